"""Verbs of saying that the parse coordinates with what is said: "she said the sale was late and called for a vote".

What happens says nothing: whoever said the one says the other.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.mends.parse import Parse


def raise_conjuncts(parse: Parse) -> None:
    """Join such a verb to the saying before it, where what is said is told of a happening."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    said, happenings = read_words("speech", "say", "name"), read_words("event_nouns", "events", "ambiguous")
    for verb in [i for i in parse.labelled("conj") if parse.lemmas[i] in said]:
        told = heads[verb]
        saying = heads[told]
        if deps[told] != "ccomp" or not saying < told < verb or parse.lemmas[saying] not in said:
            continue
        between = range(told + 1, verb)
        if tags[saying] != tags[verb] or next(parse.dependants(verb, between, *NOUN_SUBJECTS), None) is not None:
            continue
        subject = next(parse.dependants(told, range(saying + 1, told), *NOUN_SUBJECTS), None)
        if subject is None or parse.lemmas[subject] not in happenings:
            continue
        for joint in [*parse.dependants(told, between, "cc")]:
            heads[joint] = saying
        heads[verb] = saying
