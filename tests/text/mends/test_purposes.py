"""Infinitives behind "in order"."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


def test_in_order_to_tells_what_for(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("Rita Holm resigned in order to pave the way for Otto Lind.")
    assert found == {"Rita Holm resigned to pave the way for Otto Lind"}


def test_an_order_to_do_something_is_an_order(headlines: Callable[[str], set[str]]) -> None:
    assert "The army gave an order to fire" in headlines("The army gave an order to fire on 3 May.")
