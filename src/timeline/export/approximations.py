"""One warning for all that a format could not show of a timeline."""

import warnings
from collections import Counter

from timeline.errors import ApproximationWarning


def warn_of(losses: Counter[str], format_name: str) -> None:
    """Warn once, with how many entries each loss concerns; nothing is said where nothing was lost."""
    if losses:
        told = "; ".join(f"{count} × {loss}" for loss, count in sorted(losses.items()))
        warnings.warn(f"{format_name} cannot show all of this timeline: {told}", ApproximationWarning, stacklevel=3)
