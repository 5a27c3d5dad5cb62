"""Whole timelines for property tests: consistent in themselves, with text as hostile as documents can hold."""

from typing import Any

from hypothesis import strategies as st

from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind, RoleTitle
from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.entries import Entry, Evidence, Participant, Source, SourceText, When
from timeline.model.events import Aspect, EventClass, Factuality, Phase, Polarity, Status, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Conflict, EventLink, Role, TemporalRelation
from timeline.model.parts import Part
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline
from timeline.model.timexes import EventOffset, Reading, Timex, TimexMod, TimexType
from timeline.temporal.calendar import month_length

HOSTILE = (
    "",
    "</script><script>alert(1)</script>",
    "--><img src=x onerror=alert(1)>",
    "]]>&amp;&#60;b&#62;",
    "\u202egnp.exe\u2066",
    '=HYPERLINK("x")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    "| a | b |\n|---|---|",
    "`code` ```fence```",
    "[link](javascript:alert(1))",
    "<b onclick='x()'>bold</b>",
    "14:30 : a : b",
    "# heading\n\n- list\n1. one",
    "line\r\nline\u2028line\u0085end",
    "nul\0bell\x07esc\x1b[31m",
    "lone \ud800 surrogate",
    "emoji 👩‍👩‍👧 e\u0301",
    "{{ template }} {: .class } ${math}$",
    "END:VCALENDAR\r\nBEGIN:VEVENT",
    "x" * 10_000,
)


def texts() -> st.SearchStrategy[str]:
    """Any text, with the hostile ones often."""
    return st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=30))


def moments(low: int = -20_000, high: int = 20_000) -> st.SearchStrategy[Moment]:
    """Moments of any year from ``low`` to ``high``, midnight often."""

    @st.composite
    def build(draw: st.DrawFn) -> Moment:
        year, month = draw(st.integers(low, high)), draw(st.integers(1, 12))
        day = draw(st.integers(1, month_length(year, month)))
        clock = draw(st.sampled_from([(0, 0, 0), (0, 0, 0), (14, 30, 0), (23, 59, 59)]))
        return Moment(year, month, day, *clock)

    return build()


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals, either side open at times."""
    first, second = sorted((draw(moments()), draw(moments())))
    return Interval(draw(st.sampled_from([first, None])), draw(st.sampled_from([second, None])))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


@st.composite
def words_of(draw: st.DrawFn, text: str) -> Words:
    start = draw(st.integers(0, len(text)))
    return Words.at(text, start, draw(st.integers(start, len(text))))


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    start = draw(moments())
    return Anchor(
        kind=draw(st.sampled_from(AnchorKind)),
        interval=Interval(start, draw(st.sampled_from([start, None]))),
        granularity=draw(st.sampled_from(Granularity)),
        span=draw(maybe(st.just(Span(0, 3)))),
        zone=draw(st.sampled_from([None, "+02:00"])),
    )


@st.composite
def whens(draw: st.DrawFn, text: str) -> When:
    return When(
        interval=draw(maybe(intervals())),
        granularity=draw(maybe(st.sampled_from(Granularity))),
        value=draw(st.sampled_from(["", "2023-07-10", "2023-07-10TNI", "2023-SU", "PAST_REF", "P2W"])),
        mod=draw(maybe(st.sampled_from(TimexMod))),
        edtf=draw(st.sampled_from(["", "2023-07-10", "-0043-03-15", "1984~"])),
        words=draw(maybe(words_of(text))),
        relation=draw(maybe(st.sampled_from(TemporalRelation))),
        bounds=draw(maybe(intervals())),
        anchor=draw(maybe(anchors())),
        timex_id=draw(st.sampled_from([None, "t1"])),
        confidence=draw(st.sampled_from([0.0, 0.5, 1.0])),
        rule="drawn",
    )


@st.composite
def actors(draw: st.DrawFn, text: str, number: int) -> Actor:
    mention = ActorMention(
        words=draw(words_of(text)), head=Span(0, 0), kind=draw(st.sampled_from(MentionKind)), rule="drawn"
    )
    return Actor(
        id=f"a{number}",
        name=draw(texts()),
        kind=draw(st.sampled_from(ActorKind)),
        aliases=tuple(draw(st.lists(texts(), max_size=2))),
        mentions=(mention,),
        roles=(RoleTitle(title=draw(texts()), interval=draw(maybe(intervals()))),),
        external_id=draw(maybe(texts())),
        rule="drawn",
    )


@st.composite
def sources(draw: st.DrawFn, text: str) -> Source:
    return Source(
        actor_id=draw(st.sampled_from([None, "a1"])),
        name=draw(texts()),
        by_event=draw(st.sampled_from([None, "e1"])),
        words=draw(maybe(words_of(text))),
        quotation=draw(maybe(st.just(Span(0, 0)))),
        rule="drawn",
    )


@st.composite
def entries(draw: st.DrawFn, document: SourceText, people: tuple[Actor, ...], number: int) -> Entry:
    text = document.text
    participants = []
    for _ in range(draw(st.integers(0, 3))):
        actor = draw(st.sampled_from([None, *people]))
        participants.append(
            Participant(
                actor_id=actor.id if actor else None,
                name=actor.name if actor else draw(texts()),
                role=draw(st.sampled_from(Role)),
                mention=draw(words_of(text)),
                preposition=draw(st.sampled_from([None, "with"])),
                rule="drawn",
            )
        )
    when, status, source = draw(whens(text)), draw(st.sampled_from(Status)), draw(maybe(sources(text)))
    trigger, sentence = draw(words_of(text)), draw(words_of(text))
    evidence = Evidence(
        document_id=document.id,
        event_id=f"e{number}",
        trigger=trigger,
        sentence=sentence,
        when=when,
        status=status,
        source=source,
        rule="drawn",
    )
    return Entry(
        id=f"e{number}",
        document_id=document.id,
        trigger=trigger,
        lemma=draw(texts()),
        event_class=draw(st.sampled_from(EventClass)),
        when=when,
        participants=tuple(participants),
        status=status,
        factuality=draw(st.sampled_from(Factuality)),
        polarity=draw(st.sampled_from(Polarity)),
        tense=draw(st.sampled_from(Tense)),
        aspect=draw(st.sampled_from(Aspect)),
        modality=draw(st.sampled_from([None, "may"])),
        phase=draw(maybe(st.sampled_from(Phase))),
        source=source,
        headline=draw(texts()),
        sentence=sentence,
        salience=draw(st.sampled_from([0.0, 0.25])),
        confidence=draw(st.sampled_from([0.5, 1.0])),
        evidence=(evidence,) * draw(st.integers(0, 2)),
        rule="drawn",
    )


@st.composite
def timexes(draw: st.DrawFn, text: str) -> Timex:
    return Timex(
        id="t1",
        words=draw(words_of(text)),
        type=draw(st.sampled_from(TimexType)),
        value=draw(st.sampled_from(["2023-07-10", "P2W", "XXXX-WXX-1"])),
        mod=draw(maybe(st.sampled_from(TimexMod))),
        quant=draw(st.sampled_from([None, "EVERY"])),
        freq=draw(st.sampled_from([None, "2D"])),
        interval=draw(maybe(intervals())),
        granularity=draw(maybe(st.sampled_from(Granularity))),
        stated=draw(st.frozensets(st.sampled_from(Granularity), max_size=3)),
        anchor=draw(maybe(anchors())),
        offset=draw(maybe(st.just(EventOffset(event=Span(0, 0), direction=1, duration="P2D")))),
        readings=(Reading(value="2023-07-10", interval=None, reason=draw(texts())),),
        rule="drawn",
    )


@st.composite
def timelines(draw: st.DrawFn, *, documents: int = 2, size: int = 4) -> Timeline:
    """Timelines whose spans lie in their documents and whose ids refer to what is there."""
    texts_given = draw(st.lists(texts(), min_size=1, max_size=documents))
    sources_given = tuple(
        SourceText(
            id="" if len(texts_given) == 1 else f"d{number}",
            text=text,
            anchor=draw(maybe(anchors())),
            timexes=tuple(draw(st.lists(timexes(text), max_size=1))),
        )
        for number, text in enumerate(texts_given)
    )
    people = tuple(draw(actors(sources_given[0].text, number)) for number in range(draw(st.integers(0, 3))))
    made = tuple(
        draw(entries(draw(st.sampled_from(sources_given)), people, number))
        for number in range(draw(st.integers(0, size)))
    )
    order, conflicts = (), ()
    if len(made) > 1:
        order = (
            EventLink(
                source="e0", target="e1", relation=TemporalRelation.BEFORE, distance="P2D", confidence=1, rule="r"
            ),
        )
        conflicts = (
            Conflict(entries=("e0", "e1"), statements=(draw(texts()), draw(texts())), policy="drawn", chosen=None),
        )
    return Timeline(
        entries=made,
        actors=people,
        order=order,
        conflicts=conflicts,
        documents=sources_given,
        notes=tuple(draw(st.lists(texts(), max_size=1))),
        parts=tuple(Part(document=source, entries=made[:1], actors=people) for source in sources_given[1:]),
    )
