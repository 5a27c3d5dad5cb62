"""Verbs that the parse coordinates with a lower clause than they go on from.

"She said the sale was late and called for a vote": what happens says nothing, so that whoever said the one says the
other. "They came to put out the fire and posted guards": what is finite goes on from no infinitive. "Found guilty and
jailed": what was done goes on from what was done, not from how somebody was found. "She said the quota had not been met
and named a member": what has an object goes on from no passive, nor a past from a past of before it.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.mends.parse import Parse

_BELOW = frozenset({"advcl", "xcomp"})


def raise_finite(parse: Parse) -> None:
    """Join each past tense behind an infinitive to the past tense that governs that."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for verb in [i for i in parse.labelled("conj") if tags[i] == "VBD"]:
        infinitive = heads[verb]
        above = heads[infinitive]
        if tags[infinitive] != "VB" or tags[above] != "VBD" or not above < infinitive < verb:
            continue
        between = range(infinitive + 1, verb)
        has_own = parse.child(verb, between, *NOUN_SUBJECTS) is not None
        if has_own or deps[infinitive] not in _BELOW or parse.lower[verb] == parse.lemmas[verb]:
            continue  # "to cut and put": the form is that of an infinitive, too
        _join(parse, verb, above)


def raise_passives(parse: Parse) -> None:
    """Join each participle behind the predicate of a passive to that passive."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for verb in [i for i in parse.labelled("conj") if tags[i] == "VBN"]:
        quality = heads[verb]
        above = heads[quality]
        if not above < quality < verb or deps[quality] not in {"acomp", "oprd"} or tags[above] != "VBN":
            continue
        _join(parse, verb, above)


def raise_conjuncts(parse: Parse) -> None:
    """Join such a verb to the saying before it, where what is said is told of a happening."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    said = read_words("speech", "say", "name")
    for verb in parse.labelled("conj"):
        told = heads[verb]
        is_later = tags[verb] == "VBD" and _is_done_before(parse, told, verb)
        if not is_later and parse.lemmas[verb] not in said:
            continue
        saying = heads[told]
        if deps[told] != "ccomp" or not saying < told < verb or parse.lemmas[saying] not in said:
            continue
        between = range(told + 1, verb)
        if tags[saying] != tags[verb] or parse.child(verb, between, *NOUN_SUBJECTS) is not None:
            continue
        subject = parse.child(told, range(saying + 1, told), *NOUN_SUBJECTS)
        if not is_later and (subject is None or not parse.is_happening(subject)):
            continue
        _join(parse, verb, saying)


def _join(parse: Parse, verb: int, above: int) -> None:
    lower = parse.heads[verb]
    parse.move(lower, range(lower + 1, verb), above, "cc")
    parse.heads[verb] = above


def _is_done_before(parse: Parse, told: int, verb: int) -> bool:
    """What is told is a passive in the past perfect, and the verb behind it has an object: it goes on from neither."""
    own = [parse.lower[i] for i in parse.dependants(told, parse.before(told), "aux", "auxpass")]
    return own == ["been", "had"] and parse.child_behind(verb, "dobj") is not None
