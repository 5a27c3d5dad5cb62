"""Verbs that have no object, where the parse takes their past tense for a passive participle behind a noun.

"A ferry carrying pilgrims capsized", "after a bus collided with a lorry": a participle behind a noun is passive (Quirk
et al. 1985, 17.29), and nobody is capsized or collided. The noun that opens the phrase is the subject of a clause. So
is that of "the rupee weakened by five paise", where "by" tells how far: no paise did it; and that of "a force of 9,000
men advanced from Lund", where a full stop ends a sentence without another verb, as it does where a past goes on from
the participle. What such verbs seem to have for an object in "loans to struggling firms" is described by them.
"""

from collections.abc import Set
from functools import cache

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import NOUN_TAGS, PAST_TAGS
from timeline.text.mends.parse import Parse

_CONJUNCTIONS = frozenset({"after", "as", "before", "since", "till", "until", "when", "while"})
_CLAUSES = frozenset({"ROOT", "ccomp", "dep", "parataxis"})


def free_verbs(parse: Parse) -> None:
    """Make a clause of each such noun and verb, below the conjunction before it if there is one."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for verb in [i for i in parse.labelled("acl") if _has_no_object(parse, i) or _is_main(parse, i)]:
        noun = _opening(parse, heads[verb])
        above = heads[noun]
        if not noun < verb or tags[noun] not in NOUN_TAGS:
            continue
        if deps[noun] == "pobj" and parse.lower[above] in _CONJUNCTIONS and heads[above] < above:
            parse.hang(verb, heads[above], "advcl")
            parse.hang(above, verb, "mark")
            parse.hang(noun, verb, "nsubj")
            tags[verb] = "VBD"
        elif deps[noun] in _CLAUSES:
            parse.make_clause(noun, verb)
            if deps[verb] == "dep" and tags[above][0] == "V":
                parse.label(verb, "ccomp")
        else:
            continue
        if deps[verb + 1 : verb + 2] == ["agent"]:
            parse.label(verb + 1, "prep")


def _has_no_object(parse: Parse, verb: int) -> bool:
    if parse.tags[verb] not in PAST_TAGS:
        return False
    is_measured = parse.lower[verb + 1 : verb + 2] == ["by"] and parse.tags[verb + 2 : verb + 3] == ["CD"]
    return parse.lemmas[verb] in of_kind("never_passive") or (
        is_measured and parse.lemmas[verb] in of_kind("moving", "changing")
    )


def _is_main(parse: Parse, verb: int) -> bool:
    """ "A force of men advanced from Lund", "the boat escorted in some others and came home": of a whole sentence.

    So do patients: "a man of 58 presented with pain".
    """
    behind = parse.lower[verb + 1 : verb + 2]
    is_led = parse.lower[verb] == "presented" and behind in (["to"], ["with"])
    if parse.lemmas[verb] in of_kind("going") and behind != ["by"]:
        is_led = parse.deps[verb + 1 : verb + 2] == ["prep"]
    is_verb = is_led or _leads_to_past(parse, verb)
    return is_verb and parse.is_sentence(_opening(parse, parse.heads[verb]), verb)


def _leads_to_past(parse: Parse, verb: int) -> bool:
    """A past with an object goes on from it."""
    pasts = [i for i in parse.dependants(verb, parse.behind(verb), "conj") if parse.tags[i] == "VBD"]
    return any(parse.child_behind(i, "dobj") is not None for i in pasts)


def describe_with_participles(parse: Parse) -> None:
    """Make what such a verb seems to have for an object the noun of its phrase."""
    for noun in parse.labelled("dobj"):
        verb = parse.heads[noun]
        if parse.tags[verb] != "VBG" or not verb < noun or parse.lemmas[verb] not in _never_transitive():
            continue
        if "CD" in parse.tags[verb:noun]:
            continue  # "after falling 25 per cent"
        if parse.deps[verb] == "pcomp" and parse.heads[verb] == verb - 1:
            parse.hang(noun, verb - 1, "pobj")
        elif parse.deps[verb] == "conj" and parse.deps[verb - 1] == "cc" and parse.tags[verb - 2] in NOUN_TAGS:
            parse.hang(noun, verb - 2, "conj")
        else:
            continue
        parse.hang(verb, noun, "amod")
        parse.pos[verb], parse.tags[verb] = "ADJ", "JJ"


@cache
def _never_transitive() -> Set[str]:
    return of_kind("never_passive") | of_kind("never_transitive")


def _opening(parse: Parse, noun: int) -> int:
    """ "Ferry" in "a ferry carrying pilgrims", "a ferry of pilgrims": what a phrase behind it describes."""
    while parse.deps[noun] in {"dobj", "pobj"}:
        above = parse.heads[noun] if parse.deps[noun] == "dobj" else parse.heads[parse.heads[noun]]
        if parse.lower[parse.heads[noun]] == "of" and parse.tags[above] in NOUN_TAGS and above < noun:
            noun = above
            continue
        if parse.tags[above] != "VBG" or parse.deps[above] != "acl" or not parse.heads[above] < above:
            break
        noun = parse.heads[above]
    return noun
