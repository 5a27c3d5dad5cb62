"""Metonymy: capitals and buildings that stand for a government, where the sentence makes them act.

"Moscow warned Kyiv", "relations with Washington", "the Kremlin's demands"; but "in Moscow" and "Moscow's streets" are
places. Which verbs and nouns tell is listed in the table of metonyms (after Markert and Nissim 2002, place-for-people).
"""

from collections.abc import Iterable

from attrs import evolve

from timeline.actors.countries import countries
from timeline.actors.kinds import COUNTRY, ORGANISATION, PLACE, UNKNOWN
from timeline.actors.mentions import Mention
from timeline.lexicon.tables import read_words
from timeline.text.labels import COMPOUNDED
from timeline.text.tokens import Tokens

_PLACELIKE = (PLACE, ORGANISATION, UNKNOWN)


def _words(section: str) -> frozenset[str]:
    return read_words("metonyms", section)


def as_governments(tokens: Tokens, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, those that stand for a government as names of its country, ``via`` metonymy."""
    mentions, seats = list(mentions), countries().seats
    spoken_of = {m.country for m in mentions if m.country}
    return [
        _as_government(tokens, m, spoken_of) if m.actor_kind in _PLACELIKE and " ".join(m.name) in seats else m
        for m in mentions
    ]


def _as_government(tokens: Tokens, mention: Mention, spoken_of: set[str]) -> Mention:
    words = " ".join(mention.name)
    country = countries().seats[words]
    building = words not in countries().capitals
    if not (building or words in _words("usual") or country in spoken_of):
        return mention
    if not _acts(tokens, mention.head) and not (building and _is_office(tokens, mention.head)):
        return mention
    return evolve(mention, actor_kind=COUNTRY, country=country, via="metonymy", number="sg")


def _is_office(tokens: Tokens, t: int) -> bool:
    """ "A Kremlin statement", unlike "a Kremlin tower"."""
    return tokens.deps[t] in COMPOUNDED and tokens.lemmas[tokens.heads[t]] in _words("offices")


def _acts(tokens: Tokens, t: int) -> bool:
    while tokens.deps[t] == "conj":
        t = tokens.heads[t]
    head = tokens.heads[t]
    match tokens.deps[t]:
        case "nsubj":
            is_market = any(tokens.entities[c] == "PERCENT" for c in tokens.children[head])  # "Tokyo lost 5 percent"
            return not is_market and tokens.lemmas[head] not in _words("idle_verbs")
        case "nsubjpass" | "dobj":
            return tokens.lemmas[head] in read_words("speech", "address")
        case "poss":
            return tokens.lemmas[head] in _words("government_nouns")
        case "pobj":
            return _relates(tokens, head)
    return False


def _relates(tokens: Tokens, preposition: int) -> bool:
    """ "talks with Moscow", "the ambassador to Washington", "accused by Moscow"."""
    if tokens.deps[preposition] == "agent":
        return True
    is_relating = tokens.lower[preposition] in ("to", "with", "between", "against")
    return is_relating and tokens.lemmas[tokens.heads[preposition]] in _words("relation_nouns")
