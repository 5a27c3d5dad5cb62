from timeline.text.tokens import Tokens
from timeline.timex.tense import direction_in_parse


def _tokens(rows: list[tuple[str, str, str, str, int]]) -> Tokens:
    """A parse by hand: word, part of speech, tag, dependency, head."""
    words, pos, tags, deps, heads = (list(column) for column in zip(*rows, strict=True))
    starts, place = [], 0
    for word in words:
        starts.append(place)
        place += len(word) + 1
    return Tokens(
        words=words,
        lower=[word.lower() for word in words],
        lemmas=[word.lower() for word in words],
        pos=pos,
        tags=tags,
        deps=deps,
        entities=["" for _ in words],
        heads=heads,
        sentences=[0 for _ in words],
        starts=starts,
        ends=[start + len(word) for start, word in zip(starts, words, strict=True)],
    )


def test_will_looks_ahead() -> None:
    tokens = _tokens([("She", "PRON", "PRP", "nsubj", 2), ("will", "AUX", "MD", "aux", 2), ("go", "VERB", "VB", "ROOT", 2),  # noqa: E501
                      ("Friday", "PROPN", "NNP", "npadvmod", 2)])  # fmt: skip
    assert direction_in_parse(tokens, tokens.starts[3]) == 1


def test_a_past_verb_looks_back() -> None:
    tokens = _tokens([("She", "PRON", "PRP", "nsubj", 1), ("went", "VERB", "VBD", "ROOT", 1),
                      ("Friday", "PROPN", "NNP", "npadvmod", 1)])  # fmt: skip
    assert direction_in_parse(tokens, tokens.starts[2]) == -1


def test_a_present_verb_shows_neither() -> None:
    tokens = _tokens([("They", "PRON", "PRP", "nsubj", 1), ("meet", "VERB", "VBP", "ROOT", 1),
                      ("Friday", "PROPN", "NNP", "npadvmod", 1)])  # fmt: skip
    assert direction_in_parse(tokens, tokens.starts[2]) == 0


def test_a_new_time_lies_ahead_of_the_verb_that_sets_it() -> None:
    tokens = _tokens([("They", "PRON", "PRP", "nsubj", 1), ("postponed", "VERB", "VBD", "ROOT", 1),
                      ("it", "PRON", "PRP", "dobj", 1), ("until", "ADP", "IN", "prep", 1),
                      ("Friday", "PROPN", "NNP", "pobj", 3)])  # fmt: skip
    tokens.lemmas[1] = "postpone"
    assert direction_in_parse(tokens, tokens.starts[4]) == 1


def test_the_day_of_the_postponing_is_past() -> None:
    tokens = _tokens([("They", "PRON", "PRP", "nsubj", 1), ("postponed", "VERB", "VBD", "ROOT", 1),
                      ("it", "PRON", "PRP", "dobj", 1), ("on", "ADP", "IN", "prep", 1),
                      ("Friday", "PROPN", "NNP", "pobj", 3)])  # fmt: skip
    tokens.lemmas[1] = "postpone"
    assert direction_in_parse(tokens, tokens.starts[4]) == -1


def test_what_one_does_on_a_weekday_of_the_present_lies_ahead() -> None:
    tokens = _tokens([("Parliament", "NOUN", "NN", "nsubj", 1), ("votes", "VERB", "VBZ", "ROOT", 1),
                      ("Friday", "PROPN", "NNP", "npadvmod", 1)])  # fmt: skip
    assert direction_in_parse(tokens, tokens.starts[2]) == 1
    tokens.lemmas[1] = "say"
    assert direction_in_parse(tokens, tokens.starts[2]) == 0
