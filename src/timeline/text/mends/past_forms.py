"""Pasts that are written as nothing else, which the parse has as commands or presents: "Took a taxi", "I forgot".

So is "I'd fired ten people" no condition: "would" has an infinitive behind it, and "had" a participle.
"""

from collections.abc import Mapping
from functools import cache

from timeline.lexicon.tables import read_section, read_words
from timeline.text.mends.parse import Parse

_BASES = frozenset(("VB", "VBP"))


def tell_pasts(parse: Parse) -> None:
    """Mend them."""
    for i in parse.standing(_pasts().keys()):
        if parse.tags[i] in _BASES and (not i or parse.deps[i - 1] != "aux"):
            parse.tags[i], parse.lemmas[i] = "VBD", _pasts()[parse.lower[i]]
    for had in parse.places.get("'d", ()):
        verb = parse.heads[had]
        if parse.deps[had] != "aux" or parse.tags[verb] != "VBN" or parse.lower[verb] == parse.lemmas[verb]:
            continue
        if not any(parse.deps[i] in ("aux", "auxpass") for i in range(had + 1, verb)):
            parse.tags[had], parse.lemmas[had] = "VBD", "have"


@cache
def _pasts() -> Mapping[str, str]:
    """The verb of each form that is no verb of its own, as "found" is."""
    bases = read_words("irregular_verbs", "bases")
    return {
        past: verb
        for verb, past in read_section("irregular_verbs", "past").items()
        if past != verb and past not in bases
    }
