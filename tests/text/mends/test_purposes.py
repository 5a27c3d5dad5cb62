"""Infinitives behind "in order", and what was done in trying."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


def test_in_order_to_tells_what_for(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("Rita Holm resigned in order to pave the way for Otto Lind.")
    assert found == {"Rita Holm resigned to pave the way for Otto Lind", "Rita Holm to pave the way for Otto Lind"}


def test_what_it_was_done_for_is_told_beside_what_was_done(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("Norvik sued the town in May to stop the ban. Ann Lee tried to leave.")
    assert {"Norvik sued the town to stop the ban", "Norvik to stop the ban"} <= found
    assert "Ann Lee to leave" not in found


def test_an_order_to_do_something_is_an_order(headlines: Callable[[str], set[str]]) -> None:
    assert "The army gave an order to fire" in headlines("The army gave an order to fire on 3 May.")


@pytest.mark.parametrize("tried", ["tried", "has sought"])
def test_what_is_done_in_trying_is_done(statuses: Callable[[str], dict[str, Status]], tried: str) -> None:
    assert statuses(f"Lind {tried} to calm the markets by buying bonds.")["Lind bought bonds"] == Status.OCCURRED


@pytest.mark.parametrize("tried", ["plans", "tries", "did not try"])
def test_what_was_not_tried_is_not_told_as_done(statuses: Callable[[str], dict[str, Status]], tried: str) -> None:
    found = statuses(f"Lind {tried} to calm the markets by buying bonds.")
    bought = [status for headline, status in found.items() if headline in ("Lind bought bonds", "Lind buys bonds")]
    assert bought
    assert Status.OCCURRED not in bought


def test_the_day_of_trying_is_that_of_what_was_tried(read: Callable[..., Timeline]) -> None:
    tried = next(entry for entry in read("Lind tried to calm the markets yesterday.") if entry.trigger.text == "tried")
    assert str(tried.when) == "2012-02-07"
