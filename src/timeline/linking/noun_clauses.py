"""Clauses of what went on in an event that a noun names: "the crash in which two men died"."""

from timeline.lexicon.tables import read_words
from timeline.linking.happenings import tells_of_past
from timeline.model.events import EventMention
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

_INSIDE = frozenset({"during", "in", "at"})


def harming() -> frozenset[str]:
    """Verbs of harm, which is done when what does it happens."""
    return read_words("temporal_signals", "harming")


def tells_noun_occurs(tokens: Tokens, verb: EventMention, i: int, noun: int) -> bool:
    """The verb at ``i`` says of the noun's event that it was: "a quake struck", "the fire that broke out".

    What does harm happens when it does it: "a fire destroyed the mill".
    """
    if tokens.deps[noun] == "nsubj" and tokens.heads[noun] == i and verb.lemma in harming():
        return True
    if verb.lemma not in read_words("temporal_signals", "occurring") or tokens.pos[noun] != "NOUN":
        return False
    if tokens.deps[noun] in SUBJECTS and tokens.heads[noun] == i:
        return True
    return tokens.deps[i] == "relcl" and _is_own_clause(tokens, i, noun) and _is_relative_subject(tokens, i)


def is_inside_noun(tokens: Tokens, verb: EventMention, i: int, noun: int) -> bool:
    """What the clause of the verb at ``i`` tells happened in the course of the noun's event.

    "The rally where she spoke", "the attack that killed ten", "a blast injuring two"; not "the talks that she left".
    """
    if tokens.pos[noun] != "NOUN" or not _is_own_clause(tokens, i, noun):
        return False
    if tokens.deps[i] == "acl":
        return tokens.tags[i] == "VBG" and verb.lemma in harming()
    if tokens.deps[i] != "relcl" or not tells_of_past(verb):
        return False
    return _is_relative_place(tokens, i) or (verb.lemma in harming() and _is_relative_subject(tokens, i))


def _is_own_clause(tokens: Tokens, i: int, noun: int) -> bool:
    """It hangs on the noun, or on the day behind it: "a rally on Monday where he spoke"."""
    above = tokens.heads[i]
    if above == noun:
        return True
    is_day = tokens.entities[above] == "DATE" and tokens.deps[above] in ("pobj", "npadvmod")
    led = tokens.heads[above]
    return is_day and noun in (led, tokens.heads[led])


def _is_relative_subject(tokens: Tokens, i: int) -> bool:
    return any(tokens.deps[c] in SUBJECTS and tokens.lower[c] in ("that", "which") for c in tokens.children[i])


def _is_relative_place(tokens: Tokens, i: int) -> bool:
    """ "Where", "in which", "during which"."""
    return any(
        (tokens.lower[c] == "where" and tokens.deps[c] == "advmod")
        or (tokens.lower[c] in _INSIDE and c < i and tokens.deps[c] == "prep" and tokens.word_of(c, "pobj") == "which")
        for c in tokens.children[i]
    )
