"""What stands over a part or before a line: versions, quarters, titles with a date, the marks of a heading."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events, find_times
from timeline.text.dated_parts import find_dated_parts

if TYPE_CHECKING:
    from spacy.language import Language


def _dated(nlp: "Language", text: str) -> dict[str, str]:
    return {entry.trigger.text: entry.when.edtf for entry in extract_events(text, nlp=nlp)}


@pytest.mark.parametrize("head", ["# 2.1.0 (2024-05-02)\n", "2.1.0 / 2024-05-02\n==================\n"])
def test_one_version_dates_its_changes(nlp: "Language", head: str) -> None:
    assert _dated(nlp, f"{head}\n- Added dark mode.\n")["Added"] == "2024-05-02"


def test_one_heading_that_is_no_version_may_be_of_any_day(nlp: "Language") -> None:
    assert _dated(nlp, "# The plan of 2 May 2024\n\n- Ann Lind added dark mode.\n")["added"] == ""


@pytest.mark.parametrize("head", ["1.0.4 ({})", "Version 1.4 - {}", "v1.4 / {}"])
def test_versions_on_plain_lines_date_their_changes(nlp: "Language", head: str) -> None:
    text = f"{head.format('2021-06-03')}\n- Added dark mode\n\n{head.format('2021-05-01')}\n- Dropped the old API\n"
    found = _dated(nlp, text)
    assert (found["Added"], found["Dropped"]) == ("2021-06-03", "2021-05-01")


def test_what_is_to_be_done_below_a_quarter_is_to_be_done_then(nlp: "Language") -> None:
    text = "## Q2 2024: Growth\n\n- Add a second region\n\n## Q3 2024: Rest\n\n- Develop a mobile app\n"
    found = _dated(nlp, text)
    assert (found["Add"], found["Develop"]) == ("2024-04/2024-06", "2024-07/2024-09")


def test_what_is_to_be_done_after_a_meeting_is_not_of_its_day(nlp: "Language") -> None:
    text = "## 3 May 2024\n\n- Add a second region\n\n## 4 May 2024\n\n- Develop a mobile app\n"
    assert _dated(nlp, text)["Add"] == ""
    later = "## Q2 2024\n\n- The old API will be removed in 3.0\n\n## Q3 2024\n\n- Ann Lind left.\n"
    assert _dated(nlp, later)["removed"] == ""


def test_an_item_may_open_with_a_title_and_its_date(nlp: "Language") -> None:
    text = "- **Sale (May 12, 1994):** The shares doubled.\n- **Merger** (June 2001) – Norvik bought Arden.\n"
    found = _dated(nlp, text)
    assert (found["doubled"], found["bought"]) == ("1994-05-12", "2001-06")


def test_a_bracket_in_a_sentence_of_an_item_stands_over_nothing() -> None:
    text = "- Ann Lind left the board (12 May 1994). Otto Roe stayed.\n- Norvik (12 May 1994) bought Arden.\n"
    assert find_dated_parts(text, [time.span for time in find_times(text)]) == []


def test_an_hour_before_a_colon_is_one(nlp: "Language") -> None:
    text = "# Incident on 4 March 2025\n\n- 14:31: Ann Lind left.\n- 14:40:12 Otto Roe came.\n"
    found = _dated(nlp, text)
    assert (found["left"], found["came"]) == ("2025-03-04T14:31:00", "2025-03-04T14:40:12")


def test_the_marks_of_a_heading_are_no_words(nlp: "Language") -> None:
    entries = extract_events("### Recently shipped\n\nWe thank you.\n", nlp=nlp)
    assert not any("#" in entry.headline for entry in entries)


def test_words_of_a_heading_are_nobody_unless_the_text_names_them(nlp: "Language") -> None:
    text = "## Current Focus\n\nNorvik hired Ann Lind.\n\n## Q2 2024\n\nShe left.\n\n## Norvik\n\nIt grew.\n"
    assert {actor.name for actor in extract_events(text, nlp=nlp).actors} == {"Norvik", "Ann Lind"}


def test_an_indent_is_no_part_of_who_takes_part(nlp: "Language") -> None:
    entries = extract_events("5. Works:\n    Two new bridges were destroyed.\n", nlp=nlp)
    assert [p.name for entry in entries for p in entry.participants] == ["Two new bridges"]
