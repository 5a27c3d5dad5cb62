from hypothesis import given
from hypothesis import strategies as st

from timeline.export.marks import Mark, apart, pieces
from timeline.model.spans import Span

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 5)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def test_of_two_that_overlap_the_first_given_stays() -> None:
    marks = [Mark(Span(4, 9), "later"), Mark(Span(0, 5), "earlier"), Mark(Span(0, 4), "apart")]
    assert [mark.value for mark in apart(marks, "some words")] == ["apart", "later"]


@given(st.text(max_size=10), st.lists(SPANS, max_size=6))
def test_the_pieces_are_the_text(text: str, spans: list[Span]) -> None:
    kept = apart([Mark(span, str(span)) for span in spans], text)
    cut = list(pieces(text, kept))
    assert "".join(words for words, _ in cut) == text
    assert [value for _, value in cut if value is not None] == [mark.value for mark in kept]
