"""Reports from courts: the day is that of the hearing, and what the accused did is of no day that is told."""

from collections.abc import Collection

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.events import EventClass, EventMention
from timeline.text.clauses import is_passive
from timeline.text.constituents import own_subject
from timeline.text.tokens import Tokens

_BODIES = frozenset({"court", "inquest", "jury", "tribunal"})


def tells_of_trial(tokens: Tokens, lead: Collection[int]) -> bool:
    """The lead, by its sentences, tells that somebody was sentenced or the like, or what a court heard."""
    return any(
        tokens.sentences[i] in lead and _is_judged(tokens, i)
        for i, lemma in enumerate(tokens.lemmas)
        if lemma in of_kind("ending_trials") or lemma == "hear"
    )


def _is_judged(tokens: Tokens, i: int) -> bool:
    if tokens.pos[i] != "VERB":
        return False
    if tokens.lemmas[i] != "hear":
        return is_passive(tokens, i)
    own = own_subject(tokens, i)
    return own is not None and tokens.lemmas[own] in _BODIES


def is_of_court(event: EventMention) -> bool:
    """Something said, or done in court: a plea, a ruling, a sentence."""
    return event.event_class is EventClass.REPORTING or event.lemma in read_words("person_verbs", "in_court")
