"""TEI P5: the documents with their dates and event words marked, and the events and actors listed beside them.

Contract
    A ``div`` a document; in it ``date`` for each time and ``rs type="event"`` for the words of each event, which
    points to its ``event`` in ``standOff``. Both are dated by ``when`` (a day, month or year), by ``from`` and ``to``,
    or, where the event lies somewhere in the time, by ``notBefore`` and ``notAfter``; last days are included. Years
    before 1 go into the ``-iso`` attributes, which have a year 0. Actors are a ``listPerson``, ``listOrg`` or
    ``listPlace`` in ``standOff``. The text of a document is whole, code point for code point, in one ``ab``; what
    XML cannot hold is U+FFFD. Where words overlap, the time stays, then the earlier event.
"""

import re
from collections.abc import Iterator, Mapping

from timeline.export.dates import last_day, when_in_words
from timeline.export.display import one_line
from timeline.export.marks import Mark, apart, pieces
from timeline.export.xml import element, escape
from timeline.model.actors import Actor, ActorKind
from timeline.model.entries import Entry, SourceText, When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex
from timeline.temporal.calendar import unit_at

_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_.-]")
_PERSON = (ActorKind.PERSON, ActorKind.UNKNOWN)
_PLACE = (ActorKind.PLACE, ActorKind.COUNTRY)


def write(timeline: Timeline, *, title: str = "Timeline") -> str:
    """The timeline as a TEI document."""
    ids = {entry.id: f"event-{number}" for number, entry in enumerate(timeline, start=1)}
    people = {actor.id: f"actor-{number}" for number, actor in enumerate(timeline.actors, start=1)}
    body = "".join(_document(source, timeline, ids) for source in timeline.documents) or element("div", element("ab"))
    tei = element(
        "TEI",
        "\n"
        + _header(title)
        + element("standOff", "".join(_lists(timeline, ids, people)))
        + "\n"
        + element("text", element("body", body))
        + "\n",
        {"xmlns": "http://www.tei-c.org/ns/1.0"},
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tei}\n'


def _header(title: str) -> str:
    described = (
        element("titleStmt", element("title", escape(one_line(title))))
        + element("publicationStmt", element("p", "Unpublished"))
        + element("sourceDesc", element("p", "Extracted from the documents given below."))
    )
    return element("teiHeader", element("fileDesc", described)) + "\n"


def _lists(timeline: Timeline, ids: Mapping[str, str], people: Mapping[str, str]) -> Iterator[str]:
    persons = [a for a in timeline.actors if a.kind in _PERSON]
    places = [a for a in timeline.actors if a.kind in _PLACE]
    organisations = [a for a in timeline.actors if a.kind not in (*_PERSON, *_PLACE)]
    for name, item, form, actors in (
        ("listPerson", "person", "persName", persons),
        ("listOrg", "org", "orgName", organisations),
        ("listPlace", "place", "placeName", places),
    ):
        if actors:
            yield element(name, "".join(_actor(actor, item, form, people) for actor in actors))
    yield element("listEvent", "".join(_event(entry, ids, people) for entry in timeline))


def _actor(actor: Actor, item: str, form: str, people: Mapping[str, str]) -> str:
    content = "".join(element(form, escape(one_line(name))) for name in actor.names)
    return element(item, content, {"xml:id": people[actor.id]})


def _event(entry: Entry, ids: Mapping[str, str], people: Mapping[str, str]) -> str:
    known = dict.fromkeys(people[p.actor_id] for p in entry.participants if p.actor_id and p.actor_id in people)
    content = element("label", escape(one_line(entry.headline)))
    content += element(
        "desc", element("date", escape(when_in_words(entry.when))) + f" {element('quote', _line(entry))}"
    )
    attributes = {
        "xml:id": ids[entry.id],
        "type": entry.status.value,
        "corresp": " ".join(f"#{who}" for who in known) or None,
        **_dating(entry.when),
    }
    return element("event", content, attributes)


def _line(entry: Entry) -> str:
    return escape(one_line(entry.quote, 1000))


def _document(source: SourceText, timeline: Timeline, ids: Mapping[str, str]) -> str:
    told = [
        Mark(evidence.trigger.span, entry)
        for entry in timeline
        for evidence in entry.evidence
        if evidence.document_id == source.id
    ]
    marks: list[Mark[Timex | Entry]] = [*(Mark(timex.span, timex) for timex in source.timexes), *told]
    text = "".join(_piece(words, value, ids) for words, value in pieces(source.text, apart(marks, source.text)))
    name = _NOT_IN_IDS.sub("-", source.id)
    return element("div", element("ab", text, {"xml:space": "preserve"}), {"type": "document", "n": name or None})


def _piece(words: str, value: Timex | Entry | None, ids: Mapping[str, str]) -> str:
    match value:
        case None:
            return escape(words)
        case Timex():
            return element("date", escape(words), _dating(value))
        case Entry():
            return element("rs", escape(words), {"type": "event", "ref": f"#{ids[value.id]}"})


def _dating(time: Timex | When) -> Mapping[str, str]:
    """TEI's attributes for a time: a date to its unit, an extent, or the bounds of what lies somewhere in them."""
    interval = time.interval or (time.bounds if isinstance(time, When) else None)
    if interval is None:
        return {}
    first = interval.start.midnight if interval.start else None
    last = _last(interval)
    unit = time.granularity if time.granularity in (Granularity.MONTH, Granularity.YEAR) else Granularity.DAY
    if time.interval and first and interval.end and interval.end <= (unit_at(first, unit).end or first):
        return {_named("when", first): _date(first, unit)}
    within = isinstance(time, When) and (time.interval is None or time.relation is TemporalRelation.IS_INCLUDED)
    names = ("notBefore", "notAfter") if within else ("from", "to")
    return {_named(name, day): day.iso() for name, day in zip(names, (first, last), strict=True) if day}


def _last(interval: Interval) -> Moment | None:
    if interval.end is None:
        return None
    if interval.start == interval.end:
        return interval.end.midnight
    return last_day(interval.end)


def _named(attribute: str, day: Moment) -> str:
    return attribute if day.year >= 1 else f"{attribute}-iso"


def _date(day: Moment, unit: Granularity) -> str:
    return day.iso()[: {Granularity.YEAR: -6, Granularity.MONTH: -3}.get(unit)]
