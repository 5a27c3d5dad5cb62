"""Words that point to some time without naming it: "recently", "soon", "at present", "the future", "one day"."""

import re
from functools import cache

from timeline.lexicon.tables import read_section, read_words
from timeline.model.expressions import Stretch, Vague
from timeline.timex.chart import Chart, Node
from timeline.timex.phrases import Phrases
from timeline.timex.words import not_times

_NOW_AND_THEN = re.compile(r" and (?:then|again)\b")
_RECENT = frozenset(["years", "months", "weeks", "days", "decades", "times", "year", "month", "quarters", "past"])


def reference(chart: Chart, index: int) -> Node | None:
    """ "now", "currently", "recently", "soon"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text == "now" and _NOW_AND_THEN.match(chart.text, token.end):
        return None
    if token.text == "soon" and _is_soon_after(chart, index):
        return None
    if token.text == "recently" and _is_of_date(chart, index):
        return None
    if token.text == "shortly" and after.text in ("before", "after"):
        return None
    return Node(Vague(token.senses["reference"], now=token.text == "now"), index, index + 1, "reference")


def _is_of_date(chart: Chart, index: int) -> bool:
    """ "As recently as 2015", "most recently in May": the date behind says when."""
    before, after = chart.word_before(index), chart.tokens[index + 1]
    if before not in ("as", "most") or after.gap != " ":
        return False
    return chart.read(index + 1 + (after.text in ("as", "in", "on"))) is not None


def _is_soon_after(chart: Chart, index: int) -> bool:
    """ "soon after", "as soon as", "was soon found", "soon became": from another time than now."""
    before, after = chart.word_before(index), chart.word_after(index)
    past = read_words("tense_signs", "past")
    return before in ("as", "too", "how") or after == "after" or before in past or after in past or after.endswith("ed")


def more_recently(chart: Chart, index: int) -> Node | None:
    """ "more recently"."""
    if chart.tokens[index + 1].text != "recently" or chart.tokens[index + 1].gap != " ":
        return None
    return Node(Vague("PAST_REF"), index, index + 2, "reference")


def one_day(chart: Chart, index: int) -> Node | None:
    """ "will one day rule", "hopes to one day follow": a day of the future, not a day's length."""
    day = chart.tokens[index + 1]
    if day.text != "day" or day.gap != " " or chart.word_after(index + 1) in ("ago", "later", "before", "after", "old"):
        return None
    before = chart.word_before(index)
    if before not in read_words("tense_signs", "before_verbs"):
        return None
    return Node(Vague("FUTURE_REF"), index, index + 2, "one-day")


def reference_word(chart: Chart, index: int) -> Node | None:
    """ "recent years", "the past", "the future", "the present", "the moment", "current"."""
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    value, word = token.senses["reference_word"], token.text
    if after.text in _RECENT and after.gap == " " and word == "recent":
        last = index + 2
        if chart.tokens[last].text == "and" and chart.tokens[last + 1].text in _RECENT:
            last += 2
        if "unit" in after.senses and after.text.endswith("s"):
            # as many as "the last few months"
            return Node(Stretch(((after.senses["unit"], None),), -1), index, last, "recent", article=True)
        return Node(Vague(value), index, last, "recent", article=True)
    if word in ("recent", "current"):
        return Node(Vague(value), index, index + 1, "reference-adjective")
    if word == "future":
        if after.gap == " " and after.text in _RECENT and after.text.endswith("s"):
            return Node(Vague(value), index, index + 2, "future-units")
        near = before.text in ("near", "foreseeable", "distant", "immediate")
        if not near and (before.text != "the" or not _is_noun_here(chart, index)):
            return None
        return Node(Vague(value), index - near, index + 1, "future", article=True)
    if before.text != "the" or not _is_noun_here(chart, index):
        return None
    if word == "moment" and chart.before(index - 1).text not in ("at", "for"):
        return None
    return Node(Vague(value, now=word == "moment"), index, index + 1, "reference-noun", article=True)


def _is_noun_here(chart: Chart, index: int) -> bool:
    """Nothing follows that the word could be an adjective of."""
    token = chart.tokens[index]
    if not chart.text[token.end : token.end + 2].strip()[:1].isalpha():
        return True
    return (chart.word_after(index) or chart.tokens[index + 1].text) in not_times("after_nouns")


_CLAUSE_STARTS = frozenset(
    ["", "i", "he", "she", "it", "we", "you", "they", "there", "the", "this", "his", "her", "our", "and", "but"]
)


def reference_phrase(chart: Chart, index: int) -> Node | None:
    """The longest phrase of the table that starts at a word."""
    words = _phrases().at(chart, index)
    if words is None:
        return None
    last = index + len(words)
    if words[-1] in ("present", "minute") and chart.word_after(last - 1) not in _CLAUSE_STARTS:
        return None  # "at present prices"
    if words[0] == "long" and chart.word_before(index) in ("how", "that", "this", "so", "as"):
        return None  # "how long ago"
    if words[0] == "other" and chart.before(index).text != "the":
        return None  # "every other day"
    value: str = read_section("times", "reference_phrases")[" ".join(words)]
    phrase = Vague(value, now=value == "PRESENT_REF")
    return Node(phrase, index, last, "reference-phrase", article=words[0] == "other")


@cache
def _phrases() -> Phrases:
    return Phrases(read_section("times", "reference_phrases"))
