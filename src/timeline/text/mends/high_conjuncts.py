"""Verbs that the parse coordinates with a lower clause than they go on from.

"She said the sale was late and called for a vote": what happens says nothing, so that whoever said the one says the
other. "They came to put out the fire and posted guards": what is finite goes on from no infinitive, nor an
infinitive from what is finite: "would ask why it fell and fine the owner". "Found guilty and
jailed": what was done goes on from what was done, not from how somebody was found. "She said the quota had not been met
and named a member": what has an object goes on from no passive, nor a past from a past of before it. "He was a clerk,
before Lind came to power, and was poor": what two commas set apart is over before "and" (Quirk et al. 1985, 15.53).
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, TENSED
from timeline.text.mends.parse import Parse

_FINITE = frozenset({"VBD", "VBZ"})
_BELOW, _QUALITIES = frozenset({"advcl", "xcomp"}), frozenset({"acomp", "oprd"})


def raise_conjuncts(parse: Parse) -> None:
    """Join each such verb to the one above that it goes on from."""
    for verb in parse.labelled("conj"):
        low = parse.heads[verb]
        above = parse.heads[low]
        if parse.tags[verb] == "VB" and low < parse.heads[verb - 1] < verb - 1 and parse.deps[verb - 1] == "cc":
            parse.heads[verb - 1] = low  # "did not name the plotters or mention Lind": "or" joins the verbs
        is_modal = any(parse.tags[i] == "MD" for i in parse.dependants(verb, range(low + 1, verb), "aux"))
        if not above < low < verb or (parse.tags[above] != parse.tags[verb] and not is_modal):
            continue
        goes_on_from_saying = _goes_on_from_saying(parse, above, low, verb)
        is_other = not is_modal and (_is_of_other_form(parse, low, verb) or _is_aside(parse, low, verb))
        if goes_on_from_saying or is_other:
            parse.move(low, range(low + 1, verb), above, "cc")
            parse.heads[verb] = above


def _is_of_other_form(parse: Parse, low: int, verb: int) -> bool:
    """A past behind an infinitive, an infinitive behind a past; a participle behind the predicate of a passive."""
    if parse.tags[verb] == "VBN":
        return parse.deps[low] in _QUALITIES
    if parse.tags[verb] == "VB" and parse.tags[low] in _FINITE:
        return parse.child(verb, range(low + 1, verb), *AUXILIARIES, *NOUN_SUBJECTS) is None
    if parse.tags[verb] != "VBD" or parse.tags[low] != "VB" or parse.deps[low] not in _BELOW:
        return False
    # "To cut and put": the form is that of an infinitive, too.
    return parse.lower[verb] != parse.lemmas[verb] and not _has_subject(parse, verb, low)


def _is_aside(parse: Parse, clause: int, verb: int) -> bool:
    """A finite verb behind a clause between two commas, which tells the time or the cause of the verb above it."""
    mark, joint = parse.child_before(clause, "mark", "advmod"), parse.child(clause, range(clause + 1, verb), "cc")
    if parse.deps[clause] != "advcl" or parse.tags[verb] not in TENSED or not mark or joint is None:
        return False
    is_parted = parse.heads[clause] < mark - 1 and parse.lower[mark - 1] == parse.lower[joint - 1] == ","
    return is_parted and not _has_subject(parse, verb, clause)


def _goes_on_from_saying(parse: Parse, saying: int, told: int, verb: int) -> bool:
    """What is told is told of a happening, or was done before."""
    said = read_words("speech", "say", "name")
    is_later = parse.tags[verb] == "VBD" and _is_done_before(parse, told, verb)
    if parse.deps[told] != "ccomp" or parse.lemmas[saying] not in said or _has_subject(parse, verb, told):
        return False
    subject = parse.child(told, range(saying + 1, told), *NOUN_SUBJECTS)
    if parse.tags[verb] == "VB":  # "would not disclose it", but a party may "call for it"
        said = read_words("speech", "say")
    return is_later or (parse.lemmas[verb] in said and subject is not None and parse.is_happening(subject))


def _has_subject(parse: Parse, verb: int, first: int) -> bool:
    return parse.child(verb, range(first + 1, verb), *NOUN_SUBJECTS) is not None


def _is_done_before(parse: Parse, told: int, verb: int) -> bool:
    """What is told is a passive in the past perfect, and the verb behind it has an object: it goes on from neither."""
    own = [parse.lower[i] for i in parse.dependants(told, parse.before(told), "aux", "auxpass")]
    return own == ["been", "had"] and parse.child_behind(verb, "dobj") is not None
