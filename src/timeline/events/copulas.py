"""Copulas: "be" as a trigger of its own, where its predicate tells how things stand and names no event itself.

"She was mayor until 2003" and "there were three survivors" tell of states with a time, as an adjective does
("the road is closed"). Where the predicate names an event ("it was a disaster"), that is the trigger.
"""

from collections.abc import Container
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.text.labels import AUXILIARIES, VERBS
from timeline.text.tokens import Tokens

_CLAUSES = frozenset({"ccomp", "xcomp", "csubj"})
_PREDICATES = frozenset({"attr", "acomp", "prep", "advmod", "oprd"})
_DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
_POINTING = frozenset({"it", "this", "that", "what", "which"})


def is_copula(tokens: Tokens, i: int) -> bool:
    """A "be" that is no auxiliary of another verb, nor the "am" of an hour: "from 9 to 11 am"."""
    if tokens.lemmas[i] != "be" or tokens.pos[i] not in VERBS or tokens.deps[i] in AUXILIARIES:
        return False
    return tokens.lower[i] != "am" or not i or tokens.pos[i - 1] != "NUM"


def tells_a_state(tokens: Tokens, i: int, events: Container[int]) -> bool:
    """Does a copula tell a state by itself? ``events`` are the words found to name events.

    Not where it only sets off or introduces a clause ("it was Lee who left", "the plan is to sell", "that is") or what
    the text itself goes on to show ("here is a list").
    """
    if any(tokens.deps[c] in _CLAUSES or (c < i and tokens.lower[c] == "here") for c in tokens.children[i]):
        return False
    predicate = _predicate(tokens, i)
    if predicate is None:
        # "the music that it sells is not", but not "that is"
        subject = tokens.child(i, "nsubj")
        return subject is not None and tokens.lower[subject] not in _DEMONSTRATIVES
    kind = tokens.pos[predicate]
    if predicate in events or kind == "VERB" or (kind == "ADJ" and tokens.deps[predicate] == "acomp"):
        return False
    if kind in ("ADJ", "NUM") and all(c < i or tokens.deps[c] != "advmod" for c in tokens.children[i]):
        return False  # "she was 36", but "she was then 36"; "it is one more", but "it is now the longest"
    return not _is_cleft(tokens, i, predicate)


def is_predicate(tokens: Tokens, i: int) -> bool:
    """An adjective that tells a state: "the road is closed"; no cue of what a clause says: "it is likely to rain"."""
    copula = tokens.heads[i]
    if tokens.deps[i] != "acomp" or not is_copula(tokens, copula):
        return False
    clauses = [c for j in (i, copula) for c in tokens.children[j] if tokens.deps[c] in _CLAUSES]
    return not clauses or tokens.lower[i] not in _cues()


def start_of_group(tokens: Tokens, i: int) -> int:
    """Where a predicate's trigger begins: with its copula, where no more than adverbs stand between them."""
    copula = tokens.heads[i]
    between = range(copula + 1, i)
    return copula if copula < i and all(tokens.pos[j] in ("ADV", "PART") for j in between) else i


def _predicate(tokens: Tokens, i: int) -> int | None:
    """What is said of the subject: "is still here", but "is still closed"."""
    behind = [c for c in tokens.children[i] if c > i and tokens.deps[c] in _PREDICATES]
    return next((c for c in behind if tokens.deps[c] != "advmod"), next(iter(behind), None))


def _is_cleft(tokens: Tokens, i: int, predicate: int) -> bool:
    """ "It was Lee who left"."""
    return tokens.word_of(i, "nsubj") in _POINTING and tokens.child(predicate, "relcl") is not None


@cache
def _cues() -> frozenset[str]:
    return frozenset(read_section("modal_cues", "adjectives"))
