"""Participles before a noun that the parse takes for a subject: "disgraced banker Ann Lee was jailed".

"The disgraced" are people, but they have no object (Quirk et al. 1985, 7.23): the noun behind is the subject, and the
participle says what she is.
"""

from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS
from timeline.text.mends.parse import Parse


def describe_subjects(parse: Parse) -> None:
    """Make what such a participle has for its object the subject, and the participle an adjective of it."""
    deps, heads, tags = parse.deps, parse.heads, parse.tags
    for participle in [i for i in parse.labelled(*NOUN_SUBJECTS) if tags[i] == "VBN"]:
        verb = heads[participle]
        noun = next(parse.dependants(participle, range(participle + 1, verb), "dobj"), None)
        if noun is None or tags[noun] not in NOUN_TAGS:
            continue
        for below in [*parse.dependants(participle, [*parse.before(participle), *range(participle + 1, verb)])]:
            heads[below] = noun
        parse.hang(noun, verb, deps[participle])
        parse.hang(participle, noun, "amod")
