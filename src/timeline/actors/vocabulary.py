"""The words that tell what an actor is: read from the lexicon once, folded into sets."""

import unicodedata
from collections.abc import Mapping
from functools import cache, cached_property, partial
from typing import Any

from attrs import field, frozen

from timeline.lexicon.tables import read_section, read_table, read_words

MALE, FEMALE, NEUTER = "m", "f", "n"
PEOPLE = frozenset({MALE, FEMALE})
_MEN, _WOMEN = frozenset({MALE}), frozenset({FEMALE})
SHIPS = frozenset({NEUTER, FEMALE})
ANY_GENDER = frozenset({MALE, FEMALE, NEUTER})
THING = frozenset({NEUTER})


@frozen(kw_only=True)
class Pronoun:
    """What a pronoun says of the one it stands for; ``number`` is "" where it says nothing."""

    person: int
    number: str
    genders: frozenset[str]
    reflexive: bool = False
    relative: bool = False
    of_two: bool = False


def _words(table: str, *lists: str) -> Any:  # a field, which only its annotation gives a type
    """A field with the words of lists of a table."""
    return field(factory=partial(read_words, table, *lists))


def _by_sex(table: str, sexes: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Each word of the lists of a table, with whom its list is of."""
    return {word: sexes[section] for section in sexes for word in read_words(table, section)}


def _titles() -> dict[str, frozenset[str]]:
    return _by_sex("titles", {"male": _MEN, "female": _WOMEN, "neutral": PEOPLE})


def _given_names() -> dict[str, frozenset[str]]:
    names = _by_sex("given_names", {"male": _MEN, "female": _WOMEN, "both": PEOPLE})
    return names | _by_sex("shared_given_names", {"both": PEOPLE})


def _person_nouns() -> dict[str, frozenset[str]]:
    roles = {"neutral": PEOPLE, "plural": PEOPLE, "male": _MEN, "female": _WOMEN}
    return dict.fromkeys(read_words("person_nouns", "nouns"), PEOPLE) | _by_sex("person_roles", roles)


def _product_nouns() -> frozenset[str]:
    return read_words("product_words", "nouns") | read_words("stock_indexes", "nouns")


def _pronouns() -> dict[str, Pronoun]:
    return {
        form: Pronoun(**{**features, "genders": frozenset(features["genders"])})
        for form, features in read_section("pronouns", "pronouns").items()
    }


def _role_kinds() -> dict[str, frozenset[str]]:
    """Each role noun with the more general nouns that may stand for it."""
    general: dict[str, set[str]] = {}
    for noun, special in read_table("role_kinds").items():
        for word in special:
            general.setdefault(word, set()).add(noun)
    return {word: frozenset(nouns) for word, nouns in general.items()}


@frozen(kw_only=True)
class Vocabulary:
    """Every table on actors, lower-case."""

    titles: Mapping[str, frozenset[str]] = field(factory=_titles)
    other_words: frozenset[str] = _words("titles", "other_words")
    given_name_titles: frozenset[str] = _words("titles", "given_name")
    sure_titles: frozenset[str] = _words("titles", "sure")
    styles: frozenset[str] = _words("titles", "styles")
    epithets: frozenset[str] = _words("titles", "epithets")
    generations: frozenset[str] = _words("titles", "generations")
    honours: frozenset[str] = _words("titles", "honours")
    given_names: Mapping[str, frozenset[str]] = field(factory=_given_names)
    nicknames: Mapping[str, tuple[str, ...]] = field(factory=partial(read_section, "nicknames", "nicknames"))
    person_nouns: Mapping[str, frozenset[str]] = field(factory=_person_nouns)
    person_acts: frozenset[str] = _words("person_verbs", "active")
    person_fates: frozenset[str] = _words("person_verbs", "undergone")
    plural_nouns: frozenset[str] = _words("person_roles", "plural")
    relational_nouns: frozenset[str] = _words("person_roles", "relational")
    portfolios: frozenset[str] = _words("person_roles", "portfolios")
    representatives: frozenset[str] = _words("person_roles", "representatives")
    organisation_nouns: frozenset[str] = _words("organisation_words", "nouns")
    organisation_heads: frozenset[str] = _words("organisation_words", "heads")
    organisation_suffixes: frozenset[str] = _words("organisation_words", "suffixes")
    optional_heads: frozenset[str] = _words("organisation_words", "optional_heads")
    premises: frozenset[str] = _words("organisation_words", "premises")
    whole_organisations: frozenset[str] = _words("organisation_words", "whole")
    businesses: frozenset[str] = _words("organisation_words", "businesses")
    unique_organisations: frozenset[str] = _words("organisation_words", "unique")
    mass_nouns: frozenset[str] = _words("organisation_words", "mass")
    firms_like_people: frozenset[str] = _words("organisation_words", "like_people")
    officers: frozenset[str] = _words("organisation_words", "officers")
    offices: frozenset[str] = _words("organisation_words", "offices")
    contenders: frozenset[str] = _words("person_roles", "contenders")
    playing: frozenset[str] = _words("organisation_words", "playing")
    contests: frozenset[str] = _words("organisation_words", "contests")
    players: frozenset[str] = _words("organisation_words", "players")
    quoted: frozenset[str] = _words("organisation_words", "quoted")
    held: frozenset[str] = _words("organisation_words", "held")
    named_bodies: frozenset[str] = _words("organisation_words", "named_bodies")
    founded: frozenset[str] = _words("organisation_words", "founded")
    companions: frozenset[str] = _words("organisation_words", "companions")
    units: frozenset[str] = _words("organisation_words", "units")
    currencies: frozenset[str] = _words("organisation_words", "currencies")
    not_actors: frozenset[str] = _words("organisation_words", "not_actors")
    beliefs: frozenset[str] = _words("organisation_words", "beliefs")
    peoples: frozenset[str] = _words("organisation_words", "peoples")
    storms: frozenset[str] = _words("organisation_words", "storms")
    club_ends: frozenset[str] = _words("organisation_words", "club_ends")
    product_nouns: frozenset[str] = field(factory=_product_nouns)
    made: frozenset[str] = _words("product_words", "made")
    traded: frozenset[str] = _words("product_words", "traded")
    fresh: frozenset[str] = _words("product_words", "fresh")
    makers: frozenset[str] = _words("product_words", "makers")
    versions: frozenset[str] = _words("product_words", "versions")
    ships: frozenset[str] = _words("product_words", "ships")
    vessels: frozenset[str] = _words("product_words", "vessels")
    country_nouns: frozenset[str] = _words("place_nouns", "countries")
    towns_and_lands: frozenset[str] = _words("place_nouns", "themselves")
    land_nouns: frozenset[str] = _words("place_nouns", "lands")
    place_nouns: frozenset[str] = _words("place_nouns", "places")
    of_places: frozenset[str] = _words("place_nouns", "of_places")
    settled: frozenset[str] = _words("place_nouns", "settled")
    halls: frozenset[str] = _words("place_nouns", "halls")
    premises_nouns: frozenset[str] = _words("place_nouns", "premises")
    landforms: frozenset[str] = _words("place_nouns", "landforms")
    place_starts: frozenset[str] = _words("place_nouns", "starts")
    place_ends: frozenset[str] = _words("place_nouns", "ends")
    shores: frozenset[str] = _words("place_nouns", "shores")
    pronouns: Mapping[str, Pronoun] = field(factory=_pronouns)
    role_kinds: Mapping[str, frozenset[str]] = field(factory=_role_kinds)

    @cached_property
    def conferred(self) -> frozenset[str]:
        """What stands beside a name and is no part of it: generations and honours."""
        return self.generations | self.honours

    @cached_property
    def relatives(self) -> frozenset[str]:
        """Nouns for somebody's relatives; a rival or a partner may be a body."""
        return self.relational_nouns - self.contenders

    @cached_property
    def firms(self) -> frozenset[str]:
        """Nouns for businesses; a developer may be a person."""
        return self.businesses - self.contenders

    @cached_property
    def ranks(self) -> frozenset[str]:
        """Words of which offices are made: "Chief Executive Officer"."""
        return self.portfolios.union(self.title_starts, self.person_nouns)

    @cached_property
    def places_and_things(self) -> frozenset[str]:
        """What places, buildings and what is no actor are called by."""
        return self.not_actors | self.place_nouns | self.premises_nouns

    @cached_property
    def bodies_places_things(self) -> frozenset[str]:
        """What names of anything but people end in."""
        return self.organisation_heads | self.places_and_things

    @cached_property
    def firm_ends(self) -> frozenset[str]:
        """What the names of firms end in and may leave off."""
        return self.organisation_suffixes | self.optional_heads

    @cached_property
    def title_ends(self) -> frozenset[str]:
        """The last words of titles."""
        return frozenset(title.split()[-1] for title in self.titles)

    @cached_property
    def title_starts(self) -> frozenset[str]:
        """The first words of titles."""
        return frozenset(title.split()[0] for title in self.titles)

    def sexes(self, given_name: str) -> frozenset[str] | None:
        """Who bears a given name, accents aside; ``None`` for no name known."""
        known = self.given_names.get(given_name)
        return known if known or given_name.isascii() else self.given_names.get(unaccented(given_name))


def unaccented(word: str) -> str:
    """The word without marks on its letters: "Duarté" and "Duarte" are one name."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of English, read on first use. Raises ``LexiconError`` where a table is malformed."""
    return Vocabulary()


def is_whole_body(noun: str) -> bool:
    """A noun for a body as a whole: "company", and "carmaker" as all that are made of what is made."""
    return noun in vocabulary().whole_organisations or is_maker(noun)


def is_club_end(word: str) -> bool:
    """ "FC", "F.C.": what the names of clubs end in."""
    return word.replace(".", "") in vocabulary().club_ends


def is_maker(noun: str) -> bool:
    """ "carmaker", "planemaker": a firm that makes them, unlike "lawmaker"."""
    return noun.endswith("maker") and len(noun) > len("maker") and noun not in vocabulary().person_nouns
