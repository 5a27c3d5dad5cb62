"""Two clauses behind one "with", where the parse has the subject of the second as an object of the first.

"With the Reds seeking a vote and the Greens opposing it": a name right before its own participle is its subject, as in
the clause before, for the parts of a coordination are alike (Frazier, Munn and Clifton 2000).
"""

from timeline.text.labels import NAME_TAGS
from timeline.text.mends.parse import Parse


def part_absolutes(parse: Parse) -> None:
    """Give each such participle its subject, and join its clause to the one before."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for name in parse.labelled("conj"):
        verb = name + 1
        if tags[name] not in NAME_TAGS or tags[verb : verb + 1] != ["VBG"]:
            continue
        first = heads[name] if tags[heads[name]] == "VBG" else heads[heads[name]]
        if not first < name or tags[first] != "VBG" or deps[first] != "pcomp" or parse.lower[heads[first]] != "with":
            continue
        parse.move(heads[name], range(heads[name] + 1, name), first, "cc")
        parse.hang(name, verb, "nsubj")
        parse.hang(verb, first, "conj")
