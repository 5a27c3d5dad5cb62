"""Two descriptions that no one bears: of two bodies, two posts, two countries, two portfolios."""

from collections.abc import Iterator, Set
from itertools import islice

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, NAME
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.constituents import object_of
from timeline.text.labels import NAME_TAGS

# Mentions back that another of the same noun is looked for.
_REACH = 200
# Mentions, or words before the noun, that tell what one is of.
_NEAR = 8


def is_of_another(clusters: Clusters, known: Mention, mention: Mention) -> bool:
    """ "The Norvik executive" is not the Halden chief executive."""
    names = [_names_before(clusters, m) for m in (known, mention)]
    one, other = (set(words) - vocabulary().ranks for words in names)
    if not one or not other or not one.isdisjoint(other):
        return False
    letters = "".join(word[0] for word in names[1])
    return not any(word in letters for word in one)


def is_of_another_thing(clusters: Clusters, candidate: int, n: int) -> bool:
    """ "The driver of the train" is not that of the car, nor "the tractor driver" a bus driver."""
    own = _things(clusters, clusters.mentions[n])
    return bool(own) and any(own.isdisjoint(things) for things in _told_of(clusters, candidate, n))


def _told_of(clusters: Clusters, candidate: int, n: int) -> Iterator[Set[str]]:
    """What somebody is said to be of, under the noun of a mention."""
    known = (clusters.mentions[m] for m in islice(clusters.members(candidate), _NEAR))
    told = (_things(clusters, m) for m in known if m.noun == clusters.mentions[n].noun)
    return (things for things in told if things)


def _things(clusters: Clusters, mention: Mention) -> Set[str]:
    """ "Car" in "the car driver" and "the driver of the car": no rank, person, body or happening."""
    if mention.kind != DESCRIPTION or mention.end - mention.first < 3:
        return frozenset()
    tokens, table = clusters.tokens, vocabulary()
    of = object_of(tokens, mention.head, "of")
    nouns = (*range(max(mention.first, mention.head - _NEAR), mention.head), *(() if of is None else (of,)))
    lemmas = {tokens.lemmas[t] for t in nouns if tokens.tags[t] in ("NN", "NNS")}
    bodies = (table.organisation_nouns, table.ranks, table.plural_nouns, table.place_nouns)
    others = (*bodies, table.person_nouns, read_words("event_nouns", "events"))
    return {w for w in lemmas if not any(w in words for words in others)}


def heads_another(clusters: Clusters, known: Mention, mention: Mention) -> bool:
    """ "The head of Norvik" is the president of Norvik, and of no other; "the chief" alone may be."""
    if mention.noun not in read_words("person_roles", "of_any_body"):
        return False
    own = _without_ranks(mention)
    if not own or not own.isdisjoint(known.modifiers):
        return False
    if known.noun == mention.noun and not _without_ranks(known):
        return False
    return bodies_of(clusters, mention).isdisjoint(bodies_of(clusters, known))


def _without_ranks(mention: Mention) -> set[str]:
    """The words beside a noun but for ranks; "the police chief" is one of the police."""
    table = vocabulary()
    return {word for word in mention.modifiers if word not in table.ranks or word in table.plural_nouns}


def heads_one(clusters: Clusters, candidate: int, bodies: set[int]) -> bool:
    """ "Coast Guard Commander Ana Lind" is the Coast Guard commander, before a captain told of last."""
    return any(not bodies.isdisjoint(bodies_of(clusters, clusters.mentions[m])) for m in clusters.members(candidate))


def bodies_of(clusters: Clusters, mention: Mention) -> set[int]:
    """The actors named in a description or right before it: "the chief of Norvik", "Norvik president Ann Lee"."""
    mentions, by_head = clusters.mentions, clusters.by_head
    before = 1 + sum(len(title.replace("-", " - ").split()) for title in mention.titles)
    inside = {by_head[t] for t in range(max(mention.first - before, 0), mention.end) if t in by_head}
    return {clusters.root(n) for n in inside if mentions[n].kind == NAME and mentions[n] is not mention}


def _names_before(clusters: Clusters, mention: Mention) -> list[str]:
    """ "Norvik" in "the Norvik executive"."""
    tokens = clusters.tokens
    return [tokens.lower[t] for t in range(mention.first, mention.head) if tokens.tags[t] in NAME_TAGS]


def is_posted_elsewhere(clusters: Clusters, candidate: int, mention: Mention) -> bool:
    """ "The ambassador to Greece" is not the ambassador to Venezuela."""
    post = _post(clusters, mention)
    if not post:
        return False
    known = (clusters.mentions[m] for m in clusters.members(candidate))
    posts = (_post(clusters, other) for other in known if other.noun == mention.noun)
    return any(other and post.isdisjoint(other) for other in posts)


def _post(clusters: Clusters, mention: Mention) -> set[str]:
    """The names behind the noun."""
    tokens = clusters.tokens
    return {tokens.lower[t] for t in range(mention.head + 1, mention.end) if tokens.tags[t] in NAME_TAGS}


def written_out(title: str) -> str:
    """ "Chief minister" for "CM"."""
    office: str = read_section("titles", "written_out").get(title, title)
    return office


def agree(known: Mention, mention: Mention) -> bool:
    """No portfolio against another: "the foreign minister" is no finance minister, nor his deputy he."""
    portfolios = vocabulary().portfolios
    own = known.modifiers | {word for title in known.titles for word in written_out(title).split()}
    if not own.isdisjoint(of_kind("formers")):
        if mention.modifiers.isdisjoint(of_kind("formers")):
            return False  # another may hold the office by now
        own |= of_kind("formers")  # "the past governor … the former governor"
    is_second = not own.isdisjoint(of_kind("seconds")) and mention.modifiers.isdisjoint(of_kind("seconds"))
    return mention.modifiers & portfolios <= own & portfolios and not is_second


def countries_of(clusters: Clusters, n: int) -> set[str]:
    """The countries that the descriptions of somebody name: "the Danish premier"."""
    told = (clusters.mentions[m] for m in clusters.members(n))
    return {m.country for m in told if m.country and m.kind == DESCRIPTION}


def is_of_another_country(clusters: Clusters, candidate: int, mention: Mention) -> bool:
    """ "Iran's ambassador" is not "US Ambassador Ana Lind", whatever her title alone says."""
    own = countries_of(clusters, candidate) if mention.country else ()
    return bool(own) and mention.country not in own


def is_told_apart(clusters: Clusters, candidate: int, n: int) -> bool:
    """ "The bomber in the south", of two bombers without a name: by what no one was called so far."""
    mention, known = clusters.mentions[n], clusters.mentions[candidate]
    if clusters.times_named(candidate) or not mention.modifiers - known.modifiers or mention.end == mention.head + 1:
        return False
    others = (c for c in range(n - 1, max(n - _REACH, -1), -1) if clusters.mentions[c].noun == mention.noun)
    return any(clusters.root(c) != clusters.root(candidate) and not clusters.times_named(c) for c in others)


def is_to_come(clusters: Clusters, c: int) -> bool:
    """ "Until a new premier is named": nobody yet, whom the text tells of nowhere else."""
    mention = clusters.mentions[c]
    is_new = not mention.definite and not mention.modifiers.isdisjoint(of_kind("others"))
    return is_new and not clusters.is_linked(c)
