"""Gerunds with a subject of their own behind a preposition, which the parse hangs on the verb.

What one objects or confesses to, or speaks of, is what somebody does (Quirk et al. 1985, 16.41): "the envoy complained
of the army shelling the town" tells that the army shelled it.
"""

from timeline.lexicon.tables import read_section
from timeline.text.mends.parse import Parse


def give_deeds(parse: Parse) -> None:
    """Hang such a gerund on the noun right before it."""
    deps, heads = parse.deps, parse.heads
    for i in [i for i in parse.labelled("advcl") if parse.tags[i] == "VBG"]:
        noun, verb = i - 1, heads[i]
        if deps[noun] != "pobj" or not verb < noun:
            continue
        preposition = heads[noun]
        words = read_section("roles", "deeds_of_others").get(parse.lemmas[verb], ())
        if heads[preposition] == verb and parse.lower[preposition] in words:
            parse.hang(i, noun, "acl")
