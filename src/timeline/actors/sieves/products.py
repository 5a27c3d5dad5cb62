"""Things by any of their names: indexes of share prices ("the Dow", "the index"), and models ("the 787 Dreamliner")."""

from collections import defaultdict

from timeline.actors.clusters import Clusters, Numbered
from timeline.actors.model_names import MODEL, model_number
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
        if (key := index_key(mention.name)) is not None:
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


def models(clusters: Clusters) -> None:
    """Join the names of one number and maker, and what stands behind it alone where no other model is called so."""
    numbered = [(n, m, model_number(m.name)) for n, m in clusters.named if m.rule == MODEL]
    makers: dict[str, set[str]] = defaultdict(set)
    for _, mention, number in numbered:
        makers[number].update(mention.name[: mention.name[0][0].isalpha()])
    first: dict[str, int] = {}
    called: dict[str, set[str]] = defaultdict(set)
    for n, mention, number in numbered:
        if number and len(makers[number]) < 2:  # "the Norvik 300" and "the Acme 300" are two
            clusters.join(first.setdefault(number, n), n, MODEL)
            called[mention.name[-1]].add(number)
    for n, mention in clusters.named if first else ():
        numbers = called.get(mention.name[0].removesuffix("s"), ()) if len(mention.name) == 1 else ()
        if len(numbers) == 1:
            clusters.join(first[next(iter(numbers))], n, MODEL)
