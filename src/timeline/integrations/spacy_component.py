"""The spaCy component: ``nlp.add_pipe("timeline")``, found by its entry point.

It runs ``Pipeline.extract_document`` on a ``Doc`` that other components have parsed and adds no behaviour of its
own. The timeline is kept as plain records in ``doc.user_data``, because a ``Doc`` that holds objects can neither
cross to another process nor enter a ``DocBin``; ``doc._.timeline`` builds the ``Timeline`` from them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, field, frozen
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

from timeline.errors import TimelineError
from timeline.export.records import read_timeline, timeline_record
from timeline.model.anchors import AnchorLike
from timeline.model.spans import Span as TextSpan
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document

TIMEX_KEY, EVENT_KEY, ACTOR_KEY = "timex", "events", "actors"
_TIMELINE, _ANCHOR, _ID = "timeline", "timeline_anchor", "timeline_document_id"


class ExtensionTakenError(TimelineError, ValueError):
    """Another package has set a ``Doc`` extension of that name."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"doc._.{name} belongs to another package; load it after timeline or in another process")


def get_timeline(doc: Doc) -> Timeline | None:
    """``doc._.timeline``: built anew at each access, ``None`` where the component has not run."""
    records = doc.user_data.get(_TIMELINE)
    if records is None:
        return None
    timeline = read_timeline(records)
    return evolve(timeline, documents=tuple(evolve(source, text=doc.text) for source in timeline.documents))


def get_anchor(doc: Doc) -> str | None:
    """``doc._.anchor``: the ISO 8601 string that was set, ``None`` where none was."""
    anchor = doc.user_data.get(_ANCHOR)
    return anchor if isinstance(anchor, str) else None


def set_anchor(doc: Doc, anchor: str | dt.date | dt.datetime | None) -> None:
    """Keep when the text was written. Raises ``AnchorError``."""
    read_anchor(anchor)
    doc.user_data[_ANCHOR] = anchor.isoformat() if isinstance(anchor, dt.date) else anchor


def get_document_id(doc: Doc) -> str:
    """``doc._.document_id``: the id that the entries carry, ``""`` where none was set."""
    return str(doc.user_data.get(_ID, ""))


def set_document_id(doc: Doc, document_id: str) -> None:
    doc.user_data[_ID] = document_id


def _extend(name: str, getter: Any, setter: Any = None) -> None:
    if not Doc.has_extension(name):
        Doc.set_extension(name, getter=getter, setter=setter)
    elif Doc.get_extension(name)[2] is not getter:
        raise ExtensionTakenError(name)


_extend("timeline", get_timeline)
_extend("anchor", get_anchor, set_anchor)
_extend("document_id", get_document_id, set_document_id)


def make_docs(nlp: Language, documents: Iterable[tuple[str, str | dt.date | dt.datetime | None]]) -> Iterator[Doc]:
    """Texts with their anchors as unparsed documents for ``nlp.pipe``; each gets its number, from 1, as its id.

    Raises ``AnchorError``.
    """
    for number, (text, anchor) in enumerate(documents, start=1):
        doc = nlp.make_doc(text)
        set_anchor(doc, anchor)
        set_document_id(doc, str(number))
        yield doc


@frozen(kw_only=True)
class TimelineComponent:
    """A ``Pipeline`` as a spaCy component; ``anchor`` holds for documents that bring none."""

    pipeline: Pipeline = field(factory=Pipeline)
    anchor: AnchorLike = None

    def __call__(self, doc: Doc) -> Doc:
        """The same ``Doc``, with its timeline and with spans in ``doc.spans``; ``doc.ents`` is left alone."""
        self.set_annotations(doc, self.extract(doc))
        return doc

    def extract(self, doc: Doc) -> Timeline:
        """The timeline of a parsed ``Doc``. Raises ``AnchorError`` or ``MissingAnnotationError``."""
        anchor = read_anchor(get_anchor(doc) or self.anchor) or self.pipeline.find_anchor(doc.text)
        document = Document(text=doc.text, dct=anchor, id=get_document_id(doc), doc=doc)
        return self.pipeline.extract_document(document)

    def set_annotations(self, doc: Doc, timeline: Timeline) -> None:
        """Write a timeline to its ``Doc``: records without the text, which the ``Doc`` holds already, and spans.

        ``doc.spans["timex"]`` is labelled with the TIMEX3 type and carries the value as ``kb_id_``;
        ``doc.spans["events"]`` with the event class and the entry's id; ``doc.spans["actors"]`` with the kind
        and the actor's id.
        """
        textless = evolve(timeline, documents=tuple(evolve(source, text="") for source in timeline.documents))
        doc.user_data[_TIMELINE] = timeline_record(textless)
        timexes = [timex for source in timeline.documents for timex in source.timexes]
        mentions = [(actor, mention) for actor in timeline.actors for mention in actor.mentions]
        doc.spans[TIMEX_KEY] = _spans_at(doc, ((t.span, t.type, t.value) for t in timexes))
        doc.spans[EVENT_KEY] = _spans_at(doc, ((e.trigger.span, e.event_class, e.id) for e in timeline))
        doc.spans[ACTOR_KEY] = _spans_at(doc, ((mention.span, actor.kind, actor.id) for actor, mention in mentions))

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """Precision, recall and F of the three span groups, and the share of right values.

        An example's reference holds the gold spans under the same keys. ``timex_value_acc`` is over the time
        expressions found at the gold place whose ``kb_id_`` is the gold value; ``None`` where there are none.
        """
        examples = list(examples)
        scores: dict[str, Any] = {}
        for key in (TIMEX_KEY, EVENT_KEY, ACTOR_KEY):
            scores |= Scorer.score_spans(
                examples, key, getter=_spans, has_annotation=_has_spans(key), labeled=False, allow_overlap=True
            )
        return scores | {f"{TIMEX_KEY}_value_acc": _value_accuracy(examples)}


def _spans_at(doc: Doc, places: Iterable[tuple[TextSpan, str, str]]) -> list[Span]:
    """The tokens that cover each place, with label and ``kb_id_``; spaCy's spans cannot cut a token."""
    spans = (
        doc.char_span(place.start, place.end, label=label, kb_id=kb_id, alignment_mode="expand")
        for place, label, kb_id in places
    )
    return [span for span in spans if span is not None]


def _spans(doc: Doc, key: str) -> list[Span]:
    return list(doc.spans[key]) if key in doc.spans else []


def _has_spans(key: str) -> Any:
    return lambda doc: key in doc.spans


def _value_accuracy(examples: Iterable[Example]) -> float | None:
    right = found = 0
    for example in examples:
        gold = {(s.start_char, s.end_char): s.kb_id_ for s in _spans(example.reference, TIMEX_KEY)}
        predicted = {(s.start_char, s.end_char): s.kb_id_ for s in _spans(example.predicted, TIMEX_KEY)}
        shared = gold.keys() & predicted.keys()
        found += len(shared)
        right += sum(gold[place] == predicted[place] for place in shared)
    return right / found if found else None


@registry.misc("timeline.pipeline.v1")  # type: ignore[untyped-decorator]
def make_default_pipeline() -> Pipeline:
    """The default of the component's ``pipeline`` setting; register another function to change a stage."""
    return Pipeline()


@Language.factory(
    "timeline",
    default_config={"pipeline": {"@misc": "timeline.pipeline.v1"}, "anchor": None},
    assigns=["doc._.timeline", "doc.spans"],
    requires=["token.tag", "token.dep", "token.lemma", "doc.ents", "doc.sents"],
    default_score_weights={"timex_f": 0.3, "timex_value_acc": 0.3, "events_f": 0.3, "actors_f": 0.1},
)
def make_component(nlp: Language, name: str, pipeline: Pipeline, anchor: str | None) -> TimelineComponent:
    """What ``nlp.add_pipe("timeline")`` calls. Raises ``AnchorError``."""
    read_anchor(anchor)
    return TimelineComponent(pipeline=pipeline, anchor=anchor)
