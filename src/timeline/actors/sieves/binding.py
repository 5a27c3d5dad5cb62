"""Whom the grammar of a sentence keeps a pronoun from: in "Lind told him" he is not Lind."""

from collections.abc import Iterator
from itertools import islice

from timeline.actors.kinds import DESCRIPTION
from timeline.actors.mentions import Mention
from timeline.actors.sieves.reflexives import is_reflexive
from timeline.actors.sieves.speakers import saying_verbs
from timeline.actors.vocabulary import PEOPLE
from timeline.lexicon.tables import read_words
from timeline.text.clauses import subject
from timeline.text.labels import SUBJECTS, VERBS
from timeline.text.tokens import Tokens

_OBJECTS = ("dobj", "iobj", "dative")
# A subject stands so many clauses deep in what somebody says at most.
_DEPTH = 3
_BESIDE = ("appos", "conj")
# Prepositions of whom something is done to or with, where nothing else is.
_ARGUMENTS = frozenset(("against", "from", "of", "on", "to", "upon", "with"))


def who_does_it_to(tokens: Tokens, mention: Mention) -> int | None:
    """ "Lind told him", "he wrote to him", "Lind admired Holm and broke with him", "Lind refused his offer": not he."""
    if is_reflexive(mention):
        return None
    verb = _undergone(tokens, mention.head)
    # "Lind could hear well, enabling him to": what enables him need not be he.
    if verb is None or (tokens.child(verb, *SUBJECTS) is None and tokens.deps[verb] != "conj"):
        return None
    understood = subject(tokens, verb)
    return None if understood is None else understood.token


def tellers(tokens: Tokens, description: Mention) -> frozenset[int]:
    """ "Lind says the 24-year-old left": nobody describes himself in what he says or does."""
    above = (tokens.child(verb, *SUBJECTS) for verb in tokens.ancestors(description.head))
    return frozenset(noun for noun in above if noun is not None)


def is_of_parents(tokens: Tokens, mention: Mention) -> bool:
    """ "Her father": she is told of as somebody's child."""
    owned = tokens.lemmas[tokens.heads[mention.head]]
    return tokens.deps[mention.head] == "poss" and owned in read_words("kin", "parents")


def is_parent(tokens: Tokens, noun: int) -> bool:
    """ "The daughter of Otto, a farmer, and Ana": told of as a parent, who has none there."""
    while tokens.deps[noun] in _BESIDE and tokens.heads[noun] < noun:
        noun = tokens.heads[noun]
    of = tokens.heads[noun]
    is_of = tokens.deps[noun] == "pobj" and tokens.lower[of] == "of"
    return is_of and tokens.lemmas[tokens.heads[of]] in read_words("kin", "children")


def _undergone(tokens: Tokens, noun: int) -> int | None:
    """The verb of which a noun is an object, if need be by a preposition; not of "she took it with her".

    Nobody turns down what he asks himself, unless it is "his own".
    """
    if tokens.deps[noun] in _OBJECTS:
        return tokens.heads[noun]
    if tokens.deps[noun] == "poss":
        asked = tokens.heads[noun]
        is_asked = tokens.deps[asked] == "dobj" and tokens.lemmas[asked] in read_words("person_verbs", "asked")
        answers = is_asked and tokens.lemmas[tokens.heads[asked]] in read_words("person_verbs", "answering")
        return tokens.heads[asked] if answers and "own" not in tokens.lower[noun:asked] else None
    preposition = tokens.heads[noun]
    if tokens.deps[noun] != "pobj":
        return None
    verb, word = tokens.heads[preposition], tokens.lower[preposition]
    match tokens.deps[preposition]:
        case "prep":
            is_argument = word in _ARGUMENTS and tokens.child(verb, "dobj") is None
        case "dative":
            is_argument = word == "to"
        case label:
            is_argument = label == "agent"
    return verb if is_argument and tokens.pos[verb] == "VERB" else None


def is_kept_apart(tokens: Tokens, candidate: Mention, mention: Mention) -> bool:
    """ "he saw him": two arguments of one verb are two, unless the later is a possessive or a reflexive.

    Both are told in one sentence.
    """
    if tokens.deps[mention.head] == "poss":
        return tokens.heads[mention.head] == candidate.head
    if candidate.first <= mention.first and mention.end <= candidate.end:
        return True
    if tokens.heads[mention.head] == tokens.heads[candidate.head]:
        return True
    if is_reflexive(mention):
        return False
    if _is_brought_in(tokens, candidate, mention):
        return True
    return acts_on(tokens, mention.head, candidate.head) or (
        tokens.deps[mention.head] in _OBJECTS and acts_on(tokens, candidate.head, mention.head)
    )


def _is_brought_in(tokens: Tokens, candidate: Mention, mention: Mention) -> bool:
    """ "With the help of a cousin, she": who is new in what opens a clause is not its subject."""
    if candidate.definite or candidate.kind != DESCRIPTION or tokens.deps[mention.head] not in SUBJECTS:
        return False
    clause = tokens.heads[mention.head]
    above = (t for t in tokens.ancestors(candidate.head) if tokens.pos[t] in VERBS)
    return candidate.head < mention.head and next(above, None) == clause


def acts_on(tokens: Tokens, actor: int, other: int) -> bool:
    """ "Breaking with Lind, he left", "she promised to see her": one is understood as the subject of what is done."""
    verb = tokens.heads[other]
    if tokens.deps[other] == "pobj":
        verb = tokens.heads[verb]
    elif tokens.deps[other] not in _OBJECTS:
        return False
    if tokens.pos[verb] != "VERB":
        return False
    understood = subject(tokens, verb)
    return understood is not None and understood.token == actor


def told_behind(tokens: Tokens, mention: Mention) -> Iterator[int]:
    """The nouns behind a subject that name no one whom it stands for (Reinhart 1983, 2.2).

    "She urged Lind", "she said Lind was ill": she tells of another. "He was hurt, Lind said": who tells of himself is
    told of first, but a firm may say so ("It will close, Norvik said").
    """
    if tokens.deps[mention.head] not in SUBJECTS:
        return
    verb = tokens.heads[mention.head]
    told = tokens.child(verb, "ccomp")
    yield from (c for c in tokens.children[verb] if tokens.deps[c] in _OBJECTS and c > mention.head)
    yield from (c for c in tokens.children[told] if tokens.deps[c] in SUBJECTS and c > verb) if told is not None else ()
    if mention.number != "sg" or PEOPLE.isdisjoint(mention.genders):
        return
    # "He withdrew support for Lind": he is nobody named in what he does.
    objects = (verb, *(c for c in tokens.children[verb] if tokens.deps[c] == "dobj"))
    behind = [p for o in objects for p in tokens.children[o] if p > verb and tokens.deps[p] == "prep"]
    yield from (n for p in behind if (n := tokens.child(p, "pobj")) is not None)
    for clause in (verb, *islice(tokens.ancestors(verb), _DEPTH)):
        saying = tokens.heads[clause]
        if tokens.deps[clause] == "ccomp" and clause < saying and tokens.lemmas[saying] in saying_verbs():
            yield from (c for c in tokens.children[saying] if tokens.deps[c] == "nsubj" and c > clause)
