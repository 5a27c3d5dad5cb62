"""Who wrote what: mails, lines of a chat, posts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.messages import find_messages
from timeline.text.nesting import Nested


def written(text: str) -> list[tuple[str, str]]:
    """The writer of each message, "" for nobody known, and its words."""
    found = find_messages(text)
    return [(one.author.of(text) if one.author else "", one.span.of(text).strip()) for one in found]


def test_a_mail_is_of_whom_its_header_names() -> None:
    text = "From: Ruth Keller <ruth@x.org>\nTo: Omar Said <omar@x.org>\nDate: 5 Mar 2024\nSubject: Keys\n\nI went."
    ((writer, words),) = written(text)
    assert (writer, words.split()[-1]) == ("Ruth Keller", "went.")


def test_a_header_without_a_date_names_the_writer_too() -> None:
    ((writer, _),) = written("From: Ruth Keller\nTo: Omar Said\nSubject: Keys\n\nI went.")
    assert writer == "Ruth Keller"


@pytest.mark.parametrize(
    "head",
    [
        "On Fri, Mar 1, 2024 at 9:02 AM Ruth Keller <ruth@x.org> wrote:",
        "On 2024-03-01 09:02, Ruth Keller wrote:",
        "On Fri, Mar 01, 2024 at 09:02:53AM -0400, Ruth Keller wrote:",
        "On 1 Mar 2024, at 09:02, Ruth Keller <ruth@x.org> wrote:",
        "On Fri, 1 Mar 2024 09:02 UTC Ruth Keller wrote:",
        "* Ruth Keller <ruth@x.org> wrote:",
        "Ruth Keller wrote:",
    ],
)
def test_a_quoted_mail_is_of_whom_its_head_names(head: str) -> None:
    assert written(f"Yes.\n\n{head}\n> I went.\nSo it is.") == [("Ruth Keller", "> I went.")]


@pytest.mark.parametrize("text", ["From: Oslo\n\nWe left.", "From: the sea\nTo: the hills\n", "He wrote: I left."])
def test_not_all_that_is_from_somewhere_is_a_mail(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    ("stamp", "end"),
    [
        ("[09:02] {}: ", ""),
        ("[2024-03-12 09:02:11] {}: ", ""),
        ("12/03/2024, 18:41 - {}: ", ""),
        ("[14/03/24, 09:15:22] {}: ", ""),
        ("(9:02:11 PM) {}: ", ""),
        ("09:02 <{}> ", ""),
        ("[09:02:11] <{}> ", ""),
        ("09:02   {}    ", ""),
    ],
)
def test_a_line_of_a_chat_is_of_whom_its_stamp_names(stamp: str, end: str) -> None:
    text = "\n".join(
        f"{stamp.format(name)}{words}{end}" for name, words in (("ann", "hi"), ("Bo", "yes"), ("ann", "ok"))
    )
    assert written(text) == [("ann", "hi"), ("Bo", "yes"), ("ann", "ok")]


@pytest.mark.parametrize(
    "text",
    [
        "10:01 INFO: started\n10:02 WARN: slow\n10:03 INFO: done",
        "[10:01] error: disk full\n[10:02] error: no disk\n[10:03] info: done",
        "10:01 Doors open: all welcome\n10:30 Opening: Ann Lee",
        "[10:01] ann: the only line",
    ],
)
def test_logs_programmes_and_single_lines_are_no_chat(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    "head",
    [
        "{} · {} March 2024",
        "{}  9:0{} AM",
        "{} added a comment - 0{}/Mar/24 10:02 AM",
        "Posted by {} on {} March 2024",
        "{} wrote on 2024-03-0{}:",
        "{} – Mar {}, 2024 at 10:02 PM",
        "{} · comment · 2024-03-0{}",
    ],
)
def test_a_post_is_of_whom_the_line_over_it_names(head: str) -> None:
    text = f"{head.format('Ann Lee', 3)}\nI left.\n\n{head.format('Bo Moss', 4)}\nWhy?\n"
    assert written(text) == [("Ann Lee", "I left."), ("Bo Moss", "Why?")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee · 3 March 2024\n\nThe bridge is shut.",
        "Ann Lee, The Weir, 3 March 2024\nBo Moss, The Lock, 4 March 2024\n",
        "Ann Lee – 3 March 2024\nBo Moss – 4 March 2024\nCy Poe – 5 March 2024\n",
        "The bridge opened on 3 March 2024\nIt shut on 4 March 2024\n",
    ],
)
def test_a_by_line_and_lists_of_dates_head_no_posts(text: str) -> None:
    assert written(text) == []


def test_of_mails_that_quote_each_other_the_innermost_counts() -> None:
    text = "From: A Lee <a@x>\nDate: 5 May 2024\n\nOne.\n\nOn 4 May 2024, Bo Moss wrote:\n> Two.\nThree.\n"
    nested = Nested(find_messages(text))
    names = [
        one.author.of(text) for word in ("One", "Two", "Three") if (one := nested.at(text.index(word))) and one.author
    ]
    assert names == ["A Lee", "Bo Moss", "A Lee"]


@given(st.text(alphabet="ABab:<>[]()0123 \n-,.@", max_size=80) | st.text(max_size=40))
def test_messages_stand_in_any_text_in_order(text: str) -> None:
    found = find_messages(text)
    assert all(one.span.end <= len(text) and one.head.end <= one.span.start for one in found)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
