"""Words that are said: answers, commands, and who says them."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The mayor voted no on the amendment.", "The mayor voted no on the amendment"),
        ("Lind voted aye, but Roy voted no.", "Roy voted no"),
        ("Voters said yes to independence.", "Voters said yes to independence"),
        ("She answered no to all questions.", "She answered no to all questions"),
        ("He said no more about it.", "He said no more about it"),
        ("The board voted to sell the mill.", "The board voted to sell the mill"),
    ],
)
def test_an_answer_is_kept_with_its_verb(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    "text",
    [
        '"Support your libraries," protesters yelled as they marched past the hall.',
        'Protesters yelled "Support your libraries" outside the hall.',
        'Protesters chanted, "Support your libraries!" as councillors arrived.',
    ],
)
def test_who_yells_a_command_does_not_do_it(nlp: "Language", text: str) -> None:
    told = {e.trigger.text: e for e in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told["Support"].status is Status.PLANNED
    assert told["Support"].headline.startswith("Support your libraries")
    assert told["Support"].source is not None


def test_an_infinitive_in_marks_is_no_command(nlp: "Language") -> None:
    told = {e.headline: e.status for e in extract_events('Lind plans to "sell" the mill.', "2012-02-08", nlp=nlp)}
    assert told["Lind to sell the mill"] is Status.PLANNED


def test_who_stands_behind_a_saying_says_it(nlp: "Language") -> None:
    told = {e.headline for e in extract_events('"Read a book," shouted others.', "2012-02-08", nlp=nlp)}
    assert "Others shouted “Read a book”" in told
