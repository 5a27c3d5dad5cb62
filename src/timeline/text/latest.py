"""What was read off the latest texts: the parser, quotations, layout and messages all ask the same of a text."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

_Read = TypeVar("_Read")

# A parser is some texts ahead of the stages behind it.
_LATEST = 8
# Of longer ones the last alone is kept: what is read off a book again costs nothing beside its parse.
_LONG = 100_000


def once_a_text(read: Callable[[str], _Read]) -> Callable[[str], _Read]:
    """The same function, which reads none of the latest texts again; what it gives must not be changed."""
    of_short, of_long = lru_cache(maxsize=_LATEST)(read), lru_cache(maxsize=1)(read)

    @wraps(read)
    def read_once(text: str) -> _Read:
        return of_short(text) if len(text) < _LONG else of_long(text)

    return read_once
