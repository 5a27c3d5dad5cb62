"""Sentences whose main verb the parse has below a noun."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


def test_a_past_with_an_infinitive_is_the_verb_of_its_sentence(headlines: Callable[[str], set[str]]) -> None:
    text = (
        "The guard at the wheel of a Norvik bus that ran off the road while rounding a sharp bend refused to talk to"
        " police Wednesday as the toll climbed to seven, authorities said."
    )
    assert "The guard refused to talk to police" in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The country's largest car maker filed for bankruptcy.",
            "The country's largest car maker filed for bankruptcy",
        ),
        ("The report filed in May was read by Ann Lee.", "The report was read by Ann Lee"),
    ],
)
def test_a_verb_with_its_preposition_is_what_its_noun_did(
    text: str, headline: str, headlines: Callable[[str], set[str]]
) -> None:
    assert headline in headlines(text)
