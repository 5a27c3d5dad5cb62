"""What is known to come before what: by relations between entries, followed from one to the next, and by dates."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from timeline.model.arguments import of_type
from timeline.model.entries import Entry
from timeline.model.links import EventLink, TemporalRelation

_EARLIER = (TemporalRelation.BEFORE, TemporalRelation.IBEFORE)
_LATER = (TemporalRelation.AFTER, TemporalRelation.IAFTER)
ENTRY_HINT = "timeline.entry(id) gives the one with an id"


@frozen(kw_only=True)
class Precedence:
    """To the id of each entry those that relations put directly before it, and after it."""

    before: Mapping[str, Sequence[str]]
    after: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, order: Iterable[EventLink]) -> "Precedence":
        before: dict[str, list[str]] = {}
        after: dict[str, list[str]] = {}
        for link in order:
            if link.relation not in (*_EARLIER, *_LATER):
                continue
            ends = (link.source, link.target)
            first, second = ends if link.relation in _EARLIER else ends[::-1]
            before.setdefault(second, []).append(first)
            after.setdefault(first, []).append(second)
        return cls(before=before, after=after)

    def all_before(self, entry: Entry) -> set[str]:
        """The ids of all that relations put before an entry, however many steps away."""
        return _reached(_id(entry), self.before)

    def all_after(self, entry: Entry) -> set[str]:
        """The ids of all that relations put after an entry, however many steps away."""
        return _reached(_id(entry), self.after)


def _id(entry: Entry) -> str:
    return of_type("entry", entry, Entry, hint=ENTRY_HINT).id


def dated_before(one: Entry, other: Entry) -> bool:
    """The dates or bounds of two entries say that the one precedes the other."""
    first, second = one.when.known, other.when.known
    return first is not None and second is not None and first.precedes(second)


def _reached(id_: str, steps: Mapping[str, Sequence[str]]) -> set[str]:
    found: set[str] = set()
    waiting = deque([id_])
    while waiting:
        new = [step for step in steps.get(waiting.popleft(), ()) if step not in found]
        found.update(new)
        waiting.extend(new)
    return found
