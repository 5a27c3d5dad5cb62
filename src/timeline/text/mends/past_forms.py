"""Pasts that are written as nothing else, which the parse has as commands or presents: "Took a taxi", "I forgot".

So is "I'd fired ten people" no condition: "would" has an infinitive behind it, and "had" a participle. Nor has what
goes on from either an infinitive: "has won and become mayor", "are working and hope to win".
"""

from collections.abc import Mapping
from functools import cache

from timeline.lexicon.tables import read_section, read_words
from timeline.text.inflection import past
from timeline.text.labels import AUXILIARIES
from timeline.text.mends.parse import Parse

_BASES, _HAVE_BE = frozenset(("VB", "VBP")), frozenset(("be", "have"))
_LIKE_BASES = ("come", "run")  # of which the participle is written as the base


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
    for verb in [i for i in parse.labelled("conj") if parse.tags[i] == "VB"]:
        first = parse.heads[verb]
        auxiliaries = {parse.lemmas[i] for i in parse.dependants(first, parse.before(first), *AUXILIARIES)}
        if auxiliaries and auxiliaries <= _HAVE_BE and parse.child(verb, range(first, verb), *AUXILIARIES) is None:
            if parse.tags[first] == "VBG":
                parse.tags[verb] = "VBP"
            elif parse.lemmas[verb].endswith(_LIKE_BASES) or past(parse.lemmas[verb]) == parse.lemmas[verb]:
                parse.tags[verb] = "VBN"


@cache
def _pasts() -> Mapping[str, str]:
    """The verb of each form that is no verb of its own, as "found" is."""
    bases = read_words("irregular_verbs", "bases")
    return {
        past: verb
        for verb, past in read_section("irregular_verbs", "past").items()
        if past != verb and past not in bases
    }
