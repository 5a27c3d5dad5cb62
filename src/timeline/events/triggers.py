"""Triggers: which words evoke an event."""

import re
from collections.abc import Mapping
from functools import cache

from attrs import define, evolve

from timeline.events.copulas import is_copula, is_predicate, start_of_group, tells_a_state
from timeline.events.nominals import noun_rule
from timeline.events.periphrases import (
    has_done,
    is_comment,
    is_periphrasis,
    is_set_phrase,
    opens_time,
    reads_as_preposition,
)
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_table, read_words
from timeline.model.events import Phase
from timeline.text.constituents import is_noun_participle
from timeline.text.gapping import gapped
from timeline.text.labels import AUXILIARIES, EVENTFUL, NOUNS, PARTICIPLE_TAGS, VERBS
from timeline.text.naming import tells_a_name
from timeline.text.tokens import Tokens

# Addresses, and what has no letter, are words of no language: "https://example.org/launch", "=".
_WORD = re.compile(r"(?!.*(?:://|@|^www\.)).*[^\W\d_]", re.DOTALL)

_NO_EVENTS = AUXILIARIES | {"compound", "nummod"}
_INNER_CAPITAL = re.compile(r"[^\W\d_A-Z][A-Z]")


@define(kw_only=True)
class Trigger:
    """The words of an event, as token numbers.

    ``first`` and ``stop`` (half-open) bound the whole trigger. ``grammar`` is the token whose clause gives tense,
    aspect and polarity: the trigger itself, its copula, or the word that carries it. ``carries`` is the head of the
    event that this trigger gives way to. ``ahead`` says that a carrier sets its time: "the vote is planned for May".
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
    ahead: bool = False


def find_triggers(tokens: Tokens) -> tuple[Trigger, ...]:
    """Every trigger, in text order."""
    found: dict[int, Trigger] = {}
    part_of_verb: set[int] = set()
    copulas: list[int] = []
    for i, tag in enumerate(tokens.pos):
        if tag not in EVENTFUL:
            continue
        trigger: Trigger | None = None
        if tag in VERBS and not is_comment(tokens, i):
            if tag == "VERB" and (verb := gapped(tokens, i)) is not None:
                trigger = evolve(_verb(tokens, verb, set()), head=i, first=i, stop=i + 1, rule="gap", confidence=0.7)
            elif is_copula(tokens, i):
                copulas.append(i)
            elif tag == "VERB" and _is_event_verb(tokens, i):
                trigger = _verb(tokens, i, part_of_verb)
        elif tag in NOUNS and i not in part_of_verb:
            trigger = _noun(tokens, i, found)
        elif tag == "ADJ":
            trigger = _adjective(tokens, i)
        if trigger is not None and (trigger.rule == "gap" or tokens.words[i].isalpha() or _WORD.match(tokens.words[i])):
            found[i] = trigger
    states = {i: _single(tokens, i, "copula", 0.6) for i in copulas if tells_a_state(tokens, i, found)}
    return tuple(trigger for _, trigger in sorted((found | states).items()))


def _noun(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> Trigger | None:
    rule = noun_rule(tokens, i)
    if rule is not None:
        return _single(tokens, i, *rule)
    return (
        evolve(_single(tokens, i, "abbreviation", 0.7), carries=tokens.heads[i])
        if tokens.deps[i] == "appos" and _abbreviates(tokens, i, found)
        else None
    )


def _adjective(tokens: Tokens, i: int) -> Trigger | None:
    if is_predicate(tokens, i):
        return evolve(_single(tokens, i, "predicate", 0.6), first=start_of_group(tokens, i))
    if tokens.lemmas[i] in read_words("event_adjectives", "adjectives") and tokens.deps[i] in ("oprd", "amod", "ROOT"):
        return _single(tokens, i, "adjective", 0.6)
    return None


def _abbreviates(tokens: Tokens, i: int, found: Mapping[int, Trigger]) -> bool:
    """An abbreviation in brackets behind the name of an event, which it stands for: "the Lisbon Water Forum (LWF)"."""
    named = found.get(tokens.heads[i])
    return (
        named is not None and named.rule == "named_event" and tokens.words[i - 1] == "(" and tokens.words[i].isupper()
    )


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
    dep, tag = tokens.deps[i], tokens.tags[i]
    if dep in _NO_EVENTS or tokens.lemmas[i] == "be" or not tokens.words[i][0].isalnum():
        return False
    if not tokens.words[i].islower() and _INNER_CAPITAL.search(tokens.words[i]):
        return False  # "MBChB"
    if tokens.lower[i] == "won" and i and tokens.tags[i - 1] == "CD" and tokens.entities[i] in ("MONEY", "CARDINAL"):
        return False  # "1.7 trillion won"
    if is_noun_participle(tokens, i):
        return False
    if tag in PARTICIPLE_TAGS and not _is_event_participle(tokens, i):
        return False
    if is_periphrasis(tokens, i) or has_done(tokens, i) or is_set_phrase(tokens, i):
        return False
    return not (opens_time(tokens, i) or _tells_an_age(tokens, i) or (dep == "acl" and tells_a_name(tokens, i)))


def _is_event_participle(tokens: Tokens, i: int) -> bool:
    dep, lemma = tokens.deps[i], tokens.lemmas[i]
    if dep == "amod":
        # "the recently announced merger" reports a happening, "the proposed merger" describes the merger
        return any(tokens.lower[c] in of_kind("recency") for c in tokens.children[i])
    if lemma in of_kind("prepositional") and (dep == "prep" or reads_as_preposition(tokens, i)):
        return False
    is_measure = dep == "pcomp" and lemma in of_kind("expecting") and tokens.lower[tokens.heads[i]] == "than"
    return not is_measure and tokens.lower[i : i + 2] != ["according", "to"]


def _tells_an_age(tokens: Tokens, i: int) -> bool:
    """ "Aged 54", unlike "the wine aged well"."""
    return tokens.lower[i] == "aged" and i + 1 < len(tokens) and tokens.pos[i + 1] == "NUM"


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


@cache
def _multiword_verbs() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return dict(read_table("multiword_verbs"))
