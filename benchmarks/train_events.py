"""Train the linear model that tells happenings from habits, kinds and states; print its figures by cross-validation.

    python -m benchmarks.train_events --litbank FOLDER --meantime FOLDER [--write]

Logistic regression, L2, full batch, so that the same corpora give the same weights. LitBank (CC BY 4.0) marks the
asserted happenings of novels; MEANTIME (CC BY 4.0) marks generic mentions in news. ``--write`` stores the weights.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
from attrs import frozen

from benchmarks.litbank import read_novels
from benchmarks.meantime import read_articles
from benchmarks.parses import read_document
from timeline.events.readings import read_events
from timeline.events.realis import Context, Feature, features, is_told

_FOLDS = 5
_STEPS = 150
_RATE = 0.1
_PENALTY = 1e-4
_SEEN = 3
_SCALE = 100
_SMALLEST = 5
# News is a fiftieth of the examples; each counts as much as this many of the novels'.
_NEWS_WEIGHT = 10
_LITBANK, _MEANTIME = "litbank", "meantime"


@frozen(kw_only=True)
class Example:
    """A told event: its features, whether it is a happening, and the text it comes from."""

    features: list[Feature]
    happens: bool
    told: bool
    corpus: str
    text: int


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--litbank", type=Path, required=True)
    parser.add_argument("--meantime", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    novels, marked = _novel_examples(options.litbank)
    examples = [*novels, *_news_examples(options.meantime)]
    scores = np.zeros(len(examples))
    folds = np.array([example.text % _FOLDS for example in examples])
    for fold in range(_FOLDS):
        model = _fit([e for e, f in zip(examples, folds, strict=True) if f != fold])
        for k in np.flatnonzero(folds == fold):
            scores[k] = model.score(examples[k].features)
    threshold = _best_threshold(examples, scores, marked)
    _report(examples, scores, threshold, marked)
    if options.write:
        model = _fit(examples)
        path = Path(str(files("timeline.lexicon").joinpath("en", "realis.json")))
        path.write_text(model.table(threshold), encoding="utf8")
        print(f"{path}: {path.stat().st_size} bytes")
    return 0


def _novel_examples(folder: Path) -> tuple[list[Example], int]:
    """Told events of LitBank, and how many happenings it marks in all."""
    examples: list[Example] = []
    marked = 0
    for number, novel in enumerate(read_novels(folder)):
        starts = {start for start, _ in novel.events}
        marked += len(starts)
        examples += [
            Example(features=found, happens=start in starts, told=told, corpus=_LITBANK, text=number)
            for start, told, found in _read(novel.text)
        ]
    return examples, marked


def _news_examples(folder: Path) -> Iterator[Example]:
    for number, article in enumerate(read_articles(folder)):
        generic = {start: mark.generic for mark in article.marks for start in range(mark.start, mark.end)}
        for start, told, found in _read(article.text):
            if start in generic:
                happens = told and not generic[start]
                yield Example(features=found, happens=happens, told=told, corpus=_MEANTIME, text=number)


def _read(text: str) -> Iterator[tuple[int, bool, list[Feature]]]:
    tokens = read_document(text, None).tokens
    readings = read_events(tokens)
    context = Context.of(tokens, readings)
    for k, reading in enumerate(readings):
        yield tokens.starts[reading.trigger.head], is_told(reading), features(tokens, readings, k, context)


@frozen(kw_only=True)
class Model:
    """Weights by feature; a score above 0 is more likely a happening than not."""

    weights: dict[Feature, float]

    def score(self, found: Sequence[Feature]) -> float:
        return sum(self.weights.get(feature, 0.0) for feature in found)

    def table(self, threshold: float) -> str:
        """The weights as JSON, in hundredths, sorted; the threshold goes into the bias."""
        families: dict[str, dict[str, int]] = {}
        for (family, value), weight in sorted(self.weights.items()):
            shifted = weight - threshold if family == "bias" else weight
            hundredths = round(shifted * _SCALE)
            if abs(hundredths) >= _SMALLEST or family == "bias":
                families.setdefault(family, {})[value] = hundredths
        return json.dumps(families, indent=0, sort_keys=True, ensure_ascii=False) + "\n"


def _fit(examples: Sequence[Example]) -> Model:
    """Logistic regression by Adam over the whole batch."""
    seen = Counter(feature for example in examples for feature in example.features)
    vocabulary = {feature: k for k, feature in enumerate(sorted(f for f, n in seen.items() if n >= _SEEN))}
    rows = [sorted({vocabulary[f] for f in example.features if f in vocabulary}) for example in examples]
    columns = np.concatenate([np.array(row, dtype=np.int64) for row in rows])
    lengths = np.array([len(row) for row in rows])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    owners = np.repeat(np.arange(len(rows)), lengths)
    happens = np.array([example.happens for example in examples], dtype=float)
    counts = np.array([_NEWS_WEIGHT if example.corpus == _MEANTIME else 1 for example in examples], dtype=float)
    weights, mean, square = (np.zeros(len(vocabulary)) for _ in range(3))
    for step in range(1, _STEPS + 1):
        predicted = 1 / (1 + np.exp(-np.add.reduceat(weights[columns], starts)))
        gradient = (
            np.bincount(columns, (counts * (predicted - happens))[owners], len(weights)) / len(rows)
            + _PENALTY * weights
        )
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weights -= _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return Model(weights=dict(zip(vocabulary, weights.tolist(), strict=True)))


def _best_threshold(examples: Sequence[Example], scores: "np.ndarray", marked: int) -> float:
    """The score that gives LitBank the best F1."""
    thresholds = [k / 20 for k in range(-40, 21)]
    return max(thresholds, key=lambda t: _litbank_f1(examples, scores, t, marked)[2])


def _litbank_f1(
    examples: Sequence[Example], scores: "np.ndarray", threshold: float, marked: int
) -> tuple[float, float, float]:
    kept = [
        e.happens
        for e, score in zip(examples, scores, strict=True)
        if e.corpus == _LITBANK and e.told and score >= threshold
    ]
    precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / marked
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _report(examples: Sequence[Example], scores: "np.ndarray", threshold: float, marked: int) -> None:
    print(f"examples {len(examples)}, threshold {threshold:.2f}, by {_FOLDS}-fold cross-validation over texts:")
    precision, recall, f1 = _litbank_f1(examples, scores, threshold, marked)
    print(f"  litbank realis of {marked}: P {100 * precision:.2f}  R {100 * recall:.2f}  F1 {100 * f1:.2f}")
    news = [
        (e.happens, s >= threshold) for e, s in zip(examples, scores, strict=True) if e.corpus == _MEANTIME and e.told
    ]
    right = sum(gold == said for gold, said in news)
    kept = sum(gold and said for gold, said in news)
    print(
        f"  meantime: {100 * right / len(news):.2f} % of {len(news)} right; happenings kept "
        f"{kept} of {sum(gold for gold, _ in news)}"
    )


if __name__ == "__main__":
    sys.exit(main())
