"""How long the order of thousands of entries takes, with and without contradictions, and how it grows.

    python -m benchmarks.ordering [EVENTS]

Entries of a made history, a third of them dated, and as many relations between near ones as there are entries. The
second table turns about a tenth of the relations round. ``ratio`` is the time against that of half as many entries: 2
is linear.
"""

import random
import sys
import time
from collections.abc import Iterator

from timeline.assembly.order import Ordered, order_entries
from timeline.model.entries import Entry, When
from timeline.model.events import Aspect, EventClass, Factuality, Polarity, Status, Tense
from timeline.model.intervals import Granularity, Moment
from timeline.model.links import EventLink, TemporalRelation
from timeline.model.spans import Span, Words
from timeline.temporal.calendar import add_days, unit_at

_FIRST_DAY = Moment(2001)
_NEAR = 20
_DATED, _TURNED = 3, 10


def _entry(number: int) -> Entry:
    words = Words(span=Span(10 * number, 10 * number + 5), text="event")
    when = When(rule="unplaced")
    if number % _DATED == 0:
        day = unit_at(add_days(_FIRST_DAY, number), Granularity.DAY)
        when = When(interval=day, granularity=Granularity.DAY, confidence=0.9, rule="adverbial")
    return Entry(
        id=f"e{number}",
        document_id="",
        trigger=words,
        lemma="event",
        event_class=EventClass.OCCURRENCE,
        when=when,
        status=Status.OCCURRED,
        factuality=Factuality.CT_PLUS,
        polarity=Polarity.POS,
        tense=Tense.PAST,
        aspect=Aspect.NONE,
        headline=f"Event {number}",
        sentence=words,
        confidence=0.9,
        rule="verb",
    )


def _links(count: int, *, turned: bool) -> Iterator[EventLink]:
    chance = random.Random(count)
    for _ in range(count):
        one, other = sorted(chance.sample(range(at := chance.randrange(count - _NEAR), at + _NEAR), 2))
        backwards = turned and chance.randrange(_TURNED) == 0
        yield EventLink(
            source=f"e{one}",
            target=f"e{other}",
            relation=TemporalRelation.AFTER if backwards else TemporalRelation.BEFORE,
            confidence=chance.choice((0.6, 0.7, 0.85)),
            rule="connective",
        )


def _timed(count: int, *, turned: bool) -> tuple[float, Ordered]:
    entries, links = [_entry(number) for number in range(count)], [*_links(count, turned=turned)]
    began = time.process_time()
    ordered = order_entries(entries, links)
    return time.process_time() - began, ordered


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    for turned in (False, True):
        before = 0.0
        for count in (most // 4, most // 2, most):
            spent, ordered = _timed(count, turned=turned)
            ratio = f"{spent / before:5.1f}" if before else "    -"
            links = len(ordered.order) + len(ordered.conflicts)
            print(
                f"{count:6} entries  {links:6} relations  {len(ordered.conflicts):5} contradict  "
                f"{spent:6.2f} s  ratio {ratio}"
            )
            before = spent


if __name__ == "__main__":
    main()
