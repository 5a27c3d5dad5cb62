"""Names with the surname first: "Lind, Otto Carl (1871–1949)", as works of reference open a line with them."""

import re
from collections.abc import Sequence

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.labels import PLACES
from timeline.text.tokens import Tokens

HEADWORD = "headword"
"""The rule of such a name: a work of reference has one for each of those it tells of."""

SEVERAL = 3
"""So many lines that open so make a work of reference; one alone may list two: "Ruth, Ana"."""

# The most words of a surname and of given names.
_SURNAME, _GIVEN = 3, 3
# How many words behind its bracket a note of a life has its year: "(1871–1949)", "(the elder, born about 1871)".
_NOTE = 5
_YEAR = re.compile(r"\d{3,4}")
_LIFE = re.compile(r"(?:b\.|born|ca?\.)*(?:\d{1,2}[A-Z][a-z]+\.?)?\d{3,4}[-–—]|(?:b\.|born)\d{3,4}")


def headwords(tokens: Tokens) -> list[tuple[int, int]]:
    """First token and end of the names that fill a line or open it in front of the years of a life."""
    found = [name for t in tokens.places.get(",", ()) if (name := _headword(tokens, t)) is not None]
    return found if len(found) >= SEVERAL else [name for name in found if not _may_be_list(tokens, *name)]


def turned(words: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The words of such a name in the order of speech, and its titles; ``None`` for any other name.

    "Lind, Sir Otto" is Sir Otto Lind, "Lind, Otto, Jr." Otto Lind Jr., unlike "Otto Lind, Jr.".
    """
    if "," not in words:
        return None
    comma = words.index(",")
    given = list(words[comma + 1 :])
    if not given or _is_generation(given[0]):
        return None
    titles = [word for word in given if word.lower().rstrip(".") in vocabulary().titles]
    last = [given.pop()] if _is_generation(given[-1]) else []
    given = [word for word in given[len(titles) :] if word != ","]
    return [*given, *words[:comma], *last], titles


def _is_generation(word: str) -> bool:
    return word.lower().rstrip(".") in vocabulary().generations


def _headword(tokens: Tokens, comma: int) -> tuple[int, int] | None:
    line = tokens.line_of(comma)
    if comma - line.start > _SURNAME:
        return None
    end = next((t for t in range(comma + 1, line.stop) if tokens.words[t] == "("), line.stop)
    surname, given = range(line.start, comma), range(comma + 1, end)
    if len(given) > 2 and tokens.words[end - 2] == "," and _is_generation(tokens.words[end - 1]):
        given = given[:-2]
    while given and tokens.lower[given[0]].rstrip(".") in vocabulary().titles:
        given = given[1:]
    if not 0 < len(surname) <= _SURNAME or not 0 < len(given) <= _GIVEN:
        return None
    note = "".join(tokens.words[end + 1 : min(end + 1 + _NOTE, line.stop)])
    if end < line.stop and not _YEAR.search(note):
        return None
    is_named = _are_names(tokens, surname, given, surely=end < line.stop) and _is_given(tokens, given[0], note)
    return (line.start, end) if is_named else None


def _is_given(tokens: Tokens, t: int, note: str) -> bool:
    """A known given name, or any in front of the dates of a life; "Lind, Holm (2003)" cites two."""
    return vocabulary().sexes(tokens.lower[t]) is not None or _LIFE.match(note) is not None


def _may_be_list(tokens: Tokens, first: int, end: int) -> bool:
    """Two given names; but the dates of one life follow one name."""
    surname = tokens.words.index(",", first) - 1
    return tokens.words[end : end + 1] != ["("] and vocabulary().sexes(tokens.lower[surname]) is not None


def _are_names(tokens: Tokens, surname: range, given: range, *, surely: bool) -> bool:
    """Words that name no place; the tagger may miss a surname ``surely`` in its place."""
    particles = read_words("titles", "particles")
    words = [t for t in (*surname, *given) if tokens.lower[t] not in particles and tokens.words[t] != "-"]
    if any(tokens.entities[t] in PLACES for t in words):
        return False
    return all(tokens.tags[t] == "NNP" or (surely and t in surname) for t in words)
