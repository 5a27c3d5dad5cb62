"""Headlines that set each word in a capital: "Mayor Resigns After Audit Finds Missing Funds".

A parser takes all of them for names. Which are, the story below tells: there names keep their capital and other words
stand without it.
"""

import re
from collections import Counter
from functools import cache

from timeline.lexicon.patterns import month, weekday
from timeline.lexicon.tables import read_table, read_words

_HEADLINE = re.compile(r"\A\s*(?P<words>[^\n@<>\[\]{}=|#*_/\\]{20,160}[^\s.])[ \t]*\n")  # no head of a mail, no markup
_WORD = re.compile(r"[^\W\d_][\w]*")
_SMALL = re.compile(r"\b[a-z]\w*")
_CAPITAL = re.compile(r"\b[A-Z]\w*")
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z]\w*")
# No list of names has them.
_JOINTS = frozenset({"after", "as", "at", "by", "for", "from", "in", "into", "on", "over", "to", "with"})
# Words that may stay small in such a headline are short: "with", "into", "from".
_SHORT, _FEWEST, _FEWEST_PLAIN, _LEAST_STORY = 4, 5, 2, 100


def with_plain_headline(text: str) -> str:
    """The text with the words of such a headline written as in a sentence, in the same length."""
    headline = _HEADLINE.match(text)
    if headline is None or not _is_in_capitals(_WORD.findall(headline["words"])):
        return text
    story = text[headline.end() :]
    if len(story) < _LEAST_STORY:
        return text
    small = frozenset(_SMALL.findall(story))
    plain_words = [w for w in _WORD.findall(headline["words"]) if w.lower() in small or w in _JOINTS]
    if len(plain_words) < _FEWEST_PLAIN:
        return text  # a list of names
    capitals = Counter(_CAPITAL.findall(story))
    often = (word for word, count in capitals.items() if count > 1)  # also where it only opens sentences
    names = frozenset(name for name in (*_NAMED.findall(story), *often) if name.lower() not in small)

    def plain(word: re.Match[str]) -> str:
        is_first = not word.string[: word.start()].strip()
        low = word[0].lower()
        if len(low) != len(word[0]):
            return word[0]  # "İzmir"
        is_known = _dated().fullmatch(word[0]) or (low in _places() and low not in small)
        is_name = is_known or not word[0][1:].islower() or word[0] in names or _in_name(word, story)
        return word[0] if is_first or is_name else low

    return _WORD.sub(plain, headline[0]) + story


def _is_in_capitals(words: list[str]) -> bool:
    long = [word for word in words if len(word) > _SHORT]
    return len(words) >= _FEWEST and len(long) > 1 and all(word[0].isupper() for word in long)


def _in_name(word: re.Match[str], story: str) -> bool:
    """The story has it with the word beside it: the "Court" of "Supreme Court", where it has "the court" too."""
    before = re.search(r"[A-Z]\w* $", word.string[: word.start()])
    behind = re.match(r" [A-Z]\w*", word.string[word.end() :])
    pairs = (before and before[0] + word[0], behind and word[0] + behind[0])
    return any(pair and pair in story for pair in pairs)


@cache
def _dated() -> re.Pattern[str]:
    """Months and days of the week, whose capital tells them from verbs."""
    return re.compile(f"{month()}|{weekday()}")


@cache
def _places() -> frozenset[str]:
    """Words that name a country, its people or a city, which the story may not have."""
    rows = read_table("countries").values()
    countries = frozenset(str(name) for row in rows for name in (*row["names"], *row["demonyms"]))
    return countries | read_words("cities", "names")
