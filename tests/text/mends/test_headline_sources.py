"""Sources behind a colon or a dash at the end of a headline."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline", "source"),
    [
        ("Bank robbed: police", "Bank robbed", "police"),
        ("Minister lied: report", "Minister lied", "report"),
        ("Bank robbed its own workers: Lee", "Bank robbed its own workers", "Lee"),
        ("Two killed in Leeds blast – police", "Two were killed in Leeds blast", "police"),
    ],
)
def test_what_stands_behind_the_mark_says_it(
    read: Callable[..., Timeline], text: str, headline: str, source: str
) -> None:
    entry = next(e for e in read(text) if e.headline == headline)
    assert entry.status is Status.CLAIMED
    assert entry.source is not None
    assert entry.source.name == source


@pytest.mark.parametrize(
    "text",
    [
        "The town called one man: police.",
        "Winner of the prize: Ann Lee",
        "Premier meets vice-minister",
        "Norvik bought two things: a mill",
    ],
)
def test_a_list_and_a_word_with_a_hyphen_have_no_source(read: Callable[..., Timeline], text: str) -> None:
    assert all(entry.source is None for entry in read(text))


def test_a_word_that_heads_a_line_does_nothing(headlines: Callable[[str], set[str]]) -> None:
    assert headlines("Update: Went to Lund.") == {"Went to Lund"}
    assert "The update went to Lund" in headlines("The update went to Lund.")


@pytest.mark.parametrize("above", ["", "# The Lind report\n\n"])
def test_what_stands_behind_a_heading_does_what_is_told(headlines: Callable[[str], set[str]], above: str) -> None:
    found = headlines(f"{above}**Overview**: The outage on 3 March 2024 hit two regions.")
    assert "The outage hit two regions" in found
    assert not any("Overview" in headline for headline in found)
