"""The words that tell what an actor is: read from the lexicon once, folded into sets."""

import unicodedata
from collections.abc import Mapping
from functools import cache, cached_property

from attrs import frozen

from timeline.lexicon.tables import read_section, read_table, read_words

MALE, FEMALE, NEUTER = "m", "f", "n"
PEOPLE = frozenset({MALE, FEMALE})
ANY_GENDER = frozenset({MALE, FEMALE, NEUTER})


@frozen(kw_only=True)
class Pronoun:
    """What a pronoun says of the one it stands for; ``number`` is "" where it says nothing."""

    person: int
    number: str
    genders: frozenset[str]
    reflexive: bool = False
    relative: bool = False


@frozen(kw_only=True)
class Vocabulary:
    """Every table on actors, lower-case."""

    titles: Mapping[str, frozenset[str]]
    other_words: frozenset[str]
    given_name_titles: frozenset[str]
    sure_titles: frozenset[str]
    styles: frozenset[str]
    epithets: frozenset[str]
    generations: frozenset[str]
    honours: frozenset[str]
    given_names: Mapping[str, frozenset[str]]
    nicknames: Mapping[str, tuple[str, ...]]
    person_nouns: Mapping[str, frozenset[str]]
    person_acts: frozenset[str]
    person_fates: frozenset[str]
    plural_nouns: frozenset[str]
    relational_nouns: frozenset[str]
    portfolios: frozenset[str]
    representatives: frozenset[str]
    organisation_nouns: frozenset[str]
    organisation_heads: frozenset[str]
    organisation_suffixes: frozenset[str]
    optional_heads: frozenset[str]
    premises: frozenset[str]
    whole_organisations: frozenset[str]
    businesses: frozenset[str]
    unique_organisations: frozenset[str]
    mass_nouns: frozenset[str]
    firms_like_people: frozenset[str]
    officers: frozenset[str]
    offices: frozenset[str]
    contenders: frozenset[str]
    players: frozenset[str]
    quoted: frozenset[str]
    held: frozenset[str]
    named_bodies: frozenset[str]
    founded: frozenset[str]
    companions: frozenset[str]
    units: frozenset[str]
    currencies: frozenset[str]
    not_actors: frozenset[str]
    beliefs: frozenset[str]
    peoples: frozenset[str]
    storms: frozenset[str]
    club_ends: frozenset[str]
    product_nouns: frozenset[str]
    made: frozenset[str]
    traded: frozenset[str]
    fresh: frozenset[str]
    makers: frozenset[str]
    versions: frozenset[str]
    ships: frozenset[str]
    country_nouns: frozenset[str]
    land_nouns: frozenset[str]
    place_nouns: frozenset[str]
    of_places: frozenset[str]
    settled: frozenset[str]
    premises_nouns: frozenset[str]
    landforms: frozenset[str]
    place_ends: frozenset[str]
    shores: frozenset[str]
    pronouns: Mapping[str, Pronoun]
    role_kinds: Mapping[str, frozenset[str]]

    @cached_property
    def conferred(self) -> frozenset[str]:
        """What stands beside a name and is no part of it: generations and honours."""
        return self.generations | self.honours

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
    return Vocabulary(
        titles=_by_sex("titles", {"male": {MALE}, "female": {FEMALE}, "neutral": PEOPLE}),
        other_words=frozenset(read_words("titles", "other_words")),
        given_name_titles=frozenset(read_words("titles", "given_name")),
        sure_titles=frozenset(read_words("titles", "sure")),
        styles=frozenset(read_words("titles", "styles")),
        epithets=frozenset(read_words("titles", "epithets")),
        generations=frozenset(read_words("titles", "generations")),
        honours=frozenset(read_words("titles", "honours")),
        given_names={
            **_by_sex("given_names", {"male": {MALE}, "female": {FEMALE}, "both": PEOPLE}),
            **_by_sex("shared_given_names", {"both": PEOPLE}),
        },
        nicknames=read_section("nicknames", "nicknames"),
        person_nouns={
            **dict.fromkeys(read_words("person_nouns", "nouns"), PEOPLE),
            **_by_sex("person_roles", {"neutral": PEOPLE, "plural": PEOPLE, "male": {MALE}, "female": {FEMALE}}),
        },
        person_acts=frozenset(read_words("person_verbs", "active")),
        person_fates=frozenset(read_words("person_verbs", "undergone")),
        plural_nouns=frozenset(read_words("person_roles", "plural")),
        relational_nouns=frozenset(read_words("person_roles", "relational")),
        portfolios=frozenset(read_words("person_roles", "portfolios")),
        representatives=frozenset(read_words("person_roles", "representatives")),
        organisation_nouns=frozenset(read_words("organisation_words", "nouns")),
        organisation_heads=frozenset(read_words("organisation_words", "heads")),
        optional_heads=frozenset(read_words("organisation_words", "optional_heads")),
        premises=frozenset(read_words("organisation_words", "premises")),
        whole_organisations=frozenset(read_words("organisation_words", "whole")),
        businesses=frozenset(read_words("organisation_words", "businesses")),
        unique_organisations=frozenset(read_words("organisation_words", "unique")),
        mass_nouns=frozenset(read_words("organisation_words", "mass")),
        firms_like_people=frozenset(read_words("organisation_words", "like_people")),
        units=frozenset(read_words("organisation_words", "units")),
        currencies=frozenset(read_words("organisation_words", "currencies")),
        companions=frozenset(read_words("organisation_words", "companions")),
        founded=frozenset(read_words("organisation_words", "founded")),
        named_bodies=frozenset(read_words("organisation_words", "named_bodies")),
        officers=frozenset(read_words("organisation_words", "officers")),
        offices=frozenset(read_words("organisation_words", "offices")),
        contenders=frozenset(read_words("person_roles", "contenders")),
        players=frozenset(read_words("organisation_words", "players")),
        quoted=frozenset(read_words("organisation_words", "quoted")),
        held=frozenset(read_words("organisation_words", "held")),
        not_actors=frozenset(read_words("organisation_words", "not_actors")),
        beliefs=frozenset(read_words("organisation_words", "beliefs")),
        peoples=frozenset(read_words("organisation_words", "peoples")),
        storms=frozenset(read_words("organisation_words", "storms")),
        club_ends=frozenset(read_words("organisation_words", "club_ends")),
        organisation_suffixes=frozenset(read_words("organisation_words", "suffixes")),
        product_nouns=frozenset((*read_words("product_words", "nouns"), *read_words("stock_indexes", "nouns"))),
        made=frozenset(read_words("product_words", "made")),
        traded=frozenset(read_words("product_words", "traded")),
        fresh=frozenset(read_words("product_words", "fresh")),
        makers=frozenset(read_words("product_words", "makers")),
        versions=frozenset(read_words("product_words", "versions")),
        ships=frozenset(read_words("product_words", "ships")),
        country_nouns=frozenset(read_words("place_nouns", "countries")),
        land_nouns=frozenset(read_words("place_nouns", "lands")),
        place_nouns=frozenset(read_words("place_nouns", "places")),
        settled=frozenset(read_words("place_nouns", "settled")),
        of_places=frozenset(read_words("place_nouns", "of_places")),
        premises_nouns=frozenset(read_words("place_nouns", "premises")),
        landforms=frozenset(read_words("place_nouns", "landforms")),
        place_ends=frozenset(read_words("place_nouns", "ends")),
        shores=frozenset(read_words("place_nouns", "shores")),
        pronouns={
            form: Pronoun(**{**features, "genders": frozenset(features["genders"])})
            for form, features in read_section("pronouns", "pronouns").items()
        },
        role_kinds=_role_kinds(),
    )


def is_whole_body(noun: str) -> bool:
    """A noun for a body as a whole: "company", and "carmaker" as all that are made of what is made."""
    return noun in vocabulary().whole_organisations or is_maker(noun)


def is_maker(noun: str) -> bool:
    """ "carmaker", "planemaker": a firm that makes them, unlike "lawmaker"."""
    return noun.endswith("maker") and len(noun) > len("maker") and noun not in vocabulary().person_nouns


def _by_sex(table: str, sections: Mapping[str, set[str] | frozenset[str]]) -> dict[str, frozenset[str]]:
    return {word: frozenset(sexes) for section, sexes in sections.items() for word in read_words(table, section)}


def _role_kinds() -> dict[str, frozenset[str]]:
    """Each role noun with the more general nouns that may stand for it."""
    general: dict[str, set[str]] = {}
    for noun, special in read_table("role_kinds").items():
        for word in special:
            general.setdefault(word, set()).add(noun)
    return {word: frozenset(nouns) for word, nouns in general.items()}
