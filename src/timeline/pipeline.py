"""The whole library: read, then every stage in order.

Later stages take earlier results as arguments. No stage reaches back, none writes to the parse, none knows which
comes next.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from timeline.actors.find import ActorFinder
from timeline.actors.gazetteer import Gazetteer
from timeline.assembly.assemble import Assembler
from timeline.errors import DocumentError, TextTypeError, TimelineError
from timeline.events.find import EventFinder
from timeline.linking.link import Linker
from timeline.model.anchors import AnchorLike
from timeline.model.arguments import of_type
from timeline.model.conventions import Conventions
from timeline.model.timelines import Timeline
from timeline.stages import Assemble, FindActors, FindAnchor, FindEvents, FindTimes, Link
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document
from timeline.text.nlp import load_pipeline, parse_many
from timeline.timex.dateline import find_anchor
from timeline.timex.find import TimeFinder

if TYPE_CHECKING:
    from spacy.language import Language


@frozen(kw_only=True)
class TextInput:
    """One of many documents.

    ``anchor`` is when it was written, as ``extract_events`` takes it. Its entries carry ``id``; ``title`` heads its
    page in a site. Nothing is checked before the document is read.
    """

    text: str
    anchor: AnchorLike = None
    id: str = ""
    title: str = ""


@frozen(kw_only=True)
class Pipeline:
    """One callable a stage: ``find_anchor``, ``find_times``, ``find_events``, ``find_actors``, ``link``, ``assemble``.

    They run in this order, each on what those before it gave. Replace any with ``attrs.evolve``; any callable of the
    shape that ``timeline.stages`` gives will do.
    """

    find_anchor: FindAnchor = find_anchor
    find_times: FindTimes = TimeFinder()
    find_events: FindEvents = EventFinder()
    find_actors: FindActors = ActorFinder()
    link: Link = Linker()
    assemble: Assemble = Assembler()

    def extract(
        self, text: str, *, anchor: AnchorLike = None, nlp: "Language | str | None" = None, document_id: str = ""
    ) -> Timeline:
        """The timeline of one text, as ``extract_events`` gives it."""
        return next(self.extract_many([TextInput(text=text, anchor=anchor, id=document_id)], nlp=nlp))

    def extract_many(
        self,
        documents: Iterable[TextInput],
        *,
        nlp: "Language | str | None" = None,
        n_process: int = 1,
        on_error: Callable[[DocumentError], None] | None = None,
    ) -> Iterator[Timeline]:
        """One timeline a document, in order, as they are parsed; ``on_error`` is handed those that cannot be read."""
        pipeline = load_pipeline(nlp)
        read: list[Document] = []

        def texts() -> Iterator[str]:
            for document in documents:
                try:
                    read.append(self.read(document))
                except TimelineError as error:
                    if on_error is None:
                        error.add_note(f"in the document {document.id!r}")
                        raise
                    on_error(DocumentError(str(document.id), str(error)))
                else:
                    yield read[-1].text

        for doc in parse_many(pipeline, texts(), n_process=n_process):
            yield self.extract_document(evolve(read.pop(0), doc=doc))

    def read(self, document: TextInput) -> Document:
        """The document before its parse: enough for time expressions.

        Raises ``ArgumentTypeError`` or ``AnchorError``.
        """
        if not isinstance(document.text, str):
            raise TextTypeError(document.text)
        of_type("id", document.id, str)
        anchor = read_anchor(document.anchor) or self.find_anchor(document.text)
        return Document(text=document.text, dct=anchor, id=document.id)

    def extract_document(self, document: Document) -> Timeline:
        """Run every stage after reading, in order."""
        timexes = self.find_times(document)
        events = self.find_events(document, timexes)
        actors = self.find_actors(document)
        links = self.link(document, timexes, events, actors)
        return self.assemble(document, timexes, events, actors, links)


def default_pipeline(*, conventions: Conventions | None = None, gazetteer: Gazetteer | None = None) -> Pipeline:
    """The stages that ``extract_events`` runs, with house rules for dates and known actors where they are given.

    Raises ``ArgumentTypeError`` for what is neither.
    """
    return Pipeline(
        find_times=TimeFinder() if conventions is None else TimeFinder(conventions=conventions),
        find_actors=ActorFinder(gazetteer=gazetteer),
    )
