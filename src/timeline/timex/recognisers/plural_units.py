"""Lengths that the words leave open: "for weeks", "years ago", "weeks or months"."""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.expressions import Length, Vague
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.lengths import AGES, adjectival

_DAYS_OF_WORK = ("working", "business", "school", "trading")
_BEFORE_LENGTHS = frozenset(
    ("for", "in", "within", "after", "until", "or", "and", "these", "those", "many", "just", "mere", "only")
)
_BESIDE_TIMES = ("before", "after", "following", "ahead", "that", "away", "or", "and", "into", "prior")


def plural_unit(chart: Chart, index: int) -> Node | None:
    """ "years", "for weeks", "days": a length that the words leave open."""
    token = chart.tokens[index]
    before, after = chart.before(index), chart.tokens[index + 1]
    if not token.text.endswith("s") or len(token.text) < 4 or token.text in ("secs", "mins", "quarters"):
        return None
    if token.text == "seconds" and before.text not in ("in", "within"):
        return None
    if (after.is_number and after.gap == " ") or (before.text == "many" and chart.before(index - 1).text == "as"):
        return None  # "days 3-6", "Years 7 to 9", "the third in as many weeks"
    if token.text == "days" and chart.word_before(index) in _DAYS_OF_WORK:
        return None  # "on all working days"
    if token.text == "months" and chart.word_before(index) in of_kind("weather"):
        return None  # "the warmest months are June and July"
    if (token.text == "hours" and _are_of_work(chart, index)) or (
        token.text == "minutes" and _are_of_meeting(chart, index)
    ):
        return None
    if (after.text in AGES and after.gap == " ") or (token.text, before.text, after.text) == ("hours", "early", "of"):
        return None  # "52 years old", "the early hours of Friday"
    if token.text == "days" and before.text == "these" and token.gap == " ":
        return Node(Vague("PRESENT_REF"), index, index + 1, "these-days", article=True)
    ahead = before.text == "the" and after.text == "ahead"
    last = index + 2 if ahead else _or_longer(chart, adjectival(chart, index + 1))
    article = ahead or before.text in ("these", "those")
    return Node(Length(((token.senses["unit"], None),)), index, last, "open-length", article=article)


def _are_of_work(chart: Chart, index: int) -> bool:
    """ "Opening hours", "Sunday hours", "after-hours trading": when something is open or done, not how long."""
    token, before = chart.tokens[index], chart.before(index)
    if before.text == "after" and (token.gap == "-" or chart.word_after(index) in ("trading", "session", "market")):
        return True
    if chart.text[token.end : token.end + 1] == ":":
        return True  # "Hours: 9 to 5"
    return chart.word_before(index) in read_words("times", "hours_of_work") or (
        "weekday" in before.senses and token.gap == " "
    )


def _are_of_meeting(chart: Chart, index: int) -> bool:
    """ "The minutes were read", "minutes of 14 May"; "for minutes", and "the minutes before the crash", are a time."""
    beside = chart.tokens[index + 1]
    if beside.text == "of":
        return True
    is_from_now = beside.text == "from" and chart.tokens[index + 2].text == "now"
    is_beside_time = is_from_now or beside.text in _BESIDE_TIMES or "offset" in beside.senses
    is_length = chart.word_before(index) in _BEFORE_LENGTHS | read_words("times", "lasting")
    return not is_length and not is_beside_time


def _or_longer(chart: Chart, last: int) -> int:
    """ "weeks or months": as long as the shorter, or longer."""
    upper = chart.tokens[last + 1]
    joined = chart.tokens[last].text in ("or", "and") and "unit" in upper.senses and upper.text.endswith("s")
    return last + 2 if joined else last
