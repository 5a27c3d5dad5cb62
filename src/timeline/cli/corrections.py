"""The option ``--overrides``: corrections by hand, applied to what is read or extracted."""

import argparse
from collections.abc import Callable

from timeline.assembly.overrides import apply_overrides, read_overrides
from timeline.model.timelines import Timeline


def add_overrides(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overrides", metavar="FILE", help="corrections by hand (.toml); see the manual's guides")


def corrector(args: argparse.Namespace) -> Callable[[Timeline], Timeline]:
    """Applies the corrections asked for to a timeline. Raises ``OverrideError`` or ``OSError`` at once."""
    if args.overrides is None:
        return lambda timeline: timeline
    overrides = read_overrides(args.overrides)
    return lambda timeline: apply_overrides(timeline, overrides)
