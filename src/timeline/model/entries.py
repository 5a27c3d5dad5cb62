"""Entries: the happenings on a timeline, with their time, people, source and evidence."""

from typing import Any

from attrs import frozen

from timeline.model.anchors import Anchor
from timeline.model.events import Aspect, EventClass, Factuality, Phase, Polarity, Status, Tense
from timeline.model.exporters import exporter
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Role, TemporalRelation
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex, TimexMod


@frozen(kw_only=True)
class When:
    """When an entry happened, as exactly as the text says.

    ``interval`` is ``None`` where the text does not place the event; then ``edtf`` is ``""``. ``granularity`` is the
    unit to which it is known. ``bounds`` hold what order or tense gives without words that date it ("after
    2022-02-24"). ``relation`` says how the event stands to the interval (``IS_INCLUDED``: somewhere in it;
    ``SIMULTANEOUS``: all of it; ``BEGINS``, ``ENDS``). ``value`` and ``mod`` are TIMEX3's; ``words`` are the words it
    came from and ``timex_id`` is the id of their ``Timex`` in the document, ``None`` where no words of the text say it
    (the anchor of a news report). ``anchor`` is what relative words were resolved against, ``None`` where
    they are not relative. ``confidence``, from 0 to 1, is how surely ``rule`` joins event and time; 0 where nothing
    does.
    """

    interval: Interval | None = None
    granularity: Granularity | None = None
    value: str = ""
    mod: TimexMod | None = None
    edtf: str = ""
    words: Words | None = None
    relation: TemporalRelation | None = None
    bounds: Interval | None = None
    anchor: Anchor | None = None
    timex_id: str | None = None
    confidence: float = 0.0
    rule: str

    def __str__(self) -> str:
        """The time in EDTF, the bare interval where EDTF has no form for it, or "undated"."""
        return self.edtf or str(self.interval or "undated")

    @property
    def known(self) -> Interval | None:
        """All that is known of when it was: ``interval``, or ``bounds`` where it is undated."""
        return self.interval or self.bounds

    @property
    def start(self) -> Moment | None:
        """The first moment of the interval; ``None`` without one, or where it is open."""
        return self.interval.start if self.interval else None

    @property
    def end(self) -> Moment | None:
        """The first moment behind the interval; ``None`` without one, or where it is open."""
        return self.interval.end if self.interval else None


@frozen(kw_only=True)
class Participant:
    """An actor in an entry; ``actor_id`` is ``None`` where the words name no known actor.

    ``name`` is the actor's, or the words themselves. ``mention`` points into the text of ``document_id``: in an entry
    with several tellings, not always the entry's own. ``preposition`` introduces an oblique, else it is ``None``.
    """

    actor_id: str | None
    name: str
    role: Role
    mention: Words
    document_id: str = ""
    preposition: str | None = None
    rule: str

    def __str__(self) -> str:
        """Who, and in which role: "Helena Duarte (agent)"."""
        return f"{self.name} ({self.role})"


@frozen(kw_only=True)
class Source:
    """Whose claim an entry is.

    ``name`` is the actor's, or "" where nobody is named: for "it is said that", and a pronoun that may mean anybody.
    ``actor_id`` is ``None`` where the words name no known actor. ``by_event`` is the id of the entry that is the
    saying, ``None`` for "according to". ``words`` name the source, ``quotation`` is the span of the direct quotation
    that holds the event; ``None`` where there is none.
    """

    actor_id: str | None
    name: str
    by_event: str | None
    words: Words | None
    quotation: Span | None = None
    rule: str


@frozen(kw_only=True)
class Evidence:
    """One telling of an entry: where it stands in which document, and what that telling says.

    ``event_id`` is the event's id within its document. ``participants`` are those that this telling names; the entry
    has those of every telling. ``reported`` is when the document tells it, ``None`` where nothing says; ``when`` is
    when it happened.
    """

    document_id: str
    event_id: str
    trigger: Words
    sentence: Words
    when: When
    status: Status
    participants: tuple[Participant, ...] = ()
    source: Source | None = None
    reported: Interval | None = None
    rule: str


@frozen(kw_only=True)
class Entry:
    """One happening on the timeline.

    ``id`` is unique in its timeline. ``trigger`` are the words that evoke the event, ``lemma`` their dictionary form.
    ``headline`` is a short clause that a reader understands alone. ``sentence`` is the sentence that tells it,
    ``quote`` its words. ``modality`` is the modal word or cue ("may", "expected to"), ``None`` for none; ``phase`` is
    set where an aspectual word tells of a part of the event ("began talks"). ``source`` is ``None`` in the author's
    own voice. ``evidence`` lists every telling, the one that the entry's fields come from first; ``when`` may come
    from another, the best dated one. ``salience``, from 0 to 1, is how much it belongs on a page for a reader;
    ``confidence``, from 0 to 1, how surely ``rule`` finds an event here. Spans point into the text of ``document_id``,
    but those of ``when`` and of participants into that of the telling they come from.
    """

    id: str
    document_id: str
    trigger: Words
    lemma: str
    event_class: EventClass
    when: When
    participants: tuple[Participant, ...] = ()
    status: Status
    factuality: Factuality
    polarity: Polarity
    tense: Tense
    aspect: Aspect
    modality: str | None = None
    phase: Phase | None = None
    source: Source | None = None
    headline: str
    sentence: Words
    salience: float = 0.0
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    rule: str

    def __repr__(self) -> str:
        return f"<Entry {self.id}, {self}>"

    def __str__(self) -> str:
        """Time, headline, and what keeps it from being a plain fact: "2024-05-14: Salgado has not signed (denied)"."""
        return f"{self.when}: {self.headline}" + (f" ({', '.join(self.remarks)})" if self.remarks else "")

    def to_dict(self) -> dict[str, Any]:
        """The entry as a plain record, as it stands in that of its timeline."""
        record: dict[str, Any] = exporter("records").to_record(self)
        return record

    @property
    def remarks(self) -> tuple[str, ...]:
        """What keeps it from being a plain fact, in words: "denied", "according to Rui Salgado"; mostly nothing."""
        status = () if self.status is Status.OCCURRED else (self.status.value,)
        told_by = self.source.name if self.source is not None else ""
        return (*status, f"according to {told_by}") if told_by else status

    @property
    def quote(self) -> str:
        """The sentence that tells it, word for word."""
        return self.sentence.text

    @property
    def actors(self) -> tuple[str, ...]:
        """The names of the known actors that take part, each once, agents first."""
        known = [p for p in self.participants if p.actor_id is not None]
        ranked = sorted(known, key=lambda p: p.role not in (Role.AGENT, Role.SPEAKER))
        return tuple(dict.fromkeys(p.name for p in ranked))


_LATEST = Moment(10**9)


def page_place(entry: Entry) -> tuple[int, ...]:
    """Sorts entries for the page: by start, the longer first of two that start together.

    An entry without a start stands at its end; one of which nothing is known stands last.
    """
    known = entry.when.known
    end = known.end or _LATEST if known is not None else _LATEST
    start = known.start or end if known is not None else end
    return (*start.parts, -end.year, -end.month, -end.day, -end.hour, -end.minute, -end.second)


@frozen(kw_only=True)
class SourceText:
    """A document that the timeline was made from: its text exactly as given, its anchor, and its time expressions.

    ``anchor`` is ``None`` where neither the caller nor the text says when it was written.
    """

    id: str
    text: str
    anchor: Anchor | None
    timexes: tuple[Timex, ...] = ()

    def __repr__(self) -> str:
        return f"<SourceText {self.id!r}, {len(self.text)} characters, anchor {self.anchor}>"
