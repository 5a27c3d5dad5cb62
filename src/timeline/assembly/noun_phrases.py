"""Noun phrases for headlines: the words of the text, with names where it has pronouns."""

from collections.abc import Mapping, Set

from attrs import frozen

from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.text.clauses import noun_phrase
from timeline.text.tokens import Tokens

_MARKS = frozenset("\"“”„«»'‘’`")
# The longest phrase, in words, that stays with the noun it belongs to.
_LONGEST_PHRASE = 8


@frozen
class Name:
    """Who the word at a token stands for, and the first and last token of the words that name them there."""

    first: int
    last: int
    actor: Actor
    kind: MentionKind


@frozen
class NounPhrases:
    """Writes noun phrases for the headline of one event.

    ``names`` says who a token stands for, ``starting`` the same by the first token of the words. ``times`` are the
    tokens of time expressions; ``quoted`` says which quotation a token is in, ``quotation`` which one the event is in.
    """

    tokens: Tokens
    names: Mapping[int, Name]
    starting: Mapping[int, Name]
    times: Set[int]
    quoted: Mapping[int, int]
    quotation: int | None = None

    def is_left_out(self, i: int) -> bool:
        """A time, or words of a quotation that the event is not part of."""
        return i in self.times or self.quoted.get(i, self.quotation) != self.quotation

    def phrase(self, noun: int, own: Set[str], *, long: bool = False) -> list[str]:
        """A noun phrase, where ``long`` with the phrases that belong to it as far as they are short.

        ``own`` are the actors that the clause names already: for them pronouns stay.
        """
        tokens = self.tokens
        name = self.names.get(noun)
        if name is not None and name.actor.id not in own and self._may_replace(name, noun):
            return [name.actor.name]
        first, last = noun_phrase(tokens, noun)
        if long:
            for part in tokens.children[noun]:
                end = tokens.edges[part][1]
                inner = tokens.deps[part] in {"prep", "cc", "conj"} and tokens.edges[part][0] == last + 1
                if inner and end - part < _LONGEST_PHRASE and not any(map(self.is_left_out, range(part, end + 1))):
                    last = end
        return self._words(first, last, own)

    def _may_replace(self, name: Name, noun: int) -> bool:
        """A pronoun, or a description or short name of somebody with a better one; not a possessive."""
        if name.kind is MentionKind.DESCRIPTION:
            return name.actor.kind is ActorKind.PERSON and name.actor.name[:1].isupper()
        return self.tokens.tags[noun] != "PRP$" and (
            name.kind is MentionKind.PRONOUN or name.actor.kind is ActorKind.PERSON
        )

    def _words(self, first: int, last: int, own: Set[str]) -> list[str]:
        """The words of a stretch of text, spaced as there, with names for pronouns and without quotation marks."""
        tokens = self.tokens
        text = ""
        i = first
        while i <= last:
            name = self.starting.get(i)
            spaced = i > first and tokens.starts[i] > tokens.ends[i - 1]
            word = tokens.words[i]
            if name is not None and name.last <= last and name.actor.id not in own and self._shortens(name):
                word = possessive(name.actor.name) if tokens.tags[i] == "PRP$" else name.actor.name
                i = name.last
            elif word in _MARKS and tokens.tags[i] in {"``", "''"}:
                word = ""
            elif tokens.lower[i] == "whose" and (owner := self._antecedent(i)) is not None:
                word = possessive(" ".join(self.phrase(owner, own)))
            text += (" " if spaced else "") + word
            i += 1
        return text.split()

    def _antecedent(self, i: int) -> int | None:
        """What the relative clause around a token describes."""
        tokens = self.tokens
        while tokens.heads[i] != i and tokens.deps[i] != "relcl":
            i = tokens.heads[i]
        return tokens.heads[i] if tokens.deps[i] == "relcl" else None

    def _shortens(self, name: Name) -> bool:
        return name.kind is MentionKind.PRONOUN or (
            name.kind is MentionKind.NAME and name.actor.kind is ActorKind.PERSON
        )


def possessive(name: str) -> str:
    """The genitive of a name: "Lee's", "United States'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
