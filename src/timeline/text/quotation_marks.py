"""Quotation marks: which signs of a text are some, and whether each opens or closes.

Apostrophes, primes and ditto marks are none.
"""

import re
from enum import StrEnum

from attrs import frozen

from timeline.model.spans import Span


class QuoteMark(StrEnum):
    """The family of marks; a quotation opens and closes with marks of one family, whatever their shape."""

    DOUBLE = "double"
    SINGLE = "single"
    ANGLE = "angle"
    LABEL = "label"  # none: the turn of a transcript


class Side(StrEnum):
    """What a mark does, as far as its shape and neighbours tell."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@frozen
class Mark:
    """One mark of a text; ``turn`` says whether it opens or closes."""

    start: int
    end: int
    family: QuoteMark
    turn: Side


# No mark stands between letters or figures: "don't".
_MARKS = re.compile(r"``|''|[\"“”„‟«»]|[‘’‚‛'`´](?!(?<=[^\W_].)[^\W_])")
_SURELY_QUOTING = ('"', "“", "”", "„", "‟", "«", "»", "``", "''")
# A single mark that stands behind no letter or figure.
_SINGLE = re.compile(r"[‘’‚‛'`´](?<![^\W_].)")
_FAMILIES = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''"), QuoteMark.DOUBLE),
    **dict.fromkeys(("«", "»"), QuoteMark.ANGLE),
    **dict.fromkeys("‘’‚‛'`´", QuoteMark.SINGLE),
}
_ALWAYS_OPEN = frozenset("“„‟«‚‛") | {"``"}
_OPENING_BRACKETS = "([{-–—/"
# "'tis", "'90s", "rock 'n' roll": an apostrophe that stands for letters, not a mark that opens.
_ELISION = re.compile(
    r"(?:\d0s|tis|twas|twere|twill|til|till|em|cause|bout|round|neath|n|er|im|ere|ow)\b", re.IGNORECASE
)
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")


def may_quote(text: str) -> bool:
    """Has a text marks that may open or close a quotation? Behind a letter or a figure single ones open none."""
    return any(mark in text for mark in _SURELY_QUOTING) or _SINGLE.search(text) is not None


def marks_in(text: str, paragraph: Span) -> list[Mark]:
    """The quotation marks of a paragraph."""
    return _without_apostrophes(text, _all_marks(text, paragraph))


def _all_marks(text: str, paragraph: Span) -> list[Mark]:
    """The quotation marks of a paragraph; apostrophes, primes and ditto marks are none."""
    marks = []
    for found in _MARKS.finditer(text, paragraph.start, paragraph.end):
        sign = found[0]
        family = _FAMILIES[sign]
        before = text[found.start() - 1] if found.start() > paragraph.start else " "
        after = text[found.end()] if found.end() < paragraph.end else " "
        turn = _single_turn(text, found, before, after) if family is QuoteMark.SINGLE else _turn(sign, before, after)
        if turn is None or (sign == '"' and _INCHES.search(text, max(0, found.start() - 6), found.start())):
            continue
        marks.append(Mark(found.start(), found.end(), family, turn))
    return marks


def _turn(sign: str, before: str, after: str) -> Side:
    outside_before = before.isspace() or before in _OPENING_BRACKETS or before in "‘'“\""
    if sign in _ALWAYS_OPEN:
        # The German way of closing: „so“.
        return Side.CLOSES if sign == "“" and not outside_before and not after.isalnum() else Side.OPENS
    if sign in "”»":
        # A closing mark typed where a word begins ("”Stop!“ she cried") opens.
        return Side.OPENS if before.isspace() and after.isalnum() else Side.CLOSES
    if outside_before and not after.isspace():
        return Side.EITHER if before in "-–—" and not after.isalnum() else Side.OPENS
    return Side.CLOSES if not before.isspace() else Side.EITHER


def _single_turn(text: str, found: re.Match[str], before: str, after: str) -> Side | None:
    if not (before.isalnum() or before in ".,!?…;:)%") and (after.isalnum() or after in "…[$£€(‘“\"’'.-–—"):
        if found[0] in "’´" or _ELISION.match(text, found.end()):
            return None
        return Side.OPENS
    if before.isspace():
        return None
    return None if found[0] in "‘‚‛`" else Side.CLOSES


def _without_apostrophes(text: str, marks: list[Mark]) -> list[Mark]:
    """Single marks that have a partner; the rest are apostrophes ("the workers' rights", "'Fraid not")."""
    kept: list[Mark] = []
    closing_ahead: list[Mark] = []  # the closing marks between here and the next opening one
    for mark in reversed(marks):
        if mark.family is not QuoteMark.SINGLE:
            kept.append(mark)
        elif mark.turn is Side.OPENS:
            if closing_ahead:
                kept.extend((_closing(text, closing_ahead), mark))
            closing_ahead = []
        else:
            closing_ahead.append(mark)
    return sorted(kept, key=lambda m: m.start)


def _closing(text: str, nearest_last: list[Mark]) -> Mark:
    """The first mark that closes; a plural possessive ("the workers' rights") only if nothing else does."""
    in_order = nearest_last[::-1]
    return next((m for m in in_order if not _is_possessive(text, m)), in_order[0])


def _is_possessive(text: str, mark: Mark) -> bool:
    after = text[mark.end : mark.end + 2]
    return text[mark.start - 1] in "sS" and after[:1] == " " and after[1:].isalpha() and after[1:].islower()
