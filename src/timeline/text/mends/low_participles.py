"""Participles behind a comma that the parse hangs on a main verb, where they go on from the clause right before them.

"She survived when a bomb exploded, killing four": who survives kills nobody. "Diallo won, the commission said, ending
an era": the commission ended nothing, for what is said in between is an aside (Quirk et al. 1985, 15.54). "He was
given a bag, totalling £200": people total nothing, so the bag does.
"""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS, QUOTE_TAGS, TIMES
from timeline.text.mends.parse import REACH, Parse

_FINITE = frozenset({"VBD", "VBZ"})
_ACTORS = frozenset({"ORG", "PERSON"})
_ASIDE = QUOTE_TAGS | {",", "-LRB-", "-RRB-", "CD"}
_WITHIN = frozenset({"advcl", "relcl"})


def lower_participles(parse: Parse) -> None:
    """Hang such participles on the verb of the clause that they go on from, or on the thing that they describe."""
    harming = read_words("temporal_signals", "harming")
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for i in [i for i in parse.labelled("advcl") if tags[i] == "VBG"]:
        above, comma = heads[i], i - 1 - (tags[i - 1] in QUOTE_TAGS)
        if not above < comma or tags[comma] != ",":
            continue
        if parse.lemmas[i] in of_kind("of_things"):
            noun = _thing_before(parse, i, above)
            if noun is not None:
                parse.hang(i, noun, "acl")
            continue
        if parse.lemmas[i] in read_words("speech", "quoting"):
            if (
                deps[above] == "ccomp"
                and heads[above] < above
                and parse.lemmas[heads[above]] in read_words("speech", "say")
            ):
                heads[i] = heads[above]
            continue  # "the tanker sank, Reuters reported, citing its owners"
        if parse.lemmas[i] in read_words("speech", "say", "name"):
            heads[i] = _teller_above(parse, above)
            continue
        verbs = (v for v in range(comma - 1, above, -1)[:REACH] if tags[v] in _FINITE and deps[v] in _WITHIN)
        clause = next(verbs, None) if parse.lemmas[i] in harming else None
        if clause is None and tags[above] in _FINITE:
            clause = _said_before(parse, i, above)
        if clause is not None and not parse.is_below(clause, i):
            heads[i] = clause


def _teller_above(parse: Parse, verb: int) -> int:
    """ "He denied that a strike had killed six, saying": what happened says nothing, and he goes on.

    So does who "said he would resign, calling for a vote", of what he has yet to do.
    """
    doer, above = parse.child_before(verb, *NOUN_SUBJECTS), parse.heads[verb]
    if doer is None or parse.deps[verb] != "ccomp" or not above < doer:
        return verb
    is_to_come = parse.tags[doer] == "PRP" and any(
        parse.tags[i] == "MD" for i in parse.dependants(verb, range(doer, verb))
    )
    is_told = is_to_come and parse.lemmas[above] in read_words("speech", "say")
    return above if is_told or parse.is_happening(doer) else verb


def _thing_before(parse: Parse, participle: int, above: int) -> int | None:
    """The thing told of before the comma, where the main clause is about somebody."""
    tags, heads = parse.tags, parse.heads
    doer = parse.child_before(above, *NOUN_SUBJECTS)
    if doer is None or not (parse.entities[doer] in _ACTORS or tags[doer] in {"PRP", "WP"}):
        return None
    noun = participle - 1
    while tags[noun] in _ASIDE and noun > above:
        noun -= 1
    while parse.deps[noun] == "pobj" and tags[heads[noun]] == "IN" and tags[heads[heads[noun]]] in NOUN_TAGS:
        noun = heads[heads[noun]]
    is_thing = tags[noun] in NOUN_TAGS and noun > above and parse.entities[noun] not in TIMES
    return noun if is_thing and not parse.is_below(noun, participle) else None


def _said_before(parse: Parse, participle: int, saying: int) -> int | None:
    """The verb of what somebody says, told before that he says it and in no quotation marks."""
    said = parse.child_before(saying, "ccomp")
    if said is None or parse.tags[said] not in _FINITE:
        return None
    return None if not QUOTE_TAGS.isdisjoint(parse.tags[said:participle]) else said
