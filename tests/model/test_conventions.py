import pytest

from timeline.model.conventions import Conventions


@pytest.mark.parametrize("values", [{"week_start": 7}, {"fiscal_start": 0}, {"fiscal_start": 13}])
def test_a_convention_off_the_calendar_is_refused(values: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"not -?\d+"):
        Conventions(**values)  # type: ignore[arg-type]
