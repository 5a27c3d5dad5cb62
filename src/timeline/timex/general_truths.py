"""Months and seasons that come round in what holds of every year: "Temperatures usually soar in July"."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache, lru_cache

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.expressions import Era, Expression, Nth, Offset, Season, Shifted, Stretch, TheUnit
from timeline.timex.mentions import Mention
from timeline.timex.nesting import parts_of
from timeline.timex.openness import Openness
from timeline.timex.yearly_sets import every_such

# A paragraph that names so many months and seasons, and nothing of one year, tells of the course of every year.
_FEWEST, _FEWEST_BESIDE_CUE = 4, 2
_SENTENCE_END = re.compile(r"[.!?]['\")”’\]]*\s(?=\s*[^\sa-z])|\n")
_CLAUSE_END = re.compile(r"[,;:()]| (?:but|and|when|while|although|though) ")
_EACH_YEAR = frozenset({"annually", "each year", "every year", "yearly"})
_WORD = re.compile(r"\w+")
_REACH = 240
_LED_SEASON = re.compile(r"\b(?:in|during) (?:the )?(spring|summer|autumn|fall|winter)\b")
_NOWADAYS = re.compile(r"\b(?:is|are) today\b")  # "the abbey is today open from April to October"
# "The vote is on the first Tuesday of the month" tells of one, as does "pay before the last day of the month".
_ARRANGED_ONCE = (" is on ", " are on ", "'s on ", "’s on ")
# "Her feast day is March 15": calendars of saints tell it of every year.
_FEAST = re.compile(
    r"\bfeast ?(?:day)?(?: of [\w. ]{1,40})?(?::| (?:is|falls|is kept|is celebrated)(?: on)?)(?: the)? $"
)
_LONGEST = 4000  # characters of a paragraph


def in_every_year(text: str, mention: Mention, direction: int) -> Expression | None:
    """The set that a month or season without a year is of; ``None`` where the sentence may tell of one year alone.

    ``direction`` is the side to which the words around look: what was usual once is told by its own clause.
    """
    every = every_such(mention.expression)
    if every is None:
        return None
    before = text[max(0, mention.start - _REACH) : mention.start]
    behind = text[mention.end : mention.end + _REACH]
    words = text[mention.start : mention.end]
    if direction < 0:
        return every if _is_usual(before, words, behind) else None
    expression = mention.expression
    is_season = not direction and isinstance(expression, Season)
    is_general = isinstance(expression, Nth) and mention.signal is None and not before.endswith(_ARRANGED_ONCE)
    return every if _recurs(before, words, behind, is_season=is_season, is_general=is_general) else None


@lru_cache(maxsize=1024)  # lists and tables say the same around many times
def _recurs(before: str, words: str, behind: str, *, is_season: bool, is_general: bool) -> bool:
    """The sentence says what holds of every year, or sets a season against another, and tells of no one year."""
    before, behind = _in_sentence(before, words, behind)
    sentence = f"{before}{words}{behind}".lower()
    is_general = is_general or _is_general(sentence) or (is_season and _tells_of_seasons(sentence))
    is_general = is_general or _FEAST.search(before.lower()) is not None
    return is_general and not _of_one_year().search(_NOWADAYS.sub(" ", sentence))


def of_every_year(
    text: str, mentions: Sequence[Mention], left_open: Sequence[Openness], look: Callable[[int, int], int]
) -> frozenset[int]:
    """The numbers of the mentions in paragraphs that tell of every year: what arrives in April and leaves in autumn.

    A paragraph with a day or a year of its own tells of that one, and so does one of the past.
    """
    found: list[int] = []
    if not any(left.comes_yearly for left in left_open):
        return frozenset()
    for first, end, numbers in _paragraphs(text, mentions):
        bare = [number for number in numbers if left_open[number].comes_yearly]
        if len(bare) < _FEWEST_BESIDE_CUE or any(_is_of_one(mentions[n], left_open[n]) for n in numbers):
            continue
        words = text[first:end].lower()
        has_season = any(_is_season(mentions[number].expression) for number in bare)
        if (len(bare) < _FEWEST or not has_season) and not _is_general(words):
            continue
        is_of_one = _of_one_year().search(words) or any(look(mentions[n].start, mentions[n].end) < 0 for n in bare)
        found += () if is_of_one else bare
    return frozenset(found)


def _paragraphs(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int, range]]:
    """Where each line with mentions begins and ends, and their numbers."""
    number = 0
    while number < len(mentions):
        start = mentions[number].start
        end = text.find("\n", mentions[number].end)
        end = len(text) if end < 0 else end
        last = number + 1
        while last < len(mentions) and mentions[last].start < end:
            last += 1
        first = max(text.rfind("\n", max(0, start - _LONGEST), start) + 1, start - _LONGEST, 0)
        if last - number >= _FEWEST_BESIDE_CUE and end - first <= _LONGEST:
            yield first, end, range(number, last)
        number = last


def _is_of_one(mention: Mention, left_open: Openness) -> bool:
    """It says its year, or is reckoned from the day of the text or of the tale."""
    if left_open.comes_yearly:
        return False
    parts = parts_of(mention.expression)
    if mention.rule == "part-of-unit" or any(isinstance(part, TheUnit) for part in parts):
        return False  # "the end of the year" comes round too
    if left_open.is_weekday or left_open.hangs_on_told or left_open.says_year:
        return True
    return any(isinstance(part, Shifted | Offset | Stretch | Era) for part in parts)


def _is_season(expression: Expression) -> bool:
    return any(isinstance(part, Season) for part in parts_of(expression))


def _tells_of_seasons(sentence: str) -> bool:
    """ "In winter the lake freezes, and in summer it is warm": a season set against another."""
    return len(set(_LED_SEASON.findall(sentence))) > 1


def _in_sentence(before: str, words: str, behind: str) -> tuple[str, str]:
    """What stands before and behind a time in its own sentence, of all that stands around."""
    first = max((match.end() for match in _SENTENCE_END.finditer(before + words[:1])), default=0)
    last = _SENTENCE_END.search(behind)
    return before[first:], behind if last is None else behind[: last.start()]


def _is_usual(before: str, words: str, behind: str) -> bool:
    """ "The fair was usually held in May", all in one clause."""
    before, behind = _in_sentence(before, words, behind)
    clause = f"{_CLAUSE_END.split(before)[-1]} {_CLAUSE_END.split(behind, maxsplit=1)[0]}"
    return _usual().search(clause.lower()) is not None


@cache
def _adverbs() -> Set[str]:
    # What is done daily in July may be done so in one July.
    return (read_words("generic_cues", "frequency_adverbs") - {"daily"}) | _EACH_YEAR


@cache
def _usual() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(_adverbs())})\b")


def _is_general(words: str) -> bool:
    # A search for each of the cues costs ten times as much as a look at the words that they open with.
    return not _openers().isdisjoint(_WORD.findall(words)) and _general().search(words) is not None


@cache
def _cues() -> Set[str]:
    return _adverbs() | read_words("generic_cues", "of_every_year")


@cache
def _openers() -> Set[str]:
    return frozenset(_WORD.findall(cue)[0] for cue in _cues())


@cache
def _general() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(_cues())})\b")


@cache
def _of_one_year() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_words('generic_cues', 'of_one_year'))})\b")
