"""Participles beside a noun that the parse takes for a subject: "disgraced banker Lee fled", "a man given bail left".

"The disgraced" are people, but they have no object and no subject (Quirk et al. 1985, 7.23): the noun is the subject,
and the participle says what he is.
"""

from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS
from timeline.text.mends.parse import Parse


def describe_subjects(parse: Parse) -> None:
    """Make what such a participle has right before it, or for its object, the subject that the participle describes."""
    deps, heads, tags = parse.deps, parse.heads, parse.tags
    for participle in [i for i in parse.labelled(*NOUN_SUBJECTS) if tags[i] == "VBN"]:
        verb = heads[participle]
        own = parse.child_before(participle, "nsubj")
        if own is not None and own == participle - 1:
            parse.hang(own, verb, "nsubj")
            parse.hang(participle, own, "acl")
            continue
        noun = parse.child(participle, range(participle + 1, verb), "dobj")
        if noun is None or tags[noun] not in NOUN_TAGS:
            continue
        parse.move(participle, [*parse.before(participle), *range(participle + 1, verb)], noun)
        parse.hang(noun, verb, deps[participle])
        parse.hang(participle, noun, "amod")
