"""Clauses that the parse takes for the main one behind them."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("What the minister said angered the farmers.", "angered"),
        ("The less Roy said, the more Ann talked.", "talked"),
        ("Whatever the polls said, Ann Lee lost.", "lost"),
    ],
)
def test_what_stands_behind_is_no_claim(read: Callable[..., Timeline], text: str, trigger: str) -> None:
    entry = next(entry for entry in read(text) if entry.trigger.text == trigger)
    assert (entry.status, entry.source) == (Status.OCCURRED, None)


@pytest.mark.parametrize(
    "text", ["What the minister said angered the farmers.", "What Bob Roy wrote in 1990 changed the law."]
)
def test_what_is_said_is_the_subject_and_not_who_says_it(read: Callable[..., Timeline], text: str) -> None:
    main = max(read(text), key=lambda entry: entry.trigger.span.start)
    assert [who.role.value for who in main.participants] == ["patient"]
    assert main.headline.startswith("What ")


def test_who_says_what_is_told_behind_is_its_source(read: Callable[..., Timeline]) -> None:
    entry = next(entry for entry in read("Bob Roy said the mill had closed.") if entry.trigger.text == "closed")
    assert entry.status is Status.CLAIMED
