"""How much and for how long a headline says that something happened."""

from collections.abc import Sequence

from timeline.lexicon.kinds import of_kind
from timeline.text.clauses import given_time
from timeline.text.tokens import Tokens

_AMOUNTS = frozenset({"half", "most", "much"})  # "burned down most of the street"


def is_way(tokens: Tokens, part: int) -> bool:
    """Where the object goes, which stands before it."""
    moved = tokens.child(tokens.heads[part], "dobj")
    return tokens.lower[part] in of_kind("ways") and moved is not None and moved < part


def is_amount(tokens: Tokens, part: int) -> bool:
    """ "Fell 24 percent", "burned down most of the street": a noun beside a verb that says how much."""
    if tokens.deps[part] != "npadvmod":
        return False
    # "Dropped Python 3.8": there the figure is a part of the name; between commas it is an age.
    is_figure = tokens.tags[part] == "CD" and tokens.pos[part - 1] != "PROPN" and tokens.words[part - 1] != ","
    is_counted = is_figure or tokens.child(part, "nummod") is not None
    return is_counted or tokens.lower[part] in _AMOUNTS


def is_day(tokens: Tokens, noun: int) -> bool:
    """A day or an hour that the parser takes for an object: "to begin July 1", "started about 11"."""
    number = noun + 1
    is_named = number < len(tokens) and tokens.tags[number] == "CD" and tokens.heads[number] == noun
    return tokens.pos[noun] == "NUM" or (is_named and tokens.pos[noun] == "PROPN")


def amount_of(tokens: Tokens, preposition: int) -> int | None:
    """The amount of "closed down 30 points", which stands behind a preposition."""
    return next((c for c in tokens.children[preposition] if c > preposition and is_amount(tokens, c)), None)


def in_degree(tokens: Tokens, adverb: int) -> list[str]:
    """An adverb with what says how much so: "far more", "far away", "no harder"."""
    before = [c for c in tokens.children[adverb] if c < adverb]
    degree = [tokens.lower[c] for c in before if tokens.deps[c] == "advmod" or tokens.lower[c] == "no"]
    return [*degree, tokens.lower[adverb]]


def term_of(tokens: Tokens, preposition: int, time: int) -> Sequence[int]:
    """The words of "jailed for nine years", "given until June 1" that say for how long or up to when; else none.

    Without its time "had until Friday to leave", "gave the firm until Friday to leave" would say another thing.
    """
    first, last = tokens.edges[time]
    return range(first, last + 1) if _is_term(tokens, preposition) else ()


def _is_term(tokens: Tokens, preposition: int) -> bool:
    verb = tokens.heads[preposition]
    if tokens.lemmas[verb] == "have" and tokens.child(verb, "xcomp") is not None:
        return True
    if tokens.lower[preposition] == "until" and given_time(tokens, verb) is not None:
        return True
    return tokens.lower[preposition] in {"for", "to"} and tokens.lemmas[verb] in of_kind("sentencing")
