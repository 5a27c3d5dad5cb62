"""What holds of the times in any text."""

import itertools

from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.anchors import AnchorKind
from timeline.model.intervals import Moment
from timeline.model.timexes import Timex, TimexType
from timeline.temporal.calendar import add_days
from timeline.temporal.value_reading import parse_value
from timeline.temporal.values import format_value
from timeline.timex.find import find_times

ANCHOR = Moment(2024, 5, 15)
PHRASES = [
    "yesterday", "two days ago", "last week", "next month", "Monday", "on Friday", "March 3", "14 July 1998", "1998",
    "the 1990s", "the 19th century", "44 BC", "early 1998", "last summer", "at 3 pm", "tomorrow morning", "tonight",
    "two weeks", "a couple of hours", "every Monday", "daily", "twice a week", "from Monday to Friday", "since 2010",
    "until June", "between 1914 and 1918", "the third quarter of 1998", "Christmas", "the day before yesterday", "now",
    "2024-W12-3", "12/25/1998", "10:30", "that evening", "three days later", "the last Friday of May", "about 1900",
    "more than a year", "recently", "in the coming weeks", "March 3-5", "1914-18", "fiscal 1998", "Easter 2018",
]  # fmt: skip
phrases = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=4).map(" and then ".join)
texts = st.lists(
    st.sampled_from(
        [*PHRASES, "the", "of", "last", "next", "from", "to", "12", "1998", "/", "-", ".", ",", "\n\n", "“"]
    ),
    max_size=14,
).map(" ".join) | st.text(max_size=120)


def found(text: str, anchor: Moment = ANCHOR) -> tuple[Timex, ...]:
    return find_times(text, anchor.iso())


@given(texts)
def test_any_text_gives_times_in_order_at_their_words(text: str) -> None:
    times = found(text)
    assert all(time.text == time.span.of(text) != "" for time in times)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(times))
    assert [time.id for time in times] == [f"t{number}" for number in range(1, len(times) + 1)]


@given(texts)
def test_every_value_is_timex3_and_is_read_as_it_was_written(text: str) -> None:
    for time in found(text):
        for value in time.value.split("/"):
            parsed = parse_value(value)
            assert parsed is not None, (time.text, time.value)
            assert format_value(parsed) == value


@given(texts)
def test_every_edtf_is_read_by_the_edtf_package(text: str) -> None:
    for time in found(text):
        if time.edtf is not None:
            assert parse_edtf(time.edtf) is not None, (time.text, time.edtf)


@given(st.sampled_from(["Monday", "last Friday", "next Tuesday", "this Thursday", "on Sunday"]), st.integers(-600, 600))
def test_weekdays_move_with_the_anchor_week_by_week(phrase: str, weeks: int) -> None:
    (here,), (there,) = found(phrase), found(phrase, add_days(ANCHOR, 7 * weeks))
    assert here.interval is not None
    assert there.interval is not None
    assert here.interval.start is not None
    assert there.interval.start == add_days(here.interval.start, 7 * weeks)


@given(
    st.sampled_from(["14 July 1998", "1998", "March 2003", "the 1990s", "2024-W12-3", "44 BC", "Easter 2018"]),
    st.integers(-600, 600),
)
def test_stated_dates_do_not_move_with_the_anchor(phrase: str, weeks: int) -> None:
    (here,), (there,) = found(phrase), found(phrase, add_days(ANCHOR, 7 * weeks))
    assert (here.value, here.interval) == (there.value, there.interval)
    assert here.anchor is there.anchor is None


@given(phrases, st.sampled_from(["The gate was green. ", "A dog slept on the wall.\n\n", "“Come in,” said Ann. "]))
def test_a_neutral_sentence_in_front_moves_spans_and_changes_no_value(text: str, sentence: str) -> None:
    alone, behind = found(text), found(sentence + text)
    assert [time.value for time in behind] == [time.value for time in alone]
    assert [time.interval for time in behind] == [time.interval for time in alone]
    assert [time.span.start - len(sentence) for time in behind] == [time.span.start for time in alone]


@given(texts)
def test_without_an_anchor_a_time_is_reckoned_from_the_text_or_not_at_all(text: str) -> None:
    for time in find_times(text):
        assert time.anchor is None or time.anchor.kind is AnchorKind.NARRATIVE
        if time.type is TimexType.DURATION:
            assert time.interval is None or time.value.count("/")
