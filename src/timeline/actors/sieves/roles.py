"""Descriptions of somebody already named: by role ("the minister") or as the nearest of a kind ("the company")."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.known_organisations import known_organisations
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import is_whole_body, vocabulary
from timeline.model.actors import ActorKind, MentionKind

_OF = frozenset(("of", "for", "in", "at"))
# "The other candidate", "the new leader": somebody else than who has the role so far.
_OTHERS = frozenset(("other", "another", "next", "new", "rival", "fellow", "late"))
# Mentions that a role reaches back over: more than an article has.
_FARTHEST = 1000
# How far back "the company" reaches for a name, in sentences.
_REACH = 4
# How much more a subject is what a sentence is about.
_SUBJECT = 2
# How much more whoever a text opens with is what it is about.
_OPENING = 1.5
_SUBJECTS = ("nsubj", "nsubjpass")
# How a name hangs on the subject that it is a part of: "Acme shares", "researchers at Acme".
_WITHIN = ("poss", "compound", "nmod", "amod", "prep", "pobj")
# How fast a name is forgotten, as a power of the sentences since.
_DECAY = 1.5
_BODIES_PLACES_THINGS = (ActorKind.ORGANISATION, ActorKind.COUNTRY, ActorKind.PLACE, ActorKind.PRODUCT)


def roles(clusters: Clusters) -> None:
    """A definite description joins the nearest actor whom the text has given that role, or a special form of it."""
    for n, mention in enumerate(clusters.mentions):
        is_person = mention.actor_kind in (ActorKind.PERSON, ActorKind.UNKNOWN)
        if is_person and is_open(clusters, n, mention) and mention.modifiers.isdisjoint(_OTHERS):
            candidate = next((c for c in _each_once(clusters, n) if _has_role(clusters, c, n)), None)
            if candidate is None:
                candidate = _only_holder(clusters, n)
            if candidate is not None:
                clusters.join(candidate, n, "role")


def _only_holder(clusters: Clusters, n: int) -> int | None:
    """Whom the text names later with that very title, where it names one alone ("the Queen … Queen Elizabeth")."""
    noun = clusters.mentions[n].noun
    holders = {
        clusters.root(c): c
        for c in range(n + 1, min(n + 1 + _FARTHEST, len(clusters.mentions)))
        if noun in clusters.mentions[c].titles
        and clusters.may_join(c, n)
        and _agree(clusters.mentions[c], clusters.mentions[n])
    }
    return next(iter(holders.values())) if len(holders) == 1 else None


def same_group(clusters: Clusters) -> None:
    """ "Senior Russian diplomats", later "Russian diplomats": a people and a noun that both tellings name."""
    first: dict[tuple[str, str], int] = {}
    for n, mention in enumerate(clusters.mentions):
        if mention.kind == MentionKind.DESCRIPTION and mention.actor_kind == ActorKind.GROUP and mention.country:
            clusters.join(first.setdefault((mention.country, mention.noun), n), n, "same-group")


def nearest_of_kind(clusters: Clusters) -> None:
    """ "the company": the organisation whose name says that it is one, else the nearest a few sentences back."""
    for n, mention in enumerate(clusters.mentions):
        if not is_open(clusters, n, mention) or mention.actor_kind not in _BODIES_PLACES_THINGS:
            continue
        found = _called(clusters, n, mention)
        if found is None and mention.modifiers <= _told_apart_by(mention) and _is_whole(mention):
            found = _most_salient(clusters, n, mention)
        if found is not None:
            clusters.join(found, n, "nearest-of-kind")


def _called(clusters: Clusters, n: int, mention: Mention) -> int | None:
    """Whose name says what he is: of two banks the one that the text is about, a subject rather than one in passing."""
    scores: dict[int, float] = {}
    for c in _before(n):
        if _is_called(clusters, c, mention):
            root, distance = clusters.root(c), mention.sentence - clusters.mentions[c].sentence
            scores[root] = scores.get(root, 0.0) + _weight(clusters, c, min(distance, _REACH))
    return max(scores, key=lambda root: (scores[root], root), default=None)


def _is_called(clusters: Clusters, c: int, mention: Mention) -> bool:
    """ "the court" after "the Supreme Court", "the alliance" after "NATO"."""
    name = clusters.mentions[c]
    if name.kind != MentionKind.NAME or name.via:
        return False
    words = name.name
    is_in_name = len(words) > 1 and mention.noun in (_head_of(words), words[0]) and mention.modifiers <= set(words)
    return is_in_name or _knows(name, mention)


def _head_of(name: tuple[str, ...]) -> str:
    """ "foundation" of "Lind Foundation for the Arts"."""
    end = next((n for n, word in enumerate(name) if n > 0 and word in _OF), len(name))
    return name[end - 1]


def _told_apart_by(mention: Mention) -> frozenset[str]:
    """Modifiers that tell a description from no other of its kind: "the new phone" is the one spoken of."""
    return vocabulary().fresh if mention.actor_kind == ActorKind.PRODUCT else frozenset()


def _is_whole(mention: Mention) -> bool:
    return mention.actor_kind != ActorKind.ORGANISATION or is_whole_body(mention.noun)


def _knows(name: Mention, mention: Mention) -> bool:
    known = known_organisations().get(" ".join(name.name))
    return known is not None and mention.noun in known.nouns


def _most_salient(clusters: Clusters, n: int, mention: Mention) -> int | None:
    """Of the names of a kind near by, the one that is mentioned often and lately."""
    scores: dict[int, float] = {}
    for c in _before(n):
        distance = mention.sentence - clusters.mentions[c].sentence
        if distance > _REACH:
            break
        if _is_alike(clusters, c, mention.actor_kind) and may_be_called(clusters.mentions[c], mention):
            root = clusters.root(c)
            scores[root] = scores.get(root, 0.0) + _weight(clusters, c, distance)
    return max(scores, key=lambda root: (scores[root], root), default=None)


def _weight(clusters: Clusters, c: int, distance: int) -> float:
    """How much a name of so many sentences ago is still spoken of."""
    opens = _OPENING if clusters.mentions[min(clusters.members(c))].sentence == 0 else 1
    forgotten: float = (1 + distance) ** _DECAY
    return opens * clusters.times_named(c) * _prominence(clusters, clusters.mentions[c]) / forgotten


def _prominence(clusters: Clusters, name: Mention) -> float:
    """A subject, or who has something that is one, is more what a sentence is about; a rival in passing is less."""
    tokens, head = clusters.tokens, name.head
    while tokens.deps[head] in _WITHIN and tokens.tags[tokens.heads[head]] != "NNP":
        head = tokens.heads[head]
    if tokens.deps[head] in _SUBJECTS:
        return _SUBJECT
    is_companion = name.first > 0 and tokens.lower[name.first - 1] in vocabulary().companions
    return 1 / _SUBJECT if is_companion else 1


def may_be_called(name: Mention, mention: Mention) -> bool:
    """ "The company" is no parliament, court or university."""
    words, head = vocabulary(), _head_of(name.name)
    if mention.noun not in words.businesses:
        return True
    return head in words.optional_heads or head not in words.organisation_nouns | words.organisation_heads


def _is_alike(clusters: Clusters, c: int, kind: ActorKind) -> bool:
    """A name of the kind that is not known to be something else; for a body one of unknown kind too, if it acts."""
    name = clusters.mentions[c]
    if name.kind != MentionKind.NAME or name.via:
        return False
    acts = clusters.kind(c) == ActorKind.UNKNOWN and clusters.tokens.deps[name.head] == "nsubj"
    if clusters.kind(c) != kind and not (acts and kind == ActorKind.ORGANISATION):
        return False
    if name.first and clusters.tokens.words[name.first - 1] == "(":
        return False  # "(AP)" is an aside
    return " ".join(name.name) not in known_organisations()


def is_open(clusters: Clusters, n: int, mention: Mention) -> bool:
    """A definite description of one that stands for nobody yet."""
    return (
        mention.kind == MentionKind.DESCRIPTION
        and mention.definite
        and mention.number == "sg"
        and mention.noun not in vocabulary().relational_nouns
        and all(m == n or _is_aside(clusters, m) for m in clusters.members(n))
    )


def _is_aside(clusters: Clusters, m: int) -> bool:
    """ "The company, which": a relative clause behind a comma tells nothing of whom it means."""
    mention = clusters.mentions[m]
    is_body = clusters.kind(m) == ActorKind.ORGANISATION
    return is_body and mention.kind == MentionKind.PRONOUN and clusters.tokens.words[mention.first - 1] == ","


def _before(n: int) -> range:
    """The mentions before one, nearest first; who was last told of longer ago is no longer meant."""
    return range(n - 1, max(-1, n - 1 - _FARTHEST), -1)


def _each_once(clusters: Clusters, n: int) -> Iterator[int]:
    """The nearest mention before one of each actor, but for pronouns."""
    seen: set[int] = set()
    for c in _before(n):
        root = clusters.root(c)
        if root not in seen and clusters.mentions[c].kind != MentionKind.PRONOUN:
            seen.add(root)
            yield c


def _has_role(clusters: Clusters, candidate: int, n: int) -> bool:
    mention = clusters.mentions[n]
    if not clusters.may_join(candidate, n):
        return False
    table = vocabulary().role_kinds
    if any(_posted_elsewhere(clusters, clusters.mentions[m], mention) for m in clusters.members(candidate)):
        return False
    for m in clusters.members(candidate):
        known = clusters.mentions[m]
        nouns = (
            {known.noun}
            if known.kind == MentionKind.DESCRIPTION
            else {t.split()[-1] for t in known.titles} | set(known.titles)
        )
        for noun in nouns:
            if (noun == mention.noun or mention.noun in table.get(noun, ())) and _agree(known, mention):
                return True
    return False


def _posted_elsewhere(clusters: Clusters, known: Mention, mention: Mention) -> bool:
    """ "The ambassador to Greece" is not the ambassador to Venezuela."""
    if known.noun != mention.noun:
        return False
    posts = [_post(clusters, m) for m in (known, mention)]
    return bool(posts[0] and posts[1] and not posts[0] & posts[1])


def _post(clusters: Clusters, mention: Mention) -> set[str]:
    """The names behind the noun."""
    tokens = clusters.tokens
    return {tokens.lower[t] for t in range(mention.head + 1, mention.end) if tokens.tags[t] in ("NNP", "NNPS")}


def _agree(known: Mention, mention: Mention) -> bool:
    """No country against another, no portfolio against another: "the foreign minister" is no finance minister."""
    if known.country and mention.country and known.country != mention.country:
        return False
    portfolios = vocabulary().portfolios
    own = known.modifiers | {word for title in known.titles for word in title.split()}
    return mention.modifiers & portfolios <= own & portfolios
