import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import pytest

from timeline.errors import LexiconError
from timeline.lexicon.tables import read_table


def test_a_table_that_is_not_there_is_named() -> None:
    with pytest.raises(LexiconError, match=r"en/nowhere\.toml"):
        read_table("nowhere")


def test_every_english_table_says_where_it_comes_from() -> None:
    lexicon = files("timeline.lexicon")
    sources = (lexicon / "SOURCES.md").read_text(encoding="utf-8")
    tables = [table.name for table in (lexicon / "en").iterdir() if table.name.endswith((".toml", ".json"))]
    assert [name for name in tables if name not in sources] == []


def test_no_list_of_words_says_a_word_twice() -> None:
    lexicon = files("timeline.lexicon")
    tables = [table for language in lexicon.iterdir() if language.is_dir() for table in language.iterdir()]
    lists = {
        (table.name, path): words
        for table in tables
        if table.name.endswith(".toml")
        for path, words in _lists(tomllib.loads(table.read_text(encoding="utf-8")))
    }
    assert len(lists) > 100
    twice = {place: [word for word, times in Counter(words).items() if times > 1] for place, words in lists.items()}
    assert {place: words for place, words in twice.items() if words} == {}


def _lists(value: object, path: str = "") -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _lists(inner, f"{path}.{name}")
    elif isinstance(value, list):
        yield path, [str(word) for word in value]
