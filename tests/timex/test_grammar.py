"""The table of the English grammar, whose functions are loaded when a word asks for them."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files

from timeline.model import expressions
from timeline.timex.chart import FIGURE, RECOGNISERS, load
from timeline.timex.grammar import grammar
from timeline.timex.words import senses


def test_every_function_that_the_grammar_names_is_one() -> None:
    rows = list(grammar().rows())
    assert len(rows) > 100
    assert all(callable(load(package, name)) for package, (name, _, _) in rows)


def test_one_time_loads_few_of_them() -> None:
    program = (
        "import sys, timeline; timeline.find_times('tomorrow', anchor='2024-05-14');"
        "print(*(name for name in sys.modules if name.startswith('timeline.timex.re')))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "timeline.timex.recognisers.deictics" in loaded
    assert "timeline.timex.recognisers.numeric_dates" not in loaded


def test_every_word_that_a_rule_compares_a_token_with_can_be_a_token() -> None:
    timex = files("timeline.timex")
    sources = [path for package in ("recognisers", "refiners") for path in (timex / package).iterdir()]
    compared = {
        (path.name, word)
        for path in sources
        if path.name.endswith(".py")
        for word in _compared_words(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(compared) > 300
    assert sorted(row for row in compared if row[1] not in senses()) == []


def test_every_word_of_the_grammar_can_be_a_token_or_a_sense_of_one() -> None:
    known = {FIGURE, "000", "", *senses(), *(sense.upper() for found in senses().values() for sense in found)}
    kinds = {name for name, kind in vars(expressions).items() if isinstance(kind, type)}
    rows = list(grammar().rows())
    assert sorted({word for _, (_, _, needed) in rows for word in needed} - known) == []
    assert sorted({word for home, (_, words, _) in rows if home == RECOGNISERS for word in words.split()} - known) == []
    assert sorted({kind for home, (_, grown, _) in rows if home != RECOGNISERS for kind in grown.split()} - kinds) == []


def _compared_words(tree: ast.AST) -> Iterator[str]:
    """The words of ``token.text in ("of", "in")``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "text":
            for literal in (part for right in node.comparators for part in ast.walk(right)):
                if isinstance(literal, ast.Constant) and isinstance(literal.value, str) and literal.value.isalpha():
                    yield literal.value
