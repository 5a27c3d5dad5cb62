"""What a page of news tells once and what it tells twice, on which day, and of whom."""

from typing import TYPE_CHECKING

import pytest

from timeline import Entry, Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

ANCHOR = "2023-06-23"  # a Friday


def told(nlp: "Language", text: str, trigger: str) -> list[Entry]:
    found = extract_events(text, ANCHOR, nlp=nlp)
    return [e for e in found if trigger in [telling.trigger.text for telling in e.evidence]]


def days(nlp: "Language", text: str) -> dict[str, str]:
    return {e.headline: str(e.when) for e in extract_events(text, ANCHOR, nlp=nlp)}


def test_numbers_that_differ_are_of_two_recalls(nlp: "Language") -> None:
    text = (
        "Norvik has recalled 2.6 million cars since February.\n\nNorvik recalled 22 million vehicles in the first "
        "quarter of 2023, it said."
    )
    assert len(told(nlp, text, "recalled")) == 2


def test_what_falls_by_another_amount_falls_as_well(nlp: "Language") -> None:
    text = "Norvik's profit fell 85 percent on Friday. Norvik's shares fell 1.9 percent on Friday."
    assert len(told(nlp, text, "fell")) == 2


def test_a_headline_rounds(nlp: "Language") -> None:
    text = "Norvik recalls 3.6 million cars\n\nNorvik recalled 3,613,000 cars on Friday."
    assert len(told(nlp, text, "recalled")) == 1


def test_one_number_of_one_thing_tells_of_one_happening(nlp: "Language") -> None:
    text = "Norvik recalled 2,800 mill workers on Monday.\n\nThe firm has recalled 2,800 workers in Lund, it said."
    assert len(told(nlp, text, "recalled")) == 1


def test_a_noun_does_not_assert_what_is_due(nlp: "Language") -> None:
    text = "Norvik won approval for a merger with Halden. The two plan to complete the merger on 1 November."
    (merger,) = (e for e in told(nlp, text, "merger") if e.when.edtf == "2023-11-01")
    assert merger.status is Status.PLANNED


def test_the_day_behind_how_many_times_is_that_of_the_verb(nlp: "Language") -> None:
    found = days(nlp, "Shares ended the week low, as Norvik closed down for the sixth straight session on Friday.")
    assert [day for headline, day in found.items() if "closed" in headline] == ["2023-06-23"]
    assert not any("session" in headline.partition("for")[0] for headline in found)


def test_a_session_that_is_held_happens(nlp: "Language") -> None:
    assert days(nlp, "The council held its third straight session on Monday.") == {
        "The council held its third straight session": "2023-06-19"
    }


def test_what_a_price_closes_at_is_of_the_day_on_which_it_fell(nlp: "Language") -> None:
    assert days(nlp, "The krona fell 3 percent on Tuesday to close at 88.")["The krona closed at 88"] == "2023-06-20"


def test_a_court_deals_with_who_stands_in_the_dock(nlp: "Language") -> None:
    found = days(nlp, "Otto Lind was back in the dock on Thursday, June 1, and was jailed for a year.")
    assert found["Otto Lind was jailed for a year"] == "2023-06-01"
    found = days(nlp, "Otto Lind left Lund on Thursday, June 1, and was jailed for a year.")
    assert found["Otto Lind was jailed for a year"] != "2023-06-01"


def test_a_conviction_may_be_before_the_sentence(nlp: "Language") -> None:
    found = days(nlp, "Otto Lind has been jailed for life. Lind was convicted of murder after a six-week trial.")
    assert found["Otto Lind has been jailed for life"] == ANCHOR
    assert found["Otto Lind was convicted of murder after a six-week trial"] != ANCHOR


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The robbers opened fire. One of the robbers was shot. The robbers fled.", "One of the robbers was shot"),
        ("Three victims were saved. The victims were treated.", "Three victims were saved"),
        ("One of the rebels, Ann Holm, left. The rebels fled.", "Ann Holm left"),
        ("Hopes have begun to fade as the hunt for divers enters its second day.", "The hunt enters its second day"),
    ],
)
def test_some_are_not_told_as_all(nlp: "Language", text: str, headline: str) -> None:
    assert headline in days(nlp, text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Otto Lind added to the list on Monday.", "agent"),
        ("Otto Lind added that it rained.", "speaker"),
        ("Norvik gathered that the mill had closed.", "speaker"),
        ("Norvik gathered the men on Monday.", "agent"),
    ],
)
def test_who_adds_to_a_thing_says_nothing_and_who_gathers_that_it_is_so_reports(
    nlp: "Language", text: str, role: str
) -> None:
    (entry, *_) = told(nlp, text, "added") or told(nlp, text, "gathered")
    assert [p.role for p in entry.participants][:1] == [role]


def test_according_to_is_no_happening(nlp: "Language") -> None:
    text = "According to the Lund Survey (LS) a major moment magnitude 6.3 earthquake has struck Norway at 3 a.m."
    assert not any("ccording" in headline for headline in days(nlp, text))


def test_what_is_left_flooded_is_flooded_when_it_is_left_so(nlp: "Language") -> None:
    found = days(nlp, "The storm left two towns flooded on Tuesday, officials said.")
    assert found["The storm left two towns flooded"] == "2023-06-20" == found["Two towns were flooded"]


def test_a_ferry_drowns_people_and_no_search_does(nlp: "Language") -> None:
    text = (
        "A search resumed on Monday for 26 passengers of a ferry that capsized off Lund on Sunday, drowning 30 people."
    )
    assert days(nlp, text)["A ferry drowned 30 people"] == "2023-06-18"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lind declares victory, opposition party concedes defeat", Status.OCCURRED),
        ("Lind declares victory, the party said.", Status.CLAIMED),
        ("Lind declares victory, the party told reporters.", Status.CLAIMED),
    ],
)
def test_who_concedes_defeat_tells_of_no_victory(nlp: "Language", text: str, status: Status) -> None:
    (entry,) = (e for e in told(nlp, text, "declares"))
    assert entry.status is status


def test_what_was_earlier_leaves_the_story_on_its_day(nlp: "Language") -> None:
    text = "The council said on Thursday that seven died. Earlier, the council reported two deaths on Tuesday. "
    said = told(nlp, text + "Five people are still missing, the council said.", "said")
    assert len(said) == 2
    assert "2023-06-20" not in [str(entry.when) for entry in said]
