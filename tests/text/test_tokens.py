"""A parse as columns."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from timeline.text.subjectless import copied, settled
from timeline.text.tokens import Tokens


def _parse() -> Doc:
    return Doc(
        Vocab(),
        words=["Talks", "ended", ".", "They", "went", "home", "."],
        lemmas=["talk", "end", ".", "they", "go", "home", "."],
        tags=["NNS", "VBD", ".", "PRP", "VBD", "RB", "."],
        pos=["NOUN", "VERB", "PUNCT", "PRON", "VERB", "ADV", "PUNCT"],
        heads=[1, 1, 1, 4, 4, 4, 4],
        deps=["nsubj", "ROOT", "punct", "nsubj", "ROOT", "advmod", "punct"],
        sent_starts=[True, False, False, True, False, False, False],
    )


def test_every_layer_has_an_item_for_each_token() -> None:
    tokens = Tokens.of(_parse())
    assert tokens.lower[:2] == ["talks", "ended"]
    assert tokens.lemmas[:2] == ["talk", "end"]
    assert tokens.pos[3:5] == ["PRON", "VERB"]
    assert tokens.heads == [1, 1, 1, 4, 4, 4, 4]
    assert tokens.sentences == [0, 0, 0, 1, 1, 1, 1]
    assert list(zip(tokens.starts, tokens.ends, strict=True))[:2] == [(0, 5), (6, 11)]


def test_children_stand_in_text_order_without_the_root_itself() -> None:
    tokens = Tokens.of(_parse())
    assert tokens.children[4] == [3, 5, 6]
    assert tokens.child(4, "advmod") == 5
    assert tokens.child(4, "dobj") is None


def test_an_empty_parse_has_no_tokens() -> None:
    assert len(Tokens.of(Doc(Vocab()))) == 0


def test_changed_heads_show_among_the_children_once_the_tokens_are_settled() -> None:
    changed = copied(Tokens.of(_parse()))
    changed.heads[5] = 3
    tokens = settled(changed)
    assert tokens.children[3] == [5]
    assert tokens.children[4] == [3, 6]
    assert tokens.edges[3] == (3, 5)


def test_a_word_is_found_wherever_it_stands_whatever_its_case_and_one_that_is_not_there_nowhere() -> None:
    tokens = Tokens.of(_parse())
    assert tokens.places["."] == [2, 6]
    assert tokens.places["talks"] == [0]
    assert "Talks" not in tokens.places


def test_the_tokens_of_a_sentence_end_where_the_next_begins_or_the_text_does() -> None:
    tokens = Tokens.of(_parse())
    assert tokens.sentence(0) == range(3)
    assert tokens.sentence(1) == range(3, 7)


def test_a_phrase_reaches_from_its_first_word_to_its_last_however_deep_they_stand() -> None:
    words = ["The", "head", "of", "its", "board", "left"]
    heads, deps = [1, 5, 1, 4, 2, 5], ["det", "nsubj", "prep", "poss", "pobj", "ROOT"]
    tokens = Tokens.of(Doc(Vocab(), words=words, lemmas=words, tags=words, pos=["X"] * 6, heads=heads, deps=deps))
    assert tokens.edges == [(0, 0), (0, 4), (2, 4), (3, 3), (3, 4), (0, 5)]


@pytest.mark.parametrize(
    ("heads", "mended"),
    [
        ([1, 1, 1, 4, 4, 4, 4], [1, 1, 1, 4, 4, 4, 4]),
        ([1, 0, 1, 4, 4, 4, 4], [0, 1, 2, 4, 4, 4, 4]),
        ([1, 2, 1, 4, 4, 3, 5], [0, 1, 2, 4, 4, 3, 5]),
    ],
)
def test_what_hangs_on_itself_in_a_circle_is_a_root(heads: list[int], mended: list[int]) -> None:
    doc = _parse()
    words = [[token.text, token.lemma_, token.tag_, token.pos_] for token in doc]
    text, lemmas, tags, pos = map(list, zip(*words, strict=True))
    deps = ["dep"] * len(doc)
    tokens = Tokens.of(Doc(doc.vocab, words=text, lemmas=lemmas, tags=tags, pos=pos, heads=heads, deps=deps))
    assert tokens.heads == mended
    assert [dep == "ROOT" for dep in tokens.deps] == [i == head for i, head in enumerate(mended)]
