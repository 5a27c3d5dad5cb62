"""Names that the parse has beside a verb: "Lund beat Oslo 3-1". What is no time and no measure is the verb's object."""

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
