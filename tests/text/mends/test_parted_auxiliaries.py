"""Auxiliaries that a time parts from their verbs."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The agency had on May 6, 2010, charged the mayor.", "The agency had charged the mayor"),
        ("The agency had on May 6, 2010 charged the mayor.", "The agency had charged the mayor"),
        ("The mayor had on 6 May 2010 been shot.", "The mayor had been shot"),
    ],
)
def test_what_had_happened_on_a_day_is_one_event_of_that_day(
    read: Callable[..., Timeline], text: str, headline: str
) -> None:
    (entry,) = read(text)
    assert (entry.headline, entry.when.edtf) == (headline, "2010-05-06")


def test_what_somebody_had_stays_what_he_had(read: Callable[..., Timeline]) -> None:
    found = read("Rita Holm had on Monday a meeting with Otto Lind.")
    assert "Rita Holm had a meeting with Otto Lind" in {entry.headline for entry in found}


@pytest.mark.parametrize(
    ("text", "headline", "date", "status"),
    [
        ("Otto Lind was not arrested until 1946.", "Otto Lind was arrested", "1946", Status.OCCURRED),
        ("The mill was not open until 1946.", "The mill was open", "1946", Status.OCCURRED),
        ("Deliveries won't start until 2026.", "Deliveries will start", "2026", Status.PLANNED),
        ("The jets will not be sold until 2026.", "The jets will be sold", "2026", Status.PLANNED),
        ("The mill will not stay until 2026.", "The mill will not stay", "../2026", Status.DENIED),
    ],
)
def test_what_is_not_until_then_is_then(
    read: Callable[..., Timeline], text: str, headline: str, date: str, status: Status
) -> None:
    (entry,) = read(text)
    assert (entry.headline, entry.when.edtf, entry.status) == (headline, date, status)
