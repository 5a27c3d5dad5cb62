"""The day of an event where the text comes back to it: "a bomb exploded on Monday … ten were hurt in the explosion"."""

from collections.abc import Sequence

from attrs import evolve

from timeline.lexicon.kin import kin_of
from timeline.linking.event_clauses import EventClauses
from timeline.linking.happenings import is_supposed
from timeline.linking.shared_time import share_up
from timeline.linking.told import DATING, SAME_EVENT, Told
from timeline.model.events import EventClass
from timeline.model.intervals import Granularity
from timeline.text.tokens import Tokens

_REPORTING = EventClass.REPORTING
_SURE = 0.7
_POINTING = frozenset({"the", "that", "this"})


def recall(clauses: EventClauses) -> None:
    """To nouns that take up an event of a stated day its day, and to what happened in it."""
    nearest: dict[str, int] = {}
    for i in sorted(clauses.event_at):
        event = clauses.event_at[i]
        if event.event_class is _REPORTING:
            continue
        kin = kin_of(event.lemma)
        told = clauses.told_at[i]
        if not told and kin in nearest and _takes_up(clauses.tokens, i):
            days = _days(clauses, clauses.told_at[nearest[kin]])
            told += [evolve(day, confidence=day.confidence * _SURE, rule=SAME_EVENT) for day in days]
            if told:
                share_up(clauses, i)
        if not is_supposed(event):
            nearest[kin] = i


def _takes_up(tokens: Tokens, noun: int) -> bool:
    """ "The explosion", without a word that tells which: not "the second explosion", "the blast in Lund"."""
    if tokens.tags[noun] != "NN":
        return False
    beside = tokens.children[noun]
    return bool(beside) and all(tokens.deps[c] == "det" and tokens.lower[c] in _POINTING for c in beside)


def _days(clauses: EventClauses, told: Sequence[Told]) -> list[Told]:
    """What dates to the day, or closer."""
    return [
        one for one in told if one.timex_id is not None and one.relation in DATING and _is_day(clauses, one.timex_id)
    ]


def _is_day(clauses: EventClauses, timex_id: str) -> bool:
    unit = clauses.timexes[timex_id].granularity
    return unit is not None and unit.rank <= Granularity.DAY.rank
