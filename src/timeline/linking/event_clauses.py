"""The clauses of a text by their events, and what is told of the time of each so far."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import define, field

from timeline.linking.told import Told
from timeline.model.events import EventMention
from timeline.model.timexes import Timex
from timeline.text.document import Document
from timeline.text.tokens import Tokens


@define
class EventClauses:
    """Where the events of a document stand in its parse, and their times.

    ``token_of`` is the token of each event, that of its carrier where it has one; ``event_at`` the event at a token,
    the carried one at a carrier. ``above`` is the event token above each, those deepest in their sentences first.
    ``told`` are the times of each event, ``told_at`` the same lists by token. ``habitual`` events recur. ``undated``
    are hours of a day that nobody knows, ``adrift`` the sentences that tell one. ``timexes`` are the expressions by
    their ids.
    """

    document: Document
    events: Sequence[EventMention]
    tokens: Tokens = field(init=False)
    token_of: dict[str, int] = field(init=False)
    event_at: dict[int, EventMention] = field(init=False)
    above: dict[int, int] = field(init=False)
    told: dict[str, list[Told]] = field(init=False)
    told_at: dict[int, list[Told]] = field(init=False)
    habitual: set[str] = field(init=False, factory=set)
    undated: set[str] = field(init=False, factory=set)
    adrift: set[int] = field(init=False, factory=set)
    timexes: Mapping[str, Timex] = field(factory=dict, kw_only=True)

    def __attrs_post_init__(self) -> None:
        self.tokens = self.document.tokens
        self.told = {event.id: [] for event in self.events}
        self.token_of, self.event_at = {}, {}
        by_id, heads = {event.id: event for event in self.events}, self.document.heads(self.events)
        carried: list[EventMention] = []
        for event in self.events:
            i = heads.get(event.id)
            if i is not None:
                self.token_of[event.id] = i
                self.event_at[i] = by_id.get(event.carries, event) if event.carries is not None else event
                if event.carries is not None:
                    carried.append(event)
        # A carried event stands in the clause where its carrier does.
        for event in carried:
            if event.carries in self.token_of:
                self.token_of[event.carries] = self.token_of[event.id]
        depths = _depths(self.tokens.heads, self.event_at)
        lowest_first = sorted(self.event_at, key=lambda i: depths.get(i, 0), reverse=True)
        self.above = {i: above for i in lowest_first if (above := governor(self.tokens, i, self.event_at)) is not None}
        self.told_at = {i: self.told[event.id] for i, event in self.event_at.items()}


def _depths(heads: list[int], tokens: Iterable[int]) -> dict[int, int]:
    """How far below a root some tokens and those above them stand, each told once; roots are left out."""
    depths: dict[int, int] = {}
    for i in tokens:
        path = []
        while i not in depths and heads[i] != i:
            path.append(i)
            i = heads[i]
        depths.update((at, below) for below, at in enumerate(reversed(path), depths.get(i, 0) + 1))
    return depths


def governor(tokens: Tokens, i: int, events: Collection[int]) -> int | None:
    """The next event up the tree."""
    heads = tokens.heads
    at = heads[i]
    while at != i:
        if at in events:
            return at
        i, at = at, heads[at]
    return None
