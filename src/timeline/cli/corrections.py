"""The option ``--overrides``: corrections by hand, applied to what is read or extracted."""

import argparse
from collections.abc import Callable

from timeline.assembly.overrides import Override, apply_overrides, read_overrides
from timeline.model.timelines import Timeline


def add_overrides(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overrides", metavar="FILE", help="corrections by hand (.toml); see the manual's guides")


def corrector(args: argparse.Namespace) -> Callable[[Timeline], Timeline]:
    """Applies the corrections asked for to a timeline. Raises ``OverrideError`` or ``OSError`` at once."""
    overrides = overrides_of(args)
    return lambda timeline: apply_overrides(timeline, overrides)


def overrides_of(args: argparse.Namespace) -> tuple[Override, ...]:
    """The corrections asked for, none where no file is named. Raises ``OverrideError`` or ``OSError``."""
    return tuple(read_overrides(args.overrides)) if args.overrides is not None else ()
