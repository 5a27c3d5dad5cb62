"""One warning for all that a format could not show of a timeline."""

import sys
import warnings
from collections import Counter
from types import FrameType
from typing import cast

from timeline.errors import ApproximationWarning


def warn_of(losses: Counter[str], format_name: str) -> None:
    """Warn once, with how many entries each loss concerns; nothing is said where nothing was lost."""
    if losses:
        told = "; ".join(f"{count} × {loss}" for loss, count in sorted(losses.items()))
        message = f"{format_name} cannot show all of this timeline: {told}"
        warnings.warn(message, ApproximationWarning, stacklevel=_level_outside())


def _level_outside() -> int:
    """The level of the user's own line, however many calls of the library lie between."""
    level, frame = 2, cast("FrameType | None", sys._getframe(2))
    while frame is not None and frame.f_globals.get("__name__", "").startswith("timeline."):
        level, frame = level + 1, frame.f_back
    return level
