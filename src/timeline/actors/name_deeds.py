"""What the verb of a name says that it names: what is done by people, bodies, teams and ships alone."""

from timeline.actors.countries import is_city
from timeline.actors.kinds import ORGANISATION, PERSON, PRODUCT
from timeline.actors.name_repair import Name
from timeline.actors.name_words import has_article, is_called_a_body
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.labels import NAME_TAGS
from timeline.text.tokens import Tokens


def by_founding(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Brandt was founded by Otto Brandt"; towns are founded too, and people with a given name are listed."""
    last = name.end - 1
    if _bears_founders_name(tokens, last):
        return ORGANISATION
    is_founded = tokens.deps[last] == "nsubjpass" and tokens.lemmas[tokens.heads[last]] in vocabulary().founded
    is_town = name.label == "GPE" or is_city(tokens.lower[name.first : name.end])
    is_person = name.label == "PERSON" and vocabulary().sexes(tokens.lower[name.first]) is not None
    return ORGANISATION if is_founded and not is_town and not is_person else None


def _bears_founders_name(tokens: Tokens, last: int) -> bool:
    """ "Brandt, founded by Otto Brandt in 1826, makes lamps", "Founded by Otto Brandt, Brandt makes lamps"."""
    asides = (tokens.child(last, "acl"), tokens.child(tokens.heads[last], "advcl"))
    founded = next((t for t in asides if t is not None and tokens.lemmas[t] in vocabulary().founded), None)
    agent = tokens.child(founded, "agent") if founded is not None else None
    founder = tokens.child(agent, "pobj") if agent is not None else None
    return founder is not None and tokens.lower[founder] == tokens.lower[last]


def by_report(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Lind said he would stay", "Norvik said it would sell 30 planes", whatever the model says of one word."""
    verb = tokens.heads[name.end - 1]
    said = tokens.child(verb, "ccomp") if name.end == name.first + 1 and not has_article(tokens, name) else None
    own = tokens.child(said, "nsubj", "nsubjpass") if said is not None and said > verb else None
    if said is None or own is None or name.titles or tokens.tags[verb] not in ("VBD", "VBZ"):
        return None
    if tokens.lower[verb + 1 : own] not in ([], ["that"]):
        return None
    if tokens.lower[own] in ("he", "she"):
        return PERSON
    is_it = tokens.lower[own] == "it" and tokens.child(said, "dobj") is not None
    does = is_it and tokens.lemmas[said] in read_words("organisation_words", "bodies_do")
    return ORGANISATION if does else None


def by_pronoun(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Okafor joined Lodz. He scored …": whom the next sentence goes on about, where neither this one nor the one
    before tells of anybody else.
    """
    last = name.end - 1
    verb, sentence = tokens.heads[last], tokens.sentences[last]
    is_open = name.label == "" and tokens.heads[verb] == verb and not has_article(tokens, name)
    if not is_open or is_called_a_body(tokens, name):
        return None
    following = tokens.sentence(sentence).stop
    if following >= len(tokens) or tokens.lower[following] not in ("he", "she"):
        return None
    others = (*range(tokens.sentence(max(sentence - 1, 0)).start, name.first), *range(name.end, following))
    is_alone = all(tokens.entities[t] != "PERSON" and tokens.lemmas[t] not in vocabulary().person_nouns for t in others)
    return PERSON if is_alone else None


def by_deed(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Okafor married", "Okafor was born": only people do."""
    verb = tokens.heads[name.end - 1]
    table = vocabulary()
    own = table.person_fates if tokens.deps[name.end - 1] == "nsubjpass" else table.person_acts
    followed = tokens.child(verb, "dobj") if tokens.lower[verb] in of_kind("succeeding") else None
    is_person = tokens.lemmas[verb] in own or (followed is not None and _is_of_somebody(tokens, followed))
    is_free = not has_article(tokens, name) and not is_called_a_body(tokens, name)
    return PERSON if is_person and is_free else None


def _is_of_somebody(tokens: Tokens, noun: int) -> bool:
    """ "Him", "his cousin"."""
    owner = tokens.child(noun, "poss") if tokens.lemmas[noun] in vocabulary().relatives else None
    return tokens.lower[noun if owner is None else owner] in ("her", "him", "his")


def by_election(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "They chose Keys to be their mayor", "Keys was elected mayor": who is made what people alone are."""
    verb = tokens.heads[name.end - 1]
    inner = tokens.child(verb, "xcomp")
    is_to_be = inner is not None and tokens.lemmas[inner] == "be"
    office = tokens.child(inner, "attr") if is_to_be and inner is not None else tokens.child(verb, "oprd")
    return PERSON if office is not None and tokens.lemmas[office] in vocabulary().offices else None


def by_own(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Berkshire Lind traces its roots to a mill": no person's are its, where no other noun stands between."""
    if name.titles or vocabulary().sexes(tokens.lower[name.first]) is not None:
        return None
    thing = tokens.child(tokens.heads[name.end - 1], "dobj")
    owner = tokens.child(thing, "poss") if thing is not None else None
    is_own = owner is not None and tokens.lower[owner] == "its" and tokens.heads[name.end - 1] == owner - 1
    return ORGANISATION if is_own and name.label == "PERSON" else None


def by_playing(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "He plays for Lodz", "on loan from Norvik": a team, unlike "she played for Ana Lind"."""
    preposition = tokens.heads[name.end - 1]
    word, governor = tokens.lower[preposition], tokens.lemmas[tokens.heads[preposition]]
    plays = word == "for" and governor in read_words("organisation_words", "play")
    # "On loan from Norvik", "a loan spell at Norvik"
    is_lent = word in ("at", "from", "to") and "loan" in (governor, *tokens.lower[preposition - 2 : preposition])
    is_person = bool(name.titles) or vocabulary().sexes(tokens.lower[name.first]) is not None
    return ORGANISATION if (plays or is_lent) and not is_person else None


def plays(tokens: Tokens, name: Name) -> bool:
    """ "Lodz beat Hull", "they drew with Lodz", "Lodz signed a striker", "he joined Lodz": what no town does."""
    head = name.end - 1
    verb = tokens.heads[head]
    if tokens.deps[head] == "pobj":
        against, verb = tokens.lower[verb], tokens.heads[verb]
        is_rival = tokens.lemmas[verb] in read_words("organisation_words", "rival") and against in (
            "against",
            "to",
            "with",
        )
        return is_rival or by_playing(tokens, name) is not None
    lemma, thing = tokens.lemmas[verb], tokens.child(verb, "dobj")
    if tokens.deps[head] == "dobj":
        return lemma in read_words("organisation_words", "beating") or lemma == "join"
    if tokens.deps[head] != "nsubj" or thing is None:
        return False
    if lemma in read_words("organisation_words", "beating"):
        return tokens.tags[thing] in NAME_TAGS
    is_hired = lemma in read_words("organisation_words", "hiring")
    return is_hired and tokens.lemmas[thing] in vocabulary().players


def by_sinking(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "Carpathia was torpedoed", "was laid down in 1901": a ship."""
    verb = tokens.phrasal_lemma(tokens.heads[name.end - 1])
    return PRODUCT if verb in read_words("product_words", "undergone") else None


def by_sailing(tokens: Tokens, name: Name) -> ActorKind | None:
    """ "The Galeb sank": a ship; what falls by so much is a price."""
    verb = tokens.heads[name.end - 1]
    if tokens.lemmas[verb] not in read_words("product_words", "sail") or tokens.child(name.end - 1, "det") is None:
        return None
    return PRODUCT if tokens.child(verb, "dobj", "npadvmod") is None else None
