"""Parts of a text that were written on days of their own."""

import pytest

from timeline import find_times


def values(text: str, anchor: str | None = None) -> dict[str, str]:
    """Each expression of a text, and its value."""
    return {timex.text: timex.value for timex in find_times(text, anchor=anchor)}


DIARY = """\
Jan. 3rd, 1909. – Camp 41. Blizzard since yesterday.

Jan. 4th. – Wind dropped. Found the depot that was laid in November.
We march tomorrow.

It froze last night.

Jan. 6th. A quiet day. On Monday we lost a sledge.
"""


def test_an_entry_of_a_diary_is_reckoned_from_its_own_day() -> None:
    found = values(DIARY)
    assert found["yesterday"] == "1909-01-02"
    assert found["November"] == "1908-11"
    assert found["tomorrow"] == "1909-01-05"
    assert found["last night"] == "1909-01-03TNI"
    assert found["Monday"] == "1909-01-04"


def test_a_day_without_its_year_is_the_next_after_the_entry_before_it() -> None:
    found = values("30 December 1911: We rest.\n\n2 January: We leave.\n\nTuesday: We are back.\n")
    assert found["2 January"] == "1912-01-02"
    assert found["Tuesday"] == "1912-01-02"


def test_headings_of_a_log_take_their_year_from_its_title() -> None:
    monday, tuesday = "Monday, May 6\n7:12 a.m. A car was stolen.\n", "Tuesday, May 7\n12:15 a.m. Officers came.\n"
    found = values(f"Police log, week of May 6, 2019\n\n{monday}\n{tuesday}")
    assert (found["7:12 a.m."], found["12:15 a.m."]) == ("2019-05-06T07:12", "2019-05-07T00:15")


def test_what_a_release_tells_is_reckoned_from_the_release() -> None:
    text = (
        "## 2.0 (2024-03-02)\n- Updates libfoo, released last week.\n\n## 1.9 (2023-12-19)\n- Announced in September.\n"
    )
    found = values(text, anchor="2026-01-01")
    assert (found["last week"], found["September"]) == ("2024-W08", "2023-09")


def test_the_lines_of_a_chat_are_reckoned_from_their_stamps() -> None:
    text = "[2023-11-14 09:03] jt: we deployed last night\n[2023-11-15 10:00] sam: it was merged on monday\n"
    found = values(text)
    assert (found["last night"], found["monday"]) == ("2023-11-13TNI", "2023-11-13")


MAIL = """\
Date: Thu, 12 Sep 2019 09:14:00 +0100

It comes tomorrow.

On Wed, 11 Sep 2019 at 17:02, Dan Holt wrote:
> The rig failed yesterday.
>
> On Tue, 10 Sep 2019 at 08:30, Priya Nair wrote:
>> I called them on Monday.
>
> Dan was here this morning.

I am back on Friday.
"""


def test_a_quoted_mail_is_reckoned_from_its_own_date() -> None:
    found = values(MAIL)
    assert (found["tomorrow"], found["Friday"]) == ("2019-09-13", "2019-09-13")
    assert (found["yesterday"], found["this morning"]) == ("2019-09-10", "2019-09-11TMO")
    assert found["Monday"] == "2019-09-09"


def test_a_mail_that_is_forwarded_is_reckoned_from_its_own_date() -> None:
    outer, inner = (
        "Date: 12 September 2019\n\nSent yesterday.\n",
        "Sent: 11 Sept 2019 17:02\n\nIt came yesterday.\n",
    )
    first, second = (t.value for t in find_times(f"{outer}\nFrom: Ann\n{inner}") if t.text == "yesterday")
    assert (first, second) == ("2019-09-11", "2019-09-10")


@pytest.mark.parametrize(
    "text",
    [
        "1902: The line is extended.\n1914: It was closed last week.\n",  # a year is no day of writing
        "The line opened on 3 May 1914. It was closed last week.\n",
        "3 May 1914: It opens.\n\nIt was closed last week.\n",  # written on the day of the whole
    ],
)
def test_other_dates_move_no_anchor(text: str) -> None:
    assert values(text, anchor="2024-03-14")["last week"] == "2024-W10"


def test_a_sentence_that_ends_with_a_time_does_not_run_into_the_next_line() -> None:
    found = values("She found it last Saturday.\n8:50 p.m. A man left at dawn. Today he is back.", anchor="2019-05-09")
    assert list(found) == ["last Saturday", "8:50 p.m.", "dawn", "Today"]


YEARS = "1965\n31 Dec: Dacko falls.\n\n1977\n4 Dec: A crown.\n\n1979\n20 Sep: Exile.\nIn April he had left.\n"


@pytest.mark.parametrize("anchor", [None, "1980-03-14", "2013-03-14"])
def test_days_that_stand_under_a_year_are_of_it(anchor: str | None) -> None:
    found = values(YEARS, anchor)
    assert (found["31 Dec"], found["4 Dec"], found["20 Sep"]) == ("1965-12-31", "1977-12-04", "1979-09-20")
    assert found["April"] == "1979-04"


def test_days_under_a_year_may_be_told_from_the_last_to_the_first() -> None:
    found = values("## 2012\n- 31 Dec: Left.\n- 3 May: Came.\n\n## 2011\n- 4 Dec: Began.\n", "2013-03-04")
    assert found == {
        "2012": "2012",
        "31 Dec": "2012-12-31",
        "3 May": "2012-05-03",
        "2011": "2011",
        "4 Dec": "2011-12-04",
    }


def test_a_year_in_a_sentence_is_over_no_days() -> None:
    found = values("30 Dec 1911: It was built in\n1905\nby two men.\n\n2 January: We left.\n")
    assert found["2 January"] == "1912-01-02"
