"""Lists of heads: who hangs on whom in a parse, a token's own place for the root of a sentence."""

from collections.abc import Iterator, Sequence
from itertools import takewhile


def is_below(heads: Sequence[int], token: int, other: int) -> bool:
    """One hangs on the other, or is it: that one cannot hang on it in turn."""
    while token != other and heads[token] != token:
        token = heads[token]
    return token == other


def behind(heads: Sequence[int], token: int) -> Iterator[int]:
    """The tokens behind one as far as a root, over which nothing hangs on another: no rule need go through the text."""
    return takewhile(lambda i: heads[i] != i, range(token + 1, len(heads)))


def before(heads: Sequence[int], token: int) -> Iterator[int]:
    """The tokens before one as far as a root, the nearest first."""
    return takewhile(lambda i: heads[i] != i, range(token - 1, -1, -1))


def cut_circles(heads: list[int], deps: list[str]) -> None:
    """Make every token above which no root stands a root, and call roots what they are: rules go up to a root.

    Parses made by hand may go round in circles, or call a root something else.
    """
    import numpy as np  # spaCy has loaded it

    direct = np.array(heads)
    above = direct
    for _ in range(len(heads).bit_length()):  # each time twice as far up
        above = above[above]
    for i in np.flatnonzero(direct[above] != above).tolist():
        heads[i] = i
    for i in [i for i, other in enumerate(heads) if i == other]:
        deps[i] = "ROOT"
