"""Long and senseless texts: they are read to their end, the same wherever a phrase stands in them."""

import gc
import random

import pytest

from timeline.model.expressions import Expression
from timeline.timex import telling
from timeline.timex.find import find_times
from timeline.timex.openness import Openness, openness_of

ANCHOR = "2024-05-15"
PIECES = [
    "May", "March", "1/2", "2024-05-01", "10:30", "5h", "Q1", "last", "next", "until", "of", "the", "5th", "about",
    "half", "past", "Monday", "year", "two", "days", "after", "1998", "12.3.", "'98", "midnight", "from", "to", "a",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_pieces_of_dates_in_any_order_are_read_to_the_end(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(PIECES) + chance.choice([" ", " ", ", ", ". ", "-", "/"]) for _ in range(120))
    assert all(time.text == time.span.of(text) for time in find_times(text, ANCHOR))


def test_a_figure_date_behind_many_numbers_is_cut_with_its_window() -> None:
    numbers = "5 and 6 to " * 12
    assert all(time.span.end <= len(numbers) + 10 for time in find_times(f"{numbers}2024-05-01", ANCHOR))


@pytest.mark.parametrize("phrase", ["Q1", "last Friday", "May 3 to 5", "since 1998", "Monday, at 5 pm"])
def test_a_phrase_means_the_same_however_often_it_is_said(phrase: str) -> None:
    often = find_times(f"{phrase}.\n\n" * 30, ANCHOR)
    assert {(time.text, time.value, time.interval, time.reach) for time in often} == {
        (time.text, time.value, time.interval, time.reach) for time in find_times(f"{phrase}.", ANCHOR)
    }


def test_words_that_stand_again_are_found_at_their_own_places() -> None:
    text = "We met on Monday at 5 pm, from May 3 to June 1, or since 1998. " * 20
    for time in find_times(text, ANCHOR):
        assert time.text == time.span.of(text)
        assert all(end.words.text == end.span.of(text) for end in time.ends)
        assert time.signal is None or time.signal.text == time.signal.span.of(text)


def test_an_event_that_stands_again_is_another_event() -> None:
    text = "They left two days after the summit. " * 60
    spans = [time.offset.event for time in find_times(text, ANCHOR) if time.offset is not None]
    assert len(spans) == 60 == len(set(spans))
    assert {span.of(text) for span in spans} == {"the summit"}


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("anchor", [ANCHOR, "2024-05-15T10:00:00", None])
def test_what_was_asked_before_is_answered_as_if_for_the_first_time(
    seed: int, anchor: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(TELLING) + chance.choice([" ", ", ", ". ", ".\n\n"]) for _ in range(150))
    remembered = find_times(text, anchor)
    monkeypatch.setattr(telling, "openness_of", _hanging_on_all_told)
    assert find_times(text, anchor) == remembered


def _hanging_on_all_told(expression: Expression) -> Openness:
    return openness_of(expression)._replace(hangs_on_told=True, hangs_on_quarter=True)


TELLING = [
    "the third quarter", "a year ago", "Q1 2023", "the quarter", "that evening", "at 5", "two days later", "March 3",
    "in May", "Friday", "last Friday", "the 21st", "1998", "in 1623", "the following week", "next spring", "Christmas",
    "the night", "early June", "from Monday to Friday", "since then", "the next five years", "the weekend", "noon",
    "yesterday", "the second half", "Monday at 3 pm", "the month", "05/06", "March 3 to May 1", "two days after May 3",
]  # fmt: skip


def test_times_leave_nothing_for_the_garbage_collector() -> None:
    text = "They met on 3 May and at noon on Monday. Two days later, from June to July, they met every week. " * 20
    find_times(text, anchor="2024-05-01")
    gc.collect()
    find_times(text, anchor="2024-05-01")
    assert gc.collect() == 0
