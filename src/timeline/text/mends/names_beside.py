"""Names that the parse has beside a verb: "Lund beat Oslo 3-1". What is no time and no measure is the verb's object.

A verb has one: in "accused harbor manager Ann Lee" the noun right before the name is what she is.
"""

from timeline.text.labels import TIMES
from timeline.text.mends.parse import Parse


def give_objects(parse: Parse) -> None:
    """Make a name right behind a verb without an object that."""
    for name in [i for i in parse.labelled("npadvmod") if parse.tags[i] == "NNP"]:
        verb = parse.heads[name]
        if not verb < name or parse.pos[verb] != "VERB" or parse.entities[name] in TIMES | {""}:
            continue
        is_behind = all(parse.heads[i] == name for i in range(verb + 1, name))
        if is_behind and next(parse.dependants(verb, parse.behind(verb), "dobj", "dative"), None) is None:
            parse.label(name, "dobj")


def join_objects(parse: Parse) -> None:
    """Hang a bare noun that the parse takes for a first object on the name right behind it."""
    for name in [i for i in parse.labelled("dobj") if parse.entities[i] == "PERSON"]:
        noun = next((i - 1 for i in parse.before(name) if not parse.is_below(i - 1, name)), -1)
        is_bare = noun >= 0 and parse.deps[noun] == "dobj" and parse.tags[noun] == "NN"
        if is_bare and parse.heads[noun] == parse.heads[name] and parse.heads[noun] == noun - 1:
            parse.hang(noun, name, "compound")
