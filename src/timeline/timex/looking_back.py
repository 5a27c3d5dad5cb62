"""Lengths behind "in" that something took: "rose most in two weeks", "In two weeks the price has doubled"."""

from collections.abc import Sequence

from timeline.timex.direction import CLAUSE_END
from timeline.timex.verb_signs import sign_before, sign_behind, signs, words_of

_REACH = 100
_HAVE, _NOT_YET = frozenset({"have", "has", "had", "having"}), frozenset({"haven't", "hasn't", "hadn't"})
_NEVER = frozenset({"not", "never", "nobody", "no-one", "none", "hardly", "scarcely"})
_RELATIVES = frozenset({"that", "who", "which", "whose", "where", "when"})


def looks_back_on(text: str, start: int, end: int) -> bool:
    """What "in two weeks" ends took that long: "rose most in two weeks", "the second letter in two weeks".

    So did what it opens: "In two weeks the price has doubled". A saying and an infinitive leave open whether what they
    bring lies ahead.
    """
    left = words_of(CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1])
    if not left:
        right = words_of(CLAUSE_END.split(text[end : end + _REACH], maxsplit=1)[0])
        verbs = (place for place in range(len(right)) if sign_behind(right, place) and not _is_in_phrase(right, place))
        verb = next(verbs, None)
        if verb is None or right[verb] in signs("sayings") or not _RELATIVES.isdisjoint(right[:verb]):
            return False
        return sign_behind(right, verb) < 0
    if _is_negated_perfect(left):
        return True
    ranked = next((place for place in range(len(left) - 1, -1, -1) if _ranks(left[place])), len(left))
    if ranked < len(left) and not any(sign_before(left, place) > 0 for place in range(ranked, len(left))):
        return True  # "the first storm to strike the coast in November in 40 years"
    for place in range(len(left) - 1, -1, -1):
        sign = sign_before(left, place)
        if sign or left[place] == "to":
            return sign < 0 and left[place] not in signs("sayings")
    return False


def _is_in_phrase(words: Sequence[str], place: int) -> bool:
    """ "The renovated hall", "a newly elected council": a participle before its noun."""
    before = [word for word in words[max(0, place - 2) : place] if not word.endswith("ly")]
    return before[-1:] != [] and before[-1] in signs("before_nouns")


def _is_negated_perfect(words: Sequence[str]) -> bool:
    """ "Hasn't called", "has never been", "not having seen it": what has not been for so long."""
    if not _NOT_YET.isdisjoint(words):
        return True
    has = next((place for place, word in enumerate(words) if word in _HAVE), None)
    return has is not None and not _NEVER.isdisjoint(words[max(0, has - 1) : has + 2])


def _ranks(word: str) -> bool:
    is_superlative = word.endswith("est") and len(word) > 4 and word not in signs("no_rankings")
    return is_superlative or word in signs("rankings")
