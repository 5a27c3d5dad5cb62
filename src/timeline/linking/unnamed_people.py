"""Words that stand for people without a noun that names them: numbers, participles, and the sides in court."""

from timeline.lexicon.tables import read_words
from timeline.linking.role_words import role_words
from timeline.text.constituents import is_noun_participle
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.tokens import Tokens


def stands_for_people(tokens: Tokens, noun: int) -> bool:
    """ "The injured were flown out", "two died", "the defence objected"."""
    if tokens.tags[noun] == "CD":
        return _counts_people(tokens, noun)
    is_side = tokens.deps[noun] == "nsubj" and tokens.lemmas[noun] in read_words("event_nouns", "parties")
    return is_side or is_noun_participle(tokens, noun)


def _counts_people(tokens: Tokens, number: int) -> bool:
    """ "Two died and more than 30 were hurt": what befalls people befalls a number of them."""
    if tokens.deps[number] not in NOUN_SUBJECTS or tokens.child(number, "prep") is not None:
        return False
    return tokens.lemmas[tokens.heads[number]] in role_words("befalls_people")
