"""Every row of a cue table does, in its own example, what it says."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest

from timeline.events.find import EventFinder
from timeline.lexicon.tables import read_section, read_table
from timeline.model.events import EventMention, Polarity
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def _rows(table: str, *sections: str) -> list[Any]:
    return [
        pytest.param(row, id=f"{section}: {key}")
        for section in sections
        for key, row in read_section(table, section).items()
    ]


def _events(nlp: "Language", row: Mapping[str, Any]) -> tuple[EventMention, ...]:
    text = row["example"]
    return EventFinder()(Document(text=text, doc=next(parse_many(nlp, [text]))), ())


@pytest.mark.parametrize("row", _rows("light_verbs", "verbs"))
def test_a_light_verb_gives_way(nlp: "Language", row: Mapping[str, Any]) -> None:
    assert any(event.carries for event in _events(nlp, row))


@pytest.mark.parametrize("row", _rows("aspectual_verbs", "verbs", "occurring"))
def test_an_aspectual_verb_gives_way_and_leaves_its_phase(nlp: "Language", row: Mapping[str, Any]) -> None:
    events = _events(nlp, row)
    carried = {event.carries for event in events if event.carries}
    assert [event.phase for event in events if event.id in carried] == [row.get("phase")]


@pytest.mark.parametrize("row", _rows("aspectual_verbs", "planning"))
def test_a_verb_of_planning_gives_way_to_what_lies_ahead(nlp: "Language", row: Mapping[str, Any]) -> None:
    events = _events(nlp, row)
    carried = {event.carries for event in events if event.carries}
    assert [event.prospective for event in events if event.id in carried] == [True]


@pytest.mark.parametrize(
    "row",
    _rows(
        "embedding_words",
        "verbs",
        "clauses",
        "from",
        "against",
        "of",
        "on",
        "adjectives",
        "contents",
        "dropping",
        "lacking",
        "nouns",
    ),
)
def test_an_embedding_word_says_how_far_its_complement_is_vouched_for(nlp: "Language", row: Mapping[str, Any]) -> None:
    complement = _events(nlp, row)[-1]
    assert (complement.factuality, complement.prospective) == (row["complement"], row.get("prospective", False))


@pytest.mark.parametrize("row", _rows("modal_cues", "auxiliaries", "adverbs", "asides", "adjectives", "modifiers"))
def test_a_modal_cue_weakens_or_postpones(nlp: "Language", row: Mapping[str, Any]) -> None:
    event = _events(nlp, row)[-1]
    certainty = row.get("certainty", "CT")
    factuality = "Uu" if certainty == "U" else certainty if certainty.endswith("-") else certainty + "+"
    assert (event.factuality, event.prospective) == (factuality, row.get("prospective", False))


@pytest.mark.parametrize(
    "row", _rows("negation_cues", "adverbs", "determiners", "openings", "pronouns", "prepositions", "nouns")
)
def test_a_negation_cue_negates(nlp: "Language", row: Mapping[str, Any]) -> None:
    assert Polarity.NEG in [event.polarity for event in _events(nlp, row)]


@pytest.mark.parametrize("row", _rows("multiword_verbs", *read_table("multiword_verbs")))
def test_a_verb_and_its_noun_are_one_trigger(nlp: "Language", row: Mapping[str, Any]) -> None:
    assert "multiword_verb" in [event.rule for event in _events(nlp, row)]
