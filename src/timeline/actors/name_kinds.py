"""What a name names: the lexicon where it knows, else the vote of all its mentions in the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import TypeAlias

from timeline.actors.countries import is_city
from timeline.actors.headwords import turned
from timeline.actors.kinds import COUNTRY, ORGANISATION, PERSON, PLACE, PRODUCT, UNKNOWN
from timeline.actors.model_names import MODEL
from timeline.actors.name_deeds import plays
from timeline.actors.name_positions import by_lists, is_home, is_inside, is_led, is_placed, is_trusted
from timeline.actors.name_readings import LONGEST_PERSON, is_titled_person, kind_by_label, sure_kind
from timeline.actors.name_repair import Name
from timeline.actors.name_words import has_article, is_initials
from timeline.actors.product_cues import is_product, product_cues
from timeline.actors.stock_indexes import STOCK_INDEX
from timeline.actors.trades import is_firm, trades_in
from timeline.actors.vocabulary import is_club_end, vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.tokens import Tokens

_PLACES_AND_BODIES = ("ORG", "GPE", "LOC", "FAC", "NORP")
_PREPOSITIONS = frozenset(
    ("in", "at", "since", "until", "last", "next", "near", "outside", "into", "across", "around", "via")
)
# A place that something is said to lie in, or that is a known city, weighs more than the label of the model.
_INSIDE = 3
_LANDS = (COUNTRY, PLACE)
_ORDER = tuple(ActorKind)
# A name with its words.
_Called: TypeAlias = tuple[Name, tuple[str, ...]]


class NameKinds:
    """The kinds of a document's names, and the words that people's names are made of.

    ``datelines`` are where the places stand that open reports.
    """

    def __init__(self, tokens: Tokens, names: Iterable[Name], datelines: Set[int] = frozenset()) -> None:
        self._tokens = tokens
        self._datelines = datelines
        self._sure: dict[tuple[str, ...], ActorKind] = {}
        self._votes: dict[tuple[str, ...], list[ActorKind]] = {}
        cues: dict[tuple[str, ...], set[str]] = defaultdict(set)
        # An index is no rival for a firm of its name: "S&P", which computes the S&P 500.
        called = [(name, name.words(tokens)) for name in names if name.rule != STOCK_INDEX]
        distinct = {words for _, words in called}
        self._trades = trades_in(set(tokens.lemmas), distinct)
        self._cities = {words for words in distinct if is_city(words)}
        # "the Boston Red Sox": people have no article
        self._with_article = {words for name, words in called if has_article(tokens, name)}
        for name, words in called:
            self._count(name, words)
            for cue in product_cues(tokens, name):
                cues[words].add(cue)
        self._elected = {words: _elected(votes) for words, votes in self._votes.items() if votes}
        self._elected.update(by_lists(tokens, called, self._so_far(), self._sure))
        self._make_places(called)
        self._make_letters(called)
        self._make_models(called)
        self._make_ships()
        self._make_products(cues)
        self._promote_bearers()
        self._promote_families()
        self._promote_teams()
        self._promote_companies()
        self._note_words(self._so_far())

    def _so_far(self) -> dict[tuple[str, ...], ActorKind | None]:
        return {words: self._voted(words) for words in self._votes}

    def _note_words(self, kinds: Mapping[tuple[str, ...], ActorKind | None]) -> None:
        """The words that people's names are made of, and those that names of bodies begin with."""
        self._body_starts = {w[0] for w, kind in kinds.items() if len(w) > 1 and kind == ORGANISATION}
        people = [_as_spoken(words) for words, kind in kinds.items() if kind == PERSON]
        full_names = [words for words in people if len(words) > 1 and len(list(_names_in(words))) <= LONGEST_PERSON]
        self.single_people = {words[0] for words in people if len(words) == 1}
        self._surnames = {_surname(words) for words in full_names}
        self.people = self._surnames | {words[0] for words in full_names}
        self._families = {tail for words in full_names for tail in _long_surnames(words)}

    def _count(self, name: Name, words: tuple[str, ...]) -> None:
        """What one mention says: for sure, or as a vote. What else a city's name may be is never sure at once."""
        is_dateline = self._tokens.starts[name.first] in self._datelines
        takes_article = words in self._with_article
        kind = sure_kind(self._tokens, name, words, is_dateline=is_dateline, takes_article=takes_article)
        votes = self._votes.setdefault(words, [])
        if words in self._cities and kind not in _LANDS:
            votes += _INSIDE * [kind or PLACE]
        elif kind is not None:
            self._sure[words] = kind
        if (labelled := kind_by_label(self._tokens, name, words)) is not None:
            votes.append(labelled)
        if len(words) == 1 and is_inside(self._tokens, name):
            votes += _INSIDE * [PLACE]
        elif not name.titles and (is_led(self._tokens, name) or self._is_known_firm(name, words)):
            votes += _INSIDE * [ORGANISATION]

    def _is_known_firm(self, name: Name, words: tuple[str, ...]) -> bool:
        return is_firm(words, self._trades, upper=self._tokens.words[name.first].isupper())

    def _make_places(self, called: Iterable[_Called]) -> None:
        """A word that stands nowhere but behind "in", "near" or "moved to" is a place: "in Heraklion"."""
        placed: dict[tuple[str, ...], bool] = {}
        for name, words in called:
            if is_home(self._tokens, name):
                continue
            is_free = len(words) == 1 and not name.titles and not self._tokens.words[name.first].isupper()
            placed[words] = is_free and placed.get(words, True) and is_placed(self._tokens, name)
        for (word, *_), is_place in placed.items():
            if is_place and word not in vocabulary().organisation_nouns:
                self._sure.setdefault((word,), PLACE)

    def _make_letters(self, called: Iterable[_Called]) -> None:
        """Initials in brackets name what the words before them do: "Lund Motor Works (LMW)"."""
        written = self._tokens.words
        before = {name.end: words for name, words in called if len(words) > 1}
        for name, words in called:
            whole = before.get(name.first - 1, ())
            if whole and (written[name.first - 1], written[name.end : name.end + 1]) == ("(", [")"]):
                kind = self._voted(whole) if len(words) == 1 and is_initials(written[name.first], whole) else None
                if kind is not None:
                    self._sure[words] = kind

    def _make_ships(self) -> None:
        """ "The Corinna" is the SS Corinna."""
        ships = [words for words in self._votes if len(words) > 1 and words[0] in vocabulary().ships]
        called = {words[cut:] for words in ships for cut in range(1, len(words))}
        self._sure.update({words: PRODUCT for words in called if words in self._with_article})

    def _make_models(self, called: Iterable[_Called]) -> None:
        """Models, and what is called by the end of their names: "the 787 Dreamliner", "the Dreamliner"."""
        models = [words for name, words in called if name.rule == MODEL]
        self._sure.update(dict.fromkeys(models, PRODUCT))
        for words in models:
            if words[-1:] in self._votes and words[-1].isalpha():
                self._sure[words[-1:]] = PRODUCT

    def _make_products(self, cues: Mapping[tuple[str, ...], set[str]]) -> None:
        """What the text treats as a thing made and sold, and longer names that begin with its: "iPod", "iPod nano"."""
        products = {words for words, found in cues.items() if words not in self._sure and is_product(found)}
        for words in self._votes if products else ():
            if words not in self._sure and any(words[:cut] in products for cut in range(1, len(words) + 1)):
                self._sure[words] = PRODUCT

    def _promote_bearers(self) -> None:
        """A full name whose surname alone is called a person is one: "Mertens", and "Dries Mertens" the product."""
        for words in self._votes:
            surname = self._voted((words[-1],)) if (words[-1],) in self._votes else None
            if 1 < len(words) <= LONGEST_PERSON - 1 and words not in self._sure and surname == PERSON:
                self._sure[words] = PERSON

    def _promote_families(self) -> None:
        """A name that ends in the surname of somebody is a person's, where the model says no more: "Emeka Obi"."""
        surnames = {w[-1] for w in self._votes if len(w) in (2, 3) and self._voted(w) == PERSON}
        for words, votes in self._votes.items():
            if len(words) == 2 and words[-1] in surnames and words not in self._sure and not votes:
                self._sure[words] = PERSON

    def _promote_teams(self) -> None:
        """What the plural end of a body's name names is that body: "Boston Pirates", and "Pirates" the place."""
        ends = {words for words in self._votes if words[-1].endswith("s") and words not in self._sure}
        for words in self._votes:
            for cut in range(1, len(words)):
                if words[cut:] in ends and self._voted(words) == ORGANISATION:
                    self._sure[words[cut:]] = ORGANISATION

    def _promote_companies(self) -> None:
        """What a company's name begins with is it, unless somebody bears it: "Magna", and "Magna Motors Inc."."""
        ends = vocabulary().firm_ends
        surnames = {words[-1] for words in self._votes if len(words) > 1 and self._voted(words) == PERSON}
        for words in list(self._votes):
            if words[-1:] == ("club",) and words[:-2] in self._votes and len(words) > 3:
                self._sure[words[:-2]] = ORGANISATION  # "Lodz City", where "Lodz City Football Club" plays
            is_firm = words[-1].rstrip(".") in ends or is_club_end(words[-1])
            if len(words) > 1 and is_firm and words[0] not in surnames:
                for cut in range(1, len(words)):
                    if words[:cut] in self._votes:
                        self._sure.setdefault(words[:cut], ORGANISATION)

    def _voted(self, words: tuple[str, ...]) -> ActorKind | None:
        return self._sure.get(words) or self._elected.get(words)

    def of(self, name: Name) -> ActorKind:
        """The kind of one mention; ``UNKNOWN`` where nothing tells."""
        words = name.words(self._tokens)
        if name.rule == STOCK_INDEX:
            return PRODUCT
        if is_titled_person(name):
            return PERSON
        is_ship = self._sure.get(words) == PRODUCT and has_article(self._tokens, name)
        is_free = not is_ship and not self._is_firm(words, name)
        if len(words) == 1 and words[0] in self.people and is_free and self._is_bearer(name):
            return PERSON
        if words not in self._sure and self._is_family(name, words):
            return PERSON
        if name.label == "PERSON" and len(words) == 1 and words[0] in self.people and words not in self._sure:
            return PLACE
        kind = self._voted(words) or UNKNOWN
        if words in self._cities and kind in (PLACE, ORGANISATION):
            return self._town_or_team(name, kind)
        return kind

    def _town_or_team(self, name: Name, kind: ActorKind) -> ActorKind:
        """ "Liverpool beat Chelsea in Liverpool": a team and its town bear one name."""
        if plays(self._tokens, name):
            return ORGANISATION
        return PLACE if self.is_locative(name.first) else kind

    def _is_family(self, name: Name, words: tuple[str, ...]) -> bool:
        """Words of somebody's full name, or a surname inside it that the model takes for nothing else."""
        if len(words) == 1:
            is_open = name.label == "" or (name.label == "ORG" and words[0] not in self._body_starts)
            return is_open and words in self._families
        return words in self._families or all(word in self.people for word in words)

    def _is_firm(self, words: tuple[str, ...], name: Name) -> bool:
        """A firm that bears its founder's name is meant wherever no title stands before it."""
        return self._sure.get(words) == ORGANISATION and not name.titles

    def _is_bearer(self, name: Name) -> bool:
        """A single word that is part of a person's name means the person, unless the text speaks of a place.

        "Washington crossed the river" beside "in Washington"; "Jordan" the country beside Michael Jordan; a given
        name alone that the model takes for something else ("Chelsea won" beside Chelsea Clinton).
        """
        words = name.words(self._tokens)
        if name.label == "PERSON":
            return words[0] in self._surnames or not self.is_locative(name.first)
        if self._sure.get(words) == COUNTRY:
            return False
        if name.label in _PLACES_AND_BODIES and words[0] not in self._surnames:
            signs = self._tokens.line_of(name.first) == range(name.first, name.end)  # a letter
            is_town = name.label == "GPE" and self._elected.get(words) == PLACE and not signs
            return name.label in ("ORG", "GPE") and not is_town and self._is_given(name)
        return not self.is_locative(name.first)

    def _is_given(self, name: Name) -> bool:
        """ "Ivana" beside Ivana Lind, whatever the model says: a given name that nothing else bears."""
        return not has_article(self._tokens, name) and not self.is_locative(name.first)

    def is_locative(self, first: int) -> bool:
        """The words before a name set it in place or time: "in", "went to"."""
        tokens = self._tokens
        before = tokens.lower[first - 1] if first else ""
        if before in ("to", "from"):
            return tokens.lemmas[tokens.heads[first - 1]] in of_kind("motion")
        return before in _PREPOSITIONS and not is_trusted(tokens, first)


def _as_spoken(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "Otto Lind" for "Lind, Otto"."""
    in_order = turned(words)
    return words if in_order is None else tuple(in_order[0])


def _elected(votes: Sequence[ActorKind]) -> ActorKind:
    """What most say; on a tie the kind that comes first."""
    return votes[0] if len(set(votes)) == 1 else max(_ORDER, key=votes.count)


def _names_in(words: tuple[str, ...]) -> Iterator[int]:
    """Where the names begin of which a full one is made: two of "Ana van der Holm-Lind"."""
    for t in range(len(words)):
        if words[t] != "-" and (
            t == 0 or (words[t - 1] != "-" and words[t - 1] not in read_words("titles", "particles"))
        ):
            yield t


def _long_surnames(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The surnames that a full name ends in or holds: "Holm-Lind", "van der Plas", "Díaz Obregón" and "Díaz"."""
    for t in _names_in(words):
        if 0 < t < len(words) - 1 and vocabulary().sexes(words[t]) is None:
            yield words[t:]
            yield words[t : t + 1]


def _surname(words: tuple[str, ...]) -> str:
    """ "Lind" of "Otto Lind Jr."."""
    is_son = len(words) > 2 and words[-1].rstrip(".") in vocabulary().generations
    return words[-2] if is_son else words[-1]
