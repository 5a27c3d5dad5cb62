"""Relative clauses behind an hour, and dates behind "until"."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


def test_no_hour_does_what_is_told_behind_it(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("We took a taxi to a small station around 5 am which took us to Lund.")
    assert "A small station took us to Lund" in found


def test_an_hour_is_described_by_what_it_is(headlines: Callable[[str], set[str]]) -> None:
    assert "Lee left" in headlines("Lee left at 5 am, which was early.")


@pytest.mark.parametrize("lasting", ["continues until 31 May 2025", "continues until 31 May 2025 unless ended earlier"])
def test_what_goes_on_until_a_day_ends_on_it(read: Callable[..., Timeline], lasting: str) -> None:
    text = (
        f"1. Term. This Agreement commences on 1 June 2022 and {lasting} under Section 7.\n2. Delivery. Lee shall pay."
    )
    (entry,) = (e for e in read(text, "2024-06-12") if e.lemma == "continue")
    assert entry.when.edtf == "../2025-05-31"
