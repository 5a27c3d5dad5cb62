"""Times in other languages: each row of the corpora, and what holds for any text."""

import itertools
import threading
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import LanguageError
from timeline.timex.find import find_times
from timeline.timex.languages import LANGUAGES

FOLDER = Path(__file__).parent / "corpus" / "languages"
ROWS = [
    (language, row)
    for language in LANGUAGES
    for row in tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["rows"]
]


@pytest.mark.parametrize(
    ("language", "row"), ROWS, ids=lambda value: value if isinstance(value, str) else value[0][:40]
)
def test_a_row_holds_its_times_and_no_others(language: str, row: list[str]) -> None:
    text, *expected = row
    found = find_times(text, "2024-05-15", language=language)
    assert [part for time in found for part in (time.text, time.value)] == expected
    assert [time.span.of(text) for time in found] == expected[::2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_of_a_language_is_large_enough_to_tell(language: str) -> None:
    rows = [row for other, row in ROWS if other == language]
    assert len(rows) >= 40
    assert sum(len(row) == 1 for row in rows) >= 14


def test_a_language_without_tables_is_refused_by_name() -> None:
    with pytest.raises(LanguageError, match="'xx' is not one of en, de, es, fr, it, nl, pt"):
        find_times("morgen", language="xx")


def test_no_field_is_invented() -> None:
    (month,) = find_times("Ouvert en mars 1998.", language="fr")
    assert month.value == "1998-03"
    assert sorted(month.stated) == ["month", "year"]
    (day,) = find_times("Le 14 juillet, tout ferme.", language="fr")
    assert day.interval is None


words = [
    "1998",
    "14",
    "mars",
    "mayo",
    "Mai",
    "hier",
    "morgen",
    "il y a",
    "hace",
    "drei",
    "días",
    "fa",
    "/",
    ".",
    " ",
    "h",
]


@given(st.sampled_from(LANGUAGES), st.lists(st.sampled_from(words), max_size=12).map(" ".join) | st.text(max_size=80))
def test_any_text_gives_times_within_it_in_order(language: str, text: str) -> None:
    found = find_times(text, "2024-05-15", language=language)
    assert all(time.text == time.span.of(text) != "" for time in found)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))


def test_threads_do_not_disturb_one_another() -> None:
    texts = {"fr": "le 14 juillet 1998", "de": "14. Juli 1998", "es": "14 de julio de 1998"}
    wrong: list[str] = []

    def read(language: str) -> None:
        for _ in range(20):
            values = [time.value for time in find_times(texts[language], language=language)]
            if values != ["1998-07-14"]:
                wrong.append(f"{language}: {values}")

    threads = [threading.Thread(target=read, args=(language,)) for language in texts for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
