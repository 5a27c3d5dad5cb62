"""Clauses that a saying parts behind their subject."""

from collections.abc import Callable

import pytest

from timeline import Status

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The firm, Ann Lee says, lied.", "The firm lied"),
        ("The minister, the union claims, broke his word.", "The minister broke his word"),
        ("His brother, Ann Lee recalled, drowned in 1950.", "His brother drowned"),
        ('"The mill," Roe added, "closed in May."', "The mill closed"),
        ('"Our father," said Ruth, "sold the farm."', "Our father sold the farm"),
    ],
)
def test_the_noun_before_a_saying_is_the_subject_behind_it(
    statuses: Callable[[str], dict[str, Status]], text: str, headline: str
) -> None:
    assert statuses(text)[headline] is Status.CLAIMED


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The mayor, Ann Lee, said it rained.", "Ann Lee said it rained"),
        ("Its head, Ann Lee, claimed the mill.", "Ann Lee claimed the mill"),
    ],
)
def test_who_is_named_between_commas_says_it(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)
