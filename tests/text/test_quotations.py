"""Finding direct quotations by their marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.quotations import Quotation, find_quotations


def quoted(text: str) -> list[str]:
    return [q.content.of(text) for q in find_quotations(text)]


def only(text: str) -> Quotation:
    (quotation,) = find_quotations(text)
    return quotation


@pytest.mark.parametrize(
    "text",
    [
        '"We won," she said.',
        "“We won,” she said.",
        "'We won,' she said.",
        "‘We won,’ she said.",
        "«We won,» she said.",
        "„We won,“ she said.",
        "``We won,'' she said.",
        '"We won,” she said.',
        '“We won," she said.',
        "”We won,“ she said.",
    ],
)
def test_every_shape_of_mark_quotes(text: str) -> None:
    assert quoted(text) == ["We won,"]


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' right, isn't it?",
        "The '90s brought rock 'n' roll.",
        "’Twas the ’20s.",
        "He is 6'2\" tall and she is 5'10\".",
        "The boys’ and girls’ teams met.",
        "O'Neill and D’Arcy came.",
        "No marks at all.",
        "",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_plural_possessive_closes_no_quotation() -> None:
    text = "'I like the boys' house,' he said."
    assert quoted(text) == ["I like the boys' house,"]


def test_a_quotation_inside_a_quotation_is_deeper() -> None:
    text = "“He told me ‘never’ and left,” she said."
    assert [(q.content.of(text), q.depth) for q in find_quotations(text)] == [
        ("He told me ‘never’ and left,", 0),
        ("never", 1),
    ]


def test_a_long_quotation_opens_each_paragraph_and_closes_the_last() -> None:
    text = "“We came.\n\n“We saw.\n\n“We won,” she said.\n\n“Then we left.”"
    assert [(q.content.of(text), q.closed, q.continues) for q in find_quotations(text)] == [
        ("We came.", False, False),
        ("We saw.", False, True),
        ("We won,", True, True),
        ("Then we left.", True, False),
    ]


def test_a_closed_quotation_is_not_carried_on() -> None:
    text = "“We came.”\n\n“We saw.”"
    assert [q.continues for q in find_quotations(text)] == [False, False]


def test_a_quotation_runs_on_over_a_wrapped_line_that_ends_a_sentence() -> None:
    text = '"We came home late.\nThen we went to bed," she said.\n'
    assert quoted(text) == ["We came home late.\nThen we went to bed,"]


def test_a_mark_that_is_never_closed_quotes_to_the_end_of_its_paragraph() -> None:
    text = "“We came. We saw.\n\nThe “end” was near."
    assert quoted(text) == ["We came. We saw.", "end"]


def test_an_unclosed_mark_inside_a_sentence_quotes_to_its_end() -> None:
    text = 'She said "we came and went. Then it rained.\n\nIt stopped.'
    assert quoted(text) == ["we came and went."]
    assert not only(text).closed


def test_a_quotation_that_only_closes_begins_with_its_paragraph() -> None:
    text = 'It rained.\n\nEvery effort is made," he said.'
    assert quoted(text) == ["Every effort is made,"]


@pytest.mark.parametrize(
    "text",
    [
        '"No."',
        'He said: "we will see about that."',
        'She smiled. "You came back"',
        '"It is late", he said.',
        '"No, Ann," he said.',
        '"But," she went on, "but not today."',
    ],
)
def test_speech_is_whole(text: str) -> None:
    assert all(q.whole for q in find_quotations(text))


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "experts" met.',
        'She read "The Long Way Home" aloud.',
        'Her novel "The Long Way Home," out in May, sold well.',
        'They called it a "complete disaster."',
        'He spoke of "a way out of the crisis" and left.',
    ],
)
def test_names_titles_and_borrowed_words_are_not_whole(text: str) -> None:
    assert not only(text).whole


@given(st.text(alphabet=st.sampled_from("ab A.,!\n\"'“”‘’«»`"), max_size=200) | st.text())
def test_any_text_gives_quotations_inside_it_in_order(text: str) -> None:
    found = find_quotations(text)
    assert list(found) == sorted(found, key=lambda q: (q.span.start, -q.span.end))
    assert all(q.span.contains(q.content) and q.span.end <= len(text) for q in found)


@given(st.text(alphabet=st.sampled_from("ab A.,!\n\"'“”‘’«»`"), max_size=200))
def test_quotations_nest_or_stand_apart(text: str) -> None:
    found = find_quotations(text)
    for one in found:
        for other in found:
            assert not one.span.overlaps(other.span) or one.span.contains(other.span) or other.span.contains(one.span)


@given(st.text(alphabet=st.sampled_from("ab A.,!\n\"'“”"), max_size=80))
def test_a_paragraph_in_front_shifts_quotations_and_changes_nothing_else(text: str) -> None:
    front = "It rained all day.\n\n"
    shifted = [(q.span.start - len(front), q.span.end - len(front)) for q in find_quotations(front + text)]
    assert shifted == [(q.span.start, q.span.end) for q in find_quotations(text)]
