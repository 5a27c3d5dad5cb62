"""Auxiliaries that a time parts from their verbs, as courts and agencies write: "the court had on 6 May upheld it".

The parse leaves the subject to the auxiliary, or takes that for a verb of its own. In "located but not yet retrieved"
it hangs "not" on "yet": what is denied is the verb.
"""

from collections.abc import Sequence

from timeline.text.heads import before, behind, is_below

_HAVE = frozenset({"had", "has", "have"})
_TIMES = frozenset({"DATE", "TIME"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PARTICIPLES = frozenset({"VBD", "VBN"})


def join_auxiliaries(
    lower: Sequence[str], pos: list[str], tags: list[str], deps: list[str], entities: Sequence[str], heads: list[int]
) -> None:
    """Give each such verb its auxiliary and what hangs on that."""
    for have in [i for i, word in enumerate(lower) if word in _HAVE]:
        verb = _behind_time(have, pos, lower, entities)
        if verb is not None and deps[verb] in {"aux", "auxpass"}:
            verb = heads[verb]  # "had on Monday been shot"
        if verb is None or verb < have or tags[verb] not in _PARTICIPLES or not _may_be_joined(have, verb, heads):
            continue
        beside = [*before(heads, have), *behind(heads, have)]
        if heads[verb] != verb:
            heads[verb], deps[verb] = (verb if heads[have] == have else heads[have]), deps[have]
        heads[have], deps[have], pos[have], tags[verb] = verb, "aux", "AUX", "VBN"
        for i in beside:
            if heads[i] == verb and have < i < verb and entities[i] in _TIMES and deps[i] in _SUBJECTS:
                _hang_on(have + 1, i, deps, heads)
            elif heads[i] == have:
                heads[i] = verb


def _may_be_joined(have: int, verb: int, heads: Sequence[int]) -> bool:
    """The verb hangs on the auxiliary or where that hangs, or is the root above it."""
    return heads[verb] in {have, heads[have]} or (heads[verb] == verb and is_below(heads, have, verb))


def join_denials(lower: Sequence[str], deps: Sequence[str], heads: list[int]) -> None:
    """Give a verb the "not" before its "yet"."""
    for i in [i for i, label in enumerate(deps) if label == "neg"]:
        yet = heads[i]
        if yet == i + 1 and lower[yet] == "yet" and deps[yet] == "advmod":
            heads[i] = heads[yet]


def _hang_on(preposition: int, time: int, deps: list[str], heads: list[int]) -> None:
    """Give a preposition the time that the parse takes for who acts: "on 6 May 2010 been shot"."""
    if is_below(heads, preposition, time):
        return
    own = next((i for i in range(preposition + 1, time) if deps[i] == "pobj" and heads[i] == preposition), None)
    heads[time], deps[time] = (preposition, "pobj") if own is None else (own, "nummod")


def _behind_time(have: int, pos: Sequence[str], lower: Sequence[str], entities: Sequence[str]) -> int | None:
    """The word right behind a time that a preposition opens right behind an auxiliary."""
    word = have + 2
    if word >= len(pos) or pos[have + 1] != "ADP" or entities[word] not in _TIMES:
        return None
    while word < len(pos) and (entities[word] in _TIMES or lower[word] == ","):
        word += 1
    return word if word < len(pos) else None
