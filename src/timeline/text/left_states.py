"""In what state something left people and things: "the quake left two men injured and roads blocked".

The parse hangs the participle on "left", whose subject it then describes; but it is the object that is injured, as in
"men injured by the quake" (Quirk et al. 1985, 16.43).
"""

from collections.abc import Sequence

from timeline.lexicon.tables import read_words
from timeline.text.heads import before, behind

_LEFT_OPEN = frozenset({"advcl", "oprd", "xcomp"})
_OBJECTS = frozenset({"dobj", "nsubj", "nsubjpass", "npadvmod"})
_PEOPLE = frozenset({"he", "i", "she", "they", "we", "who"})


def describe_left(
    lower: Sequence[str],
    lemmas: Sequence[str],
    pos: Sequence[str],
    tags: Sequence[str],
    deps: list[str],
    entities: Sequence[str],
    heads: list[int],
) -> None:
    """Hang each such participle on what it describes."""
    states = read_words("event_adjectives", "left")
    for state in [i for i, word in enumerate(lower) if word in states and tags[i] in {"VBN", "VBD"}]:
        leave = heads[state]
        if lemmas[leave] != "leave" or not leave < state or tags[leave] == "VBN":
            continue
        is_second = deps[state] == "conj"
        noun = next(
            (i for i in range(state - 1, leave, -1) if heads[i] in {state, leave} and deps[i] in _OBJECTS), None
        )
        if noun is None or not (is_second or deps[state] in _LEFT_OPEN):
            continue
        doer = next((i for i in before(heads, leave) if heads[i] == leave and deps[i] == "nsubj"), None)
        if doer is not None and lower[doer] in _PEOPLE and pos[noun] == "NOUN":
            continue  # "he left the field injured"
        if is_second:
            first = next((i for i in range(leave, noun) if heads[i] == leave and deps[i] == "dobj"), None)
            if first is None:
                continue
            heads[noun], deps[noun] = first, "conj"
        elif heads[noun] == state:
            heads[noun], deps[noun] = leave, "dobj"
        heads[state], deps[state] = noun, "acl"
        for time in [i for i in behind(heads, state) if heads[i] == state and deps[i] in {"npadvmod", "prep"}]:
            if "DATE" in entities[time : time + 3]:
                heads[time] = leave  # "left him injured on Monday"
