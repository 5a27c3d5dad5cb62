"""Find event mentions: triggers, what the grammar says of each, and which tell of no single happening."""

from collections.abc import Iterable
from itertools import pairwise

from attrs import evolve, frozen

from timeline.events.readings import Reading, read_events
from timeline.events.realis import realis_of
from timeline.model.events import EventClass, EventMention, Polarity, Tense
from timeline.model.spans import Span
from timeline.model.timexes import Timex, TimexType
from timeline.text.chronicle import Chronicle
from timeline.text.document import Document
from timeline.text.lives import LIFE_DATES, LifeDate, find_lives
from timeline.text.tokens import Tokens

_DAY = len("2024-05-14")


@frozen(kw_only=True)
class EventFinder:
    """Event mentions of a parsed document, in text order."""

    def __call__(self, document: Document, timexes: tuple[Timex, ...]) -> tuple[EventMention, ...]:
        tokens = document.tokens
        readings = read_events(tokens)
        ids = {reading.trigger.head: f"e{number}" for number, reading in enumerate(readings, start=1)}
        sentences = _sentences(tokens)
        dates = _dates(tokens, timexes)
        recurring = {i for timex in timexes if timex.type is TimexType.SET for i in tokens.within(timex.span)}
        chronicle = document.chronicle(timexes)
        told = [
            _mention(
                document,
                tokens,
                reading,
                1.0 if _is_dated(reading, chronicle, tokens) else realis,
                ids,
                sentences[tokens.sentences[reading.trigger.head]],
            )
            for reading, realis in zip(readings, realis_of(tokens, readings, dates, recurring), strict=True)
        ]
        lives = [
            _birth_or_death(document, date, f"e{number}", sentences[tokens.sentences[date.bracket]])
            for number, date in enumerate(find_lives(document.text, tokens, timexes), start=len(told) + 1)
        ]
        if any(part.is_ahead for part in chronicle.parts):
            told = [evolve(event, prospective=True) if _is_planned(event, chronicle) else event for event in told]
        return tuple(sorted((*told, *lives), key=lambda mention: mention.span.start) if lives else told)


def _is_planned(event: EventMention, chronicle: Chronicle) -> bool:
    """What a table has with the day that it is planned for and none that it came on."""
    part = chronicle.at(event.span.start)
    return part is not None and part.is_ahead


def _is_dated(reading: Reading, chronicle: Chronicle, tokens: Tokens) -> bool:
    """What stands below or behind a date tells of that day, in the present of chronicles too."""
    if not chronicle.parts:
        return False
    at = chronicle.at_present if reading.tense is Tense.PRESENT else chronicle.at
    return at(tokens.starts[reading.trigger.head]) is not None


def _birth_or_death(document: Document, date: LifeDate, ident: str, sentence: Span) -> EventMention:
    return EventMention(
        id=ident,
        trigger=document.words(date.words),
        head=document.tokens.span(date.bracket, date.bracket),
        lemma="bear" if date.is_birth else "die",
        event_class=EventClass.OCCURRENCE,
        tense=Tense.PAST,
        sentence=sentence,
        rule=LIFE_DATES,
    )


def _dates(tokens: Tokens, timexes: Iterable[Timex]) -> dict[int, bool]:
    """The tokens of dates and clock times, but not of what recurs ("on Fridays") or is vague ("now").

    Whether each is as exact as a day.
    """
    return {
        i: len(timex.value) >= _DAY
        for timex in timexes
        if timex.type in (TimexType.DATE, TimexType.TIME) and timex.value[:4].isdigit()
        for i in tokens.within(timex.span)
    }


def _sentences(tokens: Tokens) -> list[Span]:
    """Where each sentence stands, blanks trimmed."""
    return [_trimmed(tokens, first, stop) for first, stop in pairwise([*tokens.openings, len(tokens)])]


def _trimmed(tokens: Tokens, first: int, stop: int) -> Span:
    words = tokens.words
    while first < stop - 1 and words[first].isspace():
        first += 1
    while stop - 1 > first and words[stop - 1].isspace():
        stop -= 1
    return Span(tokens.starts[first], tokens.ends[stop - 1])


def _mention(
    document: Document, tokens: Tokens, reading: Reading, realis: float, ids: dict[int, str], sentence: Span
) -> EventMention:
    trigger, first, last = reading.trigger, reading.trigger.first, reading.trigger.stop - 1
    words = document.words(tokens.span(first, last))
    return EventMention(
        id=ids[trigger.head],
        trigger=words,
        head=words.span if first == last == trigger.head else tokens.span(trigger.head, trigger.head),
        lemma=trigger.lemma,
        event_class=reading.event_class,
        tense=reading.tense,
        aspect=reading.aspect,
        polarity=Polarity.NEG if reading.negated else Polarity.POS,
        modality=reading.modality.cue if reading.modality else None,
        factuality=reading.commitment.factuality,
        phase=trigger.phase,
        realis=realis,
        prospective=reading.commitment.prospective,
        purpose=reading.commitment.purpose,
        carries=ids[trigger.carries] if trigger.carries is not None else None,
        sentence=sentence,
        confidence=trigger.confidence,
        rule=trigger.rule,
    )
