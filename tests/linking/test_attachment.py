"""Which word of a sentence a time belongs to, where the parse alone would mislead."""

import pytest

from tests.events.parses import parsed
from timeline.linking.attachment import attach


def attached(rows: str, first: str, last: str, *events: str) -> tuple[str, str | None] | None:
    """The word that the expression from ``first`` to ``last`` belongs to, and its preposition."""
    tokens = parsed(rows).tokens
    at = {word: i for i, word in enumerate(tokens.words)}
    found = attach(tokens, at[first], at[last], {at[event] for event in events})
    return None if found is None else (tokens.words[found.token], found.preposition)


def test_the_preposition_of_a_noun_passed_over_is_not_that_of_the_time() -> None:
    rows = """
        The the DT det 2
        strike strike NN nsubj 3
        came come VBD ROOT 0
        to to IN prep 3
        an an DT det 6
        end end NN pobj 4
        last last JJ amod 8
        night night NN npadvmod 6
        . . . punct 3
    """
    assert attached(rows, "last", "night", "came") == ("came", None)


COMPARED = """
    Sales sale NNS nsubj 2
    rose rise VBD ROOT 0
    to to IN prep 2
    5 5 CD pobj 3
    {from_} {from_} {tag} prep {head}
    {figure} {figure} {figure_tag} pobj 5
    a a DT det 8
    year year NN npadvmod 9
    ago ago RB advmod 6
    . . . punct 2
"""


@pytest.mark.parametrize("word", ["from", "than", "against"])
def test_the_time_of_the_figure_compared_with_is_not_that_of_the_rise(word: str) -> None:
    rows = COMPARED.format(from_=word, tag="IN", head=2, figure="4", figure_tag="CD")
    assert attached(rows, "a", "ago", "rose") is None


@pytest.mark.parametrize(("word", "figure", "tag"), [("with", "4", "CD"), ("from", "despair", "NN")])
def test_other_nouns_with_a_time_behind_them_give_it_to_the_verb(word: str, figure: str, tag: str) -> None:
    rows = COMPARED.format(from_=word, tag="IN", head=2, figure=figure, figure_tag=tag)
    assert attached(rows, "a", "ago", "rose") == ("rose", None)


SAID = """
    The the DT det 2
    firm firm NN nsubj 3
    said say VBD ROOT 0
    {between} year year NN npadvmod {time}
    it it PRP nsubj {time}
    would would MD aux {time}
    build build VB ccomp 3
    a a DT det {road}
    road road NN dobj {time}
    . . . punct 3
"""


def test_what_stands_right_behind_a_saying_is_its_time() -> None:
    rows = SAID.format(between="last last JJ amod 5\n   ", time=8, road=10)
    assert attached(rows, "last", "year", "said", "build") == ("said", None)


def test_what_stands_behind_that_is_the_time_of_what_is_said() -> None:
    rows = SAID.format(between="that that IN mark 9\n    last last JJ amod 6\n   ", time=9, road=11)
    assert attached(rows, "last", "year", "said", "build") == ("build", None)


@pytest.mark.parametrize(
    ("adjective", "preposition", "site"),
    [
        ("different", "from", None),
        ("unchanged", "from", None),
        ("free", "from", ("was", "from")),
        ("different", "in", ("was", "in")),
    ],
)
def test_what_something_is_unlike_does_not_date_it(
    adjective: str, preposition: str, site: tuple[str, str] | None
) -> None:
    rows = f"""
        Talk talk NN nsubj 2
        was be VBD ROOT 0
        {adjective} {adjective} JJ acomp 2
        {preposition} {preposition} IN prep 3
        last last JJ amod 6
        week week NN pobj 4
    """
    assert attached(rows, "last", "week", "was") == site


MISREAD = """
    In in IN ROOT 0
    June June NNP pobj 1
    a a DT det 4
    fire fire NN pobj 1
    burned burn {tag} acl 4
    the the DT det 7
    street street NN dobj 5
    . . . punct 1
"""


def test_a_second_object_of_a_preposition_is_the_subject_of_the_clause_that_the_time_opens() -> None:
    assert attached(MISREAD.format(tag="VBN"), "June", "June", "burned") == ("burned", "in")


def test_a_participle_in_ing_behind_a_second_object_is_no_clause() -> None:
    assert attached(MISREAD.format(tag="VBG"), "June", "June", "burned") is None


def test_a_date_run_into_the_subject_shows_in_what_its_clause_lacks() -> None:
    rows = """
        On on IN prep 9
        3 3 CD nummod 3
        May May NNP nmod 8
        2017 2017 CD nummod 3
        the the DT det 6
        drivers driver NNS poss 8
        ' ' POS case 6
        cars car NNS nsubj 9
        collided collide VBD ROOT 0
    """
    assert attached(rows, "3", "2017", "collided") == ("collided", "on")
    without = rows.replace("the the DT det 6", "old old JJ amod 6")
    assert attached(without, "3", "2017", "collided") == ("collided", "on")
    bare = without.replace("On on IN prep 9", "Old old JJ amod 8")
    assert attached(bare, "3", "2017", "collided") is None


def test_a_text_of_one_name_has_nothing_before_it() -> None:
    assert attach(parsed("May May NNP ROOT 0\n").tokens, 0, 0, {0}) is None
