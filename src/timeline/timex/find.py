"""Find time expressions: recognise, then resolve from left to right."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from timeline.errors import TextTypeError
from timeline.model.anchors import Anchor, AnchorLike
from timeline.model.conventions import Conventions
from timeline.model.expressions import At, CalendarDate, Clock
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex
from timeline.temporal.anchors import read_anchor
from timeline.timex.anchoring import tells_a_story
from timeline.timex.answers import Answer, Answers
from timeline.timex.direction import direction_at, is_ahead_in_story, is_pluperfect_at, led_direction
from timeline.timex.eras import carry_eras
from timeline.timex.habits import in_set
from timeline.timex.mentions import Mention
from timeline.timex.openness import is_bare_date, is_open, looks_before_told
from timeline.timex.places import Context
from timeline.timex.recognise import recognise
from timeline.timex.resolvers.ranges import reach_of
from timeline.timex.written import Frames, find_written_parts

if TYPE_CHECKING:
    from timeline.text.document import Document

_DEFAULT = Conventions()
_STOP = re.compile(r"[.!?]['\")”’\]]*\s|\n")


def find_times(
    text: str, anchor: AnchorLike = None, *, conventions: Conventions | None = None, language: str = "en"
) -> tuple[Timex, ...]:
    """Every time expression of a text, in order, not overlapping, resolved against ``anchor``.

    ``anchor`` is when the text was written; ``None`` looks for a dateline at the head of the text, and without one
    what is relative keeps its value open and has no interval. No model is loaded: direction comes from the words
    around an expression. ``language`` is "en", or one of "de", "es", "fr", "it", "nl" and "pt", in which absolute dates
    and the common relatives are read. Raises ``TextTypeError`` for anything but a ``str``, ``AnchorError`` for an
    anchor that is no date and ``LanguageError`` for another language.
    """
    if not isinstance(text, str):
        raise TextTypeError(text)
    dct = read_anchor(anchor) or _anchor_in(text)
    return resolve_all(text, _recognise(text, language), dct, conventions or _DEFAULT)


def _anchor_in(text: str) -> Anchor | None:
    from timeline.timex.dateline import find_anchor  # a given anchor never needs it

    return find_anchor(text)


def _recognise(text: str, language: str) -> Iterable[Mention]:
    if language == "en":
        return recognise(text)
    from timeline.timex.languages import recognise_in  # its tables are no part of English

    return recognise_in(language, text)


@frozen(kw_only=True)
class TimeFinder:
    """Time expressions of a document, resolved against its anchor."""

    conventions: Conventions = _DEFAULT

    def __call__(self, document: "Document") -> tuple[Timex, ...]:
        mentions = list(recognise(document.text))
        if document.doc is None:
            return resolve_all(document.text, mentions, document.dct, self.conventions)
        # Bare text never needs these.
        from timeline.timex.fallback import read_unclaimed
        from timeline.timex.tense import direction_in_parse, is_another_word

        tokens = document.tokens
        mentions = [mention for mention in mentions if not is_another_word(tokens, mention)]
        mentions = sorted([*mentions, *read_unclaimed(document, mentions)], key=lambda mention: mention.start)

        def look(start: int, end: int) -> int:
            led = led_direction(document.text, start, end)
            if led is not None:
                return led
            return direction_in_parse(tokens, start, end) or direction_at(document.text, start, end)

        return resolve_all(document.text, mentions, document.dct, self.conventions, look)


def resolve_all(
    text: str,
    mentions: Iterable[Mention],
    anchor: Anchor | None,
    conventions: Conventions,
    look: Callable[[int, int], int] | None = None,
) -> tuple[Timex, ...]:
    """Resolve mentions in order, carrying the time last told along.

    ``look`` says which side the text looks to at a span (-1, 0, 1); without it the words around tell.
    """
    read = tuple(carry_eras(mentions))
    narrative = tells_a_story([mention.expression for mention in read], anchor)
    frames = Frames(
        Answers(Context(anchor=anchor, direction=0, narrative=narrative, conventions=conventions)),
        find_written_parts(text, read, is_anchored=anchor is not None),
    )
    found: list[Timex] = []
    told_at: Span | None = None
    for number, mention in enumerate(read):
        direction = 0
        if is_open(mention.expression):
            direction = look(mention.start, mention.end) if look else direction_at(text, mention.start, mention.end)
            if not direction and found and anchor is not None and _goes_on_ahead(text, found[-1], mention, anchor):
                direction = 1
            if narrative and direction > 0 and is_ahead_in_story(text, mention.start):
                direction = 0
        expression = in_set(text, found, mention)
        is_aside = (
            told_at is not None and looks_before_told(expression) and not _STOP.search(text, told_at.end, mention.start)
        )
        if frames.is_heading(number):
            answer = frames.head(number, mention)
        else:
            answer = frames.at(mention.start).to(
                expression,
                direction,
                is_near=_is_near(text, found, mention),
                is_before=narrative and is_bare_date(expression) and is_pluperfect_at(text, mention.start, mention.end),
                is_aside=is_aside,
                with_ends=bool(mention.ends),
            )
        found.append(_timex(text, mention, answer, f"t{len(found) + 1}", told_at))
        told_at = found[-1].span if answer.is_told and not is_aside else told_at
    return tuple(found)


_SENTENCE_END = re.compile(r"[.!?\n]\s|['’]s\b")


def _goes_on_ahead(text: str, last: Timex, mention: Mention, anchor: Anchor) -> bool:
    """A weekday in a sentence that has told of what lies ahead: "tomorrow at seven, or Saturday"."""
    match mention.expression:
        case (
            CalendarDate(weekday=int(), day=None, shift=None)
            | At(date=CalendarDate(weekday=int(), day=None, shift=None))
        ):
            start = None if last.interval is None else last.interval.start
            between = text[last.span.end : mention.end + 3]
            return start is not None and start > anchor.moment and _SENTENCE_END.search(between) is None
    return False


def _is_near(text: str, found: Sequence[Timex], mention: Mention) -> bool:
    """An hour of the day told last in the same paragraph, or a day of its month."""
    match mention.expression:
        case Clock() | CalendarDate(year=None, short_year=None, month=None, weekday=None, day=int()):
            return bool(found) and text.find("\n", found[-1].span.end, mention.start) < 0
    return False


def _timex(text: str, mention: Mention, answer: Answer, ident: str, told_at: Span | None) -> Timex:
    words = Words.at(text, mention.start, mention.end)
    ends = tuple(
        [told.at_end(Words.at(text, end.start, end.end)) for end, told in zip(mention.ends, answer.ends, strict=True)]
        if mention.ends
        else ()
    )
    signal = None if mention.signal is None or answer.told is None else Words.at(text, *mention.signal)
    reach = (
        None
        if signal is None or answer.told is None
        else reach_of(signal.text.lower(), words.text.lower(), answer.told)
    )
    return answer.in_words(words, ident, mention.rule, ends=ends, signal=signal, reach=reach, told_at=told_at)
