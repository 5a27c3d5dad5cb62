"""Indexes of share prices by any of their names: "the Dow", "the Dow Jones industrial average", "the index"."""

from collections import defaultdict

from timeline.actors.clusters import Clusters, Numbered
from timeline.actors.sieves.roles import is_open
from timeline.actors.stock_indexes import STOCK_INDEX, index_key
from timeline.lexicon.tables import read_words

# How far back "the index" reaches, in sentences.
_REACH = 2


def stock_indexes(clusters: Clusters) -> None:
    """Join the names of one index, and "the index" to the one last told of."""
    named = [(n, m) for n, m in clusters.named if m.rule == STOCK_INDEX]
    if named:
        _join_names(clusters, named)
        _join_nouns(clusters, named)


def _join_names(clusters: Clusters, named: list[Numbered]) -> None:
    """By what they are called and their number, which a text may leave off that names one alone."""
    by_name: dict[str, dict[str, int]] = defaultdict(dict)
    for n, mention in named:
        key = index_key(mention.name)
        if key is not None:
            clusters.join(by_name[key[0]].setdefault(key[1], n), n, STOCK_INDEX)
    for numbers in by_name.values():
        if "" in numbers and len(numbers) == 2:
            one, other = numbers.values()
            clusters.join(one, other, STOCK_INDEX)


def _join_nouns(clusters: Clusters, named: list[Numbered]) -> None:
    nouns = read_words("stock_indexes", "nouns")
    for n, mention in clusters.described:
        if mention.noun not in nouns or not is_open(clusters, n, mention) or mention.modifiers:
            continue
        before = [c for c, m in named if c < n and m.sentence >= mention.sentence - _REACH]
        if before:
            clusters.join(_told(clusters, before), n, STOCK_INDEX)


def _told(clusters: Clusters, before: list[int]) -> int:
    """The one that the last sentence with an index is about: its subject, else the last one."""
    last = clusters.mentions[before[-1]].sentence
    same = [c for c in before if clusters.mentions[c].sentence == last]
    subjects = [c for c in same if clusters.tokens.deps[clusters.mentions[c].head] == "nsubj"]
    return (subjects or same)[-1]
