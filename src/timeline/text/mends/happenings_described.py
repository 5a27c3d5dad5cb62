"""Relative clauses of harm that the parse hangs on a place, where they describe what happened there.

"An attack in the area that killed six": no area kills; what may is the happening that the place was told of.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_TAGS
from timeline.text.mends.parse import Parse

_RELATIVES = frozenset({"that", "which"})


def describe_happenings(parse: Parse) -> None:
    """Hang each such clause on the happening."""
    harming, happenings = read_words("temporal_signals", "harming"), read_words("event_nouns", "events", "ambiguous")
    deps, heads = parse.deps, parse.heads
    for verb in [i for i in parse.labelled("relcl") if parse.lemmas[i] in harming]:
        place = heads[verb]
        acting = parse.child(verb, range(place + 1, verb), "nsubj")
        if acting is None or parse.lower[acting] not in _RELATIVES or parse.lemmas[place] in happenings:
            continue
        noun = heads[heads[place]]
        if (
            deps[place] == "pobj"
            and noun < place
            and parse.tags[noun] in NOUN_TAGS
            and parse.lemmas[noun] in happenings
        ):
            heads[verb] = noun
