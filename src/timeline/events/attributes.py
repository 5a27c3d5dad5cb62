"""Class, tense and aspect of an event, in TimeML's terms."""

from collections.abc import Iterable, Mapping
from functools import cache

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.model.events import Aspect, EventClass, Tense
from timeline.text.constituents import first_conjunct
from timeline.text.labels import AUXILIARIES, TENSED
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive, shared_copula

# No sentence shares an auxiliary further; a bound keeps the time linear in a list of thousands.
_LONGEST_LIST = 12
_FUTURE = frozenset({"will", "shall", "wo", "'ll", "sha"})
_BY_TAG = {
    "VBD": Tense.PAST,
    "VBZ": Tense.PRESENT,
    "VBP": Tense.PRESENT,
    "VB": Tense.INFINITIVE,
    "VBG": Tense.PRESPART,
    "VBN": Tense.PASTPART,
}


def auxiliaries(tokens: Tokens, i: int) -> list[int]:
    """The auxiliaries of a verb; those of the first of a coordination serve the others ("has sung and danced")."""
    deps, aux, auxpass = tokens.deps, tokens.labelled["aux"], tokens.labelled["auxpass"]
    for _ in range(_LONGEST_LIST):
        if i in aux or i in auxpass:
            return [c for c in tokens.children[i] if deps[c] in AUXILIARIES]
        head = tokens.heads[i]
        if deps[i] == "conj" and (copula := shared_copula(tokens, i)) is not None:
            return [*(c for c in tokens.children[copula] if deps[c] == "aux"), copula]
        if deps[i] != "conj" or head >= i or not _are_alike(tokens, i, head):
            break
        i = head
    return []


def _are_alike(tokens: Tokens, i: int, head: int) -> bool:
    """Of one form, also where taggers take a participle for a past: "had provided meals and placed volunteers"."""
    if tokens.tags[head] == tokens.tags[i]:
        return True
    if tokens.tags[i] == "VBD" and is_passive(tokens, i):
        return True
    if tokens.tags[head] != "VBN" or tokens.tags[i] != "VBD" or not tokens.lower[i].endswith("ed"):
        return False
    has_own = tokens.child(i, "nsubj", "nsubjpass") is not None
    return not has_own and tokens.child(head, "aux") is not None and tokens.child(head, "auxpass") is None


def tense_and_aspect(tokens: Tokens, i: int) -> tuple[Tense, Aspect]:
    """Tense and aspect of a verb's group; ``NONE`` for other words, and for the tense after a modal."""
    group = auxiliaries(tokens, i)
    return _tense(tokens, i, group), _aspect(tokens, i, group)


def _tense(tokens: Tokens, i: int, group: list[int]) -> Tense:
    tags, finite = tokens.tags, i
    for a in group:
        if tags[a] == "MD":
            return Tense.FUTURE if any(tokens.lower[a] in _FUTURE for a in group) else Tense.NONE
        if tags[a] == "TO" or tokens.lower[a] == "to":
            return _after_to(tokens, i)
        if finite == i and tags[a] in TENSED:
            finite = a
    if not group and _is_past(tokens, i):
        return Tense.PAST
    return _BY_TAG.get(tags[finite], Tense.NONE)


def _is_past(tokens: Tokens, i: int) -> bool:
    """A past that the tagger took for a participle: it has a subject, or shares that of a past ("rose and passed")."""
    if tokens.tags[i] != "VBN" or tokens.deps[i] in ("acl", "advcl", "amod"):
        return False
    shares = tokens.deps[i] == "conj" and tokens.tags[tokens.heads[i]] == "VBD"
    return shares or tokens.child(i, "nsubj") is not None


def _after_to(tokens: Tokens, i: int) -> Tense:
    i = first_conjunct(tokens, i)  # "is going to close it and sell the land"
    head = tokens.heads[i]
    is_future = tokens.lemmas[head] == "go" and tokens.tags[head] == "VBG" and tokens.child(head, "aux") is not None
    return Tense.FUTURE if is_future and tokens.deps[i] == "xcomp" else Tense.INFINITIVE


def _aspect(tokens: Tokens, i: int, group: list[int]) -> Aspect:
    perfective = progressive = False
    for a in group:
        lemma = tokens.lemmas[a]
        perfective = perfective or lemma in ("have", "'ve")
        progressive = progressive or tokens.tags[a] == "VBG" or (lemma == "be" and tokens.tags[i] == "VBG")
    if perfective and progressive:
        return Aspect.PERFECTIVE_PROGRESSIVE
    if perfective:
        return Aspect.PERFECTIVE
    return Aspect.PROGRESSIVE if progressive else Aspect.NONE


def class_of(tokens: Tokens, i: int) -> EventClass:
    """The class by part of speech and lemma; some verbs need a clause, which shows that they speak or think of it."""
    lemma = tokens.lemmas[i]
    match tokens.pos[i]:
        case "VERB" | "AUX":
            return _class_of_verb(tokens, i, lemma)
        case "ADJ":
            return EventClass.I_STATE if lemma in _words("i_state_adjectives") else EventClass.STATE
    return _noun_classes().get(lemma, EventClass.OCCURRENCE)


def _class_of_verb(tokens: Tokens, i: int, lemma: str) -> EventClass:
    known = _verb_classes().get(lemma)
    if known is not None:
        return known
    if lemma in _words("speaking") and _says_what(tokens, i):
        return EventClass.REPORTING
    if lemma in of_kind("seeming") and tokens.child(i, "xcomp", "ccomp", "acomp", "oprd") is not None:
        return EventClass.I_STATE
    return EventClass.OCCURRENCE


def _says_what(tokens: Tokens, i: int) -> bool:
    """Is there a clause or a quotation that tells what is said?"""
    return any(
        tokens.deps[c] in ("ccomp", "parataxis") or (tokens.words[c] == '"' and tokens.deps[c] == "punct")
        for c in tokens.children[i]
    ) or (tokens.deps[i] == "parataxis")


def _words(name: str) -> frozenset[str]:
    return read_words("event_classes", name)


@cache
def _noun_classes() -> Mapping[str, EventClass]:
    names = ("i_action", "reporting", "aspectual", "i_state", "state")
    return _by_lemma((EventClass[name.upper()], _words(f"{name}_nouns")) for name in names)


@cache
def _verb_classes() -> Mapping[str, EventClass]:
    names = ("reporting", "perception", "state", "i_state", "i_action")
    tables = [(EventClass[name.upper()], _words(name)) for name in names]
    return _by_lemma([(EventClass.ASPECTUAL, read_section("aspectual_verbs", "verbs")), *tables])


def _by_lemma(tables: Iterable[tuple[EventClass, Iterable[str]]]) -> Mapping[str, EventClass]:
    """The class of each lemma: the first whose table holds it."""
    found: dict[str, EventClass] = {}
    for event_class, lemmas in tables:
        for lemma in lemmas:
            found.setdefault(lemma, event_class)
    return found
