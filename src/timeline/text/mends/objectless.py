"""Verbs that have no object, where the parse takes their past tense for a passive participle behind a noun.

"A ferry carrying pilgrims capsized", "after a bus collided with a lorry": a participle behind a noun is passive (Quirk
et al. 1985, 17.29), and nobody is capsized or collided. The noun that opens the phrase is the subject of a clause. So
is that of "the rupee weakened by five paise", where "by" tells how far: no paise did it.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import NOUN_TAGS, PAST_TAGS
from timeline.text.mends.parse import Parse

_CONJUNCTIONS = frozenset({"after", "as", "before", "since", "till", "until", "when", "while"})
_CLAUSES = frozenset({"ROOT", "ccomp", "dep", "parataxis"})


def free_verbs(parse: Parse) -> None:
    """Make a clause of each such noun and verb, below the conjunction before it if there is one."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for verb in [i for i in parse.labelled("acl") if _has_no_object(parse, i)]:
        noun = _opening(parse, heads[verb])
        above = heads[noun]
        if not noun < verb or tags[noun] not in NOUN_TAGS:
            continue
        if deps[noun] == "pobj" and parse.lower[above] in _CONJUNCTIONS and heads[above] < above:
            parse.hang(verb, heads[above], "advcl")
            parse.hang(above, verb, "mark")
            _go_on(parse, verb)
        elif deps[noun] in _CLAUSES:
            if above == noun:
                parse.hang(verb, verb, "ROOT")
            else:
                parse.hang(verb, above, "ccomp" if deps[noun] == "dep" and tags[above][0] == "V" else deps[noun])
            for i in [*parse.dependants(noun, parse.behind(verb))]:
                heads[i] = verb
        else:
            continue
        tags[verb] = "VBD"
        if deps[verb + 1 : verb + 2] == ["agent"]:
            parse.label(verb + 1, "prep")
        parse.hang(noun, verb, "nsubj")


def _has_no_object(parse: Parse, verb: int) -> bool:
    if parse.tags[verb] not in PAST_TAGS:
        return False
    is_measured = parse.lower[verb + 1 : verb + 2] == ["by"] and parse.tags[verb + 2 : verb + 3] == ["CD"]
    return parse.lemmas[verb] in of_kind("never_passive") or (
        is_measured and parse.lemmas[verb] in of_kind("moving", "changing")
    )


def _opening(parse: Parse, noun: int) -> int:
    """ "Ferry" in "a ferry carrying pilgrims": what a participle with the noun as its object describes."""
    while parse.deps[noun] in {"dobj", "pobj"}:
        above = parse.heads[noun] if parse.deps[noun] == "dobj" else parse.heads[parse.heads[noun]]
        if parse.tags[above] != "VBG" or parse.deps[above] != "acl" or not parse.heads[above] < above:
            break
        noun = parse.heads[above]
    return noun


def _go_on(parse: Parse, verb: int) -> None:
    """ "After a bus left the road and capsized": what else has no object goes on from the lowest clause."""
    main = parse.heads[verb]
    other = next((i for i in parse.dependants(main, parse.behind(verb), "conj") if _has_no_object(parse, i)), None)
    if other is None or next(parse.dependants(other, range(verb + 1, other), "nsubj"), None) is not None:
        return
    for i in (*parse.dependants(main, range(verb + 1, other), "cc"), other):
        parse.heads[i] = verb
