"""Values of an option, given as a member of its enumeration or as the word for one."""

from collections.abc import Collection
from enum import StrEnum
from typing import TypeVar

from timeline.errors import ChoiceError

Choice = TypeVar("Choice", bound=StrEnum)


def choose(option: str, value: str, choices: type[Choice]) -> Choice:
    """The member that ``value`` names. Raises ``ChoiceError``, which names them all."""
    try:
        return choices(value)
    except ValueError:
        raise ChoiceError(option, value, choices) from None


def choose_some(option: str, value: str | Collection[str], choices: type[Choice]) -> frozenset[Choice]:
    """The members that ``value`` names: one, or each of a collection. Raises ``ChoiceError``."""
    several = value if isinstance(value, Collection) and not isinstance(value, str) else (value,)
    return frozenset(choose(option, one, choices) for one in several)
