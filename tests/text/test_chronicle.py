import pytest

from timeline import find_times
from timeline.temporal.anchors import read_anchor
from timeline.text.chronicle import Chronicle
from timeline.text.document import Document


def dated(text, anchor=None):
    """(date, whether it stands on the line itself, the words under it) of each part of a text."""
    written = read_anchor(anchor)
    parts = Chronicle.of(text, find_times(text, anchor=anchor), written).parts
    return [(part.timex.value, part.is_line, part.span.of(text).strip()) for part in parts]


@pytest.mark.parametrize(
    "line",
    [
        "3 May 1914: The station opens.",
        "- 3 May 1914: The station opens.",
        "* **3 May 1914** – The station opens.",
        "1. 3 May 1914 — The station opens.",
        "3 May 1914 | The station opens.",
        "- 3 May 1914 The station opens.",
        "- 3 May 1914, The station opens.",
        "| 3 May 1914 | The station opens. ",
    ],
)
def test_a_line_that_opens_with_a_date_is_of_that_date(line):
    assert dated(line) == [("1914-05-03", True, "The station opens.")]


@pytest.mark.parametrize(
    "line",
    ["On 3 May 1914 the station opens.", "3 May 1914 was a Sunday.", "The station: 3 May 1914.", "1914-18: The war"],
)
def test_a_date_inside_a_sentence_opens_no_line(line):
    assert [part for part in dated(line) if part[0] == "1914-05-03"] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("## 2.1.0 (2023-04-18)\n", "## 2.0.1 (2023-02-02)\n"),
        ("2.1.0 (2023-04-18)\n------------------\n", "2.0.1 (2023-02-02)\n------------------\n"),
        ("18 April 2023\n", "2 February 2023\n"),
        ("**18 April 2023**\n", "**2 February 2023**\n"),
    ],
)
def test_what_stands_below_a_dated_heading_is_of_its_date(first, second):
    text = f"{first}\nA crash was mended.\n\n{second}\nA door was painted.\n"
    assert [(value, words) for value, _, words in dated(text)] == [
        ("2023-04-18", "A crash was mended."),
        ("2023-02-02", "A door was painted."),
    ]


def test_a_section_ends_at_a_heading_of_its_level_and_holds_those_below_it():
    text = "## 1871\n\nA.\n\n### Bridges\n\nB.\n\n## Appendix\n\nC.\n\n## 1872\n\nD.\n"
    assert [(value, words) for value, _, words in dated(text)] == [("1871", "A.\n\n### Bridges\n\nB."), ("1872", "D.")]


def test_inside_a_section_a_line_has_its_own_date():
    text = "## 1871\n\nA bridge fell.\n\n- 4 May 1871: It was mended.\n\n## 1872\n\nIt stood.\n"
    chronicle = Chronicle.of(text, find_times(text))
    dates = [chronicle.at(text.index(words)) for words in ("A bridge", "It was mended", "It stood")]
    assert [part and part.timex.value for part in dates] == ["1871", "1871-05-04", "1872"]
    assert chronicle.at(0) is None


@pytest.mark.parametrize("text", ["14 May 2024\n\nThe bridge fell.\n", "# Notes of 14 May 2024\n\nThe bridge fell.\n"])
def test_one_dated_heading_may_be_the_date_of_the_text_and_dates_nothing_below(text):
    assert dated(text) == []


def test_an_empty_text_is_no_chronicle():
    assert dated("") == []


def test_the_day_of_writing_over_a_story_of_earlier_days_is_no_heading():
    text = "9 May 2021\nBy Ann Lee\n\nThe bridge is safe.\n\n3 May 2021\n\nIt shook.\n\n4 May 2021\n\nIt closed.\n"
    assert [value for value, _, _ in dated(text, anchor="2021-05-09")] == ["2021-05-03", "2021-05-04"]


def test_the_day_of_writing_is_a_heading_where_later_days_follow():
    text = "3 May 2021\n\nIt shook.\n\n4 May 2021\n\nIt closed.\n"
    assert [value for value, _, _ in dated(text, anchor="2021-05-03")] == ["2021-05-03", "2021-05-04"]


@pytest.mark.parametrize(
    ("text", "is_dated"),
    [
        ("3 May 1914\n\nThe bridge opens.\n\n4 May 1914\n\nIt closes.\n", True),
        ("1914\n- The bridge opens.\n\n1915\n- It closes.\n", True),
        ("1914\n\nThe bridge opens at ten each day.\n\n1915\n\nIt closed.\n", False),
    ],
)
def test_a_present_below_a_day_or_in_a_list_is_of_its_date(text, is_dated):
    chronicle = Chronicle.of(text, find_times(text))
    assert (chronicle.at_present(text.index("The bridge")) is not None) is is_dated


def test_a_comment_in_code_is_no_heading():
    text = "## 1871\n\n```\n# run\n```\n\nA bridge fell.\n\n## 1872\n\nIt stood.\n"
    chronicle = Chronicle.of(text, find_times(text))
    assert chronicle.at(text.index("A bridge")).timex.value == "1871"


def test_the_entry_of_a_package_is_of_the_date_that_signs_it():
    text = (
        "tarn (2.1-3) unstable; urgency=low\n\n  * A crash was mended.\n\n"
        " -- Ann Lee <ann@tarn.example>  Tue, 05 Mar 2024 10:12:00 +0100\n\n"
        "tarn (2.1-2) unstable; urgency=low\n\n  * A door was painted.\n\n"
        " -- Ann Lee <ann@tarn.example>  Mon, 04 Mar 2024 10:12:00 +0100\n"
    )
    assert [(value[:10], words) for value, _, words in dated(text)] == [
        ("2024-03-05", "* A crash was mended."),
        ("2024-03-04", "* A door was painted."),
    ]


def test_a_date_and_a_name_stand_over_the_starred_lines_of_a_log():
    text = (
        "2024-03-05  Ann Lee  <a@x>\n\n\t* main.c: A crash was mended.\n\n2024-03-04  Bo\n\n\t* A door was painted.\n"
    )
    assert [value for value, _, _ in dated(text)] == ["2024-03-05", "2024-03-04"]
    prose = "2024-03-05  Ann Lee\n\nShe left.\n\n2024-03-04  Bo Moss\n\nHe left.\n"
    assert not [part for part in dated(prose) if not part[1]]


def test_each_change_in_a_log_is_of_its_date():
    change = "commit 0a1b2c3d4e\nAuthor: Ann Lee <a@x>\nDate:   {} 20:44:16 2026 +0000\n\n    Fix a crash\n"
    text = f"{change.format('Sun Nov 22')}\n{change.format('Sat Nov 21')}"
    assert [value[:10] for value, _, _ in dated(text)] == ["2026-11-22", "2026-11-21"]


def test_a_place_may_follow_the_date_over_a_report():
    text = "3 May 2024, Lund, Sweden\nThe glider fell.\n\n5 May 2024, Oslo\nThe kite fell.\n"
    assert [(value, words) for value, _, words in dated(text)] == [
        ("2024-05-03", "The glider fell."),
        ("2024-05-05", "The kite fell."),
    ]


def test_a_wrapped_line_that_ends_behind_a_date_and_a_name_is_no_heading():
    text = "It was on\n3 May 2024, Anna\nfell, and on\n5 May 2024, Bo\nfell.\n"
    assert not [part for part in dated(text) if not part[1]]


def test_stages_with_the_same_times_share_one_chronicle():
    text = "3 May 1914: The station opens.\n\n8 June 1920: The bridge falls."
    document, times = Document(text=text), find_times(text)
    assert document.chronicle(times) is document.chronicle(times)
    assert len(document.chronicle(times).parts) == 2
    assert not document.chronicle(()).parts


def test_a_chronicle_may_run_on_in_one_line() -> None:
    text = "3 May 1740 - Roy opened a mill; 1884 - sold to Lee; in 1890 it closed; 1900 - burned down."
    assert dated(text) == [
        ("1740-05-03", True, "Roy opened a mill;"),
        ("1884", True, "sold to Lee; in 1890 it closed;"),
        ("1900", True, "burned down."),
    ]


def test_a_year_behind_a_semicolon_in_a_sentence_dates_no_line() -> None:
    assert dated("The mill burned; 1884 was a hard year.") == []


def test_a_long_line_of_a_chronicle_that_runs_on_is_dated_to_its_end() -> None:
    long = "sold to Lee, who moved it to a far larger house on the other side of the river;"
    text = f"3 May 1740 - Roy opened a mill; 1884 - {long} 1900 - burned down."
    assert dated(text)[1:] == [("1884", True, long), ("1900", True, "burned down.")]
