"""So much or so often in every unit: "twice a week", "$2 million a year", "per day"."""

import re
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.model.expressions import Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number
from timeline.timex.recognisers.sets import every, of_unit

_UNITS_OF_FREQUENCY = {
    "daily": Granularity.DAY,
    "nightly": Granularity.DAY,
    "weekly": Granularity.WEEK,
    "monthly": Granularity.MONTH,
    "yearly": Granularity.YEAR,
    "annually": Granularity.YEAR,
}
_INSTANTS = (Granularity.SECOND, Granularity.QUARTER)


def times_a_unit(chart: Chart, index: int) -> Node | None:
    """ "twice a week", "three times per day", "once every two years", "once a month"."""
    tokens = chart.tokens
    if "times" in tokens[index].senses:
        count, at = tokens[index].senses["times"], index + 1
    else:
        number = read_number(chart, index)
        if number is None or number.value is None or tokens[number.last].text != "times":
            return None
        count, at = number.value, number.last + 1
    if tokens[at].text in ("every", "each"):
        node = every(chart, at)
        if node is None or not isinstance(node.expression, Recurrence):
            return None
        found = Recurrence(node.expression.value, node.expression.unit, "EVERY", f"{count}X")
        return Node(found, index, node.last, "times-every")
    if tokens[at].text in _UNITS_OF_FREQUENCY:
        unit = _UNITS_OF_FREQUENCY[tokens[at].text]
        return Node(of_unit(unit, 1, None, f"{count}X"), index, at + 1, "times-a-unit")
    if tokens[at].text not in ("a", "an", "per") or "unit" not in tokens[at + 1].senses:
        return None
    unit = tokens[at + 1].senses["unit"]
    return Node(of_unit(unit, 1, None, f"{count}X"), index, at + 2, "times-a-unit")


# An amount, and at most what it counts: "$4 million", "200 letters", "hundreds of calls".
@cache
def _amount() -> re.Pattern[str]:
    numbers = "|".join(sorted(read_section("times", "numbers")))
    return re.compile(
        rf"(?:\d|\b(?i:{numbers}|hundred|thousand|(?:m|b|tr)illion|dozen)s?|%)"
        r"(?: percent)?(?: of)?(?: [\w-]+s)?,? $"
    )


_AMOUNT_LENGTH = 40


def rate(chart: Chart, index: int) -> Node | None:
    """ "four flights a week", "$2 million a year": so much in every one."""
    token, unit, after = chart.tokens[index], chart.tokens[index + 1], chart.tokens[index + 2]
    counted = Granularity.DAY if unit.text == "night" else unit.senses.get("unit")
    if counted is None or unit.text.endswith("s") or unit.gap != " " or counted in _INSTANTS:
        return None
    if (
        "offset" in after.senses
        or after.text in ("before", "after", "from", "or", "and", "half", "old")
        or after.gap == "-"
    ):
        return None
    if not _amount().search(chart.text[max(0, token.start - _AMOUNT_LENGTH) : token.start]):
        return None
    return Node(of_unit(counted, 1, None), index, index + 2, "rate")


def per_unit(chart: Chart, index: int) -> Node | None:
    """ "per day", "per annum": a rate is a set."""
    unit = chart.tokens[index + 1]
    if unit.text == "annum":
        return Node(of_unit(Granularity.YEAR, 1, None), index, index + 2, "per-unit")
    if "unit" not in unit.senses or unit.text.endswith("s") or unit.gap != " ":
        return None
    return Node(of_unit(unit.senses["unit"], 1, None), index, index + 2, "per-unit")
