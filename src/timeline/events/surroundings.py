"""What the text around an event does: does it tell of happenings, of persons, of the past?

Happenings come in scenes, and habits in descriptions, so a doubtful clause goes with its neighbours. Only the nearest
count: what a text says in another place changes nothing here.
"""

import operator
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
        tenses = [reading.tense for reading in readings]
        self._happening = _near(likely)
        self._past = _near([tense is _PAST for tense in tenses])
        self._finite = _near([tense in _FINITE for tense in tenses])
        self._pronouns = _near([i is not None and tokens.pos[i] == "PRON" for i in subjects])
        self._subjects = _near([i is not None for i in subjects])

    def of(self, k: int) -> dict[str, float]:
        """Of the ``k``-th event, from 0 to 1: how far the ten on either side are happenings, tell of the past, and have
        pronoun subjects; the other events of its sentence count apart.
        """
        sentence, own = self._sentence_of[k], self._likely[k]
        near = min(len(self._likely), k + _REACH + 1) - max(0, k - _REACH)
        return {
            "happenings near": _others(self._happening[k], own, near),
            "happenings in the sentence": _others(self._totals[sentence], own, self._counts[sentence]),
            # Shares that start at a half and move with what is seen.
            "past near": (self._past[k] + 0.5) / (self._finite[k] + 1),
            "pronouns near": (self._pronouns[k] + 0.5) / (self._subjects[k] + 1),
        }


def _near(values: Sequence[float]) -> list[float]:
    """For each item the sum of those around it, itself included."""
    up_to = [*accumulate(values, initial=0.0)]
    stops = [*up_to[_REACH + 1 :], *[up_to[-1]] * _REACH][: len(values)]
    return list(map(operator.sub, stops, [*[0.0] * _REACH, *up_to]))


def _others(total: float, own: float, count: int) -> float:
    return (total - own) / (count - 1) if count > 1 else _ALONE
