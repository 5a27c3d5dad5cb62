"""Conditions that the parse takes for something else: conjunctions of several words, and inversion without any.

"In case it fails", "in the event that it fails", "on condition that it pays", "as long as it pays" tell of no case,
event, condition or length (Quirk et al. 1985, chapter 15). "Were Roy to resign" tells of nobody who was.
"""

from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, VERBS
from timeline.text.mends.parse import REACH, Parse

# By the last word what stands before it.
_OPENINGS = {
    "case": (("in",),),
    "event": (("in", "the"),),
    "condition": (("on", "the"), ("on",)),
    "long": (("as",), ("so",)),
    "assuming": ((),),
    "provided": ((),),
    "providing": ((),),
    "supposing": ((),),
}
# Of what is past they tell something else: "as long as it lasted", "assuming that he had left".
_OF_PAST = frozenset({"long", "assuming"})
_INVERTED, _ASKED = frozenset({"had", "should"}), frozenset({"?", '"', "“", "”"})
_SUBJECTS = NOUN_SUBJECTS | {"expl"}


def open_conditions(parse: Parse) -> None:
    """Give each such conjunction its clause, and that its place under what holds on the condition."""
    for last in parse.standing(_OPENINGS.keys()):
        before = next((o for o in _OPENINGS[parse.lower[last]] if _stand_before(parse, last, o)), None)
        if before and parse.lower[last] in ("case", "event") and parse.lower[last + 1 : last + 2] == ["of"]:
            parse.pos[last] = "ADP"
        verb = None if before is None else _clause_behind(parse, last)
        if before is None or verb is None or (parse.lower[last] in _OF_PAST and not _is_present(parse, verb)):
            continue
        if not before and (parse.deps[last] != "advcl" or parse.heads[verb] != last):
            continue  # "assuming the post he left"
        _open(parse, range(last - len(before), last + 1), verb)


def turn_back(parse: Parse) -> None:
    """Make the "were" of "were Roy to resign" the auxiliary of the verb, and its subject that verb's.

    "Should she lose, Roy will leave" is no content of his leaving, as what is asked may be: "“Had she lost?” he asked".
    """
    for auxiliary in [i for i in parse.standing(_INVERTED) if parse.deps[i] == "aux"]:
        verb, above = parse.heads[auxiliary], parse.heads[parse.heads[auxiliary]]
        is_asked = not _ASKED.isdisjoint(parse.lower[verb : min(above, verb + REACH)])
        if parse.deps[verb] == "ccomp" and auxiliary < verb < above and not is_asked:
            is_inverted = any(parse.dependants(verb, range(auxiliary + 1, verb), *_SUBJECTS))
            parse.label(verb, "advcl" if is_inverted else "ccomp")
    for had in parse.places.get("had", ()):
        _hang_inverted(parse, had)
    for were in [i for i in parse.places.get("were", ()) if parse.deps[i] == "advcl"]:
        own = parse.child_behind(were, "nsubj")
        inverted = next((i for i in parse.behind(were) if parse.heads[i] in (were, own) and _has_to(parse, i)), None)
        if own is not None and inverted is not None and not any(parse.dependants(were, parse.before(were), *_SUBJECTS)):
            parse.hang(inverted, parse.heads[were], "advcl")
            parse.hang(were, inverted, "aux")
            parse.hang(own, inverted, "nsubj")
            parse.pos[were] = "AUX"


def _hang_inverted(parse: Parse, had: int) -> None:
    """ "She would have lived had the raft opened": make "had" the auxiliary of what hangs on what would have been."""
    verb = parse.heads[had]
    if parse.deps[had] != "aux":
        verb = next((i for i in parse.dependants(had, parse.behind(had), "ccomp") if parse.tags[i] == "VBN"), had)
    before = [i for i in parse.before(had) if parse.tags[i] == "MD" and parse.heads[i] < had]
    has_own = any(parse.dependants(had, parse.before(had), *_SUBJECTS))
    if verb <= had or not before or has_own or not any(parse.dependants(verb, range(had + 1, verb), *_SUBJECTS)):
        return
    would = parse.heads[before[0]]
    if "have" in parse.lower[before[0] : would] and not parse.is_below(would, verb) and parse.lower[had - 1] != ",":
        parse.hang(verb, would, "advcl")
        parse.hang(had, verb, "aux")
        parse.pos[had] = "AUX"


def _stand_before(parse: Parse, word: int, opening: tuple[str, ...]) -> bool:
    return tuple(parse.lower[max(0, word - len(opening)) : word]) == opening


def _clause_behind(parse: Parse, word: int) -> int | None:
    """The verb whose subject stands right behind a word, or behind a "that" or "as" there."""
    own = next((i for i in parse.behind(word) if parse.deps[i] in _SUBJECTS), None)
    verb = None if own is None else parse.heads[own]
    if own is None or verb is None or verb < own or parse.pos[verb] not in VERBS:
        return None
    first = word + 1 + (parse.lower[word + 1] in ("as", "that"))
    return verb if all(parse.is_below(i, own) for i in range(first, own)) else None


def _is_present(parse: Parse, verb: int) -> bool:
    first = next(parse.dependants(verb, parse.before(verb), *AUXILIARIES), verb)
    return parse.tags[first] in ("VB", "VBP", "VBZ")


def _has_to(parse: Parse, verb: int) -> bool:
    return parse.tags[verb] == "VB" and any(parse.lower[i] == "to" for i in parse.dependants(verb, parse.before(verb)))


def _open(parse: Parse, conjunction: range, verb: int) -> None:
    *before, last = conjunction
    above = next((i for i in parse.above(before[0] if before else last) if i not in (verb, *conjunction)), None)
    if above is None or parse.is_below(above, verb):
        return
    parse.hang(verb, above, "advcl")
    for word in before:
        parse.hang(word, last, "advmod")
    parse.hang(last, verb, "mark")
    parse.pos[last], parse.tags[last] = "SCONJ", "IN"
