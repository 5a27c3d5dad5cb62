"""What a relative clause leaves out since it describes it: "the crimes he committed", "the road they worked on"."""

from timeline.lexicon.kinds import of_kind
from timeline.linking.contents import told_past_noun
from timeline.text.antecedents import antecedent
from timeline.text.clauses import subject
from timeline.text.constituents import clause_above, is_share, own_subject
from timeline.text.gapping import shared_object
from timeline.text.labels import RELATIVE_TAGS, TIMES
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_COMPLEMENTS = ("dobj", "ccomp", "xcomp", "acomp", "attr", "oprd")


def fronted_object(tokens: Tokens, verb: int) -> int | None:
    """The object of a relative clause, which it describes; ``None`` where it describes no object of its own.

    The verb may stand below that of the clause: "the terms that others had to accept". What stands for a verb left out
    shares its object.
    """
    if (shared := shared_object(tokens, verb)) is not None:
        return shared
    clause = clause_above(tokens, verb)
    if tokens.deps[clause] != "relcl":
        return None
    preposition = tokens.heads[tokens.heads[clause]]
    if told_past_noun(tokens, tokens.heads[preposition]) == verb:
        return None  # "said in a statement that he had left"
    pronoun, noun = tokens.child(verb, "dobj"), tokens.heads[clause]
    is_below = verb != clause
    if is_below and (tokens.entities[noun] in TIMES or tokens.lemmas[verb] in of_kind("staying")):
        return None
    if is_below and (_is_stranded(tokens, verb) or _is_judged(tokens, noun)):
        return None
    if pronoun is not None and tokens.tags[pronoun] in RELATIVE_TAGS:
        if is_below and sum(tokens.deps[c] == "dobj" for c in tokens.children[verb]) > 1:
            return None
        described = antecedent(tokens, noun, pronoun)
        return described if described != pronoun else None
    return noun if _lacks_object(tokens, clause, verb) else None


def _lacks_object(tokens: Tokens, clause: int, verb: int) -> bool:
    """Does the verb of a relative clause without a pronoun have no object of its own: "the crimes he committed"?"""
    own = _own_subject(tokens, clause)
    if (
        own is None
        or is_share(tokens, own)
        or tokens.child(verb, *_COMPLEMENTS) is not None
        or is_passive(tokens, verb)
    ):
        return False
    noun, first = tokens.heads[clause], tokens.edges[clause][0]
    if tokens.lemmas[noun] in of_kind("adverbial") or tokens.tags[first] in RELATIVES or tokens.pos[first] == "ADP":
        return False
    is_open = any(stranded_object(tokens, c) is not None for c in tokens.children[verb])
    return tokens.pos[verb] == "VERB" and not is_open and not _is_stranded(tokens, verb)


def _is_stranded(tokens: Tokens, verb: int) -> bool:
    """ "Concerns which we are not going to talk about": what is left out is of the preposition."""
    return any(tokens.deps[c] == "prep" and tokens.child(c, "pobj", "pcomp") is None for c in tokens.children[verb])


def _is_judged(tokens: Tokens, noun: int) -> bool:
    """ "It is a good thing that they are going to move": "it" is the clause itself, which describes nothing."""
    copula = tokens.heads[noun]
    if tokens.deps[noun] != "attr" or tokens.lemmas[copula] != "be" or tokens.lower[noun] != "thing":
        return False
    return any(tokens.deps[c] == "nsubj" and tokens.lower[c] == "it" for c in tokens.children[copula])


def is_of_subject(tokens: Tokens, verb: int) -> bool:
    """Is what a relative clause describes its subject? Not in "rules under which a deal was signed"."""
    return _own_subject(tokens, verb) is None


def is_of_clause(tokens: Tokens, verb: int) -> bool:
    """Does a relative clause tell of the whole clause before: "met on Monday, which angered Lee"?"""
    understood = subject(tokens, verb)
    return understood is not None and tokens.tags[understood.token] == "WDT"


def stranded_object(tokens: Tokens, preposition: int) -> int | None:
    """The noun a preposition of a relative clause is of: "the road they worked on", "peace, to which he agreed"."""
    verb = tokens.heads[preposition]
    if tokens.deps[preposition] != "prep" or tokens.deps[verb] != "relcl" or _own_subject(tokens, verb) is None:
        return None
    inner = tokens.child(preposition, "pobj", "pcomp")
    is_open = inner is None and preposition > verb
    return tokens.heads[verb] if is_open or (inner is not None and tokens.tags[inner] in RELATIVE_TAGS) else None


def stands_for(tokens: Tokens, i: int) -> int | None:
    """What "whose" stands for in its clause, and "which" in "two of which"; ``None`` of others."""
    if tokens.tags[i] != "WP$" and not is_share(tokens, tokens.heads[tokens.heads[i]]):
        return None
    while tokens.heads[i] != i and tokens.deps[i] != "relcl":
        i = tokens.heads[i]
    return tokens.heads[i] if tokens.deps[i] == "relcl" else None


def _own_subject(tokens: Tokens, verb: int) -> int | None:
    """The subject of a relative clause, where that is not what it describes."""
    own = own_subject(tokens, verb)
    return None if own is None or tokens.tags[own] in RELATIVES else own
