import pytest

from timeline.errors import LexiconError
from timeline.lexicon.tables import read_table


def test_a_table_that_is_not_there_is_named() -> None:
    with pytest.raises(LexiconError, match=r"en/nowhere\.toml"):
        read_table("nowhere")
