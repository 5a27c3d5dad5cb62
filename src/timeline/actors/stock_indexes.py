"""Indexes of share prices, which models of names cut short: "the Dow Jones industrial average", "Germany's Dax"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_section, read_words
from timeline.text.labels import MODIFIERS
from timeline.text.tokens import Tokens

STOCK_INDEX = "stock-index"
_TABLE = "stock_indexes"
_NUMBER = re.compile(r"\d{2,4}")
# "FTSE100", "CAC-40"
_GLUED = re.compile(r"(\D+?)-?(\d{2,4})")
_LONGEST = 4
# One trades on an exchange.
_TRADED = frozenset(("at", "in", "of", "on"))


def with_stock_indexes(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, and the indexes in place of what the model took in their words for names."""
    found = list(names)
    indexes = list(_indexes(tokens))
    taken = {t for index in indexes for t in range(index.first, index.end)}
    return [n for n in found if taken.isdisjoint(range(n.first, n.end))] + indexes if taken else found


def index_key(name: Sequence[str]) -> tuple[str, str] | None:
    """What two names of one index share; ``None`` for no index.

    What it is called, and what tells it from others called so: its number, "composite", "" where the name says neither.
    """
    lower, same = [word.lower() for word in name], read_section(_TABLE, "same")
    for length in range(min(_LONGEST, len(lower)), 0, -1):
        called = " ".join(lower[:length])
        number = lower[length] if len(lower) > length and _NUMBER.fullmatch(lower[length]) else ""
        if (glued := _GLUED.fullmatch(called)) is not None:
            called, number = glued.groups()
        if called in _known():
            return same.get(called, called), number or ("composite" if "composite" in lower else "")
    return None


def _known() -> frozenset[str]:
    return read_words(_TABLE, "names", "also_others", "never_alone")


@cache
def _starts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _known())


def _indexes(tokens: Tokens) -> Iterator[Name]:
    free = 0
    opening = [*(_starts() & tokens.places.keys()), *filter(_is_glued, tokens.odd_words)]
    for t in sorted(t for low in opening for t in tokens.places[low]):
        if t >= free and tokens.words[t][0].isupper():
            end = _end(tokens, t)
            if end > t:
                free = end
                yield Name(first=t, end=end, label="", title_first=t, rule=STOCK_INDEX)


def _is_glued(low: str) -> bool:
    glued = _GLUED.fullmatch(low)
    return glued is not None and glued[1] in _known()


def _end(tokens: Tokens, first: int) -> int:
    """Where the index ends whose name begins at a token, the token itself where none does."""
    if _is_glued(tokens.lower[first]):
        return _whole(tokens, first + 1)
    longest = min(_LONGEST, len(tokens) - first)
    lengths = (n for n in range(longest, 0, -1) if " ".join(tokens.lower[first : first + n]) in _known())
    bare = first + next(lengths, 0)
    if bare == first:
        return first
    numbered = bare + _is_number(tokens, bare)
    whole = _whole(tokens, numbered)
    return whole if whole > bare or _is_meant(tokens, first, bare) else first


def _is_number(tokens: Tokens, t: int) -> bool:
    if t >= len(tokens) or not _NUMBER.fullmatch(tokens.words[t]):
        return False
    after = t + 1 + (tokens.words[t + 1 : t + 2] == ["-"])  # "500-stock index", unlike "a 200-point drop"
    return read_words("stock_indexes", "units").isdisjoint(tokens.lower[after : after + 1])


def _whole(tokens: Tokens, t: int) -> int:
    """The end of the name with the words that say what it is: "industrial average", "composite index"."""
    inner, ends = read_words(_TABLE, "inner"), read_words(_TABLE, "ends")
    last = t
    while last < len(tokens) and (tokens.lower[last] in inner or tokens.lower[last] in ends):
        last += 1
    while last > t and tokens.lower[last - 1] not in ends:
        last -= 1
    return last


def _is_meant(tokens: Tokens, first: int, end: int) -> bool:
    """ "The Dow fell", "Wall Street's Dow"; unlike "Dow Chemical", "on the Nasdaq", "the Nikkei reported"."""
    called, last = " ".join(tokens.lower[first:end]), end - 1
    label, head = tokens.deps[last], tokens.heads[last]
    if first and tokens.lower[first - 1] in vocabulary().named_bodies | read_words("stock_indexes", "papers"):
        return False  # "the newspaper Nikkei"
    if label == "nsubj" and tokens.lemmas[head] in read_words("speech", "say"):
        return False
    if called in read_words(_TABLE, "names"):
        return True
    has_owner = first > 0 and (tokens.lower[first - 1] == "the" or tokens.tags[first - 1] == "POS")
    return has_owner and label not in MODIFIERS and not (label == "pobj" and tokens.lower[head] in _TRADED)
