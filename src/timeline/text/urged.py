"""Who is urged to do something, where a preposition names him."""

from timeline.lexicon.tables import read_section
from timeline.text.constituents import has_to
from timeline.text.tokens import Tokens


def called_on(tokens: Tokens, verb: int) -> int | None:
    """Who is to do it in "called on the mayor to resign", "waited for her to leave"."""
    words = read_section("roles", "called_on").get(tokens.lemmas[tokens.heads[verb]])
    if words is None or not has_to(tokens, verb):
        return None
    before = (c for c in tokens.children[tokens.heads[verb]] if c < verb and tokens.lower[c] in words)
    nouns = [noun for c in before if (noun := tokens.child(c, "pobj")) is not None and noun < verb]
    return nouns[0] if nouns and tokens.entities[nouns[0]] not in {"DATE", "TIME"} else None
