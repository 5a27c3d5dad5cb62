"""Cutting a text where no sentence goes on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.paragraphs import paragraphs


def pieces(text: str) -> list[str]:
    return [span.of(text).strip() for span in paragraphs(text)]


@given(st.text(alphabet=st.sampled_from('ab. \n\r\t"!”'), max_size=400) | st.text())
def test_pieces_join_to_the_text(text: str) -> None:
    assert "".join(span.of(text) for span in paragraphs(text)) == text


def test_a_headline_above_a_blank_line_stands_alone() -> None:
    assert pieces("Mayor quits\n\nThe mayor of Lund quit.") == ["Mayor quits", "The mayor of Lund quit."]


def test_a_wrapped_line_goes_on() -> None:
    assert pieces("The mayor of the old\ntown of Lund quit.") == ["The mayor of the old\ntown of Lund quit."]


def test_a_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    assert pieces('She left.\nHe said: "Stay."\nNobody stayed.') == ["She left.", 'He said: "Stay."', "Nobody stayed."]


def test_each_line_is_a_paragraph_where_lines_are_not_wrapped() -> None:
    long_line = "The council met for many hours " * 6
    assert pieces(f"Council meets\n{long_line}\nThen it rose") == ["Council meets", long_line.strip(), "Then it rose"]


def test_a_paragraph_longer_than_a_piece_is_cut_after_a_sentence() -> None:
    text = "It rained all day. " * 10_000
    assert all(piece.endswith("day.") for piece in pieces(text))
    assert len(pieces(text)) > 1


def test_an_endless_word_is_cut() -> None:
    assert max(len(span) for span in paragraphs("x" * 200_000)) <= 3_000


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("## 2.0\n- Mends a crash\n- Drops a door\n", ["## 2.0", "- Mends a crash", "- Drops a door"]),
        ("[2023-11-14 09:02] ann: morning\n[2023-11-14 09:03] bob: hi", None),
        ("3/5/2019, 18:41 - Ann: morning\n3/5/2019, 18:42 - Bob: hi", None),
        ("(9:02:11 PM) ann: morning\n(9:02:14 PM) bob: hi", None),
        ("09:02   ann     morning\n09:03   bob     hi", None),
        ("09:02 <ann> morning\n09:03 <bob> hi", None),
        ("9:02 UTC - The pump stopped\n9:03 UTC - The alarm sounded", None),
        ("| 9:02 | The pump stopped |\n| 9:03 | The alarm sounded |", None),
        ("From: Ann\nDate: 3 May 2019\n\nIt came.", None),
        ("On 3 May 2019 at 9:00, Ann wrote:\nIt came.", None),
    ],
)
def test_headings_items_stamped_lines_and_fields_of_mails_stand_alone(text: str, wanted: list[str] | None) -> None:
    assert pieces(text) == (wanted or [line for line in text.split("\n") if line])


@pytest.mark.parametrize(
    "text",
    [
        "The score was 5\n-2 at the end.",
        "The door of room\n[7] was shut.",
        "He came at\n9:30 that day.",
        "It rose to\n9.50 – a record.",
    ],
)
def test_a_wrapped_line_may_begin_with_a_mark_or_a_number(text: str) -> None:
    assert pieces(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Monitoring\nA fix is in place and the crew watches how the gate behaves.",
        "Day 2 – Weir\nTook the train at nine and walked the length of the old wall.",
        "RATING OF THE STORM\nWeak\nThe storm began near the mill and went on to the harbour.",
    ],
)
def test_a_line_with_room_for_the_word_below_it_ends_a_paragraph(text: str) -> None:
    assert pieces(text) == text.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "The letter came from\nClara Venn, who had left the town for the coast in the spring of the year.",
        "In the end,\nClara left the town for the coast, as all of her family had done before her.",
        "the gate of the mill\nwas shut, so that nobody who came by water in those days could land there.",
        "The gate that led down to the mill and the harbour was shut by\nClara Venn, who had the key.",
        "The gate that led to the mill and to the harbour was shut, as it\nHad been so long before.",
    ],
)
def test_a_line_that_leads_on_or_is_full_does_not(text: str) -> None:
    assert pieces(text) == [text]


def test_rows_of_cells_stand_alone() -> None:
    assert pieces("2019\tBridge closed\n12 May 2019\tWork began\nand went on") == [
        "2019\tBridge closed",
        "12 May 2019\tWork began\nand went on",
    ]
