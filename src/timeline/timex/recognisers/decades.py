"""Decades, in figures and in words: "the 1990s", "the '90s", "the 1850s and 60s", "the nineteen-twenties"."""

import re

from timeline.model.expressions import Era
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node


def decade(chart: Chart, index: int) -> Node | None:
    """ "1990s", "the '90s", "90s", "1800s", "in the 650s"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if after.text != "s" or after.sep not in ("", "'", "’"):
        return None
    is_early = len(token.text) == 3 and after.sep == "" and _is_told_as_time(chart, index)
    if (len(token.text) == 4 or is_early) and token.text[-1] == "0":
        year = int(token.text)
        if after.sep and chart.before(index).text not in _BEFORE_POSSESSIVE and chart.word_after(index + 1):
            return None  # "2030's goals" are of the year; "the 1980's" were ten
        if token.text[-2:] == "00" and year <= 1900 and not _is_passed(chart, index, year):
            return Node(Era(Granularity.CENTURY, year), index, index + 2, "century-years", article=True)
        return Node(Era(Granularity.DECADE, year), index, index + 2, "decade", article=True)
    if len(token.text) == 2 and token.text[1] == "0" and token.text >= "20":
        if _is_age(chart, index) or _is_temperature(chart, index):
            return None
        before = chart.before(index).text
        led = chart.before(index - 1).text if before in ("early", "mid", "late") else before
        if after.sep and token.gap[-1:] != "'" and led != "the":
            return None
        joined = before in ("and", "or", "to") and index > 1 and chart.before(index - 1).text == "s"
        if joined and (century := _century_before(chart, index - 2)) is not None:
            year = century + int(token.text)
            return Node(Era(Granularity.DECADE, year), index, index + 2, "decade", article=True)
        if joined or token.gap[-1:] == "'" or before in ("the", "early", "late", "mid", "1960s"):
            return Node(Era(Granularity.DECADE, short_year=int(token.text)), index, index + 2, "decade", article=True)
    return None


_YEAR = re.compile(r"\b1\d{3}\b")
_TOLD_NEAR = 300


def _is_passed(chart: Chart, index: int, year: int) -> bool:
    """ "Lindt drowned in 1897. She sold it in the late 1900s. In 1912 she left": told in order, these are ten years."""
    if chart.before(index).text != "late":
        return False
    start, end = chart.tokens[index].start, chart.tokens[index + 1].end
    before = _YEAR.findall(chart.text, max(0, start - _TOLD_NEAR), start)
    behind = _YEAR.search(chart.text, end, end + _TOLD_NEAR)
    is_before = bool(before) and int(before[-1]) < year + 10
    return is_before and behind is not None and year + 10 <= int(behind[0]) < year + 50


_DEGREES = re.compile(
    r"\b(?:temperatures?|highs?|lows?|weather|mercury|degrees|thermometers?)\b[^.!?\n]*$|\b(?:hot|warm|sunny|cool)\b[^.!?,\n]*$"
    r"|\b(?:climb|dip|drop|f[ae]ll|plunge|r[io]se|sank|sink|soar)(?:s|ed|ped|d)?(?: (?:back|down|up))? (?:in)?to the $",
    re.IGNORECASE,
)
_OF_YEARS = re.compile(r"\b(?:from|of) the (?:(?:early|mid|late)[ -])?$", re.IGNORECASE)
_DEGREES_LENGTH = 60


def _is_temperature(chart: Chart, index: int) -> bool:
    """ "Highs in the upper 80s", "warm and in the 70s"; not "warm sounds of the 70s"."""
    token = chart.tokens[index]
    opening = chart.text[max(0, token.start - _DEGREES_LENGTH) : token.start]
    if token.gap[-1:] == "'" or _OF_YEARS.search(opening):
        return False
    return _DEGREES.search(opening) is not None


def _century_before(chart: Chart, index: int) -> int | None:
    """The century of the 60s in "the 1850s and 60s", told by the decade that ends here."""
    year = chart.before(index).text
    return int(year) // 100 * 100 if len(year) == 4 and year.isdecimal() else None


_BEFORE_POSSESSIVE = ("the", "early", "mid", "late", "s", "and", "or")


def _is_told_as_time(chart: Chart, index: int) -> bool:
    """ "in the 650s", "by the late 480s"; not "won the 400s"."""
    qualified = chart.before(index).text in ("early", "mid", "late")
    article = index - 1 - qualified
    before = chart.before(article).text if article > 0 else ""
    return chart.tokens[article].text == "the" and before in _LEADS


_LEADS = ("in", "by", "since", "until", "from", "during", "of", "to")


def decade_word(chart: Chart, index: int) -> Node | None:
    """ "the nineties", "the late sixties", "the nineteen-twenties"; never an age ("in her forties")."""
    token, before = chart.tokens[index], chart.before(index)
    if before.text not in ("the", "early", "late", "mid", "nineteen", "eighteen"):
        return None
    if _is_age(chart, index):
        return None
    return Node(Era(Granularity.DECADE, short_year=token.senses["decade"]), index, index + 1, "decade", article=True)


_OF_LIFE = re.compile(
    r"(?:\b(?:his|her|their|my|our|your)|[a-z]['’]s)[ -](?:(?:early|mid|late)[ -](?:(?:to|or|and)[ -])?)+$",
    re.IGNORECASE,
)
_LIFE_LENGTH = 30


def _is_age(chart: Chart, index: int) -> bool:
    """ "In her late thirties", "in his mid to late 60s", "in Ida's early 20s": a decade of somebody's life."""
    start = chart.tokens[index].start
    return _OF_LIFE.search(chart.text, max(0, start - _LIFE_LENGTH), start) is not None


def spoken_decade(chart: Chart, index: int) -> Node | None:
    """ "nineteen-twenties", "the two thousands", "the two thousand and tens", "twenty-tens"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if after.text in ("thousand", "thousands") or after.text == "tens":
        return _decade_of_this_century(chart, index)
    if token.text not in ("eighteen", "nineteen") or "decade" not in after.senses:
        return None
    era = Era(Granularity.DECADE, int(token.senses["number"]) * 100 + after.senses["decade"])
    return Node(era, index, index + 2, "decade", article=True)


def _decade_of_this_century(chart: Chart, index: int) -> Node | None:
    token, last = chart.tokens[index], index + 2
    tens = chart.tokens[index + 1].text
    if tens == "tens":
        return (
            Node(Era(Granularity.DECADE, 2010), index, last, "decade", article=True) if token.text == "twenty" else None
        )
    if token.text != "two" or chart.before(index).text != "the":
        return None
    if tens == "thousand":
        last += chart.tokens[last].text == "and"
        tens = chart.tokens[last].text
        last += 1
    decade = {"thousands": 0, "tens": 10}.get(tens, chart.tokens[last - 1].senses.get("decade"))
    return None if decade is None else Node(Era(Granularity.DECADE, 2000 + decade), index, last, "decade", article=True)
