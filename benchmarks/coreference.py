"""Precision of actors over every annotated mention: wrong merges show here that scores over named chains leave out.

    python -m benchmarks.coreference GUM.jsonl [genre,genre]

Prints B-cubed precision over all mentions that meet an annotated one, whatever its chain, and the share of actors that
hold names of two chains.
"""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from benchmarks.adapters import actors


def main() -> None:
    genres = sys.argv[2].split(",") if len(sys.argv) > 2 else None
    shares: dict[str, list[float]] = defaultdict(list)
    mixed = together = 0
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        if genres and text["genre"] not in genres:
            continue
        gold = {(m["start"], m["end"]): m for m in text["mentions"]}
        for actor in actors(text["text"], text["dct"]):
            met = [m for m in (_meeting(mention, gold) for mention in actor["mentions"]) if m is not None]
            chains = Counter(m["chain"] for m in met)
            for m in met:
                shares[m["form"]].append(chains[m["chain"]] / len(met))
            named = {m["chain"] for m in met if m["form"] == "name"}
            mixed, together = mixed + (len(named) > 1), together + bool(named)
    every = [share for form in shares.values() for share in form]
    print(f"precision: all {_percent(every)}", *(f"{form} {_percent(own)}" for form, own in sorted(shares.items())))
    print(f"actors with names of two chains: {mixed} of {together}")


def _meeting(mention: dict[str, Any], gold: dict[tuple[int, int], dict[str, Any]]) -> dict[str, Any] | None:
    """The annotated mention of the same words, else the shortest that begins or ends with them."""
    start, end = mention["start"], mention["end"]
    exact = gold.get((start, end))
    if exact is not None:
        return exact
    holding = [m for (s, e), m in gold.items() if s <= start and end <= e and (s == start or e == end)]
    return min(holding, key=lambda m: m["end"] - m["start"], default=None)


def _percent(shares: list[float]) -> str:
    return f"{100 * sum(shares) / len(shares):.1f}" if shares else "-"


if __name__ == "__main__":
    main()
