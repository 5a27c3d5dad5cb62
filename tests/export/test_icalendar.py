import datetime as dt
from typing import Any

import icalendar
import pytest

from tests.export.samples import SAMPLE, entry, when
from timeline.errors import ApproximationWarning, MissingExtraError
from timeline.export import icalendar as ics
from timeline.model.intervals import Granularity, Moment
from timeline.model.timelines import Timeline

LOST = "1 × open interval told by its known side; 2 × undated entry left out; 1 × year outside 1-9999 left out"


def events(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_events_are_read_back_by_the_library() -> None:
    with pytest.warns(ApproximationWarning, match=LOST):
        opened, strike, met = events(ics.write(SAMPLE))
    assert (opened.start, opened.end) == (dt.date(2023, 7, 1), dt.date(2023, 8, 1))
    assert (strike.start, strike.end) == (dt.date(2023, 7, 3), dt.date(2023, 7, 4))
    assert (met.start, met.end) == (dt.datetime(2023, 7, 10, 14, 30), dt.datetime(2023, 7, 10, 14, 31))
    assert str(met["summary"]) == "Mary Holt met the Port Union"
    assert met.categories == ["Mary Holt", "Port Union"]
    assert str(strike["x-edtf"]) == "2023-07-03/.."
    assert str(met["description"]) == "10 July 2023, 14:30\n“On 10 July 2023 at 14:30 Holt met the Port Union.”"


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        (None, Moment(2023, 7, 3), dt.date(2023, 7, 2), dt.date(2023, 7, 3)),
        (None, Moment(2023, 7, 3, 12), dt.date(2023, 7, 3), dt.date(2023, 7, 4)),
        (Moment(2023, 7, 3, 21), Moment(2023, 7, 4, 6), dt.date(2023, 7, 3), dt.date(2023, 7, 5)),
        (Moment(2023, 7, 3), Moment(2023, 7, 3), dt.date(2023, 7, 3), dt.date(2023, 7, 4)),
    ],
)
@pytest.mark.filterwarnings("ignore::timeline.errors.ApproximationWarning")
def test_whole_days_hold_the_time(start: Moment | None, end: Moment, first: dt.date, last: dt.date) -> None:
    at = when(start, end, granularity=Granularity.DAY)
    event = events(ics.write(Timeline(entries=(entry(1, "mourned", "Rome mourned", at),))))[0]
    assert (event.start, event.end) == (first, last)


def test_a_missing_library_is_told_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'timeline-nlp\[icalendar\]'"):
        ics.write(SAMPLE)
