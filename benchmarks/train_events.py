"""Train the linear model that tells happenings from habits, kinds and states; print its figures by cross-validation.

    python -m benchmarks.train_events --litbank FOLDER --meantime FOLDER [--write]

Logistic regression, L2, full batch, so that the same corpora give the same weights. LitBank (CC BY 4.0) marks the
asserted happenings of novels; MEANTIME (CC BY 4.0) marks generic mentions in news. ``--write`` stores the weights.

The first step weighs the grammar of a clause, the second the first one's score and what surrounds the clause. The
second learns from scores that the first gives to texts it has not seen, as it will meet them.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TypeAlias

import numpy as np
from attrs import frozen

from benchmarks.litbank import read_novels
from benchmarks.meantime import read_articles
from benchmarks.parses import read_document
from timeline.events.clause_features import Feature, features
from timeline.events.readings import Reading, read_events
from timeline.events.realis import AROUND, is_told, likelihoods, quoted_words, second_step
from timeline.events.surroundings import Surroundings
from timeline.text.tokens import Tokens

_FOLDS = 5
# Folds of the texts that a model is fitted on, for honest scores to fit the second step on.
_INNER_FOLDS = 4
_STEPS = 150
_STEPS_AROUND = 400
_RATE = 0.1
_PENALTY = 1e-4
_SEEN = 3
_SCALE = 100
_SMALLEST = 5
# News is a fiftieth of the examples; each counts as much as this many of the novels'.
_NEWS_WEIGHT = 10
# How far below the best F1 the threshold may lie.
_SLACK = 0.004
_LITBANK, _MEANTIME = "litbank", "meantime"

Row: TypeAlias = Mapping[Feature, float]
"""What a model weighs: amounts by feature."""
Weights: TypeAlias = dict[Feature, float]


@frozen(kw_only=True)
class Example:
    """An event: what its clause offers to the first step, and whether it is a happening (``None``: not marked)."""

    row: Row
    told: bool
    happens: bool | None

    @property
    def is_marked(self) -> bool:
        return self.happens is not None


@frozen(kw_only=True, eq=False)
class Text:
    """A text with its events; ``number`` counts within its corpus and decides the fold, ``marked`` its happenings."""

    corpus: str
    number: int
    tokens: Tokens
    readings: Sequence[Reading]
    examples: Sequence[Example]
    marked: int


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--litbank", type=Path, required=True)
    parser.add_argument("--meantime", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    texts = [*_novels(options.litbank), *_articles(options.meantime)]
    scores: dict[Text, list[float]] = {}
    for fold in range(_FOLDS):
        model = _fit([text for text in texts if text.number % _FOLDS != fold])
        scores |= {text: model.scores(text) for text in texts if text.number % _FOLDS == fold}
    threshold = _best_threshold(scores)
    _report(scores, threshold)
    if options.write:
        path = Path(str(files("timeline.lexicon").joinpath("en", "realis.json")))
        path.write_text(_fit(texts).table(threshold), encoding="utf8")
        print(f"{path}: {path.stat().st_size} bytes")
    return 0


def _novels(folder: Path) -> Iterator[Text]:
    for number, novel in enumerate(read_novels(folder)):
        starts = {start for start, _ in novel.events}
        yield _text(_LITBANK, number, novel.text, partial(_is_marked, starts), len(starts))


def _is_marked(starts: Set[int], start: int, told: bool) -> bool:
    return start in starts


def _articles(folder: Path) -> Iterator[Text]:
    for number, article in enumerate(read_articles(folder)):
        generic = {start: mark.generic for mark in article.marks for start in range(mark.start, mark.end)}
        yield _text(_MEANTIME, number, article.text, partial(_is_particular, generic), 0)


def _is_particular(generic: Mapping[int, bool], start: int, told: bool) -> bool | None:
    return told and not generic[start] if start in generic else None


def _text(corpus: str, number: int, text: str, happens: Callable[[int, bool], bool | None], marked: int) -> Text:
    tokens = read_document(text, None).tokens
    readings = read_events(tokens)
    quoted = quoted_words(tokens)
    examples = []
    for reading in readings:
        head, told = reading.trigger.head, is_told(reading)
        row = dict.fromkeys(features(tokens, reading, quoted=quoted[head]), 1.0)
        examples.append(Example(row=row, told=told, happens=happens(tokens.starts[head], told)))
    return Text(corpus=corpus, number=number, tokens=tokens, readings=readings, examples=examples, marked=marked)


@frozen(kw_only=True)
class Model:
    """The weights of both steps; a score above 0 is more likely a happening than not."""

    clause: Weights
    around: Weights

    def scores(self, text: Text) -> list[float]:
        clauses = [_weigh(self.clause, example.row) for example in text.examples]
        return [_weigh(self.around, row) for row in _rows_around(text, clauses)]

    def table(self, threshold: float) -> str:
        """The weights as JSON, in hundredths, sorted; the threshold goes into the last bias."""
        families: dict[str, dict[str, int]] = {}
        shifted = self.around | {(AROUND, "bias"): self.around[(AROUND, "bias")] - threshold}
        for (family, value), weight in sorted((self.clause | shifted).items()):
            hundredths = round(weight * _SCALE)
            if abs(hundredths) >= _SMALLEST or family == AROUND:
                families.setdefault(family, {})[value] = hundredths
        return json.dumps(families, indent=0, sort_keys=True, ensure_ascii=False) + "\n"


def _weigh(weights: Weights, row: Row) -> float:
    return sum(weights.get(feature, 0.0) * amount for feature, amount in row.items())


def _rows_around(text: Text, scores: Sequence[float]) -> Iterator[Row]:
    likely = likelihoods([example.told for example in text.examples], scores)
    surroundings = Surroundings(text.tokens, text.readings, likely)
    for k, score in enumerate(scores):
        yield {(AROUND, name): amount for name, amount in second_step(score, surroundings, k).items()}


def _fit(texts: Sequence[Text]) -> Model:
    rows: list[tuple[Row, Example, Text]] = []
    for fold in range(_INNER_FOLDS):
        clause = _fit_clauses([text for text in texts if text.number // _FOLDS % _INNER_FOLDS != fold])
        for text in texts:
            if text.number // _FOLDS % _INNER_FOLDS == fold:
                scores = [_weigh(clause, example.row) for example in text.examples]
                rows += zip(_rows_around(text, scores), text.examples, [text] * len(scores), strict=True)
    return Model(clause=_fit_clauses(texts), around=_regression(rows, steps=_STEPS_AROUND, penalty=0.0))


def _fit_clauses(texts: Iterable[Text]) -> Weights:
    rows = [(example.row, example, text) for text in texts for example in text.examples]
    return _regression(rows, steps=_STEPS, penalty=_PENALTY)


def _regression(found: Iterable[tuple[Row, Example, Text]], *, steps: int, penalty: float) -> Weights:
    """Logistic regression by Adam over the whole batch, on what is marked and the features seen often enough."""
    rows = [row for row in found if row[1].is_marked]
    seen = Counter(feature for row, _, _ in rows for feature in row)
    vocabulary = {feature: k for k, feature in enumerate(sorted(f for f, n in seen.items() if n >= _SEEN))}
    cells = [(r, vocabulary[f], n) for r, (row, _, _) in enumerate(rows) for f, n in row.items() if f in vocabulary]
    owners, columns, amounts = (np.array(layer) for layer in zip(*cells, strict=True))
    happens = np.array([example.happens for _, example, _ in rows], dtype=float)
    counts = np.array([_NEWS_WEIGHT if text.corpus == _MEANTIME else 1 for _, _, text in rows], dtype=float)
    weights, mean, square = (np.zeros(len(vocabulary)) for _ in range(3))
    for step in range(1, steps + 1):
        predicted = 1 / (1 + np.exp(-np.bincount(owners, weights[columns] * amounts, len(rows))))
        errors = counts * (predicted - happens)
        gradient = np.bincount(columns, errors[owners] * amounts, len(weights)) / len(rows) + penalty * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weights -= _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return dict(zip(vocabulary, weights.tolist(), strict=True))


def _best_threshold(scores: Mapping[Text, Sequence[float]]) -> float:
    """The lowest score that costs LitBank next to nothing: a habit kept does less harm than a happening lost."""
    f1_at = {k / 20: _litbank_f1(scores, k / 20)[2] for k in range(-40, 21)}
    best = max(f1_at.values())
    return min(threshold for threshold, f1 in f1_at.items() if f1 >= best - _SLACK)


def _litbank_f1(scores: Mapping[Text, Sequence[float]], threshold: float) -> tuple[float, float, float]:
    kept = [happens for happens, score in _told(scores, _LITBANK) if score >= threshold]
    marked = sum(text.marked for text in scores)
    precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / marked
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _told(scores: Mapping[Text, Sequence[float]], corpus: str) -> Iterator[tuple[bool, float]]:
    """Whether each told and marked event of a corpus is a happening, and its score."""
    for text, row in scores.items():
        for example, score in zip(text.examples, row, strict=True):
            if text.corpus == corpus and example.told and example.happens is not None:
                yield example.happens, score


def _report(scores: Mapping[Text, Sequence[float]], threshold: float) -> None:
    examples = sum(example.is_marked for text in scores for example in text.examples)
    print(f"examples {examples}, threshold {threshold:.2f}, by {_FOLDS}-fold cross-validation over texts:")
    precision, recall, f1 = _litbank_f1(scores, threshold)
    marked = sum(text.marked for text in scores)
    print(f"  litbank realis of {marked}: P {100 * precision:.2f}  R {100 * recall:.2f}  F1 {100 * f1:.2f}")
    news = [(happens, score >= threshold) for happens, score in _told(scores, _MEANTIME)]
    right = sum(gold == said for gold, said in news)
    kept = sum(gold and said for gold, said in news)
    print(
        f"  meantime: {100 * right / len(news):.2f} % of {len(news)} right; happenings kept "
        f"{kept} of {sum(gold for gold, _ in news)}"
    )


if __name__ == "__main__":
    sys.exit(main())
