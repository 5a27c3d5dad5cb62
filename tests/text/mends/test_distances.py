"""How far a place is from another, which the parse hangs on the verb."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The army took Lund, 20 miles north of the capital.", "The army took Lund"),
        (
            "The men have taken the town of Lund, about 120 kilometres from Oslo.",
            "The men have taken the town of Lund, about 120 kilometres from Oslo",
        ),
        ("They drove 30 miles from Lund to Oslo.", "They drove 30 miles from Lund to Oslo"),
    ],
)
def test_a_distance_behind_a_comma_is_of_the_place_before_it(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
