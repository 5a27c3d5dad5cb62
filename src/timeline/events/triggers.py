"""Triggers: which words evoke an event, and which of them give way to the event they carry."""

from collections.abc import Mapping
from functools import cache

from attrs import evolve, frozen

from timeline.events.nominals import noun_rule
from timeline.lexicon.tables import read_section, read_table, read_words
from timeline.model.events import Phase
from timeline.text.tokens import Tokens

_AUXILIARY = frozenset({"aux", "auxpass"})
_COMPLEMENT = frozenset({"xcomp", "ccomp", "pcomp"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
# Participles that have become prepositions: "according to figures", "talks including France".
_PREPOSITIONS = frozenset(
    {
        "accord",
        "base",
        "compare",
        "concern",
        "depend",
        "exclude",
        "follow",
        "give",
        "include",
        "involve",
        "pend",
        "regard",
    }
)
_RECENCY = frozenset({"already", "freshly", "just", "newly", "previously", "recently", "since", "yesterday"})


@frozen(kw_only=True)
class Trigger:
    """The words of an event, as token numbers.

    ``first`` and ``stop`` (half-open) bound the whole trigger. ``grammar`` is the token whose clause gives tense,
    aspect and polarity: the trigger itself, or the word that carries it. ``carries`` is the head of the event that
    this trigger gives way to.
    """

    head: int
    first: int
    stop: int
    lemma: str
    rule: str
    confidence: float
    grammar: int
    phase: Phase | None = None
    carries: int | None = None


def find_triggers(tokens: Tokens) -> tuple[Trigger, ...]:
    """Every trigger, in text order; one that gives way is there too and says so."""
    found: dict[int, Trigger] = {}
    part_of_verb: set[int] = set()
    for i, tag in enumerate(tokens.pos):
        if tag == "VERB":
            if _is_event_verb(tokens, i):
                found[i] = _verb(tokens, i, part_of_verb)
        elif tag in ("NOUN", "PROPN"):
            rule = noun_rule(tokens, i) if i not in part_of_verb else None
            if rule is not None:
                found[i] = _single(tokens, i, *rule)
        elif tag == "ADJ" and tokens.lemmas[i] in _adjectives() and tokens.deps[i] in ("acomp", "oprd", "amod", "ROOT"):
            found[i] = _single(tokens, i, "adjective", 0.6)
    for i in tuple(found):
        _give_way(tokens, i, found)
    return tuple(found[i] for i in sorted(found))


def _single(tokens: Tokens, i: int, rule: str, confidence: float) -> Trigger:
    return Trigger(
        head=i,
        first=i,
        stop=i + 1,
        lemma=tokens.lemmas[i],
        rule=rule,
        confidence=confidence,
        grammar=_copula(tokens, i),
    )


def _copula(tokens: Tokens, i: int) -> int:
    """The copula of a predicate, which holds its tense; the word itself where there is none."""
    head = tokens.heads[i]
    is_predicate = tokens.deps[i] in ("attr", "acomp") and tokens.lemmas[head] == "be"
    return head if is_predicate else i


def _is_event_verb(tokens: Tokens, i: int) -> bool:
    dep, lemma, tag = tokens.deps[i], tokens.lemmas[i], tokens.tags[i]
    if dep in _AUXILIARY or dep == "compound" or lemma == "be":
        return False
    if tag in ("VBG", "VBN"):
        if dep == "amod":
            # "the recently announced merger" reports a happening, "the proposed merger" describes the merger
            return any(tokens.lower[c] in _RECENCY for c in tokens.children[i])
        if lemma in _PREPOSITIONS and (dep == "prep" or _reads_as_preposition(tokens, i)):
            return False
    return not is_periphrasis(tokens, i)


def _reads_as_preposition(tokens: Tokens, i: int) -> bool:
    """A participle without a subject or auxiliary of its own, set off as an adjunct: "compared with last year"."""
    if tokens.deps[i] not in ("advcl", "acl"):
        return False
    return not any(tokens.deps[c] in ("nsubj", "nsubjpass", "aux", "auxpass", "mark") for c in tokens.children[i])


def is_periphrasis(tokens: Tokens, i: int) -> bool:
    """A verb that only marks the time or need of the next: "is going to rain", "used to live", "have to leave"."""
    lemma = tokens.lemmas[i]
    if lemma not in ("go", "gon", "use", "have"):
        return False
    infinitive = next((c for c in tokens.children[i] if tokens.deps[c] == "xcomp" and tokens.tags[c] == "VB"), None)
    if infinitive is None or i + 1 >= len(tokens) or tokens.lower[i + 1] not in ("to", "na"):
        return False
    return (
        (lemma in ("go", "gon") and tokens.tags[i] == "VBG" and tokens.child(i, "aux") is not None)
        or (lemma == "use" and tokens.tags[i] in ("VBD", "VBN") and tokens.child(i, "auxpass") is None)
        or lemma == "have"
    )


def _verb(tokens: Tokens, i: int, part_of_verb: set[int]) -> Trigger:
    """A verb with its particle, or with the noun that it makes one phrase with, which is noted in ``part_of_verb``."""
    lemma = tokens.lemmas[i]
    rule = "participle" if tokens.deps[i] == "acl" else "verb"
    parts = [i]
    particle = tokens.child(i, "prt")
    if particle is not None:
        rule, parts = "particle_verb", [i, particle]
    elif phrase := _phrase(tokens, i, lemma):
        rule, parts = "multiword_verb", [i, *phrase]
        part_of_verb.update(phrase)
    contiguous = parts[-1] - i == len(parts) - 1
    return Trigger(
        head=i,
        first=i,
        stop=parts[-1] + 1 if contiguous else i + 1,
        lemma=" ".join([lemma, *(tokens.lower[part] for part in parts[1:])]),
        rule=rule,
        confidence=0.9,
        grammar=i,
    )


def _phrase(tokens: Tokens, i: int, lemma: str) -> list[int]:
    """The words that a verb means one thing with: "place" of "take place", "into force" of "come into force"."""
    nouns = _multiword_verbs().get(lemma)
    if nouns is None:
        return []
    for c in tokens.children[i]:
        if tokens.deps[c] in ("dobj", "acomp", "advmod", "attr") and tokens.lower[c] in nouns:
            return [c] if "preposition" not in nouns[tokens.lower[c]] else []
        if tokens.deps[c] == "prep":
            noun = tokens.child(c, "pobj")
            if noun is not None and nouns.get(tokens.lower[noun], {}).get("preposition") == tokens.lower[c]:
                return [c, noun]
    return []


def _give_way(tokens: Tokens, i: int, found: dict[int, Trigger]) -> None:
    """Let a light, aspectual or implicative verb name the event it carries, and lend that its grammar."""
    if tokens.pos[i] != "VERB":
        return
    carried, phase, rule = _carried(tokens, i, found)
    if carried is None:
        return
    found[i] = evolve(found[i], carries=carried)
    keeps_form = tokens.pos[carried] == "VERB"
    found[carried] = evolve(
        found[carried],
        grammar=found[carried].grammar if keeps_form else i,
        phase=phase or found[carried].phase,
        rule=f"{found[carried].rule}+{rule}",
    )


def _carried(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> tuple[int | None, Phase | None, str]:
    lemma, whole = tokens.lemmas[i], found[i].lemma
    aspectual = _aspectual_verbs("verbs").get(whole)
    if aspectual is not None:
        return _aspectual_object(tokens, i, found), Phase(aspectual["phase"]), "aspectual_verb"
    occurring = _aspectual_verbs("occurring").get(whole)
    if occurring is not None:
        phase = Phase(occurring["phase"]) if "phase" in occurring else None
        return _subject_event(tokens, i, found), phase, "occurring_verb"
    light = _light_verbs().get(lemma)
    if light is not None:
        phase = Phase(str(light["phase"])) if "phase" in light else None
        return _light_object(tokens, i, found, light), phase, "light_verb"
    if _embedding_verbs().get(whole, {}).get("carries"):
        return _complement(tokens, i, found), None, "implicative_verb"
    return None, None, ""


def _subject_event(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> int | None:
    return next((c for c in tokens.children[i] if tokens.deps[c] == "nsubj" and c in found), None)


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
        if tokens.deps[child] in ("dobj", "nsubjpass") and child in found:
            return child
        if tokens.deps[child] == "prep" and tokens.lower[child] == "on":
            inner = tokens.child(child, "pobj")
            if inner is not None and inner in found:
                return inner
    if tokens.child(i, "dobj") is not None:
        return None
    return _subject_event(tokens, i, found)


def _light_object(tokens: Tokens, i: int, found: Mapping[int, Trigger], row: Mapping[str, object]) -> int | None:
    particle = tokens.child(i, "prt")
    if (tokens.lower[particle] if particle is not None else None) != row.get("particle"):
        return None
    for child in tokens.children[i]:
        noun: int | None = None
        if tokens.deps[child] in ("dobj", "nsubjpass"):
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
def _light_verbs() -> Mapping[str, Mapping[str, object]]:
    return dict(read_section("light_verbs", "verbs"))


@cache
def _aspectual_verbs(section: str) -> Mapping[str, Mapping[str, str]]:
    return dict(read_section("aspectual_verbs", section))


@cache
def _multiword_verbs() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return dict(read_table("multiword_verbs"))


@cache
def _embedding_verbs() -> Mapping[str, Mapping[str, object]]:
    return dict(read_section("embedding_words", "verbs"))


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(read_words("event_adjectives", "adjectives"))
