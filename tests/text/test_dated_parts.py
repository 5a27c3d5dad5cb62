"""Parts of a text that a date stands over or before, whatever its lines look like."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.model.spans import Span
from timeline.text.dated_parts import find_dated_parts, find_dated_sections

_DATES = ("4 May 1912", "3 May 1914", "8 June 1920", "10:07")
_REST = (": ", ". ", " - ", " – ", "\n", "\n\n", "# ", "===\n", "---\n", "**", "| ", "[", "]", "The station opens.")


def _dates(text: str) -> list[Span]:
    starts = ((i, date) for date in _DATES for i in range(len(text)) if text.startswith(date, i))
    return [Span(start, start + len(date)) for start, date in sorted(starts)]


def test_a_line_of_two_dates_and_a_rule_below_is_one_heading() -> None:
    text = "10:07 - 8 June 1920 – ---\n: The station opens.\n\n3 May 1914\n\nIt closes."
    parts = find_dated_sections(text, _dates(text))
    assert [part.span.of(text).strip() for part in parts][-1] == "It closes."


@given(st.lists(st.sampled_from((*_DATES, *_REST)), max_size=14))
def test_every_part_lies_in_the_text_and_has_one_of_its_dates(pieces: list[str]) -> None:
    text = "".join(pieces)
    dates = _dates(text)
    for part in (*find_dated_parts(text, dates), *find_dated_sections(text, dates)):
        assert 0 <= part.span.start <= part.span.end <= len(text)
        assert 0 <= part.date < len(dates)
