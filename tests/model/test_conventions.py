import pytest

from timeline.errors import ChoiceError
from timeline.model.conventions import Conventions, DayParts, Hemisphere, NamedDay


@pytest.mark.parametrize(
    "values", [{"week_start": 7}, {"fiscal_start": 0}, {"fiscal_start": 13}, {"week_start": "sunday"}]
)
def test_a_convention_off_the_calendar_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"not (-?\d+|'sunday')$"):
        Conventions(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [(9, 6), (6,), [6, 9], 6, (-1, 5)])
def test_a_part_of_a_day_is_two_rising_hours(hours: object) -> None:
    with pytest.raises(ValueError, match="morning is two rising hours"):
        DayParts(morning=hours)  # type: ignore[arg-type]
    assert DayParts(night=(21, 30)).night == (21, 30)


def test_a_choice_may_be_given_by_its_word() -> None:
    conventions = Conventions(hemisphere="south", next_weekday="adjacent")
    assert conventions == Conventions(hemisphere=Hemisphere.SOUTH, next_weekday=NamedDay.ADJACENT)


@pytest.mark.parametrize("name", ["hemisphere", "date_order", "prefer", "next_weekday", "last_weekday"])
def test_a_word_that_is_no_choice_is_refused(name: str) -> None:
    with pytest.raises(ChoiceError, match="'sideways' is not one of"):
        Conventions(**{name: "sideways"})


def test_conventions_show_what_differs_from_the_usual() -> None:
    assert repr(Conventions()) == "Conventions()"
    assert repr(Conventions(week_start=6, day_parts=DayParts(night=(21, 30)))) == (
        "Conventions(week_start=6, day_parts=DayParts(night=(21, 30)))"
    )
