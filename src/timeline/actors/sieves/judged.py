"""What somebody is judged for is his own: "Oslo warned Lima against its plan", "Holm thanked Berg for her work"."""

from timeline.actors.clusters import Clusters
from timeline.actors.sieves.pronouns import may_stand_for_kind, pronoun_class, unresolved
from timeline.lexicon.tables import read_section
from timeline.text.tokens import Tokens


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
