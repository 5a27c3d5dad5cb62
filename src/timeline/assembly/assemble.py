"""Join what the stages found into a timeline."""

from attrs import evolve, frozen

from timeline.assembly.coreference import moved_links, united
from timeline.assembly.drafts import drafts_of, entry_id, entry_links
from timeline.assembly.echoes import saliences
from timeline.assembly.order import order_entries
from timeline.assembly.retellings import retellings
from timeline.model.actors import Actor
from timeline.model.entries import SourceText
from timeline.model.events import EventMention
from timeline.model.links import Links
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex
from timeline.text.document import Document

UNANCHORED = "relative times are not placed: neither the caller nor the text says when it was written"
"""The note of a timeline whose text tells times by an anchor that it has not."""


@frozen(kw_only=True)
class Assembler:
    """One entry a happening, in order."""

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
        links: Links,
    ) -> Timeline:
        drafts = [*drafts_of(document, timexes, events, actors, links)]
        told = [draft.entry(salience) for draft, salience in zip(drafts, saliences(drafts), strict=True)]
        carried = {e.id: e.carries for e in events if e.carries is not None}
        moved = {entry_id(document.id, old): entry_id(document.id, new) for old, new in carried.items()}
        entries, ids = united(retellings(document, told), moved)
        ordered = order_entries(entries, moved_links(entry_links(links.order, document.id), ids))
        return Timeline(
            entries=ordered.entries,
            actors=tuple(_of_document(actor, document.id) for actor in actors),
            order=ordered.order,
            conflicts=ordered.conflicts,
            documents=(SourceText(id=document.id, text=document.text, anchor=document.dct, timexes=timexes),),
            notes=(UNANCHORED,) if document.dct is None and any(timex.lacks_anchor for timex in timexes) else (),
        )


def _of_document(actor: Actor, document_id: str) -> Actor:
    """The actor with the document of its mentions said: finders need not know it."""
    if all(mention.document_id == document_id for mention in actor.mentions):
        return actor
    return evolve(actor, mentions=tuple(evolve(mention, document_id=document_id) for mention in actor.mentions))
