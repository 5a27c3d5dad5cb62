"""Citations of law reports and statutes."""

import pytest

from timeline import find_times
from timeline.text.citations import without_citations


@pytest.mark.parametrize(
    "cited",
    [
        "500 U.S. 226, 111 S. Ct. 1789, 114 L. Ed. 2d 277 (1991)",
        "113 F.3d 528 (5th Cir. 1997)",
        "457 U.S. 800, 818 (1982)",
        "338 Mont. 214, 164 P.3d 1013",
        "42 U.S.C. § 1983",
        "42 U.S.C. 1981",
    ],
)
def test_a_citation_is_blank_and_holds_no_time(cited: str) -> None:
    text = f"As Lee v. Roy, {cited}, asks, we reverse."
    assert without_citations(text) == text.replace(cited, " " * len(cited))
    assert not find_times(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1998 U.S. 500 firms left.",
        "It paid $30 U.S. 200 times.",
        "Some 30 U.S. 10-year notes fell.",
        "The 3d U.S. Infantry left in 1846.",
    ],
)
def test_other_numbers_are_no_citation(text: str) -> None:
    assert without_citations(text) == text
