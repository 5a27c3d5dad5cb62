"""Two subjects of one verb with a relative clause between them."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


def test_both_subjects_act_and_only_the_first_is_described(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("Both Otto Lind, who lives in Karlstad, and Rita Holm were fined.")
    assert {"Otto Lind and Rita Holm were fined", "Otto Lind lives in Karlstad"} <= found
    found = headlines("The man, who fled, and the woman were found.")
    assert found == {"The man and the woman were found", "The man fled"}


def test_what_somebody_is_called_is_nobody_else(headlines: Callable[[str], set[str]]) -> None:
    assert "Otto Lind fled" in headlines("Otto Lind, founder and head of Norvik, fled on Monday.")


def test_two_bare_nouns_before_a_name_are_what_its_bearer_is(read: Callable[..., Timeline]) -> None:
    text = "Fire and civil defence official Rita Holm says divers found two men on Monday."
    found = [(e.headline, e.source.name) for e in read(text) if e.source]
    assert found == [("Divers found two men", "Rita Holm")]


def test_a_name_before_another_is_somebody_else(headlines: Callable[[str], set[str]]) -> None:
    assert "Rita Holm and Otto Lind fled" in headlines("Rita Holm and lawyer Otto Lind fled on Monday.")
