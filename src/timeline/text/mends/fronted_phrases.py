"""Subjects behind a phrase that opens the sentence, which the parse takes for a part of it.

"According to a note in the Herald, the bank failed": a finite verb needs a subject, and what a preposition has is none.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import AUXILIARIES, FINITE, PARTICIPLE_TAGS, SUBJECTS
from timeline.text.mends.parse import REACH, Parse

_CLAUSES = frozenset({"ROOT", "advcl", "ccomp", "parataxis", "conj"})
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
            parse.give_subject(verb, noun)


def _verb_behind(parse: Parse, noun: int) -> int | None:
    """The finite verb without a subject right behind the phrase of a noun, or behind what commas set off there."""
    heads, end = parse.heads, len(parse.heads)
    first = next((i for i in range(noun + 1, end)[:REACH] if not _is_set_off(parse, i, noun)), end)
    verb = next((i for i in range(first, end)[:REACH] if parse.deps[i] not in _GROUP or heads[i] < i), end)
    if verb == end or parse.deps[verb] not in _CLAUSES or FINITE.isdisjoint(parse.tags[first : verb + 1]):
        return None
    return verb if parse.child_before(verb, *_SUBJECTS) is None else None


def _is_set_off(parse: Parse, token: int, noun: int) -> bool:
    """In the phrase, or in a clause between commas behind it: "in 203 BC, Lepidus, leading the army, won"."""
    if parse.lower[token] == "," and token + 1 < len(parse.heads):
        return parse.is_below(token, noun) or any(_is_in_clause(parse, i, noun) for i in (token - 1, token + 1))
    return parse.is_below(token, noun) or _is_in_clause(parse, token, noun)


def _is_in_clause(parse: Parse, token: int, noun: int) -> bool:
    for i in (token, *parse.above(token)):
        if i > noun and (
            (parse.deps[i] == "relcl" and parse.heads[i] <= noun)
            or (parse.deps[i] == "advcl" and parse.tags[i] in PARTICIPLE_TAGS and parse.lower[i - 1] == ",")
        ):
            return True
    return False
