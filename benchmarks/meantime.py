"""MEANTIME: event mentions found, and whether certainty, polarity and time of those found agree.

    python -m benchmarks.meantime ../shared/corpora/meantime-apple [--errors FILE]

MEANTIME (CC BY 4.0) annotates the headline and the first five sentences of an article. A mention of the library counts
for a marked one where they share a word. Marks whose attribute is blank, and events of mixed class, are passed over.
"""

import argparse
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from benchmarks.layout import lay_out
from benchmarks.parses import read_document
from timeline.events.find import EventFinder
from timeline.model.events import EventMention

_LAST_SENTENCE = 5
_DATE_LINE = 1
_CERTAINTY = {"CT": "CERTAIN", "PR": "PROBABLE", "PS": "POSSIBLE", "Uu": "UNDERSPECIFIED"}


@frozen(kw_only=True)
class Mark:
    """A marked event: code points of its words, and its attributes ("" where blank)."""

    start: int
    end: int
    certainty: str
    polarity: str
    time: str
    mixed: bool
    generic: bool


@frozen(kw_only=True)
class Article:
    """An article as running text; ``end`` is where the annotated part stops, ``skipped`` its date line."""

    name: str
    text: str
    end: int
    skipped: tuple[int, int]
    marks: tuple[Mark, ...]


def read_articles(folder: Path) -> Iterator[Article]:
    """Every article below a folder, in the order of file names."""
    for path in sorted(folder.rglob("*.xml")):
        yield read_article(path)


def read_article(path: Path) -> Article:
    root = ET.parse(path).getroot()
    sentences: dict[int, list[ET.Element]] = {}
    for token in root.iter("token"):
        sentences.setdefault(int(token.get("sentence", "0")), []).append(token)
    numbers = sorted(sentences)
    text, rows = lay_out(
        [[token.text or "" for token in sentences[n]] for n in numbers],
        ["", *("\n\n" if n <= _DATE_LINE + 1 else " " for n in numbers[1:])],
    )
    places = {
        token.get("t_id", ""): (n, place)
        for n, row in zip(numbers, rows, strict=True)
        for token, place in zip(sentences[n], row, strict=True)
    }
    ends = {n: row[-1][1] for n, row in zip(numbers, rows, strict=True)}
    return Article(
        name=path.stem,
        text=text,
        end=max(end for n, end in ends.items() if n <= _LAST_SENTENCE),
        skipped=(ends.get(0, 0), ends.get(_DATE_LINE, 0)),
        marks=tuple(sorted(_marks(root, places), key=lambda mark: mark.start)),
    )


def _marks(root: ET.Element, places: dict[str, tuple[int, tuple[int, int]]]) -> Iterator[Mark]:
    classes = {e.get("m_id"): e.get("class") for e in root.iter("EVENT")}
    class_of = {
        source.get("m_id"): classes.get(target.get("m_id"))
        for link in root.iter("REFERS_TO")
        for target in link.iter("target")
        for source in link.iter("source")
    }
    for mention in root.iter("EVENT_MENTION"):
        words = [places[anchor.get("t_id", "")] for anchor in mention.iter("token_anchor")]
        if words and words[0][0] <= _LAST_SENTENCE:
            yield Mark(
                start=words[0][1][0],
                end=words[-1][1][1],
                certainty=mention.get("certainty") or "",
                polarity=mention.get("polarity") or "",
                time=mention.get("time") or "",
                mixed=class_of.get(mention.get("m_id")) == "MIX",
                generic=mention.get("special_cases") == "GEN",
            )


def attributes(event: EventMention) -> dict[str, str]:
    """The event in MEANTIME's terms."""
    return {
        "certainty": _CERTAINTY[event.factuality[:2]],
        "polarity": str(event.polarity),
        "time": "FUTURE" if event.prospective else "NON_FUTURE",
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=Path, help="a file for what was missed, was too much, or differs")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    rows: list[str] = []
    for article in read_articles(options.folder):
        rows += _score(article, counts)
    precision, recall = counts["hit"] / counts["found"], counts["hit"] / counts["marked"]
    f1 = 2 * precision * recall / (precision + recall)
    print(f"meantime events: gold {counts['marked']}  P {100 * precision:.2f}  R {100 * recall:.2f}  F1 {100 * f1:.2f}")
    for name in ("certainty", "polarity", "time"):
        print(f"  {name}: {100 * counts[name + ' right'] / counts[name]:.2f} % of {counts[name]}")
    if options.errors:
        options.errors.write_text("\n".join(rows) + "\n", encoding="utf8")
    return 0


def _score(article: Article, counts: Counter[str]) -> Iterator[str]:
    events = [
        e
        for e in EventFinder()(read_document(article.text, None), ())
        if e.head.start < article.end and not article.skipped[0] <= e.head.start < article.skipped[1]
    ]
    pairs = _pairs(article, events)
    for i, event in enumerate(events):
        mark = pairs.get(i)
        if mark is None:
            if not any(m.mixed and m.start < event.head.end and event.head.start < m.end for m in article.marks):
                counts["found"] += 1
                yield _row("extra", article, event.head.start, event.head.end, f"{event.event_class} {event.rule}")
            continue
        counts["found"] += 1
        counts["hit"] += 1
        for name, said in attributes(event).items():
            gold = getattr(mark, name)
            if gold:
                counts[name] += 1
                counts[f"{name} right"] += gold == said
                if gold != said:
                    yield _row(name, article, mark.start, mark.end, f"{gold} {said} {event.factuality}")
    matched = set(pairs.values())
    for mark in article.marks:
        if not mark.mixed:
            counts["marked"] += 1
            if mark not in matched:
                yield _row("missed", article, mark.start, mark.end, "-")


def _pairs(article: Article, events: list[EventMention]) -> dict[int, Mark]:
    free = [mark for mark in article.marks if not mark.mixed]
    pairs: dict[int, Mark] = {}
    for i, event in enumerate(events):
        shared = [m for m in free if m.start < event.trigger.span.end and event.trigger.span.start < m.end]
        if shared:
            pairs[i] = shared[0]
            free.remove(shared[0])
    return pairs


def _row(kind: str, article: Article, start: int, end: int, said: str) -> str:
    context = " ".join(article.text[max(0, start - 50) : end + 40].split())
    return "\t".join([kind, article.name[:12], article.text[start:end], said, context])


if __name__ == "__main__":
    sys.exit(main())
