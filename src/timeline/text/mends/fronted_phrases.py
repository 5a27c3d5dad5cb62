"""Subjects behind a phrase that opens the sentence, which the parse takes for an apposition in it.

"According to a note in the Herald, the bank failed": a finite verb needs a subject, and what a preposition has is none.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import AUXILIARIES, FINITE, SUBJECTS
from timeline.text.mends.parse import REACH, Parse

_CLAUSES = frozenset({"ROOT", "advcl", "ccomp", "parataxis"})
_GROUP = AUXILIARIES | {"advmod", "neg"}
_SUBJECTS = SUBJECTS | {"expl"}


def end_fronted_phrases(parse: Parse) -> None:
    """Make each such apposition the subject of the verb right behind it."""
    deps, heads = parse.deps, parse.heads
    for noun in parse.labelled("appos"):
        verb = _verb_behind(parse, noun)
        if verb is None:
            continue
        above = next((i for i in parse.above(noun) if heads[i] in {verb, i}), noun)
        if deps[above] != "prep" or above > noun or parse.lower[above] in of_kind("clause_openers"):
            continue  # "after the bank, the oldest of all, closed"
        before = next((i for i in parse.before(noun) if not parse.is_below(i, noun)), noun)
        if parse.lower[before] == ",":
            is_passive = next(parse.dependants(verb, range(noun, verb), "auxpass"), None) is not None
            parse.hang(noun, verb, "nsubjpass" if is_passive else "nsubj")


def _verb_behind(parse: Parse, noun: int) -> int | None:
    """The finite verb without a subject that follows the phrase of a noun and nothing else."""
    heads, end = parse.heads, len(parse.heads)
    first = next((i for i in range(noun + 1, end)[:REACH] if not parse.is_below(i, noun)), end)
    verb = next((i for i in range(first, end)[:REACH] if parse.deps[i] not in _GROUP or heads[i] < i), end)
    if verb == end or parse.deps[verb] not in _CLAUSES or FINITE.isdisjoint(parse.tags[first : verb + 1]):
        return None
    return verb if next(parse.dependants(verb, parse.before(verb), *_SUBJECTS), None) is None else None
