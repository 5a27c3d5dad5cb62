"""Who is named to what."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The firm named Clara Weiss chief executive in May.", "The firm named Clara Weiss chief executive"),
        ("The board named Ann Lee its president.", "The board named Ann Lee its president"),
        ("A man named Ann Lee his heir.", "A man named Ann Lee his heir"),
        (
            "The board named Ida Berg chief executive in 1921, making her the first woman to lead a foundry.",
            "The board made Ida Berg the first woman to lead a foundry",
        ),
        ("A man named Tom Hale robbed the bank.", "Tom Hale robbed the bank"),
        ("Ann Lee was named chief executive in May.", "Ann Lee was named chief executive"),
    ],
)
def test_a_name_and_a_post_make_a_sentence(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_who_is_named_takes_part(read: Callable[..., Timeline]) -> None:
    entry = next(iter(read("The club appointed Tom Hale manager.")))
    assert "Tom Hale" in entry.actors
