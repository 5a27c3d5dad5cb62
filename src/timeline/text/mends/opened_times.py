"""Words that open a time, where the parse takes them for a verb or a part of one: "come January", "spoke back in May".

"Come" before a time to be is a preposition (Huddleston and Pullum 2002, 637), and nobody comes; so is "pending" before
what is waited for (Quirk et al. 1985, 9.8).
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, TIMES
from timeline.text.mends.parse import Parse

_CLAUSES = frozenset({"acl", "advcl", "prep"})
_HALVES = frozenset({"am", "a.m", "a.m.", "pm", "p.m", "p.m."})
_TIGHT = AUXILIARIES | {"dobj", "advmod"}


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


def join_halves(parse: Parse) -> None:
    """Hang the "am" of "at 6 am", which the parse takes for a verb or an object, on its figures or with them."""
    heads, deps = parse.heads, parse.deps
    for i in [i for i in parse.standing(_HALVES) if i and parse.lower[i - 1][0].isdigit()]:
        figures, above = i - 1, heads[i]
        if deps[i] not in _TIGHT or above in (i, figures):
            continue
        parse.pos[i], parse.tags[i] = "NOUN", "NN"
        if heads[figures] == i:  # "At 5 am we left"
            lead = next((p for p in (figures - 1,) if p >= 0 and heads[p] == above and deps[p] == "prep"), None)
            parse.hang(i, above if lead is None else lead, "npadvmod" if lead is None else "pobj")
        elif not parse.is_below(figures, i):
            parse.hang(i, figures, "nmod")
            if deps[figures] not in ("pobj", "nummod"):  # "Around 2 am it rained": nobody's subject
                parse.label(figures, "npadvmod")
