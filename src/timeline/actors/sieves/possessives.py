"""Possessives that the grammar gives to one: "in his speech, Lind said", "thanked Berg for her work"."""

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import NAME
from timeline.actors.sieves.pronouns import may_stand_for_kind, pronoun_class, unresolved
from timeline.lexicon.tables import read_section
from timeline.text.labels import PARTICIPLE_TAGS, SUBJECTS, VERBS
from timeline.text.tokens import Tokens

_ADJUNCTS = frozenset(("prep", "advcl"))
_CLAUSES = frozenset(("advcl", "pcomp"))
# Heads from a possessive up to the clause.
_DEPTH = 6


def controlled(clusters: Clusters) -> None:
    """Join a possessive in a participle clause to the name that is the subject of both: "leaving his wife, Lind …"."""
    _join(clusters, "control", participles=True)


def cataphora(clusters: Clusters) -> None:
    """Join a possessive in what opens a clause to the name that is its subject."""
    _join(clusters, "cataphora", participles=False)


def _join(clusters: Clusters, rule: str, *, participles: bool) -> None:
    possessives = [(n, m) for n, m in clusters.pronouns if clusters.tokens.deps[m.head] == "poss"]
    for n in unresolved(clusters, possessives):
        own = _subject_behind(clusters.tokens, clusters.mentions[n].head, participles=participles)
        name = clusters.by_head.get(own)
        if name is None or clusters.mentions[name].kind != NAME:
            continue
        if may_stand_for_kind(clusters, name, pronoun_class(clusters.mentions[n])):
            clusters.join(name, n, rule)


def _subject_behind(tokens: Tokens, possessive: int, *, participles: bool) -> int | None:
    """The subject of the clause that an adjunct before it opens, and that holds the possessive."""
    part = possessive
    for _ in range(_DEPTH):
        above = tokens.heads[part]
        if above == part or (part != possessive and any(tokens.deps[c] in SUBJECTS for c in tokens.children[part])):
            return None
        if tokens.deps[part] in _ADJUNCTS and tokens.pos[above] in VERBS:
            own = tokens.child(above, "nsubj", "nsubjpass")
            if own is not None:
                opens = part < above and possessive < own
                return own if opens and (not participles or _is_participle(tokens, part)) else None
            if tokens.deps[above] not in _CLAUSES:
                return None
        part = above
    return None


def _is_participle(tokens: Tokens, part: int) -> bool:
    """ "Leaving", "after leaving": its subject is that of the clause."""
    if tokens.deps[part] == "prep":
        return tokens.child(part, "pcomp") is not None
    return tokens.tags[part] in PARTICIPLE_TAGS


def judged(clusters: Clusters) -> None:
    """Join the possessive before what somebody is thanked, blamed or warned for to him."""
    possessives = [(n, m) for n, m in clusters.pronouns if clusters.tokens.deps[m.head] == "poss"]
    for n in unresolved(clusters, possessives):
        one = clusters.by_head.get(_judged_for(clusters.tokens, clusters.mentions[n].head))
        if one is not None and may_stand_for_kind(clusters, one, pronoun_class(clusters.mentions[n])):
            clusters.join(one, n, "judged")


def _judged_for(tokens: Tokens, possessive: int) -> int | None:
    """The object of the verb of judging, where the possessive belongs to the noun of its phrase."""
    noun = tokens.heads[possessive]
    preposition = tokens.heads[noun]
    if tokens.deps[noun] != "pobj":
        return None
    verb = tokens.heads[preposition]
    if tokens.lower[preposition] not in read_section("roles", "judged_for").get(tokens.lemmas[verb], ()):
        return None
    return tokens.child(verb, "dobj")
