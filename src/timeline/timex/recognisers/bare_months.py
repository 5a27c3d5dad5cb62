"""Months with nothing beside them, told apart from other words and from names: "in May", "Theresa May"."""

from timeline.timex.chart import Chart
from timeline.timex.recognisers.surroundings import BEFORE_TIMES, is_alone, is_capital
from timeline.timex.windows import Token
from timeline.timex.words import not_times

# Months that are also other words, or names of people: alone they need a capital and company.
_OTHER_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "jun", "april", "june", "august"})
BEFORE_MONTH_ALONE = frozenset({"in", "of", "since", "until", "during", "last", "next", "this", "early", "late", "mid"})
_MONTH_CUES = BEFORE_TIMES.union(
    (
        "last",
        "next",
        "this",
        "each",
        "every",
        "on",
        "per",
        "past",
        "coming",
        "previous",
        "following",
        "beginning",
        "start",
        "middle",
    )
)


def is_month_alone(chart: Chart, index: int) -> bool:
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if is_alone(chart, token.start, token.end):
        return True
    if not is_capital(chart, token):
        joins = after.text in ("to", "and", "until", "through") and "month" in chart.tokens[index + 2].senses
        if joins and before.text in ("from", "between"):
            return True
        sure = len(token.text) > 3 and token.text not in ("may", "march", "august", "sept")
        return sure or (before.text in _BEFORE_LOWER and _ends_phrase(chart, index))
    if token.text not in _OTHER_WORDS or (after.text == "quarter" and token.senses["month"] % 3 == 0):
        return True
    end = token.end
    following = chart.text[end : end + 2]
    if (after.gap in ("-", "–") and "month" in after.senses) or (token.gap in ("-", "–") and "month" in before.senses):
        return True
    if chart.word_before(index) in not_times("before_names"):
        return False
    if following[:1] == " " and following[1:].isupper() and not after.senses:
        return before.text in BEFORE_MONTH_ALONE  # "In April Jones left", not "April Jones left"
    if token.text in ("may", "march", "mar", "jan", "dec", "sep", "jun"):
        return has_month_cue(before)
    return not _follows_name(chart, token) or has_month_cue(before)


# "in may" and "since may" can be no verb.
_BEFORE_LOWER = ("in", "since", "until", "during")


def _ends_phrase(chart: Chart, index: int) -> bool:
    end = chart.tokens[index].end
    return not chart.text[end : end + 2].strip()[:1].isalpha()


def has_month_cue(before: Token) -> bool:
    return before.text in _MONTH_CUES or "weekday" in before.senses or "month" in before.senses or before.is_number


def _follows_name(chart: Chart, token: Token) -> bool:
    """A capitalised word stands right before, as in "Theresa May"."""
    words = chart.text[max(0, token.start - 30) : token.start]
    last = words.rstrip().rpartition(" ")[2]
    return bool(words[-1:] == " " and last[:1].isupper() and last[-1:].isalpha())
