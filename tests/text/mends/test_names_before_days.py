"""Names right before a word that is a day."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Acal today agreed to buy Norvik.", "Acal agreed to buy Norvik"),
        ("Police today arrested Tom Lee.", "Police arrested Tom Lee"),
        ("Today Acal agreed to buy Norvik.", "Acal agreed to buy Norvik"),
    ],
)
def test_a_name_before_today_does_what_is_told(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_a_day_may_do_something_itself(headlines: Callable[[str], set[str]]) -> None:
    assert not any("Later" in told for told in headlines("Later today brought rain."))
