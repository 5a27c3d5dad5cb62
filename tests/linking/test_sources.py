"""Whose word a happening is told on, where no verb of saying stands over it."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

    from timeline.model.entries import Entry

pytestmark = pytest.mark.model


def entry_of(nlp: "Language", text: str, trigger: str) -> "Entry":
    return next(e for e in extract_events(text, "2012-02-08", nlp=nlp) if e.trigger.text == trigger)


@pytest.mark.parametrize(
    ("text", "trigger", "source"),
    [
        ("As Ann Lee says, the mill closed in 1950.", "closed", "Ann Lee"),
        ("As the historian Ann Lee puts it, the war ruined the valley.", "ruined", "Ann Lee"),
        ("The bank failed, as the Herald reported.", "failed", "Herald"),
        ("The bank, as Ann Lee told reporters, failed in May.", "failed", "Ann Lee"),
        ("By his own account, Otto Lind fled in 1950.", "fled", "Otto Lind"),
        ("In Ann Lee's account, the soldiers fired first.", "fired", "Ann Lee"),
        ("Rumours spread that the queen had fled to France.", "fled", ""),
        ("Claims were made that the mayor had lied.", "lied", ""),
        ("Legend has it that the giant threw the rock.", "threw", ""),
        ("The villagers, so the story goes, hid the bell.", "hid", ""),
        ("Otto Lind admitted stealing the ring.", "stealing", "Otto Lind"),
        ("Otto Lind admitted having lied to her.", "lied", "Otto Lind"),
        ("A letter signed by Ann Lee says the plant leaked oil.", "leaked", "Ann Lee"),
        ("The memo, seen by Reuters, says the plant leaked oil.", "leaked", "The memo"),
        ("The clinic overcharged its patients, a report by the auditor found.", "overcharged", "the auditor"),
        ("The audit found that the bank had lied.", "lied", "The audit"),
        ("The soldier shot the man, the court heard.", "shot", "the court"),
        ("The family of Mr Otto Lind said the mine killed him.", "killed", "The family"),
        ("Two mills burned, the U.S. Geological Survey said.", "burned", "U.S. Geological Survey"),
        ("The envoy to Rome Ann Lee said the mine killed him.", "killed", "Ann Lee"),
    ],
)
def test_it_is_told_on_the_word_of_another(nlp: "Language", text: str, trigger: str, source: str) -> None:
    entry = entry_of(nlp, text, trigger)
    assert entry.status is Status.CLAIMED
    assert entry.source is not None
    assert entry.source.name == source


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("As Ann Lee had promised, the mill closed.", "closed"),
        ("As Ann Lee spoke, the wall fell.", "fell"),
        ("As expected, the bank failed.", "failed"),
        ("Police found that the door had been forced.", "forced"),
        ("It emerged that the firm had lied.", "lied"),
        ("Otto Lind had his own style, and began painting in 1902.", "painting"),
        ("The ministry began issuing papers to those who applied.", "applied"),
        ("Ann Lee tweeted using her own account.", "using"),
        ("The announcement marked the third time that Ann Lee had left.", "left"),
        ('Otto Lind left, and one poster asked: "How can people stay?"', "left"),
        ('Critics shut the site, with one poster writing "How can people stay?"', "shut"),
    ],
)
def test_what_goes_with_it_is_no_source(nlp: "Language", text: str, trigger: str) -> None:
    entry = entry_of(nlp, text, trigger)
    assert entry.source is None
    assert entry.status is Status.OCCURRED


def test_a_day_says_nothing(nlp: "Language") -> None:
    entry = entry_of(nlp, "Friday's report that a bank had closed was wrong.", "closed")
    assert entry.source is None or entry.source.name != "Friday"


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The claim that sales doubled is false.", "doubled", Status.DENIED),
        ("The claim that sales doubled is not false.", "doubled", Status.CLAIMED),
        ('"Sell the farm!" cried Ann Lee.', "Sell", Status.PLANNED),
        ('"We sold the farm," said Ann Lee.', "sold", Status.CLAIMED),
    ],
)
def test_what_is_false_did_not_happen_and_what_is_commanded_has_not(
    nlp: "Language", text: str, trigger: str, status: Status
) -> None:
    assert entry_of(nlp, text, trigger).status is status


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported that the tanker had sunk, citing port officials.",
        "The tanker sank, Reuters reported, citing port officials.",
    ],
)
def test_who_reports_names_the_source(nlp: "Language", text: str) -> None:
    assert "Reuters cited port officials" in {e.headline for e in extract_events(text, "2012-02-08", nlp=nlp)}
