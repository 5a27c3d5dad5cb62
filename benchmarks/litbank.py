"""Asserted happenings of LitBank's events layer: F1 of the library's events that occurred.

    python -m benchmarks.litbank ../shared/corpora/litbank [--errors FILE] [--limit N]

LitBank (CC BY 4.0) marks an event only where the narrator asserts that it took place (Sims, Park and Bamman, ACL
2019), so an event of the library counts when it is certain (``CT+``), not generic and not a state.
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import islice, repeat
from pathlib import Path

from attrs import frozen

from benchmarks.layout import lay_out
from benchmarks.parses import read_document
from timeline.events.find import EventFinder
from timeline.model.events import EventClass, EventMention, Factuality


@frozen(kw_only=True)
class Novel:
    """One opening of a novel; ``words`` are code points of each word, ``events`` those of the marked words."""

    name: str
    text: str
    words: tuple[tuple[int, int], ...]
    events: frozenset[tuple[int, int]]


def read_novels(folder: Path) -> Iterator[Novel]:
    """Every text of the events layer, in the order of file names."""
    for path in sorted((folder / "events" / "tsv").glob("*.tsv")):
        yield read_novel(path)


def read_novel(path: Path) -> Novel:
    sentences = [
        [line.split("\t") for line in block.split("\n") if "\t" in line]
        for block in path.read_text(encoding="utf8").split("\n\n")
    ]
    sentences = [sentence for sentence in sentences if sentence]
    text, places = lay_out([[row[0] for row in s] for s in sentences], repeat(" "))
    rows = [
        (place, row[1])
        for s, row_places in zip(sentences, places, strict=True)
        for row, place in zip(s, row_places, strict=True)
    ]
    return Novel(
        name=path.stem,
        text=text,
        words=tuple(place for place, _ in rows),
        events=frozenset(place for place, label in rows if label == "EVENT"),
    )


def is_asserted(event: EventMention) -> bool:
    """Does the text vouch that this single happening took place?"""
    return (
        event.factuality is Factuality.CT_PLUS
        and not event.generic
        and not event.prospective
        and event.event_class is not EventClass.STATE
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=Path, help="a file for the words missed and the words too many")
    parser.add_argument("--limit", type=int, help="the first texts only")
    options = parser.parse_args()
    hits = marked = found = 0
    rows: list[str] = []
    for novel in islice(read_novels(options.folder), options.limit):
        document = read_document(novel.text, None)
        events = {(e.head.start, e.head.end): e for e in EventFinder()(document, ())}
        asserted = {place for place, e in events.items() if is_asserted(e)}
        hits += len(asserted & novel.events)
        marked += len(novel.events)
        found += len(asserted)
        rows += [_row("missed", novel, place, events.get(place)) for place in sorted(novel.events - asserted)]
        rows += [_row("extra", novel, place, events.get(place)) for place in sorted(asserted - novel.events)]
    precision, recall = hits / max(found, 1), hits / max(marked, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"litbank realis: gold {marked}  P {100 * precision:.2f}  R {100 * recall:.2f}  F1 {100 * f1:.2f}")
    if options.errors:
        options.errors.write_text("\n".join(rows) + "\n", encoding="utf8")
    return 0


def _row(kind: str, novel: Novel, place: tuple[int, int], event: EventMention | None) -> str:
    start, end = place
    context = " ".join(novel.text[max(0, start - 50) : end + 40].split())
    said = f"{event.event_class} {event.tense} {event.factuality} {event.rule}" if event else "-"
    return "\t".join([kind, novel.name, novel.text[start:end], said, context])


if __name__ == "__main__":
    sys.exit(main())
