"""The date at the head of a text, and dates that are not that of the text."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import TextTypeError
from timeline.model.anchors import AnchorKind
from timeline.temporal.anchors import read_anchor
from timeline.timex.dateline import find_anchor

CORPUS = tomllib.loads((Path(__file__).parent / "corpus" / "datelines.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", CORPUS["dated"], ids=lambda row: row["text"][:40])
def test_a_head_that_states_its_date_gives_the_anchor(row: dict[str, str]) -> None:
    anchor = find_anchor(row["text"])
    wanted = read_anchor(row["anchor"])
    assert anchor is not None
    assert wanted is not None
    assert anchor.moment == wanted.moment
    assert anchor.zone == row.get("zone")
    assert anchor.kind is AnchorKind.DATELINE
    assert anchor.span is not None
    assert anchor.span.of(row["text"]) == row.get("span", anchor.span.of(row["text"]))


@pytest.mark.parametrize("row", CORPUS["undated"], ids=lambda row: row["text"][:40])
def test_other_dates_at_the_head_are_no_anchor(row: dict[str, str]) -> None:
    assert find_anchor(row["text"]) is None


def test_an_anchor_is_known_to_the_unit_that_the_head_states() -> None:
    units = {
        row["anchor"]: (find_anchor(row["text"]) or pytest.fail(row["text"])).granularity for row in CORPUS["dated"]
    }
    assert units["1998-03"] == "month"
    assert units["2023-07-11"] == "day"
    assert units["2023-07-11T14:05:00"] in ("minute", "second")


@given(
    st.text(max_size=300) | st.lists(st.sampled_from(["Date: ", "11 July 2023", "\n", " – ", "PARIS, "])).map("".join)
)
def test_any_text_has_an_anchor_within_it_or_none(text: str) -> None:
    anchor = find_anchor(text)
    if anchor is not None:
        assert anchor.span is not None
        assert anchor.span.end <= len(text)
        assert anchor.interval.end is not None


def test_a_month_in_letters_that_are_two_when_small_is_no_month() -> None:
    assert find_anchor("APRİL 5, 2006\n\nThe council met.") is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-05-14-flood.txt", "2024-05-14"),
        ("reports/flood 2024_05_14 (final).md", "2024-05-14"),
        ("IMG_20240514_103000.txt", "2024-05-14"),
        ("https://gazette.example/news/2024/05/14/flood.html", "2024-05-14"),
        ("2024-05-14/2024-05-14-flood.txt", "2024-05-14"),
    ],
)
def test_the_day_in_a_name_is_the_anchor_of_a_text_that_states_none(name: str, day: str) -> None:
    anchor = find_anchor("The river rose.", name=name)
    assert anchor is not None
    assert (anchor.moment, anchor.kind, anchor.span) == (read_anchor(day).moment, AnchorKind.GIVEN, None)


@pytest.mark.parametrize(
    "name",
    [
        "flood.txt",
        "2024-05-01_2024-05-14.txt",  # a stretch of days, of which none is meant
        "2024-05-41.txt",
        "05-06-2024.txt",  # the order is open
        "report-2024-05.txt",
        "12024-05-14.txt",
        "invoice-31415926.txt",
        "order 10660514.txt",  # figures in one go that mostly count something
    ],
)
def test_a_name_without_one_plain_day_gives_no_anchor(name: str) -> None:
    assert find_anchor("The river rose.", name=name) is None


def test_the_head_of_the_text_goes_before_its_name() -> None:
    anchor = find_anchor("Published: 12 May 2024\n\nThe river rose.", name="2024-05-14.txt")
    assert anchor is not None
    assert (anchor.kind, anchor.moment.day) == (AnchorKind.DATELINE, 12)


def test_an_anchor_is_looked_for_in_a_str_only() -> None:
    with pytest.raises(TextTypeError, match="not bytes; decode it first"):
        find_anchor(b"PARIS, 3 March 1998")  # type: ignore[arg-type]


def test_a_day_before_there_were_reports_is_what_the_text_tells_of() -> None:
    assert find_anchor("May 27, 1199\nJohn is crowned at the abbey.\n\nHe died in 1216.") is None
