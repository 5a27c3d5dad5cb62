import json
from typing import Any

import pytest

from tests.export.samples import SAMPLE, entry, when
from timeline.errors import ApproximationWarning
from timeline.export import timelinejs
from timeline.model.intervals import Granularity, Moment
from timeline.model.timelines import Timeline


def slide(start: Moment | None, end: Moment | None, unit: Granularity) -> dict[str, Any]:
    alone = Timeline(entries=(entry(1, "mourned", "Rome mourned", when(start, end, granularity=unit)),))
    events: list[dict[str, Any]] = json.loads(timelinejs.write(alone))["events"]
    return events[0]


@pytest.mark.parametrize(
    ("start", "end", "unit", "first", "last"),
    [
        (Moment(-43), Moment(-42), Granularity.YEAR, {"year": -43}, None),
        (Moment(2023, 7), Moment(2023, 8), Granularity.MONTH, {"year": 2023, "month": 7}, None),
        (
            Moment(2023, 7),
            Moment(2023, 10),
            Granularity.QUARTER,
            {"year": 2023, "month": 7},
            {"year": 2023, "month": 9},
        ),
        (Moment(1990), Moment(2000), Granularity.DECADE, {"year": 1990}, {"year": 1999}),
        (Moment(2023, 7, 3), None, Granularity.DAY, {"year": 2023, "month": 7, "day": 3}, None),
        (
            Moment(2023, 7, 3),
            Moment(2023, 7, 6),
            Granularity.DAY,
            {"year": 2023, "month": 7, "day": 3},
            {"year": 2023, "month": 7, "day": 5},
        ),
        (
            Moment(2023, 7, 3, 9),
            Moment(2023, 7, 3, 10),
            Granularity.HOUR,
            {"year": 2023, "month": 7, "day": 3, "hour": 9},
            None,
        ),
    ],
)
def test_dates_have_the_parts_that_are_known(
    start: Moment, end: Moment | None, unit: Granularity, first: dict[str, int], last: dict[str, int] | None
) -> None:
    made = slide(start, end, unit)
    assert made["start_date"] == first
    assert made.get("end_date") == last


def test_what_cannot_be_shown_is_counted_in_one_warning() -> None:
    with pytest.warns(ApproximationWarning, match="1 × start told from bounds; 1 × undated entry left out") as caught:
        slides = json.loads(timelinejs.write(SAMPLE))["events"]
    assert len(caught) == 1
    assert [made["unique_id"] for made in slides] == [f"news:e{number}" for number in range(1, 6)]


def test_a_slide_quotes_the_text_and_names_the_first_actor() -> None:
    alone = Timeline(entries=SAMPLE.entries[3:4], actors=SAMPLE.actors)
    made = json.loads(timelinejs.write(alone))["events"][0]
    quoted = "<blockquote>The union has been on strike since 3 July 2023.</blockquote><p>Ongoing</p>"
    assert made["text"] == {"headline": "The Port Union was on strike", "text": quoted}
    assert (made["group"], made["display_date"]) == ("Port Union", "from 3 July 2023")
