"""Whether the time of one of two clauses joined by "and" is that of the other too."""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.linking.event_clauses import EventClauses
from timeline.linking.foreground import is_foreground
from timeline.linking.happenings import tells_of_past
from timeline.model.events import EventClass, Tense

# "A loss for the quarter", "the results of May": what a noun is about, not when somebody does something with it.
_ABOUT = {"adverbial for", "adverbial of"}


def are_apart(clauses: EventClauses, first: int, second: int) -> bool:
    """The second of two joined clauses, whose own time is not told, is not of the time of the first."""
    tokens, one, other = clauses.tokens, clauses.event_at[first], clauses.event_at[second]
    if any(tokens.lower[c] in _apart() for c in tokens.children[second]) or ";" in tokens.words[first:second]:
        return True  # a semicolon sets clauses apart that have their own times
    if tokens.child(second, "mark") is not None:
        return True  # "said that it opened in May and that a report praised it"
    if one.tense is Tense.PAST and other.tense is Tense.PRESENT:
        return True  # "was arrested in 2011 and awaits trial"
    is_known = _is_news(clauses, first) or _is_one_hearing(clauses, first, second)
    return _is_dated_between(clauses, first, second) and not is_known


def is_last_of_two(clauses: EventClauses, second: int, first: int) -> bool:
    """ "Two died and 31 were hurt on Thursday": the day behind both, in one tense and joined by "and".

    A comma that parts the verbs of one subject sets the second apart: "took it over, and sold it on Monday". So does a
    time that is no day of news, as in what a life tells: "was born in Lund and died in Oslo in 1951".
    """
    tokens, both = clauses.tokens, (clauses.event_at[second], clauses.event_at[first])
    words = {tokens.lower[c] for c in (*tokens.children[first], *tokens.children[second]) if first < c < second}
    if "and" not in words or words & _apart() or tokens.deps[first] == "conj" or not all(map(tells_of_past, both)):
        return False
    if tokens.lower[second - 2 : second] == [",", "and"] or not _is_news(clauses, second):
        return False
    return all(event.event_class is not EventClass.REPORTING for event in both) and is_dated_behind(clauses, second)


def is_dated_behind(clauses: EventClauses, i: int) -> bool:
    """ "Paid a visit on Monday", but not "posted a third-quarter loss" or "a loss for the quarter"."""
    stated = [one.timex_id for one in clauses.told_at[i] if one.timex_id is not None and one.rule not in _ABOUT]
    return any(clauses.timexes[id_].span.start > clauses.tokens.starts[i] for id_ in stated)


def _is_one_hearing(clauses: EventClauses, first: int, second: int) -> bool:
    """ "Was back in the dock on 8 August and was jailed": a court that one appears in deals with him then."""
    tokens = clauses.tokens
    if clauses.event_at[second].lemma not in of_kind("ending_trials"):
        return False
    return not read_words("organisation_words", "before_courts", "courts").isdisjoint(tokens.lower[first:second])


def _apart() -> frozenset[str]:
    return read_words("temporal_signals", "apart")


def _is_dated_between(clauses: EventClauses, first: int, second: int) -> bool:
    """ "Was born in 1884 and grew up": a time that opens the sentence holds for both, one between for the first."""
    starts = clauses.tokens.starts
    stated = (clauses.timexes[one.timex_id] for one in clauses.told_at[first] if one.timex_id is not None)
    return any(starts[first] < timex.span.start < starts[second] for timex in stated)


def _is_news(clauses: EventClauses, i: int) -> bool:
    """Its times are days close to that of the text."""
    stated = (clauses.timexes[one.timex_id] for one in clauses.told_at[i] if one.timex_id is not None)
    anchor = clauses.document.dct
    return anchor is not None and all(is_foreground(timex, anchor) for timex in stated)
