"""Names that one person may bear, and names that no one person bears."""

import pytest

from timeline.actors.name_agreement import conflicting, same_given


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("george bush", "george w. bush"),
        ("bill clinton", "william clinton"),
        ("j. lind", "jonas lind"),
        ("mara lind", "lind"),
        ("otto brandt", "otto brandt jr."),
        ("kim jong un", "kim"),
        ("elizabeth", "elizabeth ii"),
        ("gregorio de lind", "gregorio maria de lind"),
        ("natsuko higuchi", "higuchi natsuko"),
        ("henry ii", "henry"),
        ("otto lind ii", "lind"),
    ],
)
def test_one_may_bear_both(one: str, other: str) -> None:
    assert not conflicting(tuple(one.split()), tuple(other.split()))
    assert not conflicting(tuple(other.split()), tuple(one.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("george bush", "jeb bush"),
        ("mara lind", "mara holm"),
        ("george h. bush", "george w. bush"),
        ("gregorio anton de lind", "gregorio maria de lind"),
        ("otto brandt jr", "otto brandt sr"),
        ("henry ford", "henry ford ii"),
        ("henry ii", "henry tudor"),
    ],
)
def test_two_bear_them(one: str, other: str) -> None:
    assert conflicting(tuple(one.split()), tuple(other.split()))
    assert conflicting(tuple(other.split()), tuple(one.split()))


def test_an_initial_is_any_name_that_begins_so() -> None:
    assert same_given("j.", "jonas")
    assert not same_given("j.", "mara")
