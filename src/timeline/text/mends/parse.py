"""The layers of a parse that mends read and change."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from attrs import define

# Tokens to either side and steps up. Sentences end before; what never ends is still read in linear time.
REACH = 200


@define(eq=False)
class Parse:
    """A list a layer, an item a token, as in ``Tokens``; what the parser made of the text is changed in place.

    What follows from the layers, such as the children of a token, is told once all mends are done.
    """

    lower: Sequence[str]
    lemmas: Sequence[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    entities: Sequence[str]
    heads: list[int]

    def hang(self, token: int, head: int, label: str) -> None:
        """Let a token depend on another under a label."""
        self.heads[token], self.deps[token] = head, label

    def is_below(self, token: int, other: int) -> bool:
        """One hangs on the other, or is it: that one cannot hang on it in turn. So too what is too far down to tell."""
        for _ in range(REACH):
            if token == other or self.heads[token] == token:
                return token == other
            token = self.heads[token]
        return True

    def above(self, token: int) -> Iterator[int]:
        """The heads above a token, the nearest first."""
        for _ in range(REACH):
            if self.heads[token] == token:
                return
            token = self.heads[token]
            yield token

    def behind(self, token: int) -> Iterator[int]:
        """The tokens behind one as far as a root, over which nothing hangs on another: no mend reads on."""
        return takewhile(lambda i: self.heads[i] != i, range(token + 1, len(self.heads))[:REACH])

    def before(self, token: int) -> Iterator[int]:
        """The tokens before one as far as a root, the nearest first."""
        return takewhile(lambda i: self.heads[i] != i, range(token - 1, -1, -1)[:REACH])

    def dependants(self, head: int, among: Iterable[int], *labels: str) -> Iterator[int]:
        """Those of some tokens that hang on one, under one of the labels where any are given."""
        return (i for i in islice(among, 2 * REACH) if self.heads[i] == head and (not labels or self.deps[i] in labels))

    def cut_circles(self) -> None:
        """Make every token above which no root stands a root, and call roots what they are: rules go up to a root.

        Parses made by hand may go round in circles, or call a root something else.
        """
        import numpy as np  # spaCy has loaded it

        direct = np.array(self.heads)
        above = direct
        for _ in range(len(self.heads).bit_length()):  # each time twice as far up
            above = above[above]
        for i in np.flatnonzero(direct[above] != above).tolist():
            self.heads[i] = i
        for i in [i for i, head in enumerate(self.heads) if i == head]:
            self.deps[i] = "ROOT"
