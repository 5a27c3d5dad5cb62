"""Relative clauses with "who" that the parse hangs on a place or a body, where they describe somebody named before it.

"Ann Lee, 44, of Leeds, who fled", "a man outside the bar who shouted": "who" is somebody (Quirk et al. 1985, 17.11).
"""

from collections.abc import Sequence
from functools import cache

from attrs import define

from timeline.lexicon.tables import read_words

_NOMINAL = frozenset({"NOUN", "PROPN"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@define
class Described:
    """The layers of a parse that say whom a relative clause describes; ``heads`` are mended in place."""

    lower: Sequence[str]
    lemmas: Sequence[str]
    pos: Sequence[str]
    tags: Sequence[str]
    deps: Sequence[str]
    entities: Sequence[str]
    heads: list[int]

    def mend(self) -> None:
        """Hang each clause on whom it describes."""
        for who in [i for i, word in enumerate(self.lower) if word == "who"]:
            verb = self.heads[who]
            if self.deps[verb] != "relcl" or self.deps[who] not in _SUBJECTS or not self.heads[verb] < who:
                continue
            person = self._described(self.heads[verb])
            if person is None:
                continue
            self.heads[verb] = person
            if self.lower[who - 1] == ",":
                self.heads[who - 1] = person
            if self.deps[person + 1] == "prep" and self.heads[person + 1] == self.heads[person]:
                self.heads[person + 1] = person  # "noticed a man outside the bar who", not noticed outside it

    def _described(self, place: int) -> int | None:
        """Who is described where the parse says a place; ``None`` where that may be so."""
        if self.deps[place] == "appos" and self.deps[self.heads[place]] == "pobj":
            place = self.heads[place]  # "of Washington, Wearside"
        person = self._above(place)
        if person == place or self.pos[person] not in _NOMINAL:
            return None
        # Behind an age even a name that the parse takes for a person's is where one lives.
        is_other = self._is_somebody(person) and not self._is_somebody(place)
        return person if is_other or self._is_aged(person, place) else None

    def _above(self, place: int) -> int:
        """The noun that a place is told of, by the parse or since it stands right before."""
        above = place
        while self.deps[above] in {"pobj", "prep"} and self.heads[above] < above:
            if self.pos[self.heads[above]] == "VERB":
                break
            above = self.heads[above]
        beside = above - 1
        is_beside = self.deps[above] == "prep" and beside > 0 and self.heads[beside] == self.heads[above]
        return beside if is_beside and self._is_somebody(beside) else above

    def _is_somebody(self, noun: int) -> bool:
        if self.pos[noun] == "PROPN" and self.entities[noun]:
            return self.entities[noun] == "PERSON"
        return self.lemmas[noun].lower() in _people()

    def _is_aged(self, noun: int, place: int) -> bool:
        between = range(noun + 1, place)
        return any(self.tags[i] == "CD" and self.deps[i] == "appos" and self.heads[i] == noun for i in between)


@cache
def _people() -> frozenset[str]:
    return read_words("person_nouns", "nouns") | read_words("person_roles", "neutral", "plural", "male", "female")
