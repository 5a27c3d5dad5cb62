"""Tables of words: opened on first use, checked, kept, and frozen."""

import pkgutil
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from timeline.errors import LexiconError


def read_table(name: str, language: str = "en") -> Mapping[str, Any]:
    """The table ``lexicon/<language>/<name>.toml``: mappings are read-only, lists are tuples.

    Raises ``LexiconError`` where the table is missing or is no TOML.
    """
    return _read_table(name, language)


@cache
def _read_table(name: str, language: str) -> Mapping[str, Any]:
    # Kept here: a cache tells "en" given from "en" by default.
    try:
        table = tomllib.loads(_read_text(f"{language}/{name}.toml"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{language}/{name}.toml", "", str(error)) from error
    frozen: Mapping[str, Any] = _freeze(table)
    return frozen


@cache
def read_section(name: str, section: str, language: str = "en") -> Mapping[str, Any]:
    """One section of a table, such as ``[months]``. Raises ``LexiconError`` where it is no mapping."""
    value = read_table(name, language).get(section)
    if not isinstance(value, Mapping):
        raise LexiconError(f"{language}/{name}.toml", section, "is not a table")
    return value


@cache
def read_words(name: str, *sections: str) -> frozenset[str]:
    """The words of one or more lists of an English table. Raises ``LexiconError`` for anything else."""
    return frozenset(word for section in sections for word in read_list(name, section))


@cache
def read_list(name: str, section: str, language: str = "en") -> tuple[str, ...]:
    """A list of a table in its order, where that tells which row goes first. Raises ``LexiconError`` likewise."""
    value = read_table(name, language).get(section)
    if not isinstance(value, tuple) or not all(isinstance(word, str) for word in value):
        raise LexiconError(f"{language}/{name}.toml", section, "is not a list of words")
    return value


@cache
def read_weights(name: str) -> Mapping[str, Mapping[str, int]]:
    """The weights of a linear model, ``lexicon/en/<name>.json``: by family of features, then by value.

    Raises ``LexiconError`` where the table is missing or is no JSON.
    """
    import json  # times have no weights

    try:
        weights = json.loads(_read_text(f"en/{name}.json"))
    except json.JSONDecodeError as error:
        raise LexiconError(f"en/{name}.json", "", str(error)) from error
    frozen: Mapping[str, Mapping[str, int]] = _freeze(weights)
    return frozen


def _read_text(path: str) -> str:
    # Half the time of importlib.resources, which imports all that archives need.
    try:
        content = pkgutil.get_data("timeline.lexicon", path)
    except FileNotFoundError:
        content = None
    if content is None:
        raise LexiconError(path, "", "there is no such table")
    return content.decode()


def _freeze(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _freeze(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_freeze(item) for item in value)
    return value
