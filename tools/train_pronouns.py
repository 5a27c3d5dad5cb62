"""Fit the weights of pronoun salience on annotated coreference, and report how well they do on unseen texts.

    python tools/train_pronouns.py GUM.jsonl [CLASS ...]

``GUM.jsonl`` holds one text a line with ``mentions`` (start, end, chain). The sections of ``pronoun_weights.toml``, of
the classes named or of all, go to stdout, figures from five-fold cross-validation by text to stderr. Weights are those
of a conditional logit over a pronoun's candidates, each pronoun resolved rightly before the next; what counts in the
end is whole chains, and a section is taken over only where these gain as well. A new feature first needs a weight of
0 in the file, which the sieves before read.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from benchmarks.parses import read_document

from timeline.actors.clusters import Clusters
from timeline.actors.coreference import SIEVES
from timeline.actors.detect import find_mentions
from timeline.actors.sieves.pronouns import antecedents, pronoun_class, pronouns, unresolved
from timeline.actors.sieves.salience import MEASURES, Around, features, features_of_none

_FOLDS = 5
_RIDGE = 2.0
_STEPS = 250
_RATE = 0.5


def main() -> None:
    texts, classes = _gum(Path(sys.argv[1])), sys.argv[2:]
    cases: dict[str, list[tuple[int, list[dict[str, float]], int]]] = defaultdict(list)
    for number, (text, gold) in enumerate(texts):
        for kind, options, right in _cases(text, gold):
            cases[kind].append((number % _FOLDS, options, right))
    names = sorted({name for same in cases.values() for _, options, _ in same for option in options for name in option})
    for kind, same in sorted(cases.items()):
        if classes and kind not in classes:
            continue
        rows = [(fold, _rows(options, names), right) for fold, options, right in same]
        _report(kind, rows)
        weights = _fit([(r, k) for _, r, k in rows])
        print(f"\n[{kind}]")
        for name, weight in zip(names, weights, strict=True):
            print(f"{name} = {weight:.3f}")


def _gum(path: Path) -> Iterator[tuple[str, dict[tuple[int, int], str]]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        yield text["text"], {(m["start"], m["end"]): str(m["chain"]) for m in text["mentions"]}


def _rows(options: list[dict[str, float]], names: list[str]) -> np.ndarray:
    return np.array([[option.get(name, 0.0) for name in names] for option in options])


def _cases(text: str, gold: dict[tuple[int, int], str]) -> Iterator[tuple[str, list[dict[str, float]], int]]:
    """The pronouns with a choice, the last of which is none; each is resolved rightly before the next."""
    document = read_document(text, None)
    clusters = Clusters(document, find_mentions(document))
    for sieve in SIEVES:
        if sieve is pronouns:
            break
        sieve(clusters)
    chain_of = _chains(clusters, gold)
    for n in list(unresolved(clusters, clusters.pronouns)):
        around = Around.of(clusters, clusters.mentions[n])
        found = {
            root: _named(*features(clusters, n, near, rank, around))
            for rank, (root, near) in enumerate(antecedents(clusters, n).items())
        }
        if not found:
            continue
        chain = chain_of.get(n)
        fitting = [root for root in found if chain is not None and _chain(clusters, root, chain_of) == chain]
        options = [*found.values(), _named(features_of_none(clusters, n))]
        right = list(found).index(fitting[0]) if fitting else len(found)
        yield pronoun_class(clusters.mentions[n]), options, right
        if fitting:
            clusters.join(fitting[0], n, "gold")


def _named(told: Iterable[str], measures: Iterable[float] = ()) -> dict[str, float]:
    return {**dict.fromkeys(told, 1.0), **dict(zip(MEASURES, measures, strict=False))}


def _chains(clusters: Clusters, gold: dict[tuple[int, int], str]) -> dict[int, str]:
    """Each mention's gold chain: that of the shortest annotated words that hold its head and begin as it does."""
    found = {}
    for n, mention in enumerate(clusters.mentions):
        head = mention.head_span
        holding = [(e - s, c) for (s, e), c in gold.items() if s <= head.start and head.end <= e]
        exact = gold.get((mention.span.start, mention.span.end))
        if exact is not None or holding:
            found[n] = exact if exact is not None else min(holding)[1]
    return found


def _chain(clusters: Clusters, root: int, chain_of: dict[int, str]) -> str | None:
    counts = Counter(chain_of[m] for m in clusters.members(root) if m in chain_of)
    return counts.most_common(1)[0][0] if counts else None


def _fit(cases: list[tuple[np.ndarray, int]]) -> np.ndarray:
    weights = np.zeros(cases[0][0].shape[1])
    speed = np.zeros_like(weights)
    for _ in range(_STEPS):
        slope = -_RIDGE * weights
        for rows, right in cases:
            scores = rows @ weights
            shares = np.exp(scores - scores.max())
            slope += rows[right] - (shares / shares.sum()) @ rows
        speed = 0.9 * speed + slope / len(cases)
        weights = weights + _RATE * speed * 0.2
    return weights


def _report(kind: str, rows: list[tuple[int, np.ndarray, int]]) -> None:
    counts: Counter[str] = Counter()
    for fold in range(_FOLDS):
        weights = _fit([(r, k) for f, r, k in rows if f != fold])
        for f, options, right in rows:
            if f == fold:
                best = int(np.argmax(options @ weights))
                counts["linked"] += best < len(options) - 1
                counts["linkable"] += right < len(options) - 1
                counts["right"] += best == right and right < len(options) - 1
    precision, recall = counts["right"] / counts["linked"], counts["right"] / counts["linkable"]
    print(f"{kind}: precision {precision:.3f}, recall {recall:.3f} of {counts['linkable']}", file=sys.stderr)


if __name__ == "__main__":
    main()
