"""The subject of a headline: whom it names, or the words of the text for nobody known."""

from collections.abc import Callable

from attrs import define

from timeline.assembly.casts import Cast
from timeline.assembly.coordination import denial_of, link_of, several
from timeline.assembly.noun_phrases import NounPhrases, joined
from timeline.assembly.third_person import as_subject
from timeline.linking.nouns import whole
from timeline.text.clauses import subject
from timeline.text.constituents import free_relative, noun_phrase, own_subject
from timeline.text.lost_subjects import count_opening
from timeline.text.tokens import Tokens

# Words of a verb with its auxiliaries.
_GROUP = 4
_PLURAL = frozenset({"NNPS", "NNS"})
_FROM_BEHIND = frozenset({"object", "by-phrase", "of-phrase", "party", "preposition", "target", "indirect object"})
# "It would be the biggest Danish strike": no one beside the noun is the subject of its copula.
_BESIDE_NOUN = frozenset({"modifier", "possessor"})


@define
class Subjects:
    """Writes the subjects of a clause; ``is_told`` says that it stands in another, ``rest`` what follows a verb."""

    tokens: Tokens
    phrases: NounPhrases
    cast: Cast
    is_told: bool
    rest: Callable[[int, int], list[str]]

    def of(self, i: int) -> list[str]:
        """The subject of a verb, those of the cast whom it may name by their names; empty where nothing names one."""
        tokens, understood, people = self.tokens, subject(self.tokens, i), self.cast.in_subject(i)
        nouns = several(tokens, understood.token, i, self.phrases.names) if understood is not None else []
        link, denial = link_of(tokens, nouns), denial_of(tokens, nouns)
        if (whose := self.cast.of_measures(nouns)) is not None:
            return [whose, joined([" ".join(self._phrase(n, long=True)) for n in nouns], link)][not whose :]
        others = _FROM_BEHIND | _BESIDE_NOUN if nouns else _FROM_BEHIND
        own = [p for p in people if p.rule not in others]
        if own and any(self._is_some(n) for n in nouns):
            own = []
        names = self.cast.call(own) if own else []
        if not nouns and (expletive := tokens.child(i, "expl")) is not None:
            return [tokens.lower[expletive]]
        if not nouns or (len(names) >= len(nouns) and any(p.actor_id is not None for p in people)):
            return [*denial, joined(names, link)] if names else []
        if len(nouns) == 1 and tokens.tags[nouns[0]] == "WDT":
            return []  # "which resulted in losses": of all that was told before
        told = joined([" ".join(self._subject(n, i)) for n in nouns], link)
        return [told] if told.casefold().startswith("neither") else [*denial, told]

    def _is_some(self, noun: int) -> bool:
        """ "Two of the rebels fled", "two Republicans fled": not all of them."""
        number = self.tokens.child(noun, "nummod")
        is_counted = number is not None and number < noun and self.tokens.tags[noun] in _PLURAL
        return is_counted or whole(self.tokens, noun) not in (noun, self.tokens.child(noun, "appos"))

    def _phrase(self, noun: int, *, long: bool = False) -> list[str]:
        return self.phrases.phrase(noun, self.cast.named, long=long)

    def _subject(self, noun: int, verb: int) -> list[str]:
        """A subject; an object that only an infinitive makes a subject stands in its nominative: "let us go"."""
        if (opening := count_opening(self.tokens, noun)) is not None:
            return [self.tokens.lower[opening], *self._phrase(noun)]
        if self.tokens.deps[noun] == "csubj" and (what := free_relative(self.tokens, noun)) is not None:
            own = own_subject(self.tokens, noun) or noun
            return [self.tokens.lower[what], *self._phrase(own), *self.tokens.lower[own + 1 : noun + 1][:_GROUP]]
        if self.tokens.tags[noun] == "VBG" and self.tokens.child(noun, "dobj") is not None:
            return [self.tokens.words[noun], *self.rest(noun, 0)]
        if self.tokens.heads[verb] == noun and self.tokens.lower[noun] == "those":
            return self.tokens.lower[noun_phrase(self.tokens, noun)[0] : noun + 1]  # not "those arrested were arrested"
        words = self._phrase(noun)
        is_pronoun = self.tokens.pos[noun] == "PRON" and len(words) == 1
        return [as_subject(words[0], is_asked=self.is_told)] if is_pronoun else words
