import pytest

from tests.export.samples import SAMPLE, entry, when
from timeline.errors import ApproximationWarning
from timeline.export import edtf
from timeline.model.intervals import Interval, Moment
from timeline.model.timelines import Timeline


def test_each_line_is_a_time_and_a_headline() -> None:
    with pytest.warns(ApproximationWarning, match="1 × bounds of an undated entry left out"):
        lines = edtf.write(SAMPLE).splitlines()
    assert lines[0] == "-0043-03-15\tCaesar was killed"
    assert lines[1] == "\tRome mourned"
    assert lines[3] == "2023-07-03/..\tThe Port Union was on strike"


def test_the_warning_points_at_the_line_of_the_user() -> None:
    with pytest.warns(ApproximationWarning) as warned:
        SAMPLE.export("edtf")
    assert warned[0].filename == __file__


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (Moment(2023, 7, 3), None, "[2023-07-03..]"),
        (None, Moment(2023, 7, 3), "[..2023-07-02]"),
        (Moment(2023, 7, 3), Moment(2023, 7, 6), "[2023-07-03..2023-07-05]"),
        (Moment(2023, 7, 3), Moment(2023, 7, 4), "2023-07-03"),
        (Moment(2023, 7, 3), Moment(2023, 7, 3), "2023-07-03"),
        (Moment(-43, 7, 3), None, "[-0043-07-03..]"),
        (Moment(-10_043, 7, 3), None, ""),
        (None, None, ""),
    ],
)
def test_level_2_tells_bounds_as_a_set(start: Moment | None, end: Moment | None, expected: str) -> None:
    undated = entry(1, "mourned", "Rome mourned", when(bounds=Interval(start, end)))
    assert edtf.write(Timeline(entries=(undated,)), level=2) == f"{expected}\tRome mourned\n"
