"""Misuse of public calls: an argument of a wrong type is told at once, in the words of the call."""

from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from timeline import (
    Conventions,
    Timeline,
    TimelineError,
    apply_overrides,
    extract_events,
    extract_many,
    find_times,
    ground,
    merge,
)

MISUSES: dict[str, Callable[[], object]] = {
    "text must be a str, not bytes; decode it first": lambda: extract_events(b"Ana left."),
    "text must be a str, not PurePosixPath; read_documents": lambda: find_times(PurePosixPath("a.txt")),
    "text must be a str, not dict; TextInput": lambda: find_times({"text": "Ana left."}),
    "pipeline must be a Pipeline, not str; a spaCy pipeline is given as nlp": lambda: extract_events("", pipeline="en"),
    "documents must be a collection of them, not str; give": lambda: extract_many("Ana left."),
    "documents must be a collection of them, not dict; give": lambda: extract_many({"text": "Ana left."}),
    "documents must be a collection of them, not NoneType; give": lambda: extract_many(None),
    "timelines must be a collection of them, not NoneType; give": lambda: merge(None),
    "timelines must be a collection of them, not Timeline; give": lambda: merge(Timeline()),
    "each of timelines must be a Timeline, not str": lambda: merge(["a.json"]),
    "each of overrides must be an Override, not str; read_overrides": lambda: apply_overrides(Timeline(), "a.toml"),
    "conventions must be a Conventions, not str": lambda: find_times("next Friday", conventions="day_first"),
    "conventions must be a Conventions, not int": lambda: ground("next Friday", conventions=1),
    "an actor's name must be a str, not int": lambda: Timeline().where(actor=3),
    "entry must be an Entry, not str; ": lambda: Timeline().explain("e1"),
    "entry must be an Entry, not int; ": lambda: Timeline().before(1),
    "entry must be an Entry, not NoneType; ": lambda: Timeline().after(None),
    "entry must be an Entry, not list; ": lambda: Timeline().relation([], []),
    "key must be a place, a slice or an actor, not NoneType": lambda: Timeline()[None],
    "day_parts must be a DayParts, not tuple": lambda: Conventions(day_parts=(6, 12)),
    "two_digit_ahead must be an int, not str": lambda: Conventions(two_digit_ahead="20"),
    "confidence must be a number, not str": lambda: Timeline().where(confidence="high"),
    "salience must be a number, not list": lambda: Timeline().where(salience=[1]),
    "document must be a str, not int; ": lambda: Timeline().where(document=1),
    "span must be a Span, not tuple": lambda: ground("Ana left.").span_in_text((0, 3)),
}


@pytest.mark.parametrize("message", MISUSES)
def test_what_was_given_and_what_is_wanted_are_told(message: str) -> None:
    with pytest.raises(TypeError, match=message.replace(".", r"\.")) as raised:
        MISUSES[message]()
    assert isinstance(raised.value, TimelineError)


def test_an_id_that_is_no_str_is_told_before_anything_is_parsed() -> None:
    with pytest.raises(TypeError, match="id must be a str, not int"):
        extract_events("Ana left.", document_id=7)  # type: ignore[arg-type]
