"""Verbs of harm that the parse coordinates with a main clause, where what happened did the harm.

"Lind visited a town hit by a quake that cut power, felled trees and killed ten": nobody who visits kills ten. A verb of
harm behind a relative clause of a happening goes on with that clause, as new words join the lowest phrase (Kimball
1973). Who "fled the crash that killed his wife" may go on himself: the main verb tells what he had to do with it.
"""

from timeline.lexicon.tables import read_words
from timeline.text.mends.parse import REACH, Parse

_RELATIVES, _PAST = frozenset({"that", "which"}), frozenset({"VBD", "VBN"})


def lower_conjuncts(parse: Parse) -> None:
    """Join the first of such verbs to the verb of the relative clause that they go on from."""
    harming = read_words("temporal_signals", "harming")
    for verb in [i for i in parse.labelled("conj") if parse.lemmas[i] in harming]:
        if not _is_conjunct(parse, verb) or parse.child_behind(verb, "dobj") is None:
            continue
        first = verb
        for above in parse.above(verb):
            if not _is_conjunct(parse, above) or above > first:
                break
            first = above
        main = parse.heads[first]
        low = next((v for v in range(first - 1, main, -1)[:REACH] if parse.tags[v] == "VBD"), None)
        if low is None or parse.tags[main] not in _PAST or not _is_of_happening(parse, low, main):
            continue
        if not parse.is_below(low, first):  # "… and a quake that cut power killed ten"
            parse.heads[first] = low


def _is_conjunct(parse: Parse, verb: int) -> bool:
    return parse.deps[verb] == "conj" and parse.tags[verb] in _PAST


def _is_of_happening(parse: Parse, verb: int, main: int) -> bool:
    """The verb of a relative clause that says what a happening did, of which the main verb tells at most the harm."""
    noun = parse.heads[verb]
    if parse.deps[verb] != "relcl" or not noun < verb or parse.lower[verb - 1] not in _RELATIVES:
        return False
    if parse.lemmas[noun] not in read_words("event_nouns", "events", "ambiguous"):
        return False
    preposition = parse.heads[noun]
    return preposition != main and (parse.deps[preposition] == "agent" or parse.heads[preposition] != main)
