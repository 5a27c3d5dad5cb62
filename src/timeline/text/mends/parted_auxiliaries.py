"""Auxiliaries that a time parts from their verbs, as courts and agencies write: "the court had on 6 May upheld it".

The parse leaves the subject to the auxiliary, or takes that for a verb of its own. In "located but not yet retrieved"
it hangs "not" on "yet": what is denied is the verb.
"""

from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, PAST_TAGS, TIMES
from timeline.text.mends.parse import Parse

_HAVE = frozenset({"had", "has", "have"})


def join_auxiliaries(parse: Parse) -> None:
    """Give each such verb its auxiliary and what hangs on that."""
    deps, heads = parse.deps, parse.heads
    for have in [i for i, word in enumerate(parse.lower) if word in _HAVE]:
        verb = _behind_time(parse, have)
        if verb is not None and deps[verb] in AUXILIARIES:
            verb = heads[verb]  # "had on Monday been shot"
        if verb is None or verb < have or parse.tags[verb] not in PAST_TAGS or not _may_be_joined(parse, have, verb):
            continue
        beside = [*parse.before(have), *parse.behind(have)]
        if heads[verb] != verb:
            parse.hang(verb, verb if heads[have] == have else heads[have], deps[have])
        parse.hang(have, verb, "aux")
        parse.pos[have], parse.tags[verb] = "AUX", "VBN"
        for i in beside:
            if heads[i] == verb and have < i < verb and parse.entities[i] in TIMES and deps[i] in NOUN_SUBJECTS:
                _hang_on(parse, have + 1, i)
            elif heads[i] == have:
                heads[i] = verb


def join_denials(parse: Parse) -> None:
    """Give a verb the "not" before its "yet"."""
    for i in [i for i, label in enumerate(parse.deps) if label == "neg"]:
        yet = parse.heads[i]
        if yet == i + 1 and parse.lower[yet] == "yet" and parse.deps[yet] == "advmod":
            parse.heads[i] = parse.heads[yet]


def _may_be_joined(parse: Parse, have: int, verb: int) -> bool:
    """The verb hangs on the auxiliary or where that hangs, or is the root above it."""
    above = parse.heads[verb]
    return above in {have, parse.heads[have]} or (above == verb and parse.is_below(have, verb))


def _hang_on(parse: Parse, preposition: int, time: int) -> None:
    """Give a preposition the time that the parse takes for who acts: "on 6 May 2010 been shot"."""
    if parse.is_below(preposition, time):
        return
    own = next(parse.dependants(preposition, range(preposition + 1, time), "pobj"), None)
    if own is None:
        parse.hang(time, preposition, "pobj")
    else:
        parse.hang(time, own, "nummod")


def _behind_time(parse: Parse, have: int) -> int | None:
    """The word right behind a time that a preposition opens right behind an auxiliary."""
    word, end = have + 2, len(parse.lower)
    if word >= end or parse.pos[have + 1] != "ADP" or parse.entities[word] not in TIMES:
        return None
    while word < end and (parse.entities[word] in TIMES or parse.lower[word] == ","):
        word += 1
    return word if word < end else None
