"""Cutting a text where no sentence goes on."""

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
