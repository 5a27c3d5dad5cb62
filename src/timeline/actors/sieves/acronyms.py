"""Acronyms and the longer names that they abbreviate: "Membership Action Plan (MAP)", later "MAP"."""

from collections import defaultdict
from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import NAME, ORGANISATION, PERSON, UNKNOWN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary

_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to", "at", "de", "&"))
_LETTERS = range(2, 9)
# What may go by letters: no person, whose party brackets tell, and no place.
_LISTED = (ORGANISATION, UNKNOWN)


def acronyms(clusters: Clusters) -> None:
    """Join an acronym to the one longer name of the text with its initials, or that brackets set beside it."""
    long = _by_initials(clusters)
    listed: dict[int, set[int]] = defaultdict(set)
    for n, mention in clusters.named:
        letters = mention.words.text.replace(".", "")
        if len(letters) not in _LETTERS or not letters.isupper():
            continue
        spelt = {clusters.root(c) for c in long.get((letters.casefold(),), ())}
        candidates = spelt or _defined(clusters, n, letters)
        if not candidates:
            listed[n].update(_listed_as(clusters, n))
        if len(candidates) == 1:
            clusters.join(candidates.pop(), n, "acronym")
    for n, bodies in _by_letters(clusters, listed).items():
        if len(bodies) == 1:  # unlike the exchange of "Halden Mines (ASX) and Norvik Mines (ASX)"
            clusters.join(bodies.pop(), n, "acronym")
    for n, mention in clusters.named:
        # "UC Davis" is the University of California, Davis.
        if len(mention.name) > 1 and mention.words.text.split()[0].isupper():
            candidates = {clusters.root(c) for c in long.get(mention.name, ())} - {clusters.root(n)}
            if len(candidates) == 1:
                clusters.join(candidates.pop(), n, "acronym")


def _by_initials(clusters: Clusters) -> dict[tuple[str, ...], list[int]]:
    """Longer names by their initials, and by the initials of their beginning with the words that end them."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    called: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, mention in clusters.named:
        if len(mention.name) > 1 and mention.actor_kind != PERSON:
            called[mention.name].append(n)
    for name, numbers in called.items():
        for form in dict.fromkeys(_shortened(name)):
            found[form].extend(numbers)
    return found


def _shortened(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for initials in _initials(name):
        yield (initials,)
    if len(name) > 2 and name[-1].rstrip(".") in vocabulary().organisation_suffixes:
        yield from ((initials,) for initials in _initials(name[:-1]))  # "GM" is General Motors Corp.
    for cut in range(2, len(name)):
        for initials in _initials(name[:cut]):
            yield (initials, *name[cut:])


def _defined(clusters: Clusters, n: int, letters: str) -> set[int]:
    """The name beside an acronym that brackets set apart, where its initials are those letters in any order."""
    beside = (c for c in range(max(0, n - 4), min(len(clusters.mentions), n + 5)) if c != n)
    return {
        clusters.root(c)
        for c in beside
        if _in_brackets(clusters, clusters.mentions[c], clusters.mentions[n])
        and any(set(letters.casefold()) <= set(initials) for initials in _initials(clusters.mentions[c].name))
    }


def _listed_as(clusters: Clusters, n: int) -> set[int]:
    """The body whose letters brackets tell, though they are no initials: "Halden Bio (HLDB)", "Norvik (NYSE: NRV)"."""
    letters, words = clusters.mentions[n], clusters.tokens.words
    if letters.actor_kind not in _LISTED or words[letters.end : letters.end + 1] not in ([")"], [","]):
        return set()
    opening = letters.first - (3 if words[letters.first - 1] == ":" else 1)
    before = (c for c in range(max(0, n - 3), n) if clusters.mentions[c].end == opening and words[opening] == "(")
    return {clusters.root(c) for c in before if clusters.kind(c) in _LISTED and clusters.mentions[c].name}


def _by_letters(clusters: Clusters, listed: dict[int, set[int]]) -> dict[int, set[int]]:
    """The bodies that the same letters stand behind, by the first mention of those."""
    found: dict[int, set[int]] = defaultdict(set)
    for n, bodies in listed.items():
        found[clusters.root(n)].update(bodies)
    return found


def _in_brackets(clusters: Clusters, name: Mention, acronym: Mention) -> bool:
    """ "Membership Action Plan (MAP)" or "MAP (Membership Action Plan)"."""
    one, other = sorted((name, acronym), key=lambda mention: mention.first)
    return name.kind == NAME and one.end == other.first - 1 and clusters.tokens.words[one.end] == "("


def _initials(name: tuple[str, ...]) -> set[str]:
    words = [w for part in name for w in part.split("-") if w and w[0].isalnum()]
    return {"".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words)}
