"""How far a day holds that a report has told."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("day", "who", "date"),
    [
        ("Monday", "Crews", None),  # the report went back from Wednesday, and may have come back
        ("Monday", "The mayor", "2021-09-20"),
        ("Wednesday", "Crews", "2021-09-22"),
    ],
)
def test_others_did_nothing_on_an_earlier_day_that_a_report_went_back_to(
    nlp: "Language", day: str, who: str, date: str | None
) -> None:
    text = f"Rebels took Lund on Wednesday.\n\nThe mayor left the town on {day}.\n\n{who} burned a bridge."
    entries = extract_events(text, anchor="2021-09-22", nlp=nlp)
    (burned,) = (entry for entry in entries if entry.trigger.text == "burned")
    assert (burned.when.edtf if burned.when.interval else None) == date


@pytest.mark.parametrize(
    ("look_back", "date"),
    [
        ("to be unsafe at a test some months earlier", None),
        ("to be unsafe", "2021-09-20"),
    ],
)
def test_what_a_vague_time_in_its_complement_puts_elsewhere_is_not_of_the_day_told(
    nlp: "Language", look_back: str, date: str | None
) -> None:
    text = f"A bridge collapsed in Lund on Monday. The bridge was found {look_back}."
    (found,) = (e for e in extract_events(text, anchor="2021-09-22", nlp=nlp) if e.trigger.text == "found")
    assert (found.when.edtf if found.when.interval else None) == date


def test_the_news_of_a_headline_is_of_its_day_and_what_describes_it_is_not(nlp: "Language") -> None:
    text = "Man held after Lund fire that killed 5\n\nLUND (AP) -- Police held a man on Friday."
    told = {e.trigger.text: e.when.interval is not None for e in extract_events(text, anchor="2021-09-24", nlp=nlp)}
    assert (told["held"], told["killed"]) == (True, False)


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("The accident happened on Tuesday.", "2021-09-21"),
        # Told to the hour, and not as the same: the day of the lead is open.
        # Of another day is what happened to another train, before, or when it was built.
        ("Another train hit a tree on Sunday.", "2021-09-23"),
        ("The train was built in 1998.", "2021-09-23"),
        ("The train had overturned on Tuesday.", "2021-09-23"),
    ],
)
def test_the_lead_of_a_mishap_is_of_the_day_on_which_it_is_told_again(
    nlp: "Language", below: str, date: str | None
) -> None:
    text = f"A freight train derailed near Lund. Nobody was hurt. {below}"
    entries = extract_events(text, anchor="2021-09-23", nlp=nlp)
    (derailed,) = (entry for entry in entries if entry.trigger.text == "derailed")
    assert (derailed.when.edtf if derailed.when.interval else None) == date


def test_a_day_below_is_not_of_a_lead_that_tells_of_no_mishap(nlp: "Language") -> None:
    text = "A minister resigned. The minister met the press late on Tuesday."
    entries = extract_events(text, anchor="2021-09-23", nlp=nlp)
    assert {entry.trigger.text: entry.when.edtf for entry in entries}["resigned"] == "2021-09-23"


@pytest.mark.parametrize(
    ("last", "date"),
    [
        ("The booster landed at 5.10 a.m.", None),
        ("The booster landed at 5.10 a.m. today.", "2023-03-13T05:10:00"),
        ("The crew will speak at 6 p.m.", "2023-03-13T18:00:00"),
    ],
)
def test_a_bare_hour_far_below_an_earlier_day_is_of_no_known_day(nlp: "Language", last: str, date: str | None) -> None:
    text = f"A rocket took off at 11.54 p.m. on Saturday.\n\nIt carried two satellites.\n\n{last}"
    entries = extract_events(text, anchor="2023-03-13", nlp=nlp)
    (entry,) = (entry for entry in entries if entry.trigger.text in ("landed", "speak"))
    assert (entry.when.edtf if entry.when.interval else None) == date


@pytest.mark.parametrize(
    ("above", "last", "date"),
    [
        ("Norvik bought a rival in 2015.", "Norvik sold two mills.", None),
        ("Norvik bought a rival in 2015.", "Ann Lee thanked the crowd.", "2021-09-20"),  # of the day told alone
        ("Norvik bought a rival.", "Norvik sold two mills.", "2021-09-20"),
        ("Lee grew up in Oslo.", "She formed a band.", None),
    ],
)
def test_below_what_is_told_by_the_way_a_report_is_of_no_day_until_it_comes_back(
    nlp: "Language", above: str, last: str, date: str | None
) -> None:
    text = f"Norvik hired Ann Lee on Monday.\n\n{above}\n\n{last}"
    entries = sorted(extract_events(text, anchor="2021-09-22", nlp=nlp), key=lambda entry: entry.trigger.span.start)
    assert (entries[-1].when.edtf if entries[-1].when.interval else None) == date


@pytest.mark.parametrize(("day", "date"), [("Tuesday", None), ("Thursday", "2024-05-16T08:00:00")])
def test_hours_in_lines_below_an_earlier_day_are_of_no_known_day(nlp: "Language", day: str, date: str | None) -> None:
    text = f"Ann Lee told us what happened on {day}:\n\n8 a.m.: Workers enter the mine.\n10.15 a.m.: A wall falls.\n"
    (entry,) = (one for one in extract_events(text, anchor="2024-05-16", nlp=nlp) if one.trigger.text == "enter")
    assert (entry.when.edtf if entry.when.interval else None) == date


@pytest.mark.parametrize(
    ("lead", "below", "date"),
    [
        ("was arrested over a bank robbery", "He was arrested at home on Tuesday night", "2021-09-21"),
        ("has been arrested over a bank robbery", "He was arrested at home on Tuesday", "2021-09-21"),
        # Another's arrest, and what one does over and over, are of their own days.
        ("was arrested over a bank robbery", "Another man was arrested on Tuesday", "2021-09-23"),
        ("was arrested over a bank robbery", "He robbed a bank on Tuesday", "2021-09-23"),
    ],
)
def test_what_is_done_but_once_is_of_the_day_on_which_a_report_tells_it_again(
    nlp: "Language", lead: str, below: str, date: str
) -> None:
    entries = extract_events(f"A man {lead}. {below}.", anchor="2021-09-23", nlp=nlp)
    first = min((one for one in entries if one.trigger.text == "arrested"), key=lambda one: one.trigger.span.start)
    assert first.when.edtf == date


def test_what_fills_years_is_not_of_the_day_of_a_report(nlp: "Language") -> None:
    text = (
        "Norvik have signed Otto Lind on a two-year contract.\nThe keeper was a free agent.\n"
        "He spent four years in Lodz, scoring 15 goals.\nHe began his career in Lund and played in Ghent."
    )
    told = {e.trigger.text: e.when.interval is not None for e in extract_events(text, anchor="2021-09-24", nlp=nlp)}
    assert told["signed"]
    assert not any(told[word] for word in ("spent", "scoring", "began", "played"))


def test_a_day_to_come_is_not_that_of_what_was_done_before_it(nlp: "Language") -> None:
    text = "Ann Lee named Otto Lind for mayor, with a new council coming in come January."
    days = {e.trigger.text: str(e.when) for e in extract_events(text, anchor="2017-07-11", nlp=nlp)}
    assert days == {"named": "2017-07-11", "coming": "2018-01"}


def test_a_prize_won_in_a_year_does_not_date_the_years_of_work(nlp: "Language") -> None:
    text = "Otto Lind worked in Lund for ten years, winning a prize in 1975."
    days = {e.trigger.text: e.when.edtf for e in extract_events(text, nlp=nlp) if e.when.interval}
    assert days == {"winning": "1975"}


@pytest.mark.parametrize(
    ("lead", "date"),
    [
        # What the dead did, they did before.
        ("Otto Lind, who has died aged 95, visited a clerk in Lund. He visited Oslo too.", None),
        ("Otto Lind, who has won a prize, visited a clerk in Lund. He visited Oslo too.", "2021-09-23"),
        ("Otto Lind, whose wife has died, visited a clerk in Lund. He visited Oslo too.", "2021-09-23"),
    ],
)
def test_the_life_of_who_has_died_is_not_of_the_day_of_the_report(nlp: "Language", lead: str, date: str | None) -> None:
    told = [one for one in extract_events(lead, anchor="2021-09-23", nlp=nlp) if one.trigger.text == "visited"]
    assert [one.when.edtf if one.when.interval else None for one in told] == [date, date]
