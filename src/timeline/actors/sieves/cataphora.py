"""Pronouns told before the name: "in his speech, Lind said", "since its founding, Norvik has grown"."""

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.actors.sieves.pronouns import may_stand_for_kind, unresolved
from timeline.model.actors import MentionKind
from timeline.text.constituents import SUBJECTS
from timeline.text.tokens import Tokens

_ADJUNCTS = frozenset(("prep", "advcl"))
# Heads from a possessive up to the clause.
_DEPTH = 6


def cataphora(clusters: Clusters) -> None:
    """Join a possessive in what opens a clause to the name that is its subject."""
    for n in unresolved(clusters):
        mention = clusters.mentions[n]
        own = _subject_behind(clusters.tokens, mention)
        name = clusters.by_head.get(own) if own is not None else None
        if name is None or clusters.mentions[name].kind != MentionKind.NAME:
            continue
        if may_stand_for_kind(clusters, name, n):
            clusters.join(name, n, "cataphora")


def _subject_behind(tokens: Tokens, mention: Mention) -> int | None:
    """The subject of the clause that an adjunct before it opens, and that holds the possessive."""
    if tokens.deps[mention.head] != "poss":
        return None
    part = mention.head
    for _ in range(_DEPTH):
        above = tokens.heads[part]
        if above == part or (part != mention.head and any(tokens.deps[c] in SUBJECTS for c in tokens.children[part])):
            return None
        if tokens.deps[part] in _ADJUNCTS and tokens.pos[above] in ("VERB", "AUX"):
            own = tokens.child(above, "nsubj", "nsubjpass")
            return own if own is not None and part < above and mention.head < own else None
        part = above
    return None
