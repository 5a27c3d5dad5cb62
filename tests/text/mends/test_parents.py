"""The second parent of a child."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headlines_told"),
    [
        (
            "Horatio Bryer, son of Clark and Mary Bryer, was born in Groton, in 1853, and married Ada Cole, in 1876.",
            {"Horatio Bryer was born in Groton", "Horatio Bryer married Ada Cole"},
        ),
        (
            "The letter was written by Otto Lind, the 19 year-old son of Karl Lind (b. 1820) and Nancy (b. 1826).",
            {"The letter was written by Otto Lind", "Karl Lind was born", "Nancy was born"},
        ),
        ("Ada Roy, daughter of Tom Roy, a priest, and Clara Hume, was born in 1901.", {"Ada Roy was born"}),
    ],
)
def test_the_other_parent_did_nothing_of_what_the_child_did(
    headlines: Callable[[str], set[str]], text: str, headlines_told: set[str]
) -> None:
    assert headlines(text) == headlines_told


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ann Lind, daughter of Tom Lind, and Mary Coe left Oslo in 1990.", "Ann Lind and Mary Coe left Oslo"),
        ("Ann Lind and Mary Coe left Oslo in 1990.", "Ann Lind and Mary Coe left Oslo"),
        ("The friend of Tom Lind and his wife left Oslo.", "The friend of Tom Lind and his wife left Oslo"),
    ],
)
def test_who_stands_behind_a_comma_or_beside_others_takes_part(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
