"""Agents of passives behind what somebody is or was."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Otto Lind was succeeded as chairman by Nora Quill.", True),
        ("Otto Lind was followed as captain by Nora Quill.", True),
        ("Otto Lind read a book by Nora Quill.", False),
        ("Otto Lind worked as a clerk for Nora Quill.", False),
    ],
)
def test_who_follows_somebody_in_a_post_acts(read: Callable[..., Timeline], text: str, acting: bool) -> None:
    entry = next(iter(read(text)))
    assert (("Nora Quill", "agent") in {(p.name, p.role.value) for p in entry.participants}) is acting
