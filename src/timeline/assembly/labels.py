"""What is known of points and passed on along the steps between them, kept up to date as steps come and go.

Each point has the most that any way to it carries: the number of steps before it, or the earliest moment it can have.
A new step touches only the points of which it tells more (difference constraints: Cotton and Maler 2006).
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from attrs import define

_T = TypeVar("_T")


@define
class Step:
    """From a point to the next; ``apart`` is 0 where the two may be one. ``reason`` is the constraint that says so."""

    source: int
    target: int
    apart: int
    reason: int | None

    def reversed(self) -> "Step":
        return Step(self.target, self.source, self.apart, self.reason)


class Labels(Generic[_T]):
    """A value for each point; ``values`` are those at the outset, to which ``steps`` add nothing.

    ``carried`` is what a step makes of the value at its source; ``exceeds`` says whether a value is more than another.
    """

    def __init__(
        self,
        values: Iterable[_T | None],
        steps: Iterable[Step],
        *,
        exceeds: Callable[[_T, _T], bool],
        carried: Callable[[_T, Step], _T] = lambda value, _: value,
    ) -> None:
        self.values = list(values)
        self._exceeds, self._carried = exceeds, carried
        self._causes: list[Step | None] = [None] * len(self.values)
        self._steps: dict[int, list[Step]] = defaultdict(list)
        for step in steps:
            self._steps[step.source].append(step)
        self._added: list[Step] = []
        self._former: list[tuple[int, _T | None, Step | None]] = []

    def push(self, first: Step) -> Iterator[int]:
        """Add a step: the points whose values it changes, each as soon as it is changed."""
        self._steps[first.source].append(first)
        self._added.append(first)
        if self.values[first.source] is None:
            return  # most entries have no date to pass on
        waiting = deque((first,))
        while waiting:
            step = waiting.popleft()
            known, value = self.values[step.target], self.values[step.source]
            if value is None:
                continue
            value = self._carried(value, step)
            if known is None or self._exceeds(value, known):
                self._former.append((step.target, known, self._causes[step.target]))
                self.values[step.target], self._causes[step.target] = value, step
                yield step.target
                waiting += self._steps.get(step.target, ())

    def keep(self) -> None:
        """Let the steps added since the last ``keep`` stay."""
        self._added.clear()
        self._former.clear()

    def put_back(self) -> None:
        """Take out the steps added since the last ``keep``, with all that they changed."""
        for point, value, cause in reversed(self._former):
            self.values[point], self._causes[point] = value, cause
        for step in reversed(self._added):
            self._steps[step.source].pop()
        self.keep()

    def reasons(self, point: int) -> Iterator[int]:
        """The constraints by which a point has its value; where the way comes back to it, of one round."""
        at = point
        while (step := self._causes[at]) is not None:
            if step.reason is not None:
                yield step.reason
            at = step.source
            if at == point:
                return
