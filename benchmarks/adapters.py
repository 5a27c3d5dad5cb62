"""What the scorers call: each function turns the library's values into a scorer's, and tunes nothing."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from benchmarks.parses import read_document
from timeline import Pipeline, Timeline, merge
from timeline.errors import UnknownActorError
from timeline.model.anchors import Anchor
from timeline.model.entries import Entry, Evidence, When
from timeline.model.events import EventClass, EventMention, Status
from timeline.model.intervals import Interval, Moment
from timeline.model.links import Links, Participation, Role
from timeline.text.document import Document

_PIPELINE = Pipeline()
# The scorers know these two roles; a speaker is the agent of a saying, who is spoken to its patient.
_SCORED_ROLES = {
    Role.AGENT: "agent",
    Role.SPEAKER: "agent",
    Role.EXPERIENCER: "agent",
    Role.PATIENT: "patient",
    Role.ADDRESSEE: "patient",
}


def tag(text: str, dct: str | None) -> list[tuple[int, int, str, str]]:
    """TIMEX3 type and value of each time expression, from the bare text."""
    from timeline import find_times

    # TIMEX3 has no ranges: it marks the two times that make one.
    found = (end for timex in find_times(text, anchor=dct) for end in timex.ends or (timex,))
    return [(t.span.start, t.span.end, str(t.type), t.value) for t in found]


def times(text: str, reference: str, tags: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Each time expression with its bounds; option tags become conventions."""
    from timeline import find_times

    found = find_times(text, anchor=reference, conventions=_conventions(tags))
    return [row for timex in found for row in _time_rows(timex)]


def _time_rows(timex: Any) -> Iterable[dict[str, Any]]:
    """The ends of a range, the time itself, and what its preposition opens ("since Monday")."""
    for part in (*timex.ends, timex):
        row = {"start": part.span.start, "end": part.span.end, **_unit(part), "value": part.value}
        yield {**row, **_bounds(part.interval, part.zone)}
    if timex.reach is not None:
        yield {**row, "start": timex.signal.span.start, **_bounds(timex.reach, timex.zone)}


# Where English is written with the month before the day in figures.
_MONTH_FIRST = ("US", "PH", "CA")


def _conventions(tags: Iterable[str]) -> Any:
    from timeline import Conventions
    from timeline.model.conventions import DateOrder, Direction

    options: dict[str, Any] = {}
    for tag in tags:
        if tag.endswith("-preference"):
            options["prefer"] = Direction(tag.removesuffix("-preference"))
        elif tag in ("day-first", "month-first"):
            options["date_order"] = DateOrder(tag.replace("-", "_"))
        elif tag.startswith("locale-"):
            month_first = tag.removeprefix("locale-") in _MONTH_FIRST
            options.setdefault("date_order", DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST)
    return Conventions(**options)


def _unit(timex: Any) -> dict[str, str | None]:
    coarse = {"day_part": "hour", "weekend": "day", "season": "quarter", "half": "quarter", "millennium": "century"}
    unit = str(timex.granularity) if timex.granularity else None
    kinds = {"DATE": "date", "TIME": "time", "DURATION": "duration", "SET": "set"}
    return {"grain": coarse.get(unit, unit) if unit else None, "kind": kinds[str(timex.type)]}


def _bounds(interval: Interval | None, zone: str | None = None) -> dict[str, str | None]:
    if interval is None:
        return {"from": None, "to": None}
    return {"from": _iso(interval.start, zone), "to": _iso(interval.end, zone)}


def _iso(moment: Moment | None, zone: str | None) -> str | None:
    if moment is None or not 1 <= moment.year <= 9999:
        return None
    if zone is None or zone[0] not in "+-Z":
        return moment.iso()
    return f"{moment.iso()}{'T00:00:00' if moment.is_midnight else ''}{zone}"


def events(text: str, dct: str | None) -> list[dict[str, Any]]:
    """Event mentions with TimeML's attributes. TimeML marks predicates of "be", and never the copula itself."""
    document = read_document(text, dct)
    return [
        {
            "start": e.head.start,
            "end": e.head.end,
            "event_class": str(e.event_class),
            "polarity": str(e.polarity),
            "tense": str(e.tense),
            "aspect": str(e.aspect),
        }
        for e in _PIPELINE.find_events(document, _PIPELINE.find_times(document))
        if not e.rule.startswith("copula")
    ]


def actors(text: str, reference: str | None) -> list[dict[str, Any]]:
    """Actors with the spans of their mentions."""
    found = _PIPELINE.find_actors(read_document(text, reference))
    return [
        {"name": a.name, "mentions": [{"start": m.span.start, "end": m.span.end} for m in a.mentions]} for a in found
    ]


def article(text: str, anchor: str) -> dict[str, Any]:
    """One article: its times, events and actors."""
    tl = _PIPELINE.extract_document(read_document(text, anchor))
    found = tl.documents[0].timexes
    return {
        "times": [{"start": t.span.start, "end": t.span.end, **_bounds(t.interval)} for t in found],
        "events": [_event(telling) for telling in _tellings(tl.entries)],
        "actors": [{"name": a.name, "aliases": [*a.aliases, *(m.words.text for m in a.mentions)]} for a in tl.actors],
    }


def _tellings(entries: Iterable[Entry]) -> list[Evidence]:
    return sorted((telling for entry in entries for telling in entry.evidence), key=lambda t: t.trigger.span)


def _event(telling: Evidence) -> dict[str, Any]:
    return {
        "start": telling.trigger.span.start,
        "end": telling.trigger.span.end,
        "actors": [
            {"name": p.name, "role": _SCORED_ROLES.get(p.role, str(p.role))}
            for p in telling.participants
            if p.actor_id is not None
        ],
        **_bounds(telling.when.interval),
        "source": telling.source.name if telling.source else "",
        "status": str(telling.status),
    }


def participants(text: str, dct: str) -> list[dict[str, Any]]:
    """Event mentions with the mentions of those who take part, and the day of each.

    A light or aspectual verb counts as a mention of its own, as in the gold, with the day of the event it carries.
    Those whom it shares with the noun that it carries are the verb's alone there.
    """
    document = read_document(text, dct)
    timexes = _PIPELINE.find_times(document)
    found = _PIPELINE.find_events(document, timexes)
    people = _PIPELINE.find_actors(document)
    links = _PIPELINE.link(document, timexes, found, people)
    tellings = {t.event_id: t for t in _tellings(_PIPELINE.assemble(document, timexes, found, people, links).entries)}
    names = {actor.id: actor.name for actor in people}
    shared = _shared(document, found, links)
    return [
        {
            "start": e.span.start,
            "end": e.span.end,
            "actors": [
                {
                    "start": p.mention.span.start,
                    "end": p.mention.span.end,
                    "name": p.mention.text if p.actor_id is None else names[p.actor_id],
                }
                for p in links.participants
                if p.event_id == e.id and p not in shared
            ],
            "time": _calendar_value(tellings[e.carries or e.id].when),
            "vs_dct": _against_anchor(tellings[e.carries or e.id], document.dct),
        }
        for e in found
    ]


def _shared(document: Document, events: Iterable[EventMention], links: Links) -> set[Participation]:
    """The participations of carried nouns that their verbs have too."""
    carriers = {e.carries: e.id for e in events if e.carries is not None}
    nouns = {e.id for e in events if document.tokens.pos[document.tokens.within(e.head)[0]] == "NOUN"}
    known = {(p.event_id, p.actor_id) for p in links.participants if p.actor_id is not None}
    carried = (p for p in links.participants if p.event_id in nouns and p.event_id in carriers)
    return {p for p in carried if (carriers[p.event_id], p.actor_id) in known}


def _calendar_value(when: When) -> str | None:
    """The date part of a TIMEX3 value, where it is one and the event is placed in it."""
    value = when.value[:10].split("T")[0]
    is_date = value[:4].isdigit() and value.replace("-", "").isdigit()
    return value if is_date and when.interval is not None else None


def _against_anchor(telling: Evidence, anchor: Anchor | None) -> str | None:
    """How tense relates an event to the document where no words date it; the scorer compares dates itself."""
    bounds = telling.when.bounds
    if anchor is None or telling.when.words is not None or bounds is None:
        return None
    if bounds.end is not None and anchor.interval.end is not None and bounds.end <= anchor.interval.end:
        return "earlier"
    return "later" if bounds.start is not None and bounds.start >= anchor.moment else None


# Timelines of SemEval-2015 leave out states, cognition, and what is denied or only supposed (task guidelines, 2014).
_ON_TIMELINES = {Status.OCCURRED, Status.ONGOING, Status.CLAIMED, Status.PLANNED}
_OFF_TIMELINES = {EventClass.STATE, EventClass.I_STATE, EventClass.PERCEPTION}


def timelines(docs: list[dict[str, Any]], entities: list[str]) -> Mapping[str, list[Any]]:
    """One timeline a target, over all documents: (date, mentions) rows."""
    merged = merge(
        _PIPELINE.extract_document(read_document(doc["text"], doc["dct"], str(doc["doc_id"]))) for doc in docs
    )
    return {entity: [*_rows(merged, entity)] for entity in entities}


def _rows(merged: Timeline, entity: str) -> Iterator[tuple[str | None, list[tuple[str, int, int]]]]:
    try:
        entries = merged[entity]
    except UnknownActorError:
        return
    for entry in entries:
        if entry.status in _ON_TIMELINES and entry.event_class not in _OFF_TIMELINES:
            tellings = [(t.document_id, t.trigger.span.start, t.trigger.span.end) for t in entry.evidence]
            yield _calendar_value(entry.when), tellings
