"""What somebody tells others, in a clause without "that"."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


def claims(tl: Timeline) -> dict[str, tuple[Status, str]]:
    return {e.headline: (e.status, (e.source.name or "") if e.source else "") for e in tl}


def test_what_others_are_told_is_a_claim_and_what_had_been_before_too(read: Callable[..., Timeline]) -> None:
    found = claims(read("Otto Lind told officers he was from Lund and his wife had lost 300 crowns the day before."))
    assert found["Otto Lind was from Lund"] == (Status.CLAIMED, "Otto Lind")
    assert found["Otto Lind's wife had lost 300 crowns"] == (Status.CLAIMED, "Otto Lind")


def test_a_clause_may_describe_who_is_told(read: Callable[..., Timeline]) -> None:
    found = claims(read("Otto Lind told the officers he knew on Monday."))
    assert found["Otto Lind knew the officers"] == (Status.OCCURRED, "")


def test_what_lacks_nothing_behind_that_is_told(read: Callable[..., Timeline]) -> None:
    found = claims(read("Otto Lind told a press briefing that the captain sent out a distress call on Sunday."))
    assert found["The captain sent out a distress call"] == (Status.CLAIMED, "Otto Lind")


def test_what_lacks_an_object_behind_that_describes(read: Callable[..., Timeline]) -> None:
    found = claims(read("Otto Lind told the man that Ann Holm had met."))
    assert found["Ann Holm had met the man"] == (Status.OCCURRED, "")


def test_what_a_passive_tells_by_somebody_is_told(read: Callable[..., Timeline]) -> None:
    found = claims(read("He was told by U.S. officials that Otto Lind himself had to apply for the visa in Oslo."))
    assert found["Otto Lind had to apply for the visa in Oslo"] == (Status.CLAIMED, "U.S. officials")
    found = claims(read("Ann Holm was told by officials that she trusted."))
    assert found["Ann Holm trusted"][0] is Status.OCCURRED
