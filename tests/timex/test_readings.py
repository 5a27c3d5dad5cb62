"""Why a time lies where it was placed, where else it could lie, and what it was reckoned from."""

import pytest

from timeline.model.anchors import AnchorKind
from timeline.model.conventions import Conventions, DateOrder, Direction
from timeline.model.timexes import Timex
from timeline.timex.find import find_times

ANCHOR = "2024-05-15"  # a Wednesday


def last_of(text: str, conventions: Conventions | None = None, anchor: str | None = ANCHOR) -> Timex:
    return find_times(text, anchor, conventions=conventions)[-1]


def read_as(time: Timex) -> list[tuple[str, str]]:
    return [(reading.value, reading.reason) for reading in time.readings]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("He left on Monday.", [("2024-05-13", "the text looks back"), ("2024-05-20", "it may lie after the anchor")]),
        ("It opens Monday.", [("2024-05-20", "the text looks ahead"), ("2024-05-13", "it may lie before the anchor")]),
        ("She came in March.", [("2024-03", "the text looks back"), ("2025-03", "it may lie after the anchor")]),
        ("Third quarter: none.", [("2024-Q3", "no word shows the tense"), ("2023-Q3", "it may lie before the anchor")]),
    ],
)  # fmt: skip
def test_what_comes_round_is_read_on_both_sides_of_the_anchor(text: str, readings: list[tuple[str, str]]) -> None:
    assert read_as(last_of(text)) == readings


def test_a_convention_is_the_reason_where_it_decides() -> None:
    time = last_of("He left on Monday.", Conventions(prefer=Direction.FUTURE))
    assert read_as(time)[0] == ("2024-05-20", "the conventions prefer the future")


@pytest.mark.parametrize(
    ("order", "chosen", "other"),
    [(DateOrder.MONTH_FIRST, "2023-05-06", "2023-06-05"), (DateOrder.DAY_FIRST, "2023-06-05", "2023-05-06")],
)
def test_figures_in_either_order_have_both_readings(order: DateOrder, chosen: str, other: str) -> None:
    assert [value for value, _ in read_as(last_of("on 05/06/2023", Conventions(date_order=order)))] == [chosen, other]


def test_figures_that_only_one_order_makes_a_date_have_one_reading() -> None:
    assert [value for value, _ in read_as(last_of("on 05/16/2023"))] == ["2023-05-16"]


def test_what_follows_in_a_story_may_be_reckoned_from_the_document() -> None:
    time = last_of("He was born on May 3, 1998. Two days later they left.")
    assert read_as(time) == [
        ("1998-05-05", "it is reckoned from the time last told"),
        ("2024-05-17", "it may be reckoned from the document's date"),
    ]


@pytest.mark.parametrize("text", ["on May 3, 1998", "last Friday", "yesterday", "in 1998", "two days ago"])
def test_words_that_leave_no_choice_have_one_reading(text: str) -> None:
    time = last_of(text)
    assert read_as(time) == [(time.value, "the words leave no choice")]


@pytest.mark.parametrize("text", ["soon", "for two weeks", "every Monday", "recently"])
def test_what_has_no_place_has_no_readings(text: str) -> None:
    assert last_of(text).readings == ()


@pytest.mark.parametrize("text", ["on May 3, 1998", "in 1998", "12/25/1998", "2024-05-01 10:30", "the 1990s", "44 BC"])
def test_words_that_say_all_need_no_anchor(text: str) -> None:
    assert last_of(text).anchor is None


@pytest.mark.parametrize("text", ["yesterday", "on Monday", "in March", "May 3", "at 5 pm", "the past two weeks"])
def test_what_the_words_leave_out_comes_from_the_given_anchor(text: str) -> None:
    anchor = last_of(text).anchor
    assert anchor is not None
    assert anchor.kind is AnchorKind.GIVEN


@pytest.mark.parametrize("anchor", [ANCHOR, None])
def test_a_story_is_its_own_anchor_at_the_words_that_told_it(anchor: str | None) -> None:
    text = "It began on May 3, 1998. Two days later they left."
    found = last_of(text, anchor=anchor).anchor
    assert found is not None
    assert found.kind is AnchorKind.NARRATIVE
    assert found.interval.start == find_times(text)[0].interval.start  # type: ignore[union-attr]
    assert found.span is not None
    assert found.span.of(text) == "May 3, 1998"
