"""Particles that the parse takes for prepositions or adverbs: "the plan fell through in May".

A preposition has a noun, a clause or another preposition behind it, and a particle has none: "took in towns".
The tagger knows a particle by its verb; a clause of a noun may have left a preposition without its own, "the agar it
grows on".
"""

from timeline.text.labels import CLAUSES_OF_NOUNS
from timeline.text.mends.parse import Parse

_BEHIND = ("pobj", "pcomp", "prep")


def read_particles(parse: Parse) -> None:
    """Make each one right behind its verb the verb's particle, and what has a noun a preposition."""
    for preposition in parse.labelled("prt"):
        if parse.child_behind(preposition, "pobj") is not None:
            parse.label(preposition, "prep")
    for particle in [i for i in parse.labelled("advmod", "prep") if parse.tags[i] == "RP"]:
        verb = parse.heads[particle]
        is_behind = verb == particle - 1 and parse.pos[verb] == "VERB" and parse.deps[verb] not in CLAUSES_OF_NOUNS
        if is_behind and parse.child_behind(particle, *_BEHIND) is None:
            parse.label(particle, "prt")
