"""Direct quotations in a text: where they open and close, which nest, which carry on over a paragraph.

Read from the text alone, since a parser sees straight marks only and gives them no partner. Conventions are those
of English print (The Chicago Manual of Style, 17th edition, 13.9-13.52; New Hart's Rules, chapter 9): double,
single or angle marks, nested in turn; a quotation of several paragraphs opens each and closes the last alone.
"""

import re
from collections import deque
from collections.abc import Iterator

from attrs import define, evolve, frozen

from timeline.model.spans import Span
from timeline.text.normalise import normalise
from timeline.text.paragraphs import paragraphs
from timeline.text.quotation_marks import Mark, QuoteMark, Side, marks_in, may_quote
from timeline.text.turns import Turn, find_turns


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


@define
class _Open:
    mark: Mark
    depth: int
    continues: bool


_ENDS_OF_SPEECH = ".,!?…—–-;:"
_BEFORE_SPEECH = ",:.!?…;\"”’'»)]-–—"
_CONTEXT = 40
_SMALL_IN_TITLES = re.compile(r"a|an|and|as|at|but|by|de|for|from|in|into|la|of|on|or|the|to|vs|with")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in the order in which they open; an unbalanced mark loses at most its paragraph.

    A mark without a partner that opens a paragraph quotes to the end of the paragraph, elsewhere to the end of the
    sentence; one that only closes quotes from the beginning of its paragraph.
    """
    found: list[Quotation] = []
    left_open: list[_Open] = []
    for paragraph in _joined_paragraphs(text) if may_quote(text) else ():
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
    first = next((m for m in marks_in(text, after) if m.family is QuoteMark.DOUBLE), None)
    if first is None or first.turn is Side.OPENS:
        return False
    last = [m for m in marks_in(text, before) if m.family is QuoteMark.DOUBLE][-1:]
    return bool(last) and last[0].turn is Side.OPENS


def _match(text: str, paragraph: Span, left_open: list[_Open]) -> tuple[list[Quotation], list[_Open]]:
    """The quotations of a paragraph, and those that the next paragraph may carry on."""
    marks = marks_in(text, paragraph)
    if not marks:
        return [], []
    starts_at = paragraph.start + _indent(text, paragraph)
    awaited = [o.mark.family for o in left_open]
    stack: list[_Open] = []
    found: list[Quotation] = []
    for mark in marks:
        families = [o.mark.family for o in stack]
        closes = mark.turn is Side.CLOSES or (mark.turn is Side.EITHER and mark.family in families)
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
            opened = _Open(Mark(starts_at, starts_at, mark.family, Side.OPENS), 0, bool(awaited))
            found.append(_quotation(text, starts_at, mark.end, opened, Span(starts_at, mark.start)))
    still_open = [o for o in stack if o.mark.family is not QuoteMark.SINGLE or o.mark.start == starts_at]
    found.extend(_unclosed(text, o, starts_at, paragraph.end) for o in still_open)
    return found, still_open


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
    return len(capitals) > 1 and all(not w[0].islower() or _SMALL_IN_TITLES.fullmatch(w) for w in words)
