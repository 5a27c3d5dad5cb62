"""One happening told several times in a text: by its headline and its story, by a verb and the noun that takes it up.

A later noun takes up an event where it is definite ("the announcement", "her resignation") and stands near; a headline
tells what its story tells. A verb that is used again tells of another occasion unless both are dated together.
"""

from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.assembly.coreference import cluster
from timeline.assembly.placing import UNPLACED
from timeline.assembly.sameness import doers, may_be_one, trigger_key, undergoers
from timeline.linking.story_time import Layout
from timeline.model.entries import Entry
from timeline.model.events import EventClass
from timeline.text.document import Document

# Sentences back to what a definite noun takes up.
_REACH = 6
_DEFINITE = {"the", "this", "that", "these", "those"}


def retellings(document: Document, entries: Iterable[Entry]) -> list[list[Entry]]:
    """Groups of entries that tell of one happening; each entry in one group, and alone without a parse."""
    given = list(entries)
    if document.doc is None:
        return [[entry] for entry in given]
    tokens = document.tokens
    place: dict[str, int] = {}
    taking_up: set[str] = set()
    for entry in given:
        at = tokens.within(entry.trigger.span)
        i = tokens.top(at) if len(at) else -1
        place[entry.id] = tokens.sentences[i] if len(at) else -1
        if len(at) and tokens.pos[i] == "NOUN" and _is_definite(document, i):
            taking_up.add(entry.id)
    headlines = set(Layout.of(document).headline)

    def may_be_told_again(one: Entry, other: Entry) -> bool:
        first, second = sorted((one, other), key=lambda entry: entry.trigger.span)
        if (place[first.id] in headlines) != (place[second.id] in headlines):
            return may_be_one(first, second)
        if second.id in taking_up and place[second.id] - place[first.id] <= _REACH:
            return _may_be_taken_up(first, second)
        both_dated = first.when.interval is not None and second.when.interval is not None
        return both_dated and first.event_class is not EventClass.REPORTING and may_be_one(first, second)

    # A headline's day is a guess, which the story's own date corrects.
    open_dates = {e.id: e for e in given if place[e.id] in headlines and e.when.words is None}
    undated = [evolve(e, when=UNPLACED) if e.id in open_dates else e for e in given]
    announced = {trigger_key(entry.lemma) for entry in given if place[entry.id] in headlines}

    def keys_of(entry: Entry) -> Iterator[str]:
        # Only entries that share a key are compared: a speech verb stands too often to be met with every other.
        sentence = place[entry.id]
        if entry.when.interval is not None and entry.event_class is not EventClass.REPORTING:
            yield "dated"
        if trigger_key(entry.lemma) in announced:
            yield "announced"
        yield from map(str, range(sentence - _REACH if entry.id in taking_up else sentence, sentence + 1))

    groups = cluster(undated, may_be_told_again, keys_of)
    return [[open_dates.get(e.id, e) for e in group] if len(group) == 1 else group for group in groups]


def _is_definite(document: Document, noun: int) -> bool:
    tokens = document.tokens
    return any(
        (tokens.deps[c] == "det" and tokens.lower[c] in _DEFINITE) or tokens.deps[c] == "poss"
        for c in tokens.children[noun]
    )


def _may_be_taken_up(first: Entry, second: Entry) -> bool:
    """Same trigger, and nobody in the second whom the first does not allow for."""
    if trigger_key(first.lemma) != trigger_key(second.lemma) or first.polarity is not second.polarity:
        return False
    if doers(first) and doers(second) and not doers(first) & doers(second):
        return False
    known, new = (set(_ids(entry)) for entry in (first, second))
    return not known or not new or bool(known & new)


def _ids(entry: Entry) -> Iterator[str]:
    return (p.actor_id for p in undergoers(entry) if p.actor_id is not None)
