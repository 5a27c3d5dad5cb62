"""File names from whatever things are called: readable, unique, harmless on every system."""

import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 60
_NOT_NAMING = re.compile(r"[^a-z0-9]+")


def slugs(names: Iterable[str]) -> dict[str, str]:
    """A file name (without ending) for each name; the second of two alike gets "-2"."""
    given: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        if name not in given:
            given[name] = _free(_slug(name), taken)
            taken.add(given[name])
    return given


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    # "page" for a name without a Latin letter or a digit; its number tells it from the others.
    return _NOT_NAMING.sub("-", plain).strip("-")[:_LONGEST].strip("-") or "page"


def _free(slug: str, taken: set[str]) -> str:
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
