import re

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from timeline import extract_events, find_times
from timeline.text.lives import find_lives
from timeline.text.tokens import Tokens


def lives(text, entity="PERSON"):
    """(the words, whether they are of a birth) of each date of a life behind a name that opens the text."""
    words = [(m[0], text[m.end() : m.end() + 1] == " ") for m in re.finditer(r"[^\s()]+|[()]", text)]
    name = next((i for i, (word, _) in enumerate(words) if word == "("), len(words))
    pos = ["PROPN"] * name + ["X"] * (len(words) - name)
    entities = [f"B-{entity}" if not i else f"I-{entity}" for i in range(name)] + ["O"] * (len(words) - name)
    doc = Doc(
        Vocab(),
        words=[word for word, _ in words],
        spaces=[space for _, space in words],
        pos=pos,
        ents=entities,
        heads=[0] * len(words),
        deps=["ROOT", *["dep"] * (len(words) - 1)],
    )
    assert doc.text == text
    return [(date.words.of(text), date.is_birth) for date in find_lives(text, Tokens.of(doc), find_times(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clara Venn (12 March 1871 – 4 November 1949) was a botanist.", ["12 March 1871", "4 November 1949"]),
        ("Clara Venn (March 12, 1871 - November 4, 1949) taught.", ["March 12, 1871", "November 4, 1949"]),
        ("Clara Venn (1871–1949) was a botanist.", ["1871", "1949"]),
        ("Clara Venn (12 March 1871, Oslo – 4 November 1949, Bergen) sang.", ["12 March 1871", "4 November 1949"]),
        ("Clara Venn (Norwegian: Klara; 12 March 1871 – 4 November 1949) sang.", ["12 March 1871", "4 November 1949"]),
        ("Clara Venn (b. 1871, d. 1949) sang.", ["1871", "1949"]),
        (f"Clara Venn ({'Norwegian: Klara; ' * 8}c. 1871 – 4 May 1949) was a poet.", ["1871", "4 May 1949"]),
    ],
)
def test_a_bracket_behind_a_name_tells_of_a_birth_and_a_death(text, found):
    assert lives(text) == [(found[0], True), (found[1], False)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clara Venn (born 12 March 1971) sings.", ("12 March 1971", True)),
        ("Clara Venn (1971–) is a botanist.", ("1971", True)),
        ("Clara Venn (died 4 June 1980) sang.", ("4 June 1980", False)),
    ],
)
def test_one_date_is_of_what_the_word_or_the_dash_says(text, found):
    assert lives(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Clara Venn (1979–1990) was a mayor.",
        "Clara Venn (1931–1979) raised taxes.",
        "Clara Venn (12 March 1871) sang.",
        "Clara Venn (1971) is a botanist.",
        "Clara Venn (since 12 March 1971, mayor of Dal – 7 seats) sang.",
        "Clara Venn (1066 – 1971) was a family.",
    ],
)
def test_terms_of_office_and_dates_of_anything_else_are_no_lives(text):
    assert lives(text) == []


def test_what_is_no_person_has_no_life():
    assert lives("The War (1 May 1871 – 4 November 1949) was a disaster.", entity="EVENT") == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Ada Lind, 1938–2021\n\nA potter's life.", ["Ada Lind was born", "Ada Lind died"]),
        (
            "Karl Arnold\narchitect; b. February 12, 1823; d. June 13, 1890.",
            ["Karl Arnold was born", "Karl Arnold died"],
        ),
        ("1. John Smith, b. 3 Mar 1702 in Hull; d. 9 Jan 1770.", ["John Smith was born", "John Smith died"]),
        ("Alma Roy, 1986–2013\n\nYears at the club.", []),
        ("Queen Victoria, 1837–1901\n\nA long reign.", []),
        ("Otto Lind II, 1837–1901\n\nA long reign.", []),
        ("Norvik Shipping, 1938–2021\n\nThe rise of a firm.", []),
    ],
)
def test_a_name_over_a_text_or_at_the_head_of_a_line_has_its_dates_behind_it(text: str, headlines: list[str]) -> None:
    assert [e.headline for e in extract_events(text) if e.headline.endswith((" born", " died"))] == headlines
