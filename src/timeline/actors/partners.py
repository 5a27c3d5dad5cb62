"""Firms that are called by two partners, whom a text parts by a sign in one place and by a word in another."""

from collections.abc import Iterable

from timeline.text.tokens import Tokens


def firms_of_partners(tokens: Tokens, entities: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """ "Holm and Berg Company", which the text writes "Holm & Berg" elsewhere: one firm, not two.

    First token, end (half-open) and label of each, as the model has them.
    """
    signs = [t for t in tokens.places.get("&", ()) if 0 < t < len(tokens) - 1]
    if not signs:
        return []
    partners = {(tokens.words[t - 1], tokens.words[t + 1]) for t in signs}
    ends = {t: end for first, end, _ in entities for t in range(first, end)}
    joints = (t for t in tokens.places.get("and", ()) if 0 < t < len(tokens) - 1)
    told = (t for t in joints if (tokens.words[t - 1], tokens.words[t + 1]) in partners)
    return [(t - 1, ends.get(t + 1, t + 2), "ORG") for t in told]
