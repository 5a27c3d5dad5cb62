"""What a parse adds to the bare words: the tense of the verb that a time belongs to, and words that are no times."""

from bisect import bisect_left

from timeline.lexicon.tables import read_section, read_words
from timeline.model.expressions import CalendarDate, Season
from timeline.text.constituents import first_conjunct
from timeline.text.labels import VERBS
from timeline.text.tokens import Tokens
from timeline.timex.mentions import Mention

_HIGHEST = 12  # steps from a time up to its verb
_NEW_TIME = frozenset({"to", "until", "till"})
_FUTURE_AUXILIARIES = frozenset({"will", "'ll", "’ll", "wo", "shall"})
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "has", "have", "'ve", "been"})


def direction_in_parse(tokens: Tokens, start: int) -> int:
    """-1 where the verb over the words is past, 1 where it looks ahead ("will", "is due"), 0 where it shows neither."""
    index = first = bisect_left(tokens.ends, start + 1)
    for _ in range(_HIGHEST):
        if index >= len(tokens.words) or tokens.heads[index] == index:
            break
        if tokens.pos[index] in VERBS or tokens.lower[index] == "due":
            break
        index = tokens.heads[index]
    if index >= len(tokens.words):
        return 0
    if first and tokens.lower[first - 1] in _NEW_TIME and reschedules(tokens, index):
        return 1  # "postponed the vote until Monday"
    return _direction_of(tokens, index, first)


def _direction_of(tokens: Tokens, verb: int, time: int) -> int:
    if tokens.lower[verb] == "due":
        return 1
    if _is_blamed_for(tokens, verb):
        return -1
    first = max(0, verb - 8)
    auxiliaries = {tokens.lower[i] for i in range(first, verb) if tokens.heads[i] == verb and "aux" in tokens.deps[i]}
    if auxiliaries & _FUTURE_AUXILIARIES:
        return 1
    if "to" in auxiliaries and tokens.heads[verb] == verb:
        return 1  # a headline: "Lind to Plead Monday"
    if "to" in auxiliaries and tokens.lemmas[tokens.heads[verb]] in read_words("tense_signs", "looking_ahead"):
        return 1
    if tokens.lemmas[verb] == "plan" and "had" not in auxiliaries:
        return 1  # "planned a march for Saturday"
    if _is_on_programme(tokens, verb, time):
        return 1
    if tokens.tags[verb] == "VBD" or (tokens.tags[verb] == "VBN" and auxiliaries & _PAST_AUXILIARIES):
        return -1
    return 0


def _is_blamed_for(tokens: Tokens, verb: int) -> bool:
    """ "He is charged with robbing a bank and burning a car on 18 October": whoever is blamed has done it."""
    verb = first_conjunct(tokens, verb)
    blamed = tokens.heads[tokens.heads[verb]]
    return tokens.deps[verb] == "pcomp" and tokens.lemmas[blamed] in read_words("speech", "blame")


def _is_on_programme(tokens: Tokens, verb: int, time: int) -> bool:
    """ "Parliament votes Thursday", "he faces a hearing on Monday": what is done on a day in the present lies ahead.

    What is said, and what a report of it shows, was said then.
    """
    if tokens.tags[verb] != "VBZ" or tokens.lower[time] not in read_section("times", "weekdays"):
        return False
    is_saying = tokens.lemmas[verb] in read_words("tense_signs", "told_in_present")
    return not is_saying and (tokens.heads[time] == verb or tokens.lower[time - 1] == "on")


def reschedules(tokens: Tokens, verb: int) -> bool:
    """A verb that gives what is planned another time: "moved", "put off"."""
    return tokens.phrasal_lemma(verb) in read_words("temporal_signals", "rescheduling")


def is_another_word(tokens: Tokens, mention: Mention) -> bool:
    """A verb or a person's name that looks like a time: "may", "march", "fall", "April Jones"."""
    if not isinstance(mention.expression, CalendarDate | Season):
        return False
    index = bisect_left(tokens.ends, mention.start + 1)
    if index >= len(tokens.words) or tokens.ends[index] != mention.end:
        return False
    return tokens.pos[index] in VERBS or tokens.entities[index] == "PERSON"
