"""What stands around a number or a name: marks and figures that make it no date."""

import re

from timeline.model.spans import Span
from timeline.timex.chart import Chart
from timeline.timex.windows import Token
from timeline.timex.words import DASHES, OWNERS, THROUGH

_CLOSING = ("", ".", ",", ";", ":", ")", "!", "?", "\n")
_PUNCTUATION = " \n\t.,;:!?\"'()[]"
# Words before a bare month or year that make it one.
BEFORE_TIMES = frozenset(
    (
        *("in", "of", "since", "by", "until", "before", "after", "during", "from", "to", "through", "between"),
        *("and", "or", "around", "about", "early", "late", "mid", "end", "for", "than", "as"),
    )
)
# "The last march", "their next march": what stands behind is no month.
DETERMINERS = OWNERS | {"the", "a"}
BAD_BEFORE = "$€£#/.:-+"
# More than two groups of figures are no range of years but a number to call, and so are those behind a nought.
PHONE_BEFORE = re.compile(r"(?:\d-\d+-|\+\d[\d -]*|(?<![\d.,:])0\d{2,4}(?:[ -]\d{3,4})?[ -])$", re.ASCII)
PHONE_AFTER = re.compile(r"-\d+-\d", re.ASCII)
# What an event is told by: a noun phrase ("the summit"), the subject of a clause ("she left", "Smith resigned"), or a
# verb without one ("serving").
_NOUN_PHRASE = r"(?:the|an?|his|her|its|their|our|my|that|this)\s+(?:[\w’'\-]+\s+){0,3}?[\w’'\-]*[^\W\d_]{3,}"
_NAME = r"[A-Z][\w’'\-]*[a-z](?:\s+[A-Z][\w’'\-]*)*"
_PRONOUN = r"(?:I|he|she|it|they|we|you)(?=\s+[a-z])"
_BEHIND = (
    r"in|on|at|of|and|that|which|who|was|were|is|are|had|has|with|for|to|by|from"
    r"|the|an?|his|her|its|their|our|my|I|he|she|it|they|we|you"  # what the clause goes on with
)
_DOING = r"(?!(?:morning|evening|spring|during|following)\b)[a-z]{3,}ing(?![\w’'\-])"
_EVENT = re.compile(rf"\s+(?P<words>{_PRONOUN}|{_NAME}|{_DOING}|{_NOUN_PHRASE}(?=[,.;:!?)]|\s+(?:{_BEHIND})\b|\s*$))")


_PRESENT = re.compile(
    r"\b(?:it['’]s|(?:it|this|today|tonight) is|today['’]s) (?:\w+ )?(?:the |my |our |your |his |her |their )$",
    re.IGNORECASE,
)
_PRESENT_LENGTH = 40

# Laws are cited by the number of a section: "42 U.S.C. § 1983", "18 U.S.C. 1952", "§§ 1781–1785".
_SECTION = re.compile(r"(?:§|\bU\.S\.C\.|\bC\.F\.R\.)\s?(?:\d+\s?(?:[-–—,]|and)\s?)?$")
_LONGEST_SECTION = 16


def is_said_of_now(chart: Chart, index: int) -> bool:
    """ "It's our [last day] here", "today is the [third day]": what is named is the present one."""
    start = chart.tokens[index].start
    return _PRESENT.search(chart.text[max(0, start - _PRESENT_LENGTH) : start]) is not None


def event_after(chart: Chart, end: int) -> Span | None:
    """The words behind a "before" or "after" that may tell of an event; those of a clause as far as its subject."""
    phrase = _EVENT.match(chart.text, end, min(len(chart.text), end + 80))
    if phrase is None:
        return None
    chart.is_bound = True
    return Span(*phrase.span("words"))


def behind_joint(chart: Chart, at: int, lead: str = "") -> int | None:
    """Where the second of two times begins: behind "to", a dash, or the "and" of a "between" that leads to them."""
    token = chart.tokens[at]
    if token.text in THROUGH or (token.text == "and" and lead == "between"):
        return at + 1
    return at if token.gap in DASHES else None


def word_follows(chart: Chart, end: int) -> bool:
    """A word or number stands right behind, which a number there could count."""
    return chart.text[end : end + 2].strip()[:1].isalnum()


def is_alone(chart: Chart, start: int, end: int) -> bool:
    """The text says nothing else, as a form's field or a search does."""
    return not chart.text[max(0, start - 40) : start].strip(_PUNCTUATION) and not chart.text[end : end + 40].strip(
        _PUNCTUATION
    )


# "09:17 <lind> next run tonight", and below "09:20 <ann> ok": both lines have their stamp.
_STAMPED, _LINE = re.compile(r"(?:^|\n)[\[(]?\d\d?:\d\d\b[^\n]*$"), 200


def opens_line_below(chart: Chart, first: int, last: int) -> bool:
    """Figures at the head of the next line stamp it: "until Friday", and below "12/3/2024, 18:45 - Ana: no"."""
    token, start = chart.tokens[last], chart.tokens[first].start
    if "\n" in token.sep and chart.text[token.end : token.end + 1] == ":":
        return _STAMPED.search(chart.text, max(0, start - _LINE), start) is not None
    if "\n" not in token.sep or token.gap != " " or chart.text[token.end : token.end + 1] not in ("/", "-", "."):
        return False
    return chart.text[max(0, start - 1) : start].strip("\n") != ""


def is_closed(chart: Chart, end: int) -> bool:
    """A mark or the end of the line follows: nothing goes on that the words could belong to."""
    return chart.text[end : end + 1] in _CLOSING


def is_capital(chart: Chart, token: Token) -> bool:
    return chart.text[token.start].isupper()


def is_section(text: str, start: int) -> bool:
    """The number there is that of a section of a law."""
    return _SECTION.search(text, max(0, start - _LONGEST_SECTION), start) is not None
