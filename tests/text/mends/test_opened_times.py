"""Words that open a time and are no part of a verb."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prices will rise come Monday.", {"Prices will rise": "2019-05-13"}),
        ("Otto Lind spoke back in April.", {"Otto Lind spoke": "2019-04"}),
        ("Otto Lind went back in April.", {"Otto Lind went back": "2019-04"}),
        ("Ann Lee said the news had come Monday.", {"The news had come": "2019-05-06"}),
    ],
)
def test_nobody_comes_and_nothing_is_said_back(read: Callable[..., Timeline], text: str, told: dict[str, str]) -> None:
    found = {e.headline: e.when.edtf for e in read(text, "2019-05-08")}
    assert told.items() <= found.items()
    assert not any("come" in words and "news" not in words for words in found)


@pytest.mark.model
def test_pending_before_what_is_waited_for_is_no_deed(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("Otto Holm stayed the orders, pending further order by the court.")
    assert found == {"Otto Holm stayed the orders pending further order by the court", "Further order by the court"}
    assert "Holm pended" not in headlines("Otto Holm's case is pending.")
