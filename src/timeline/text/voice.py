"""Active and passive, also of participles that stand without an auxiliary or share another verb's."""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import CLAUSES_OF_NOUNS, PAST_TAGS, VERBS
from timeline.text.tokens import Tokens

_PERHAPS_PASSIVE = PAST_TAGS | {"JJ", "NN"}  # taggers take participles for these
_REDUCED = CLAUSES_OF_NOUNS | {"advcl", "amod", "ROOT", "oprd", "pcomp"}
_GIVEN = frozenset({"aux", "ccomp", "dative", "dobj"})
# Parsers chain long lists; nothing shares the voice of a verb further away than this.
_FARTHEST = 12


def is_passive(tokens: Tokens, verb: int) -> bool:
    """A passive, also a participle without auxiliary and one that shares its partner's: "was held and searched"."""
    if tokens.tags[verb] not in _PERHAPS_PASSIVE:
        return False
    known = tokens.passives
    if verb not in known:
        known[verb] = _is_passive(tokens, verb, _FARTHEST)
    return known[verb]


def _is_passive(tokens: Tokens, verb: int, reach: int) -> bool:
    if tokens.tags[verb] not in _PERHAPS_PASSIVE:
        return False
    if tokens.child(verb, "auxpass", "nsubjpass", "csubjpass") is not None:
        return True
    is_caused = tokens.deps[verb] == "ccomp" and tokens.lemmas[tokens.heads[verb]] in {"get", "have"}
    has_subject = tokens.child(verb, "nsubj") is not None and not is_caused  # "had the statue removed"
    if tokens.tags[verb] in PAST_TAGS and _is_done_to(tokens, verb):
        return has_subject or (reach > 0 and _is_passive(tokens, tokens.heads[verb], reach - 1))
    is_active = tokens.tags[verb] != "VBN" or tokens.lemmas[verb] in of_kind("never_passive")
    if is_active or tokens.child(verb, "aux") is not None:
        return False
    if has_subject and tokens.child(verb, "dobj", "ccomp", "dative") is not None:
        return False
    if tokens.deps[verb] == "conj":
        # Also with a subject of its own: "two were killed and six injured".
        is_shared = shared_copula(tokens, verb) is not None
        return is_shared or (reach > 0 and _is_passive(tokens, tokens.heads[verb], reach - 1))
    if has_subject or _follows_subject(tokens, verb) or _left(tokens, verb):
        return False
    return is_caused or tokens.deps[verb] in _REDUCED


def shared_copula(tokens: Tokens, verb: int) -> int | None:
    """The "be" that a participle shares with a quality before it: "was ill and neglected"."""
    if tokens.tags[verb] != "VBN" or tokens.deps[verb] != "conj" or tokens.child(verb, "aux", "auxpass") is not None:
        return None
    first = tokens.heads[verb]
    copula = tokens.heads[first] if tokens.deps[first] in {"acomp", "attr"} else first
    return copula if tokens.lemmas[copula] == "be" and tokens.deps[copula] != "auxpass" else None


def _follows_subject(tokens: Tokens, verb: int) -> bool:
    """ "Lee left, and the board named her", where the parse coordinates the noun with the first verb."""
    noun = tokens.heads[verb]
    beside = tokens.deps[verb] == "acl" and noun == verb - 1 and tokens.deps[noun] == "conj"
    return beside and tokens.pos[tokens.heads[noun]] in VERBS


def _is_done_to(tokens: Tokens, verb: int) -> bool:
    """ "Was treated and two others discharged", "Man jailed for theft", where the parse has a past.

    Nobody discharges or jails without an object, which may be one of two verbs: "they jailed and fined him".
    """
    kinds = {"conj": ("done_to", "undergone"), "ROOT": ("undergone", "told_to")}.get(tokens.deps[verb])
    if kinds is None or tokens.lemmas[verb] not in of_kind(*kinds):
        return False
    partner, is_told_to = tokens.child(verb, "conj"), tokens.lemmas[verb] in of_kind("told_to")
    verbs = (verb,) if partner is None else (verb, partner)
    if is_told_to is (tokens.child(verb, "xcomp") is None):
        return False  # "they told of it"; "they arrested to deter"
    # "Council sworn in, Lee selected": what the parse has before the verb is a clause of its own.
    below = ((v, c) for v in verbs for c in tokens.children[v])
    return not any(tokens.deps[c] in _GIVEN and (c > v or tokens.deps[c] != "ccomp") for v, c in below)


def _left(tokens: Tokens, verb: int) -> bool:
    """ "About 30 workers left on Friday", where the parse has no verb but a participle; "two men left behind" were."""
    if tokens.lower[verb] != "left" or tokens.deps[verb] != "acl":
        return False
    if any(tokens.pos[above] in VERBS for above in tokens.ancestors(verb)):
        return False
    return tokens.lower[verb + 1 : verb + 2] not in (["behind"], ["to"], ["with"], ["without"])
