"""What a plan says of its day: what is undertaken lies ahead, what was to be and came otherwise does not."""

import re
from collections.abc import Sequence

from timeline.timex.verb_signs import may_sign, sign_at, sign_before, signs, words_of

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
