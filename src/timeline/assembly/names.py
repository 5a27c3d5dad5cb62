"""Who the words of a text stand for, as headlines name them."""

from attrs import define

from timeline.assembly.determiners import has_determiner
from timeline.model.actors import Actor, ActorKind, MentionKind


@define
class Name:
    """Who the word at a token stands for, and the first and last token of the words that name them there."""

    first: int
    last: int
    actor: Actor
    kind: MentionKind

    @property
    def told(self) -> str:
        """The name in place of a pronoun: a description has its article, "the council", but "Norvik", "his wife"."""
        name = self.actor.name
        is_like_name = name[:1].isupper() and (
            self.actor.kind is not ActorKind.PERSON or "'s " in name.replace("’", "'")
        )
        has_article = is_like_name or has_determiner(name)
        is_name = has_article or any(mention.kind is MentionKind.NAME for mention in self.actor.mentions)
        return name if is_name else f"the {name}"
