"""What the words of a name alone say that it names: a seat of government, a body, a team, letters; and its article."""

from timeline.actors.countries import countries, is_city, is_land_or_city
from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import is_club_end, vocabulary
from timeline.text.tokens import Tokens

_PLACES_AND_BODIES = ("ORG", "GPE", "LOC", "FAC", "NORP")
_VOWELS = frozenset("aeiouy")


def is_seat(name: Name, text: str) -> bool:
    """A capital; "Sofia" may be a woman where the model does not take her for a place or a body."""
    is_seat = text in countries().seats
    return is_seat and (name.label in _PLACES_AND_BODIES or vocabulary().sexes(text.split()[0]) is None)


def is_acronym(text: str, words: tuple[str, ...]) -> bool:
    """ "FDX": capitals without a vowel are nobody's name."""
    return len(words) == 1 and text.isupper() and text.isalpha() and _VOWELS.isdisjoint(words[0])


def is_initials(letters: str, words: tuple[str, ...]) -> bool:
    """Every letter begins one of the words: "LMW" of "Lund Motor Works"."""
    return letters.isupper() and set(letters.lower()) <= {word[0] for word in words}


def is_body(name: Name, words: tuple[str, ...]) -> bool:
    """What a body's name begins or ends in, a team's that the model takes for a town, or a firm's like a person's."""
    table, last = vocabulary(), words[-1].rstrip(".")
    if " ".join(words) in table.firms_like_people:
        return True
    if last in table.organisation_suffixes or last in table.organisation_heads or is_club_end(last):
        return True
    if len(words) > 2 and words[0] in table.organisation_heads and words[1] in ("of", "for"):
        return True
    return (len(words) > 2 and "&" in words) or _is_team(name, words)


def _is_team(name: Name, words: tuple[str, ...]) -> bool:
    """ "Lodz Herons": a land or town and those who play for it, unlike "Lodz Heights" and "Paris Hughes"."""
    places = vocabulary().place_nouns
    if name.label != "GPE" and (name.label != "PERSON" or vocabulary().sexes(words[0]) is not None or name.titles):
        return False
    if not words[-1].endswith("s") or words[-1] in places or words[-1][:-1] in places or is_city(words):
        return False
    return any(is_land_or_city(words[:cut]) for cut in range(1, len(words)))


def is_called_a_body(tokens: Tokens, name: Name) -> bool:
    return tokens.lower[name.end - 1] in vocabulary().organisation_heads


def has_article(tokens: Tokens, name: Name) -> bool:
    """ "The Boston Red Sox", unlike "the Lee Holm story"."""
    before = name.first - 1
    return before >= 0 and tokens.lower[before] == "the" and name.first <= tokens.heads[before] < name.end
