"""What is said at a stated time, and what the same people say close by: "said on Monday", and below it "she added"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from operator import attrgetter

from attrs import evolve, frozen

from timeline.linking.told import DATING, Told
from timeline.model.events import EventClass, EventMention

_REPORTING = EventClass.REPORTING
_REACH = 4  # sentences
_SAME_SPEAKER = 0.5
_SENTENCE = attrgetter("sentence")
_NOBODY: Set[str] = frozenset()


@frozen
class DatedSaying:
    """A saying, the number of its sentence, and when it was said."""

    event: EventMention
    sentence: int
    told: Told


def dated_sayings(
    events: Iterable[EventMention],
    told: Mapping[str, Sequence[Told]],
    token_of: Mapping[str, int],
    sentences: Sequence[int],
) -> Sequence[DatedSaying]:
    """The sayings with a time of their own, in the order of their sentences."""
    found = []
    for event in events:
        if event.event_class is _REPORTING and event.id in token_of:
            dated = next((one for one in told[event.id] if one.relation in DATING), None)
            if dated is not None:
                found.append(DatedSaying(event, sentences[token_of[event.id]], dated))
    return sorted(found, key=_SENTENCE)


def nearest_saying(
    sayings: Sequence[DatedSaying], event: EventMention, sentence: int, people_in: Mapping[str, Set[str]]
) -> Told | None:
    """The time at which the people of a saying say something else close by; ``None`` for what is no saying."""
    if event.event_class is not EventClass.REPORTING:
        return None
    people = people_in.get(event.id, _NOBODY)
    first = bisect_left(sayings, sentence - _REACH, key=_SENTENCE)
    last = bisect_right(sayings, sentence + _REACH, key=_SENTENCE)
    near = (saying for saying in sayings[first:last] if people & people_in.get(saying.event.id, _NOBODY))
    nearest = min(near, key=lambda saying: abs(saying.sentence - sentence), default=None)
    if nearest is None:
        return None
    return evolve(nearest.told, confidence=nearest.told.confidence * _SAME_SPEAKER, rule="same speaker")
