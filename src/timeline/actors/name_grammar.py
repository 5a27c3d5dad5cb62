"""What the grammar around one mention of a name says that it names."""

from timeline.actors.countries import countries
from timeline.actors.kinds import ORGANISATION, PERSON, PLACE, PRODUCT, UNKNOWN
from timeline.actors.name_deeds import (
    by_deed,
    by_election,
    by_founding,
    by_own,
    by_playing,
    by_pronoun,
    by_report,
    by_sailing,
    by_sinking,
)
from timeline.actors.name_repair import Name
from timeline.actors.name_words import has_article, is_called_a_body
from timeline.actors.vocabulary import is_whole_body, vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.constituents import object_of
from timeline.text.naming import placed_subject
from timeline.text.tokens import Tokens

# What a place stands behind whose land is told.
_OF_PLACES = frozenset(("of", "in", "near", "at", "from", "outside", "to", "around"))
_ENDS = frozenset((",", ".", ";", ")"))
_MAKERS = frozenset(("her", "his", "their"))


def kind_by_grammar(tokens: Tokens, name: Name) -> ActorKind | None:
    """The kind that a noun beside the name gives it, or whose it is; ``None`` where nothing does."""
    for said in _TELLING.get(tokens.deps[name.end - 1], _ANYWHERE):
        kind = said(tokens, name)
        if kind is not None:
            return kind
    return None


def _by_noun_behind(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "the ITAR-Tass news agency", where the model says nothing; "the Tagus river"."""
    noun = tokens.lemmas[tokens.heads[name.end - 1]]
    if noun in vocabulary().landforms and tokens.heads[name.end - 1] == name.end:
        return PLACE
    if name.label not in ("", "PRODUCT"):
        return None
    return ORGANISATION if is_whole_body(noun) else None


def _by_noun_before(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "the retailer Acme", "its rival Acme"; "the tablet Luna", unlike "the tablet maker Luna"."""
    before, last = name.title_first - 1, name.end - 1
    if before >= 0 and last == name.first and _is_kin(tokens, before, last):
        return PERSON
    if before > 0 and name.label in ("ORG", "PRODUCT") and tokens.lower[before] in vocabulary().companions:
        return ORGANISATION
    if before >= 0 and tokens.lower[before] in vocabulary().storms and tokens.heads[before] == last:
        return UNKNOWN  # "cyclone Gerda"
    if before > 1 and tokens.lower[before - 2 : name.first] == ["year", "-", "old"]:
        # "24-year-old Ernest", whatever the model says; firms grow old too
        return PERSON if vocabulary().sexes(tokens.lower[name.first]) is not None else None
    if before < 0 or tokens.tags[before] != "NN":
        return None
    if _is_tied(tokens, before, last) and (site := _by_site(tokens, before)) is not None:
        return site
    if name.label == "PERSON" and name.end > name.first + 1:
        # "the retailer Best Price", unlike "company CEO Anne Lind"
        is_firm = not name.titles and tokens.lower[before] in vocabulary().firms
        return ORGANISATION if is_firm else None
    if is_whole_body(tokens.lower[before]):
        return ORGANISATION
    tied = _is_tied(tokens, before, last)
    if tied and name.label == "GPE" and tokens.lower[before - 1] in ("a", "the") and _is_person(tokens.lower[before]):
        return PERSON  # "the painter Laval"
    return PRODUCT if tied and _is_thing(tokens.lemmas[before]) else None


def _is_tied(tokens: Tokens, noun: int, name: int) -> bool:
    return tokens.heads[noun] == name or tokens.heads[name] == noun


def _by_site(tokens: Tokens, noun: int) -> ActorKind | None:
    """ "The film Ana Lind", "the bar Zebulon": a work or a building, whomever it is called after."""
    if _is_work(tokens.lemmas[noun]):
        return PRODUCT
    return PLACE if tokens.lemmas[noun] in vocabulary().premises_nouns else None


def _is_kin(tokens: Tokens, noun: int, name: int) -> bool:
    """ "His daughter Jutta", "sons Ludwig", whatever the model says; a rival or a partner may be a body."""
    return tokens.lemmas[noun] in vocabulary().relatives and tokens.heads[name] == noun


def _by_apposition(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Acme, a retailer", "Lee, who"."""
    for part in tokens.children[name.end - 1]:
        if tokens.deps[part] == "appos" and tokens.lower[part] == "one" and _is_of_people(tokens, part):
            return PERSON
        if tokens.deps[part] == "appos" and tokens.tags[part] == "NN" and not _is_of_an_officer(tokens, name):
            if tokens.lemmas[part] in vocabulary().organisation_nouns:
                return ORGANISATION
            if tokens.lemmas[part] in vocabulary().person_nouns:
                placed = placed_subject(tokens, name.end - 1) is not None
                is_open = placed or tokens.lemmas[part] in vocabulary().contenders
                return None if is_open else PERSON
            if tokens.lemmas[part] in vocabulary().place_nouns:
                return PLACE
            if _is_thing(tokens.lemmas[part]) or _is_work(tokens.lemmas[part]):
                return PRODUCT
        if tokens.deps[part] == "relcl" and tokens.lower[tokens.edges[part][0]] == "who":
            return PERSON
    return None


def _by_former_name(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Norvik Holdings, formerly Arden Mills": a body too."""
    head = tokens.heads[name.end - 1]
    is_body = tokens.lower[head].rstrip(".") in vocabulary().organisation_heads | vocabulary().firm_ends
    is_former = name.first > 0 and tokens.lower[name.first - 1] in read_words("organisation_words", "formerly")
    return ORGANISATION if is_body and is_former else None


def _is_of_people(tokens: Tokens, one: int) -> bool:
    """ "Callum, one of the attackers": many of whom each is a person, unlike rivals and partners."""
    many = object_of(tokens, one, "of")
    return many is not None and _is_person(tokens.lemmas[many])


def _is_person(noun: str) -> bool:
    words = vocabulary()
    return noun in words.person_nouns and noun not in words.contenders


def _is_of_an_officer(tokens: Tokens, name: Name) -> bool:
    """ "The chairman of Norvik, the president of": what follows is said of the chairman."""
    of = tokens.heads[name.end - 1]
    return tokens.deps[name.end - 1] == "pobj" and tokens.lemmas[tokens.heads[of]] in vocabulary().person_nouns


def _by_predicate(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Lund is a town", "Lund began as a port", "Obituary is a band", "Ana is a lawyer": what a definition says."""
    copula = tokens.heads[name.end - 1]
    if tokens.lemmas[copula] == "be":
        noun = tokens.child(copula, "attr")
    else:
        noun = object_of(tokens, copula, "as") if tokens.lemmas[copula] in of_kind("beginning") else None
    if noun is None or tokens.tags[noun] != "NN" or not _is_indefinite(tokens, noun):
        return None
    lemma, words = tokens.lemmas[noun], vocabulary()
    if lemma in words.place_nouns:
        return PLACE
    if lemma in words.named_bodies:
        return ORGANISATION
    return PERSON if _is_person(lemma) and name.label in ("", "PERSON") else None


def _is_indefinite(tokens: Tokens, noun: int) -> bool:
    article = tokens.child(noun, "det")
    return article is not None and tokens.lower[article] in ("a", "an")


def _by_head(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "its new phone, the Luna"; "its chairman, Duarte Lemos"."""
    head = tokens.heads[name.end - 1]
    if tokens.tags[head] != "NN":
        return None
    noun, words, is_person = tokens.lemmas[head], vocabulary(), _is_person(tokens.lemmas[head])
    is_kin = noun in words.relatives and tokens.child(head, "poss") is not None
    if is_kin and tokens.tags[name.end - 1] == "NNP" and tokens.lower[name.first - 1] not in ("a", "an"):
        return PERSON  # "his father, Minkyinyo"
    if noun in words.contenders and noun in words.person_nouns:  # a club leads too, but not as a deputy
        is_person = any(tokens.lower[t] in words.portfolios for t in tokens.children[head])
    is_name = name.end - name.first in (2, 3) and not has_article(tokens, name)  # unlike "the old model, the Luna 2"
    if is_person and is_name and not is_called_a_body(tokens, name):
        return PERSON
    if is_whole_body(noun) and noun not in words.contenders:
        return None if words.sexes(tokens.lower[name.first]) else ORGANISATION
    return PRODUCT if _is_thing(noun) else None


def _by_modified(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Acme shares", "the Acme striker": a body, whatever the model says of its one word."""
    owned = tokens.lemmas[tokens.heads[name.end - 1]]
    is_body = owned in vocabulary().players or owned in vocabulary().quoted
    return ORGANISATION if is_body and name.end == name.first + 1 else None


def _by_owned(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Acme's shareholders", "the Acme director"."""
    owned = tokens.lemmas[tokens.heads[name.end - 1]]
    return ORGANISATION if name.label != "PERSON" and owned in vocabulary().officers else None


def _by_preposition(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "The director of Acme", "the mayor of Lund"; "a stake in Acme", "born in Otley"."""
    preposition = tokens.heads[name.end - 1]
    owned = tokens.lemmas[tokens.heads[preposition]]
    if tokens.lower[preposition] == "of":
        is_itself = owned in vocabulary().towns_and_lands  # "the kingdom of Pegu", whatever the model says
        if (name.label != "ORG" or is_itself) and owned in vocabulary().of_places:
            return PLACE
        return ORGANISATION if name.label != "PERSON" and owned in vocabulary().officers else None
    if tokens.lower[preposition] != "in":
        return None
    if name.end == name.first + 1 and owned in vocabulary().held:
        return ORGANISATION
    return PLACE if name.label != "PERSON" and owned in vocabulary().settled else None


def _by_region(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Of Great Falls, Montana", "near Otley, Yorkshire": the land behind a comma says where it lies."""
    preposition = tokens.heads[name.end - 1]
    if name.titles or tokens.lower[preposition] not in _OF_PLACES or tokens.words[name.end : name.end + 1] != [","]:
        return None
    if tokens.lower[name.end - 1] in vocabulary().organisation_heads or tokens.words[name.first].isupper():
        return None
    first, known = name.end + 1, countries()
    ends = (end for end in range(first + 1, min(first + 4, len(tokens))) if tokens.words[end] in _ENDS)
    land = next((" ".join(tokens.lower[first:end]) for end in ends), "")
    return PLACE if land in known.regions or (land in known.names and name.label != "ORG") else None


def _by_shore(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Oahu's north shore": no person and no body has one."""
    owned = tokens.lemmas[tokens.heads[name.end - 1]]
    return PLACE if owned in vocabulary().shores else None


def _by_maker(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Her Flora of the North": nobody is called somebody's and of somewhere."""
    head = name.end - 1
    maker = next((c for c in tokens.children[head] if tokens.tags[c] == "PRP$" and c == name.first - 1), None)
    if maker is None or tokens.lower[maker] not in _MAKERS:
        return None
    return PRODUCT if any(tokens.lower[c] == "of" for c in tokens.children[head]) else None


# What may tell of any name, and what of one that hangs on its head in a certain way.
_ANYWHERE = (_by_noun_before, _by_apposition)
_OBJECT = (*_ANYWHERE, _by_maker)
_TELLING = {
    **dict.fromkeys(("compound", "nmod"), (_by_noun_before, _by_noun_behind, _by_apposition, _by_modified, _by_owned)),
    "amod": (*_ANYWHERE, _by_modified, _by_owned),
    "poss": (*_ANYWHERE, _by_owned, _by_shore),
    "pobj": (*_ANYWHERE, _by_preposition, by_playing, _by_region),
    "appos": (*_ANYWHERE, _by_head, _by_former_name),
    "dobj": (*_OBJECT, by_election),
    "nsubj": (
        *_ANYWHERE,
        _by_maker,
        _by_predicate,
        by_deed,
        by_election,
        by_founding,
        by_own,
        by_sailing,
        by_report,
        by_pronoun,
    ),
    "ROOT": _ANYWHERE,
    "nsubjpass": (*_OBJECT, by_deed, by_founding, by_sinking, by_election, by_pronoun),
}


def _is_work(noun: str) -> bool:
    return noun in read_words("product_words", "works")


def _is_thing(noun: str) -> bool:
    return noun in vocabulary().product_nouns
