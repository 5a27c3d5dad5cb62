"""Long and senseless texts: they are read to their end, the same wherever a phrase stands in them."""

import random

import pytest

from timeline.timex.find import find_times

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
