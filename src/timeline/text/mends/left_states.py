"""In what state something left people and things: "the quake left two men injured and roads blocked".

The parse hangs the participle on "left", whose subject it then describes; but it is the object that is injured, as in
"men injured by the quake" (Quirk et al. 1985, 16.43).
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import PAST_TAGS
from timeline.text.mends.parse import REACH, Parse

_LEFT_OPEN = frozenset({"advcl", "oprd", "xcomp"})
_OBJECTS = frozenset({"dobj", "nsubj", "nsubjpass", "npadvmod"})
_PEOPLE = frozenset({"he", "i", "she", "they", "we", "who"})


def describe_left(parse: Parse) -> None:
    """Hang each such participle on what it describes."""
    states = read_words("event_adjectives", "left")
    deps, heads = parse.deps, parse.heads
    for state in [i for i in parse.standing(states) if parse.tags[i] in PAST_TAGS]:
        leave = heads[state]
        if parse.lemmas[leave] != "leave" or not leave < state or parse.tags[leave] == "VBN":
            continue
        is_second = deps[state] == "conj"
        between = range(state - 1, leave, -1)[:REACH]
        noun = next((i for i in between if heads[i] in {state, leave} and deps[i] in _OBJECTS), None)
        if noun is None or not (is_second or deps[state] in _LEFT_OPEN):
            continue
        doer = parse.child_before(leave, "nsubj")
        if doer is not None and parse.lower[doer] in _PEOPLE and parse.pos[noun] == "NOUN":
            continue  # "he left the field injured"
        if is_second:
            first = parse.child(leave, range(leave, noun), "dobj")
            if first is None:
                continue
            parse.hang(noun, first, "conj")
        elif heads[noun] == state:
            parse.hang(noun, leave, "dobj")
        parse.hang(state, noun, "acl")
        for time in [*parse.dependants(state, parse.behind(state), "npadvmod", "prep")]:
            if "DATE" in parse.entities[time : time + 3]:
                heads[time] = leave  # "left him injured on Monday"
