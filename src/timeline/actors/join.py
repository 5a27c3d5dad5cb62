"""Actors of several documents joined: who is the same in all of them."""

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from timeline.model.actors import Actor


@frozen(kw_only=True)
class JoinedActors:
    """``actors`` over all documents; ``ids`` maps a document's id and its actor's id to the joined actor's id."""

    actors: tuple[Actor, ...]
    ids: Mapping[tuple[str, str], str]


def join_actors(documents: Iterable[tuple[str, tuple[Actor, ...]]]) -> JoinedActors:
    """Join the actors of documents (id, actors): those of one canonical name are one.

    The result does not depend on the order of the documents.
    """
    groups: dict[str, list[Actor]] = {}
    ids: dict[tuple[str, str], str] = {}
    for document_id, actors in sorted(documents, key=lambda document: document[0]):
        for actor in actors:
            groups.setdefault(actor.id, []).append(actor)
            ids[document_id, actor.id] = actor.id
    return JoinedActors(actors=tuple(map(_joined, groups.values())), ids=ids)


def _joined(group: list[Actor]) -> Actor:
    first = group[0]
    if len(group) == 1:
        return first
    names = dict.fromkeys(alias for actor in group for alias in actor.aliases if alias != first.name)
    return evolve(
        first,
        aliases=tuple(names),
        mentions=tuple(mention for actor in group for mention in actor.mentions),
        roles=tuple(dict.fromkeys(role for actor in group for role in actor.roles)),
    )
