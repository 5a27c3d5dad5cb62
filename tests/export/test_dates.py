import pytest
from hypothesis import given

from tests.export.samples import when
from tests.export.strategies import whens
from timeline.export.dates import when_in_words
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod


@pytest.mark.parametrize(
    ("start", "end", "unit", "more", "expected"),
    [
        (Moment(2023, 7, 10), Moment(2023, 7, 11), Granularity.DAY, {}, "10 July 2023"),
        (Moment(2023, 7, 10, 14, 30), Moment(2023, 7, 10, 14, 31), Granularity.MINUTE, {}, "10 July 2023, 14:30"),
        (Moment(2023, 7, 10, 9), Moment(2023, 7, 10, 10), Granularity.HOUR, {}, "10 July 2023, 09:00"),
        (
            Moment(2023, 7, 10, 21),
            Moment(2023, 7, 11, 6),
            Granularity.DAY_PART,
            {"value": "2023-07-10TNI"},
            "10 July 2023, night",
        ),
        (
            Moment(2023, 7, 10, 21),
            Moment(2023, 7, 11, 6),
            Granularity.DAY_PART,
            {"value": "2023-07-10TNI", "mod": TimexMod.END},
            "10 July 2023, late night",
        ),
        (Moment(2023, 7, 8), Moment(2023, 7, 10), Granularity.WEEKEND, {}, "weekend of 8 July 2023"),
        (Moment(2023, 7, 3), Moment(2023, 7, 10), Granularity.WEEK, {}, "week of 3 July 2023"),
        (Moment(2023, 7), Moment(2023, 8), Granularity.MONTH, {}, "July 2023"),
        (Moment(2023, 7, 21), Moment(2023, 8), Granularity.MONTH, {"mod": TimexMod.END}, "late July 2023"),
        (Moment(2023, 6), Moment(2023, 9), Granularity.SEASON, {"value": "2023-SU"}, "summer 2023"),
        (Moment(2023, 12), Moment(2024, 3), Granularity.SEASON, {"value": "2023-WI"}, "winter 2023"),
        (Moment(2023, 7), Moment(2023, 10), Granularity.QUARTER, {}, "3rd quarter of 2023"),
        (Moment(2023, 7), Moment(2024, 1), Granularity.HALF, {}, "2nd half of 2023"),
        (Moment(2023), Moment(2024), Granularity.YEAR, {"mod": TimexMod.APPROX}, "about 2023"),
        (Moment(1990), Moment(2000), Granularity.DECADE, {}, "1990s"),
        (Moment(1800), Moment(1900), Granularity.CENTURY, {}, "19th century"),
        (Moment(1000), Moment(2000), Granularity.MILLENNIUM, {}, "2nd millennium"),
        (Moment(-43), Moment(-42), Granularity.YEAR, {}, "44 BC"),
        (Moment(79, 8, 24), Moment(79, 8, 25), Granularity.DAY, {}, "24 August AD 79"),
        (Moment(2023, 7, 3), Moment(2023, 7, 6), Granularity.DAY, {}, "3 July 2023 – 5 July 2023"),
        (Moment(2019), Moment(2022), Granularity.YEAR, {}, "2019 – 2021"),
        (Moment(2023, 7, 3), None, Granularity.DAY, {}, "from 3 July 2023"),
        (None, Moment(2023, 7, 3), Granularity.DAY, {}, "until 2 July 2023"),
    ],
)
def test_dates_are_told_to_their_unit(
    start: Moment | None, end: Moment | None, unit: Granularity, more: dict[str, object], expected: str
) -> None:
    assert when_in_words(when(start, end, granularity=unit, **more)) == expected


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        (Interval(Moment(2023, 7, 3), None), "not before 3 July 2023"),
        (Interval(None, Moment(2023, 7, 3)), "before 3 July 2023"),
        (Interval(Moment(2023, 7, 3), Moment(2023, 7, 6)), "between 3 July 2023 and 5 July 2023"),
        (Interval(None, Moment(1999)), "before 1999"),
        (Interval(Moment(1999, 3), None), "not before March 1999"),
        (Interval(Moment(1990), Moment(1995)), "between 1990 and 1994"),
        (Interval(Moment(2023, 3), Moment(2023, 7)), "between March 2023 and June 2023"),
        (Interval(Moment(2023, 3), Moment(2023, 4, 3)), "between March 2023 and 2 April 2023"),
        (Interval(Moment(2023, 3, 3), Moment(2023, 3, 4, 14, 30)), "between 3 March 2023 and 4 March 2023, 14:30"),
        (Interval(Moment(1990), Moment(1991)), "within 1990"),
        (Interval(Moment(-4), Moment(1)), "between 5 BC and 1 BC"),
        (Interval(None, None), "undated"),
    ],
)
def test_bounds_stand_in_where_there_is_no_date(bounds: Interval, expected: str) -> None:
    assert when_in_words(When(bounds=bounds, rule="sample")) == expected


@given(whens("some text"))
def test_every_time_has_words(value: When) -> None:
    assert when_in_words(value).strip()
