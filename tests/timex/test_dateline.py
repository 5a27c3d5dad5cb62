"""The date at the head of a text, and dates that are not that of the text."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
