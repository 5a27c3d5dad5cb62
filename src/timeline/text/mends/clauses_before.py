"""Clauses that the parse takes for the main one behind them: "what she said hurt him", "the less he said, the more …".

Who says something else does so behind no "what", which is what is said already; and of two clauses that open with
"the" and a comparative the second is the main one (Huddleston and Pullum 2002, chapter 13, section 4.6).
"""

from collections.abc import Iterable

from timeline.text.labels import NOUN_SUBJECTS, TENSED
from timeline.text.mends.parse import Parse


def lower_clauses(parse: Parse) -> None:
    """Hang each such clause on the verb behind it."""
    for main in [i for i in parse.labelled("ccomp") if parse.tags[i] in TENSED]:
        first = parse.heads[main]
        if not first < main or parse.tags[first] not in TENSED:
            continue
        own = parse.child(main, range(first + 1, main), *NOUN_SUBJECTS)
        told = _told_before(parse, first)
        if own is None and main == first + 1 and told == ["what"]:
            _turn(parse, first, main, "csubj")
        is_compared = _measured(parse, parse.before(first)) and _measured(parse, range(first + 1, main))
        if own is not None and (told == ["whatever"] or is_compared):
            _turn(parse, first, main, "advcl")


def _told_before(parse: Parse, verb: int) -> list[str]:
    """ "What she said", "whatever she said"."""
    return [parse.lower[i] for i in parse.dependants(verb, parse.before(verb), "dobj")]


def _measured(parse: Parse, before: Iterable[int]) -> bool:
    """ "The less he said": an article that is an adverb stands only there."""
    return any(parse.lower[i] == "the" and parse.deps[i] == "advmod" for i in before)


def _turn(parse: Parse, first: int, main: int, label: str) -> None:
    parse.take_place(main, first)
    parse.move(first, parse.behind(main), main)
    parse.hang(first, main, label)
