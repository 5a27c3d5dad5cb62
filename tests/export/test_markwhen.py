import pytest

from tests.export.samples import SAMPLE, entry, when
from timeline.errors import ApproximationWarning
from timeline.export import markwhen
from timeline.model.intervals import Moment
from timeline.model.timelines import Timeline

_MAY = Moment(2024, 5)


def test_an_event_is_a_day_its_headline_and_its_quotation() -> None:
    with pytest.warns(ApproximationWarning, match="1 × clock time left out"):
        lines = markwhen.write(SAMPLE, title='Two ages: "a test"').splitlines()
    assert lines[:4] == ["---", 'title: "Two ages: \\"a test\\""', "---", ""]
    assert lines[4] == "// 15 March 44 BC: Caesar was killed"
    assert "2023-07: Mary Holt opened the harbour" in lines
    assert "2023-07-03: The Port Union was on strike (ongoing)" in lines
    assert "2023-07-10: Mary Holt met the Port Union" in lines
    assert lines[-1] == "// in the future: The strike may end (claimed)"


@pytest.mark.parametrize(
    ("start", "end", "date"),
    [
        (_MAY, Moment(2024, 6), "2024-05"),
        (Moment(2024), Moment(2025), "2024"),
        (_MAY, Moment(2024, 5, 2), "2024-05-01"),
        (Moment(2024, 5, 3), Moment(2024, 5, 10), "2024-05-03/2024-05-09"),
        (Moment(1990), Moment(2000), "1990-01-01/1999-12-31"),
        (Moment(476), Moment(477), "0476"),
        (Moment(9999, 5), Moment(9999, 6), "9999-05"),
    ],
)
def test_a_time_longer_than_its_unit_ends_with_its_last_day(start: Moment, end: Moment, date: str) -> None:
    told = entry(1, "mourned", "Rome mourned", when(start, end))
    assert f"\n{date}: Rome mourned\n" in markwhen.write(Timeline(entries=(told,)))


def test_words_of_a_document_open_no_event_and_are_no_tag() -> None:
    headline = "12 May 2024: #Ada @Bo left [x]\n13 May: it ended"
    told = entry(1, "mourned", headline, when(_MAY, Moment(2024, 5, 2)))
    event, quote = markwhen.write(Timeline(entries=(told,))).splitlines()[4:]
    assert event == "2024-05-01: 12 May 2024: ＃Ada ＠Bo left ❲x❳ 13 May: it ended"
    assert quote.startswith("  > ")
