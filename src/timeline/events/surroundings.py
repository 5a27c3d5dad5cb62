"""What the text around an event does: does it tell of happenings, of persons, of the past?

Happenings come in scenes, and habits in descriptions, so a doubtful clause goes with its neighbours. Only the nearest
count: what a text says in another place changes nothing here.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

from timeline.events.readings import Reading
from timeline.model.events import Tense
from timeline.text.tokens import Tokens

Surroundings = dict[str, float]
"""What surrounds an event, each as a share from 0 to 1."""

_REACH = 10
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# An event alone in its text or sentence is as likely a happening as any.
_ALONE = 0.3


def surroundings(tokens: Tokens, readings: Sequence[Reading], likely: Sequence[float]) -> Iterator[Surroundings]:
    """For each reading: how far the ten on either side are happenings, tell of the past, and have pronoun subjects.

    ``likely`` says how far each reading is a happening by its own clause. The sentence's other events count apart.
    """
    sentences: dict[int, list[float]] = defaultdict(list)
    for reading, share in zip(readings, likely, strict=True):
        sentences[tokens.sentences[reading.trigger.head]].append(share)
    happening = _Running(likely)
    past = _Running([float(reading.tense is Tense.PAST) for reading in readings])
    finite = _Running([float(reading.tense in (Tense.PAST, Tense.PRESENT)) for reading in readings])
    pronouns, subjects = _subjects(tokens, readings)
    for k, reading in enumerate(readings):
        here = sentences[tokens.sentences[reading.trigger.head]]
        first, stop = max(0, k - _REACH), min(len(readings), k + _REACH + 1)
        yield {
            "happenings near": _others(happening.between(first, stop), likely[k], stop - first),
            "happenings in the sentence": _others(sum(here), likely[k], len(here)),
            "past near": _share(past.between(first, stop), finite.between(first, stop)),
            "pronouns near": _share(pronouns.between(first, stop), subjects.between(first, stop)),
        }


class _Running:
    """Sums of any stretch of a list, from sums up to each item."""

    def __init__(self, values: Sequence[float]) -> None:
        self._up_to = [*accumulate(values, initial=0.0)]

    def between(self, first: int, stop: int) -> float:
        return self._up_to[stop] - self._up_to[first]


def _subjects(tokens: Tokens, readings: Sequence[Reading]) -> tuple[_Running, _Running]:
    """How many readings have a pronoun for their subject, and how many a subject at all."""
    kinds = [_subject_kind(tokens, reading.trigger.grammar) for reading in readings]
    return _Running([float(kind == "PRON") for kind in kinds]), _Running([float(kind != "") for kind in kinds])


def _subject_kind(tokens: Tokens, i: int) -> str:
    return next((tokens.pos[c] for c in tokens.children[i] if tokens.deps[c] in _SUBJECTS), "")


def _others(total: float, own: float, count: int) -> float:
    return (total - own) / (count - 1) if count > 1 else _ALONE


def _share(some: float, all_of_them: float) -> float:
    """A share that starts at a half and moves with what is seen."""
    return (some + 0.5) / (all_of_them + 1)
