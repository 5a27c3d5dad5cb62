"""Verb groups for headlines: a verb with its auxiliaries, in a form that may stand in a main clause."""

from timeline.assembly.particles import particles, stands_behind_object
from timeline.assembly.qualified import qualified, whole_verb
from timeline.events.attributes import auxiliaries
from timeline.events.clause_forms import is_outcome_of
from timeline.events.modality import denied_by_inversion, denied_with
from timeline.events.periphrases import is_deed_of_one, is_outcome, points_back
from timeline.lexicon.kinds import of_kind
from timeline.linking.sayings import speech_words
from timeline.text.clauses import subject
from timeline.text.constituents import put_first
from timeline.text.gapping import gapped
from timeline.text.headed_lives import NAME_ABOVE
from timeline.text.inflection import past, third_person
from timeline.text.labels import AUXILIARIES, FINITE, PARTICIPLE_TAGS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_GROUP = frozenset({"aux", "auxpass", "neg"})
_COPULAS = frozenset({"are", "is", "was", "were"})
_HALVES = frozenset({"being", "having"})
_SHARING = PARTICIPLE_TAGS | {"VB"}
_FINITE = FINITE | {"VBN"}
# Prepositions whose gerund happened where the main clause did.
_FACTUAL = frozenset({"after", "by", "despite", "in", "on", "since", "upon", "when", "while"})
_FULL_FORMS = {
    "n't": "not",
    "'ll": "will",
    "'ve": "have",
    "'re": "are",
    "'m": "am",
    "wo": "will",
    "ca": "can",
    "longer": "no longer",
}
_SINGULAR = {"have": "has", "are": "is", "am": "is", "do": "does", "were": "was"}
_SUPPORT = {"VBD": "did", "VBP": "do", "VBZ": "does"}
_SEVERAL = frozenset(
    {"all", "both", "dead", "few", "many", "most", "others", "several", "some", "these", "they", "those"}
)


def verb_group(tokens: Tokens, i: int, *, singular: bool, alone: bool) -> list[str]:
    """The verb at a token with its auxiliaries, negation and particle, and what takes back a part of what it tells."""
    verb = gapped(tokens, i)
    if verb is not None and tokens.child(i, "neg") is not None:
        return denied_group(tokens, verb)
    return qualified(tokens, i, _group(tokens, i if verb is None else verb, singular=singular, alone=alone))


def _group(tokens: Tokens, i: int, *, singular: bool, alone: bool) -> list[str]:
    """A participle that tells becomes finite.

    ``singular``: one name stands for "I", "we" or "they", and the verb agrees with it. ``alone``: it stands without the
    verb that governs it, and what was brought about becomes finite.
    """
    deps, lower, tag = tokens.deps, tokens.lower, tokens.tags[i]
    particle = [lower[c] for c in particles(tokens, i) if not stands_behind_object(tokens, c)]
    before = _before(tokens, i, alone=alone)
    # "No longer"
    words = " ".join([_with_link(tokens, c) for c in before]).replace("can not", "cannot").split() if before else []
    # "Was not aware": the copula has its negation behind it.
    behind = [c for c in tokens.children[i] if c > i and (deps[c] == "neg" or lower[c] == "longer")]
    denial = [_full_form(tokens, c) for c in behind]
    verb = _full_form(tokens, i)
    if alone and (denied := _denied(tokens, i, words)) is not None:
        return [*denied, *particle]
    if alone and (is_brought_about(tokens, i) or (tag == "VBG" and lower[tokens.heads[i]] == "before")):
        return [_finite(tokens, i), *particle]
    if alone and is_blamed(tokens, i) and not is_passive(tokens, i):
        return ["lied" if tokens.lemmas[i] == "lie" else past(tokens.lemmas[i]), *particle]
    if lower[i] == "missing" and not before and tokens.child(i, "dobj") is None:
        copula = ("were", "was") if is_told_as_past(tokens, i) else ("are", "is")
        return [copula[0 if _has_plural_subject(tokens, i) else 1], verb] if alone else [verb]
    if alone and words and words[0] in _HALVES:
        finite = "had" if words[0] == "having" else "were" if _has_plural_subject(tokens, i) else "was"
        return [finite, *words[1:], verb, *particle]
    if tag in PARTICIPLE_TAGS and all(deps[c] == "neg" for c in before) and _tells(tokens, i):
        told = _told_by_participle(tokens, i, words, verb)
        if told:
            return [*told, *particle]
    if words == ["did"] and tag == "VB" and not denial:
        return [past(tokens.lemmas[i]), *particle]  # "did win in the end", "did not win until 1946"
    if singular:
        words = [_SINGULAR.get(words[0], words[0]), *words[1:]] if words else words
        verb = third_person(tokens.lemmas[i]) if tag == "VBP" else verb
    return [*words, verb, *denial, *particle]


def past_group(tokens: Tokens, i: int) -> list[str]:
    """What a past verb group is that tells in the active what was done: "turned down a bid"."""
    return [past(tokens.lemmas[i]), *(tokens.lower[c] for c in particles(tokens, i))]


def denied_group(tokens: Tokens, i: int) -> list[str]:
    """What a past verb group is that tells the opposite of an infinitive or a gerund: "did not leave"."""
    particle = [tokens.lower[c] for c in particles(tokens, i)]
    if tokens.lemmas[i] != "be" and not is_passive(tokens, i):
        return ["did", "not", tokens.lemmas[i], *particle]
    copula = "were" if _has_plural_subject(tokens, i) else "was"
    return [copula, "not", *([] if tokens.lemmas[i] == "be" else [tokens.lower[i]]), *particle]


def _before(tokens: Tokens, i: int, *, alone: bool) -> list[int]:
    """The auxiliaries and negation before a verb; of one that stands ``alone``, those that it shares."""
    deps, lower, nearly = tokens.deps, tokens.lower, of_kind("nearly")
    before = [c for c in tokens.children[i] if c < i and (deps[c] in _GROUP or lower[c] in nearly)]
    if before and put_first(tokens, before[0] + 1) is not None:
        before = before[1:]
    if not alone or deps[i] != "conj":
        return before
    if before and tokens.tags[before[0]] == "VB":
        return [*auxiliaries(tokens, tokens.heads[i]), *before]  # "will stay on and be heard"
    is_sharing = tokens.tags[i] in _SHARING or (tokens.tags[i] == "VBD" and is_passive(tokens, i))
    if before and is_sharing and all(deps[c] == "neg" for c in before):
        shared = auxiliaries(tokens, i)
        return [*shared[:1], *before, *shared[1:]]  # "has been named but not arrested"
    return before if before or not is_sharing else _shared(tokens, i)


def _shared(tokens: Tokens, i: int) -> list[int]:
    """What a verb shares with that before it: "was arrested and taken away", "will not leave or sell"."""
    before = auxiliaries(tokens, i)
    denial = tokens.child(tokens.heads[before[0]], "neg") if before and denied_with(tokens, i) is not None else None
    return before if denial is None else [*before, denial]


def _denied(tokens: Tokens, i: int, words: list[str]) -> list[str] | None:
    """What denies a verb, and the verb, where "neither" or another verb does: "neither paid nor left" did not leave.

    ``words`` are its auxiliaries. ``None`` where it has its own denial.
    """
    if words and denied_by_inversion(tokens, i) is not None:
        return [words[0], "not", *words[1:], tokens.lower[i]]
    first = tokens.word_of(i, "preconj")
    if not first and tokens.deps[i] != "conj":
        return None
    if first != "neither" and (
        tokens.child(i, "neg") is not None
        or not {"cannot", "not"}.isdisjoint(words)
        or not _is_denied_with_another(tokens, i)
    ):
        return None
    if words:
        return [words[0], "not", *words[1:], tokens.lower[i]]
    support = _SUPPORT.get(tokens.tags[i])
    return None if support is None else [support, "not", tokens.lemmas[i]]


def _is_denied_with_another(tokens: Tokens, i: int) -> bool:
    if tokens.deps[i] != "conj" or tokens.child(i, "nsubj", "nsubjpass") is not None:
        return False
    first = denied_with(tokens, i)
    return first is not None and tokens.word_of(first, "neg", "preconj") not in {"", "either", "both"}


def _told_by_participle(tokens: Tokens, i: int, words: list[str], verb: str) -> list[str]:
    """The verb group of a participle that stands alone; nothing for one that cannot be made finite."""
    if tokens.tags[i] == "VBG":
        if words == ["not"]:
            support = "do" if _finite(tokens, i) == tokens.lemmas[i] else "does"
            return denied_group(tokens, i) if is_told_as_past(tokens, i) else [support, "not", tokens.lemmas[i]]
        ahead = _ahead(tokens, i)
        return [*words, _finite(tokens, i)] if ahead is None else [*words, _full_form(tokens, ahead), tokens.lemmas[i]]
    if is_passive(tokens, i):
        return ["were" if _has_plural_subject(tokens, i) else "was", *words, verb]
    return [*words, past(tokens.lemmas[i])] if tokens.lemmas[i] in of_kind("never_passive") else []


def _ahead(tokens: Tokens, i: int) -> int | None:
    """The modal or "to" that a participle shares with its verb: "it may close, cutting jobs" tells that it may cut."""
    main = tokens.heads[i]
    is_seeming = tokens.deps[main] == "xcomp" and tokens.lemmas[tokens.heads[main]] in of_kind("seeming", "impersonal")
    if is_seeming or not is_outcome_of(tokens, i, main):
        return None  # "they seem to be waiting, adding to the delay": the "to" tells of nothing ahead
    return next((a for a in auxiliaries(tokens, main) if tokens.tags[a] in ("MD", "TO")), None)


def is_brought_about(tokens: Tokens, i: int) -> bool:
    """ "That led the crane to fall" tells that the crane fell, "only to lose it" that somebody lost it.

    "Became the first to cross it" tells that somebody crossed it.
    """
    if tokens.tags[i] != "VB":
        return False
    if tokens.deps[i] not in {"advcl", "ccomp", "xcomp"}:
        return is_deed_of_one(tokens, i)
    return points_back(tokens, tokens.heads[i]) or is_outcome(tokens, i)


def is_blamed(tokens: Tokens, i: int) -> bool:
    """ "Accused of stealing it", "thanked for finding it": who says so says that it was stolen or found."""
    while tokens.deps[i] == "conj" and tokens.tags[i] == "VBG":
        i = tokens.heads[i]
    if tokens.deps[i] != "pcomp":
        return False
    preposition = tokens.heads[i]
    verb = tokens.heads[preposition]
    if tokens.deps[verb] == "dobj":
        verb = tokens.heads[verb]  # "accused the Lee government of hiding it", where "of" hangs on the noun
    if tokens.lower[preposition] == "for":
        return tokens.lemmas[verb] == "blame" or tokens.phrasal_lemma(verb) in speech_words("judge")
    return tokens.lemmas[verb] in speech_words("blame") or tokens.lemmas[verb] == "convict"


def _with_link(tokens: Tokens, i: int) -> str:
    """ "Can and should pay"."""
    is_linked = tokens.deps[i] in AUXILIARIES and tokens.deps[i + 1 : i + 2] == ["cc"]
    return f"{_full_form(tokens, i)} {tokens.lower[i + 1]}" if is_linked else _full_form(tokens, i)


def _full_form(tokens: Tokens, i: int) -> str:
    word = whole_verb(tokens, i)
    if tokens.tags[i] == "VBD" and _is_of_name_above(tokens, i):
        return past(tokens.lemmas[i])  # "Death: 1660", below a name
    if word == "longer" and tokens.lower[i - 1] != "no":
        return "" if tokens.lower[i - 1] == "any" else word  # "took longer", "does not work there any longer"
    if word.isalpha():
        return _FULL_FORMS.get(word, word)
    plain = word.replace("’", "'")
    if plain == "'s":
        return {"be": "is", "have": "has"}.get(tokens.lemmas[i], plain)
    if plain == "'d":
        return "would" if tokens.tags[i] == "MD" else "had"
    return _FULL_FORMS.get(plain, word)


def _tells(tokens: Tokens, i: int) -> bool:
    """A participle that says what happened: beside a main clause, behind or below a noun, or by which it was done."""
    if _is_of_name_above(tokens, i):
        return True
    while tokens.deps[i] == "conj" and tokens.tags[tokens.heads[i]] in PARTICIPLE_TAGS:
        i = tokens.heads[i]
        if tokens.child(i, "aux", "auxpass") is not None:
            return False  # "had been questioned and released": both share what stands before the first
    if tokens.deps[i] == "pcomp":
        return tokens.lower[tokens.heads[i]] in _FACTUAL or stands_behind(tokens, i)
    if tokens.deps[i] == "ccomp":
        return tokens.tags[i] == "VBN"  # "the quake left ten of them injured"
    return tokens.deps[i] in {"acl", "advcl", "dep"}


def _is_of_name_above(tokens: Tokens, i: int) -> bool:
    understood = tokens.subjects.get(i)
    return understood is not None and understood.rule == NAME_ABOVE


def _has_plural_subject(tokens: Tokens, i: int) -> bool:
    who = subject(tokens, i)
    if who is None or tokens.child(who.token, "conj") is not None:
        return who is not None
    # Names in the plural take an article, or are of a people: "the Beatles", "Libyans", but "Jobs".
    is_name = tokens.tags[who.token] == "NNPS"
    is_people = tokens.entities[who.token] == "NORP" or tokens.child(who.token, "det", "nummod") is not None
    is_count = tokens.tags[who.token] == "CD" and tokens.lower[who.token] not in {"1", "one"}
    return tokens.tags[who.token] == "NNS" or is_count or tokens.lower[who.token] in _SEVERAL or (is_name and is_people)


def _finite(tokens: Tokens, i: int) -> str:
    """A participle as its main clause would tell it: "he left, adding …" gives "added"."""
    came_before = tokens.deps[i] == "pcomp" and tokens.lower[tokens.heads[i]] == "after"
    if came_before or is_told_as_past(tokens, i):
        return past(tokens.lemmas[i])
    own = subject(tokens, i)
    is_speaker = own is not None and tokens.lower[own.token] == "i"
    return tokens.lemmas[i] if is_speaker or _has_plural_subject(tokens, i) else third_person(tokens.lemmas[i])


def stands_behind(tokens: Tokens, participle: int) -> bool:
    """ "It fell, with many voting against it": a clause of its own, which tells more of what happened.

    Before its main clause it is the background that goes on.
    """
    above = tokens.heads[tokens.heads[participle]]
    has_own = tokens.deps[participle] == "pcomp" and tokens.child(participle, "nsubj") is not None
    return has_own and tokens.pos[above] == "VERB" and above < participle


def is_told_as_past(tokens: Tokens, i: int) -> bool:
    """The clause that a participle or an infinitive stands in is told as past."""
    main = tokens.heads[i]
    while tokens.heads[main] != main and tokens.tags[main] not in _FINITE:
        main = tokens.heads[main]
    tags = {tokens.tags[main]} | {tokens.tags[c] for c in tokens.children[main] if tokens.deps[c] in _GROUP}
    return "VBD" in tags or "VBN" in tags


def bare(group: list[str]) -> list[str]:
    """A participle without the auxiliary that it shares with the one before it."""
    return group[1:] if len(group) > 1 and group[0] in _COPULAS else group
