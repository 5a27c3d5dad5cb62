"""What a relative clause describes: the noun before it, or who that noun says it is."""

from timeline.lexicon.tables import read_section
from timeline.text.constituents import own_subject
from timeline.text.labels import NOMINAL, NOUN_SUBJECTS, PLACES, RELATIVE_TAGS, SUBJECTS
from timeline.text.tokens import Tokens

_DASHES = frozenset({"–", "—", "--", "-"})
_OF_THINGS = frozenset({"which", "who"})
_PLURAL = frozenset({"NNS", "NNPS"})
_SINGULAR = frozenset({"NN", "NNP"})
_PLACING = frozenset({"at", "from", "in", "near"})
_DATED = frozenset({"attr", "dobj", "oprd", "pobj"})


def described_by(tokens: Tokens, verb: int) -> int | None:
    """The noun that a relative clause hangs on; also of "it was Lee who left", where parsers hang it on the copula."""
    if tokens.deps[verb] == "relcl":
        return tokens.heads[verb]
    copula = tokens.heads[verb]
    if tokens.deps[verb] == "ccomp" and tokens.deps[copula] == "relcl":
        return tokens.heads[copula]  # "a firm that Lee said had failed"
    is_cleft = tokens.deps[verb] == "ccomp" and tokens.lemmas[copula] == "be"
    return tokens.child(copula, "attr") if is_cleft else None


def told_of(tokens: Tokens, relative: int, clause: int) -> int | None:
    """What a clause below a relative one is about, where it has no subject: "a step that they fear could fail"."""
    noun, own = tokens.heads[relative], own_subject(tokens, relative)
    if tokens.deps[relative] != "relcl" or own is None or not noun < own < relative < clause:
        return None
    said = tokens.child(relative, "dobj")
    is_whole = said is not None and tokens.tags[said] not in RELATIVE_TAGS
    return None if is_whole or tokens.child(clause, "mark") is not None else noun


def antecedent(tokens: Tokens, noun: int, pronoun: int) -> int:
    """What a relative clause describes: for "Lee is the one who …", Lee; behind an aside, the noun before that."""
    if tokens.words[pronoun - 1] in _DASHES:
        return _before_aside(tokens, noun, pronoun - 1)
    if _is_date(tokens, noun) and (tokens.lower[pronoun] in _OF_THINGS or not tokens.children[noun][:-1]):
        return _dated(tokens, noun, pronoun)
    if tokens.lower[pronoun] == "which" and tokens.entities[noun] == "PERSON" and tokens.deps[noun] == "pobj":
        return _dated(tokens, noun, pronoun)  # "the trial of Lee, which began", "opened a mill with Lee, which burned"
    if tokens.lower[noun] not in {"one", "ones"} or tokens.deps[noun] != "attr":
        return _agreeing(tokens, noun, pronoun)
    own = own_subject(tokens, tokens.heads[noun])
    return noun if own is None or tokens.lower[own] == "it" else own


def counted(tokens: Tokens, than: int) -> int | None:
    """ "More were hurt than were helped": what is counted; nobody in "they earned more than was expected"."""
    opening = tokens.openings[tokens.sentences[than]]
    more = next((i for i in range(than - 1, opening - 1, -1) if tokens.tags[i] == "JJR"), None)
    if more is None:
        return None
    noun = tokens.heads[more] if tokens.deps[more] == "amod" else more
    return noun if tokens.deps[noun] in SUBJECTS else None


def _agreeing(tokens: Tokens, noun: int, pronoun: int) -> int:
    """Of "a system for computers that brings" the system, of "results of a study that are" the results.

    A verb in the singular has no subject in the plural, nor one in the plural a single thing.
    """
    verb = tokens.heads[pronoun]
    auxiliary = tokens.child(verb, "aux", "auxpass")
    finite = verb if auxiliary is None or auxiliary > verb else auxiliary
    if tokens.tags[finite] == "VBZ":
        own, other = _PLURAL, _SINGULAR
    elif tokens.tags[finite] == "VBP" or tokens.lower[finite] == "were":
        own, other = _SINGULAR, _PLURAL
    else:
        return noun
    is_subject = tokens.deps[pronoun] in NOUN_SUBJECTS
    if not is_subject or tokens.tags[noun] not in own or _are_several(tokens, noun):
        return noun
    above = noun
    while tokens.deps[above] == "pobj" and tokens.tags[above] in own:
        above = tokens.heads[tokens.heads[above]]
    return above if tokens.tags[above] in other and tokens.child(above, "conj") is None else noun


def _are_several(tokens: Tokens, noun: int) -> bool:
    """ "Of Lee and Roe, who are", of which the parser gives either."""
    return tokens.deps[noun] == "conj" or tokens.child(noun, "conj") is not None


def _is_date(tokens: Tokens, noun: int) -> bool:
    """The name or number of a day, month or year, unlike "the week which"."""
    is_labelled = tokens.entities[noun] == "DATE" or tokens.lower[noun] in read_section("times", "months")
    return is_labelled and tokens.pos[noun] in {"PROPN", "NUM"}


def _dated(tokens: Tokens, date: int, pronoun: int) -> int:
    """What a date stands behind: "bought Orbis on 3 May, which makes lamps"; days do nothing.

    The pronoun itself where that is the whole clause: "met on 3 May, which angered Roy", "met in Oslo on 3 May, which".
    """
    verb = tokens.heads[date] if tokens.pos[tokens.heads[date]] != "ADP" else tokens.heads[tokens.heads[date]]
    if tokens.pos[verb] in NOMINAL:
        return verb
    phrases = (c for c in range(verb + 1, date) if tokens.pos[c] in NOMINAL and tokens.deps[c] in _DATED)
    nearest = max((c for c in phrases if not _is_date(tokens, c)), default=pronoun)
    return pronoun if _is_whereabouts(tokens, nearest) else nearest


def _is_whereabouts(tokens: Tokens, noun: int) -> bool:
    """Where something happens: "met in Oslo", "died at the camp", not "invested in Norvik"."""
    if tokens.deps[noun] != "pobj":
        return False
    is_in = tokens.pos[noun] == "NOUN" and tokens.lower[tokens.heads[noun]] in _PLACING
    return is_in or tokens.entities[noun] in PLACES


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
