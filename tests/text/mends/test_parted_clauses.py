"""Clauses whose first verb the parse has as a subject, as in "a ferry sank and all on board were saved"."""

from tests.events.parses import parsed

JOINED = """
    A a DT det 2
    ferry ferry NN nsubj 3
    sank sink VBD nsubjpass 9
    and and CC cc 3
    all all DT advmod 6
    on on IN prep 3
    board board NN pobj 6
    were be VBD auxpass 9
    saved save VBN ROOT 0
    . . . punct 9
"""


def test_the_second_verb_is_coordinated_to_the_first():
    tokens = parsed(JOINED).tokens
    assert [tokens.deps[i] for i in (2, 8)] == ["ROOT", "conj"]
    assert [tokens.heads[i] for i in (2, 8)] == [2, 2]


def test_the_word_behind_the_conjunction_is_its_subject_with_what_follows():
    tokens = parsed(JOINED).tokens
    assert (tokens.deps[4], tokens.heads[4]) == ("nsubjpass", 8)
    assert tokens.heads[5] == 4


def test_a_noun_stays_a_subject():
    tokens = parsed(JOINED.replace("VBD nsubjpass", "NN nsubjpass")).tokens
    assert [tokens.deps[i] for i in (2, 8)] == ["nsubjpass", "ROOT"]


def test_a_finite_verb_without_a_subject_of_its_own_stays():
    tokens = parsed(JOINED.replace("NN nsubj 3", "NN dep 3")).tokens
    assert tokens.deps[2] == "nsubjpass"
