"""The table of the English grammar, whose functions are loaded when a word asks for them."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files

from timeline.timex.chart import FIGURE, load
from timeline.timex.followers import followers
from timeline.timex.grammar import grammar
from timeline.timex.words import senses


def test_every_function_that_the_grammar_names_is_one() -> None:
    named = list(grammar().names())
    assert len(named) > 100
    assert all(callable(load(package, name)) for package, name in named)


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


def test_what_must_follow_a_word_is_asked_of_functions_that_the_grammar_names() -> None:
    assert sorted(followers().keys() - {name for _, name in grammar().names()}) == []


def test_every_word_that_must_follow_another_can_be_a_token_or_a_sense_of_one() -> None:
    known = {FIGURE, *senses(), *(sense for found in senses().values() for sense in found)}
    assert sorted({word for words in followers().values() for word in words} - known) == []


def _compared_words(tree: ast.AST) -> Iterator[str]:
    """The words of ``token.text in ("of", "in")``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "text":
            for literal in (part for right in node.comparators for part in ast.walk(right)):
                if isinstance(literal, ast.Constant) and isinstance(literal.value, str) and literal.value.isalpha():
                    yield literal.value
