"""What is told in the first and second person, as headlines tell it."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(text: str, nlp: "Language") -> set[str]:
    return {entry.headline for entry in extract_events(text, nlp=nlp)}


def test_my_and_i_are_his_and_he_where_a_headline_has_named_him(nlp: "Language") -> None:
    told = headlines('"I was kept by my aunt," said Tom Keller. "Otto heard that I lost my hat."', nlp)
    assert {"Tom Keller was kept by his aunt", "Tom Keller lost his hat"} <= told


def test_our_of_a_body_is_its(nlp: "Language") -> None:
    assert "Norvik closed its mills" in headlines('Norvik said: "We regret that we closed our mills."', nlp)


def test_of_whom_the_sex_is_not_told_the_name_is_written_again(nlp: "Language") -> None:
    assert "Robin lost Robin's keys" in headlines('"I lost my keys," said Robin.', nlp)


def test_a_question_is_told_in_its_own_words(nlp: "Language") -> None:
    assert "How old am I?" in headlines('"How old am I?" said Tom Keller.', nlp)


def test_a_relative_without_a_name_is_called_by_whose_he_is(nlp: "Language") -> None:
    told = headlines("Mr Dorn rang the bell. His clerk came in. Mr Dorn told him to wait. His clerk bowed.", nlp)
    assert {"Dorn's clerk came in", "Dorn told Dorn's clerk to wait", "Dorn's clerk bowed"} <= told
    assert "Ana Holm loved her aunt" in headlines("Ana Holm loved her aunt. Her aunt left.", nlp)


def test_a_relative_of_nobody_named_keeps_the_words_of_the_text(nlp: "Language") -> None:
    assert "My aunt left" in headlines("My aunt left. She came back and I wept.", nlp)
