"""Years of fewer than four digits: "in 476", "c. 314", "the year 71", "30 September 420", "(837–908)"."""

import re

from timeline.lexicon.tables import read_words
from timeline.model.expressions import CalendarDate
from timeline.timex.chart import Chart, Node

_CUES = frozenset({"in", "since", "until", "circa", "ca", "c"})
_VERB_CUES = frozenset({"after", "before", "by", "from"})
_ENDS = re.compile(r"\s?(?:[,;:)\]]|\.(?!\d)|$)|\s?[-–—]\s?\d{3,4}\b(?!\s?[-–%])|\s[-–—]\s(?!\d{3})")
_SUBJECT = re.compile(
    r"(?: (?:he|she|it|they|we|the|his|her|their|when|in|at)\b)| (?:[A-Z][\w’'-]+ ){0,2}(?P<verb>[a-z]+)\b"
)
_LIFE = re.compile(r"[^\W\d_][^\s(]* \((?:(?:b|r|fl)\. ?|(?:reigned|ruled) )?(?:c\. ?)?$")
_LIFE_LENGTH = 40
_LONGEST_LIFE = 120


def early_year(chart: Chart, index: int) -> Node | None:
    """ "in 476", where the words that follow are not what it counts."""
    token, before = chart.tokens[index], chart.before(index)
    if len(token.text) != 3 or token.text[0] == "0" or index == 0 or token.gap not in (" ", "."):
        return None
    cue = chart.before(index - 1).text if before.text in ("about", "around") and index > 1 else before.text
    if not ((cue in _CUES and ends_year(chart, index)) or _has_verb(chart, index, cue)):
        return None
    return Node(CalendarDate(year=int(token.text)), index, index + 1, "early-year")


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
    if not 0 < int(death.text) - int(token.text) < _LONGEST_LIFE or chart.text[death.end : death.end + 1] != ")":
        return None
    if not _LIFE.search(chart.text[max(0, token.start - _LIFE_LENGTH) : token.start]):
        return None
    return Node(CalendarDate(year=int(token.text)), index, index + 1, "early-year")
