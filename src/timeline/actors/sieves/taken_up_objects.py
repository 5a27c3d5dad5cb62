"""Objects that the next verb takes up: "a plan to spin off Norvik and merge it with Halden" merges Norvik."""

from timeline.actors.clusters import Clusters
from timeline.text.labels import SUBJECTS, TIMES

_IT = frozenset(("he", "it", "she"))


def taken_up_objects(clusters: Clusters) -> None:
    """Join the object of a verb to that of the verb which it is coordinated to, where one does both.

    Coordinate clauses run alike, and who does it is not "it" (Smyth 1994; Reinhart 1983).
    """
    tokens = clusters.tokens
    for n, mention in clusters.pronouns:
        verb = tokens.heads[mention.head]
        first = tokens.heads[verb]
        is_object = mention.noun in _IT and tokens.deps[mention.head] == "dobj" and not clusters.is_resolved(n)
        if not is_object or tokens.deps[verb] != "conj" or tokens.child(verb, *SUBJECTS) is not None:
            continue
        beside = (tokens.child(c, "pobj") for c in tokens.children[first] if tokens.deps[c] == "prep" and c < verb)
        if mention.noun == "it" and any(t is not None and tokens.entities[t] not in TIMES for t in beside):
            continue  # "asked Norvik for a mill and bought it"
        before = clusters.by_head.get(tokens.child(first, "dobj"))
        if before is not None and first < verb and clusters.may_join(before, n):
            clusters.join(before, n, "object-taken-up")
