"""Mentions: the words that may refer to an actor, with what the grammar and the lexicon say of them."""

from attrs import define

from timeline.actors.kinds import UNKNOWN
from timeline.actors.vocabulary import ANY_GENDER
from timeline.model.actors import ActorKind, MentionKind
from timeline.model.spans import Span, Words


@define(kw_only=True)
class Mention:
    """A name, description or pronoun, before it is known whom it refers to.

    ``first`` to ``end`` (half-open) and ``head`` number tokens of the parse. ``name`` holds the lower-case words of
    a name without titles, ``titles`` those before it. ``noun`` is the lemma of a description's head or the pronoun
    itself. ``country`` is the key of the country that the words name, or that modifies them ("Russian diplomat").
    ``modifiers`` are a description's other content words, lower-case. ``genders`` holds those that it may have,
    ``number`` is "sg", "pl" or "" for either. ``definite`` marks words that point to something known. ``key`` is
    the gazetteer's id of the entry that names it. ``via`` is "metonymy" for a place that stands for a government.
    ``surname`` is told with another's name alone: "Linda and Michael Lind". ``land``
    is told beside a town's or a body's name: "Springfield, Illinois". ``rule`` says how it was found.
    """

    words: Words
    first: int
    end: int
    head: int
    head_span: Span
    sentence: int
    kind: MentionKind
    actor_kind: ActorKind = UNKNOWN
    genders: frozenset[str] = ANY_GENDER
    number: str = ""
    person: int = 3
    name: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    surname: str = ""
    land: str = ""
    noun: str = ""
    country: str = ""
    modifiers: frozenset[str] = frozenset()
    definite: bool = False
    key: str | None = None
    via: str | None = None
    rule: str

    @property
    def span(self) -> Span:
        return self.words.span
