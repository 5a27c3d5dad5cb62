"""What a site holds, apart from how its pages look."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from timeline.export.dates import UNDATED
from timeline.export.marks import Mark, apart, pieces
from timeline.export.sections import by_year
from timeline.integrations.site.names import slugs
from timeline.model.actors import Actor
from timeline.model.entries import Entry, SourceText
from timeline.model.timelines import Timeline

# Beyond this many entries the overview shows the main happenings alone.
_OVERVIEW = 300
_UNDATED = UNDATED.capitalize()


@frozen(kw_only=True)
class Words:
    """What marked words in a document are: ``kind`` is "time", "event" or "actor"; ``id`` is an event's."""

    kind: str
    note: str
    id: str = ""
    actor_id: str = ""


@frozen(kw_only=True, slots=False)
class Content:
    """A merged timeline, and what else its pages show.

    ``titles`` are those of the documents' front matter, by document id; a document without one goes by its id.
    ``records`` are the paths of the documents' saved timelines within the site.
    """

    title: str
    timeline: Timeline
    titles: Mapping[str, str] = field(factory=dict)
    records: Mapping[str, str] = field(factory=dict)

    @cached_property
    def actors(self) -> list[tuple[Actor, Timeline]]:
        """Those that take part in an entry, the busiest first."""
        found = [(self.timeline.actor(name), entries) for name, entries in self.timeline.by_actor().items()]
        return sorted(found, key=lambda pair: (-len(pair[1]), pair[0].name))

    @cached_property
    def years(self) -> Mapping[str, list[Entry]]:
        """Entries by the year, or the longer time, in which they begin; the undated last."""
        found: dict[str, list[Entry]] = {}
        for heading, entries in by_year(self.timeline):
            found.setdefault(heading, []).extend(entries)
        undated = found.pop(_UNDATED, None)
        return found if undated is None else {**found, _UNDATED: undated}

    def share(self, year: str) -> float:
        """How many entries a year has, measured by the fullest: from 0 to 1; the undated count for no measure."""
        fullest = max((len(found) for name, found in self.years.items() if name != _UNDATED), default=1)
        return min(1.0, len(self.years[year]) / fullest)

    @cached_property
    def overview(self) -> Timeline:
        """All entries, or the main ones where there are very many."""
        return self.timeline if len(self.timeline) <= _OVERVIEW else self.timeline.where(salience="main")

    @cached_property
    def paths(self) -> Mapping[str, Mapping[str, str]]:
        """The page of each actor (by id), document (by id) and year (by heading), without its ending."""
        names = {actor.id: actor.name for actor, _ in self.actors}
        actors = slugs(names.values())
        return {
            "actor": {id_: f"actors/{actors[name]}" for id_, name in names.items()},
            "document": _in("documents", slugs(document.id for document in self.timeline.documents)),
            "year": _in("years", slugs(self.years)),
        }

    def title_of(self, document_id: str) -> str:
        return self.titles.get(document_id) or document_id or "Document"

    def entries_of(self, document: SourceText) -> Timeline:
        return self.timeline.where(document=document.id)

    def marked(self, document: SourceText) -> Sequence[tuple[str, Words | None]]:
        """The text in pieces, blank lines at its head left out; of overlapping marks times go before events."""
        found = list(pieces(document.text, apart(self._marks(document), document.text)))
        if found and found[0][1] is None:
            found[0] = (found[0][0].lstrip(), None)
        return found

    def _marks(self, document: SourceText) -> Iterable[Mark[Words]]:
        for timex in document.timexes:
            yield Mark(timex.span, Words(kind="time", note=timex.edtf or timex.value))
        for entry in self.timeline:
            for telling in entry.evidence:
                if telling.document_id == document.id:
                    yield Mark(telling.trigger.span, Words(kind="event", note=entry.headline, id=telling.event_id))
        for actor, _ in self.actors:
            for mention in actor.mentions:
                if mention.document_id == document.id:
                    yield Mark(mention.span, Words(kind="actor", note=actor.name, actor_id=actor.id))


def _in(folder: str, names: Mapping[str, str]) -> Mapping[str, str]:
    return {name: f"{folder}/{slug}" for name, slug in names.items()}
