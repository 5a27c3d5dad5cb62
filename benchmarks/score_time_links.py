"""Score event-time links against the TLINKs of TimeML files: to expressions and to the creation time.

    python -m benchmarks.score_time_links DIR... [--gold-mentions] [--errors FILE] [--limit N]

Both sides are closed first (Setzer and others; TempEval-3): orders of end points, and the calendar between
expressions. Precision is over the system's links whose pair the closed gold relates in some way, for the gold leaves
most pairs open; ``strict`` counts those pairs as wrong. Recall is over the gold's own links from an event to an
expression or to the creation time, events and expressions that were not found included. DURING counts as IS_INCLUDED,
IDENTITY as SIMULTANEOUS. With ``--gold-mentions`` the gold's events and expressions are linked, else those found.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import define

from benchmarks.parses import read_document
from benchmarks.timeml import DCT, TimeMLFile, read
from timeline import Pipeline
from timeline.linking.event_time import find_time_links
from timeline.model.intervals import Interval
from timeline.model.links import TemporalRelation
from timeline.model.spans import Span
from timeline.temporal.relations import EndPoints, PointOrder, between, end_points, inverse, named

Link = tuple[str, str, TemporalRelation]
_SAME = {
    TemporalRelation.DURING: TemporalRelation.IS_INCLUDED,
    TemporalRelation.IDENTITY: TemporalRelation.SIMULTANEOUS,
}
_PIPELINE = Pipeline()


class Closure:
    """What follows from links: which end points precede which, as bits."""

    def __init__(self, links: Iterable[Link]) -> None:
        known = list(links)
        nodes = dict.fromkeys(node for one, other, _ in known for node in (one, other))
        self.number = {node: number for number, node in enumerate(nodes)}
        count = 2 * len(self.number)
        self.same = list(range(count))
        orders = [order for link in known for order in self._orders(*link)]
        for one, other, order in orders:
            if order is PointOrder.EQUAL:
                self.same[self._root(one)] = self._root(other)
        self.later = [0] * count
        for n in range(0, count, 2):
            self.later[self._root(n)] |= 1 << self._root(n + 1)
        for one, other, order in orders:
            if order is PointOrder.BEFORE:
                self.later[self._root(one)] |= 1 << self._root(other)
        for by in range(count):
            for n in range(count):
                if self.later[n] >> by & 1:
                    self.later[n] |= self.later[by]

    def _root(self, n: int) -> int:
        while self.same[n] != n:
            n = self.same[n]
        return n

    def _orders(self, one: str, other: str, relation: TemporalRelation) -> Iterable[tuple[int, int, PointOrder]]:
        points = end_points(relation)
        a, b = 2 * self.number[one], 2 * self.number[other]
        for p, q, order in (
            (a, b, points.starts),
            (a, b + 1, points.start_end),
            (a + 1, b, points.end_start),
            (a + 1, b + 1, points.ends),
        ):
            yield (q, p, PointOrder.BEFORE) if order is PointOrder.AFTER else (p, q, order)

    def points(self, one: str, other: str) -> EndPoints:
        if one not in self.number or other not in self.number:
            return EndPoints()
        a, b = 2 * self.number[one], 2 * self.number[other]
        return EndPoints(
            starts=self._order(a, b),
            start_end=self._order(a, b + 1),
            end_start=self._order(a + 1, b),
            ends=self._order(a + 1, b + 1),
        )

    def _order(self, p: int, q: int) -> PointOrder:
        p, q = self._root(p), self._root(q)
        if p == q:
            return PointOrder.EQUAL
        forwards, backwards = self.later[p] >> q & 1, self.later[q] >> p & 1
        if forwards and not backwards:
            return PointOrder.BEFORE
        return PointOrder.AFTER if backwards and not forwards else PointOrder.ANY

    def relation(self, one: str, other: str) -> TemporalRelation | None:
        found = named(self.points(one, other))
        return None if found is None else _SAME.get(found, found)


def calendar(times: Mapping[str, Interval | None]) -> Iterable[Link]:
    """Relations between expressions whose place on the calendar is known."""
    known = [(id_, time) for id_, time in times.items() if time is not None]
    for n, (one, time) in enumerate(known):
        for other, second in known[n + 1 :]:
            if relation := named(between(time, second)):
                yield one, other, relation


def gold_links(file: TimeMLFile) -> list[Link]:
    """Event to time, whichever way the file says it; the rest as they are."""
    links = []
    for link in file.links:
        forwards = link.source in file.events or link.target not in file.events
        relation = link.relation if forwards else inverse(link.relation)
        ends = (link.source, link.target) if forwards else (link.target, link.source)
        links.append((*ends, _SAME.get(relation, relation)))
    return links


def matched(found: Mapping[str, Span], gold: Mapping[str, Span]) -> dict[str, str]:
    """To each mention found the first gold mention that it overlaps and no other took."""
    taken: dict[str, str] = {}
    free = dict(sorted(gold.items(), key=lambda item: item[1]))
    for id_, span in sorted(found.items(), key=lambda item: item[1]):
        if match := next((g for g, place in free.items() if place.overlaps(span)), None):
            taken[id_] = match
            del free[match]
    return taken


@define
class Counts:
    right: Counter[str]
    judged: Counter[str]
    links: Counter[str]
    found: Counter[str]
    gold: Counter[str]


def score(file: TimeMLFile, counts: Counts, errors: list[str], *, gold_mentions: bool) -> None:
    document = read_document(file.text, file.dct)
    if gold_mentions:
        events, timexes = tuple(file.events.values()), tuple(file.timexes.values())
        events = tuple(sorted(events, key=lambda e: e.span))
        system = [*find_time_links(document, timexes, events)]
        name: dict[str, str] = {node: node for node in (*file.events, *file.timexes)}
    else:
        timexes = _PIPELINE.find_times(document)
        events = _PIPELINE.find_events(document, timexes)
        system = [*_PIPELINE.link(document, timexes, events, _PIPELINE.find_actors(document)).times]
        event_names = matched({e.id: e.head for e in events}, {i: e.span for i, e in file.events.items()})
        timex_names = matched({t.id: t.span for t in timexes}, {i: t.span for i, t in file.timexes.items()})
        name = {
            **{e.id: event_names.get(e.id, f"extra {e.id}") for e in events},
            **{t.id: timex_names.get(t.id, f"extra {t.id}") for t in timexes},
        }
    anchor = document.dct.interval if document.dct else None
    wanted = gold_links(file)
    gold = Closure([*wanted, *calendar({DCT: anchor, **{i: t.interval for i, t in file.timexes.items()}})])
    best: dict[tuple[str, str], tuple[TemporalRelation, str]] = {}
    for link in sorted(system, key=lambda link: -link.confidence):
        pair = (name[link.event_id], name[link.timex_id] if link.timex_id else DCT)
        best.setdefault(pair, (_SAME.get(link.relation, link.relation), link.rule))
    own = Closure(
        [
            *((e, t, r) for (e, t), (r, _) in best.items()),
            *calendar({DCT: anchor, **{name[t.id]: t.interval for t in timexes}}),
        ]
    )
    words = {
        **{i: e.span.of(file.text) for i, e in file.events.items()},
        **{i: t.text for i, t in file.timexes.items()},
        DCT: "DCT",
    }
    for (event, time), (relation, rule) in best.items():
        kind = "dct" if time == DCT else "timex"
        truth = gold.relation(event, time)
        counts.links[kind] += 1
        counts.links[rule] += 1
        if truth is None:
            continue
        counts.judged[kind] += 1
        counts.judged[rule] += 1
        counts.right[kind] += truth is relation
        counts.right[rule] += truth is relation
        if truth is not relation:
            errors.append(
                "\t".join(
                    (
                        "wrong",
                        file.name,
                        kind,
                        rule,
                        words[event],
                        words[time],
                        str(relation),
                        str(truth),
                        around(file, event),
                    )
                )
            )
    for event, time, relation in wanted:
        if event not in file.events or time in file.events:
            continue
        kind = "dct" if time == DCT else "timex"
        ok = own.relation(event, time) is relation
        counts.gold[kind] += 1
        counts.found[kind] += ok
        if not ok:
            errors.append(
                "\t".join(
                    (
                        "missed",
                        file.name,
                        kind,
                        "",
                        words[event],
                        words[time],
                        str(own.relation(event, time)),
                        str(relation),
                        around(file, event),
                    )
                )
            )


def around(file: TimeMLFile, event: str) -> str:
    span, text = file.events[event].span, file.text
    before, after = text[max(0, span.start - 90) : span.start], text[span.end : span.end + 60]
    return " ".join(f"{before}[{span.of(text)}]{after}".split())


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def row(label: str, counts: Counts, kinds: tuple[str, ...]) -> str:
    right, judged, links, found, gold = (
        sum(counter[kind] for kind in kinds)
        for counter in (counts.right, counts.judged, counts.links, counts.found, counts.gold)
    )
    precision, strict, recall = right / (judged or 1), right / (links or 1), found / (gold or 1)
    return (
        f"{label:6} P {100 * precision:.1f} ({right}/{judged})  R {100 * recall:.1f} ({found}/{gold})  "
        f"F1 {100 * f1(precision, recall):.1f}  strict P {100 * strict:.1f} F1 {100 * f1(strict, recall):.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--gold-mentions", action="store_true")
    parser.add_argument("--errors", type=Path)
    parser.add_argument("--limit", type=int)
    arguments = parser.parse_args()
    counts = Counts(Counter(), Counter(), Counter(), Counter(), Counter())
    errors: list[str] = []
    for path in sorted(path for folder in arguments.gold for path in folder.glob("*.tml"))[: arguments.limit]:
        score(read(path), counts, errors, gold_mentions=arguments.gold_mentions)
    print(row("timex", counts, ("timex",)))
    print(row("dct", counts, ("dct",)))
    print(row("all", counts, ("timex", "dct")))
    for rule in sorted(set(counts.links) - {"timex", "dct"}):
        print(f"  {rule:40} {counts.right[rule]}/{counts.judged[rule]} of {counts.links[rule]}")
    if arguments.errors:
        arguments.errors.write_text("\n".join(errors) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
