"""What parsers, which read news, take apart in records of patients and of studies."""

from timeline.text.labels import FINITE, VERBS
from timeline.text.mends.parse import Parse

_COMPLAINTS = frozenset({"to", "with"})
_BOUNDS = frozenset({"between", "from", "in", "through", "to", "until"})


def read_case_histories(parse: Parse) -> None:
    """Mend both: who presented, and when those of an age were followed."""
    for verb in [i for i in parse.places.get("presented", ()) if parse.deps[i] == "acl"]:
        _present(parse, verb)
    for aged in parse.places.get("aged", ()):
        _leave_age(parse, aged)


def _present(parse: Parse, verb: int) -> None:
    """ "A man of 58 presented with pain": of patients the verb has no object, and tells what they did."""
    noun, whole = parse.heads[verb], parse.around(verb)
    if (
        parse.heads[noun] != noun
        or not noun < verb
        or parse.lower[min(verb + 1, len(parse.lower) - 1)] not in _COMPLAINTS
    ):
        return
    if any(parse.tags[i] in FINITE for i in whole) or "." not in (parse.lower[i] for i in whole[-2:]):
        return
    parse.tags[verb] = "VBD"
    parse.hang(verb, verb, "ROOT")
    parse.hang(noun, verb, "nsubj")
    parse.move(noun, [i for i in whole if i > verb], verb)


def _leave_age(parse: Parse, aged: int) -> None:
    """ "Followed 80 children aged 6-12 years from May 2015 to June 2019": an age has no dates, what was done has."""
    noun = parse.heads[aged]
    above = next((i for i in parse.above(noun) if parse.pos[i] in VERBS or parse.heads[i] == i), noun)
    if parse.pos[above] != "VERB" or parse.is_below(above, aged):
        return
    for i in parse.dependants(aged, [*parse.behind(aged)], "prep"):
        if parse.lower[i] in _BOUNDS and any(
            parse.entities[j] == "DATE" and parse.pos[j] in ("PROPN", "NUM") and parse.deps[j] == "pobj"
            for j in parse.dependants(i, [*parse.behind(i)])
        ):
            parse.heads[i] = above
