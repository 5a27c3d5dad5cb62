"""How often dates are right, by the rule that chose them and by the confidence they carry.

    python -m benchmarks.calibrate_dates SCORERS CORPORA

SCORERS is the folder that holds ``timelines/tldata.py``, CORPORA that of the corpora. Gold dates are those of
MEANTIME's Apple part and of the SemEval-2015 trial timelines; a date is right where the gold has the same, as far as
that is told. The second pair of tables is over the links of TimeBank and AQUAINT, where a date is right if the closed
gold puts the event inside the time, around it or at it; pairs that it leaves open do not count.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks.adapters import _PIPELINE, _calendar_value
from benchmarks.parses import read_document
from benchmarks.score_time_links import Closure, calendar, gold_links, matched
from benchmarks.timeml import DCT, TimeMLFile, read
from timeline.model.entries import Evidence
from timeline.model.links import TemporalRelation

_ABOUT = {
    TemporalRelation.IS_INCLUDED,
    TemporalRelation.SIMULTANEOUS,
    TemporalRelation.INCLUDES,
    TemporalRelation.DURING,
}


@frozen
class Outcome:
    """A date that the gold judges."""

    rule: str
    confidence: float
    right: bool


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


def dates(corpora: Path) -> Iterator[Outcome]:
    for source in (meantime, trial):
        for telling, wanted in source(corpora):
            date = _calendar_value(telling.when)
            if date is not None:
                yield Outcome(telling.when.rule, telling.when.confidence, date in wanted)


def links(corpora: Path) -> Iterator[Outcome]:
    for folder in ("TimeBank", "AQUAINT"):
        for path in sorted((corpora / "tbaq" / folder).glob("*.tml")):
            yield from _judged(read(path))


def _judged(file: TimeMLFile) -> Iterator[Outcome]:
    """The surest link of each event, where it dates it and the gold says how they stand."""
    document = read_document(file.text, file.dct)
    timexes = _PIPELINE.find_times(document)
    events = _PIPELINE.find_events(document, timexes)
    event_names = matched({e.id: e.head for e in events}, {i: e.span for i, e in file.events.items()})
    timex_names = matched({t.id: t.span for t in timexes}, {i: t.span for i, t in file.timexes.items()})
    anchor = document.dct.interval if document.dct else None
    known = calendar({DCT: anchor, **{id_: timex.interval for id_, timex in file.timexes.items()}})
    gold = Closure([*gold_links(file), *known])
    judged: set[str] = set()
    for link in _PIPELINE.link(document, timexes, events, _PIPELINE.find_actors(document)).times:
        event, time = event_names.get(link.event_id), timex_names.get(link.timex_id) if link.timex_id else DCT
        if event is None or event in judged:
            continue
        judged.add(event)
        truth = gold.relation(event, time) if time is not None and link.relation in _ABOUT else None
        if truth is not None:
            yield Outcome(link.rule, link.confidence, truth in _ABOUT)


def show(outcomes: Iterable[Outcome]) -> None:
    given = list(outcomes)
    for title, key in (("rule", lambda one: one.rule), ("confidence", lambda one: f"{one.confidence:.1f}")):
        groups: dict[str, list[bool]] = defaultdict(list)
        for one in given:
            groups[key(one)].append(one.right)
        print(f"{title:28} dated  right  share")
        for name, right in sorted(groups.items()):
            print(f"{name:28} {len(right):5}  {sum(right):5}  {sum(right) / len(right):5.2f}")


def main() -> None:
    scorers, corpora = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(scorers / "timelines"))
    for source in (dates, links):
        print(f"\n== {source.__name__}")
        show(source(corpora))


if __name__ == "__main__":
    main()
