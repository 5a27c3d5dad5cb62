"""Shorter forms of the names of organisations and places: "Apple", "Apple Inc.", "Apple Computer"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.countries import countries
from timeline.actors.kinds import GROUP, ORGANISATION, PLACE, PRODUCT, UNKNOWN
from timeline.actors.known_organisations import as_ministry
from timeline.actors.sieves.agreement import is_one_of
from timeline.actors.stock_indexes import STOCK_INDEX
from timeline.actors.vocabulary import is_club_end, vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.actors import PLACES

# "iPods" are iPods; "AWS" is no plural.
_SHORTEST_PLURAL = 4
# "The Church of Scientology" is Scientology, as the Bank of Ghent is not Ghent.
_CLUBS = (("air", "lines"), ("football", "club"), ("cricket", "club"), ("rugby", "club"), ("hockey", "club"))
_OWNING = frozenset(("for", "of", "the"))
_PLURALS = ("s", "x")
_KINDS = (ORGANISATION, GROUP, PLACE, PRODUCT, UNKNOWN)


def organisations(clusters: Clusters) -> None:
    """Join names that differ in a legal suffix, then a name and the one longer name that begins or ends with it.

    "Apple" and "Apple Computer"; "Red Sox" and "Boston Red Sox", "Supreme Court" and "Italian Supreme Court", where
    what comes before is a place. Of several longer names the main one is meant.
    """
    by_stem = _by_stem(clusters)
    for same in by_stem.values():
        words = clusters.mentions[same[0]].name
        for n in same[1:]:
            if clusters.mentions[n].name != words:  # the same words are one already, or two: "Peru's Senate"
                clusters.join(same[0], n, "organisation-suffix")
    firms = {stem: [n for n in numbers if _is_firm(clusters, n)] for stem, numbers in by_stem.items()}
    rivals = _begun_by(by_stem)
    for stem, fuller in _longer(clusters, by_stem, firms).items():
        if firms.get(stem):
            # "BellSouth Corp." and its "BellSouth Enterprises Inc." are two.
            fuller = [] if _is_parent(clusters, firms[stem]) else [n for n in fuller if not _is_firm(clusters, n)]
        meant = _main(clusters, fuller, rivals.get(stem, ()))
        if meant is not None:
            for n in by_stem.get(stem, ()):
                if not is_one_of(clusters.tokens, clusters.mentions[n]):
                    clusters.join(meant, n, "organisation-head")


def _longer(
    clusters: Clusters,
    by_stem: Mapping[tuple[str, ...], list[int]],
    firms: Mapping[tuple[str, ...], list[int]],
) -> dict[tuple[str, ...], list[int]]:
    """The longer names for which each shorter form may stand."""
    places = {" ".join(m.name) for _, m in clusters.named if m.actor_kind in PLACES}
    longer: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for stem, numbers in by_stem.items():
        for shorter in _shorter(stem, places):
            longer[shorter].extend(numbers)
    for team, numbers in _teams(clusters, by_stem).items():
        longer[team].extend(numbers)
    for begun, numbers in _begun(clusters, by_stem).items():
        longer[begun].extend(numbers)
    for stem, numbers in firms.items():
        # "Magna" is Magna International Inc.
        for cut in range(1, len(stem)) if numbers else ():
            longer[stem[:cut]].extend(numbers)
    return longer


def _begun(clusters: Clusters, by_stem: Mapping[tuple[str, ...], list[int]]) -> dict[tuple[str, ...], list[int]]:
    """ "Forth" behind "Forth Dredging": a word of no other kind with which one body's name begins that is told first.

    What stands for itself beside one, a founder or a town, has a foundation or a school.
    """
    found: dict[tuple[str, ...], list[int]] = {}
    for stem, numbers in by_stem.items():
        first = clusters.mentions[numbers[0]]
        if (
            len(stem) == len(first.name) == 2
            and first.actor_kind == ORGANISATION
            and stem[-1] not in _heads_of_others()
        ):
            alone = by_stem.get(stem[:1], ())
            if alone and numbers[0] < alone[0] and all(clusters.mentions[n].actor_kind == UNKNOWN for n in alone):
                found.setdefault(stem[:1], []).extend(numbers)
    return found


@cache
def _heads_of_others() -> frozenset[str]:
    return vocabulary().bodies_places_things | vocabulary().premises


def _is_firm(clusters: Clusters, n: int) -> bool:
    """A name in full, with its legal suffix."""
    name = clusters.mentions[n].name
    return len(name) > 1 and name[-1].rstrip(".") in vocabulary().organisation_suffixes


def _is_parent(clusters: Clusters, firms: Iterable[int]) -> bool:
    """ "Norvik Group" is none of the firms that it owns, such as Norvik Shipping."""
    return any(clusters.mentions[n].name[-1] in read_words("organisation_words", "parents") for n in firms)


def _main(clusters: Clusters, fuller: Iterable[int], rivals: Iterable[int]) -> int | None:
    """The longer name that a shorter one means: the only one, else one named so much more than any other."""
    main = clusters.main(dict.fromkeys((*fuller, *rivals)))
    return main if main in {clusters.root(n) for n in fuller} else None


def _teams(clusters: Clusters, by_stem: Mapping[tuple[str, ...], list[int]]) -> dict[tuple[str, ...], list[int]]:
    """ "the Pirates", "the Survey": what the longer name of a team, a people or a body ends in, with its article.

    "The General Assembly of the United Nations" is not them, and no seat is its end: "the White House".
    """
    words = clusters.tokens.lower
    ends: dict[tuple[str, ...], list[int]] = {}
    for stem, numbers in by_stem.items():
        name = clusters.mentions[numbers[0]]
        is_end = stem[-1].endswith(_PLURALS) or (len(stem) == 1 and not _is_told_of_what(clusters, numbers))
        if is_end and name.first > 0 and words[name.first - 1] == "the":
            ends[stem] = []
    for stem, numbers in by_stem.items():
        for cut in range(1, len(stem)):
            is_free = len(stem[cut - 1]) > 1 and stem[cut - 1] not in _OWNING
            if stem[cut:] in ends and is_free and " ".join(stem) not in countries().seats:
                ends[stem[cut:]].extend(numbers)
    return ends


def _is_told_of_what(clusters: Clusters, numbers: Iterable[int]) -> bool:
    """ "The Treaty on fish" is a whole name, and no short one of a treaty told of before."""
    behind = clusters.tokens.lower
    return any(behind[end : end + 1] in (["of"], ["on"]) for end in (clusters.mentions[n].end for n in numbers))


def _begun_by(by_stem: Mapping[tuple[str, ...], list[int]]) -> dict[tuple[str, ...], list[int]]:
    """The names that begin with a shorter one: where there are two, the shorter may be either."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for stem, numbers in by_stem.items():
        if stem[-1] not in vocabulary().premises:
            for cut in range(1, len(stem)):
                found[stem[:cut]].extend(numbers)
    return found


def _by_stem(clusters: Clusters) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, mention in clusters.named:
        is_index = mention.rule == STOCK_INDEX  # "the S&P", beside the firm
        if mention.actor_kind in _KINDS and not is_index and (stem := _stem(mention.name)):
            found[stem].append(n)
    return found


def _shorter(stem: tuple[str, ...], places: Set[str]) -> Iterator[tuple[str, ...]]:
    """The forms that may stand for a name: without the word for its kind or the place before it; one of many."""
    if stem[-1].endswith("s") and len(stem[-1]) > _SHORTEST_PLURAL:
        yield (*stem[:-1], stem[-1][:-1])
    if len(stem) > 1 and (stem[-1] in vocabulary().optional_heads or is_club_end(stem[-1])):
        yield stem[:-1]
    if len(stem) > 2 and stem[-2:] in _CLUBS:
        yield stem[:-2]
    if len(stem) > 2 and stem[0] in read_words("organisation_words", "of_members") and stem[1] == "of":
        yield stem[2:]
    if len(stem) > 1 and stem[0] in vocabulary().ships:
        yield from (stem[cut:] for cut in range(1, len(stem)))
    of = stem.index("of") if "of" in stem else 0
    if of > 1 or (of and (stem[0] in vocabulary().unique_organisations or stem[0] in vocabulary().organisation_nouns)):
        yield stem[:of]  # "the General Assembly" of the United Nations, "a Board member" beside the Board of Directors
    for cut in range(1, len(stem)):
        # "the Red Sox", "the Pirates": teams go by what follows the place
        first = " ".join(stem[:cut])
        is_county = cut > 1 and stem[cut - 1] in vocabulary().towns_and_lands  # "the Sheriff's Office" of Lund County
        if is_county or first in places or first in _known_places():
            yield stem[cut:]


@cache
def _known_places() -> frozenset[str]:
    """Lower-case names of places that the table of countries knows."""
    known = countries()
    return frozenset((*known.names, *known.demonyms, *known.seats, *known.regions))


def _stem(name: tuple[str, ...]) -> tuple[str, ...]:
    suffixes = vocabulary().organisation_suffixes
    words = as_ministry(tuple([w.rstrip(".") for w in name if w[:1].isalnum()]))
    while len(words) > 1 and words[-1] in suffixes:
        words = words[:-1]
    return words[1:] if len(words) > 1 and words[0] == "the" else words
