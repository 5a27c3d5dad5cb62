"""Tables of words: opened on first use, checked, kept, and frozen."""

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from timeline.errors import LexiconError


@cache
def read_table(name: str, language: str = "en") -> Mapping[str, Any]:
    """The table ``lexicon/<language>/<name>.toml``: mappings are read-only, lists are tuples.

    Raises ``LexiconError`` where the table is missing or is no TOML.
    """
    path = files("timeline.lexicon").joinpath(language, f"{name}.toml")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise LexiconError(f"{language}/{name}.toml", "", "there is no such table") from None
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{language}/{name}.toml", "", str(error)) from error
    frozen: Mapping[str, Any] = _freeze(table)
    return frozen


def read_section(name: str, section: str, language: str = "en") -> Mapping[str, Any]:
    """One section of a table, such as ``[months]``. Raises ``LexiconError`` where it is no mapping."""
    value = read_table(name, language).get(section)
    if not isinstance(value, Mapping):
        raise LexiconError(f"{language}/{name}.toml", section, "is not a table")
    return value


@cache
def read_words(name: str, section: str, language: str = "en") -> tuple[str, ...]:
    """A list of words of a table, in its order. Raises ``LexiconError`` for anything else."""
    value = read_table(name, language).get(section)
    if not isinstance(value, tuple) or not all(isinstance(word, str) for word in value):
        raise LexiconError(f"{language}/{name}.toml", section, "is not a list of words")
    return value


@cache
def read_weights(name: str, language: str = "en") -> Mapping[str, Mapping[str, int]]:
    """The weights of a linear model, ``lexicon/<language>/<name>.json``: by family of features, then by value.

    Raises ``LexiconError`` where the table is missing or is no JSON.
    """
    path = files("timeline.lexicon").joinpath(language, f"{name}.json")
    try:
        weights = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise LexiconError(f"{language}/{name}.json", "", "there is no such table") from None
    except json.JSONDecodeError as error:
        raise LexiconError(f"{language}/{name}.json", "", str(error)) from error
    frozen: Mapping[str, Mapping[str, int]] = _freeze(weights)
    return frozen


def _freeze(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _freeze(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_freeze(item) for item in value)
    return value
