"""Whether two names may be one person's."""

import re

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words

NUMERAL = re.compile(r"[ivx]+")
"""What rulers and popes of one name are told apart by."""


def conflicting(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Two names of people that no one person bears: other given names, other surnames, father and son."""
    if one == other:
        return False
    a, b = _without_honours(one), _without_honours(other)
    generations = vocabulary().generations
    generation = [{w for w in words if w in generations} for words in (a, b)]
    if all(generation) and generation[0] != generation[1]:
        return True
    a, b = (tuple(w for w in words if w not in generations) for words in (a, b))
    # "Jr." may be left off a full name, "II" may not: "Henry II" is no Henry Tudor.
    if (generation[0] ^ generation[1]) - {"jr", "sr"} and len(b if generation[0] else a) > 1:
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    middles = middle_name(a), middle_name(b)
    if all(middles) and a[-1] == b[-1] and middles[0][0] != middles[1][0]:
        return True
    if a[-1] != b[-1]:
        # "Zhao Yuanren" and "Zhao"; "Kim Jong Un" and "Kim": one holds the words of the other.
        return not (set(a) <= set(b) or set(b) <= set(a))
    return not same_given(a[0], b[0]) and not (set(a) <= set(b) or set(b) <= set(a))


def middle_name(name: tuple[str, ...]) -> str:
    """The second given name, or the initial of it; "" for "Gregorio de Falco"."""
    particles = read_words("titles", "particles")
    return next((word for word in name[1:-1] if word not in particles), "")


def _without_honours(words: tuple[str, ...]) -> tuple[str, ...]:
    honours = vocabulary().honours
    return tuple(w for w in words if w not in honours and w[0].isalnum())


def same_given(one: str, other: str) -> bool:
    """The same given name, its initial, or a familiar form of it."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or (one[0] == other[0] and 1 in (len(one), len(other))):
        return True
    nicknames = vocabulary().nicknames
    full = [{name, *nicknames.get(name, ())} for name in (one, other)]
    return bool(full[0] & full[1])
