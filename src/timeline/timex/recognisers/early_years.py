"""Years of fewer than four digits: "in 476", "c. 314", "the year 71", "30 September 420", "(837–908)"."""

import re

from timeline.lexicon.patterns import month
from timeline.lexicon.tables import read_words
from timeline.model.expressions import CalendarDate
from timeline.text.latest import once_a_text
from timeline.timex.chart import Chart, Node

_CUES = frozenset({"in", "since", "until", "circa", "ca", "c"})
_VERB_CUES = frozenset({"after", "before", "by", "from"})
_ENDS = re.compile(r"\s?(?:[,;:)\]]|\.(?!\d)|$)|\s?[-–—]\s?\d{3,4}\b(?!\s?[-–%])|\s[-–—]\s(?!\d{3})")
_SUBJECT = re.compile(
    r"(?: (?:he|she|it|they|we|the|his|her|their|when|in|at)\b)| (?:[A-Z][\w’'-]+ ){0,2}(?P<verb>[a-z]+)\b"
)
_LIFE = re.compile(r"[^\W\d_][^\s(]* \((?:(?:b|r|fl)\. ?|(?:reigned|ruled) )?(?:c\. ?)?$")
_LIFE_LENGTH = 40
_LONGEST_LIFE, _LONGEST_DYNASTY = 120, 800


def early_year(chart: Chart, index: int) -> Node | None:
    """ "in 476", where the words that follow are not what it counts."""
    token, before = chart.tokens[index], chart.before(index)
    if len(token.text) != 3 or token.text[0] == "0" or index == 0 or token.gap not in (" ", "."):
        return None
    cue = chart.before(index - 1).text if before.text in ("about", "around") and index > 1 else before.text
    if not (
        (cue in _CUES and ends_year(chart, index)) or _has_verb(chart, index, cue) or _is_among_years(chart, index, cue)
    ):
        return None
    return Node(CalendarDate(year=int(token.text)), index, index + 1, "early-year")


def _is_among_years(chart: Chart, index: int, cue: str) -> bool:
    """ "From 755 to 763", "in 758 after", "during 757 he", where the text has full dates of such years."""
    if cue not in _LEADS or not _tells_early_years(chart.text):
        return False
    return _GOES_ON.match(chart.text, chart.tokens[index].end) is not None


@once_a_text
def _tells_early_years(text: str) -> bool:
    return _FULL_DATE.search(text) is not None


_LEADS = _CUES | {"after", "and", "before", "between", "during", "from", "to"}
_WORDS = "after|and(?= [a-z])|as|at|before|but|by|he|his|in|it|on|she|the|their|they|when|with"
_BEHIND = rf"(?:\s?[,;:)]|\.(?!\d)|\Z| (?:{_WORDS})\b)"
_GOES_ON = re.compile(rf"{_BEHIND}| (?:and|to|until) (?:[a-z]|\d{{3}}{_BEHIND})")
_FULL_DATE = re.compile(rf"\b(?:[1-9]|[12]\d|3[01]) {month()} [1-9]\d\d\b(?![.,]?\d|\s?[-–]|%)", re.ASCII)


def ends_year(chart: Chart, index: int) -> bool:
    """Nothing follows that a number could count."""
    return _ENDS.match(chart.text, chart.tokens[index].end) is not None


def is_early_year(chart: Chart, index: int) -> bool:
    """A number behind a month is its year: "December of 384, …", "June of 217 his army …"."""
    follows = _SUBJECT.match(chart.text, chart.tokens[index].end)
    return ends_year(chart, index) or (follows is not None and follows["verb"] is None)


def is_told_year(chart: Chart, index: int) -> bool:
    """ "The year 646", where what follows is the clause: "in the year 64 Rome burned"; not "the year 12 pupils"."""
    follows = _SUBJECT.match(chart.text, chart.tokens[index].end)
    verb = None if follows is None else follows["verb"]
    return ends_year(chart, index) or (
        follows is not None and (verb is None or verb in read_words("tense_signs", "past") or verb.endswith("ed"))
    )


def _has_verb(chart: Chart, index: int, cue: str) -> bool:
    """ "In 348 Pachomius died", "after 211 became"."""
    follows = _SUBJECT.match(chart.text, chart.tokens[index].end)
    if follows is None or cue not in _CUES | _VERB_CUES:
        return False
    verb = follows["verb"]
    return cue in _CUES if verb is None else verb in read_words("tense_signs", "past") or verb.endswith("ed")


def early_life(chart: Chart, index: int) -> Node | None:
    """The birth in "Sikong Tu (837–908)", "Theodorus (c. 314 – 368)"; the death is read as the range's end."""
    token, death = chart.tokens[index], chart.tokens[index + 1]
    if len(token.text) != 3 or not death.is_number or death.gap not in ("-", "–", "—"):
        return None
    longest = _LONGEST_DYNASTY if _tells_early_years(chart.text) else _LONGEST_LIFE
    if not 0 < int(death.text) - int(token.text) < longest or chart.text[death.end : death.end + 1] != ")":
        return None
    if not _LIFE.search(chart.text[max(0, token.start - _LIFE_LENGTH) : token.start]):
        return None
    return Node(CalendarDate(year=int(token.text)), index, index + 1, "early-year")
