"""What one mention of a name says that it names: for sure by the lexicon and the grammar, or as the model labels it."""

from timeline.actors.countries import countries, is_region
from timeline.actors.kinds import COUNTRY, GROUP, ORGANISATION, PERSON, PLACE, PRODUCT, UNKNOWN
from timeline.actors.name_grammar import kind_by_grammar
from timeline.actors.name_pieces import SAINTS
from timeline.actors.name_repair import Name
from timeline.actors.name_words import has_article, is_acronym, is_body, is_seat
from timeline.actors.trades import is_maker
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.labels import PLACES
from timeline.text.tokens import Tokens

LABELS = {
    "PERSON": PERSON,
    "ORG": ORGANISATION,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
    "NORP": GROUP,
    "PRODUCT": PRODUCT,
}
LONGEST_PERSON = 4
"""No name of a person has more words than this."""
# Of women and men, in Iceland.
_PATRONYMICS = ("dóttir", "dottir", "sson")
_FATHER_AND_SON = frozenset(("jr", "sr"))


def sure_kind(
    tokens: Tokens, name: Name, words: tuple[str, ...], *, is_dateline: bool, takes_article: bool
) -> ActorKind | None:
    """What the lexicon or the grammar tells for sure; ``None`` where neither does.

    ``is_dateline``: it opens a report. ``takes_article``: somewhere in the text it has one.
    """
    if (land := _land(name, words)) is not None:
        return land
    if is_dateline or is_seat(name, " ".join(words)):
        return PLACE
    if len(words) == 1:
        if _is_people(tokens, name, words[0]):
            return GROUP
        if words[0] in vocabulary().beliefs:
            return UNKNOWN
        said = kind_by_grammar(tokens, name)
    else:
        said = _by_parts(tokens, name, words)
    if said is not None:
        return said
    return PERSON if _is_person(tokens, name, words, takes_article=takes_article) else None


def _land(name: Name, words: tuple[str, ...]) -> ActorKind | None:
    known, text = countries(), " ".join(words)
    if text in known.names:
        return COUNTRY
    is_called = len(words) > 1 and not name.label and is_region(words)  # "Benue State", unlike the team of Ohio State
    return PLACE if is_called or (text in known.regions and name.label != "PERSON") else None


def _by_parts(tokens: Tokens, name: Name, words: tuple[str, ...]) -> ActorKind | None:
    """What names of several words begin or end in: "USS Maine", "Acme Ltd", "Oslo Accords"."""
    table, last = vocabulary(), words[-1].rstrip(".")
    if len(words) == 2 and words[0] in table.storms:
        return UNKNOWN  # "Cyclone Gerda"
    if words[0] in table.ships:
        return PRODUCT
    said = None if last in table.organisation_suffixes else kind_by_grammar(tokens, name)
    if said is not None:
        return said
    is_called = name.label == "PERSON" and len(words) == 2 and table.sexes(words[0]) is not None
    if last in table.not_actors and not is_called:  # "Muriel Law" is somebody
        return UNKNOWN
    return ORGANISATION if is_body(name, words) else None


def _is_people(tokens: Tokens, name: Name, word: str) -> bool:
    """ "Russians", "the Hutu"; "Russian" where the model takes it for them, or it has an article or says whose."""
    peoples = vocabulary().peoples
    if word in peoples or word.removesuffix("s") in peoples:
        return True
    if word not in countries().demonyms:
        return False
    is_counted = tokens.tags[name.first - 1 : name.first] == ["CD"]  # "13 Polish and six Czech diplomats"
    is_said_of_them = word.endswith("s") or name.label == "NORP" or tokens.tags[name.first] == "JJ" or is_counted
    return is_said_of_them or tokens.deps[name.first] == "amod" or has_article(tokens, name)


def _is_person(tokens: Tokens, name: Name, words: tuple[str, ...], *, takes_article: bool) -> bool:
    table = vocabulary()
    before = tokens.lower[name.first - 1] if name.first else ""
    described = before in table.person_nouns and before not in table.contenders
    if name.label in PLACES:
        # "Ines Okafor founded": no place, unless it is called so ("Virginia Beach approved").
        acts = tokens.deps[name.end - 1] in ("nsubj", "nsubjpass", "agent", "poss")
        given = (acts and table.sexes(words[0]) is not None) or words[-1].endswith(_PATRONYMICS)
        is_place = any(words[-1] in nouns for nouns in (table.place_nouns, table.premises_nouns, table.landforms))
        is_named = given if len(words) == 3 else len(words) == 2 and (given or described)
        return is_named and not is_place
    if name.label not in ("PERSON", "ORG", "PRODUCT", "") or len(words) > LONGEST_PERSON:
        return False
    if any(map(str.isdigit, words[-1])):
        return False
    if is_titled_person(name):
        return True
    is_role = name.label == "ORG" and words[0] in table.titles  # "Major League"
    named = described or (table.sexes(words[0]) is not None and not is_role and not _is_nobodys(words))
    return len(words) > 1 and "of" not in words and named and not takes_article


def _is_nobodys(words: tuple[str, ...]) -> bool:
    """ "Stewart Road", unlike "Della Street"."""
    return words[-1] in vocabulary().place_ends - read_words("place_nouns", "ends_of_people")


def is_titled_person(name: Name) -> bool:
    """Behind a title, where the model does not say otherwise, or the title is people's alone: "PM Modi"."""
    if not name.titles or name.label in ("PERSON", ""):
        return bool(name.titles)
    titles = [title for title in name.titles if title != "-"]
    is_sure = not vocabulary().sure_titles.isdisjoint((titles[-1], " ".join(titles[-2:])))
    return name.end == name.first + 1 and is_sure


def kind_by_label(tokens: Tokens, name: Name, words: tuple[str, ...]) -> ActorKind | None:
    """What the model says, ``None`` where it says nothing that may be.

    No person has a number, nor is one called "St Andrews" without a title.
    """
    if not name.label or _is_doubtful(tokens, name):
        return None
    if len(words) > 1 and words[-1].rstrip(".") in _FATHER_AND_SON:
        return PERSON
    return _by_person_label(tokens, name, words) if name.label == "PERSON" else LABELS[name.label]


def _by_person_label(tokens: Tokens, name: Name, words: tuple[str, ...]) -> ActorKind:
    is_made = len(words) > 1 and is_maker(words[:1])  # "Chevrolet Impala"
    if is_made or any(map(str.isdigit, "".join(words))):
        return PRODUCT
    if len(words) > 1 and not name.titles:
        table = vocabulary()
        ends_as_place = words[-1] in table.place_ends and table.sexes(words[0]) is None
        starts_as_place = words[0].rstrip(".") in SAINTS | table.place_starts
        if starts_as_place or ends_as_place or _is_nobodys(words):
            return PLACE
    return UNKNOWN if is_acronym(tokens.words[name.first], words) else PERSON


def _is_doubtful(tokens: Tokens, name: Name) -> bool:
    """No person has an article ("the Galeb sailed", "the Visby Star"), and no people goes without: "Sukarno left"."""
    if name.label == "PERSON":
        is_called = name.end > name.first + 1 and vocabulary().sexes(tokens.lower[name.first]) is not None
        return not name.titles and not is_called and has_article(tokens, name)
    if name.label != "NORP" or name.end > name.first + 1:
        return False
    word, label = tokens.lower[name.first], tokens.deps[name.first]
    is_one = not word.endswith("s") and word not in countries().demonyms
    acts = label in ("nsubj", "nsubjpass", "dobj", "pobj") and tokens.tags[name.first] == "NNP"
    return is_one and acts and tokens.child(name.first, "det", "amod") is None
