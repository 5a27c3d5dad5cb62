"""Which actor the words at a token name."""

from collections.abc import Iterable

from attrs import define

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.linking.role_words import role_words
from timeline.model.actors import BODIES, Actor, ActorKind, ActorMention, MentionKind
from timeline.model.spans import Words
from timeline.text.constituents import noun_phrase, object_of, own_subject
from timeline.text.document import Document
from timeline.text.labels import MODIFIERS

_NAME = MentionKind.NAME


@define(kw_only=True)
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
        self._known: dict[int, Named | None] = {}
        self._bodies: dict[str, Actor | None] = {}
        within = document.tokens.within
        for actor in actors:
            for mention in actor.mentions:
                for i in within(mention.head):
                    if i not in self._by_head or _is_within(self._by_head[i][1], mention):
                        self._by_head[i] = (actor, mention)
                if mention.kind is _NAME:
                    for i in within(mention.span):
                        self._by_token.setdefault(i, []).append((actor, mention))

    def at(self, noun: int) -> Named:
        """Who a noun phrase names; its words alone where they name nobody known."""
        return self.known_at(noun) or Named(words=self._words(noun), actor=None)

    def actor_at(self, noun: int) -> Actor | None:
        """The actor of ``at``, without the words."""
        known = self.known_at(noun)
        return None if known is None else known.actor

    def known_at(self, noun: int) -> Named | None:
        """The actor and the words of ``at``; ``None`` where they name nobody known."""
        known = self._known
        if noun not in known:
            known[noun] = self._read(noun)
        return known[noun]

    def _words(self, noun: int) -> Words:
        document = self._document
        return document.words(document.tokens.span(*noun_phrase(document.tokens, noun)))

    def _read(self, noun: int) -> Named | None:
        """By the head, by the name that the head is part of, or by the apposition."""
        found = self._by_head.get(noun) or self._name_around(noun)
        if found is None or found[0].name == found[1].words.text:
            # "the firm's first phone, the Luna 2": the apposition may name what the description does not.
            better = self._apposed(noun)
            if better is not None and (found is None or found[1].kind is MentionKind.DESCRIPTION):
                found = better
        if found is not None:
            return Named(words=found[1].words, actor=found[0], kind=found[1].kind)
        thing = self._thing(noun) or self._predicated(noun) or self._titled(noun)
        return None if thing is None else Named(words=self._words(noun), actor=thing, kind=MentionKind.DESCRIPTION)

    def _apposed(self, noun: int) -> tuple[Actor, ActorMention] | None:
        """The name that is an apposition of a noun, or that the noun is one of."""
        tokens = self._document.tokens
        around = [tokens.heads[noun]] if tokens.deps[noun] == "appos" else []
        if noun in tokens.labelled["appos"]:
            around = [*(c for c in tokens.children[noun] if tokens.deps[c] == "appos"), *around]
        for i in around:
            beside = self._by_head.get(i)
            if beside is not None and beside[1].kind is MentionKind.NAME:
                return beside
        return None

    def body_of(self, person: Actor) -> Actor | None:
        """The body that a person speaks for, as the text describes them: "the Norvik chief", "its spokesman"."""
        if person.id not in self._bodies:
            described = self._body_described(person)
            self._bodies[person.id] = self._body_before(person) if described is None else described
        return self._bodies[person.id]

    def _body_described(self, person: Actor) -> Actor | None:
        """The body in a description: "the Norvik chief", "the head of Norvik"."""
        tokens = self._document.tokens
        described = (m for m in person.mentions if m.kind is MentionKind.DESCRIPTION)
        for head in (tokens.within(mention.head)[0] for mention in described):
            if tokens.lemmas[head].lower() not in role_words("speaks_for_body"):
                continue
            if not of_kind("formers").isdisjoint(tokens.lower[c] for c in tokens.children[head]):
                continue  # "a former Norvik pilot" speaks for nobody there
            owners = [c for c in tokens.children[head] if tokens.deps[c] in {"compound", "poss", "nmod"}]
            # "the Norvik Chief Executive Officer", where the parse hangs Norvik on the chief
            owners += [c for owner in owners for c in tokens.children[owner] if tokens.deps[c] == "compound"]
            of = object_of(tokens, head, "of", "for", "at")
            if (body := self._first_body(owners if of is None else [*owners, of])) is not None:
                return body
        return None

    def _body_before(self, person: Actor) -> Actor | None:
        """The body before the title of a name: "Norvik Governor Ann Lind"."""
        tokens = self._document.tokens
        for mention in (m for m in person.mentions if m.kind is MentionKind.NAME):
            parts = [c for c in tokens.children[tokens.within(mention.head)[0]] if tokens.deps[c] in MODIFIERS]
            office = next((c for c in parts if tokens.lower[c] in role_words("speaks_for_body")), None)
            if office is not None:
                before = (*range(tokens.edges[office][0], office), *(c for c in parts if c < office))
                if (body := self._first_body(before)) is not None:
                    return body
        return None

    def _first_body(self, nouns: Iterable[int]) -> Actor | None:
        actors = (self.actor_at(noun) for noun in nouns)
        return next((actor for actor in actors if actor is not None and actor.kind in BODIES), None)

    def _thing(self, noun: int) -> Actor | None:
        """The name before the noun for what it is: "the Luna phone", "its Luna range", "the Lund Herald newspaper"."""
        lemma, table = self._document.tokens.lemmas[noun], vocabulary()
        if lemma in table.product_nouns or lemma in table.versions:
            return self._before(noun, ActorKind.PRODUCT)
        return self._before(noun, ActorKind.ORGANISATION) if lemma in table.named_bodies else None

    def _before(self, noun: int, kind: ActorKind) -> Actor | None:
        """Whose name of a kind stands right before a noun, as a part of its phrase."""
        tokens = self._document.tokens
        parts = [c for c in tokens.children[noun] if tokens.deps[c] in MODIFIERS]
        # "the Luna-family phones"
        parts += [c for part in parts for c in tokens.children[part] if tokens.deps[c] in MODIFIERS]
        before = (self._by_head.get(c) for c in parts)
        return next((b[0] for b in before if b is not None and b[0].kind is kind), None)

    def _titled(self, noun: int) -> Actor | None:
        """Who holds the office, where the parse hangs the name on another noun of the phrase.

        On what the office is of, "the head of the union, Ann Lee", or on the one coordinated to it, "Bob Roy and the
        head, Ann Lee".
        """
        tokens = self._document.tokens
        if tokens.lemmas[noun] not in vocabulary().person_nouns:
            return None
        of = object_of(tokens, noun, "of", "for", "to")
        others = [o for o in (of, tokens.heads[noun] if tokens.deps[noun] == "conj" else None) if o is not None]
        behind = (c for o in others for c in tokens.children[o] if tokens.deps[c] == "appos" and c > noun)
        apposed = (self._by_head.get(c) for c in behind)
        return next((a[0] for a in apposed if a is not None and a[0].kind is ActorKind.PERSON), None)

    def _predicated(self, noun: int) -> Actor | None:
        """Of whom it is said: "the Luna is the second phone"."""
        tokens = self._document.tokens
        verb = tokens.heads[noun]
        if tokens.deps[noun] != "attr" or tokens.lemmas[verb] != "be" or tokens.child(verb, "neg") is not None:
            return None
        own = own_subject(tokens, verb)
        said_of = self._by_head.get(own) if own is not None else None
        return said_of[0] if said_of is not None else None

    def _name_around(self, noun: int) -> tuple[Actor, ActorMention] | None:
        names = self._by_token.get(noun) if self._document.tokens.pos[noun] == "PROPN" else None
        return min(names, key=lambda pair: len(pair[1].span)) if names else None


def _is_within(one: ActorMention, other: ActorMention) -> bool:
    """A name inside a longer one: "Lund" in "Radio Lund"."""
    are_names = one.kind is other.kind is MentionKind.NAME
    return are_names and other.span.contains(one.span) and other.span != one.span
