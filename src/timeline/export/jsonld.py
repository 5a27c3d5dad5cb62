"""schema.org Events and their actors as JSON-LD, fit to stand in a page's ``<script>``.

Contract
    ``@graph`` holds a ``Person``, ``Organization``, ``Country``, ``Place`` or ``Thing`` for each actor, then an
    ``Event`` for each entry: ``name``, ``description`` (the quotation), ``startDate`` and ``endDate`` in ISO 8601 to
    the unit that is known (the last unit included), ``about`` the actors, each in a ``Role``, ``keywords`` the
    status, ``creditText`` whose claim it is. A machine takes an ``Event`` for a fact, so entries that the text
    denies or only supposes are left out, and one warning counts them. ``<`` is escaped.
"""

from collections import Counter

from timeline.export import json
from timeline.export.approximations import warn_of
from timeline.export.display import shown
from timeline.export.records import Record
from timeline.model.actors import Actor, ActorKind
from timeline.model.entries import Entry, Participant
from timeline.model.events import Status
from timeline.model.intervals import Granularity, Moment, format_year
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import add_seconds

_KINDS = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.COUNTRY: "Country",
    ActorKind.PLACE: "Place",
    ActorKind.PRODUCT: "Product",
}
_NOT_TOLD = (Status.DENIED, Status.HYPOTHETICAL)


def write(timeline: Timeline) -> str:
    """The timeline as a JSON-LD graph."""
    losses = Counter(f"{entry.status.value} entry left out" for entry in timeline if entry.status in _NOT_TOLD)
    warn_of(losses, "schema.org Event")
    told = [entry for entry in timeline if entry.status not in _NOT_TOLD]
    graph = [_actor(actor) for actor in timeline.actors] + [_event(entry) for entry in told]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, indent=2).replace("<", "\\u003c") + "\n"


def _actor(actor: Actor) -> Record:
    return _known(
        {
            "@type": _KINDS.get(actor.kind, "Thing"),
            "@id": f"#{actor.id}",
            "name": shown(actor.name),
            "alternateName": [shown(alias) for alias in actor.names[1:]],
            "identifier": actor.external_id,
        }
    )


def _event(entry: Entry) -> Record:
    unit = entry.when.granularity or Granularity.DAY
    start, end = entry.when.start, entry.when.end
    last = add_seconds(end, -1) if end and end != start else None
    return _known(
        {
            "@type": "Event",
            "@id": f"#{entry.id}",
            "name": shown(entry.headline),
            "description": shown(entry.quote),
            "startDate": _date(start, unit) if start else None,
            "endDate": _date(last, unit) if last else None,
            "about": [_role(participant) for participant in entry.participants],
            "keywords": entry.status.value,
            "creditText": shown(entry.source.name) if entry.source and entry.source.name else None,
        }
    )


def _role(participant: Participant) -> Record:
    named: Record = {"@type": "Thing", "name": shown(participant.name)}
    who = named if participant.actor_id is None else {"@id": f"#{participant.actor_id}"}
    return {"@type": "Role", "roleName": participant.role.value, "about": who}


def _date(moment: Moment, unit: Granularity) -> str:
    """ISO 8601 with the parts that the unit has."""
    year = format_year(moment.year)
    if unit.rank < Granularity.DAY_PART.rank:
        return f"{year}-{moment.month:02}-{moment.day:02}T{moment.hour:02}:{moment.minute:02}:{moment.second:02}"
    if unit.rank < Granularity.MONTH.rank:
        return f"{year}-{moment.month:02}-{moment.day:02}"
    return f"{year}-{moment.month:02}" if unit.rank < Granularity.YEAR.rank else year


def _known(record: Record) -> Record:
    return {key: value for key, value in record.items() if value not in (None, "", [])}
