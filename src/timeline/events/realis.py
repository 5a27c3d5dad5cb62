"""Happening or not: does a clause tell of one happening, or of a habit, a kind, or how things lie?

A linear model over the grammar around the trigger. ``benchmarks/train_events.py`` makes its weights from LitBank's
realis events and MEANTIME's generic marks.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from timeline.events.nominals import TEMPORAL_PREPOSITIONS
from timeline.events.readings import Reading
from timeline.lexicon.tables import read_weights, read_words
from timeline.model.events import Aspect, EventClass, Tense
from timeline.text.tokens import Tokens

Feature = tuple[str, str]
"""A family of features and its value; a weight belongs to the pair."""

_NAMED_ARGUMENTS = frozenset({"advmod", "npadvmod", "mark", "prt", "aux", "auxpass", "prep", "det", "amod", "nummod"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_STOPS = frozenset({".", "!", "?", "...", "…"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def is_told(reading: Reading) -> bool:
    """Is the event vouched for, affirmed, not ahead and no state? Only then is there a happening to doubt."""
    commitment = reading.commitment
    return (
        commitment.certainty == "CT"
        and not commitment.negative
        and not commitment.prospective
        and reading.event_class is not EventClass.STATE
    )


def are_generic(tokens: Tokens, readings: Sequence[Reading]) -> list[bool]:
    """For each reading: is it told as a fact, and yet as no single happening?"""
    context = Context.of(tokens, readings)
    return [is_told(reading) and _is_generic(tokens, readings, k, context) for k, reading in enumerate(readings)]


def _is_generic(tokens: Tokens, readings: Sequence[Reading], k: int, context: "Context") -> bool:
    i = readings[k].trigger.head
    if _is_habitual(tokens, readings[k]):
        return True
    if tokens.sentences[i] in context.headlines or _dates_something(tokens, i):
        return False
    return _score(features(tokens, readings, k, context)) < 0


def _dates_something(tokens: Tokens, i: int) -> bool:
    """ "before the war": what a time is counted from is one happening."""
    head = tokens.heads[i]
    return (
        tokens.deps[i] == "pobj"
        and tokens.lower[head] in TEMPORAL_PREPOSITIONS
        and any(tokens.lower[c] in _DEFINITE or tokens.deps[c] == "poss" for c in tokens.children[i])
    )


def _is_habitual(tokens: Tokens, reading: Reading) -> bool:
    """A simple tense with an adverb of frequency: "she often walks to work"."""
    if reading.aspect is not Aspect.NONE or reading.tense not in (Tense.PAST, Tense.PRESENT):
        return False
    children = tokens.children[reading.trigger.grammar]
    return any(tokens.deps[c] == "advmod" and tokens.lower[c] in _frequency_adverbs() for c in children)


def _score(found: Sequence[Feature]) -> int:
    """How far a reading is a happening: above 0 more likely than not."""
    weights = _weights()
    score = 0
    for family, value in found:
        if family in weights:
            score += weights[family].get(value, 0)
    return score


@frozen(kw_only=True)
class Context:
    """What a text says around a clause: headlines (numbers of sentences), quoted words, how far it tells of the past
    and of persons.
    """

    headlines: frozenset[int]
    quoted: list[bool]
    past: str
    register: str

    @classmethod
    def of(cls, tokens: Tokens, readings: Sequence[Reading]) -> "Context":
        counts = Counter(reading.tense for reading in readings)
        past, present = counts[Tense.PAST], counts[Tense.PRESENT]
        return cls(
            headlines=_headlines(tokens),
            quoted=_quoted(tokens),
            past=str(5 * past // max(1, past + present)),
            register=_register(tokens),
        )


def _register(tokens: Tokens) -> str:
    """How far the subjects are pronouns, in tenths: stories and talk have many, reports have few."""
    subjects = [pos for pos, dep in zip(tokens.pos, tokens.deps, strict=True) if dep in _SUBJECTS]
    return str(10 * subjects.count("PRON") // max(1, len(subjects)))


def _headlines(tokens: Tokens) -> frozenset[int]:
    """Sentences without a full stop, which tell news in the present tense ("Mayor quits")."""
    stopped = {number for number, word in zip(tokens.sentences, tokens.words, strict=True) if word in _STOPS}
    return frozenset(range(tokens.sentences[-1] + 1)) - stopped if len(tokens) else frozenset()


def _quoted(tokens: Tokens) -> list[bool]:
    """Which tokens stand in double quotes; a quotation ends with its paragraph at the latest."""
    quoted, inside = [], False
    for word in tokens.words:
        if word == '"':
            inside = not inside
        elif "\n\n" in word:
            inside = False
        quoted.append(inside)
    return quoted


def features(tokens: Tokens, readings: Sequence[Reading], k: int, context: Context) -> list[Feature]:
    """The features of the ``k``-th reading."""
    reading = readings[k]
    i = reading.trigger.head
    lemma, tag, dep, head = tokens.lemmas[i], tokens.tags[i], tokens.deps[i], tokens.heads[i]
    tense, aspect = reading.tense.value, reading.aspect.value
    said = "q" if context.quoted[i] else ""
    found = [
        ("bias", ""),
        ("lemma", lemma),
        ("lemma tense", lemma + tense),
        ("tag dep", tag + dep),
        ("tense aspect dep", tense + aspect + dep),
        ("rule", reading.trigger.rule),
        ("class", reading.event_class.value),
        ("quoted", said + tense),
        ("head", tokens.lemmas[head] if head != i else ""),
        ("past", context.past),
        ("register", context.register),
        ("register tense", context.register + tense + dep),
        ("tense before", readings[k - 1].tense.value if k else ""),
        ("tense after", readings[k + 1].tense.value if k + 1 < len(readings) else ""),
        *_neighbours(tokens, i),
        *_arguments(tokens, i, dep),
    ]
    if tag.startswith("NN"):
        found.append(("ending", lemma[-3:]))
    governor = _governor(tokens, i)
    if governor is not None:
        found += governor
    return found


def _neighbours(tokens: Tokens, i: int) -> list[Feature]:
    before, after = i - 1, i + 1
    has_after = after < len(tokens)
    return [
        ("word before", tokens.lower[before] if i else ""),
        ("word after", tokens.lower[after] if has_after else ""),
        ("tag before", tokens.tags[before] if i else ""),
        ("tag after", tokens.tags[after] if has_after else ""),
    ]


def _arguments(tokens: Tokens, i: int, dep: str) -> list[Feature]:
    found: list[Feature] = []
    has_subject = False
    for c in tokens.children[i]:
        label = tokens.deps[c]
        if label in _SUBJECTS:
            has_subject = True
            found += _subject(tokens, c)
        elif label == "dobj":
            found.append(("object", tokens.lemmas[c]))
        elif label in _NAMED_ARGUMENTS:
            found.append((label, tokens.lower[c]))
    if not has_subject:
        found.append(("subjectless", dep))
    return found


def _subject(tokens: Tokens, i: int) -> list[Feature]:
    if tokens.pos[i] == "PRON":
        return [("subject", tokens.lower[i])]
    determiner = next((c for c in tokens.children[i] if tokens.deps[c] in ("det", "poss")), None)
    said = tokens.lower[determiner] if determiner is not None else ""
    return [("subject", tokens.tags[i] + tokens.entities[i]), ("subject determiner", said + tokens.tags[i])]


def _governor(tokens: Tokens, i: int) -> list[Feature] | None:
    """The verb above, and the way up to it; at most four steps."""
    path = [tokens.deps[i]]
    at = tokens.heads[i]
    while at != tokens.heads[at] and len(path) < 5 and tokens.pos[at] not in ("VERB", "AUX"):
        path.append(tokens.deps[at])
        at = tokens.heads[at]
    if at == i:
        return None
    return [("way up", tokens.tags[at] + " ".join(path)), ("governor", tokens.lemmas[at])]


@cache
def _weights() -> dict[str, dict[str, int]]:
    # Plain dicts: they are asked thirty times an event, and a read-only view takes twice as long.
    return {family: dict(values) for family, values in read_weights("realis").items()}


@cache
def _frequency_adverbs() -> frozenset[str]:
    return frozenset(read_words("generic_cues", "frequency_adverbs"))
