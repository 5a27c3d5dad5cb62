"""Front matter: read where it stands, nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.front_matter import blank_front_matter, read_front_matter


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("---\ndate: 2024-05-06\ntitle: A year of rain\n---\nText.", {"date": "2024-05-06", "title": "A year of rain"}),
        ("---\r\ndate: 2024-05-06\r\n---\r\nText.", {"date": "2024-05-06"}),
        ("---\ntitle: \"Rain: a history\"\nby: 'A. Writer'\n...\n", {"title": "Rain: a history", "by": "A. Writer"}),
        ("---\ndate: 2024-05-06\n---", {"date": "2024-05-06"}),
        ("---\ntags:\n  - rain\ndate: 2024-05-06\n---\n", {"date": "2024-05-06"}),
        ("Text.\n---\ndate: 2024-05-06\n---\n", {}),
        ("---\ndate: 2024-05-06\n", {}),
        (" ---\ndate: 2024-05-06\n---\n", {}),
        ("---\n---\n", {}),
        ("", {}),
    ],
)
def test_fields_stand_between_two_lines_of_dashes_at_the_head(text: str, fields: dict[str, str]) -> None:
    assert read_front_matter(text) == fields


@given(st.text(alphabet="-\nab: \r."))
def test_blanking_moves_no_line_and_no_offset(text: str) -> None:
    blanked = blank_front_matter(f"---\ndate: 2024\n---\n{text}")
    assert len(blanked) == len(text) + 19
    assert blanked.endswith(text)
