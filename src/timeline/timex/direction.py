"""Which side of the anchor a text looks to, read from the words around a time where no parse tells.

-1 is the past, 1 the future and 0 neither; -2 and 2 are the same where the verb leaves little doubt.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from timeline.timex.verb_signs import (
    BEFORE_BASE_FORMS,
    is_undertaken,
    may_sign,
    sign_at,
    sign_before,
    sign_behind,
    sign_of_plan,
    signs,
    words_of,
)

_REACH = 100
_REACH_AHEAD = 160  # "in March, a week after the vote that …, it was sold"
_NEAR = 6  # words
# The sign comes first, so that all other places are passed over at once.
# A full stop before figures, behind a single letter or a title ends no clause: "Jan. 3", "5 p.m. on", "Gov. Lind".
CLAUSE_END = re.compile(
    r"[.!?;\n“”\"`'](?:(?<=[.!?;])(?<![A-Z].)(?<!\W[a-z]\.)(?<!Mrs.)(?<!Mr.)(?<!Dr.)(?<!Inc.)(?<!Corp.)(?<!Co.)(?<!vs.)"
    r"(?<!Gov.)(?<!Gen.)(?<!Sen.)(?<!Rep.)(?<!St.)\s(?!\d)"
    r"|(?<=\n)\s*\n|(?<=[“”\"])|(?<=`)`|(?<=')')"
)
_ASIDE = re.compile(r"\([^()]*\)")
_SAYING = re.compile(r",(?: [\w.’'-]+){1,5} (\w+),(?= )")
_POSSESSIVE = re.compile(r"['’]s\b")
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "would"})
_HAD = frozenset({"had", "having"})
_ABLE = frozenset({"can", "can't", "cannot"})
_PRESENT_OF_DAY = frozenset({"is", "works", "suits", "may"})
# What is on a day of the present lies ahead: "the meeting is on Friday", "I'm back on the 3rd".
_NOW, _SHORT_NOW = frozenset({"am", "is", "are"}), ("'m", "'re")
_THINGS = frozenset({"a", "an", "the", "his", "her", "its", "their", "our", "of", "over", "about"})
# What stands right before a time and says more of its side than the verb: not yet true at the anchor, or a day that
# something is to count from, whenever it was decided.
_LEADS = {
    "ahead of": 1,
    "as early as": 1,
    "as soon as": 1,
    "forecast for": 1,
    "outlook for": 1,
    "with effect from": 0,
    "effective from": 0,
    "effective as of": 0,
}
_LEAD = re.compile(rf"\b({'|'.join(_LEADS)})(?: the)?\s+$", re.IGNORECASE)
_LEAD_LENGTH, _CHANGE_LENGTH = 24, 48
# "Rose to $42 in June from $29 in March": a change comes from what lies behind.
_CAME_FROM = re.compile(r"\bfrom \W?\d[\d.,]*%?(?: [a-z-]+){0,3} in $")
_COME = re.compile(r"(?<=[a-z] )(?<!\bha[ds] )(?<!\bhave )(?<!['’]ve )(?<!['’]d )come $")
_STARTING = re.compile(r"\b(?:start|beginn)ing (?:on )?$")
_STARTING_ENDS = ("ing ", "ing on ")
_LEAD_ENDS = tuple({"the", *(lead.split()[-1] for lead in _LEADS)})
# Few words stand between a verb and a time of its own: "resigned from the board in December".
_OWN_REACH = 7
_NOT_OWN = frozenset({"to", "of", "for", "that", "by", "until", "till", "through"})
_OWN_LEADS = ("in", "on", "last", "early", "late", "mid", "here", "there", "again")
_MONTH_LEADS = frozenset({"early", "in", "late", "mid"})
_LEADS_OF_CLAUSE = ("in", "on", "at", "by")
_SURE_FUTURE = frozenset({"will", "shall", "won't", "must", "should"})
# The most words of a question that proposes a day, besides the day.
_PROPOSED = 6
# A clause with a subject of its own.
_GOES_ON = re.compile(r",? (?:and|but) (?:[\w’'-]+ ){0,2}(?:he|it|she|they|we|you|I)\b")
_QUESTION = re.compile(r"[^.!?;\n]*\?")
_NO_PROPOSALS = frozenset({"remember", "since", "when", "why"})
_LIMITS = frozenset({"by", "until", "till", "til", "'til"})
_OF_THING = re.compile(r"['’]s ([a-z-]+)\b(?: ([a-z-]+)\b)?")


@cache
def _asking() -> frozenset[str]:
    """The words that every request has one of."""
    return signs("requests") | {"can", "could", "may", "might", "please"}


@cache
def _request() -> re.Pattern[str]:
    """What opens a clause that asks for something: "call me", "can we", "please"."""
    asked = rf"(?:{'|'.join(sorted(signs('requests')))})\s+(?:{'|'.join(sorted(signs('asked')))})"
    opening = rf"(?:{asked}|(?:can|could|may|might)\s+(?:you|we|i)|please)\b"
    return re.compile(rf"(?:\A|[\n,:;–—]|\b(?:and|or|then|just|also)\s)[\W_]*{opening}", re.IGNORECASE)


def direction_at(text: str, start: int, end: int) -> int:
    """Below 0 where the nearest sign of tense is past, above 0 where it is future, 0 where there is none.

    A sign before the words counts before one behind them, for English puts times after verbs.
    """
    return _direction_between(text[max(0, start - _REACH) : start], text[end : end + _REACH_AHEAD])


def led_direction(text: str, start: int, end: int) -> int | None:
    """The side that the words beside a time settle, against any verb: "with effect from 30 June", "Monday's ruling"."""
    return _led_between(text[max(0, start - _REACH) : start], text[end : end + _REACH_AHEAD])


def _led_between(before: str, behind: str) -> int | None:
    lead = _LEAD.search(before[-_LEAD_LENGTH:]) if before.rstrip().lower().endswith(_LEAD_ENDS) else None
    if lead is not None:
        return _LEADS.get(" ".join(lead[1].casefold().split()))  # "aſ early as"
    if before.endswith(("for ", "date of ", " beginning ", " starting ")) and _is_arranged(before):
        return 1
    if before.endswith(" since "):
        return -1
    if before.endswith(" in ") and _CAME_FROM.search(before[-_CHANGE_LENGTH:]):
        return -1
    is_set = before.endswith((" is on ", " are on ")) and _POSSESSIVE.match(behind) is None
    if is_set or (before.endswith(" come ") and _COME.search(before[-_LEAD_LENGTH:])):  # "will rise come Monday"
        return 1  # "the vote is on Friday, she said"
    if before.endswith(_STARTING_ENDS) and _STARTING.search(before[-_LEAD_LENGTH:]) and not _is_told_as_past(before):
        return 1  # "can be ordered starting Friday"
    thing = _OF_THING.match(behind)
    if thing is not None and before.endswith("for ") and not signs("fixtures").isdisjoint(thing.groups()):
        return 1  # "is fit for Sunday's game"
    is_fixture = thing is not None and thing[1] in signs("fixtures") and thing[2]
    if is_fixture and thing and (thing[2] in _NOW or sign_at([thing[1], thing[2]], 1) > 0):
        return 1  # "Sunday's game will decide", "Sunday's final is between"
    return -1 if thing is not None and not signs("come_about").isdisjoint(thing.groups()) else None


def _is_told_as_past(before: str) -> bool:
    left = words_of(CLAUSE_END.split(before)[-1])
    return any(may_sign(word) and sign_at(left, place) < 0 for place, word in enumerate(left))


def _is_arranged(before: str) -> bool:
    """ "Declared a day of mourning for Saturday", "called an election for May"; not "announced sales for April"."""
    left = words_of(CLAUSE_END.split(before)[-1])
    verb = next((place for place in range(len(left) - 1, -1, -1) if left[place] in signs("arranged")), None)
    return verb is not None and signs("accounts").isdisjoint(left[verb:])


@lru_cache(maxsize=1024)  # lists and tables say the same around many times
def _direction_between(before: str, behind: str) -> int:
    led = _led_between(before, behind)
    if led is not None:
        return led
    clause = _ASIDE.sub(" ", CLAUSE_END.split(before)[-1])  # "open daily (closed on Mondays) until"
    left = words_of(clause)
    for place in range(len(left) - 1, -1, -1):
        word = left[place]
        found = sign_of_plan(left, place, behind) if may_sign(word) else 0
        if found:
            return 2 * found if _is_sure(left, place, found) else found
        if word in _ABLE and (left[place + 1 : place + 2] != ["be"] or not _LIMITS.isdisjoint(left[-2:])):
            return 1  # "we can't come on Friday", "can be settled by May"; what "can be seen" may be so now
        if word in _NOW or word.endswith(_SHORT_NOW):
            break  # the present verb is the nearer one: "rebuilt later, the hall is today …"
    if not _asking().isdisjoint(left) and _request().search(clause):
        return 1
    if _POSSESSIVE.match(behind):
        return 0  # what stands behind tells of the thing, not of its time: "Monday's vote will decide"
    right = _words_behind(left, behind)
    place, found = next(
        ((place, sign) for place, word in enumerate(right) if may_sign(word) and (sign := sign_behind(right, place))),
        (0, 0),
    )
    if found and (not left or left[-1] in _LEADS_OF_CLAUSE) and _is_sure_behind(right, place, found):
        return 2 * found  # "in December, the firm changed its name"
    if right[:1] and right[0] in _PRESENT_OF_DAY:
        return found or 1  # "Friday is free"
    return found or _ahead(left, right, behind)


def _ahead(left: Sequence[str], right: Sequence[str], behind: str) -> int:
    """1 where the present shows that something is to come, 2 where it leaves little doubt, else 0."""
    if _is_settled(left):
        return 2
    is_ahead = _is_of_present(left) or _is_shortened(left, right) or _is_proposal(left, right, behind)
    return int(is_ahead or (not left and _is_under_way(right)))


def _words_behind(left: Sequence[str], behind: str) -> list[str]:
    """Those of the same clause: none of "the ferry runs through October and last season it carried …".

    Who says so is passed over: "On Monday, the firm said, it will close".
    """
    if left[-1:] == ["through"] and _GOES_ON.match(behind):
        return []
    saying = _SAYING.match(behind)
    if saying is not None and saying[1] in signs("sayings"):
        behind = behind[saying.end() :]
    return words_of(CLAUSE_END.split(_ASIDE.sub(" ", behind), maxsplit=1)[0])


def _is_shortened(left: Sequence[str], right: Sequence[str]) -> bool:
    """ "The exam's on Friday.": an "is" behind what is arranged, for no thing follows that it could own."""
    noun, is_short, _ = "".join(left[-2:-1] if left[-1:] == ["on"] else left[-1:]).partition("'s")
    return bool(is_short) and not right and noun in signs("fixtures")


def _is_proposal(left: Sequence[str], right: Sequence[str], behind: str) -> bool:
    """A short question that tells of no past: "And on Saturday?", "Does Friday suit you?", unlike "Why Monday?"."""
    is_short = len(left) + len(right) <= _PROPOSED and _QUESTION.match(behind) is not None
    return is_short and _NO_PROPOSALS.isdisjoint(left)


def _is_of_present(left: Sequence[str]) -> bool:
    """A verb of the present is near, or none and a limit, by which something is to be done."""
    if any(word in _NOW or word.endswith(_SHORT_NOW) for word in left[-_NEAR:]):
        return True
    return left[-1:] == ["through"] or not _LIMITS.isdisjoint(left[-1:])  # "the fair runs through Sunday"


def _is_settled(left: Sequence[str]) -> bool:
    """ "She is leaving for Lund in September", told in October: what is arranged is of no past in the progressive.

    A thing between may be what is of that month: "is investigating the attack in September".
    """
    if left[-1:] not in (["in"], ["on"]):
        return False
    for word, after in pairwise(reversed(left[-_NEAR:])):
        if word in _THINGS:
            return False
        if word in signs("settled"):
            return after in _NOW or after.endswith(_SHORT_NOW)
    return False


def _is_under_way(right: Sequence[str]) -> bool:
    """ "Next month I am going again": the progressive of the present beside a time is of what is arranged."""
    return any(word in _NOW and after.endswith("ing") for word, after in pairwise(right[:_NEAR]))


def _is_sure(words: Sequence[str], place: int, sign: int) -> bool:
    """The time is the verb's own: "will open in December", "resigned in December".

    Nothing stands between that may have another time: "will stand trial for the attack in December", "had to leave in".
    """
    word, between = words[place], words[place + 1 :]
    if len(between) > _OWN_REACH or (between and between[-1] not in _OWN_LEADS):
        return False
    if sign > 0:
        is_own = signs("come_about").isdisjoint(between) and signs("accounts").isdisjoint(between)
        return _is_will(words, place) and "for" not in between and is_own
    if place and words[place - 1] in ("has", "have", "'ve"):
        return False
    if not BEFORE_BASE_FORMS.isdisjoint(words[max(0, place - _OWN_REACH) : place]):
        return False  # "will redeem preferred shares on"
    if word in signs("sayings") and between and set(between) <= _MONTH_LEADS:
        return True  # "agreed in December to sell it"
    return word not in signs("sayings") | signs("arranged") and _NOT_OWN.isdisjoint(between)


def _is_sure_behind(words: Sequence[str], place: int, sign: int) -> bool:
    """The same of the verb that the time stands before: "in December, the firm changed its name"."""
    if place > _OWN_REACH:
        return False
    return _is_will(words, place) if sign > 0 else words[place] not in signs("sayings") | signs("arranged")


def _is_will(words: Sequence[str], place: int) -> bool:
    word, is_infinitive = words[place], words[place + 1 : place + 2] == ["to"]
    if is_infinitive and word in signs("plans"):
        return _PAST_AUXILIARIES.isdisjoint(words[max(0, place - 3) : place])
    return word in _SURE_FUTURE or word.endswith("'ll") or (word in _NOW and is_infinitive)


def is_pluperfect_at(text: str, start: int, end: int) -> bool:
    """The verb nearest to the words tells of what had come before: "had been named in May", "in May he had left"."""
    left = words_of(CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1])
    verb = next((place for place in range(len(left) - 1, -1, -1) if sign_before(left, place) < 0), None)
    if verb is not None:
        return _is_pluperfect(left, verb)
    right = words_of(CLAUSE_END.split(text[end : end + _REACH], maxsplit=1)[0])
    verb = next((place for place in range(len(right)) if sign_at(right, place) < 0), None)
    return verb is not None and _is_pluperfect(right, verb)


def is_ahead_in_story(text: str, start: int) -> bool:
    """ "He would die in May", "was put off until May": ahead of what was told, and perhaps long past.

    What somebody "said would open in May" is ahead of the text itself.
    """
    left = words_of(CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1])
    if any(is_undertaken(left, place) for place, word in enumerate(left) if word.endswith("ed")):
        return True
    return not _PAST_AUXILIARIES.isdisjoint(left) and signs("sayings").isdisjoint(left)


def _is_pluperfect(words: Sequence[str], verb: int) -> bool:
    """The verb, or its auxiliary, is "had" before a participle; "had a daughter" is a verb of its own."""
    if words[verb] != "had":
        return not _HAD.isdisjoint(words[max(0, verb - 3) : verb])
    following = words[verb + 1 : verb + 2]
    return bool(following) and following[0] not in signs("before_nouns")
