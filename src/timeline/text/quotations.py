"""Direct quotations in a text: where they open and close, which nest, which carry on over a paragraph.

Read from the text alone, since a parser sees straight marks only and gives them no partner. Conventions are those
of English print (The Chicago Manual of Style, 17th edition, 13.9-13.52; New Hart's Rules, chapter 9): double,
single or angle marks, nested in turn; a quotation of several paragraphs opens each and closes the last alone.
"""

import re
from collections import deque
from collections.abc import Iterator
from enum import StrEnum

from attrs import define, evolve, frozen

from timeline.model.spans import Span
from timeline.text.normalise import normalise
from timeline.text.paragraphs import paragraphs
from timeline.text.turns import Turn, find_turns


class QuoteMark(StrEnum):
    """The family of marks; a quotation opens and closes with marks of one family, whatever their shape."""

    DOUBLE = "double"
    SINGLE = "single"
    ANGLE = "angle"
    LABEL = "label"  # none: the turn of a transcript


@frozen(kw_only=True)
class Quotation:
    """Words between quotation marks.

    ``span`` includes the marks, ``content`` leaves them out. ``depth`` is 0 for an outermost quotation. ``closed``
    is false where the text has no closing mark. ``continues`` is true for a paragraph that carries on the quotation
    before it. ``whole`` is true for something said, as far as its form shows: a sentence or its beginning or end,
    with the punctuation of speech; false for a name, a title, a borrowed word or phrase. ``label`` is where the name of
    the speaker stands before a turn of a transcript, else ``None``.
    """

    span: Span
    content: Span
    mark: QuoteMark
    depth: int = 0
    closed: bool = True
    continues: bool = False
    whole: bool = False
    label: Span | None = None


class _Turn(StrEnum):
    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@frozen
class _Mark:
    start: int
    end: int
    family: QuoteMark
    turn: _Turn


@define
class _Open:
    mark: _Mark
    depth: int
    continues: bool


_MARKS = re.compile(r"``|''|[\"“”„‟«»‘’‚‛'`´]")
_FAMILIES = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''"), QuoteMark.DOUBLE),
    **dict.fromkeys(("«", "»"), QuoteMark.ANGLE),
    **dict.fromkeys("‘’‚‛'`´", QuoteMark.SINGLE),
}
_ALWAYS_OPEN = frozenset("“„‟«‚‛") | {"``"}
_OPENING_BRACKETS = "([{-–—/"
_ENDS_OF_SPEECH = ".,!?…—–-;:"
# "'tis", "'90s", "rock 'n' roll": an apostrophe that stands for letters, not a mark that opens.
_ELISION = re.compile(
    r"(?:\d0s|tis|twas|twere|twill|til|till|em|cause|bout|round|neath|n|er|im|ere|ow)\b", re.IGNORECASE
)
_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
_BEFORE_SPEECH = ",:.!?…;\"”’'»)]-–—"
_CONTEXT = 40
_SMALL_IN_TITLES = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "de",
        "for",
        "from",
        "in",
        "into",
        "la",
        "of",
        "on",
        "or",
        "the",
        "to",
        "vs",
        "with",
    }
)
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in the order in which they open; an unbalanced mark loses at most its paragraph.

    A mark without a partner that opens a paragraph quotes to the end of the paragraph, elsewhere to the end of the
    sentence; one that only closes quotes from the beginning of its paragraph.
    """
    found: list[Quotation] = []
    left_open: list[_Open] = []
    for paragraph in _joined_paragraphs(text):
        matched, left_open = _match(text, paragraph, left_open)
        found.extend(matched)
    found.sort(key=lambda q: (q.span.start, -q.span.end))
    return tuple(_among_turns(found, list(find_turns(text))))


def _among_turns(quotations: list[Quotation], turns: list[Turn]) -> Iterator[Quotation]:
    """Quotations and the turns of a transcript, in order; marks inside a turn are one level deeper."""
    waiting = deque(quotations)
    for turn in turns:
        while waiting and waiting[0].span.start < turn.content.start:
            yield waiting.popleft()
        yield Quotation(span=turn.content, content=turn.content, mark=QuoteMark.LABEL, whole=True, label=turn.label)
        while waiting and waiting[0].span.start < turn.content.end:
            yield evolve(waiting[0], depth=waiting.popleft().depth + 1)
    yield from waiting


def _joined_paragraphs(text: str) -> Iterator[Span]:
    """Paragraphs, joined where a line ended a sentence inside an open quotation of wrapped text."""
    waiting: Span | None = None
    for piece in paragraphs(normalise(text)):
        if waiting is not None and _runs_on(text, waiting, piece):
            waiting = Span(waiting.start, piece.end)
            continue
        if waiting is not None:
            yield waiting
        waiting = piece
    if waiting is not None:
        yield waiting


def _runs_on(text: str, before: Span, after: Span) -> bool:
    gap = text[max(before.start, before.end - 2) : before.end]
    if gap.count("\n") != 1:
        return False
    first = next((m for m in _marks(text, after) if m.family is QuoteMark.DOUBLE), None)
    if first is None or first.turn is _Turn.OPENS:
        return False
    last = [m for m in _marks(text, before) if m.family is QuoteMark.DOUBLE][-1:]
    return bool(last) and last[0].turn is _Turn.OPENS


def _marks(text: str, paragraph: Span) -> list[_Mark]:
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
        marks.append(_Mark(found.start(), found.end(), family, turn))
    return marks


def _turn(sign: str, before: str, after: str) -> _Turn:
    outside_before = before.isspace() or before in _OPENING_BRACKETS or before in "‘'“\""
    if sign in _ALWAYS_OPEN:
        # The German way of closing: „so“.
        return _Turn.CLOSES if sign == "“" and not outside_before and not after.isalnum() else _Turn.OPENS
    if sign in "”»":
        # A closing mark typed where a word begins ("”Stop!“ she cried") opens.
        return _Turn.OPENS if before.isspace() and after.isalnum() else _Turn.CLOSES
    if outside_before and not after.isspace():
        return _Turn.EITHER if before in "-–—" and not after.isalnum() else _Turn.OPENS
    return _Turn.CLOSES if not before.isspace() else _Turn.EITHER


def _single_turn(text: str, found: re.Match[str], before: str, after: str) -> _Turn | None:
    if before.isalnum() and after.isalnum():
        return None
    if not (before.isalnum() or before in ".,!?…;:)%") and (after.isalnum() or after in "…[$£€(‘“\"’'.-–—"):
        if found[0] in "’´" or _ELISION.match(text, found.end()):
            return None
        return _Turn.OPENS
    if before.isspace():
        return None
    return None if found[0] in "‘‚‛`" else _Turn.CLOSES


def _match(text: str, paragraph: Span, left_open: list[_Open]) -> tuple[list[Quotation], list[_Open]]:
    """The quotations of a paragraph, and those that the next paragraph may carry on."""
    marks = _without_apostrophes(text, _marks(text, paragraph))
    if not marks:
        return [], []
    starts_at = paragraph.start + _indent(text, paragraph)
    awaited = [o.mark.family for o in left_open]
    stack: list[_Open] = []
    found: list[Quotation] = []
    for mark in marks:
        families = [o.mark.family for o in stack]
        closes = mark.turn is _Turn.CLOSES or (mark.turn is _Turn.EITHER and mark.family in families)
        if not closes:
            if mark.family in families:
                while stack[-1].mark.family is not mark.family:
                    stack.pop()
                found.append(_unclosed(text, stack.pop(), starts_at, mark.start))
            carries = mark.start == starts_at and mark.family in awaited
            stack.append(_Open(mark, len(stack), carries))
        elif mark.family in families:
            while stack[-1].mark.family is not mark.family:
                stack.pop()
            opened = stack.pop()
            found.append(_quotation(text, opened.mark.start, mark.end, opened, Span(opened.mark.end, mark.start)))
        elif mark.family is QuoteMark.DOUBLE and not found and not stack and _ends_speech(text, mark.start):
            opened = _Open(_Mark(starts_at, starts_at, mark.family, _Turn.OPENS), 0, bool(awaited))
            found.append(_quotation(text, starts_at, mark.end, opened, Span(starts_at, mark.start)))
    still_open = [o for o in stack if o.mark.family is not QuoteMark.SINGLE or o.mark.start == starts_at]
    found.extend(_unclosed(text, o, starts_at, paragraph.end) for o in still_open)
    return found, still_open


def _without_apostrophes(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Single marks that have a partner; the rest are apostrophes ("the workers' rights", "'Fraid not")."""
    kept: list[_Mark] = []
    closing_ahead: list[_Mark] = []  # the closing marks between here and the next opening one
    for mark in reversed(marks):
        if mark.family is not QuoteMark.SINGLE:
            kept.append(mark)
        elif mark.turn is _Turn.OPENS:
            if closing_ahead:
                kept.extend((_closing(text, closing_ahead), mark))
            closing_ahead = []
        else:
            closing_ahead.append(mark)
    return sorted(kept, key=lambda m: m.start)


def _closing(text: str, nearest_last: list[_Mark]) -> _Mark:
    """The first mark that closes; a plural possessive ("the workers' rights") only if nothing else does."""
    in_order = nearest_last[::-1]
    return next((m for m in in_order if not _is_possessive(text, m)), in_order[0])


def _is_possessive(text: str, mark: _Mark) -> bool:
    after = text[mark.end : mark.end + 2]
    return text[mark.start - 1] in "sS" and after[:1] == " " and after[1:].isalpha() and after[1:].islower()


def _ends_speech(text: str, at: int) -> bool:
    return at > 0 and text[at - 1] in _ENDS_OF_SPEECH


def _indent(text: str, paragraph: Span) -> int:
    piece = paragraph.of(text)
    return len(piece) - len(piece.lstrip())


def _unclosed(text: str, opened: _Open, starts_at: int, limit: int) -> Quotation:
    start, begins = opened.mark.start, opened.mark.end
    end = limit
    if start != starts_at and (stop := _SENTENCE_END.search(text, begins, limit)):
        end = stop.end()
    end = max(begins, start + len(text[start:end].rstrip()))
    quotation = _quotation(text, start, end, opened, Span(begins, end))
    return evolve(quotation, closed=False, whole=quotation.whole or start == starts_at)


def _quotation(text: str, start: int, end: int, opened: _Open, content: Span) -> Quotation:
    return Quotation(
        span=Span(start, end),
        content=content,
        mark=opened.mark.family,
        depth=opened.depth,
        continues=opened.continues,
        whole=opened.continues or _is_whole(text, Span(start, end), content),
    )


def _is_whole(text: str, span: Span, content: Span) -> bool:
    """Something said rather than named: see ``Quotation.whole``."""
    words = _WORD.findall(text, content.start, content.end)
    if not words:
        return False
    said = content.of(text).strip()
    before = text[max(0, span.start - _CONTEXT) : span.start]
    lead_in = before.rstrip()[-1:]
    stops_inside = said[-1] in _ENDS_OF_SPEECH
    begins_line = not lead_in or "\n" in before[len(before.rstrip()) :]
    stands_apart = begins_line or lead_in in _BEFORE_SPEECH
    if stops_inside and begins_line and text[span.end : span.end + 1] in {"", "\n", "\r"}:
        return True
    if _is_title(words) and "," not in said[:-1]:
        return stops_inside and said[-1] in "!?" and stands_apart
    if words[0][0].islower() and said[0].isalnum():
        return stops_inside and stands_apart
    return stops_inside or (stands_apart and (len(words) > 2 or text[span.end : span.end + 1] == ","))


def _is_title(words: list[str]) -> bool:
    """Capitalised like a title, "The Long Way Home": articles, conjunctions and prepositions may be small."""
    capitals = [w for w in words if w[0].isupper() and w.split("’")[0].split("'")[0] != "I"]
    return len(capitals) > 1 and all(not w[0].islower() or w in _SMALL_IN_TITLES for w in words)
