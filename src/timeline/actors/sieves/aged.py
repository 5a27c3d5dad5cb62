"""Who is told of by an age: "the 74-year-old", "the 74-year-old former star" where no star was told of."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import NAME, PERSON
from timeline.actors.mentions import Mention
from timeline.actors.sieves.pronouns import most_salient
from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS

_OLDEST = 125


def aged(clusters: Clusters) -> None:
    """An age with an article joins whom the text has given it, else the most salient person of whom it gives none."""
    standing = [(n, m) for n, m in clusters.described if _takes_up(clusters, m) and _is_open(clusters, n)]
    ages = _ages(clusters) if standing else []
    for n, mention in standing:
        age = _years(mention)
        if age is None:
            near = set(_named_just_now(clusters, n))
            if len(near) == 1:
                clusters.join(near.pop(), n, "calling")
            continue
        told = {clusters.root(m) for m, years in ages if years == age and m < n}
        if len(told) == 1:
            clusters.join(told.pop(), n, "age")
            continue
        others = {clusters.root(m) for m, years in ages if years != age}
        near = set(_named_just_now(clusters, n)) - others
        best = near.pop() if len(near) == 1 else most_salient(clusters, n)
        if best is not None and clusters.times_named(best) and clusters.root(best) not in others:
            clusters.join(best, n, "age")


def _named_just_now(clusters: Clusters, n: int) -> Iterator[int]:
    """The people whom this sentence or the one before names, up to a mention."""
    for place in range(bisect_left(clusters.named, n, key=itemgetter(0)) - 1, -1, -1):
        c, name = clusters.named[place]
        if name.sentence < clusters.mentions[n].sentence - 1:
            return
        if clusters.kind(c) == PERSON and clusters.may_join(c, n):
            yield clusters.root(c)


def _takes_up(clusters: Clusters, mention: Mention) -> bool:
    """ "The 74-year-old"; a sentence goes on about somebody with "the 74-year-old star", not with "the driver"."""
    if mention.noun == "old":
        return True
    is_one = mention.actor_kind == PERSON and mention.number == "sg"
    if not is_one or clusters.tokens.deps[mention.head] not in SUBJECTS:
        return False
    if mention.noun in read_words("person_roles", "callings"):
        return mention.end == mention.head + 1
    return mention.noun not in read_words("person_roles", "anybody") and _years(mention) is not None


def _ages(clusters: Clusters) -> list[tuple[int, int]]:
    """The ages that stand beside people: "Otto Brandt, 74,", "74-year-old Otto Brandt"."""
    return [(n, years) for n, m in enumerate(clusters.mentions) for years in _told(clusters, m)]


def _told(clusters: Clusters, mention: Mention) -> Iterator[int]:
    words = clusters.tokens.words
    if mention.kind == NAME and mention.actor_kind == PERSON:
        behind = words[mention.end : mention.end + 2]
        if len(behind) == 2 and behind[0] == "," and behind[1].isdecimal() and int(behind[1]) < _OLDEST:
            yield int(behind[1])
    elif (years := _years(mention)) is not None:
        yield years


def _years(mention: Mention) -> int | None:
    """The age in "the 74-year-old", "a 53-year-old lawyer"."""
    if not {"year", "old"} <= mention.modifiers | {mention.noun}:
        return None
    numbers = [int(word) for word in mention.modifiers if word.isdecimal()]
    return numbers[0] if len(numbers) == 1 else None


def _is_open(clusters: Clusters, n: int) -> bool:
    """ "The", and nobody told of before."""
    has_article = clusters.tokens.lower[clusters.mentions[n].first] == "the"
    return has_article and not clusters.times_named(n) and min(clusters.members(n)) == n
