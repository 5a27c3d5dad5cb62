"""Clauses before a verb that has an object of its own are not what it says; those before its source are."""

import pytest

from timeline import extract_events


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lund wins the cup, Lee admits defeat.", "occurred"),
        ("Sales rose in January, the firm said on Friday.", "claimed"),
        (
            "The economy created jobs in January, the firm reported on Friday, evidence that the country is strong.",
            "claimed",
        ),
    ],
)
def test_who_names_a_source_behind_a_comma_tells_what_stands_before(text: str, status: str) -> None:
    first = min(extract_events(text, anchor="2024-05-14"), key=lambda entry: entry.trigger.span.start)
    assert first.status.value == status
