"""Relatives by whose they are: "his father" is the same wherever he is the same, and so is "my mother", "Mum"."""

from collections.abc import Iterator, Mapping
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, PERSON
from timeline.actors.mentions import Mention
from timeline.actors.sieves.weddings import weddings
from timeline.actors.vocabulary import FEMALE, MALE, vocabulary
from timeline.lexicon.tables import read_section, read_words
from timeline.text.constituents import conjuncts

# Whose child somebody is, that is a parent; whose wife, a husband: what the one is to the other, by the other's sex.
_PARENTS = {MALE: "father", FEMALE: "mother"}
_CHILDREN = {MALE: "son", FEMALE: "daughter"}
_INVERSES = {
    "son": _PARENTS,
    "daughter": _PARENTS,
    "child": _PARENTS,
    "father": _CHILDREN,
    "mother": _CHILDREN,
    "wife": {MALE: "husband"},
    "husband": {FEMALE: "wife"},
}


def kin(clusters: Clusters) -> None:
    """Join the relatives of one actor that bear one noun, once pronouns say whose they are."""
    known: dict[tuple[int, str], int] = {}
    to_come = weddings(clusters)
    for n, mention in clusters.described:
        while to_come and to_come[0][0] < mention.head:
            _, one, other = to_come.pop(0)
            known.update(_spouses(clusters, one, other))
            known.update(_spouses(clusters, other, one))
        told_of = (r for owner in _owners(clusters, n, mention) for r in _relations(clusters, owner, n, mention))
        for key, relative in told_of:
            told = known.setdefault(key, relative)
            if (key[1] in read_words("kin", "single") or _is_alike(clusters, told, relative)) and _share_a_name(
                clusters, told, relative
            ):
                clusters.join(told, relative, "kin")


def _spouses(clusters: Clusters, one: int, other: int) -> Iterator[tuple[tuple[int, str], int]]:
    """What the other is to one from the wedding on, whoever was before."""
    sexes = clusters.genders(one)
    if clusters.kind(other) == PERSON and len(sexes) == 1:
        yield (clusters.root(one), "wife" if sexes == {MALE} else "husband"), other


def _owners(clusters: Clusters, n: int, mention: Mention) -> Iterator[int]:
    """Whose relative a description names: "his father", "a son of Lind", "the child of Otto and Ana Lind"."""
    if mention.number != "sg" or mention.noun not in vocabulary().relational_nouns:
        return
    tokens = clusters.tokens
    of = next((c for c in tokens.children[mention.head] if tokens.lower[c] == "of"), None)
    owner = tokens.child(mention.head, "poss") if of is None else tokens.child(of, "pobj")
    if owner is not None:
        at = {clusters.mentions[m].head: m for m in reversed(_beside(clusters, n))}
        yield from (at[head] for head in conjuncts(tokens, owner) if head in at)


def _beside(clusters: Clusters, n: int) -> range:
    """The mentions inside a description come with it in the text."""
    end = n
    while end + 1 < len(clusters.mentions) and clusters.mentions[end + 1].first < clusters.mentions[n].end:
        end += 1
    return range(max(0, n - 1), end + 1)


def _relations(
    clusters: Clusters, owner: int, relative: int, mention: Mention
) -> Iterator[tuple[tuple[int, str], int]]:
    """Who is what to whom; of those with names both ways round."""
    yield (clusters.root(owner), mention.noun), relative
    sexes = clusters.genders(owner)
    inverse = _INVERSES.get(mention.noun, {}).get(next(iter(sexes))) if len(sexes) == 1 else None
    if inverse is not None and clusters.times_named(relative):
        yield (clusters.root(relative), inverse), owner


def _share_a_name(clusters: Clusters, one: int, other: int) -> bool:
    """Two who are named have a word in common, or are two: one may have many friends."""
    words = [{word for name in clusters.ways_named(n) for word in name.name} for n in (one, other)]
    return not (words[0] and words[1]) or bool(words[0] & words[1])


def _is_alike(clusters: Clusters, one: int, other: int) -> bool:
    """The same words: "his younger brother" is not "his brother"."""
    a, b = clusters.mentions[one], clusters.mentions[other]
    return a.noun == b.noun and {w for w in a.modifiers if w.isalpha()} == {w for w in b.modifiers if w.isalpha()}


def own_kin(clusters: Clusters) -> None:
    """Join what one narrator calls each of his parents; several, such as those of a transcript, have their own."""
    document = clusters.document
    if len(document.messages) > 1 or any(quotation.label for quotation in document.quotations):
        return
    if not any(m.person == 1 and m.number and not clusters.is_quoted(n) for n, m in clusters.pronouns):
        return
    told: dict[str, int] = {}
    for n, mention in enumerate(clusters.mentions):
        relative = None if clusters.is_quoted(n) else _relative(clusters, mention)
        if relative is not None:
            clusters.join(told.setdefault(relative, n), n, "own-kin")


def _relative(clusters: Clusters, mention: Mention) -> str | None:
    """What somebody is to the narrator: "Mum", "my mother", unlike "the mother", "his mother", "Father Otto"."""
    tokens = clusters.tokens
    if tokens.deps[mention.head] == "compound":
        return None
    owner = tokens.child(mention.head, "poss", "det")
    if mention.kind == DESCRIPTION and mention.number == "sg" and owner is not None:
        return _called().get(mention.noun) if tokens.lower[owner] == "my" else None
    is_bare = owner is None and mention.end == mention.first + 1 and tokens.words[mention.first][0].isupper()
    return _called().get(tokens.lower[mention.first]) if is_bare and not mention.titles else None


@cache
def _called() -> Mapping[str, str]:
    return {word: relative for relative, words in read_section("kin", "called").items() for word in words}
