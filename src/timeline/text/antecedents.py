"""What a relative clause describes: the noun before it, or who that noun says it is."""

from timeline.lexicon.tables import read_words
from timeline.text.constituents import NOMINAL, own_subject
from timeline.text.tokens import Tokens

_DASHES = frozenset({"–", "—", "--", "-"})


def antecedent(tokens: Tokens, noun: int, pronoun: int) -> int:
    """What a relative clause describes: for "Lee is the one who …", Lee; behind an aside, the noun before that."""
    if tokens.words[pronoun - 1] in _DASHES:
        return _before_aside(tokens, noun, pronoun - 1)
    beside = pronoun - 1 - (tokens.words[pronoun - 1] == ",")
    if tokens.lower[pronoun] == "who" and noun < beside and _happens(tokens, noun) and _may_act(tokens, beside):
        return beside
    if tokens.lower[noun] not in {"one", "ones"} or tokens.deps[noun] != "attr":
        return noun
    own = own_subject(tokens, tokens.heads[noun])
    return noun if own is None or tokens.lower[own] == "it" else own


def _happens(tokens: Tokens, noun: int) -> bool:
    """ "A theft by Lee, who fled": what happens is nobody, and who fled is the name beside."""
    return tokens.pos[noun] == "NOUN" and tokens.lemmas[noun] in read_words("event_nouns", "events")


def _may_act(tokens: Tokens, name: int) -> bool:
    """A name, but not that of where something happens: "a quake in Norland, who"."""
    return tokens.pos[name] == "PROPN" and tokens.lower[tokens.heads[name]] not in {"at", "from", "in", "near"}


def _before_aside(tokens: Tokens, noun: int, closing: int) -> int:
    """ "The invasion of Haldia – with the help of Norvik – which began in May": the invasion."""
    opening = closing - 1
    while opening > 0 and tokens.words[opening] not in _DASHES and tokens.sentences[opening] == tokens.sentences[noun]:
        opening -= 1
    if opening <= 0 or tokens.words[opening] not in _DASHES or not opening < noun < closing:
        return noun
    before = opening - 1
    while tokens.deps[before] == "pobj" and tokens.lower[of := tokens.heads[before]] == "of":
        before = tokens.heads[of]
    return before if tokens.pos[before] in NOMINAL else noun
