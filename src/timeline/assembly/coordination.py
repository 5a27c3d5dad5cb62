"""What a headline takes over of a coordination: its link and its denial, and the verb that shares what follows."""

from collections.abc import Mapping, Sequence

from timeline.assembly.casts import MOST_NAMED
from timeline.assembly.names import Name
from timeline.text.constituents import conjuncts, own_subject
from timeline.text.tokens import Tokens

_LINKS = frozenset({"nor", "or"})
# Between two verbs that share what follows.
_JOINING = (["and"], ["or"], ["and", "later"], ["and", "then"])
_OBJECTS = ("dobj", "ccomp", "xcomp", "prep", "dative", "attr", "acomp", "prt", "agent")


def several(tokens: Tokens, noun: int, verb: int, names: Mapping[int, Name]) -> list[int]:
    """The subject of a verb and the first of those coordinated to it, as far as they tell of others.

    Who stands behind a relative clause has no part in it: "Lee, who lives in Oslo, and Roe".
    """
    nouns = conjuncts(tokens, noun)
    is_described = tokens.deps[noun] == "attr" and noun in names and names.keys().isdisjoint(nouns[1:])
    if len(nouns) == 1 or tokens.deps[noun] == "appos" or is_described:
        return [noun]  # "Ann Lee, the diver and writer who found it", "Lee is a diver and writer who"
    name = names.get(noun)
    # "Lee, Ann (1871–1949)" is one
    nouns = [n for n in nouns if not noun < verb < n]
    return [n for n in nouns[:MOST_NAMED] if n == noun or name is None or n > name.last]


def link_of(tokens: Tokens, nouns: Sequence[int]) -> str:
    """The word that links nouns: "Lee or Roy", "neither Lee nor Roy"; "and" where the text has another sign."""
    for noun in nouns:
        if noun in tokens.labelled["cc"]:
            for c in tokens.children[noun]:
                if tokens.deps[c] == "cc" and tokens.lower[c] in _LINKS:
                    return tokens.lower[c]
    return "and"


def denial_of(tokens: Tokens, nouns: Sequence[int]) -> list[str]:
    """The word before the first of them without which the clause would tell the opposite: "neither Lee nor Roy"."""
    if not nouns or "neither" not in tokens.places:
        return []
    return ["neither"] if "neither" in [tokens.lower[c] for c in tokens.children[nouns[0]]] else []


def partner_of(tokens: Tokens, verb: int) -> int | None:
    """The verb right behind one that shares what follows: "shot and killed him", "obtained and examined the films"."""
    if verb not in tokens.labelled["conj"]:
        return None
    for other in tokens.children[verb]:
        if tokens.deps[other] == "conj" and tokens.words[verb + 1 : other] in _JOINING:
            alike = tokens.tags[other] == tokens.tags[verb] and own_subject(tokens, other) is None
            return other if alike and tokens.child(verb, *_OBJECTS) is None else None
    return None
