"""Days by their number, and the one of them that is on the calendar."""

import pytest

from timeline import find_times

LOG = "Day 1 – Lisbon (Sat 4 May 2019)\nWe landed.\n\nDay 2 – Sintra\nIt rained.\n\nDay four\nWe left.\n"


def test_numbered_days_are_counted_from_one_whose_date_is_told() -> None:
    found = {time.text: time.value for time in find_times(LOG)}
    assert (found["Day 1"], found["Day 2"], found["Day four"]) == ("2019-05-04", "2019-05-05", "2019-05-07")


@pytest.mark.parametrize(
    "text",
    [
        "Day 1 – Lisbon\nWe landed.\n\nDay 2 – Sintra\nWe saw it on 5 May 2019.\n",
        "On 4 May 2019 the trial was dull. On day four the jury left.",
        "Day 1 – Lisbon, as in 2018\nWe landed.\n\nDay 2 – Sintra\nIt rained.\n",
    ],
)
def test_without_a_full_date_on_its_own_line_a_numbered_day_stays_open(text: str) -> None:
    assert all(time.interval is None for time in find_times(text) if time.text.lower().startswith("day"))


@pytest.mark.parametrize("head", ["Day 3 (1 January 0001)", "Day 999 (31 December 9999)"])
def test_days_beyond_the_calendar_are_none(head: str) -> None:
    assert find_times(f"{head}\nIt began.\n\nDay 2\nIt ended.")
