"""TIMEX3 values: what each form says, the time it names, and that it is written as it is read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import unit_at
from timeline.temporal.value_reading import interval_of, parse_value
from timeline.temporal.values import CalendarValue, Duration, Reference, calendar_value, format_value

DAYS = {
    "1998": ("1998-01-01", "1999-01-01"),
    "199": ("1990-01-01", "2000-01-01"),
    "19": ("1900-01-01", "2000-01-01"),
    "1": ("1000-01-01", "2000-01-01"),
    "000": ("0001-01-01", "0010-01-01"),
    "BC0044": ("-000043-01-01", "-000042-01-01"),
    "BC0001": ("0000-01-01", "0001-01-01"),
    "BC004": ("-000048-01-01", "-000038-01-01"),
    "BC000": ("-000008-01-01", "0001-01-01"),
    "BC04": ("-000498-01-01", "-000398-01-01"),
    "BC0044-03-15": ("-000043-03-15", "-000043-03-16"),
    "+012345": ("+012345-01-01", "+012346-01-01"),
    "+01234X": ("+012340-01-01", "+012350-01-01"),
    "BC10000": ("-009999-01-01", "-009998-01-01"),
    "1998-Q3": ("1998-07-01", "1998-10-01"),
    "1998-H1": ("1998-01-01", "1998-07-01"),
    "1999-SU": ("1999-06-01", "1999-09-01"),
    "1999-WI": ("1999-12-01", "2000-03-01"),
    "1999-W12": ("1999-03-22", "1999-03-29"),
    "1999-W12-WE": ("1999-03-27", "1999-03-29"),
    "1999-W12-3": ("1999-03-24", "1999-03-25"),
    "1999-02": ("1999-02-01", "1999-03-01"),
    "2000-02-29": ("2000-02-29", "2000-03-01"),
    "2023-07-10TNI": ("2023-07-10T19:00:00", "2023-07-11T05:00:00"),
    "2023-07-10TMO": ("2023-07-10T06:00:00", "2023-07-10T12:00:00"),
    "2023-07-10T14": ("2023-07-10T14:00:00", "2023-07-10T15:00:00"),
    "2023-07-10T14:30": ("2023-07-10T14:30:00", "2023-07-10T14:31:00"),
    "2023-07-10T14:30:05Z": ("2023-07-10T14:30:05", "2023-07-10T14:30:06"),
    "2023-07-10T24:00": ("2023-07-11", "2023-07-11T00:01:00"),
    "2023-07-10T09:00-05:00": ("2023-07-10T09:00:00", "2023-07-10T09:01:00"),
}
UNPLACED = [
    "XXXX-WXX-1", "XXXX-WXX-1TNI", "XXXX-WXX-WE", "1998-WXX", "XXXX-07-04", "XXXX-XX-XX", "1998-07-XX", "1998-XX",
    "XXXX", "XXXX-QX", "1998-QX", "1998-HX", "XXXX-SU", "XXXX-XX-XXT16:00", "XXXX-12-25T09:XX", "XXX", "2023-02-30",
]  # fmt: skip
NOT_VALUES = [
    "", "T", "P", "PT", "P3", "PT3D", "P3H", "19X", "12345", "+1234", "1998-13", "1998-00-01", "1998-W54", "1998-W12-8",
    "1998-Q5", "1998-7-1", "1998-07-01T", "1998-07T12:00", "1998T12:00", "199-07", "1998-07-01T25:00", "soon",
    "1998-SUTNI", "1998-07-01T12:60", "٢٠٢٣",
]  # fmt: skip


@pytest.mark.parametrize(("value", "bounds"), DAYS.items())
def test_a_calendar_value_names_its_time(value: str, bounds: tuple[str, str]) -> None:
    parsed = parse_value(value)
    assert isinstance(parsed, CalendarValue)
    interval = interval_of(parsed)
    assert interval is not None
    assert (str(interval.start), str(interval.end)) == bounds


@pytest.mark.parametrize("value", [*DAYS, *UNPLACED])
def test_a_calendar_value_is_written_as_it_was_read(value: str) -> None:
    parsed = parse_value(value)
    assert parsed is not None
    assert format_value(parsed) == value


@pytest.mark.parametrize("value", UNPLACED)
def test_a_value_with_unknown_parts_or_no_such_day_has_no_interval(value: str) -> None:
    parsed = parse_value(value)
    assert isinstance(parsed, CalendarValue)
    assert interval_of(parsed) is None


@pytest.mark.parametrize("text", NOT_VALUES)
def test_other_strings_are_no_values(text: str) -> None:
    assert parse_value(text) is None


def test_other_spellings_are_read_and_written_in_one_form() -> None:
    spellings = {"199X": "199", "19XX": "19", "T16:00": "XXXX-XX-XXT16:00", "0000": "BC0001"}
    assert {text: format_value(parse_value(text)) for text in spellings} == spellings  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        ("P2W", [(Granularity.WEEK, 2)]),
        ("PT30M", [(Granularity.MINUTE, 30)]),
        ("P30M", [(Granularity.MONTH, 30)]),
        ("PXM", [(Granularity.MONTH, None)]),
        ("P1Y6M", [(Granularity.YEAR, 1), (Granularity.MONTH, 6)]),
        ("P2.5Y", [(Granularity.YEAR, Decimal("2.5"))]),
        ("P1DT12H", [(Granularity.DAY, 1), (Granularity.HOUR, 12)]),
        ("P2WE", [(Granularity.WEEKEND, 2)]),
        ("P3Q", [(Granularity.QUARTER, 3)]),
        ("PXE", [(Granularity.DECADE, None)]),
        ("P4C", [(Granularity.CENTURY, 4)]),
        ("P1L", [(Granularity.MILLENNIUM, 1)]),
        ("PXX", []),
    ],
)
def test_a_duration_is_its_counts_and_is_written_as_it_was_read(value: str, counts: list[object]) -> None:
    parsed = parse_value(value)
    assert parsed == Duration(tuple(counts))  # type: ignore[arg-type]
    assert format_value(parsed) == value


@pytest.mark.parametrize("reference", Reference)
def test_references_are_values(reference: Reference) -> None:
    assert parse_value(str(reference)) is reference
    assert format_value(reference) == reference


def test_a_week_from_sunday_is_the_iso_week_that_holds_most_of_it() -> None:
    assert format_value(calendar_value(Moment(1999, 3, 21), Granularity.WEEK)) == "1999-W12"


def test_a_season_takes_the_name_that_it_is_given() -> None:
    assert format_value(calendar_value(Moment(1999, 12), Granularity.SEASON)) == "1999-WI"
    assert format_value(calendar_value(Moment(1999, 12), Granularity.SEASON, season="SU")) == "1999-SU"


moments = st.builds(
    Moment,
    st.integers(-200_000, 200_000),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
)
plain_units = st.sampled_from([u for u in Granularity if u not in (Granularity.DAY_PART, Granularity.WEEKEND)])


@given(moments, st.sampled_from(Granularity), st.sampled_from(["MO", "AF", "EV", "NI"]))
def test_what_is_written_is_read_back(moment: Moment, unit: Granularity, part: str) -> None:
    value = calendar_value(moment, unit, day_part=part if unit is Granularity.DAY_PART else None)
    assert parse_value(format_value(value)) == value


@given(moments.filter(lambda m: m.year > 1000), plain_units)
def test_a_unit_of_the_calendar_and_its_value_name_the_same_time(moment: Moment, unit: Granularity) -> None:
    interval = Interval(Moment(moment.year, 3), Moment(moment.year, 6))
    if unit is not Granularity.SEASON:
        interval = unit_at(moment, unit)
    assert interval.start is not None
    assert interval_of(calendar_value(interval.start, unit)) == interval


@given(
    st.lists(st.tuples(st.sampled_from("YMWDQECL"), st.one_of(st.none(), st.decimals(0, 999, places=1))), min_size=1)
)
def test_durations_are_written_as_they_are_read(counts: list[tuple[str, Decimal | None]]) -> None:
    text = "P" + "".join(f"{'X' if count is None else count}{letter}" for letter, count in counts)
    parsed = parse_value(text)
    assert parsed is not None
    assert format_value(parsed) == text


@given(st.text(max_size=20) | st.text("PTXBCWEQ+-:.0123456789", max_size=14))
def test_any_string_is_read_or_refused(text: str) -> None:
    value = parse_value(text)
    if value is not None:
        assert parse_value(format_value(value)) == value
