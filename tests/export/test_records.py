from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import SAMPLE
from timeline.errors import RecordError
from timeline.export.records import VERSION, from_record, read_timeline, timeline_record, to_record
from timeline.model.intervals import Interval, Moment
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline


def test_a_timeline_survives_its_record() -> None:
    assert read_timeline(timeline_record(SAMPLE)) == SAMPLE


def test_a_record_holds_nothing_but_plain_values() -> None:
    def plain(value: Any) -> bool:
        if type(value) is dict:
            return all(type(key) is str and plain(item) for key, item in value.items())
        return all(map(plain, value)) if type(value) is list else type(value) in (str, int, float, bool, type(None))

    assert plain(timeline_record(SAMPLE))


def test_a_record_begins_with_its_version() -> None:
    assert next(iter(timeline_record(SAMPLE).items())) == ("version", VERSION)


def test_an_entry_and_a_time_have_the_record_that_they_have_in_their_timeline() -> None:
    record = SAMPLE.to_dict()
    assert [entry.to_dict() for entry in SAMPLE] == record["entries"]
    for document, told in zip(SAMPLE.documents, record["documents"], strict=True):
        assert [timex.to_dict() for timex in document.timexes] == told["timexes"]


def test_small_values_have_short_records() -> None:
    assert to_record(Interval(Moment(-43, 3, 15), Moment(2023, 7, 10, 14, 30))) == {
        "start": "-000043-03-15",
        "end": "2023-07-10T14:30:00",
    }
    assert to_record(Span(2, 5)) == [2, 5]
    assert to_record(Words(Span(2, 5), "sea")) == {"start": 2, "end": 5, "text": "sea"}


def test_a_missing_key_takes_the_default() -> None:
    assert read_timeline({"version": VERSION}) == Timeline()


def broken(path: list[Any], value: object) -> dict[str, Any]:
    """The sample's record with one value put in at a path."""
    record: Any = timeline_record(SAMPLE)
    inner = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return dict(record)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["version"], 99, "record version: is 99; this library reads version 1"),
        (["version"], True, "record version: is True"),
        (["entries"], {}, "record entries: is {}, not an array"),
        (["entries", 0], None, r"record entries\[0\]: is None, not an object"),
        (["entries", 1, "status"], "done", r"entries\[1\]\.status: is 'done', not one of occurred, ongoing"),
        (["entries", 1, "status"], ["x"], r"entries\[1\]\.status: is \['x'\], not one of"),
        (["entries", 0, "when", "interval", "start"], "2023-02-30", r"start: is '2023-02-30', which no calendar"),
        (["entries", 0, "when", "interval", "start"], "2023-1-1", r"start: is '2023-1-1', not an ISO 8601"),
        (["entries", 0, "when", "interval", "start"], "٢٠٢٣-01-01", r"not an ISO 8601"),
        (["entries", 0, "when", "interval", "start"], "2023-01-01T24:00:00", r"no calendar or clock has"),
        (
            ["entries", 0, "when", "interval"],
            {"start": "2023-01-02", "end": "2023-01-01"},
            r"ends \(2023-01-01\) before",
        ),
        (["entries", 0, "trigger", "start"], 5.0, r"trigger\.start: is 5\.0, not an integer"),
        (["entries", 0, "trigger"], {"start": 9, "end": 1, "text": ""}, r"trigger: span 9:1 is not a range"),
        (["entries", 0, "trigger"], {"start": 1, "text": ""}, r"trigger: lacks end"),
        (["entries", 0, "confidence"], True, r"confidence: is True, not a number"),
        (["entries", 0, "confidence"], float("nan"), r"confidence: is nan, not a number"),
        (["entries", 0, "colour"], "red", r"entries\[0\]: has unknown keys: colour"),
        (["actors", 2, "mentions", 0, "head"], [1], r"actors\[2\]\.mentions\[0\]\.head: is \[1\], not \[start, end\]"),
        (["notes", 0], 5, r"notes\[0\]: is 5, not text"),
        (["notes", 0], ["x" * 99], r"notes\[0\]: is \['x{55}\.\.\., not text"),
    ],
)
def test_a_wrong_record_says_where_and_what(path: list[Any], value: object, message: str) -> None:
    with pytest.raises(RecordError, match=message):
        read_timeline(broken(path, value))


def test_a_missing_key_without_a_default_is_told() -> None:
    record = timeline_record(SAMPLE)
    del record["entries"][3]["headline"]
    with pytest.raises(RecordError, match=r"record entries\[3\]: lacks headline"):
        read_timeline(record)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_anything_else_is_refused_by_name(value: Any) -> None:
    with pytest.raises(RecordError):
        read_timeline(value)


def test_values_smaller_than_a_timeline_have_records_too() -> None:
    timex = SAMPLE.entries[0].when
    assert from_record(type(timex), to_record(timex)) == timex
