"""Happening or not: does a clause tell of one happening, or of a habit, a kind, or how things lie?

A linear model in two steps: the grammar around the trigger gives a first score, and the scores around it correct it.
``benchmarks/train_events.py`` makes the weights from LitBank's realis events and MEANTIME's generic marks.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from math import exp
from operator import mul

from timeline.events.clause_features import Feature, features
from timeline.events.nominals import TEMPORAL_PREPOSITIONS
from timeline.events.readings import Reading
from timeline.events.surroundings import Surroundings
from timeline.lexicon.tables import read_weights, read_words
from timeline.model.events import Aspect, EventClass, Tense
from timeline.text.constituents import is_definite
from timeline.text.tokens import Tokens

_STOPS = frozenset({".", "!", "?", "...", "…"})
# Weights are stored in hundredths.
_SCALE = 100
AROUND = "around"
"""The family of weights of the second step."""


def is_told(reading: Reading) -> bool:
    """Is the event vouched for, affirmed, not ahead and no state? Only then is there a happening to doubt."""
    commitment = reading.commitment
    return (
        commitment.certainty == "CT"
        and not commitment.negative
        and not commitment.prospective
        and reading.event_class is not EventClass.STATE
    )


def realis_of(
    tokens: Tokens,
    readings: Sequence[Reading],
    dates: Mapping[int, bool],
    recurring: Iterable[int] = (),
) -> list[float]:
    """How likely it is, from 0 to 1, that each reading tells of one happening; 1 for what is told as no fact.

    ``dates`` are the tokens of dates, and whether each is as exact as a day; ``recurring`` those of "every Friday".
    """
    told = [is_told(reading) for reading in readings]
    quoted = quoted_words(tokens)
    scores = [
        _score(features(tokens, reading, quoted=quoted[reading.trigger.head])) if is_one else 0.0
        for reading, is_one in zip(readings, told, strict=True)
    ]
    surroundings = Surroundings(tokens, readings, likelihoods(told, scores))
    headlines, dated, often = _headlines(tokens), _dated(tokens, dates), _happening_often(tokens, recurring)

    def realis(k: int, reading: Reading) -> float:
        if not told[k]:
            return 1.0
        if _is_habitual(reading, often):
            return 0.0
        stands_out = _stands_out(tokens, reading, headlines)
        is_single = stands_out or _is_under_way(reading, quoted) or _is_dated(reading, dated)
        return 1.0 if is_single else round(_likelihood(_corrected(scores[k], surroundings, k)), 2)

    return [realis(k, reading) for k, reading in enumerate(readings)]


def _stands_out(tokens: Tokens, reading: Reading, headlines: Container[int]) -> bool:
    """Is it one happening, whatever its words suggest: in a headline, or what another is dated by?"""
    i = reading.trigger.head
    return tokens.sentences[i] in headlines or _dates_something(tokens, i)


def _is_under_way(reading: Reading, quoted: Sequence[bool]) -> bool:
    """ "Police are searching the house" tells of what goes on; in talk it may be a manner of speaking."""
    goes_on = reading.tense is Tense.PRESENT and reading.aspect is Aspect.PROGRESSIVE
    return goes_on and not quoted[reading.trigger.head]


def _dated(tokens: Tokens, dates: Mapping[int, bool]) -> dict[int, bool]:
    """The words that have dates, themselves or behind a preposition, and whether one is as exact as a day."""
    found: dict[int, bool] = {}
    for i, is_exact in dates.items():
        for head in _with_preposition(tokens, i):
            found[head] = found.get(head, False) or is_exact
    return found


def _with_preposition(tokens: Tokens, i: int) -> Iterator[int]:
    """The word that a word hangs on, and that of the preposition between: "flew on Friday"."""
    head = tokens.heads[i]
    if head != i:
        yield head
        if tokens.deps[head] == "prep":
            yield tokens.heads[head]


def _is_dated(reading: Reading, dated: Mapping[int, bool]) -> bool:
    """A date of its own makes one happening of a past, and a day of any tense: "they fly home on Friday"."""
    exact = dated.get(reading.trigger.grammar)
    return bool(exact) if reading.tense is Tense.PRESENT else exact is not None


def _dates_something(tokens: Tokens, i: int) -> bool:
    """ "before the war": what a time is counted from is one happening."""
    head = tokens.heads[i]
    return tokens.deps[i] == "pobj" and tokens.lower[head] in TEMPORAL_PREPOSITIONS and is_definite(tokens, i)


def _happening_often(tokens: Tokens, recurring: Iterable[int]) -> set[int]:
    """The words with an adverb of frequency or a time that recurs: "often walks", "meet on Fridays"."""
    adverbs = read_words("generic_cues", "frequency_adverbs") & tokens.places.keys()
    found = {tokens.heads[i] for low in adverbs for i in tokens.places[low] if tokens.deps[i] == "advmod"}
    return found.union(head for i in recurring for head in _with_preposition(tokens, i))


def _is_habitual(reading: Reading, often: Container[int]) -> bool:
    """A simple tense with such a word: "she often walks", "they meet every Friday"."""
    is_simple = reading.aspect is Aspect.NONE and reading.tense in (Tense.PAST, Tense.PRESENT)
    return is_simple and reading.trigger.grammar in often


def likelihoods(told: Iterable[bool], scores: Iterable[float]) -> list[float]:
    """How far each reading is a happening by its own clause, from 0 to 1; what is not told is none."""
    return [_likelihood(score) if is_one else 0.0 for is_one, score in zip(told, scores, strict=True)]


def _likelihood(score: float) -> float:
    return 1 / (1 + exp(-score))


def _score(found: Iterable[Feature]) -> float:
    """How far a clause by itself tells of a happening: above 0 more likely than not."""
    return sum(map(_weights().get, found, repeat(0))) / _SCALE


def _corrected(score: float, surroundings: Surroundings, k: int) -> float:
    """The score of the ``k``-th event, moved towards what its surroundings tell."""
    weights, step = read_weights("realis")[AROUND], second_step(score, surroundings, k)
    corrected: float = sum(map(mul, map(weights.__getitem__, step), step.values())) / _SCALE
    return corrected


def second_step(score: float, surroundings: Surroundings, k: int) -> Mapping[str, float]:
    """What the second step weighs for the ``k``-th event."""
    return {"bias": 1.0, "score": score, **surroundings.of(k)}


def _headlines(tokens: Tokens) -> frozenset[int]:
    """Sentences without a full stop, which tell news in the present tense ("Mayor quits")."""
    stopped = {tokens.sentences[i] for stop in _STOPS for i in tokens.places.get(stop, ())}
    return frozenset(range(tokens.sentences[-1] + 1)) - stopped if len(tokens) else frozenset()


def quoted_words(tokens: Tokens) -> list[bool]:
    """Which tokens stand in double quotes; a quotation ends with its paragraph at the latest."""
    if '"' not in tokens.places:
        return [False] * len(tokens)
    quoted, inside = [], False
    for word in tokens.words:
        if word == '"':
            inside = not inside
        elif "\n\n" in word:
            inside = False
        quoted.append(inside)
    return quoted


@cache
def _weights() -> dict[Feature, int]:
    # A plain dict: it is asked thirty times an event, and a read-only view takes twice as long.
    return {(family, value): n for family, values in read_weights("realis").items() for value, n in values.items()}
