"""Carriers: light, aspectual and implicative verbs that give way to the event they carry."""

from collections.abc import Iterable, Mapping
from functools import cache

from attrs import evolve

from timeline.events.periphrases import points_back
from timeline.events.triggers import Trigger
from timeline.lexicon.tables import read_section
from timeline.model.events import Phase
from timeline.text.labels import OBJECTS, VERBS
from timeline.text.tokens import Tokens

OCCURRING = "occurring_verb"
"""The rule of a noun with a verb that says no more than that it came about: "the collapse happened"."""


def give_way(tokens: Tokens, triggers: Iterable[Trigger]) -> tuple[Trigger, ...]:
    """The triggers, in the same order: carriers name the event they carry, which takes over their grammar and phase."""
    found = {trigger.head: trigger for trigger in triggers}
    for i in found:
        if tokens.pos[i] in VERBS:
            _hand_over(tokens, i, found)
        elif tokens.deps[i] == "attr":
            _describe(tokens, i, found)
    last: dict[int, int] = {}
    for i in reversed(found):
        carried = found[i].carries
        if carried is not None:
            # A carrier of a carrier names the last: "began to hold talks" tells of the talks.
            last[i] = last.get(carried, carried)
    return tuple(evolve(found[i], carries=last[i]) if i in last else found[i] for i in found)


def _hand_over(tokens: Tokens, i: int, found: dict[int, Trigger]) -> None:
    carried, phase, rule = _carried(tokens, i, found)
    if carried is None:
        return
    found[i] = evolve(found[i], carries=carried)
    # What is planned lies ahead of the verb that says so: it keeps its own place in the sentence.
    keeps_form = tokens.pos[carried] == "VERB" or rule == "planning_verb"
    found[carried] = evolve(
        found[carried],
        grammar=found[carried].grammar if keeps_form else i,
        phase=phase or found[i].phase,
        ahead=rule == "planning_verb",
        rule=f"{found[carried].rule}+{rule}",
    )


def _describe(tokens: Tokens, i: int, found: dict[int, Trigger]) -> None:
    """ "The fall of the town was a disaster" tells of one happening, and what it was; "was no disaster" of none."""
    copula = tokens.heads[i]
    described = None if tokens.child(copula, "neg") is not None else _subject_event(tokens, copula, found)
    if described is not None and tokens.pos[described] == "NOUN":
        found[i] = evolve(found[i], carries=described)


def _carried(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> tuple[int | None, Phase | None, str]:
    lemma, whole = tokens.lemmas[i], found[i].lemma
    if whole not in _carriers() and lemma not in _carriers():
        return None, None, ""
    aspectual = _aspectual_verbs("verbs").get(whole)
    if aspectual is not None:
        goes_on = _complement if aspectual.get("clausal") else _aspectual_object
        return goes_on(tokens, i, found), Phase(aspectual["phase"]), "aspectual_verb"
    occurring = _aspectual_verbs("occurring").get(whole)
    if occurring is not None:
        phase = Phase(occurring["phase"]) if "phase" in occurring else None
        return _subject_event(tokens, i, found), phase, OCCURRING
    if whole in _aspectual_verbs("planning") and tokens.tags[i] == "VBN":
        return _planned(tokens, i, found), None, "planning_verb"
    light = _light_verbs().get(lemma)
    if light is not None:
        phase = Phase(str(light["phase"])) if "phase" in light else None
        return _light_object(tokens, i, found, light), phase, "light_verb"
    if _embedding_verbs().get(whole, {}).get("carries"):
        return _complement(tokens, i, found), None, "implicative_verb"
    if points_back(tokens, i):
        return _complement(tokens, i, found), None, "causative_verb"
    return None, None, ""


def _subject_event(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> int | None:
    return next((c for c in tokens.children[i] if tokens.deps[c] == "nsubj" and c in found), None)


def _planned(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> int | None:
    """The event that has its time set: "the vote is scheduled for May", "the vote, which is set for May"."""
    if tokens.child(i, "prep", "npadvmod") is None or tokens.child(i, "dobj", "xcomp") is not None:
        return None
    subject = tokens.child(i, "nsubjpass")
    if tokens.deps[i] == "acl" or (subject is not None and tokens.lower[subject] in ("which", "that")):
        subject = tokens.heads[i]
    return subject if subject in found else None


def _complement(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> int | None:
    for child in tokens.children[i]:
        dep = tokens.deps[child]
        if child in found and (dep in ("xcomp", "pcomp") or _is_loose_complement(tokens, child, found[i])):
            return child
        if dep == "prep" and tokens.lower[child] in ("in", "on"):
            inner = tokens.child(child, "pcomp")
            if inner is not None and inner in found:
                return inner
    return None


def _is_loose_complement(tokens: Tokens, child: int, verb: Trigger) -> bool:
    """A complement that a parser hangs on as an adverbial: "went on to win", "carried on fighting"."""
    tag = tokens.tags[child]
    return tokens.deps[child] == "advcl" and (tag == "VB" or (tag == "VBG" and child == verb.stop))


def _aspectual_object(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> int | None:
    """The event that begins or ends: complement, object, object of "on" or "with", or else the subject."""
    complement = _complement(tokens, i, found)
    if complement is not None:
        return complement
    for child in tokens.children[i]:
        if tokens.deps[child] in OBJECTS and child in found:
            return child
        if tokens.deps[child] == "prep" and tokens.lower[child] == "on":
            inner = tokens.child(child, "pobj")
            if inner is not None and inner in found:
                return inner
    if tokens.child(i, "dobj") is not None:
        return None
    return _subject_event(tokens, i, found)


def _light_object(tokens: Tokens, i: int, found: Mapping[int, Trigger], row: Mapping[str, object]) -> int | None:
    if tokens.word_of(i, "prt") != row.get("particle", ""):
        return None
    for child in tokens.children[i]:
        noun: int | None = None
        if tokens.deps[child] in OBJECTS:
            noun = None if "prepositions" in row else child
        elif tokens.deps[child] == "prep" and tokens.lower[child] in _words(row, "prepositions"):
            noun = tokens.child(child, "pobj")
        if noun is not None and noun in found and tokens.pos[noun] != "VERB":
            nouns = _words(row, "objects")
            if not nouns or tokens.lemmas[noun] in nouns:
                return noun
    return None


def _words(row: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = row.get(key, ())
    return value if isinstance(value, tuple) else ()


@cache
def _carriers() -> frozenset[str]:
    """All verbs that may carry, with their particles or without: most verbs do not."""
    aspectual = map(_aspectual_verbs, ("verbs", "occurring", "planning"))
    return frozenset().union(*aspectual, _light_verbs(), _embedding_verbs())


@cache
def _light_verbs() -> Mapping[str, Mapping[str, object]]:
    return dict(read_section("light_verbs", "verbs"))


@cache
def _aspectual_verbs(section: str) -> Mapping[str, Mapping[str, str]]:
    return dict(read_section("aspectual_verbs", section))


@cache
def _embedding_verbs() -> Mapping[str, Mapping[str, object]]:
    return dict(read_section("embedding_words", "verbs"))
