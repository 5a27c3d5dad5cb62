"""The table of the English grammar, whose functions are loaded when a word asks for them."""

import subprocess
import sys

from timeline.timex.chart import load
from timeline.timex.grammar import grammar


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
