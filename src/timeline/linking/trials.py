"""Reports from courts: the day is that of the hearing, and what the accused did is of no day that is told."""

from collections.abc import Collection
from enum import Enum

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.events import EventClass, EventMention
from timeline.text.constituents import own_subject
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive


class Trial(Enum):
    """What a report tells of: no trial, a trial, or how it ended for the accused."""

    NONE = 0
    HEARD = 1
    ENDED = 2


def trial_in(tokens: Tokens, lead: Collection[int]) -> Trial:
    """The lead, by its sentences, tells that somebody was sentenced or the like, pleaded, or what a court heard."""
    words = (i for sentence in lead for i in tokens.sentence(sentence))
    told = [tokens.lemmas[i] for i in words if tokens.pos[i] == "VERB" and _is_judged(tokens, i)]
    if not told:
        return Trial.NONE
    return Trial.HEARD if of_kind("sentencing").isdisjoint(told) else Trial.ENDED


def _is_judged(tokens: Tokens, i: int) -> bool:
    if tokens.lemmas[i] in of_kind("hearings"):
        return tokens.lemmas[i] == "plead" or _is_heard(tokens, i)
    return tokens.lemmas[i] in of_kind("ending_trials") and (is_passive(tokens, i) or _is_by_court(tokens, i))


def _is_heard(tokens: Tokens, i: int) -> bool:
    return tokens.lemmas[i] == "hear" and _is_by_court(tokens, i)


def _is_by_court(tokens: Tokens, i: int) -> bool:
    own = own_subject(tokens, i)
    return own is not None and tokens.lower[own] in read_words("organisation_words", "courts")


def is_told_in_court(tokens: Tokens, i: int) -> bool:
    """ "A man was stabbed, a court heard": the day is that of the hearing."""
    return tokens.deps[i] == "ccomp" and _is_heard(tokens, tokens.heads[i])


def is_of_court(event: EventMention, trial: Trial) -> bool:
    """Something said, or done in court: a plea, a ruling, a sentence; where the trial has ended, no earlier step."""
    if event.event_class is EventClass.REPORTING:
        return True
    is_earlier = trial is Trial.ENDED and event.lemma in read_words("person_verbs", "before_sentence")
    return event.lemma in read_words("person_verbs", "in_court") and not is_earlier
