"""Names with particles that the model tore: "[Lysbeth van] der [Plas]", "Da [Costa]"."""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS
from timeline.text.tokens import Tokens


def with_particles(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int, str]:
    """The name with the surname behind its particles, and with those that stand before it."""
    particles = read_words("titles", "particles")
    last = end
    while last < len(tokens) and tokens.lower[last] in particles and tokens.words[last].islower():
        last += 1
    if label == "PERSON" and tokens.lower[last - 1] in particles and _is_surname(tokens, first, last):
        return first, last + 1, label
    before = first
    while before > 0 and tokens.lower[before - 1] in particles and first <= _head(tokens, before - 1, first) < end:
        before -= 1
    return (before if tokens.words[before][0].isupper() else first), end, label


def _is_surname(tokens: Tokens, first: int, t: int) -> bool:
    """The word on which all of a name before it hangs."""
    is_name = t < len(tokens) and tokens.tags[t] in NAME_TAGS and tokens.words[t][0].isupper()
    return is_name and _head(tokens, first, t) == t


def _head(tokens: Tokens, t: int, least: int) -> int:
    """The first token from ``least`` on that a token hangs on, by what it hangs on itself."""
    while t < tokens.heads[t] and t < least:
        t = tokens.heads[t]
    return t
