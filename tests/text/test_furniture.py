"""What stands around a text on its page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.furniture import without_furniture


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "Home | About us | News",
        "Share this page: Facebook Twitter",
        "© 2024 Weir School. All rights reserved.",
        "We use cookies to improve your visit. Accept all",
        "3 replies 12 retweets 20 likes",
        "« Previous post",
        "Powered by Weirpress",
        "^ Weir Post, 4 May 2014. Retrieved 2 June 2019.",
        "This page was last edited on 3 January 2024.",
        "Leave a comment",
        "1 min read",
        "What went well",
        "Reporting by Ann Lind and Otto Holm; editing by Ida Brandt",
        "(Additional reporting by Ann Lind in Oslo)",
    ],
)
def test_furniture_is_blank(line: str) -> None:
    assert without_furniture(f"It came.\n{line}\nIt left.") == f"It came.\n{' ' * len(line)}\nIt left."


def test_what_a_link_opens_in_is_blank() -> None:
    assert without_furniture("See the map (opens in new tab) of Weir.") == f"See the map {' ' * 18} of Weir."


@pytest.mark.parametrize(
    "text",
    [
        "Home Secretary Ann Lee resigned.",
        "Powered by steam, the ship left Weir in 1840.",
        "Privacy policy changes were announced by Weir on Monday.",
        "They were asked to\nshare this burden with the town.",
        "The report was read at home\nnews came later.",
        "Print was banned in 1712.",
        "Editing by hand is slow.",
        "The firm is reporting by Monday what it lost.",
        "Sources\n\nThe ministry said so.",
        "Related news came later.\nThe mill fell",
        "See the list[s] of 1912 and f(x)[0:3].",
        "[1] Weir, A.: The mill. 1912.",
    ],
)
def test_prose_is_not(text: str) -> None:
    assert without_furniture(text) == text


def test_a_list_of_other_texts_is_blank_up_to_the_next_sentence() -> None:
    cited = 'Ann Lind. "Mill burns down" — Lund Herald, May 3, 2008\n"A mill falls." BBC, 2008.'
    listed = f"Sources\n\n{cited}\nThe mill's page"
    text = f"The mill burned.\n\n{listed}\n\nIt was built again."
    assert without_furniture(text).split("\n\n")[0] == "The mill burned."
    assert without_furniture(text).split() == ["The", "mill", "burned.", "It", "was", "built", "again."]


@pytest.mark.parametrize("end", ["", "\n"])
def test_such_a_list_may_hold_another_and_end_the_text(end: str) -> None:
    text = f"The mill burned.\n\nSources\nRelated news\nMill burns down{end}"
    assert without_furniture(text).split() == ["The", "mill", "burned."]


def test_a_heading_behind_such_a_list_stays() -> None:
    text = "Related news\nMill burns down\n\nA second mill\n\nIt was built in 1912."
    assert without_furniture(text).split("\n\n")[1:] == ["A second mill", "It was built in 1912."]


def test_marks_of_notes_behind_a_word_are_blank() -> None:
    assert without_furniture("Built in 1864.[4][citation needed] It fell[a] in 1871.[5]") == (
        "Built in 1864.                     It fell    in 1871.   "
    )


def test_what_a_chat_program_writes_is_blank_and_its_stamp_stays() -> None:
    assert without_furniture("12/03/2024, 09:31 - Ann: <Media omitted>").rstrip() == "12/03/2024, 09:31 - Ann:"


@given(st.text(alphabet="^[]1a\n HomeShare©|:-", max_size=80))
def test_the_length_and_the_line_ends_stay(text: str) -> None:
    plain = without_furniture(text)
    assert len(plain) == len(text)
    assert [i for i, sign in enumerate(plain) if sign == "\n"] == [i for i, sign in enumerate(text) if sign == "\n"]
