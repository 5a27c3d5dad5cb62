"""Names that the parse has beside a verb: "Lund beat Oslo 3-1". What is no time and no measure is the verb's object.

A verb has one: in "sold his brother the boat" the brother has the boat. So has whom time is given: "gave them a month".
"""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.labels import DETERMINERS, NOUNS, TIMES
from timeline.text.mends.parse import Parse

_COUNTS = frozenset({"CD", "DT"})


def give_objects(parse: Parse) -> None:
    """Make a name right behind a verb without an object that, and a length behind whom it is given to."""
    for length in [i for i in parse.labelled("npadvmod") if parse.lemmas[parse.heads[i]] in of_kind("giving")]:
        verb, first = parse.heads[length], next(parse.dependants(length, parse.before(length), "det", "nummod"), length)
        recipient = parse.child(verb, range(verb + 1, first), "dative", "dobj")
        is_length = parse.lower[length] in read_section("times", "units") and parse.tags[first] in _COUNTS
        if recipient == first - 1 and is_length:
            parse.label(recipient, "dative")
            parse.label(length, "dobj")
            for use in [*parse.dependants(verb, parse.behind(length), "advcl")]:
                parse.label(use, "xcomp" if parse.lower[use - 1] == "to" else "advcl")
    for name in [i for i in parse.labelled("npadvmod") if parse.tags[i] == "NNP"]:
        verb = parse.heads[name]
        if not verb < name or parse.pos[verb] != "VERB" or parse.entities[name] in TIMES | {""}:
            continue
        is_behind = all(parse.heads[i] == name for i in range(verb + 1, name))
        if is_behind and parse.child_behind(verb, "dobj", "dative") is None:
            parse.label(name, "dobj")


def give_receivers(parse: Parse) -> None:
    """Make the first of two objects, each with its article, the one to whom the second goes."""
    for what in parse.labelled("dobj"):
        verb = parse.heads[what]
        opening = parse.child_before(what, *DETERMINERS)
        whom = None if opening is None else opening - 1
        if whom is None or parse.deps[whom] != "dobj" or parse.heads[whom] != verb or parse.pos[whom] not in NOUNS:
            continue
        if parse.lemmas[verb] not in read_words("roles", "transfer"):
            continue  # "picked up a rock the size of a fist"
        is_told = parse.child(whom, range(verb + 1, whom), *DETERMINERS) is not None
        if verb < whom and is_told and parse.entities[what] not in TIMES:
            parse.label(whom, "dative")
