"""Grounding: dates put after relative expressions, and nothing else changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import AnchorError, LanguageError, TextTypeError
from timeline.model.conventions import Conventions
from timeline.model.spans import Span
from timeline.timex.ground import ground

ANCHOR = "2026-05-01"


@pytest.mark.parametrize(
    ("text", "grounded"),
    [
        ("He resigned yesterday.", "He resigned yesterday (2026-04-30)."),
        ("They met last month, she said.", "They met last month (2026-04), she said."),
        ("It rained last week.", "It rained last week (2026-04-20/2026-04-26)."),
        ("They leave tomorrow at 3 pm.", "They leave tomorrow at 3 pm (2026-05-02T15:00:00)."),
        ("It opened on March 3.", "It opened on March 3 (2026-03-03)."),
        ("They met last night.", "They met last night (2026-04-30)."),
        ("Ten left over the past two weeks.", "Ten left over the past two weeks (2026-04-17/2026-04-30)."),
        # EDTF has no form for hours between clock times.
        ("They met yesterday from 3 pm to 5 pm.",
         "They met yesterday from 3 pm to 5 pm (2026-04-30T15:00:00/2026-04-30T17:00:00)."),
        # To write the minute would be more than the words say.
        ("They met yesterday around 9.30 p.m.", "They met yesterday around 9.30 p.m. (2026-04-30)"),
        # An hour before seven that may be of the afternoon is no more than its day.
        ("They meet on Monday at 3.", "They meet on Monday at 3 (2026-05-04)."),
        ("They met yesterday at 3 in the morning.", "They met yesterday at 3 in the morning (2026-04-30T03:00:00)."),
        ("She may start in the fall.", "She may start in the fall (2026-09/2026-11)."),
        ("On 4 July 1998 she left; two days later she was back.",
         "On 4 July 1998 she left; two days later (1998-07-06) she was back."),
    ],
)  # fmt: skip
def test_a_relative_expression_gets_its_date(text: str, grounded: str) -> None:
    assert ground(text, ANCHOR).text == grounded


@pytest.mark.parametrize(
    ("text", "grounded"),
    [
        ("Yesterday's vote failed.", "Yesterday's (2026-04-30) vote failed."),
        ("Yesterday’s vote failed.", "Yesterday’s (2026-04-30) vote failed."),
        ("It was a today-only offer.", "It was a today-only (2026-05-01) offer."),
        ("The vote (yesterday) failed.", "The vote (yesterday) (2026-04-30) failed."),
        ("“I saw him yesterday”, she said.", "“I saw him yesterday (2026-04-30)”, she said."),
    ],
)
def test_no_word_is_parted_from_its_possessive_or_its_hyphen(text: str, grounded: str) -> None:
    assert ground(text, ANCHOR).text == grounded


@pytest.mark.parametrize(
    "text",
    ["", "She was born on 4 July 1998.", "In 1998 it closed.", "The 1990s were kind.", "It took two weeks.",
     "He runs every Monday.", "They may march.", "It is 2026-04-30 in the log.", "He now lives there.",
     "She left last month (April 2026).", "Call me at 3."],
)  # fmt: skip
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert ground(text, ANCHOR).text == text


def test_without_an_anchor_nothing_is_added() -> None:
    assert ground("He resigned yesterday.").text == "He resigned yesterday."


def test_the_head_of_the_text_serves_as_anchor() -> None:
    text = "Published: 1 May 2026\n\nHe resigned yesterday."
    assert ground(text).text == f"{text[:-1]} (2026-04-30)."


def test_a_date_that_stands_there_is_not_written_again() -> None:
    text = "He resigned yesterday (2026-04-30), and left last week (2026-04-20/2026-04-26)."
    assert ground(text, ANCHOR).text == text


def test_spans_are_mapped_both_ways() -> None:
    text = "Yesterday he left; tomorrow she leaves."
    grounded = ground(text, ANCHOR)
    assert [time.text for time in grounded.times] == ["Yesterday", "tomorrow"]
    for time in grounded.times:
        there = grounded.span_in_text(time.span)
        assert there.of(grounded.text) == time.text
        assert grounded.span_in_original(there) == time.span
    whole = grounded.span_in_text(Span(0, len(text)))
    assert whole.of(grounded.text) == grounded.text
    inside = Span(grounded.text.index("2026"), grounded.text.index(") he"))
    assert grounded.span_in_original(inside) == Span(len("Yesterday"), len("Yesterday"))


def test_conventions_and_language_are_those_of_find_times() -> None:
    adjacent = Conventions(next_weekday="adjacent")
    assert ground("We meet next Friday.", "2024-05-14", conventions=adjacent).text.endswith("(2024-05-17).")
    assert ground("Wir kamen gestern.", ANCHOR, language="de").text == "Wir kamen gestern (2026-04-30)."
    with pytest.raises(LanguageError):
        ground("yesterday", ANCHOR, language="xx")


def test_a_grounded_text_prints_as_it_reads() -> None:
    assert str(ground("He left yesterday.", ANCHOR)) == "He left yesterday (2026-04-30)."


def test_misuse_is_refused() -> None:
    with pytest.raises(AnchorError):
        ground("yesterday", "some day")
    with pytest.raises(TextTypeError):
        ground(b"yesterday")  # type: ignore[arg-type]


pieces = st.sampled_from(
    ["yesterday", "last week's", " (2026-04-30)", " (1998)", "two days later", "on Monday", "next March", " the 1990s",
     " ", ", ", ". ", "she left", "at 3 pm", "from Monday to Friday", "(", ")", "2026-04-30", "that evening", "\n\n"]
)  # fmt: skip


@given(st.lists(pieces, max_size=12).map(" ".join) | st.text(max_size=60))
def test_grounding_twice_adds_nothing_and_loses_nothing(text: str) -> None:
    once = ground(text, ANCHOR)
    twice = ground(once.text, ANCHOR)
    assert twice.text == once.text
    stripped = list(once.text)
    for insertion in reversed(once.insertions):
        start = once.span_in_text(Span(insertion.at, insertion.at)).start - len(insertion.text)
        assert "".join(stripped[start : start + len(insertion.text)]) == insertion.text
        del stripped[start : start + len(insertion.text)]
    assert "".join(stripped) == text


@given(st.lists(pieces, max_size=12).map(" ".join), st.data())
def test_every_span_of_the_original_is_found_again(text: str, data: st.DataObject) -> None:
    grounded = ground(text, ANCHOR)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert grounded.span_in_original(grounded.span_in_text(span)) == span
