"""Words in square brackets describe the name behind them."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


def test_what_an_editor_puts_in_is_not_what_the_clause_tells_of(headlines: Callable[[str], set[str]]) -> None:
    text = "“We have met [Prime Minister] Anna Berg's ministers,” Otto Lind said."
    headlines = headlines(text)
    assert "Otto Lind has met Anna Berg's ministers" in headlines


def test_who_is_described_in_brackets_is_one_actor(read: Callable[..., Timeline]) -> None:
    text = "“I read [ministry spokesman] Otto Lind's letter,” Anna Berg said. The spokesman resigned on Monday."
    resigned = read(text)["Otto Lind"]
    assert "resigned" in {entry.trigger.text for entry in resigned}
