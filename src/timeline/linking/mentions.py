"""Which actor the words at a token name."""

from collections.abc import Iterable

from attrs import frozen

from timeline.model.actors import Actor, ActorMention, MentionKind
from timeline.model.spans import Words
from timeline.text.clauses import conjuncts, noun_phrase
from timeline.text.document import Document


@frozen(kw_only=True)
class Named:
    """Words that name somebody; ``actor`` is ``None`` for nobody known."""

    words: Words
    actor: Actor | None
    kind: MentionKind | None = None

    @property
    def actor_id(self) -> str | None:
        return self.actor.id if self.actor else None


class Mentions:
    """The mentions of a document's actors, found by the token that heads them."""

    def __init__(self, document: Document, actors: Iterable[Actor]) -> None:
        self._document = document
        self._by_head: dict[int, tuple[Actor, ActorMention]] = {}
        self._by_token: dict[int, list[tuple[Actor, ActorMention]]] = {}
        within = document.tokens.within
        for actor in actors:
            for mention in actor.mentions:
                for i in within(mention.head):
                    self._by_head.setdefault(i, (actor, mention))
                if mention.kind is MentionKind.NAME:
                    for i in within(mention.span):
                        self._by_token.setdefault(i, []).append((actor, mention))

    def at(self, noun: int) -> Named:
        """Who a noun phrase names, by its head, its apposition, or the name that the head is part of."""
        tokens = self._document.tokens
        for head in (noun, *(c for c in tokens.children[noun] if tokens.deps[c] == "appos")):
            found = self._by_head.get(head)
            if found is not None:
                return Named(words=found[1].words, actor=found[0], kind=found[1].kind)
        names = self._by_token.get(noun)
        if names and tokens.pos[noun] == "PROPN":
            actor, mention = min(names, key=lambda pair: len(pair[1].span))
            return Named(words=mention.words, actor=actor, kind=mention.kind)
        return Named(words=self._document.words(tokens.span(*noun_phrase(tokens, noun))), actor=None)

    def all_at(self, noun: int) -> tuple[Named, ...]:
        """Everybody that a coordination names."""
        return tuple(self.at(part) for part in conjuncts(self._document.tokens, noun))
