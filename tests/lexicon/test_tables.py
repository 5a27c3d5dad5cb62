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
