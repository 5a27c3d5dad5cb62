"""Who is to blame, and who is to blame others."""

from collections.abc import Callable

import pytest

from timeline import Status

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Neither the staff nor the mill is to blame.", "Neither the staff nor the mill is to blame", Status.DENIED),
        ("Ann Roe is not to blame for the fire.", "Ann Roe is not to blame for the fire", Status.DENIED),
        ("Ann Roe is not wholly to blame.", "Ann Roe is not wholly to blame", Status.DENIED),
        ("The weather was to blame when the roof fell.", "The weather was to blame", Status.OCCURRED),
        ("Ann Roe is to blame Bob Vance in June.", "Ann Roe to blame Bob Vance", Status.PLANNED),
    ],
)
def test_who_is_to_blame_is_at_fault(
    statuses: Callable[[str], dict[str, Status]], text: str, headline: str, status: Status
) -> None:
    assert statuses(text)[headline] is status
