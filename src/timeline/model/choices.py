"""Values of an option, given as a member of its enumeration or as the word for one."""

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
