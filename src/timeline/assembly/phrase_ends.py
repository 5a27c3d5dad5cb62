"""Where a noun phrase ends, beside what the grammar tells: with its number, at a hyphen, before an aside."""

import re
from collections.abc import Set

from timeline.text.constituents import number_behind
from timeline.text.tokens import Tokens

_INSIDE_TITLES = frozenset({"and", "for", "of", "the"})
_LONGEST_TITLE = 12
_NUMBER = re.compile(r"\d+(?:\.\d+)*", re.ASCII)


def numbered_end(tokens: Tokens, last: int, times: Set[int]) -> int:
    """The number that says which one: "Apollo 11", "version 2.0", but not "lend Norvik 35 million"."""
    last = number_behind(tokens, last)
    number = last + 1
    if number == len(tokens.words) or tokens.tags[number] != "CD" or number in times:
        return last
    # A count stands before its noun; what stands behind it tells which one it is.
    belongs = tokens.heads[number] == last or (tokens.pos[last] == "PROPN" and tokens.heads[number] < last)
    return number if belongs and _NUMBER.fullmatch(tokens.words[number]) else last


def whole_end(tokens: Tokens, last: int) -> int:
    """A word cut at its hyphens, or behind its figures, whole again."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    while last + 1 < len(words) and ends[last] == starts[last + 1]:
        if not (words[last + 1][0].isalnum() or words[last + 1] == "-"):
            break
        last += 1
    return last if words[last] != "-" else last - 1


def end_before_aside(tokens: Tokens, noun: int, end: int) -> int:
    """The end without a relative clause that a comma sets off: "heads of the firm" of "heads of the firm, who"."""
    clause = tokens.child(noun, "relcl")
    comma = -1 if clause is None else tokens.edges[clause][0] - 1
    return comma - 1 if noun < comma and tokens.words[comma] == "," else end


def is_title(tokens: Tokens, words: range) -> bool:
    """ "Of the Bureau of Mines, Dams, Canals and Bridges": one name, however long."""
    return len(words) <= _LONGEST_TITLE and all(
        tokens.pos[i] == "PROPN" or tokens.words[i] == "," or tokens.lower[i] in _INSIDE_TITLES for i in words
    )
