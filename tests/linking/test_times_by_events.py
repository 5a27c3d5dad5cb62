"""When something was that the text tells by another event: "two days after the fire", "until the fire"."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

_FIRE = "A fire destroyed the mill on 3 May 2021. "


def _when(nlp: "Language", text: str, trigger: str) -> str | None:
    entries = extract_events(text, anchor="2025-01-01", nlp=nlp)
    (entry,) = (entry for entry in entries if entry.trigger.text == trigger)
    return entry.when.edtf if entry.when.interval else None


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("A week after the fire Ann Lee resigned.", "2021-05-10/2021-05-16"),
        ("Ann Lee resigned the year before the fire.", "2020"),
        ("A month before the fire broke out, Ann Lee resigned.", "2021-04"),
        ("The night before the fire, Ann Lee resigned.", "2021-05-02"),
        ("Some two years after the fire, Ann Lee resigned.", "2023"),
    ],
)
def test_a_length_counts_from_what_harms_on_the_day_of_the_harm(nlp: "Language", sentence: str, date: str) -> None:
    assert _when(nlp, _FIRE + sentence, "resigned") == date


def test_what_others_do_to_a_day_is_not_when_its_subject_was(nlp: "Language") -> None:
    assert _when(nlp, "The strike worried Oslo on 3 May 2021. It was over.", "strike") is None


@pytest.mark.parametrize(
    "when",
    [
        "On the eve of the fire",
        "Shortly after the fire,",
        "Within two days of the fire,",
        "On the anniversary of the fire,",
        "Five days into the strike,",
    ],
)
def test_what_is_told_by_an_event_is_not_of_the_day_of_the_report(nlp: "Language", when: str) -> None:
    assert _when(nlp, f"{_FIRE}{when} Ann Lee resigned.", "resigned") is None


def test_what_a_report_opens_with_is_of_its_day_though_something_came_before(nlp: "Language") -> None:
    assert _when(nlp, "After a fire at the mill Ann Lee resigned.", "resigned") == "2025-01-01"


def test_minutes_before_something_of_a_day_are_of_no_day_that_is_known(nlp: "Language") -> None:
    assert _when(nlp, _FIRE + "Ten minutes before the fire, Ann Lee resigned.", "resigned") is None


@pytest.mark.parametrize(("verb", "date"), [("extinguished", None), ("killed", "2021-05-03")])
def test_what_is_done_to_an_event_told_above_is_not_of_its_day(nlp: "Language", verb: str, date: str | None) -> None:
    sentence = "The fire was extinguished." if date is None else "The fire killed two men."
    text = f"The fire began on 3 May 2021. Crews spent several days there. {sentence}"
    assert _when(nlp, text, verb) == date


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        # A length that something lasted is no distance; neither is a round one.
        ("Ann Lee served in the navy for three years before joining the police in 1992.", "served", None),
        ("Ann Lee left the navy three years before joining the police in 1992.", "left", "1989"),
        ("The abbey was rebuilt in 1652, two hundred years after it was founded.", "founded", None),
        ("The abbey was rebuilt in 1652, 212 years after it was founded.", "founded", "1440"),
        # What had been before was not then.
        ("Ann Lee had left the town when the plague came in 1349.", "left", None),
        ("Ann Lee left the town when the plague came in 1349.", "left", "1349"),
    ],
)
def test_what_came_before_a_dated_happening_has_a_date_only_where_one_can_count(
    nlp: "Language", text: str, trigger: str, date: str | None
) -> None:
    found = {entry.trigger.text: entry.when for entry in extract_events(text, nlp=nlp)}
    assert (found[trigger].edtf if found[trigger].interval else None) == date


@pytest.mark.parametrize(("clause", "date"), [("if the council rejects it", None), ("the mayor says", "2024-05-16")])
def test_what_hangs_on_a_condition_is_not_of_the_day_of_the_text(
    nlp: "Language", clause: str, date: str | None
) -> None:
    entries = extract_events(f"The law will lapse on 31 July, {clause}.", anchor="2024-05-16", nlp=nlp)
    (when,) = (entry.when for entry in entries if entry.trigger.text in clause.split())
    assert (when.edtf if when.interval else None) == date


@pytest.mark.parametrize(
    ("text", "lasting", "ending"),
    [
        ("Ann Lee fled to England, where she lived until her death in 1932.", "../1932", "1932"),
        ("Ann Lee lived in Lund until she fled in 1932.", "../1932", "1932"),
        ("Ann Lee lived in Lund until dawn on 4 May 1864.", "../1864-05-04", None),
        ("Ann Lee lived in Lund before her death.", None, None),
    ],
)
def test_what_lasted_until_something_ends_with_it(
    nlp: "Language", text: str, lasting: str | None, ending: str | None
) -> None:
    found = {entry.trigger.text: entry.when for entry in extract_events(text, nlp=nlp)}
    assert (found["lived"].edtf if found["lived"].interval else None) == lasting
    assert ending is None or ending in (found[word].edtf for word in ("death", "fled") if word in found)


@pytest.mark.parametrize(("state", "latest"), [("had built ten bridges", "2012-01-01"), ("was deaf", "2025-01-02")])
def test_by_the_time_of_something_it_had_happened(nlp: "Language", state: str, latest: str) -> None:
    entries = extract_events(f"By the time he retired in 2011, Ann Lee {state}.", anchor="2025-01-01", nlp=nlp)
    (when,) = (entry.when for entry in entries if entry.trigger.text != "retired")
    assert str(when.bounds) == f"../{latest}"
