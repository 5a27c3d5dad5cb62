"""Times of one clause that stand beside another."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(name="dates")
def fixture_dates(nlp: "Language"):
    """The date of each entry of a sentence by its trigger, for a text of 22 September 2021."""

    def dates(sentence: str) -> dict[str, str | None]:
        entries = extract_events(sentence, anchor="2021-09-22", nlp=nlp)
        return {entry.trigger.text: entry.when.edtf if entry.when.interval else None for entry in entries}

    return dates


@pytest.mark.parametrize(
    ("sentence", "trigger", "date"),
    [
        ("The board scheduled a vote for Monday.", "vote", "2021-09-27"),
        ("The board scheduled a vote for Monday.", "scheduled", "2021-09-22"),
        ("The council approved the plan for 2025.", "approved", "2021-09-22"),
        ("Norvik sold 3 million cars for the first quarter.", "sold", "2021-01/2021-03"),
    ],
)
def test_what_stands_behind_for_is_the_time_of_the_object_and_not_of_the_verb(
    dates, sentence: str, trigger: str, date: str | None
) -> None:
    assert dates(sentence)[trigger] == date


@pytest.mark.parametrize(
    ("sentence", "inner", "outer"),
    [
        ("A boy hurt in a fire on Monday died.", ("hurt", "2021-09-20"), ("died", "2021-09-22")),
        ("A boy, hurt in a fire, on Monday died.", ("hurt", None), ("died", "2021-09-20")),
    ],
)
def test_a_day_in_an_open_clause_of_the_subject_is_of_that_clause(
    dates, sentence: str, inner: tuple[str, str | None], outer: tuple[str, str | None]
) -> None:
    found = dates(sentence)
    assert [(word, found[word]) for word, _ in (inner, outer)] == [inner, outer]


def test_a_year_before_a_colon_is_that_of_what_stands_behind_it(dates) -> None:
    found = dates("2007: Ann Lee leaves; she is replaced by Tom Vik. 2010: The band splits up. 2012: Vik dies.")
    assert (found["replaced"], found["splits up"], found["dies"]) == ("2007", "2010", "2012")
    # Behind a verb a colon opens what happened then.
    assert dates("Ann Lee left in 2010: the band had no money.")["left"] == "2010"


@pytest.mark.parametrize(
    ("sentence", "trigger", "date"),
    [
        ("Ann Lee sold a house from 1890.", "sold", "2021-09-22"),
        ("Ann Lee ran the ferry from 1990.", "ran", "1990/.."),
        ("Sales fell from last year.", "fell", None),
        ("Sales fell from January to March.", "fell", "2021-01/2021-03"),
    ],
)
def test_a_time_that_a_thing_comes_from_is_not_the_beginning_of_what_is_done(
    dates, sentence: str, trigger: str, date: str | None
) -> None:
    assert dates(sentence)[trigger] == date


def test_what_happened_later_than_the_writing_is_of_no_day_that_is_told(dates) -> None:
    text = "Ann Lee saw the fair on Saturday. She went back {} Friday night and met nobody."
    assert dates(text.format("the next"))["went"] is None
    assert dates(text.format("on"))["went"] == "2021-09-17"


@pytest.mark.parametrize(
    ("sentence", "trigger", "date"),
    [
        ("Police shot at a man fleeing the town on Monday.", "shot", "2021-09-20"),
        ("The union rejected what it called a lie on Monday.", "rejected", "2021-09-20"),
        ("The board signed a deal running until 2030.", "signed", "2021-09-22"),
        ("The board decided to close the mill in 2009.", "decided", "2009"),
        ("The board decided to close the mill in 2030.", "decided", None),
        ("The board decided to close the mill in December.", "decided", None),
        ("The board promised to close the mill in 2009.", "promised", "2021-09-22"),
        ("The board passed a law taking effect on Monday.", "passed", "2021-09-22"),
    ],
)
def test_what_somebody_is_about_when_something_is_done_to_him_is_then_too(
    dates, sentence: str, trigger: str, date: str | None
) -> None:
    assert dates(sentence)[trigger] == date


def test_a_time_behind_and_is_of_the_clause_there_where_the_parse_joins_none(dates) -> None:
    found = dates("The men dug in until the ground froze, and on 22 February 1960, hearing the news, they broke camp.")
    assert (found["dug in"], found["broke"]) == (None, "1960-02-22")


def test_what_is_said_behind_and_is_said(dates) -> None:
    assert dates("I was sick, and that was it, she said on 3 June 1960.")["said"] == "1960-06-03"


@pytest.mark.parametrize(
    ("sentence", "trigger", "date"),
    [
        ("The siege began on 1 May 1794. On the 17th Holm died.", "died", "1794-05-17"),
        ("May 8 Olsen was freed.", "freed", "2021-05-08"),
        ("3 May 1794 Olsen fell.", "fell", "1794-05-03"),
        ("In the years 1879–1881 he lived in Bergen.", "lived", "1879/1881"),
        ("He was poor, but from 1888 he also taught classes.", "taught", "1888/.."),
        ("He found a letter from 1888.", "found", "2021-09-22"),
        ("At the end of May she was unable to go on teaching.", "teaching", "2021-05-16/2021-05-31"),
    ],
)
def test_a_time_before_its_clause_is_when_that_was(dates, sentence: str, trigger: str, date: str | None) -> None:
    assert dates(sentence)[trigger] == date


@pytest.mark.parametrize(
    ("sentence", "verb", "date"),
    [
        ("The pilot failed to lower the gear on 3 March 2003.", "failed", "2003-03-03"),
        ("Lee avoided paying the fine on 3 March 2003.", "avoided", "2003-03-03"),
        ("On 3 March 2003 the pilot failed to lower the gear.", "lower", "2003-03-03"),
        ("The pilot hoped to lower the gear on 3 March 2003.", "hoped", None),
    ],
)
def test_who_fails_or_manages_does_so_when_it_is_done_or_not(dates, sentence: str, verb: str, date: str | None) -> None:
    assert dates(sentence)[verb] == date
