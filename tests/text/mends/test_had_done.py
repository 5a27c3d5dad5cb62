"""What somebody had done to something."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Anna Reid, who had bought the yacht in 1990, had it refitted in Genoa.",
            "Anna Reid had it refitted in Genoa",
        ),
        ("The family, which owned the land, had it drained.", "The family had it drained"),
        ("Anna Reid had a goal disallowed.", "Anna Reid had a goal disallowed"),
        ("Anna Reid had a brother named Otto.", "Anna Reid had Otto"),
        ("Anna Reid had refitted the yacht in Genoa.", "Anna Reid had refitted the yacht in Genoa"),
    ],
)
def test_who_had_it_done_is_not_what_it_was_done_to(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize("text", ["Never had they seen it.", "Had Anna Reid seen it, Bob Roy would have left."])
def test_an_auxiliary_before_the_one_subject_stays_one(read: Callable[..., Timeline], text: str) -> None:
    assert not any(entry.trigger.text.lower() == "had" for entry in read(text))


@pytest.mark.parametrize("text", ["Ann, have you lost your senses?", "My poor people, have you lost your senses?"])
def test_who_is_asked_something_had_nothing_done(read: Callable[..., Timeline], text: str) -> None:
    lost = next(iter(read(text)))
    assert lost.headline.startswith("You have lost")
    assert lost.status is Status.HYPOTHETICAL
