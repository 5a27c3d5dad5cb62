"""Same name, same actor: exact names, and countries by any of their names."""

from collections import defaultdict

from timeline.actors.clusters import Clusters
from timeline.actors.known_organisations import known_organisations
from timeline.model.actors import ActorKind

_PLACE, _COUNTRY = ActorKind.PLACE, ActorKind.COUNTRY
_HALVES = frozenset(("north", "south", "east", "west"))


def same_name(clusters: Clusters) -> None:
    """Mentions with the same words, or that name the same country or gazetteer entry."""
    organisations = known_organisations()
    first: dict[tuple[object, ...], int] = {}
    for n, mention in clusters.named:
        keys: list[tuple[object, ...]] = []
        if mention.via is None:
            # "Mr Lind" and "Ms Lind" are two, and "Lind" may be either.
            sexed = mention.titles and len(mention.name) == 1 and len(mention.genders) == 1
            family = _COUNTRY if mention.actor_kind == _PLACE else mention.actor_kind
            keys.append(("name", _folded(mention.name), family, mention.genders if sexed else None))
        if mention.country and mention.actor_kind == _COUNTRY:
            keys.append(("country", mention.country))
        if (known := organisations.get(" ".join(mention.name))) is not None:
            keys.append(("organisation", known.names))
        if mention.key:
            keys.append(("key", mention.key))
        for key in keys:
            if key in first:
                clusters.join(first[key], n, mention.via or "same-name")
            else:
                first[key] = n


def halves(clusters: Clusters) -> None:
    """ "The North" where the text names one North Korea and no other country of the north."""
    countries: dict[str, set[int]] = defaultdict(set)
    for n, mention in clusters.named:
        if mention.actor_kind == _COUNTRY and len(mention.name) > 1 and mention.name[0] in _HALVES:
            countries[mention.name[0]].add(clusters.root(n))
    for n, mention in clusters.named:
        bearers = countries.get(mention.name[0], ()) if len(mention.name) == 1 else ()
        if len(bearers) == 1 and clusters.tokens.lower[mention.first - 1] == "the":
            clusters.join(next(iter(bearers)), n, "half-of-country")


def _folded(name: tuple[str, ...]) -> str:
    """The words that are compared: "Washington, D.C." is Washington."""
    return " ".join([w for w in name if w != ","]).removeprefix("the ").replace(".", "").removesuffix(" dc")
