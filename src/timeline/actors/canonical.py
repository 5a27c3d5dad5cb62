"""From a cluster of mentions to an actor: its name, id, kind, aliases and roles."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from timeline.actors.clusters import Cluster
from timeline.actors.countries import countries
from timeline.actors.gazetteer import Gazetteer, GazetteerEntry
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import is_whole_body, unaccented, vocabulary
from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind, RoleTitle

# Links that say something of a mention, and do not mention it again.
_NOT_TAKEN_UP = frozenset(("copula", "relative"))
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_NOT_WORD = re.compile(r"[^0-9a-z]+")


def to_actors(clusters: Iterable[Cluster], gazetteer: Gazetteer | None = None) -> tuple[Actor, ...]:
    """Actors in the order of their first mention.

    Clusters of pronouns alone name nobody and are left out, as are descriptions that nothing takes up again and those
    that point back at a body or a thing without a name ("the company").
    """
    taken: dict[str, int] = {}
    known = gazetteer.by_key if gazetteer is not None else {}
    return tuple(_actor(cluster, taken, known) for cluster in clusters if _refers(cluster))


def _refers(cluster: Cluster) -> bool:
    if any(link.mention.kind == MentionKind.NAME for link in cluster):
        return True
    # "It is a company" names nobody; "I am the mayor" tells who speaks, and goes on speaking.
    speaks = sum(link.mention.person == 1 for link in cluster) > 1
    mentions = [link.mention for link in cluster if speaks or link.rule not in _NOT_TAKEN_UP]
    described = any(m.kind == MentionKind.DESCRIPTION and not _points_back(m) for m in mentions)
    return described and len(mentions) > 1


def _points_back(description: Mention) -> bool:
    is_bare = description.definite and not description.modifiers
    is_whole = is_bare and is_whole_body(description.noun)
    return is_whole or description.actor_kind == ActorKind.PRODUCT


def _actor(cluster: Cluster, taken: dict[str, int], known: Mapping[str, GazetteerEntry]) -> Actor:
    mentions = [link.mention for link in cluster]
    entry = next((known[m.key] for m in mentions if m.key is not None), None)
    name = entry.name if entry is not None else _name(mentions)
    return Actor(
        id=_unique(slug(name), taken),
        name=name,
        kind=entry.kind if entry is not None and entry.kind != ActorKind.UNKNOWN else _kind(mentions),
        aliases=tuple(dict.fromkeys(t for m in mentions if m.kind != MentionKind.PRONOUN and (t := _plain(m)) != name)),
        mentions=tuple(
            ActorMention(words=m.words, head=m.head_span, kind=m.kind, via=m.via, rule=link.rule)
            for m, link in zip(mentions, cluster, strict=True)
        ),
        roles=(*(entry.roles if entry is not None else ()), *(RoleTitle(title=t) for t in _roles(mentions))),
        external_id=entry.id if entry is not None else None,
        rule=mentions[0].rule if entry is None else "gazetteer",
    )


def _name(mentions: list[Mention]) -> str:
    """The fullest name, else a description."""
    names = [m for m in mentions if m.kind == MentionKind.NAME and m.via is None]
    metonyms = [m for m in mentions if m.via is not None]
    if metonyms and not names:
        return countries().titles[metonyms[0].country]
    if names:
        return _fullest(names)
    described = [m for m in mentions if m.kind == MentionKind.DESCRIPTION]
    if described[0].actor_kind == ActorKind.GROUP:
        # What all tellings agree on: "Russian diplomats", not "senior Russian diplomats".
        return _plain(min(described, key=lambda m: m.end - m.first))
    forms = Counter(_plain(m) for m in described)
    return max(forms, key=lambda form: forms[form])


def _fullest(names: list[Mention]) -> str:
    """Most words, then most frequent, then longest; in Latin letters and mixed case where the text has such a form."""
    forms = Counter(_bare(m) for m in names)
    return max(
        forms,
        key=lambda form: (_is_latin(form), not form.isupper(), len(form.split()), forms[form], len(form)),
    )


def _is_latin(form: str) -> bool:
    return unaccented(form).isascii() or all("LATIN" in unicodedata.name(c, "") for c in form if c.isalpha())


def _bare(mention: Mention) -> str:
    """A name without what was conferred on its bearer: "Ana Lind OBE"."""
    words = _plain(mention).split()
    honours = vocabulary().honours
    while (
        mention.actor_kind == ActorKind.PERSON and len(words) > 2 and words[-1].casefold().replace(".", "") in honours
    ):
        words[-2:] = [words[-2].rstrip(",")]
    return " ".join(words)


def _plain(mention: Mention) -> str:
    """The words on one line, without an article."""
    text = " ".join(mention.words.text.split())
    return _ARTICLE.sub("", text) or text


def _kind(mentions: list[Mention]) -> ActorKind:
    kinds = [m.actor_kind for m in mentions if m.actor_kind != ActorKind.UNKNOWN and m.kind == MentionKind.NAME]
    kinds = kinds or [m.actor_kind for m in mentions if m.actor_kind != ActorKind.UNKNOWN]
    return kinds[0] if kinds else ActorKind.UNKNOWN


def _roles(mentions: list[Mention]) -> tuple[str, ...]:
    roles: dict[str, None] = {}
    if any(m.actor_kind == ActorKind.PERSON for m in mentions):
        for m in mentions:
            if m.kind == MentionKind.DESCRIPTION:
                roles[_plain(m)] = None
    return tuple(roles)


def slug(name: str) -> str:
    """An id from a name: lower-case letters and digits, hyphens between."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_WORD.sub("-", plain).strip("-") or "-".join(f"{ord(c):x}" for c in name)


def _unique(base: str, taken: dict[str, int]) -> str:
    taken[base] = taken.get(base, 0) + 1
    return base if taken[base] == 1 else f"{base}-{taken[base]}"
