"""Days that stand apart from the sentence they date: between commas behind its subject, and in a heading."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def when(nlp: "Language", text: str, trigger: str) -> list[str | None]:
    told = [entry for entry in extract_events(text, nlp=nlp) if entry.trigger.text == trigger]
    return [entry.when.edtf if entry.when.interval else None for entry in told]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The council, on May 3, 1911, surrendered the town.", "1911-05-03"),
        # A year alone may be that of a thing, and what has a day of its own is no doer.
        ("Otto Lind, 1911, surrendered the town.", None),
        ("Their son, born May 3, 1911, surrendered the town.", None),
    ],
)
def test_a_day_between_commas_is_of_the_verb_and_a_year_alone_is_not(
    nlp: "Language", text: str, date: str | None
) -> None:
    assert when(nlp, text, "surrendered") == [date]


def test_the_name_of_a_ship_with_a_day_in_brackets_heads_its_story(nlp: "Language") -> None:
    heads = "MARY ROSE (January 5, 1942)\nThe ship was sunk off Lund.\n\nOLIVE (January 9, 1942)\nThe tanker was sunk."
    assert when(nlp, heads, "sunk") == ["1942-01-05", "1942-01-09"]
    assert when(nlp, "Mary Rose (January 5, 1942)\nThe ship was sunk off Lund.", "sunk") != ["1942-01-05"]


def test_who_commands_two_at_two_times_does_not_do_so_at_once(nlp: "Language") -> None:
    text = "Captain Work commanded the corvette Dahlia between 1941 and 1944. "
    text += "On December 9, 1944, Work was commanding the corvette Castle."
    assert when(nlp, text, "commanded") == ["1941/1944"]
    assert when(nlp, text, "commanding") == ["1944-12-09"]
