"""What the tests on actors read from what is found."""

from collections.abc import Callable

from timeline import Actor, ActorKind

Find = Callable[..., tuple[Actor, ...]]


def words(actor: Actor) -> list[str]:
    return [m.words.text for m in actor.mentions]


def named(actors: tuple[Actor, ...], name: str, kind: ActorKind | None = None) -> Actor:
    return next(a for a in actors if a.name == name and kind in (None, a.kind))
