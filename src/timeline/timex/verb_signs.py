"""Which words show a tense among their neighbours: past, ahead, or neither.

What is undertaken lies ahead; what was to be and came otherwise does not.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from timeline.lexicon.tables import read_list, read_section, read_words
from timeline.timex.words import OWNERS, senses

# The "am" of "9 am" is no verb; its "m" says nothing. Only words in "a" need looking at.
_WORD = re.compile(r"[b-z'][a-z']*|a(?!(?<=\da)m\b|(?<=\d a)m\b)[a-z']*")
_MODALS = frozenset({"will", "would", "shall", "should", "can", "could", "may", "might", "must"})
_UNREAL = frozenset({"would", "could", "should", "might", "may"})
_BE = frozenset({"am", "is", "are", "was", "were"})
BEFORE_BASE_FORMS = _MODALS | {"be", "get", "getting", "to", "am", "is", "are"}
_PASSIVE = frozenset({"is", "are", "be"})
_POSSIBLE = frozenset({"could", "may", "might"})
_BEFORE_DOER = _MODALS | {"do", "does", "let"}
_IN_QUESTIONS = _MODALS | {"did", "didn't"}
_MANY = frozenset({"i", "we", "you", "they"})
_ING_BEFORE = _BE | {"be", "been", "'m", "'re", "'s", "while", "when"}
_LED_BY = frozenset({"after", "amid", "following", "since"})
_LED_BY_GERUNDS = frozenset({"after", "before", "by", "since", "without"})
_POLL = ["go", "to", "the", "polls"]
_NAMED = frozenset({"month", "weekday"})
_NOUNS_TOO = frozenset({"plan", "plans", "forecast", "hopes", "need", "needs"})
_WISHES = frozenset({"like", "love", "prefer", "rather"})


def words_of(text: str) -> list[str]:
    """The words of a clause, as signs ask for them."""
    return _WORD.findall(text.lower().replace("’", "'"))


def signs(name: str) -> frozenset[str]:
    return read_words("tense_signs", name)


@lru_cache(maxsize=4096)  # most words show no tense anywhere
def may_sign(word: str) -> bool:
    """Among some neighbours the word shows a tense."""
    return (
        word in _BE
        or word in ("coming", "planned", "has", "have", "used")
        or word in read_words("tense_signs", "before_infinitives")
        or word in _POSSIBLE
        or any(word in signs(name) for name in ("arranged", "future", "future_plural", "past", "put_off"))
        or word.endswith(("'ll", "'d", "ed"))
        or word in _irregular()
    )


def sign_before(words: Sequence[str], place: int) -> int:
    """The tense of a word that the time follows."""
    if words[place] == "planned":
        if words[max(0, place - 1)] == "had":
            return -1  # "had planned to leave on Friday": a plan that was overtaken
        return 0 if words[max(0, place - 1)] in ("as", "previously", "originally") else 1
    if words[place] in signs("put_off") and _leads_to_new_day(words[place + 1 :]):
        return 1  # "was put off until Friday", "has been pushed back two weeks to the 23rd"
    if words[place] in signs("arranged") and place and words[place - 1] in ("has", "have", "'ve"):
        # "Has chosen July 20": beside the perfect stands no time that has passed, but that of what led to it may.
        return 1 if _LED_BY.isdisjoint(words[place + 1 :]) else -1
    if words[place] in signs("arranged") and "to" in words[place + 2 :] and words[place + 1] != "to":
        return 0  # "announced an agreement to merge in January"
    if words[place] in ("has", "have") and words[-1] in ("until", "till", "through"):
        return 1  # "has given them until Friday"
    return sign_at(words, place)


def _leads_to_new_day(words: Sequence[str]) -> bool:
    return not {"until", "till", "through"}.isdisjoint(words) or words[-1:] == ["to"] or words[-2:] == ["to", "the"]


def sign_at(words: Sequence[str], place: int) -> int:
    """The tense that a word shows among its neighbours."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if _is_another_word(words, place):
        return 0
    if _is_past_with(words, place):
        return -1
    if word in signs("future_plural") and place and (_are_many(words[place - 1]) or _is_of_poll(words, place)):
        # "The exams start on Monday"; in "did we meet" the tense stands before who does it.
        return int(words[max(0, place - 2)] not in _IN_QUESTIONS)
    if word in signs("future_plural") and _are_joined(words, place):
        return int(_IN_QUESTIONS.isdisjoint(words[:place]))
    if word in signs("future") or word.endswith("'ll"):
        # "had been due to leave on Friday": a plan that was overtaken
        return -1 if following == "to" and "had" in words[max(0, place - 3) : place] else 1
    if word in _POSSIBLE:
        return int(_is_possibly_ahead(words, place))
    if _is_ahead_with(word, following):
        return 1
    return -1 if _is_past(words, place) else 0


def sign_behind(words: Sequence[str], place: int) -> int:
    """The tense that a word behind the time shows; a deadline lies ahead, unless it "passed"."""
    has_passed = words[place] == "deadline" and words[place + 1 : place + 2] and sign_at(words, place + 1) < 0
    return -1 if has_passed else sign_at(words, place)


def _is_another_word(words: Sequence[str], place: int) -> bool:
    """It looks like a sign and is none: "after the deadline", "shut due to the storm", "the planning minister"."""
    word, before, behind = words[place], words[max(0, place - 2) : place], words[place + 1 : place + 3]
    if word == "deadline":
        return before in (["before", "the"], ["after", "the"])
    if word == "due":
        return behind[:1] == ["to"] and behind[1:] != [] and behind[1] in signs("before_nouns")
    if word == "going":
        return before[-1:] != [] and before[-1] in _LED_BY_GERUNDS  # "before going home on Saturday"
    if word == "last":
        return before[-1:] != [] and before[-1] in OWNERS and behind != []  # "his last match in May"
    if word == "planning":
        return behind[:1] != ["to"] and _ING_BEFORE.isdisjoint(before)
    return word in _NOUNS_TOO and before[-1:] != [] and before[-1] in signs("before_nouns")  # "announced the plan"


def _is_ahead_with(word: str, following: str) -> bool:
    """The two words together look ahead: "I'd like", "we have a meeting on Friday", "is to", "is set for"."""
    if word.endswith("'d"):
        return following in _WISHES
    if word in ("have", "has"):
        return following in ("a", "an", "to") or following in OWNERS  # "has its last session on Monday"
    if following == "to":
        return word in _BE or word in read_words("tense_signs", "before_infinitives")
    return word == "set" and following == "for"


def _is_past_with(words: Sequence[str], place: int) -> bool:
    """ "Would have sung there", "used to sing", "was supposed to sing"; what "would have to" be done may lie ahead.

    What one is "coming off" is over.
    """
    behind = words[place + 1 : place + 3]
    if words[place] == "coming":
        return behind[:1] == ["off"]
    if words[place] == "used":
        return behind[:1] == ["to"] and (not place or words[place - 1] not in BEFORE_BASE_FORMS | _BE)
    if words[place] == "supposed":
        return behind[:1] == ["to"] and place > 0 and words[place - 1] in ("was", "were")
    return words[place] in _UNREAL and behind[:1] == ["have"] and behind[1:] != ["to"]


def _is_possibly_ahead(words: Sequence[str], place: int) -> bool:
    """ "Could hit the coast", "may open"; not "in May", "could not agree", "could be seen" and "may have been"."""
    following = words[place + 1 : place + 2]
    if following == ["not"] and words[place] != "could":
        following = words[place + 2 : place + 3]  # "may not open until"
    if not following or following[0] in signs("not_possible") or (words[place] == "could" and following[0] == "be"):
        return False
    if words[place] != "may":
        return not {"neither", "nor", "nobody"}.intersection(words[:place])
    return place > 0 and words[place - 1] not in signs("before_may")


def _are_many(word: str) -> bool:
    if word in _MANY:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("'s", "ss", "us", "is", "as", "does"))


def _are_joined(words: Sequence[str], place: int) -> bool:
    """ "Spain and Italy meet on Sunday", "he and Lind meet separately Monday"; not "stop and then start"."""
    if place < 3 or words[place - 1] == "then" or words[place - 1] in signs("adverbs"):
        return False
    return words[place - 2] == "and" and words[place - 3] not in BEFORE_BASE_FORMS


def _is_of_poll(words: Sequence[str], place: int) -> bool:
    """ "Voters in Lund go to the polls on Sunday"; not "to go to the polls", nor "did they go"."""
    if words[place - 1] == "to" or list(words[place : place + 4]) != _POLL:
        return False
    return _IN_QUESTIONS.isdisjoint(words[:place])


def _is_adverb(word: str) -> bool:
    return word in signs("adverbs") or (word.endswith("ly") and len(word) > 4)


def _is_past(words: Sequence[str], place: int) -> bool:
    word = words[place]
    if place and (
        words[place - 1] in BEFORE_BASE_FORMS or words[place - 1] == "as" or words[place - 1].endswith("'ll")
    ):
        return False  # "will be held", "we'll have a meeting", "as planned"
    if word == "have" and place > 1 and words[place - 2] in _BEFORE_DOER:
        return False  # "could I have it by", "let me have it by"
    if place > 1 and words[place - 2] in _PASSIVE and _is_adverb(words[place - 1]):
        return False  # "is usually held", "will be formally opened"
    if word == "since":  # "the first since April comes in December"
        return _NAMED.isdisjoint(senses().get("".join(words[place + 1 : place + 2]), ()))
    if word in signs("past"):
        return True
    if word in signs("not_past"):
        return False
    return word in _irregular() or (word.endswith("ed") and len(word) > 4 and not word.startswith("un"))


@cache
def _irregular() -> frozenset[str]:
    """The past forms of verbs that are no infinitives too, and with prefixes: "sang", "withdrew", unlike "put"."""
    table = read_section("irregular_verbs", "past")
    forms = {past for lemma, past in table.items() if past != lemma} - signs("not_past")
    led = {prefix + past for prefix in read_list("tense_signs", "prefixes") for past in forms}
    return frozenset(forms | led) - signs("not_past")


_NEAR, _NOTE_REACH = 4, 7  # words from an undertaking to the time of what is undertaken
_WAS = frozenset({"was", "were"})
_HAS = frozenset({"has", "have"})
_OTHERWISE = re.compile(r",? but (?P<clause>[^.!?;\n]{1,60})")
# "Had planned to leave on Friday, but has put it off": a plan that is changed now is of a day to come.
_NOW_OTHERWISE = re.compile(r",?(?: but| and)?(?: he| she| it| they| we| I)?(?: has| have|['’]ve| is| are| will) ")


def sign_of_plan(words: Sequence[str], place: int, behind: str) -> int:
    """The tense that a word before the time shows; what has been agreed on lies ahead: "agreed to meet in May"."""
    found = 1 if is_undertaken(words, place) else sign_before(words, place)
    is_plan = words[place] == "planned" or words[place] in signs("future")
    if found > 0 and not _WAS.isdisjoint(words[max(0, place - 1) : place + 1]) and _is_overtaken(behind):
        return -1
    return 1 if found < 0 and is_plan and _NOW_OTHERWISE.match(behind) else found


def is_undertaken(words: Sequence[str], place: int) -> bool:
    """What somebody has undertaken to do, right before the time; "agreed to sell it in May" may have been then.

    A note without who decides, "decided to sell the van in May", tells what is to be done, and so does "it was agreed".
    """
    is_note = not place or list(words[place - 2 : place]) == ["it", "was"]
    is_near = place + 3 <= len(words) <= place + (_NOTE_REACH if is_note else _NEAR)
    return is_near and words[place + 1] == "to" and words[place] in signs("undertakings")


def _is_overtaken(behind: str) -> bool:
    """ "Was to speak on Monday, but stayed at home": the day has come; a plan that is put off may still lie ahead."""
    otherwise = _OTHERWISE.match(behind)
    words = words_of(otherwise["clause"]) if otherwise else []
    is_past = any(may_sign(word) and sign_at(words, place) < 0 for place, word in enumerate(words))
    return is_past and signs("put_off").isdisjoint(words) and _HAS.isdisjoint(words)
