"""Descriptions of a body, a place or a thing already named, as the nearest of a kind: "the company", "the plane"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from operator import itemgetter

from timeline.actors.clusters import Clusters
from timeline.actors.countries import is_city, is_region
from timeline.actors.kinds import COUNTRY, ORGANISATION, PLACE, PRODUCT
from timeline.actors.known_organisations import known_organisations
from timeline.actors.mentions import Mention
from timeline.actors.sieves.binding import acts_on
from timeline.actors.sieves.called_so import head_of, is_alike, is_of_another_trade, may_be_called, of_such_a_name
from timeline.actors.sieves.prominence import OF_SUBJECT, is_employer, prominence, weight
from timeline.actors.sieves.roles import is_open
from timeline.actors.trades import any_firm, is_called_a_firm, is_firm_of, known_trades, trades_called, trades_held
from timeline.actors.vocabulary import is_maker, is_whole_body, vocabulary
from timeline.lexicon.tables import read_words

# Mentions that a description reaches back over: more than an article has.
_FARTHEST = 1000
# How far back "the company" reaches for a name, in sentences.
_REACH = 4
_LANDS = (COUNTRY, PLACE)
_BODIES_PLACES_THINGS = (ORGANISATION, COUNTRY, PLACE, PRODUCT)


def nearest_of_kind(clusters: Clusters) -> None:
    """ "the company": the organisation whose name says that it is one, else the nearest a few sentences back."""
    described = [(n, m) for n, m in clusters.described if m.actor_kind in _BODIES_PLACES_THINGS]
    called = _by_what_they_are_called(clusters, {mention.noun for _, mention in described})
    for n, mention in described:
        if not is_open(clusters, n, mention):
            continue
        names = called.get(mention.noun, [])
        found = _called(clusters, _last(names, n), mention)
        if found is None and mention.country:
            found = next((c for c in names if _is_known_as(clusters.mentions[c], mention)), None)
        if found is None and mention.modifiers <= _told_apart_by(mention) and _is_whole(mention):
            found = _most_salient(clusters, n, mention)
        elif found is None and _is_whole(mention):
            found = of_such_a_name(clusters, (c for c, _ in _back_from(clusters.named, n, mention)), mention)
        found = _told_before(clusters, n, mention, found)
        if found is not None:
            clusters.join(found, n, "nearest-of-kind")


def _by_what_they_are_called(clusters: Clusters, nouns: set[str]) -> dict[str, list[int]]:
    """The names by the ``nouns`` of descriptions that may stand for them, as they hold them or are known to be such."""
    called = {noun: trades_called(noun) for noun in nouns}
    of_any, makers = nouns & any_firm(), [noun for noun in nouns if is_maker(noun)]
    found: dict[str, list[int]] = {}
    for n, name in clusters.named if nouns else ():
        held = _held(name.name) if len(name.name) > 1 else ()
        made = [noun for noun in makers if held and _is_made(noun, name.name)]
        known = known_trades(name)
        own = {*known, *(trades_held(held[0]) if held else ())}
        traded = [noun for noun, trades in called.items() if not own.isdisjoint(trades)] if own else ()
        for noun in nouns.intersection((*held, *made, *traded, *_known_nouns(name))) | (of_any if known else set()):
            found.setdefault(noun, []).append(n)
    return found


def _last(numbers: list[int], n: int) -> Iterator[int]:
    """Those of some mentions that stand before one, nearest first; who was last told of long ago is no longer meant."""
    for place in range(bisect_left(numbers, n) - 1, -1, -1):
        if numbers[place] < n - _FARTHEST:
            return
        yield numbers[place]


def _called(clusters: Clusters, names: Iterable[int], mention: Mention) -> int | None:
    """Whose name says what he is: of two banks the one that the text is about, a subject rather than one in passing."""
    scores: dict[int, float] = {}
    for c in names:
        if _is_called(clusters, c, mention):
            root, distance = clusters.root(c), mention.sentence - clusters.mentions[c].sentence
            scores[root] = scores.get(root, 0.0) + weight(clusters, c, min(distance, _REACH))
    return max(scores, key=lambda root: (scores[root], root), default=None)


def _is_called(clusters: Clusters, c: int, mention: Mention) -> bool:
    """ "the court" after "the Supreme Court", "the alliance" after "NATO"."""
    name = clusters.mentions[c]
    words = name.name
    head = head_of(words)
    is_held = (
        mention.noun in _held(words)
        or _is_made(mention.noun, words)
        or not trades_held(head).isdisjoint(trades_called(mention.noun))
    )
    is_end = words[-2:-1] == ("and",)  # "Holm & Company" is one more firm
    is_whole_name = len(words) > 1 and not is_end and may_be_called(name, mention)
    is_in_name = is_whole_name and is_held and mention.modifiers <= set(words)
    return (
        is_in_name or _is_known_as(name, mention) or (is_firm_of(name, mention) and not _is_anothers(clusters, mention))
    )


def _held(words: tuple[str, ...]) -> tuple[str, str]:
    """What a name says that it names, at its end or its beginning: no village in "Village Hall"."""
    head = head_of(words)
    return head, head if head in vocabulary().halls else words[0]


def _is_made(noun: str, words: tuple[str, ...]) -> bool:
    """ "The steelmaker" is Halden Steel."""
    return is_maker(noun) and noun.removesuffix("maker") in words


def _is_anothers(clusters: Clusters, mention: Mention) -> bool:
    """ "Its German carmaker", "Norvik's low-cost airline"; the biggest airline of a country may be one told of."""
    named = clusters.by_head.get(clusters.tokens.child(mention.head, "poss"))
    return named is not None and clusters.kind(named) not in _LANDS


def _is_known_as(name: Mention, mention: Mention) -> bool:
    """ "The alliance" for NATO, "the British central bank" for the Bank of England and no other."""
    known = known_organisations().get(" ".join(name.name))
    if known is None or mention.noun not in known.nouns:
        return False
    return not mention.country or mention.country == known.country


def _told_apart_by(mention: Mention) -> frozenset[str]:
    """Modifiers that tell a description from no other of its kind: "the new phone" is the one spoken of."""
    return vocabulary().fresh if mention.actor_kind == PRODUCT else frozenset()


def _is_whole(mention: Mention) -> bool:
    """ "The company", "the city" may be whatever is named; a branch is a part of one, and a harbour of a town."""
    noun, kind = mention.noun, mention.actor_kind
    return noun in vocabulary().towns_and_lands if kind == PLACE else kind != ORGANISATION or is_whole_body(noun)


def _known_nouns(name: Mention) -> frozenset[str]:
    known = known_organisations().get(" ".join(name.name))
    return known.nouns if known is not None else frozenset()


def _most_salient(clusters: Clusters, n: int, mention: Mention) -> int | None:
    """Of the names of a kind near by, the one that is mentioned often and lately."""
    near = list(_near(clusters, n, mention))
    near += [c for c in _so_called(clusters, n, mention) if all(_is_employer(clusters, name) for name in near)]
    if mention.noun in ("province", "state") and (parts := _parts_of_lands(clusters, n, mention)):
        known = next((c for c in parts if is_region(clusters.mentions[c].name)), None)
        if known is not None or not near or parts[0] > near[0]:
            return known
    described = next((c for c in near if _is_described(clusters, c, mention)), None)
    if described is not None and not any(_is_subject_of(clusters, c, mention.sentence) for c in near):
        return clusters.root(described)
    if mention.actor_kind == PRODUCT:
        near = _of_things(clusters, near, mention)
    beside = next((c for c in near if _is_subject_of(clusters, c, mention.sentence)), None)
    if beside is not None and mention.actor_kind == ORGANISATION:
        return clusters.root(beside)  # "shares of Norvik rose after Halden bought the company"
    scores: dict[int, float] = {}
    for c in near:
        root, distance = clusters.root(c), mention.sentence - clusters.mentions[c].sentence
        scores[root] = scores.get(root, 0.0) + weight(clusters, c, distance)
    return max(scores, key=lambda root: (scores[root], root), default=None)


def _parts_of_lands(clusters: Clusters, n: int, mention: Mention) -> list[int]:
    """ "Bihar … the state": places near by that are no cities, one of which may be meant rather than a country."""
    near = (c for c, _ in _back_from(clusters.named, n, mention) if clusters.kind(c) == PLACE)
    return [c for c in near if not is_city(clusters.mentions[c].name)]


def _told_before(clusters: Clusters, n: int, mention: Mention, found: int | None) -> int | None:
    """ "The interior ministry … the ministry": the last of its noun, told without a name since ``found``.

    Else what is found by its name.
    """
    if mention.actor_kind != ORGANISATION:
        return found
    members = clusters.members(found) if found is not None else []
    last = next(iter(members[: bisect_left(members, n)][-1:]), -1)
    nearest = bisect_left(clusters.described, n, key=itemgetter(0)) - 1
    for place in range(nearest, max(-1, nearest - _FARTHEST), -1):
        c, other = clusters.described[place]
        if c < last or mention.sentence - other.sentence > 2 * _REACH:
            break
        if other.noun == mention.noun and other.number == "sg" and clusters.may_join(c, n):
            # A possessive tells whose a body is, and not which.
            is_told_apart = not read_words("determiners", "possessives").issuperset(other.modifiers - mention.modifiers)
            is_same = other.modifiers > mention.modifiers and is_told_apart and not clusters.times_named(c)
            return c if is_same else found
    return found


def _is_subject_of(clusters: Clusters, c: int, sentence: int) -> bool:
    return clusters.mentions[c].sentence == sentence and prominence(clusters, clusters.mentions[c]) == OF_SUBJECT


def _near(clusters: Clusters, n: int, mention: Mention) -> Iterator[int]:
    """The names a few sentences back that a description may stand for, nearest first."""
    for c, name in _back_from(clusters.named, n, mention):
        if not is_alike(clusters, c, mention.actor_kind) or is_of_another_trade(clusters, c, mention.noun):
            continue
        if clusters.is_quoted(c) and not clusters.is_quoted(n) and name.sentence == mention.sentence:
            continue  # '"Norvik is ours," the firm said': nobody speaks of himself by name
        if name.sentence == mention.sentence and (
            acts_on(clusters.tokens, mention.head, name.head) or acts_on(clusters.tokens, name.head, mention.head)
        ):
            continue  # "By using Norvik, the firm", "Norvik bought the firm": one acts on the other
        if _may_all_be_called(clusters, c, mention):
            yield c


def _may_all_be_called(clusters: Clusters, c: int, mention: Mention) -> bool:
    names = list(clusters.ways_named(c))
    is_firm = mention.noun in any_firm() and any(map(is_called_a_firm, names))  # "the Lund Times" of Lund Times Co.
    return is_firm or all(may_be_called(m, mention) for m in names)


def _back_from(numbered: Sequence[tuple[int, Mention]], n: int, mention: Mention) -> Iterator[tuple[int, Mention]]:
    """The numbered mentions before one, a few sentences back, nearest first."""
    nearest = bisect_left(numbered, n, key=itemgetter(0)) - 1
    for place in range(nearest, max(-1, nearest - _FARTHEST), -1):
        if mention.sentence - numbered[place][1].sentence > _REACH:
            return
        yield numbered[place]


def _so_called(clusters: Clusters, n: int, mention: Mention) -> Iterator[int]:
    """Who was called so or a giant a few sentences back, whose name was told before: "the giant … the company"."""
    for c, other in _back_from(clusters.described, n, mention):
        is_firm = {other.noun, mention.noun} <= any_firm() and other.modifiers
        is_same = other.noun == mention.noun and other.modifiers == mention.modifiers
        if clusters.times_named(c) and (is_same or (is_firm and _may_all_be_called(clusters, c, mention))):
            yield c
            return


def _is_employer(clusters: Clusters, c: int) -> bool:
    """ "Ann Holm from Norvik said": told of only as whom somebody works for."""
    return clusters.times_named(c) == 1 and is_employer(clusters.tokens, clusters.mentions[c].head)


def _of_things(clusters: Clusters, near: list[int], mention: Mention) -> list[int]:
    """Those whose names hold the noun, "the phone" after "iPhone"; else those of the last two sentences with any.

    Things come and go faster than those who make them.
    """
    holding = [c for c in near if any(word.endswith(mention.noun) for word in clusters.mentions[c].name)]
    if holding or not near:
        return holding
    last = clusters.mentions[near[0]].sentence
    return [c for c in near if clusters.mentions[c].sentence >= min(last, mention.sentence - 1)]


def _is_described(clusters: Clusters, c: int, mention: Mention) -> bool:
    """ "Acme, a research firm": in the sentence before by the noun that takes it up, "the firm"."""
    sentence = clusters.mentions[c].sentence
    if sentence != mention.sentence - 1:
        return False
    mentions, members = clusters.mentions, clusters.members(c)
    first = bisect_left(members, sentence, key=lambda m: mentions[m].sentence)
    beside = takewhile(lambda m: mentions[m].sentence == sentence, members[first : first + _FARTHEST])
    return any(mentions[m].noun == mention.noun for m in beside)
