"""Same name, same actor: exact names, and countries by any of their names."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from itertools import combinations
from operator import itemgetter

from timeline.actors.clusters import Clusters
from timeline.actors.countries import countries
from timeline.actors.kinds import COUNTRY, ORGANISATION, PERSON, PLACE
from timeline.actors.known_organisations import as_ministry, known_organisations
from timeline.actors.mentions import Mention
from timeline.actors.name_agreement import NUMERAL
from timeline.actors.sieves.agreement import is_one_of
from timeline.text.tokens import Tokens

_JOINTS = frozenset((",", "-"))
_HALVES = frozenset(("north", "south", "east", "west"))


def same_name(clusters: Clusters) -> None:
    """Mentions with the same words, or that name the same country or gazetteer entry."""
    organisations = known_organisations()
    first: dict[tuple[object, ...], int] = {}
    by_country = _by_country(clusters)
    _keep_lands_apart(clusters, by_country)
    folded = {name: _folded(name) for name in {mention.name for _, mention in clusters.named}}
    held = {(m.name[-1], m.titles) for _, m in clusters.named if m.titles and len(m.name) > 1}
    rulers, towns = _rulers(clusters), _namesakes(clusters, folded)
    for n, mention in clusters.named:
        keys: list[tuple[object, ...]] = []
        if mention.via is None:
            family = COUNTRY if mention.actor_kind == PLACE else mention.actor_kind
            name, land = by_country.get(n) or (folded[mention.name], None)
            reign = bisect_left(rulers[name], n) if name in rulers else 0
            town = _land_before(towns[name], n) if name in towns else ""
            one = is_one_of(clusters.tokens, mention)
            keys.append(("name", name, family, *_told_apart(mention, held), land or town, reign, one))
        if mention.country and mention.actor_kind == COUNTRY:
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


def _namesakes(clusters: Clusters, folded: Mapping[tuple[str, ...], str]) -> dict[str, list[tuple[int, str]]]:
    """The names that towns of several lands bear, each with where the text tells which: "Springfield, Illinois"."""
    told: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for n, mention in clusters.named:
        if mention.land and mention.actor_kind == PLACE:
            told[folded[mention.name]].append((n, mention.land))
    return {name: lands for name, lands in told.items() if len({land for _, land in lands}) > 1}


def _land_before(told: list[tuple[int, str]], n: int) -> str:
    """The land told with the name or last before it."""
    last = bisect_right(told, n, key=itemgetter(0)) - 1
    return told[last][1] if last >= 0 else ""


def _rulers(clusters: Clusters) -> dict[str, list[int]]:
    """The names that rulers bear by number and others too, each with where the text tells of them in full.

    "Henry" behind "Henry II" is another than "Henry" behind "Henry Tudor".
    """
    full: dict[str, list[int]] = defaultdict(list)
    for n, mention in clusters.named:
        if len(mention.name) > 1 and mention.actor_kind == PERSON:
            full[mention.name[0]].append(n)
    told = {name: {clusters.mentions[n].name for n in numbers} for name, numbers in full.items()}
    return {
        name: full[name]
        for name, names in told.items()
        if len(names) > 1 and any(NUMERAL.fullmatch(words[-1]) for words in names)
    }


def _keep_lands_apart(clusters: Clusters, by_country: Mapping[int, tuple[str, str]]) -> None:
    bodies: dict[str, dict[str, int]] = defaultdict(dict)
    for n, (name, land) in by_country.items():
        bodies[name][land] = n
    for of_lands in bodies.values():
        for one, other in combinations(of_lands.values(), 2):
            clusters.keep_apart(one, other)


def _by_country(clusters: Clusters) -> dict[int, tuple[str, str]]:
    """The name without its country and that country of each body that several have: "Ukraine's Foreign Ministry" and
    "the Russian Foreign Ministry", where a text tells of both.
    """
    owned = dict(_owned(clusters))
    lands: dict[str, set[str]] = defaultdict(set)
    for name, land in owned.values():
        lands[name].add(land)
    return {n: (name, land) for n, (name, land) in owned.items() if len(lands[name]) > 1}


def _owned(clusters: Clusters) -> Iterator[tuple[int, tuple[str, str]]]:
    tokens, demonyms = clusters.tokens, countries().demonyms
    lands = {m.head: m.country for _, m in clusters.named if m.actor_kind == COUNTRY}
    for n, mention in clusters.named:
        if mention.actor_kind != ORGANISATION:
            continue
        owner = tokens.child(mention.head, "poss")
        if owner in lands:
            yield n, (_folded(mention.name), lands[owner])
        elif len(mention.name) > 1 and mention.name[0] in demonyms:
            yield n, (_folded(mention.name[1:]), demonyms[mention.name[0]])


def _told_apart(mention: Mention, held: Set[tuple[str, tuple[str, ...]]]) -> tuple[object, object]:
    """ "Mr Lind" and "Ms Lind" are two, and "Lind" may be either; so is "Dr Lind" where a Dr Ana Lind is named."""
    if not mention.titles or len(mention.name) > 1:
        return None, None
    sexed = mention.genders if len(mention.genders) == 1 else None
    return sexed, mention.titles if (mention.name[-1], mention.titles) in held else None


def halves(clusters: Clusters) -> None:
    """ "The North" where the text names one North Korea and no other country of the north."""
    countries: dict[str, set[int]] = defaultdict(set)
    for n, mention in clusters.named:
        if mention.actor_kind == COUNTRY and len(mention.name) > 1 and mention.name[0] in _HALVES:
            countries[mention.name[0]].add(clusters.root(n))
    for n, mention in clusters.named if countries else ():
        bearers = countries.get(mention.name[0], ()) if len(mention.name) == 1 else ()
        if len(bearers) == 1 and _is_half(clusters.tokens, mention):
            clusters.join(next(iter(bearers)), n, "half-of-country")


def _is_half(tokens: Tokens, mention: Mention) -> bool:
    """ "The North"; "North and South Korea"."""
    return tokens.lower[mention.first - 1] == "the" or tokens.lower[mention.end] in ("and", "or")


def _folded(name: tuple[str, ...]) -> str:
    """The words that are compared: "Washington, D.C." is Washington, "Ban Ki-moon" is Ban Ki Moon."""
    name = as_ministry(name)
    words = [w for w in name if w not in _JOINTS] if not _JOINTS.isdisjoint(name) else name
    return " ".join(words).removeprefix("the ").replace(".", "").removesuffix(" dc")
