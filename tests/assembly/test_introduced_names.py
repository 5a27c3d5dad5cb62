"""Headlines name whom a clause brings up behind a comma, and who did what a perfect participle tells."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def _headlines(nlp: "Language", text: str) -> list[str]:
    return [entry.headline for entry in extract_events(text, "2024-05-14", nlp=nlp)]


def test_who_is_brought_up_is_named(nlp: "Language") -> None:
    assert "Norvik bought Arden Marine" in _headlines(nlp, "Norvik bought a small shipyard, Arden Marine, in 1999.")
    told = _headlines(nlp, "Norvik acquires conveyor manufacturer, Fesco Systems of Lund.")
    assert told == ["Norvik acquires Fesco Systems of Lund"]


def test_who_is_known_keeps_his_description(nlp: "Language") -> None:
    assert "She gave the firm" in " ".join(_headlines(nlp, "She gave the firm, Norvik, a year."))
    told = _headlines(nlp, "Juanita Lind is Otto Lind's younger sister, Juanita.")
    assert "Juanita Lind is Juanita" not in told


def test_who_has_done_it_is_who_does_the_rest(nlp: "Language") -> None:
    told = _headlines(nlp, "Barry Ferguson left the club having taken charge in January.")
    assert "Barry Ferguson had taken charge" in told
    assert "Durand admitted having lied to Lee" in _headlines(nlp, "Durand admitted having lied to Lee.")


def test_a_former_officer_of_a_body_does_not_speak_for_it(nlp: "Language") -> None:
    now = extract_events('"We ran out of fuel," Ann Lee, a Norvik executive, said.', nlp=nlp)
    assert "Norvik ran out of fuel" in [entry.headline for entry in now]
    then = extract_events('"We ran out of fuel," Ann Lee, a former Norvik executive, said.', nlp=nlp)
    assert "Norvik ran out of fuel" not in [entry.headline for entry in then]


def test_words_that_are_written_as_one_stay_one(nlp: "Language") -> None:
    assert "This was gonna happen" in _headlines(nlp, "I figured this was gonna happen.")
