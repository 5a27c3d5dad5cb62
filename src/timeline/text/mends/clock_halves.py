"""The "am" of "at 6 am", which the parse takes for a verb or for an object: a half of the day, and part of the hour."""

from timeline.text.labels import AUXILIARIES
from timeline.text.mends.parse import Parse

_HALVES = frozenset({"am", "a.m", "a.m.", "pm", "p.m", "p.m."})
_TIGHT = AUXILIARIES | {"dobj", "advmod"}


def join_halves(parse: Parse) -> None:
    """Hang each such word on its figures, or both on the preposition before them."""
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
