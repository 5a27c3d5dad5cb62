"""Join what the stages found into a timeline."""

from attrs import evolve, frozen

from timeline.assembly.drafts import draft_entries, entry_links
from timeline.assembly.order import order_entries
from timeline.model.actors import Actor
from timeline.model.entries import SourceText
from timeline.model.events import EventMention
from timeline.model.links import Links
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex
from timeline.text.document import Document


@frozen(kw_only=True)
class Assembler:
    """One entry an event, joined, ordered."""

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
        links: Links,
    ) -> Timeline:
        drafts = draft_entries(document, timexes, events, actors, links)
        ordered = order_entries(drafts, entry_links(links.order, document.id))
        return Timeline(
            entries=ordered.entries,
            actors=tuple(_of_document(actor, document.id) for actor in actors),
            order=ordered.order,
            conflicts=ordered.conflicts,
            documents=(SourceText(id=document.id, text=document.text, anchor=document.dct, timexes=timexes),),
        )


def _of_document(actor: Actor, document_id: str) -> Actor:
    """The actor with the document of its mentions said: finders need not know it."""
    return evolve(actor, mentions=tuple(evolve(mention, document_id=document_id) for mention in actor.mentions))
