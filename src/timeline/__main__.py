"""``python -m timeline``: the command line."""

from timeline.cli.main import run

run()
