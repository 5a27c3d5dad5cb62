"""Subjects behind a phrase that opens the sentence, which the parse takes for an apposition in it."""

from collections.abc import Callable

import pytest
from tests.events.parses import parsed

FRONTED = """
    In in IN prep 9
    a a DT det 3
    note note NN pobj 1
    to to IN prep 3
    Lund Lund NNP pobj 4
    , , , punct 5
    the the DT det 8
    bank bank NN appos 5
    failed fail VBD ROOT 0
    . . . punct 9
"""


def test_what_stands_between_the_comma_and_the_verb_is_its_subject():
    tokens = parsed(FRONTED).tokens
    assert (tokens.deps[7], tokens.heads[7]) == ("nsubj", 8)


def test_the_subject_of_a_passive_is_one_of_a_passive():
    closed = FRONTED.replace("failed fail VBD ROOT 0", "was be VBD auxpass 10\n    closed close VBN ROOT 0")
    tokens = parsed(closed.replace("prep 9", "prep 10").replace("punct 9", "punct 10")).tokens
    assert (tokens.deps[7], tokens.heads[7]) == ("nsubjpass", 9)


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        ("In in IN prep 9", "After after IN prep 9"),  # "after the note, the oldest of all, failed"
        ("bank bank NN appos 5", "bank bank NN conj 5"),
        ("failed fail VBD ROOT 0", "failing fail VBG ROOT 0"),
        (", , , punct 5", "and and CC cc 5"),
        ("In in IN prep 9", "It it PRP nsubj 9"),
    ],
)
def test_other_appositions_stay(told: str, instead: str):
    tokens = parsed(FRONTED.replace(told, instead)).tokens
    assert tokens.heads[7] == 4


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("In 203 BC, Gaius Flaminius, commanding the army, conquered the town.", "Gaius Flaminius conquered the town"),
        ("In Dallas, Texas, Ann Roy, speaking to a crowd, was shot in 1963.", "Ann Roy was shot"),
    ],
)
def test_a_clause_between_commas_does_not_part_a_subject_from_its_verb(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
