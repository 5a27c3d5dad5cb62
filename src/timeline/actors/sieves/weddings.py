"""Weddings: who marries whom, and the name that a wife takes."""

from timeline.actors.clusters import Clusters
from timeline.actors.vocabulary import FEMALE
from timeline.lexicon.kinds import of_kind
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.clauses import subject


def weddings(clusters: Clusters) -> list[tuple[int, int, int]]:
    """Who marries whom, by the verb, in text order: "Lind married Ana Holm in 1952"."""
    tokens, found = clusters.tokens, []
    for verb in sorted(t for word in of_kind("marrying") & tokens.places.keys() for t in tokens.places[word]):
        who, whom = subject(tokens, verb), tokens.child(verb, "dobj")
        if tokens.child(verb, "neg") is not None or (whom is not None and tokens.child(whom, "conj") is not None):
            continue  # who marries two is a priest
        one = clusters.by_head.get(who.token) if who is not None else None
        other = clusters.by_head.get(whom) if whom is not None else None
        if one is not None and other is not None:
            found.append((verb, one, other))
    return found


def married_names(clusters: Clusters) -> None:
    """ "Ana Holm … married Otto Lind … Ana Lind": join the names of a wife before and after the wedding."""
    told = set()
    for verb, *couple in weddings(clusters):
        for wife, husband in (couple, reversed(couple)):
            own, name = clusters.mentions[wife].name, clusters.mentions[husband].name
            if FEMALE in clusters.genders(wife) and len(name) > 1 and (own, name) not in told:
                told.add((own, name))
                _take_name(clusters, wife, name, verb)


def _take_name(clusters: Clusters, wife: int, husband: tuple[str, ...], verb: int) -> None:
    """Join the first who is called by a wife's given name and her husband's surname later on to her."""
    people = [(n, m) for n, m in clusters.named if m.actor_kind == ActorKind.PERSON and len(m.name) > 1]
    before = {n: m.name[0] for n, m in people if m.head < verb and m.name[-1] != husband[-1]}
    own = clusters.mentions[wife]
    for n, later in people:
        if later.head < verb or later.name[-1] != husband[-1] or later.name[0] == husband[0]:
            continue
        same = [b for b, given in before.items() if given == later.name[0]]
        is_she = own.kind == MentionKind.PRONOUN or any(clusters.root(b) == clusters.root(wife) for b in same)
        if is_she and len({clusters.root(b) for b in same}) == 1:
            clusters.join(same[0], n, "married-name", other_names=True)
            return
