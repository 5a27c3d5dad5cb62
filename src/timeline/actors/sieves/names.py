"""Same name, same actor: exact names, countries by any of their names, acronyms that the text shows."""

from collections import defaultdict

from timeline.actors.clusters import Clusters
from timeline.actors.known_organisations import known_organisations
from timeline.model.actors import ActorKind, MentionKind

_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to", "de", "&"))


def same_name(clusters: Clusters) -> None:
    """Mentions with the same words, or that name the same country or gazetteer entry."""
    first: dict[tuple[object, ...], int] = {}
    for n, mention in enumerate(clusters.mentions):
        if mention.kind != MentionKind.NAME:
            continue
        keys: list[tuple[object, ...]] = []
        if mention.via is None:
            # "Mr Lind" and "Ms Lind" are two, and "Lind" may be either.
            sexed = len(mention.name) == 1 and mention.titles and len(mention.genders) == 1
            keys.append(
                ("name", _folded(mention.name), _family(mention.actor_kind), mention.genders if sexed else None)
            )
        if mention.country and mention.actor_kind == ActorKind.COUNTRY:
            keys.append(("country", mention.country))
        if (known := known_organisations().get(" ".join(mention.name))) is not None:
            keys.append(("organisation", known.names))
        if mention.key:
            keys.append(("key", mention.key))
        for key in keys:
            if key in first:
                clusters.join(first[key], n, mention.via or "same-name")
            else:
                first[key] = n


def _folded(name: tuple[str, ...]) -> str:
    return " ".join(name).removeprefix("the ").replace(".", "")


def _family(kind: ActorKind) -> str:
    return "place" if kind in (ActorKind.PLACE, ActorKind.COUNTRY) else str(kind)


def acronyms(clusters: Clusters) -> None:
    """ "Membership Action Plan (MAP)", and later "MAP": an acronym of a longer name of the same text."""
    long: dict[str, list[int]] = defaultdict(list)
    for n, mention in enumerate(clusters.mentions):
        if mention.kind == MentionKind.NAME and len(mention.name) > 1 and mention.actor_kind != ActorKind.PERSON:
            for initials in _initials(mention.name):
                long[initials].append(n)
    for n, mention in enumerate(clusters.mentions):
        text = mention.words.text
        letters = text.replace(".", "")
        if mention.kind != MentionKind.NAME or not (2 <= len(letters) <= 8 and letters.isupper()):
            continue
        candidates = {clusters.root(c) for c in long.get(letters.casefold(), ())} or _defined(clusters, n, letters)
        if len(candidates) == 1:
            clusters.join(candidates.pop(), n, "acronym")


def _defined(clusters: Clusters, n: int, letters: str) -> set[int]:
    """The name right before an acronym in brackets, where its initials are those letters in any order."""
    tokens, acronym = clusters.tokens, clusters.mentions[n]
    if n == 0 or tokens.words[acronym.first - 1] != "(":
        return set()
    before = [c for c in range(max(0, n - 4), n) if clusters.mentions[c].end == acronym.first - 1]
    return {
        clusters.root(c)
        for c in before
        if any(set(letters.casefold()) <= set(initials) for initials in _initials(clusters.mentions[c].name))
    }


def _initials(name: tuple[str, ...]) -> set[str]:
    words = [w for part in name for w in part.split("-") if w and w[0].isalnum()]
    return {"".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words)}
