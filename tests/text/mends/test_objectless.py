"""Verbs without an object that the parse takes for participles."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A ferry carrying some 80 pilgrims capsized Monday and ten have died, a man said.", "A ferry capsized"),
        ("Six men were saved after a boat carrying 40 workers capsized on Sunday.", "A boat capsized"),
        ("Police say divers found two men after a tug collided with a barge and capsized.", "A tug capsized"),
        ("Police say divers found two men after a tug collided with a barge.", "A tug collided with a barge"),
        ("In early trade, the krona depreciated by five ore to 12.", "The krona depreciated by five ore to 12"),
    ],
)
def test_what_has_no_object_is_done_by_what_stands_before_it(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("They met after a match played on Monday.", "A match was played"),
        ("A man accused of arson died on Monday.", "A man died"),
        ("A car overtaken by five men stopped.", "Five men overtook a car"),
    ],
)
def test_what_is_done_to_a_noun_stays_so(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The main force of 9,000 men advanced from Lund.", "The main force of 9,000 men advanced from Lund"),
        (
            "The life-boat escorted in a number of local fishing boats and reached her station at noon.",
            "The life-boat escorted in a number of local fishing boats",
        ),
        ("Man arrested in Lund.", "Man arrested in Lund"),
        ("Rita Holm lent money to struggling firms.", "Rita Holm lent money to struggling firms"),
        ("Norvik closed lower after falling 25 per cent.", "Norvik closed lower after falling 25 per cent"),
        ("The army, advanced from Lund by train, rested.", "The army rested"),
    ],
)
def test_whoever_struggles_or_advances_does_so_without_an_object(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
