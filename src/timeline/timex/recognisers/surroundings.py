"""What stands around a number or a name: marks and figures that make it no date."""

import re

from timeline.timex.chart import Chart
from timeline.timex.windows import Token

_PUNCTUATION = " \n\t.,;:!?\"'()[]"
BAD_BEFORE = "$€£#/.:-+"
# More than two groups of figures are no range of years but a number to call.
PHONE_BEFORE = re.compile(r"(?:\d-\d+-|\+\d[\d -]*)$", re.ASCII)
PHONE_AFTER = re.compile(r"-\d+-\d", re.ASCII)


def is_alone(chart: Chart, start: int, end: int) -> bool:
    """The text says nothing else, as a form's field or a search does."""
    return not chart.text[max(0, start - 40) : start].strip(_PUNCTUATION) and not chart.text[end : end + 40].strip(
        _PUNCTUATION
    )


def is_capital(chart: Chart, token: Token) -> bool:
    return chart.text[token.start].isupper()
