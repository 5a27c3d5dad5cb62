"""Pronouns bound in their own clause, which stand for its subject and for nobody else: "Lind paid for it himself".

So are possessives of what one does to one's own alone: "Lind lost his life". A reflexive is bound by a possessor inside
the noun phrase, "Lind's book about himself", else by the subject of the smallest clause, and if that does not agree by
what stands before it there (Huddleston and Pullum 2002, chapter 17).
"""

from collections.abc import Iterator, Mapping
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import GROUP, PERSON
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_section
from timeline.text.clauses import subject
from timeline.text.labels import COMPOUNDED, SUBJECTS, VERBS
from timeline.text.tokens import Tokens

# Who has relatives.
_HAVING = (PERSON, GROUP)
# Beside a noun or a pronoun they only stress it: "Lind himself".
_STRESSING = frozenset(("appos", "npadvmod", "nmod"))


def reflexives(clusters: Clusters) -> None:
    """Join a reflexive to the first of those who may bind it with whom it agrees, and a possessive that is bound."""
    for n, mention in clusters.pronouns:
        owners = (clusters.by_head.get(t) for t in _bound_by(clusters.tokens, mention))
        any(clusters.join(owner, n, "reflexive") for owner in owners if owner is not None and owner != n)
        named = clusters.by_head.get(_own_subject(clusters.tokens, mention.head))
        if named is not None and clusters.mentions[named].name:
            clusters.join(named, n, "reflexive")


def with_relatives(clusters: Clusters) -> dict[int, int]:
    """The possessives of whose relative is told beside somebody, each with him: "she met Lind and his wife"."""
    found: dict[int, int] = {}
    for n, mention in clusters.pronouns:
        beside = clusters.by_head.get(_beside(clusters.tokens, mention.head))
        if beside is None or clusters.kind(beside) not in _HAVING:
            continue
        # "She employs a cook and her mother"
        if clusters.mentions[beside].definite and clusters.may_join(beside, n):
            found[n] = beside
    return found


def is_bound(clusters: Clusters, n: int) -> bool:
    """A pronoun of which the grammar tells for whom it stands, be he an actor or not."""
    return next(_bound_by(clusters.tokens, clusters.mentions[n]), None) is not None


def is_reflexive(mention: Mention) -> bool:
    """ "Himself", "themselves"; a description is none."""
    pronoun = vocabulary().pronouns.get(mention.noun)
    return pronoun is not None and pronoun.reflexive


def _beside(tokens: Tokens, pronoun: int) -> int:
    """Beside whom his relative is told, -1 for nobody: "she met Lind and his wife", unlike "and his own wife"."""
    relative = tokens.heads[pronoun]
    if tokens.deps[pronoun] != "poss" or tokens.lemmas[relative] not in vocabulary().relatives:
        return -1
    told = tokens.heads[relative] if tokens.deps[relative] in COMPOUNDED else relative
    is_own = "own" in tokens.lower[pronoun + 1 : relative]
    return tokens.heads[told] if tokens.deps[told] == "conj" and not is_own else -1


def _bound_by(tokens: Tokens, mention: Mention) -> Iterator[int]:
    if is_reflexive(mention):
        yield from _binders(tokens, mention.head)
    elif tokens.deps[mention.head] == "poss":
        yield from _owners(tokens, tokens.heads[mention.head])


def _owners(tokens: Tokens, thing: int) -> Iterator[int]:
    """Who has what one does to one's own alone: the subject of "the victim lost his life"."""
    verb = tokens.heads[thing]
    if tokens.deps[thing] == "dobj" and tokens.lemmas[thing] in _own_things().get(tokens.lemmas[verb], ()):
        understood = subject(tokens, verb)
        if understood is not None:
            yield understood.token
            yield from _shared_out(tokens, understood.token)


def _own_subject(tokens: Tokens, pronoun: int) -> int:
    """Who beat another by his own: the subject of "Airbus beat Boeing, exceeding its own target"; -1 for none."""
    if tokens.deps[pronoun] != "poss" or tokens.lower[pronoun + 1 : pronoun + 2] != ["own"]:
        return -1
    above = (t for t in tokens.ancestors(pronoun) if tokens.pos[t] in VERBS or tokens.deps[t] in SUBJECTS)
    at = next(above, pronoun)
    understood = subject(tokens, at) if tokens.pos[at] in VERBS else None
    return -1 if understood is None else understood.token


def _shared_out(tokens: Tokens, share: int) -> Iterator[int]:
    """Of whom a relative clause tells by how many: "guards, all of whom lost their lives"."""
    of = tokens.child(share, "prep")
    whom = None if of is None or tokens.lower[of] != "of" else tokens.child(of, "pobj")
    if whom is not None and tokens.lower[whom] == "whom":
        yield whom


@cache
def _own_things() -> Mapping[str, frozenset[str]]:
    return {verb: frozenset(nouns) for verb, nouns in read_section("pronouns", "own").items()}


def _binders(tokens: Tokens, reflexive: int) -> Iterator[int]:
    """Who may bind it, nearest first; a coordination is bound as a whole, so that neither of the two is."""
    at = reflexive
    while (above := tokens.heads[at]) != at:
        if tokens.pos[above] in VERBS and tokens.deps[at] not in SUBJECTS:  # "let himself go"
            yield from _arguments(tokens, above, reflexive)
            return
        if at == reflexive and tokens.deps[at] in _STRESSING:
            yield above
            return
        owner = tokens.child(above, "poss")
        if owner is not None and owner != at:
            yield owner
            return
        at = above


def _arguments(tokens: Tokens, verb: int, reflexive: int) -> Iterator[int]:
    """The subject of a clause, then its object before the reflexive: "told Lind about himself"."""
    understood = subject(tokens, verb)
    if understood is not None and understood.token != reflexive:
        yield understood.token
    thing = tokens.child(verb, "dobj", "dative")
    if thing is not None and thing < reflexive:
        yield thing
