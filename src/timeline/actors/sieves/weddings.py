"""Weddings: who marries whom, and the name that a wife takes."""

from collections import defaultdict

from timeline.actors.clusters import Clusters, Numbered
from timeline.actors.kinds import PERSON, PRONOUN
from timeline.actors.vocabulary import FEMALE
from timeline.lexicon.kinds import of_kind
from timeline.text.clauses import subject


def weddings(clusters: Clusters) -> list[tuple[int, int, int]]:
    """Who marries whom, by the verb, in text order: "Lind married Ana Holm in 1952"."""
    tokens, found = clusters.tokens, []
    for verb in sorted(t for word in of_kind("marrying") & tokens.places.keys() for t in tokens.places[word]):
        who, whom = subject(tokens, verb), tokens.child(verb, "dobj")
        if tokens.child(verb, "neg") is not None or (whom is not None and tokens.child(whom, "conj") is not None):
            continue  # who marries two is a priest
        one = clusters.by_head.get(who.token) if who is not None else None
        other = clusters.by_head.get(whom)
        if one is not None and other is not None:
            found.append((verb, one, other))
    return found


def married_names(clusters: Clusters) -> None:
    """ "Ana Holm … married Otto Lind … Ana Lind": join the names of a wife before and after the wedding."""
    told, couples = set(), weddings(clusters)
    if not couples:
        return
    people = _People(clusters)
    for verb, *couple in couples:
        for wife, husband in (couple, reversed(couple)):
            own, name = clusters.mentions[wife].name, clusters.mentions[husband].name
            if FEMALE in clusters.genders(wife) and len(name) > 1 and (own, name) not in told:
                told.add((own, name))
                people.take_name(wife, name, verb)


class _People:
    """The full names of people, by given name and by surname."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._by_given: dict[str, list[Numbered]] = defaultdict(list)
        self._by_surname: dict[str, list[Numbered]] = defaultdict(list)
        for n, mention in clusters.named:
            if mention.actor_kind == PERSON and len(mention.name) > 1:
                self._by_given[mention.name[0]].append((n, mention))
                self._by_surname[mention.name[-1]].append((n, mention))

    def take_name(self, wife: int, husband: tuple[str, ...], verb: int) -> None:
        """Join the first who is called by a wife's given name and her husband's surname later on to her."""
        clusters, surname = self._clusters, husband[-1]
        is_named = clusters.mentions[wife].kind != PRONOUN
        for n, later in self._by_surname[surname]:
            if later.head < verb or later.name[0] == husband[0]:
                continue
            same = [b for b, m in self._by_given[later.name[0]] if m.head < verb and m.name[-1] != surname]
            roots = {clusters.root(b) for b in same}
            if len(roots) == 1 and not (is_named and clusters.root(wife) not in roots):
                clusters.join(same[0], n, "married-name", other_names=True)
                return
