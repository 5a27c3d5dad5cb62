"""Verbs that stand for another and what follows it: "Sweden voted against it, as did Norway"."""

from timeline.text.constituents import own_subject
from timeline.text.inflection import past, third_person
from timeline.text.labels import PAST_TAGS, VERBS
from timeline.text.tokens import Tokens

_OPENINGS = frozenset({"as", "neither", "nor", "so"})
_COMPLEMENTS = ("dobj", "attr", "acomp", "xcomp", "ccomp", "oprd")


def stood_for(tokens: Tokens, i: int) -> int | None:
    """The verb that an auxiliary stands for, whose subject stands behind it; ``None`` for any other verb."""
    if tokens.pos[i] not in VERBS or not i or tokens.lower[i - 1] not in _OPENINGS:
        return None
    own = own_subject(tokens, i)
    if (
        tokens.lemmas[i] not in ("be", "do", "have")
        or own is None
        or own < i
        or tokens.child(i, *_COMPLEMENTS) is not None
    ):
        return None
    above = tokens.heads[i]
    if above == i:  # "Lee resigned. So did Roy."
        above = next((j for j in range(tokens.edges[i][0] - 1, -1, -1) if tokens.heads[j] == j), i)
    is_like = tokens.lemmas[i] == "do" or tokens.tags[above] == "VBN"
    return above if above < i and tokens.pos[above] == "VERB" and is_like else None


def full_group(tokens: Tokens, i: int, verb: int) -> list[str]:
    """The group of an auxiliary with the verb that it stands for: "did" and "vote" give "voted"."""
    is_denied = tokens.lower[i - 1] in ("neither", "nor")
    if tokens.lemmas[i] != "do":
        return [tokens.lower[i], *(["not"] if is_denied else []), tokens.lower[verb]]
    if is_denied:
        return [tokens.lower[i], "not", tokens.lemmas[verb]]
    if tokens.tags[i] in PAST_TAGS:
        return [past(tokens.lemmas[verb])]
    return [third_person(tokens.lemmas[verb]) if tokens.tags[i] == "VBZ" else tokens.lemmas[verb]]
