"""Whether two entries tell of the same happening: trigger, people and polarity.

Times that share no moment are never of one happening. An undated telling is compared only where its text makes it
point at the other (inside a document), or where such a thing happens but once; over many documents it could else be
any of its kind.
"""

import re
from collections.abc import Iterator
from functools import cache

from timeline.assembly.quantities import is_number, tells_of_others
from timeline.lexicon.kin import kin_of
from timeline.lexicon.tables import read_table
from timeline.model.entries import Entry, Participant
from timeline.model.events import EventClass
from timeline.model.links import ACTING, Role

_DIE = "die"
_WORD = re.compile(r"\w+")
# Words that stand in most sentences say nothing about what one is about.
_SHORT = 3
# Two sayings of one day are one where the sentences share at least this part of their longer words.
_SHARED_WORDS = 0.5


@cache
def once_only() -> frozenset[str]:
    """Triggers (as ``kin_of`` gives them) of what happens once to the same people or things."""
    return frozenset(read_table("trigger_kin")["once"])


@cache
def seldom() -> frozenset[str]:
    """Triggers of what nobody does, or undergoes, twice in a week."""
    return frozenset(read_table("trigger_kin")["seldom"])


@cache
def _once_by_name() -> frozenset[str]:
    return frozenset(read_table("trigger_kin")["once_by_name"])


def doers(entry: Entry) -> frozenset[str]:
    """The known actors that do it."""
    return frozenset(p.actor_id for p in entry.participants if p.role in ACTING and p.actor_id is not None)


def undergoers(entry: Entry) -> tuple[Participant, ...]:
    return tuple(p for p in entry.participants if p.role is Role.PATIENT)


def _addressed(entry: Entry) -> tuple[Participant, ...]:
    """Those to whom it is said, by their names."""
    return tuple(p for p in entry.participants if p.role is Role.ADDRESSEE and _name(p))


def known_actors(entry: Entry) -> Iterator[str]:
    """The ids of those who do or undergo it, each once."""
    core = (p.actor_id for p in entry.participants if p.role in ACTING or p.role is Role.PATIENT)
    return iter(dict.fromkeys(id_ for id_ in core if id_ is not None))


def same_people(one: Entry, other: Entry) -> bool:
    """Nobody in it contradicts: shared doers where both name some, objects that share an actor or a word."""
    if kin_of(one.lemma) == kin_of(other.lemma) == _DIE:
        return bool(_dying(one) & _dying(other))
    first, second = doers(one), doers(other)
    if first and second and not first & second:
        return False
    addressed, others_addressed = _addressed(one), _addressed(other)
    if addressed and others_addressed and not any(_is_shared(a, b) for a in addressed for b in others_addressed):
        return False  # who commanded the Luna, and who commanded the Vega, did not do so at once
    objects, others = undergoers(one), undergoers(other)
    if objects and others:
        return any(_is_shared(an_object, another) for an_object in objects for another in others)
    return bool(first & second)


def once_to(entry: Entry) -> frozenset[str]:
    """Those to whom it happens once and no more, by id: nobody is born or dies twice. Empty for all else.

    Also who does to a thing of that name what nobody does to it twice: "lee: luna 2" for what Lee unveils.
    """
    trigger = kin_of(entry.lemma)
    if trigger == _DIE:
        return _dying(entry)
    once = {p.actor_id for p in undergoers(entry) if p.actor_id is not None} if trigger in once_only() else set()
    if trigger in _once_by_name() and entry.event_class is not EventClass.REPORTING:
        once |= {f"{doer}: {name}" for doer in doers(entry) for name in map(_name, undergoers(entry)) if name}
    return frozenset(once)


def _dying(entry: Entry) -> frozenset[str]:
    """Whose death it is, whether told by the verb or by the noun."""
    return frozenset(known_actors(entry))


def _name(participant: Participant) -> str:
    """The words that name a thing, folded; "" where they describe it."""
    words = participant.mention.text.split()
    while words and words[0].islower():
        words = words[1:]
    return "" if any(word.islower() for word in words) else " ".join(words).casefold()


def may_be_one_over_documents(one: Entry, other: Entry) -> bool:
    """The same happening though texts do not know of each other; undated ones only where it happens but once."""
    is_dated = one.when.interval is not None and other.when.interval is not None
    return (is_dated or bool(once_to(one) & once_to(other))) and may_be_one(one, other)


def _is_shared(one: Participant, other: Participant) -> bool:
    """One actor, or a word in common; a name stands for what has it: Ford Motor Company is no Buick Motor Company."""
    if one.actor_id is not None and one.actor_id == other.actor_id:
        return True
    if tells_of_others(one.mention.text, other.mention.text):
        return False
    words, others = _words(one.mention.text), _words(other.mention.text)
    if _name(one) and _name(other):
        return bool(words) and (words <= others or others <= words) and bool(others)
    return bool(words & others)


def words_of(participants: tuple[Participant, ...]) -> set[str]:
    """The longer words of their mentions, folded."""
    return {word for p in participants for word in _words(p.mention.text)}


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if len(word) > _SHORT and not is_number(word)}


def same_words(one: Entry, other: Entry) -> bool:
    """The sentences share most of their longer words: needed of sayings, for people say much on one day."""
    first, second = _words(one.sentence.text), _words(other.sentence.text)
    return len(first & second) >= _SHARED_WORDS * min(len(first), len(second)) > 0


def may_be_one(one: Entry, other: Entry) -> bool:
    """The same happening as far as trigger, people and polarity go; time is for the caller."""
    if kin_of(one.lemma) != kin_of(other.lemma) or one.polarity is not other.polarity:
        return False
    if not same_people(one, other) or (one.lemma == other.lemma == "be" and not _same_state(one, other)):
        return False
    saying = EventClass.REPORTING in (one.event_class, other.event_class)
    return not saying or same_words(one, other)


def _same_state(one: Entry, other: Entry) -> bool:
    """ "Lee is ill" and "Lee is on a list" are two, for "be" says nothing but what follows it."""
    who = {word for p in (*one.participants, *other.participants) if p.role in ACTING for word in _words(p.name)}
    return bool(_words(one.headline) & _words(other.headline) - who)
