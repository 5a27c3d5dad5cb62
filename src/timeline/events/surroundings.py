"""What the text around an event does: does it tell of happenings, of persons, of the past?

Happenings come in scenes, and habits in descriptions, so a doubtful clause goes with its neighbours. Only the nearest
count: what a text says in another place changes nothing here.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate

from timeline.events.readings import Reading
from timeline.model.events import Tense
from timeline.text.tokens import Tokens

_REACH = 10
_PAST = Tense.PAST
_FINITE = frozenset({_PAST, Tense.PRESENT})
# An event alone in its text or sentence is as likely a happening as any.
_ALONE = 0.3


class Surroundings:
    """What surrounds each event of a text.

    ``likely`` says how far each reading is a happening by its own clause.
    """

    def __init__(self, tokens: Tokens, readings: Sequence[Reading], likely: Sequence[float]) -> None:
        self._likely = likely
        self._sentence_of = [tokens.sentences[reading.trigger.head] for reading in readings]
        self._counts = Counter(self._sentence_of)
        self._totals: dict[int, float] = defaultdict(float)
        for sentence, share in zip(self._sentence_of, likely, strict=True):
            self._totals[sentence] += share
        subjects = [tokens.child(reading.trigger.grammar, "nsubj", "nsubjpass") for reading in readings]
        self._happening = _Running(likely)
        tenses = [reading.tense for reading in readings]
        self._past = _Running([tense is _PAST for tense in tenses])
        self._finite = _Running([tense in _FINITE for tense in tenses])
        self._pronouns = _Running([i is not None and tokens.pos[i] == "PRON" for i in subjects])
        self._subjects = _Running([i is not None for i in subjects])

    def of(self, k: int) -> dict[str, float]:
        """Of the ``k``-th event, from 0 to 1: how far the ten on either side are happenings, tell of the past, and have
        pronoun subjects; the other events of its sentence count apart.
        """
        sentence = self._sentence_of[k]
        first, stop = max(0, k - _REACH), min(len(self._likely), k + _REACH + 1)
        return {
            "happenings near": _others(self._happening.between(first, stop), self._likely[k], stop - first),
            "happenings in the sentence": _others(self._totals[sentence], self._likely[k], self._counts[sentence]),
            "past near": _share(self._past.between(first, stop), self._finite.between(first, stop)),
            "pronouns near": _share(self._pronouns.between(first, stop), self._subjects.between(first, stop)),
        }


class _Running:
    """Sums of any stretch of a list, from sums up to each item."""

    def __init__(self, values: Sequence[float]) -> None:
        self._up_to = [*accumulate(values, initial=0.0)]

    def between(self, first: int, stop: int) -> float:
        return self._up_to[stop] - self._up_to[first]


def _others(total: float, own: float, count: int) -> float:
    return (total - own) / (count - 1) if count > 1 else _ALONE


def _share(some: float, all_of_them: float) -> float:
    """A share that starts at a half and moves with what is seen."""
    return (some + 0.5) / (all_of_them + 1)
