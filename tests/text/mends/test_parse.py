"""Who hangs on whom: a root stands above every token, however odd the parse and whatever is mended in it."""

import random

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab
from tests.calls import calls_of
from tests.events.parses import parsed

from timeline.text.mends.parse import Parse
from timeline.text.tokens import Tokens

WORDS = [
    ("had", "have"), ("on", "on"), ("Monday", "Monday"), ("left", "leave"), ("injured", "injure"), ("in", "in"),
    ("order", "order"), ("to", "to"), ("and", "and"), (",", ","), ("who", "who"), ("killing", "kill"), ("man", "man"),
    ("Lee", "Lee"), ("that", "that"), ("said", "say"), ("with", "with"), ("killed", "kill"), ("quake", "quake"),
    ("back", "back"), ("(", "("), (")", ")"), ("]", "]"), ("aged", "age"),
]  # fmt: skip
TAGS = ["VBD", "VBN", "VBG", "VB", "NN", "NNP", "DT", ",", "IN", "CC"]
PARTS = ["VERB", "NOUN", "PROPN", "ADP", "PUNCT"]
LABELS = [
    "nsubj", "advcl", "relcl", "ccomp", "conj", "cc", "pobj", "prep", "dobj", "aux", "acl", "npadvmod", "xcomp",
    "pcomp", "appos",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_a_root_stands_above_every_token_of_a_senseless_parse(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(50):
        tokens = Tokens.of(_senseless(chance, chance.randint(2, 14)))
        assert all(_root_above(tokens, i) for i in range(len(tokens)))
        assert [dep == "ROOT" for dep in tokens.deps] == [i == head for i, head in enumerate(tokens.heads)]


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (
            "Storms storm NNS nsubj 2\nleft leave VBD ROOT 0\nroads road NNS nsubj 4\nblocked block VBN advcl 2\n",
            [1, 1, 1, 2],
        ),
        (
            "Lee Lee NNP nsubj 2\nsaw see VBD nsubj 5\nand and CC cc 2\nmen man NNS pobj 6\nleave leave VBP relcl 4\n"
            "on on IN ROOT 0\n",
            [1, 4, 1, 5, 3, 5],
        ),
        (
            "In in IN prep 0\norder order NN pobj 1\nto to TO aux 4\npay pay VB acl 2\nLee Lee NNP dobj 4\n",
            [3, 3, 3, 3, 3],
        ),
        (
            "left leave VBD relcl 4\ntold tell VBN ROOT 0\nby by IN agent 2\nmen man NNS pobj 3\n",
            [3, 1, 1, 2],
        ),
    ],
)
def test_no_mend_hangs_a_word_on_what_hangs_on_it(rows: str, heads: list[int]) -> None:
    assert parsed(rows).tokens.heads == heads


def test_one_is_below_what_it_hangs_on_and_below_itself() -> None:
    parse = _hung([1, 3, 1, 3])
    assert parse.is_below(0, 3)
    assert parse.is_below(1, 1)
    assert not parse.is_below(0, 2)


def test_a_root_ends_what_stands_around_a_token() -> None:
    parse = _hung([0, 0, 1, 4, 4, 4])
    assert list(parse.behind(2)) == [3]
    assert list(parse.before(2)) == [1]


def test_a_circle_is_cut_with_all_below_it() -> None:
    parse = _hung([1, 0, 1, 3])
    parse.cut_circles()
    assert parse.heads == [0, 1, 2, 3]
    assert parse.deps == ["ROOT"] * 4


@pytest.mark.parametrize(
    ("words", "tags", "labels", "top"),
    [
        (["Lee", "says", ","], ["NNP", "VBZ", ","], ["nsubj", "parataxis", "punct"], 1),
        (["[", "Mr", "]", "Lee"], ["-LRB-", "NNP", "-RRB-", "NNP"], ["punct", "appos", "punct", "appos"], 1),
        (["men", "aged", "left"], ["NNS", "VBN", "VBD"], ["dobj", "acl", "conj"], 2),
        (["left", "men", "injured"], ["VBD", "NNS", "VBN"], ["advcl", "pobj", "advcl"], 0),
        (["not", "cut", "it"], ["RB", "VBN", "PRP"], ["neg", "conj", "dobj"], 1),
    ],
)
def test_a_sentence_without_an_end_is_read_in_linear_time(
    words: list[str], tags: list[str], labels: list[str], top: int
) -> None:
    """``top`` is the word on which the others and the next such word hang."""

    def steps(times: int) -> int:
        of = len(words)
        heads = [i - i % of + top - (of if i % of == top and i >= of else 0) for i in range(times * of)]
        doc = Doc(
            Vocab(),
            words=words * times,
            lemmas=["leave" if word == "left" else word.rstrip("s") for word in words] * times,
            tags=tags * times,
            pos=["VERB" if tag[0] == "V" else "NOUN" for tag in tags] * times,
            deps=labels * times,
            heads=heads,
        )
        return calls_of(lambda: Tokens.of(doc))

    steps(2)  # tables are read once
    assert steps(1600) < 6 * steps(400)


def _hung(heads: list[int]) -> Parse:
    """A parse of which only matters what hangs on what."""
    same = ["dep"] * len(heads)
    return Parse(lower=same, lemmas=same, pos=same, tags=same, deps=[*same], entities=same, heads=heads)


def _senseless(chance: random.Random, length: int) -> Doc:
    words, lemmas = zip(*chance.choices(WORDS, k=length), strict=True)
    heads = [0] * length
    hung = chance.sample(range(length), length)
    for place, i in enumerate(hung):
        heads[i] = chance.choice(hung[: place or 1])
    return Doc(
        Vocab(),
        words=list(words),
        lemmas=list(lemmas),
        tags=chance.choices(TAGS, k=length),
        pos=chance.choices(PARTS, k=length),
        deps=chance.choices(LABELS, k=length),
        heads=heads,
        ents=chance.choices(["O", "B-DATE", "B-PERSON"], k=length),
    )


def _root_above(tokens: Tokens, i: int) -> bool:
    for _ in range(len(tokens)):
        i = tokens.heads[i]
    return tokens.heads[i] == i
