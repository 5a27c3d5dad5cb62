"""Whom a report opens with, and who is named in its second sentence."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def aliases(nlp: "Language", text: str, name: str) -> set[str]:
    (actor,) = [actor for actor in extract_events(text, "2012-02-08", nlp=nlp).actors if actor.name == name]
    return {str(alias) for alias in actor.aliases}


def test_whom_a_report_opens_with_is_named_next(nlp: "Language") -> None:
    text = "A retired teacher has won the lottery.\n\nRita Holm, 66, bought the ticket in Karlstad on Monday."
    assert "retired teacher" in aliases(nlp, text, "Rita Holm")


@pytest.mark.parametrize(
    "text",
    [
        "A coroner called the death of a man a tragedy.\n\nOtto Brandt, 55, was given the wrong drugs in May.",
        "A coroner wants a new law.\n\nOtto Brandt, 55, was given the wrong drugs. Leeds coroner Rita Holm wept.",
    ],
)
def test_it_is_not_he_where_another_may_be_meant(nlp: "Language", text: str) -> None:
    assert "coroner" not in aliases(nlp, text, "Otto Brandt")


def test_whom_a_report_below_a_headline_opens_with_is_named_next(nlp: "Language") -> None:
    text = (
        "Teacher wins lottery\n\nA retired teacher has won the lottery. Rita Holm, 66, bought the ticket in Karlstad."
    )
    assert "retired teacher" in aliases(nlp, text, "Rita Holm")


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Teacher shot dead", "A teacher was shot dead in Lund."),
        ("The week in Lund", "A teacher spoke of the death of a pupil."),
    ],
)
def test_nobody_is_introduced_below_a_headline_who_may_be_another(nlp: "Language", headline: str, lead: str) -> None:
    assert "teacher" not in aliases(nlp, f"{headline}\n\n{lead} Otto Brandt, 34, was arrested.", "Otto Brandt")


@pytest.mark.parametrize("lead", ["has welcomed the news on Tuesday", "was forced to step down on Tuesday"])
def test_who_does_something_else_is_not_whom_a_headline_tells_of(nlp: "Language", lead: str) -> None:
    text = f"Council leader quits\n\nMartin Rowe, 57, {lead}."
    assert "Council leader" not in aliases(nlp, text, "Martin Rowe")
    assert "Teacher" not in aliases(
        nlp, "Teacher sentenced\n\nOtto Brandt, 34, sentenced him on Monday.", "Otto Brandt"
    )


def test_whom_a_headline_sets_against_a_name_is_named_below(nlp: "Language") -> None:
    suit = "A Danish lawyer, Otto Brandt, has filed a suit against Ann Holm.\n\nThe {} wants the court to stop her."
    assert "lawyer" in aliases(nlp, "Danish lawyer drags Holm to court\n\n" + suit.format("lawyer"), "Otto Brandt")
    text = "Danish teacher drags Holm to court\n\n" + suit.format("teacher")
    assert aliases(nlp, text, "Otto Brandt").isdisjoint({"teacher", "Danish teacher"})
