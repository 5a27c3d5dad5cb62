"""Conditions that the parse takes for something else."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The lawyers settled in case the judge ruled against them.", "The judge ruled against the lawyers"),
        ("The town built a wall in the event that the river rose.", "The river rose"),
        ("Rebels agreed to talks on condition that troops leave the valley.", "Troops leave the valley"),
        ("The club will pay as long as Vance stays.", "Vance stays"),
        ("Assuming the court agrees, the bridge will open in May.", "The court agrees"),
        ("They may stay, providing they pay.", "They pay"),
        ("Were Ann Roy to resign, Bob Vance would return.", "Ann Roy were to resign"),
        ("In case of fire, Bob Vance will close the port.", "Fire"),
    ],
)
def test_a_condition_is_open(statuses: Callable[[str], dict[str, Status]], text: str, headline: str) -> None:
    assert statuses(text)[headline] is Status.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The lawyers settled in case the judge ruled against them.", "The lawyers settled"),
        ("The club paid as long as Vance stayed.", "Vance stayed"),
        ("In this case the judge ruled for Ann Roy.", "The judge ruled for Ann Roy"),
        ("Ann Roy took the case the judge had left.", "The judge had left"),
        ("Bob Vance took the post he was provided.", "Bob Vance was provided"),
    ],
)
def test_what_holds_beside_a_condition_or_looks_like_one_is_told(
    statuses: Callable[[str], dict[str, Status]], text: str, headline: str
) -> None:
    told = {shown: status for shown, status in statuses(text).items() if shown.startswith(headline)}
    assert set(told.values()) == {Status.OCCURRED}


def test_an_inverted_condition_makes_open_what_hangs_on_it(statuses: Callable[[str], dict[str, Status]]) -> None:
    told = statuses("Should she lose the vote, Bob Vance will leave.")
    assert told["Bob Vance will leave"] is Status.HYPOTHETICAL


def test_what_is_asked_with_inversion_is_the_content_of_asking(read: Callable[..., Timeline]) -> None:
    asked = next(e for e in read("“Had she lost?” Bob Vance asked.") if e.source)
    assert asked.source is not None
    assert (asked.headline, asked.source.name) == ("Had she lost?", "Bob Vance")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("We do not know what would have happened had the raft inflated.", "The raft had inflated"),
        ("Police said he would have lived had he worn a belt.", "He had worn a belt"),
        ("Police said he would have lived had he worn a belt.", "He would have lived"),
        ("Police said he would have lived if he had worn a belt.", "He would have lived"),
    ],
)
def test_what_would_have_been_was_not(statuses: Callable[[str], dict[str, Status]], text: str, headline: str) -> None:
    assert statuses(text)[headline] is Status.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Ann Roy had the raft inflated.", "Ann Roy had the raft inflated", Status.OCCURRED),
        ("Ann Roy said the plant would open in May.", "The plant would open", Status.PLANNED),
        ("Ann Roy said the plant would have opened by May.", "The plant would have opened", Status.PLANNED),
    ],
)
def test_who_had_something_done_and_what_was_to_come_are_no_such_conditions(
    statuses: Callable[[str], dict[str, Status]], text: str, headline: str, status: Status
) -> None:
    assert statuses(text)[headline] is status
