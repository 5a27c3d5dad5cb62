"""Clauses that parsers hang on the wrong verb or take for none: asides, "then", "because", "based", "to order"."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def _headlines(nlp: "Language", text: str) -> list[str]:
    return [entry.headline for entry in extract_events(text, "2024-05-14", nlp=nlp)]


def test_a_verb_behind_a_clause_between_commas_goes_on_from_the_main_one(nlp: "Language") -> None:
    told = "My father was a union member, before Brandt came to power, and was a strong supporter of the poor."
    assert "My father was a strong supporter of the poor" in _headlines(nlp, told)


def test_a_verb_behind_a_clause_that_no_comma_opens_goes_on_from_the_clause(nlp: "Language") -> None:
    told = "They fled because the army shelled the town, and burned it."
    assert "They fled" in _headlines(nlp, told)
    assert "They burned it" not in _headlines(nlp, "They fled, because the army shelled the town and burned it.")


def test_who_then_did_something_is_who_did_the_thing_before(nlp: "Language") -> None:
    told = _headlines(nlp, "Lind drove to the bank, then walked to the mill and robbed a clerk.")
    assert {"Lind walked to the mill", "Lind robbed a clerk"} <= set(told)
    told = _headlines(nlp, "The plane landed on the grass, then descended down an embankment and hit a shed.")
    assert {"The plane descended down an embankment", "The plane hit a shed"} <= set(told)


def test_who_is_named_before_then_says_it(nlp: "Language") -> None:
    told = extract_events("Lee left, a man of the firm then said.", nlp=nlp)
    (entry,) = (e for e in told if e.trigger.text == "said")
    assert [p.name for p in entry.participants] == ["a man"]


def test_because_opens_a_clause_with_a_verb(nlp: "Language") -> None:
    told = _headlines(nlp, "The rewrite slipped by three weeks because two engineers left in May.")
    assert "Two engineers left" in told
    told = _headlines(nlp, "He stayed because a friend injured in the crash needed him.")
    assert "A friend was injured in the crash" in told


def test_a_town_before_the_region_where_a_firm_is_based_buys_nothing(nlp: "Language") -> None:
    text = "Norvik was acquired by Chattanooga, Tennessee-based Astec Industries."
    (entry,) = extract_events(text, nlp=nlp)
    assert [p.name for p in entry.participants if p.role == "agent"] == ["Astec Industries"]
    (entry,) = extract_events("Norvik was bought by Arden, a Tennessee-based firm.", nlp=nlp)
    assert "Arden" in [p.name for p in entry.participants]


def test_a_meeting_is_called_to_order(nlp: "Language") -> None:
    (entry,) = (
        e
        for e in extract_events("Ann Lind called the meeting to order at 7:00 PM.", "2024-04-18", nlp=nlp)
        if e.trigger.text != "meeting"
    )
    assert (entry.headline, entry.when.edtf) == ("Ann Lind called the meeting to order", "2024-04-18T19:00:00")
    told = extract_events("She called the waiter to order another coffee.", nlp=nlp)
    assert "order" in [entry.trigger.text for entry in told]
