"""A surname told once for two: "Linda and Michael Lind"."""

from collections.abc import Sequence

from attrs import evolve

from timeline.actors.kinds import PERSON
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens


def with_shared_surnames(tokens: Tokens, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions by name, a given name before "and" and a full one with the surname of that.

    What somebody else in the text bears is his: "Linda Holm" or "Otto Linda", and "Linda and Michael Lind".
    """
    at = {mention.first: mention for mention in mentions if mention.actor_kind == PERSON}
    taken = {word for mention in at.values() if len(mention.name) > 1 for word in (mention.name[0], mention.name[-1])}
    found = []
    for mention in mentions:
        other = at.get(mention.end + 1) if tokens.lower[mention.end : mention.end + 1] == ["and"] else None
        if other is not None and mention.first in at and _share(mention, other) and mention.name[0] not in taken:
            surname = other.words.text.split()[-1]
            mention = evolve(mention, name=(*mention.name, other.name[-1]), surname=surname)
        found.append(mention)
    return found


def _share(one: Mention, other: Mention) -> bool:
    sexes = vocabulary().sexes
    is_given = len(one.name) == 1 and not one.titles and sexes(one.name[0]) is not None
    return is_given and len(other.name) == 2 and sexes(other.name[0]) is not None
