"""Particles and adverbs that are part of a verb: "called off", "went home"."""

from timeline.lexicon.kinds import of_kind
from timeline.text.tokens import Tokens


def particles(tokens: Tokens, i: int) -> list[int]:
    """The particles of a verb: "hit back", "called off"."""
    deps = tokens.deps
    if i not in tokens.labelled["prt"] and i not in tokens.labelled["advmod"]:
        return []
    return [
        c
        for c in tokens.children[i]
        if deps[c] == "prt" or (c == i + 1 and deps[c] == "advmod" and _belongs(tokens, c))
    ]


def _belongs(tokens: Tokens, adverb: int) -> bool:
    """ "hit back"; "has yet to"; "tested negative", where the parser takes the adjective for an adverb."""
    is_yet = tokens.lower[adverb : adverb + 2] == ["yet", "to"]
    return is_yet or is_direction(tokens, adverb) or tokens.tags[adverb] == "JJ"


def is_direction(tokens: Tokens, adverb: int) -> bool:
    """ "back", "home", "ashore"."""
    return tokens.lower[adverb] in of_kind("directions")


def stands_behind_object(tokens: Tokens, particle: int) -> bool:
    """ "Called it off", "took the ferry over to Lund": there the particle has its place."""
    verb = tokens.heads[particle]
    if tokens.tags[particle - 1] == "PRP" and tokens.heads[particle - 1] == verb:
        return True
    noun = tokens.child(verb, "dobj")
    return noun == particle - 1 and tokens.lower[particle + 1 : particle + 2] == ["to"]
