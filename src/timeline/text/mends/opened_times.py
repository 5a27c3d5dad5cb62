"""Words that open a time, where the parse takes them for a verb or a part of one: "come January", "spoke back in May".

"Come" before a time to be is a preposition (Huddleston and Pullum 2002, 637), and nobody comes; so is "pending" before
what is waited for (Quirk et al. 1985, 9.8).
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, TIMES
from timeline.text.mends.parse import Parse

_CLAUSES = frozenset({"acl", "advcl", "prep"})


def open_times(parse: Parse) -> None:
    """Hang "come" as a preposition on the clause above, and "back" on the preposition that it goes with."""
    last = len(parse.lower) - 1
    for i in [i for i in parse.places.get("come", ()) if i < last]:
        time, above = i + 1, parse.heads[i]
        if parse.entities[time] not in TIMES or parse.heads[time] != i or above in (i, time):
            continue
        if parse.child_before(i, *NOUN_SUBJECTS, *AUXILIARIES) is None:
            parse.pos[i], parse.tags[i] = "ADP", "IN"
            nearest = next((v for v in parse.before(i) if parse.tags[v][0] == "V"), above)
            parse.hang(i, above if parse.is_below(nearest, i) else nearest, "prep")
            parse.hang(time, i, "pobj")
    for i in [i for i in parse.places.get("pending", ()) if parse.tags[i] == "VBG" and parse.deps[i] in _CLAUSES]:
        awaited = parse.child_behind(i, "dobj", "pobj")
        if awaited is not None:
            parse.pos[i], parse.tags[i] = "ADP", "IN"
            parse.label(i, "prep")
            parse.label(awaited, "pobj")
    for i in [i for i in parse.places.get("back", ()) if i < last - 1]:
        is_said = parse.lemmas[parse.heads[i]] in read_words("speech", "say", "conversing")
        if is_said and parse.lower[i + 1] in {"in", "on"} and parse.entities[i + 2] in TIMES and parse.heads[i] != i:
            if parse.heads[i + 1] == i:
                parse.hang(i + 1, parse.heads[i], "prep")
            if not parse.is_below(i + 1, i):
                parse.hang(i, i + 1, "advmod")
