"""Days, months, feasts and eras, which are written with capitals and name no actor."""

import re
from functools import cache

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_section, read_table, read_words
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

# People are called so, or newspapers.
_NAMES = frozenset(("april", "august", "dec", "jan", "june", "mar", "may", "sat", "sun"))
_ERAS = frozenset(("bc", "b.c.", "bce", "b.c.e.", "ad", "a.d.", "ce", "c.e."))
_PERIODS = frozenset(("age", "ages", "era"))  # "the Bronze Age"
_SPANS_OF_ERAS = frozenset(("century", "centuries", "millennium", "millennia"))
_HALVES = frozenset(("a.m.", "am", "p.m.", "pm"))
# Tokens before the last word of a feast with an article in it: "Eid al-".
_SECOND = 3
_QUARTER = re.compile(r"q[1-4]|fy\d{2,4}")
_MODERN = range(1800, 2100)  # years that need no era


@cache
def _days_and_months() -> frozenset[str]:
    return frozenset((*read_section("times", "weekdays"), *read_section("times", "months")))


@cache
def calendar() -> frozenset[str]:
    """Days and months, shortened too, that are nobody's names."""
    return _days_and_months() - _NAMES


def is_date(tokens: Tokens, first: int, end: int) -> bool:
    """Periods; feasts; days, months and figures alone: "Fri 7", "May 3", "JUNE" of "JUNE 12".

    Unlike "April", and "the SEP", a newspaper.
    """
    if end - first == 1 and _is_zone_or_hour(tokens, first):
        return True
    if end - first == 1 and tokens.words[first].isupper() and not _QUARTER.fullmatch(tokens.lower[first]):
        is_day = any(low.isdecimal() and len(low) <= 2 for low in tokens.lower[end : end + 1])
        return is_day and tokens.lower[first] in _days_and_months()
    words = [low.rstrip(".") for low in tokens.lower[first:end]]
    if len(words) > 1 and words[-1] in _PERIODS:
        return True
    if _is_feast(tokens, first, end):
        return True
    if _QUARTER.fullmatch(words[0]):
        words = words[1:] or ["1"]
    if not all(word in _days_and_months() or word[:1].isdigit() for word in words):
        return False
    return any(word in calendar() or word[:1].isdigit() for word in words)


def _is_zone_or_hour(tokens: Tokens, t: int) -> bool:
    """ "ET" behind "9:31 p.m.", and "Midnight-" with the dash that closes an hour over a line."""
    word = tokens.words[t]
    if word[-1] in "-–" and word[:-1].lower() in ("midnight", "noon"):
        return True
    is_behind_hour = t > 0 and (tokens.lower[t - 1][0].isdigit() or tokens.lower[t - 1] in _HALVES)
    return is_behind_hour and word.isupper() and word.lower() in read_section("times", "zones")


def _is_feast(tokens: Tokens, first: int, end: int) -> bool:
    """ "Easter", "Whit" of "Whit Monday", "Eid" and "al-Fitr" of "Eid al-Fitr"; but a person called so is one."""
    if not _words_of_feasts().issuperset(tokens.lower[first:end]):
        return False
    around = ((first, end), (first, end + 1), (max(first - 1, 0), end), (max(first - _SECOND, 0), end))
    if not {" ".join(tokens.lower[begin:stop]) for begin, stop in around} & _feasts():
        return False
    if tokens.deps[end - 1] in SUBJECTS and tokens.lemmas[tokens.heads[end - 1]] not in read_words(
        "word_kinds", "done_by_feasts"
    ):
        return False
    return tokens.entities[first] != "PERSON" or vocabulary().sexes(tokens.lower[first]) is None


@cache
def _feasts() -> frozenset[str]:
    names = [name for feast in read_table("holidays").values() for name in feast["names"]]
    # "Eid", before the Arabic article
    nouns = [name.partition(" ")[0] for name in names if " al-" in name or " ul-" in name]
    return frozenset((*nouns, *(name.replace("-", " - ") for name in names)))


@cache
def _words_of_feasts() -> frozenset[str]:
    return frozenset(word for feast in _feasts() for word in feast.split())


def after_date(tokens: Tokens, first: int, end: int) -> int:
    """Where a name begins that the model took a date into: "May 3 General Lind", "in May Norvik Bank"."""
    days, low = _days_and_months(), tokens.lower[first]
    if end - first == 1 or (low not in days and low.rstrip(".") not in days):
        return first
    if (
        first
        and low in days
        and (tokens.lower[first - 1] == "in" or tokens.lower[first - 1][:1].isdigit())
        and tokens.words[first + 1][0].isupper()
        # "Confidence in May Lind": a name, where the words before speak of whom one trusts.
        and tokens.tags[first - 2 : first - 1] not in (["NN"], ["NNS"])
    ):
        return first + 1
    while end - first > 2 and tokens.lower[first].rstrip(".") in days:
        if not tokens.lower[first + 1][0].isdigit():
            break
        first += 2
    return first


def is_era(tokens: Tokens, t: int) -> bool:
    """The "BC" of "334 BC" and the "AD" of "AD 17"; not the firm of "in 2010 BC Ferries"."""
    if tokens.lower[t] not in _ERAS:
        return False
    before, after = tokens.lower[t - 1] if t else "", tokens.lower[t + 1] if t + 1 < len(tokens.words) else ""
    is_modern = before.isdecimal() and int(before) in _MODERN
    return (before[-1:].isdigit() and not is_modern) or before in _SPANS_OF_ERAS or after.isdecimal()
