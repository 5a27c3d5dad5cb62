"""Time expressions by the kind of their words: how many are found, and with which words, type and value.

    python -m benchmarks.times_by_family CORPORA

CORPORA is the folder of the corpora. TimeBank and AQUAINT give type and value; GUM gives the days that a date covers.
GUM marks no clock times, lengths or "now", so that its extra expressions say nothing. A found expression is paired with
the one that it shares most characters with. The scorers pair by tokens, so that
totals differ by a few in a thousand.
"""

import datetime as dt
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks.adapters import tag
from benchmarks.timeml import read
from timeline import find_times
from timeline.lexicon.tables import read_section
from timeline.model.intervals import Interval, Moment
from timeline.model.spans import Span
from timeline.temporal.calendar import add_days

_MONTHS, _WEEKDAYS, _SEASONS = ("|".join(read_section("times", name)) for name in ("months", "weekdays", "seasons"))
# By the value first, where TimeML gives one, then by the words: the first that fits.
_BY_VALUE = (
    ("references (now, recently)", r".*_REF"),
    ("clock times", r".*T\d.*"),
    ("parts of day", r".*T[A-Z]{2}.*"),
    ("lengths", r"P.*"),
    ("quarters and halves", r"\d{4}-[QH].*"),
)
_BY_WORDS = (
    ("quarters and halves", r"\b(quarter|half|fiscal|period)\b"),
    ("lengths hung on a time (ago, later)", r"\b(ago|earlier|later|before|after|from now|previously)\b"),
    ("deictic days (today)", r"\b(today|yesterday|tomorrow)\b"),
    ("moved units (last year)", r"\b(last|past|this|that|same|next|coming|previous|following|the)[ -](\w+ )?"
                                r"(day|weekend|week|month|year|decade|century|spring|summer|fall|autumn|winter)s?\b"),
    ("months and their days", rf"\b({_MONTHS})\b|\d/\d"),
    ("weekdays", rf"\b({_WEEKDAYS})\b"),
    ("decades and centuries", r"\d0['’]?s\b|ies\b|\bcentur"),
    ("seasons", rf"\b({_SEASONS})\b"),
    ("years", r"\d{3,4}|['’]\d\d\b"),
    ("lengths", r"\b(years?|months?|weeks?|days?|hours?|minutes?|decades?)\b"),
)  # fmt: skip


def family_of(words: str, kind: str = "", value: str = "") -> str:
    """The kind of an expression."""
    if kind == "SET":
        return "sets (every day)"
    by_value = next((name for name, form in _BY_VALUE if re.fullmatch(form, value)), None)
    return by_value or next((name for name, form in _BY_WORDS if re.search(form, words, re.IGNORECASE)), "others")


@frozen
class Marked:
    """An expression of either side: where it is, of which family, and what it says, in the order of the columns."""

    span: Span
    family: str
    facts: tuple[Any, ...]


def pairs(gold: Sequence[Marked], found: Sequence[Marked]) -> Iterator[tuple[Marked | None, Marked | None]]:
    """Each with the one of the other side that it shares most with; whoever is left stands alone."""
    left = list(found)
    for one in gold:
        near = [other for other in left if other.span.start < one.span.end and one.span.start < other.span.end]
        best = max(near, key=lambda other: _shared(one.span, other.span), default=None)
        if best is not None:
            left.remove(best)
        yield one, best
    yield from ((None, other) for other in left)


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def timeml(folders: Iterable[Path]) -> Iterator[tuple[Marked | None, Marked | None]]:
    for path in sorted(path for folder in folders for path in folder.glob("*.tml")):
        document = read(path)
        gold = [_marked(document.text, t.span, str(t.type), t.value) for t in document.timexes.values()]
        found = [
            _marked(document.text, Span(s, e), kind, value) for s, e, kind, value in tag(document.text, document.dct)
        ]
        yield from pairs(sorted(gold, key=lambda one: one.span), found)


def _marked(text: str, span: Span, kind: str, value: str) -> Marked:
    words = span.of(text)
    return Marked(span, family_of(words, kind, value), (words, kind, value))


def gum(corpora: Path, scorers: Path) -> Iterator[tuple[Marked | None, Marked | None]]:
    sys.path.insert(0, str(scorers))
    scorer = import_module("gum.score")
    for line in (corpora / "gum/train.jsonl").read_text(encoding="utf8").splitlines():
        document = json.loads(line)
        text = document["text"]
        gold = [
            _dated(text, Span(row["start"], row["end"]), scorer.gold_interval(row["attrs"]))
            for row in document["dates"]
        ]
        timexes = find_times(text, document["dct"])
        found = [_dated(text, end.span, _days(end.interval)) for timex in timexes for end in timex.ends or (timex,)]
        yield from pairs(gold, found)


def _dated(text: str, span: Span, days: tuple[dt.date | None, dt.date | None] | None) -> Marked:
    words = span.of(text)
    return Marked(span, family_of(words), (words, days))


def _days(interval: Interval | None) -> tuple[dt.date | None, dt.date | None]:
    """The first day, and the one after the last."""
    start, end = (interval.start, interval.end) if interval is not None else (None, None)
    return _day(start), _day(end if end is None or end.is_midnight else add_days(end, 1))


def _day(moment: Moment | None) -> dt.date | None:
    return None if moment is None or not 1 <= moment.year <= 9999 else dt.date(moment.year, moment.month, moment.day)


def table(rows: Iterable[tuple[Marked | None, Marked | None]], columns: Sequence[str]) -> str:
    """One line a family: gold, found, and how many of the found agree in each column."""
    counts: dict[str, dict[str, int]] = {}
    for gold, found in rows:
        side = gold or found
        assert side is not None
        for family in (side.family, "all"):
            row = counts.setdefault(family, dict.fromkeys(("gold", "found", "extra", *columns), 0))
            row["gold"] += gold is not None
            row["found"] += gold is not None and found is not None
            row["extra"] += gold is None
            if gold is not None and found is not None:
                for name, one, other in zip(columns, gold.facts, found.facts, strict=True):
                    row[name] += one == other
    head = ("gold", "found", "extra", *columns)
    lines = [f"| family | {' | '.join(head)} |", f"| --- |{' ---: |' * len(head)}"]
    order = sorted(counts, key=lambda family: (family == "all", -counts[family]["gold"]))
    lines += [f"| {name} | {' | '.join(str(counts[name][key]) for key in head)} |" for name in order]
    return "\n".join(lines)


def main() -> None:
    corpora = Path(sys.argv[1])
    folders = [corpora / "tbaq" / name for name in ("TimeBank", "AQUAINT")]
    print("TimeBank and AQUAINT\n", table(timeml(folders), ("words", "type", "value")), sep="\n")
    print("\nGUM, train\n", table(gum(corpora, corpora.parent / "eval"), ("words", "days")), sep="\n")


if __name__ == "__main__":
    main()
