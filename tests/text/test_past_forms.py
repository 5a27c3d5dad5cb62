"""Pasts that are written as nothing else."""

import pytest

from timeline import extract_events
from timeline.model.entries import Status


def _status(text: str) -> dict[str, Status]:
    return {entry.trigger.text.lower(): entry.status for entry in extract_events(text)}


@pytest.mark.parametrize(
    ("text", "word"), [("Took a taxi to the tomb.", "took"), ("Woke up to heavy rain.", "woke up")]
)
def test_a_past_that_opens_a_sentence_is_no_command(text: str, word: str) -> None:
    assert _status(text)[word] is Status.OCCURRED


def test_who_forgot_to_do_something_did_not() -> None:
    assert _status("I forgot to run the migration yesterday :(")["run"] is Status.DENIED


@pytest.mark.parametrize(("text", "word"), [("Take a taxi to the tomb.", "take"), ("Find the tomb.", "find")])
def test_commands_are_commands(text: str, word: str) -> None:
    assert _status(text)[word] is not Status.OCCURRED


def test_had_cut_short_before_a_participle_is_no_condition() -> None:
    assert _status("I'd fired ten people.")["fired"] is Status.OCCURRED
    assert _status("I'd fire ten people.")["fire"] is Status.HYPOTHETICAL


def test_would_cut_short_is_written_whole() -> None:
    assert [entry.headline for entry in extract_events("It'd be sold.")] == ["It would be sold"]
