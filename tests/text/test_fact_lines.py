"""Lines of facts at the head of a page: "Born: 3 May 1906, Leeds"."""

import pytest

from timeline import extract_events


def told(text: str) -> list[tuple[str, str]]:
    return [(entry.when.edtf, entry.headline) for entry in extract_events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "# Anna Berg\n\nBorn: 3 May 1906, Leeds\nOccupation: painter\nDied: 13 August 1996, Oslo\n",
        "Anna Berg\nBorn 3 May 1906\nDied 13 August 1996\n",
        "# Anna Berg\n\n- **Born:** 3 May 1906\n- **Died:** 13 August 1996\n",
    ],
)
def test_facts_are_of_whom_stands_over_them(text: str) -> None:
    found = told(text)
    assert ("1906-05-03", "Anna Berg was born") in found
    assert ("1996-08-13", "Anna Berg died") in found


def test_a_fact_may_give_its_place_first() -> None:
    assert told("Anna Berg\n\nBorn in Leeds, May 3, 1906\nDied in Oslo, Aug 13, 1996\n") == [
        ("1906-05-03", "Anna Berg was born in Leeds"),
        ("1996-08-13", "Anna Berg died in Oslo"),
    ]
    assert told("Anna Berg\nBorn: Leeds, May 3, 1906\nDied: Cambo les Bains, Aug 13, 1996\n") == [
        ("1906-05-03", "Anna Berg was born"),
        ("1996-08-13", "Anna Berg died"),
    ]


def test_a_death_is_told_by_its_noun_too() -> None:
    assert ("1996", "Anna Berg died") in told("Anna Berg\n\nDeath: 1996\n\nShe had painted.\n")


def test_facts_of_a_firm_are_done_to_it() -> None:
    found = told("# Norvik Shipping\n\nFounded: 1908 in Oslo by Anna Berg\nDissolved: 3 May 1999\n")
    assert found == [
        ("1908", "Norvik Shipping was founded by Anna Berg"),
        ("1999-05-03", "Norvik Shipping was dissolved"),
    ]


def test_facts_of_nobody_named_are_told_of_nobody() -> None:
    assert told("Born: 3 May 1906, France\nDied: 13 August 1996\n") == [("1906-05-03", "Born"), ("1996-08-13", "Died")]


def test_a_sentence_that_opens_so_is_no_line_of_facts() -> None:
    found = told("Anna Berg was a painter.\n\nBorn 3 May 1906 in Leeds, she moved to Oslo.\n")
    assert ("1906-05-03", "Anna Berg was born") not in found
