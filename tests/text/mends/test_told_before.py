"""A clause told before who says it has its own subject."""

from tests.events.parses import parsed

from timeline.text.tokens import Tokens

TOLD = """
    The the DT det 2
    envoy envoy NN nsubj 8
    openly openly RB advmod 4
    admitted admit {tag} acl 2
    {behind}
    , , , punct 8
    Lind Lind NNP nsubj 8
    said say VBD ROOT 0
    . . . punct 8
"""


def _read(behind: str) -> Tokens:
    return parsed(TOLD.format(tag="VBN", behind=behind)).tokens


def test_the_participle_behind_the_first_of_two_subjects_is_the_verb_of_what_is_said() -> None:
    tokens = _read("it it PRP dobj 4")
    assert [(tokens.deps[i], tokens.heads[i]) for i in (1, 3)] == [("nsubj", 3), ("ccomp", 7)]


def test_who_is_admitted_by_another_does_not_admit() -> None:
    tokens = _read("by by IN agent 4")
    assert (tokens.deps[3], tokens.heads[3]) == ("acl", 1)
