"""How often dates are right, by the rule that chose them and by the confidence they carry.

    python -m benchmarks.calibrate_dates SCORERS CORPORA

SCORERS is the folder that holds ``timelines/tldata.py``, CORPORA that of the corpora. Gold dates are those of
MEANTIME's Apple part and of the SemEval-2015 trial timelines; a date is right where the gold has the same, as far as
that is told.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.adapters import _PIPELINE, _calendar_value
from benchmarks.parses import read_document
from timeline.model.entries import Evidence


def tellings(document: Any) -> dict[tuple[int, int], Evidence]:
    """The tellings of a document by the tokens of their triggers."""
    tl = _PIPELINE.extract_document(read_document(document.text, document.dct))
    return {(t.trigger.span.start, t.trigger.span.end): t for entry in tl for t in entry.evidence}


def meantime(corpora: Path) -> Iterator[tuple[Evidence, set[str]]]:
    reader, scorer = import_module("tldata"), import_module("score_participants")
    for document in reader.load_folder(str(corpora / "meantime-apple/intra_cross-doc_annotation/corpus_apple")):
        gold = scorer.read_gold(document)["events"].values()
        for (start, end), telling in tellings(document).items():
            tokens = {token.id for token in document.overlapping(start, end)}
            for event in gold:
                if event["tokens"] == tokens and event["anchors"]:
                    yield telling, {value for value, _ in event["anchors"]}


def trial(corpora: Path) -> Iterator[tuple[Evidence, set[str]]]:
    reader = import_module("tldata")
    dates: dict[str, set[str]] = defaultdict(set)
    for path in sorted((corpora / "semeval-trial/TimeLines_trial_data_task4_v1.2").glob("*.txt")):
        for line in path.read_text(encoding="utf8").splitlines()[1:]:
            _, date, *mentions = line.split("\t")
            for mention in mentions:
                dates[mention].add(date.removesuffix("-XX").removesuffix("-XX"))
    for document in reader.load_folder(str(corpora / "semeval-trial/Corpus-trial-data_task4"), "line"):
        for (start, end), telling in tellings(document).items():
            wanted = dates.get(reader.mention_id(document, start, end), set()) - {"XXXX"}
            if wanted:
                yield telling, wanted


def main() -> None:
    scorers, corpora = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(scorers / "timelines"))
    rules: dict[str, list[bool]] = defaultdict(list)
    levels: dict[str, list[bool]] = defaultdict(list)
    for source in (meantime, trial):
        for telling, wanted in source(corpora):
            date = _calendar_value(telling.when)
            if date is not None:
                right = date in wanted
                rules[telling.when.rule].append(right)
                levels[f"{telling.when.confidence:.1f}"].append(right)
    for title, groups in (("rule", rules), ("confidence", levels)):
        print(f"{title:28} dated  right  share")
        for name, outcomes in sorted(groups.items()):
            print(f"{name:28} {len(outcomes):5}  {sum(outcomes):5}  {sum(outcomes) / len(outcomes):5.2f}")


if __name__ == "__main__":
    main()
