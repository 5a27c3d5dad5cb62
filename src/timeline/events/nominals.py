"""Nouns that name a happening, told apart from things, places, documents and results."""

from collections.abc import Mapping
from functools import cache

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import FINITE, NOUN_SUBJECTS, TIMES
from timeline.text.release_notes import NOTED
from timeline.text.tokens import Tokens

_SUFFIXES = ("tion", "sion", "ment", "ing", "ance", "ence", "al")
# A noun after one of these stands for the time it takes.
TEMPORAL_PREPOSITIONS = frozenset(
    {"during", "after", "before", "since", "until", "following", "amid", "throughout", "pending"}
)

# "For the sixth consecutive session"
_RUNS = frozenset({"consecutive", "running", "straight", "successive"})


def noun_rule(tokens: Tokens, i: int) -> tuple[str, float] | None:
    """The rule by which a noun names an event, and its confidence; ``None`` for a thing."""
    found = None if tokens.deps[i] == "compound" else _rule_of(tokens, i)
    if found is None or _labels_item(tokens, i) or _is_in_a_row(tokens, i):
        return None
    return None if tokens.words[i].isupper() and _is_label(tokens, i) else found


def _rule_of(tokens: Tokens, i: int) -> tuple[str, float] | None:
    lemma = tokens.lemmas[i]
    if tokens.deps[i] == NOTED:
        return "release_note", 0.7
    if tokens.pos[i] == "PROPN":
        is_named = lemma in _nouns("named") and tokens.entities[i] != "PERSON"  # Ann Battle
        return ("named_event", 0.7) if is_named else None
    if lemma in _nouns("parties") and _acts_in_court(tokens, i):
        return None
    match _known_nouns().get(lemma):
        case "events":
            return "event_noun", 0.8
        case "ambiguous":
            return ("event_reading", 0.6) if _reads_as_event(tokens, i) else None
        case "things":
            return None
    if not lemma.endswith(_SUFFIXES) or tokens.entities[i]:
        return None
    return ("deverbal_noun", 0.5) if _reads_as_event(tokens, i) else None


def _is_in_a_row(tokens: Tokens, i: int) -> bool:
    """ "Fell for a third straight session", "for the second meeting running": how many times, not what happened."""
    if tokens.deps[i] != "pobj" or tokens.lower[tokens.heads[i]] != "for":
        return False
    return any(tokens.lower[c] in _RUNS for c in tokens.children[i])


def _acts_in_court(tokens: Tokens, i: int) -> bool:
    """ "The prosecution objected", unlike "the prosecution began"."""
    verb = tokens.heads[i]
    return tokens.deps[i] == "nsubj" and tokens.pos[verb] == "VERB" and tokens.lemmas[verb] not in of_kind("occurring")


def _is_label(tokens: Tokens, i: int) -> bool:
    """ "ELECTION OF CHAIRMAN.", "3. MATTERS ARISING": capitals without a verb name what is told below them."""
    sentence = tokens.sentence(tokens.sentences[i])
    return all(tokens.words[j] == tokens.words[j].upper() and tokens.tags[j] not in FINITE for j in sentence)


def _labels_item(tokens: Tokens, i: int) -> bool:
    """ "Action: Ana to write", "Decision: the board agreed": the word says what kind of item follows."""
    if tokens.lower[i] not in read_words("meetings", "labels"):
        return False
    if not "".join(tokens.words[i + 1 : i + 4]).lstrip("*_").startswith(":"):
        return False
    return all(not tokens.words[j].isalpha() for j in range(tokens.line_of(i).start, i))


def _reads_as_event(tokens: Tokens, i: int) -> bool:
    """Does the sentence treat the noun as a happening: in time, occurring, between sides, or with an aim?"""
    head, dep = tokens.heads[i], tokens.deps[i]
    if dep == "pobj" and tokens.lower[head] in TEMPORAL_PREPOSITIONS:
        return True
    if dep in NOUN_SUBJECTS and tokens.lemmas[head] in of_kind("occurring"):
        return True
    if dep == "pobj" and tokens.lower[head] == "in" and tokens.lemmas[i] in _nouns("sayings"):
        return tokens.lemmas[tokens.heads[head]] in read_words("event_classes", "reporting", "speaking")
    if _is_placed_in_time(tokens, i) and tokens.lemmas[i] in _acts():
        return True
    return any(
        (tokens.deps[c] == "prep" and tokens.lower[c] in ("between", "against") and _names_sides(tokens, c))
        or (tokens.deps[c] == "acl" and tokens.tags[c] == "VB")
        for c in tokens.children[i]
    )


def _names_sides(tokens: Tokens, preposition: int) -> bool:
    """Not "between 2015 and 2018", "against 40 last year"."""
    inner = tokens.child(preposition, "pobj")
    return inner is not None and tokens.pos[inner] != "NUM" and tokens.entities[inner] not in TIMES


def _is_placed_in_time(tokens: Tokens, i: int) -> bool:
    """An act is done once: "the 1991 agreement", "Monday's statement", "an agreement reached in Oslo"."""
    return any(
        (tokens.entities[c] == "DATE" and tokens.deps[c] in ("nummod", "compound", "poss", "nmod", "amod"))
        or (tokens.tags[c] == "VBN" and tokens.deps[c] == "acl")
        for c in tokens.children[i]
    )


def _acts() -> frozenset[str]:
    """Nouns of speech acts, which are done and leave a document of the same name."""
    return read_words("event_classes", "i_action_nouns", "reporting_nouns")


@cache
def _known_nouns() -> Mapping[str, str]:
    """What each common noun of the table names."""
    return {noun: section for section in ("events", "ambiguous", "things") for noun in _nouns(section)}


def _nouns(section: str) -> frozenset[str]:
    return read_words("event_nouns", section)
