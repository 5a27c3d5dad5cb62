"""The full stop of "No. 1" ends no phrase."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The army of Pope captured Island No. 10 on Monday.", "captured Island No. 10"),
        ("He signed Executive Order No. 9066 in 1942.", "He signed Executive Order No. 9066"),
        ("Norvik was No. 1 in terms of planes in 2007.", "Norvik was No. 1 in terms of planes"),
        ("Otto Lind is ranked No. 3.", "Otto Lind is ranked No. 3"),
    ],
)
def test_the_figures_stay_with_their_word(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert any(told.endswith(headline) for told in headlines(text))


def test_the_name_of_what_is_numbered_has_its_number(read: Callable[..., Timeline]) -> None:
    assert "Island No. 10" in {actor.name for actor in read("General Pope captured Island No. 10 on Monday.").actors}


def test_no_before_a_full_stop_ends_a_sentence(headlines: Callable[[str], set[str]]) -> None:
    assert not any("No. 12" in told for told in headlines("The answer was no. 12 men left on Monday."))
