"""What a headline takes over of a coordination: its link and its denial, and the verb that shares what follows."""

from collections.abc import Sequence

from timeline.text.constituents import own_subject
from timeline.text.tokens import Tokens

_LINKS = frozenset({"nor", "or"})
_OBJECTS = ("dobj", "ccomp", "xcomp", "prep", "dative", "attr", "acomp", "prt", "agent")


def link_of(tokens: Tokens, nouns: Sequence[int]) -> str:
    """The word that links nouns: "Lee or Roy", "neither Lee nor Roy"; "and" where the text has another sign."""
    for noun in nouns:
        for c in tokens.children[noun] if noun in tokens.labelled["cc"] else ():
            if tokens.deps[c] == "cc" and tokens.lower[c] in _LINKS:
                return tokens.lower[c]
    return "and"


def denial_of(tokens: Tokens, nouns: Sequence[int]) -> list[str]:
    """The word before the first of them without which the clause would tell the opposite: "neither Lee nor Roy"."""
    first = tokens.children[nouns[0]] if nouns else ()
    return ["neither"] if "neither" in [tokens.lower[c] for c in first] else []


def partner_of(tokens: Tokens, verb: int) -> int | None:
    """The verb right behind one that shares what follows: "shot and killed him", "obtained and examined the films"."""
    for other in tokens.children[verb] if verb in tokens.labelled["conj"] else ():
        if tokens.deps[other] == "conj" and tokens.words[verb + 1 : other] in (["and"], ["or"]):
            alike = tokens.tags[other] == tokens.tags[verb] and own_subject(tokens, other) is None
            return other if alike and tokens.child(verb, *_OBJECTS) is None else None
    return None
