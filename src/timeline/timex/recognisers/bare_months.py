"""Months with nothing beside them, told apart from other words and from names: "in May", "Theresa May"."""

from timeline.timex.chart import Chart
from timeline.timex.recognisers.surroundings import BEFORE_TIMES, DETERMINERS, is_alone, is_capital
from timeline.timex.windows import Token
from timeline.timex.words import JOINTS, not_times

# Months that are also other words, or names of people: alone they need a capital and company.
_OTHER_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "jun", "april", "june", "august"})
BEFORE_MONTH_ALONE = frozenset({"in", "of", "since", "until", "during", "last", "next", "this", "early", "late", "mid"})
_MONTH_CUES = BEFORE_TIMES | {
    *("last", "next", "this", "each", "every", "past", "coming", "previous", "following", "on", "per"),
    *("beginning", "start", "middle"),
}


def is_month_alone(chart: Chart, index: int) -> bool:
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if is_alone(chart, token.start, token.end) or _is_heading(chart, token):
        return True
    if not is_capital(chart, token):
        sure = len(token.text) > 3 and token.text not in ("may", "march", "august", "sept")
        return sure or _is_beside_month(chart, index) or _is_led_lower(chart, index)
    end = token.end
    following = chart.text[end : end + 2]
    if following[:1] == "-" and following[1:].isupper() and not after.senses:
        return False  # "Sept-Îles", "May-Britt"
    if token.text not in _OTHER_WORDS or (after.text == "quarter" and token.senses["month"] % 3 == 0):
        return True
    if (after.gap in ("-", "–") and "month" in after.senses) or (token.gap in ("-", "–") and "month" in before.senses):
        return True
    if chart.word_before(index) in not_times("before_names"):
        return False
    if following[:1] == " " and following[1:].isupper() and not after.senses and after.text not in JOINTS:
        return before.text in BEFORE_MONTH_ALONE  # "In April Jones left", not "April Jones left"
    if token.text in ("may", "march", "mar", "jan", "dec", "sep", "jun"):
        return has_month_cue(before) or (after.text in JOINTS and "month" in chart.tokens[index + 2].senses)
    return not _follows_name(chart, token) or has_month_cue(before)


_MARKS = " \t#*_"


def _is_heading(chart: Chart, token: Token) -> bool:
    """ "May" on a line of its own, over what happened in it."""
    text = chart.text
    before, behind = text[max(0, token.start - 12) : token.start], text[token.end : token.end + 12]
    is_line = before.rstrip(_MARKS)[-1:] in ("", "\n") and behind.lstrip(_MARKS + ":")[:1] in ("", "\n")
    return is_line and is_capital(chart, token)


# "in may" and "by may" can be no verb; where anything else may be meant, nothing else but a year may follow.
_BEFORE_LOWER = frozenset(
    ("in", "since", "until", "during", "by", "before", "after", "mid", "early", "late", "last", "next", "every")
)


def _is_beside_month(chart: Chart, index: int) -> bool:
    """ "from march to may", "jan-mar", "in march or april": a month stands on the other side; not "i may or march"."""
    token, after, before = chart.tokens[index], chart.tokens[index + 1], chart.before(index)
    if token.gap in ("-", "–") or after.gap in ("-", "–"):
        return "month" in before.senses or "month" in after.senses
    if after.text in JOINTS and "month" in chart.tokens[index + 2].senses:
        joint, other = after.text, chart.tokens[index + 2]
    elif index > 1 and before.text in JOINTS and "month" in chart.before(index - 1).senses:
        joint, other = before.text, chart.before(index - 1)
    else:
        return False
    may_be_verb = joint in ("and", "or") and "may" in (token.text, other.text)
    return not may_be_verb or before.text in _BEFORE_LOWER or before.text == "between"


def _is_led_lower(chart: Chart, index: int) -> bool:
    """ "by march", "the fourth Monday of march", "may next year"; not "the line of march", "the last march"."""
    before, after = chart.before(index), chart.tokens[index + 1]
    if before.text == "of":
        led = bool(chart.before(index - 1).senses) and index > 1
    else:
        led = before.text in _BEFORE_LOWER and chart.word_before(index - 1) not in DETERMINERS
        led = led and not (before.text == "every" and chart.tokens[index].text == "march")
    of_year = (
        after.text in ("last", "next", "this", "of") and chart.tokens[index + 2 + (after.text == "of")].text == "year"
    )
    of_year = of_year and not _may_be_verb(chart, index)
    return (led and _ends_phrase(chart, index)) or of_year


def _may_be_verb(chart: Chart, index: int) -> bool:
    """ "Prices may this year rise": a word that nothing else makes a month stands before it."""
    word = chart.word_before(index)
    return chart.tokens[index].text == "may" and word != "" and word not in BEFORE_TIMES


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
