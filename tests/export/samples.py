"""A small timeline made by hand: one of each thing that a format may find hard to show."""

from typing import Any

from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind
from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.entries import Entry, Evidence, Participant, Source, SourceText, When
from timeline.model.events import Aspect, EventClass, Factuality, Polarity, Status, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import EventLink, Role, TemporalRelation
from timeline.model.spans import Words
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex, TimexMod, TimexType

TEXT = (
    "Rome mourned. Caesar was killed on the Ides of March, 44 BC. Mary Holt opened the harbour in July 2023. "
    "On 10 July 2023 at 14:30 Holt met the Port Union. The union has been on strike since 3 July 2023. "
    "The strike may end soon, Holt said."
)


def words(text: str, within: str = TEXT) -> Words:
    """Where the words first stand."""
    start = within.index(text)
    return Words.at(within, start, start + len(text))


def when(start: Moment | None = None, end: Moment | None = None, **fields: Any) -> When:
    interval = Interval(start, end) if start or end else None
    return When(interval=interval, rule="sample", **fields)


def entry(number: int, trigger: str, headline: str, at: When, *people: str, **fields: Any) -> Entry:
    """An entry that occurred, told in the sentence of its trigger, with actors by id."""
    place = words(trigger)
    start = TEXT.rfind(". ", 0, place.span.start) + 2 if ". " in TEXT[: place.span.start] else 0
    stop = TEXT.find(". ", place.span.start)
    names = {actor.id: actor.name for actor in ACTORS}
    defaults: dict[str, Any] = {
        "status": Status.OCCURRED,
        "participants": tuple(
            Participant(actor_id=who, name=names[who], role=Role.AGENT, mention=place, rule="sample") for who in people
        ),
    }
    given = defaults | fields
    sentence = Words.at(TEXT, start, len(TEXT) if stop < 0 else stop + 1)
    evidence = Evidence(
        document_id="news",
        event_id=f"e{number}",
        trigger=place,
        sentence=sentence,
        when=at,
        status=given["status"],
        source=given.get("source"),
        rule="sample",
    )
    return Entry(
        id=f"news:e{number}",
        document_id="news",
        trigger=place,
        lemma=trigger,
        event_class=EventClass.OCCURRENCE,
        when=at,
        factuality=Factuality.CT_PLUS,
        polarity=Polarity.POS,
        tense=Tense.PAST,
        aspect=Aspect.NONE,
        headline=headline,
        sentence=sentence,
        confidence=0.9,
        evidence=(evidence,),
        rule="sample",
        **given,
    )


def timex(number: int, text: str, value: str, at: Interval | None, unit: Granularity | None, **fields: Any) -> Timex:
    return Timex(
        id=f"t{number}",
        words=words(text),
        type=TimexType.DATE,
        value=value,
        interval=at,
        granularity=unit,
        rule="sample",
        **fields,
    )


def _actor(ident: str, name: str, kind: ActorKind, *aliases: str) -> Actor:
    mentions = tuple(
        ActorMention(words=words(form), head=words(form).span, kind=MentionKind.NAME, document_id="news", rule="sample")
        for form in (name, *aliases)
    )
    return Actor(id=ident, name=name, kind=kind, aliases=aliases, mentions=mentions, rule="sample")


ACTORS = (
    _actor("caesar", "Caesar", ActorKind.PERSON),
    _actor("holt", "Mary Holt", ActorKind.PERSON, "Holt"),
    _actor("union", "Port Union", ActorKind.ORGANISATION),
)

ANCHOR = Anchor(
    kind=AnchorKind.GIVEN, interval=Interval(Moment(2023, 7, 11), Moment(2023, 7, 12)), granularity=Granularity.DAY
)
TIMEXES = (
    timex(
        1,
        "the Ides of March, 44 BC",
        "-0043-03-15",
        Interval(Moment(-43, 3, 15), Moment(-43, 3, 16)),
        Granularity.DAY,
    ),
    timex(2, "July 2023", "2023-07", Interval(Moment(2023, 7), Moment(2023, 8)), Granularity.MONTH),
    timex(3, "soon", "FUTURE_REF", None, None, anchor=ANCHOR, mod=TimexMod.APPROX),
)

SAMPLE = Timeline(
    entries=(
        entry(
            1,
            "killed",
            "Caesar was killed",
            when(
                Moment(-43, 3, 15),
                Moment(-43, 3, 16),
                granularity=Granularity.DAY,
                value="-0043-03-15",
                edtf="-0043-03-15",
                words=words("the Ides of March, 44 BC"),
                relation=TemporalRelation.IS_INCLUDED,
                timex_id="t1",
            ),
            "caesar",
        ),
        entry(2, "mourned", "Rome mourned", when(bounds=Interval(Moment(-43, 3, 16), None))),
        entry(
            3,
            "opened",
            "Mary Holt opened the harbour",
            when(
                Moment(2023, 7),
                Moment(2023, 8),
                granularity=Granularity.MONTH,
                value="2023-07",
                edtf="2023-07",
                words=words("July 2023"),
                relation=TemporalRelation.IS_INCLUDED,
                timex_id="t2",
            ),
            "holt",
        ),
        entry(
            4,
            "strike",
            "The Port Union was on strike",
            when(Moment(2023, 7, 3), granularity=Granularity.DAY, value="2023-07-03", edtf="2023-07-03/.."),
            "union",
            status=Status.ONGOING,
        ),
        entry(
            5,
            "met",
            "Mary Holt met the Port Union",
            when(
                Moment(2023, 7, 10, 14, 30),
                Moment(2023, 7, 10, 14, 31),
                granularity=Granularity.MINUTE,
                value="2023-07-10T14:30",
                edtf="2023-07-10T14:30:00",
                words=words("10 July 2023 at 14:30"),
            ),
            "holt",
            "union",
        ),
        entry(
            6,
            "end",
            "The strike may end",
            when(value="FUTURE_REF", words=words("soon")),
            status=Status.CLAIMED,
            source=Source(actor_id="holt", name="Mary Holt", by_event="e5", words=words("Holt"), rule="sample"),
        ),
    ),
    actors=ACTORS,
    order=(
        EventLink(source="news:e2", target="news:e1", relation=TemporalRelation.AFTER, confidence=1.0, rule="sample"),
    ),
    documents=(SourceText(id="news", text=TEXT, anchor=ANCHOR, timexes=TIMEXES),),
    notes=("1 relative time stays unplaced: the text has no date.",),
)
