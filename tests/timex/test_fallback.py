"""dateparser's answers, guarded: nothing is read that the words do not state."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from timeline.model.expressions import CalendarDate
from timeline.text.document import Document
from timeline.timex.fallback import read_date, read_unclaimed
from timeline.timex.mentions import Mention


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("14 July 1998", CalendarDate(year=1998, month=7, day=14)),
        ("July 1998", CalendarDate(year=1998, month=7)),
        ("1998", CalendarDate(year=1998)),
        ("14 July", CalendarDate(month=7, day=14)),
        ("03/04/1998", CalendarDate(year=1998, month=3, day=4)),
    ],
)
def test_a_date_is_what_its_words_state(text: str, date: CalendarDate) -> None:
    assert read_date(text) == date


def test_the_order_of_numbers_is_the_callers() -> None:
    assert read_date("03/04/1998", day_first=True) == CalendarDate(year=1998, month=4, day=3)


@pytest.mark.parametrize(
    "text",
    ["the 1990s", "Q3 2004", "two weeks before", "yesterday", "Monday", "the following day", "5 minutes", "10", "3-5",
     "version 3.4", "spring 2019", "the 19th century", "", "nothing", "14 July 1998 " * 9, "1998 1999", "3 pm", "476",
     "0000", "19980714"],
)  # fmt: skip
def test_what_dateparser_would_fill_in_or_misread_is_refused(text: str) -> None:
    assert read_date(text) is None


def test_other_languages_are_read_by_name() -> None:
    assert read_date("14 Juli 1998", language="de", day_first=True) == CalendarDate(year=1998, month=7, day=14)


def parsed(text: str, first: int, last: int, label: str) -> Document:
    doc = Doc(
        spacy.blank("en").vocab,
        words=text.split(),
        heads=[0] * len(text.split()),
        deps=["dep"] * len(text.split()),
        pos=["X"] * len(text.split()),
        tags=["X"] * len(text.split()),
        lemmas=text.split(),
    )
    doc.ents = [Span(doc, first, last, label=label)]
    return Document(text=text, doc=doc)


def test_a_date_that_no_recogniser_claimed_is_read() -> None:
    document = parsed("They met 14 juli 1998 there", 2, 5, "DATE")
    assert list(read_unclaimed(document, [])) == []
    document = parsed("They met 14 July 1998 there", 2, 5, "DATE")
    (mention,) = read_unclaimed(document, [])
    assert (mention.start, mention.end) == (9, 21)
    assert mention.expression == CalendarDate(year=1998, month=7, day=14)


def test_what_is_claimed_or_no_date_is_left_alone() -> None:
    document = parsed("They met 14 July 1998 there", 2, 5, "DATE")
    assert list(read_unclaimed(document, [Mention(12, 16, CalendarDate(month=7), "month")])) == []
    assert list(read_unclaimed(parsed("They met 14 July 1998 there", 2, 5, "CARDINAL"), [])) == []
