"""Arguments of public calls, checked where they come in, so that a mistake is told in the caller's own words."""

from typing import TypeVar

from timeline.errors import ArgumentTypeError

T = TypeVar("T")


def of_type(name: str, value: T, kind: type[T], *, hint: str = "") -> T:
    """The value as it is. Raises ``ArgumentTypeError`` where it is not of that kind."""
    if not isinstance(value, kind):
        article = "an" if kind.__name__[0].upper() in "AEIO" else "a"
        raise ArgumentTypeError(name, f"{article} {kind.__name__}", value, hint=hint)
    return value
