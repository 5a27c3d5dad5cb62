"""Reports of incidents: who wrote them, and on which day they are."""

import pytest

from timeline import extract_events, find_anchor

_STORY = "\n\nI went to Oslo on 3 May 2020. I met Tom Hall there. Hall told me that I was late."


def _agents(text: str) -> list[str]:
    """Who went and met, in the order of the text."""
    told = [entry for entry in extract_events(text) if entry.trigger.text in ("went", "met", "turned")]
    return [p.name for entry in told for p in entry.participants if p.role.value == "agent"]


@pytest.mark.parametrize(
    "head",
    [
        "By Jane Miller",
        "Author: Jane Miller\nDate: 5 May 2020",
        "Reporting officer: Deputy Jane Miller",
        "Posted by Jane Miller",
    ],
)
def test_whoever_a_line_of_the_head_names_as_the_writer_says_i(head: str) -> None:
    assert _agents(head + _STORY) == ["Jane Miller", "Jane Miller"]


def test_a_line_of_the_foot_names_the_writer_too() -> None:
    assert _agents(f"A trip to Oslo{_STORY}\n\nPosted by Jane Miller on 21 May 2020") == ["Jane Miller", "Jane Miller"]


def test_whom_the_text_passes_by_is_not_its_writer() -> None:
    assert "Tom Hall" not in _agents("A trip to Oslo\n\nBy Tom Hall's house I turned. I went home on 3 May 2020.")
    assert "Tom Hall" not in _agents("A report\n\nI went to Tom Hall's address on Oak Avenue on 3 May 2020.")


_REPORT = "Incident no: 12\nDate/Time: 11/18/2022 2140 hrs\nLocation: Oak Avenue\n\nI met the owner.{}"


def test_a_report_is_of_the_day_of_its_incident_where_it_tells_of_none_later() -> None:
    anchor = find_anchor(_REPORT.format(""))
    assert anchor is not None
    assert str(anchor.interval).startswith("2022-11-18")
    assert find_anchor(_REPORT.format(" On 11/21/2022 a shop reported the sale.")) is None


def test_a_day_to_meet_on_is_not_that_of_the_text() -> None:
    assert (
        find_anchor("Spring fair\nDate & Time: May 1, 2027 at 7 pm\nLocation: Town hall\nDoors: 6 pm\n\nCome!") is None
    )


def test_the_number_of_a_house_is_no_year() -> None:
    entries = extract_events("I was sent to a burglary at 1418 Pine Street. He moved out in September.")
    assert not any(str(entry.when).startswith("1418") for entry in entries)


def _actors(text: str) -> set[str]:
    return {actor.name for actor in extract_events(text).actors}


def test_labels_of_fields_are_nobody() -> None:
    text = "FOR IMMEDIATE RELEASE\n\nDate & Time: May 1, 2027\nPRESENT: Jane Miller\n\nJane Miller met Tom Hall."
    assert _actors(text) == {"Jane Miller", "Tom Hall"}


def test_whoever_speaks_behind_a_colon_is_somebody() -> None:
    text = "JANE MILLER: I came on 3 May 2020.\nTOM HALL: I left on 4 May 2020.\nJANE MILLER: I met Ruth Keller."
    assert {"Jane Miller", "Tom Hall", "Ruth Keller"} <= {name.title() for name in _actors(text)}


def test_the_first_question_is_put_to_whoever_answers() -> None:
    text = (
        "Interviewer: You moved to Lisbon in 2003. Why?\n\nJane Miller: I had lost my job in Lund.\n\n"
        "Interviewer: And then?\n\nMiller: I met Tom Hall in 2005."
    )
    moved = next(entry for entry in extract_events(text) if entry.trigger.text == "moved")
    assert [one.name for one in moved.participants if one.role.value == "agent"] == ["Jane Miller"]
