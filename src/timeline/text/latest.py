"""What was read off the latest texts: the parser, quotations, layout and messages all ask the same of a text."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

_Read = TypeVar("_Read")

# A parser is some texts ahead of the stages behind it.
_LATEST = 8


def once_a_text(read: Callable[[str], _Read]) -> Callable[[str], _Read]:
    """The same function, which reads none of the latest texts again; what it gives must not be changed."""
    return lru_cache(maxsize=_LATEST)(read)
