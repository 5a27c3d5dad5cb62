"""Times that events share: those that the grammar, or a word between them, makes happen together."""

from collections.abc import Iterable

from attrs import evolve

from timeline.events.embedding import rows
from timeline.events.periphrases import ends_with, is_deed_of_one
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.linking.background import is_of_life
from timeline.linking.event_clauses import EventClauses
from timeline.linking.foreground import is_to_come
from timeline.linking.happenings import tells_of_past
from timeline.linking.joined_clauses import are_apart, is_dated_behind, is_last_of_two
from timeline.linking.noun_clauses import harming, is_inside_noun, tells_noun_occurs
from timeline.linking.stated_time import RESCHEDULED
from timeline.linking.told import SAME_EVENT, dating
from timeline.model.events import Aspect, EventClass, EventMention, Phase, Tense
from timeline.model.links import EventLink, TemporalRelation
from timeline.text.constituents import free_relative
from timeline.text.labels import DETERMINERS, PAST_TAGS, SUBJECTS
from timeline.text.tokens import Tokens

_WHEN, _BEGAN_AFTER, _HARMED_AFTER, _DECIDED = 0.75, 0.6, 0.7, 0.6
_SAYINGS = {EventClass.REPORTING, EventClass.I_STATE, EventClass.PERCEPTION}
# Words that put a participle beside what its main clause tells.
_BESIDE = {"as", "by", "in", "when", "while", "with"}
_PERFECT = Aspect.PERFECTIVE
# Dates that are not handed on: where something is moved to, and the guess that a report tells of its own day.
_KEPT = {RESCHEDULED, "headline", "hot news", "lead"}
# Prepositions of whom something is done or said to.
_TOWARDS = {"at", "by", "to", "with"}
# Prepositions whose noun names the occasion of the verb: "said in an interview", "spoke at a rally".
_OCCASIONS = {"amid", "at", "during", "in", "on"}


def _undoing() -> frozenset[str]:
    """Verbs of what has been before, or is not to be: who fixes a leak does not make one."""
    return read_words("temporal_signals", "undoing")


def share(clauses: EventClauses) -> None:
    """The time of an event to those that the grammar makes happen with it: first upwards, then downwards."""
    told = clauses.told_at
    for i in clauses.above:
        if told[i]:
            share_up(clauses, i)
    for i, above in reversed(clauses.above.items()):
        if told[above] and not told[i] and (factor := _factor_down(clauses, i, above)):
            _hand(clauses, above, i, factor)


def share_up(clauses: EventClauses, i: int) -> None:
    """The time of an event to the one above it, where the grammar makes that happen with it."""
    above = clauses.above.get(i)
    if above is None or clauses.told_at[above]:
        return
    if factor := _DECIDED if _is_decided(clauses, i, above) else _factor_up(clauses, i, above):
        _hand(clauses, i, above, factor)


def connect(clauses: EventClauses, order: Iterable[EventLink]) -> None:
    """The time of a clause to one that happens when it does, or comes of it at once.

    "The war began after …" tells when it began, "ten were hurt after …" when they were.
    """
    by_id = {event.id: event for event in clauses.events}
    for link in order:
        source, target = by_id[link.source], by_id[link.target]
        if link.relation is TemporalRelation.SIMULTANEOUS:
            if _PERFECT in (source.aspect, target.aspect):
                continue  # "they had left when she came"
            _give(clauses, source, target, _WHEN, link.rule)
            _give(clauses, target, source, _WHEN, link.rule)
        elif link.relation is TemporalRelation.AFTER and source.phase is Phase.INITIATES:
            _give(clauses, target, source, _BEGAN_AFTER, link.rule)
        elif link.relation is TemporalRelation.AFTER and _are_harmed(clauses, source) and tells_of_past(target):
            _give(clauses, target, source, _HARMED_AFTER, link.rule)


def _are_harmed(clauses: EventClauses, event: EventMention) -> bool:
    i = clauses.token_of.get(event.id)
    return event.lemma in harming() and i is not None and clauses.tokens.child(i, "nsubjpass") is not None


def _hand(clauses: EventClauses, giver: int, taker: int, factor: float) -> None:
    _give(clauses, clauses.event_at[giver], clauses.event_at[taker], factor, f"shared {clauses.tokens.deps[taker]}")


def _give(clauses: EventClauses, giver: EventMention, taker: EventMention, factor: float, rule: str) -> None:
    """The dates of one event to another that has none, so much less surely."""
    if giver is taker or clauses.told[taker.id]:
        return
    # "Named Ann Lee, with a new board coming in May" named her before it comes.
    written = clauses.document.dct if tells_of_past(taker) else None
    handed = (told for told in clauses.told[giver.id] if told.rule not in _KEPT)
    dates = (
        dating(told, clauses.timexes)
        for told in handed
        if told.timex_id is None or not is_to_come(clauses.timexes[told.timex_id], written)
    )
    clauses.told[taker.id] += [
        evolve(date, confidence=date.confidence * factor, rule=rule) for date in dates if date is not None
    ]


def _factor_up(clauses: EventClauses, i: int, above: int) -> float:
    """How surely the governing event happens at the time of the one below it; 0 for not at all."""
    tokens, below, governor = clauses.tokens, clauses.event_at[i], clauses.event_at[above]
    dep, direct = tokens.deps[i], tokens.heads[i] == above
    if below.prospective or governor.prospective:
        return 0.0
    if dep == "advcl" and direct and tokens.tags[i] == "VBG" and tokens.child(i, "mark") is None:
        # "Worked there for ten years, winning a prize in 1975"
        return 0.0 if is_of_life(tokens, above) else 0.8
    # The day of "the fire" told of above is not when it was put out, but when it killed two.
    is_told_here = governor.lemma in harming() or all(one.rule != SAME_EVENT for one in clauses.told_at[i])
    is_past = governor.event_class not in _SAYINGS and governor.tense is Tense.PAST
    if dep in SUBJECTS and direct and is_told_here and is_past:
        return 0.7
    if dep == "pobj" and _is_occasion(tokens, i, above) and not _is_charge(tokens, i, above):
        return 0.85
    if dep == "advcl" and direct and _is_meanwhile(tokens, i) and tells_of_past(below) and tells_of_past(governor):
        return 0.75
    if tells_noun_occurs(tokens, below, i, above):
        return 0.8
    is_settled = direct and (ends_with(tokens, i) or _is_implied(tokens, i))
    if is_settled or _is_deed_in(tokens, i, above) or _is_left_so(tokens, i, above):
        return 0.8  # "fell 3 % to close at 40 on Monday", "became the first to win in May"
    noun = tokens.heads[i]
    if dep == "acl" and tokens.tags[i] == "VBN" and tokens.deps[noun] == "pobj" and _is_occasion(tokens, noun, above):
        return 0.8
    is_called = dep == "ccomp" and direct and free_relative(tokens, i) is not None
    if is_called or _is_seen_doing(tokens, below, i, governor, above):
        return 0.7  # "rejected what it called a lie on Monday"
    is_done = governor.event_class not in _SAYINGS and governor.tense is not Tense.PRESENT
    is_contest = tokens.lemmas[above] in of_kind("contesting")  # "lost the 1991 election"
    is_object = dep == "dobj" and direct and is_done and (is_contest or is_dated_behind(clauses, i))
    return 0.7 if is_object or (dep == "conj" and direct and is_last_of_two(clauses, i, above)) else 0.0


def _is_implied(tokens: Tokens, i: int) -> bool:
    """ "Failed to lower the gear on 3 March", "avoided paying in 2011": both are of one time (Karttunen 1971)."""
    if tokens.deps[i] != "xcomp":
        return False
    row = rows("verbs").get(tokens.phrasal_lemma(tokens.heads[i]), {})
    settled = {"CT+", "CT-"} >= {row.get("complement", ""), row.get("negated", "")}
    return settled and (tokens.tags[i] == "VB" or row.get("object") == "CT-")


def _is_seen_doing(tokens: Tokens, below: EventMention, i: int, governor: EventMention, above: int) -> bool:
    """ "Shot at a man fleeing the town on Monday": what one is about when something is done to him is then too.

    What is announced, or begins or runs at a time, is not: "signed a deal starting on Monday".
    """
    noun = tokens.heads[i]
    if tokens.deps[i] != "acl" or tokens.tags[i] != "VBG" or noun != i - 1 or governor.tense is not Tense.PAST:
        return False
    if below.event_class is not EventClass.OCCURRENCE or below.phase is not None or " " in below.trigger.text:
        return False  # nor "a law taking effect on Monday"
    preposition = tokens.heads[noun]
    if preposition != above:
        return tokens.heads[preposition] == above and tokens.lower[preposition] in _TOWARDS
    return tokens.deps[noun] == "dobj" and governor.event_class not in _SAYINGS


def _is_decided(clauses: EventClauses, i: int, above: int) -> bool:
    """ "Decided to close the mill in 2009": a decision told as past is of the time behind it, if that is not ahead.

    A month without its year, "in November", is as likely to come when somebody decides what to do in it.
    """
    tokens, written = clauses.tokens, clauses.document.dct
    if tokens.deps[i] != "xcomp" or tokens.heads[i] != above or tokens.tags[above] not in PAST_TAGS:
        return False
    if tokens.lemmas[above] not in of_kind("deciding") or clauses.event_at[above].prospective:
        return False
    told = [clauses.timexes.get(one.timex_id or "") for one in clauses.told_at[i]]
    if any(timex is not None and timex.anchor is not None for timex in told):
        return False
    starts = [timex.interval.start for timex in told if timex is not None and timex.interval is not None]
    end = None if written is None else written.interval.end
    return end is None or all(start is not None and start < end for start in starts)


def _is_meanwhile(tokens: Tokens, i: int) -> bool:
    """ "As the boat left the port on Monday, it sank"."""
    return tokens.word_of(i, "mark", "advmod") in ("as", "while")


def _is_charge(tokens: Tokens, noun: int, verb: int) -> bool:
    """ "Convicted in the 1989 murder": of what somebody is accused, long before; but "in a trial in May"."""
    is_tried = tokens.lemmas[verb] in read_words("person_verbs", "tried") | of_kind("judging")
    return is_tried and tokens.lemmas[noun] not in of_kind("court_sessions")


def _is_occasion(tokens: Tokens, noun: int, verb: int) -> bool:
    """The noun names the occasion of the verb; also after an inverted subject: "said the envoy in a statement"."""
    preposition = tokens.heads[noun]
    site = tokens.heads[preposition]
    if tokens.lower[preposition] not in _OCCASIONS:
        return False
    while site != verb and preposition > verb and tokens.deps[site] in ("appos", "pobj", "prep", "conj"):
        site = tokens.heads[site]
    return site == verb or (preposition > verb == tokens.heads[site] and tokens.deps[site] in SUBJECTS)


def _factor_down(clauses: EventClauses, i: int, above: int) -> float:
    """How surely the event below happens at the time of the governing one; 0 for not at all."""
    tokens, below, governor = clauses.tokens, clauses.event_at[i], clauses.event_at[above]
    dep, direct = tokens.deps[i], tokens.heads[i] == above
    if below.prospective != governor.prospective or below.aspect is Aspect.PERFECTIVE:
        return 0.0
    if dep == "conj" and direct:
        if are_apart(clauses, above, i):
            return 0.0
        return 0.8 if below.tense is governor.tense else 0.5
    if tokens.tags[i] == "VBG" and (_is_beside(tokens, i, above) or (dep == "xcomp" and direct)):
        return 0.8
    if (direct and (ends_with(tokens, i) or _is_implied(tokens, i))) or _is_left_so(tokens, i, above):
        return 0.8  # "fell 3 % on Monday to close at 40"
    if dep == "pobj" and _is_occasion(tokens, i, above):
        return 0.8
    if dep == "advcl" and direct and _is_meanwhile(tokens, i) and tells_of_past(below) and tells_of_past(governor):
        return 0.75
    if (
        is_inside_noun(tokens, below, i, above)
        or _is_deed_in(tokens, i, above)
        or tells_noun_occurs(tokens, governor, above, i)
    ):
        return 0.8
    # What somebody does to an event is not when it was; one that comes to be in the doing is indefinite.
    is_made = dep == "dobj" and direct and tokens.lemmas[above] not in _undoing() and _comes_to_be(tokens, i)
    return 0.7 if is_made and governor.event_class not in _SAYINGS else 0.0


def _is_deed_in(tokens: Tokens, i: int, above: int) -> bool:
    """ "In May she became the first woman to win", and so won in May."""
    return is_deed_of_one(tokens, i) and above in (tokens.heads[i], tokens.heads[tokens.heads[i]])


def _is_left_so(tokens: Tokens, state: int, leave: int) -> bool:
    """ "The quake left two towns flooded on Monday": they were flooded when it left them so."""
    left = tokens.heads[state]
    is_state = tokens.deps[state] == "acl" and tokens.lower[state] in read_words("event_adjectives", "left")
    return is_state and tokens.lemmas[leave] == "leave" and tokens.heads[left] == leave and tokens.deps[left] == "dobj"


def _is_beside(tokens: Tokens, i: int, main: int) -> bool:
    """A participle of what is done in the doing: "left, slamming the door", "while slamming", "by slamming"."""
    above = tokens.heads[i]
    if tokens.deps[i] == "pcomp":
        return tokens.lower[above] in _BESIDE and tokens.heads[above] == main
    mark = tokens.child(i, "mark", "advmod")
    return tokens.deps[i] == "advcl" and above == main and (mark is None or mark > i or tokens.lower[mark] in _BESIDE)


def _comes_to_be(tokens: Tokens, noun: int) -> bool:
    return all(tokens.lower[c] in ("a", "an") for c in tokens.children[noun] if tokens.deps[c] in DETERMINERS)
