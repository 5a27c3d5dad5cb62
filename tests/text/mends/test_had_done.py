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


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("In 2019 the club had a goal disallowed.", "The club had a goal disallowed"),
        ("In 2019 Ida Berg had her licence revoked.", "Ida Berg had her licence revoked"),
        ("In 2019 Ida Berg got her car stolen.", "Ida Berg got her car stolen"),
    ],
)
def test_what_was_done_is_told_once_at_its_time_of_whose_it_was(
    read: Callable[..., Timeline], text: str, headline: str
) -> None:
    (entry,) = read(text)
    assert (entry.headline, str(entry.when), entry.status) == (headline, "2019", Status.OCCURRED)
    assert any(who.rule == "had done" for who in entry.participants)


def test_what_nobody_had_done_is_denied(read: Callable[..., Timeline]) -> None:
    (entry,) = read("Ida Berg did not have her licence revoked.")
    assert entry.status is Status.DENIED


def test_what_is_got_may_be_described(headlines: Callable[[str], set[str]]) -> None:
    assert "Ida Berg got a letter" in headlines("Ida Berg got a letter written in French.")
