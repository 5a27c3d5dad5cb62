"""Who goes missing, where the parse has somebody miss something on the way: "went missing off the island on Saturday".

Behind "go" the word tells what one becomes, as in "go blind" (Quirk et al. 1985, 16.21): nobody misses anything.
"""

from timeline.text.mends.parse import REACH, Parse

_GO = frozenset({"go", "going"})  # the lemma of what the parse takes for an auxiliary is the word


def read_gone_missing(parse: Parse) -> None:
    """Make such a "missing" an adjective of "go", and hang on "go" what says where and when."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for i in [i for i in parse.places.get("missing", ()) if i]:
        go = i - 1
        if parse.lemmas[go] not in _GO or (heads[i] != go and heads[go] != i):
            continue
        if heads[go] == i:  # "before going missing", where "going" is its auxiliary
            parse.take_place(go, i)
            parse.pos[go], parse.lemmas[go], heads[i] = "VERB", "go", go
            parse.move(i, parse.before(go), go)
        for below in parse.dependants(i, range(i + 1, len(heads))[:REACH]):
            heads[below] = go
            if deps[below] == "prt":  # "off the island"
                place = parse.child(i, range(below + 1, len(heads))[:REACH], "dobj")
                parse.label(below, "prep")
                if place is not None:
                    parse.hang(place, below, "pobj")
        parse.pos[i], tags[i] = "ADJ", "JJ"
        parse.label(i, "acomp")
