"""Noun phrases for headlines: the words of the text, with names where it has pronouns."""

from collections.abc import Mapping, Sequence, Set
from itertools import compress, count
from operator import eq

from attrs import evolve, field, frozen

from timeline.assembly.determiners import has_determiner, is_introduced
from timeline.assembly.names import Name
from timeline.assembly.phrase_ends import end_before_aside, is_title, numbered_end, whole_end
from timeline.assembly.relatives import RELATIVES, stands_for
from timeline.assembly.third_person import in_third_person
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.clauses import is_judged
from timeline.text.constituents import conjuncts, exception, noun_phrase, own_subject, shared_by_all
from timeline.text.inflection import possessive
from timeline.text.labels import QUOTE_TAGS
from timeline.text.tokens import Tokens

_NAME, _PRONOUN, _PERSON = MentionKind.NAME, MentionKind.PRONOUN, ActorKind.PERSON
# Words that are written small but where a sentence begins.
_LOWERED = frozenset({"ADP", "DET", "NUM"})
_MARKS = frozenset("\"“”„«»'‘’`")
_WHOLES = ("which", "whom")
# "Let's"
_SHORT_US = frozenset({"'s", "’s"})
# "One of them, Igor Petrov, fled"
_ONE_OF_SOME = frozenset({"another", "one"})
_STYLES = frozenset({"miss", "mr", "mrs", "ms"})
_BULLETS = frozenset("-*+•")
_POSSESSIVE = frozenset({"PRP$", "WP$"})
# What belongs to a noun phrase behind its noun; to a short one only what it is of, and between whom.
_BEHIND = frozenset({"prep", "cc", "conj"})
_INSIDE = frozenset({"prep"})
# They name some, who may be fewer: of many the first.
_NAMING_SOME = frozenset({"as", "including"})
_BELONGING = frozenset({"between", "of", "per"})
# The longest phrase, in words, that stays with the noun it belongs to.
LONGEST_PHRASE = 8


@frozen
class NounPhrases:
    """Writes noun phrases for the headline of one event.

    ``names`` says who a token stands for, ``starting`` the same by the first token of the words. ``times`` are the
    tokens of time expressions; ``quoted`` says which quotation a token is in, ``quotation`` which one the event is in;
    ``set_off`` are the tokens of either, which most phrases have none of. ``altered`` are those that do not stand in a
    headline as words of their own: names that may replace them, quotation marks, blanks, what is joined to the word
    before. ``pronouns`` are those of the third person by actor's id; where words are ``is_kept``, "I" and "you" stay.
    """

    tokens: Tokens
    names: Mapping[int, Name]
    starting: Mapping[int, Name]
    times: Set[int]
    quoted: Mapping[int, int]
    set_off: Set[int]
    altered: Set[int]
    pronouns: Mapping[str, tuple[str, ...]]
    quotation: int | None = None
    is_kept: bool = False
    # Events of one sentence share their nouns: where each phrase ends, and its words, if they are the text's own.
    _phrases: dict[tuple[int, bool], tuple[int, int, list[str] | None]] = field(
        init=False, repr=False, eq=False, factory=dict
    )

    def is_left_out(self, i: int) -> bool:
        """A time, or words of a quotation that the event is not part of."""
        return i in self.set_off and (i in self.times or self.is_quoted(i))

    def is_quoted(self, i: int) -> bool:
        """Words of a quotation that the event is not part of."""
        return self.quoted.get(i, self.quotation) != self.quotation

    def phrase(self, noun: int, named: set[str], *, long: bool = False) -> list[str]:
        """A noun phrase, where ``long`` with the phrases that belong to it as far as they are short.

        ``named`` are the actors that the clause names already, for whom pronouns stay; those named here are added.
        """
        apposed = self.tokens.child(noun, "appos")
        one = None if apposed is None else self.names.get(apposed)
        is_one_of_some = self.tokens.lower[noun] in _ONE_OF_SOME
        if one is not None and (is_one_of_some or (one.kind is _NAME and is_introduced(self.tokens, noun))):
            noun = apposed or noun
        name = self.names.get(noun)
        if name is not None and name.actor.id not in named and self._may_replace(name, noun):
            named.add(name.actor.id)
            called = name.told if name.kind is MentionKind.PRONOUN else name.actor.name
            return [called, *(self._joined(noun, named) if long else ())]
        if self.tokens.tags[noun] == "PRP" and self.tokens.lower[noun] in _SHORT_US:
            return ["us"]
        if name is not None and name.kind is _NAME:
            named.add(name.actor.id)  # "warned Lima against its plan"
        first, last, words = self._phrases.get((noun, long)) or self._read(noun, long=long)
        return self._words(first, last, named) if words is None else words.copy()

    def bearer(self, noun: int) -> str | None:
        """Who has the name that a word belongs to; ``None`` where it is no part of a name."""
        if self.tokens.deps[noun] == "compound":
            noun = self.tokens.heads[noun]
        name = self.names.get(noun)
        return name.actor.name if name is not None and name.kind is MentionKind.NAME else None

    def told_again(self, clause: int) -> list[str]:
        """The pronoun of who says a clause behind it, and is its subject: "Norvik has sold a mill, it said"."""
        teller, told = own_subject(self.tokens, self.tokens.heads[clause]), own_subject(self.tokens, clause)
        if teller is None or told is None or told > teller or self.tokens.tags[teller] != "PRP":
            return []
        one, other = self.names.get(teller), self.names.get(told)
        same = one is not None and other is not None and one.actor.id == other.actor.id
        return [self.tokens.lower[teller]] if same else []

    def stretch(self, words: Sequence[int]) -> list[str]:
        """The words of a stretch of text as they are: in "how old am I" no name can stand for the pronoun."""
        named = {name.actor.id for name in self.names.values()}
        return evolve(self, is_kept=True)._words(words[0], words[-1], named)

    def _joined(self, noun: int, named: set[str]) -> list[str]:
        """Who is coordinated to one who is named: "between Norvik and the Sund League"."""
        others = [c for c in self.tokens.children[noun] if self.tokens.deps[c] == "conj" and not self.is_left_out(c)]
        if len(others) != 1 or self.tokens.pos[others[0]] != "PROPN":
            return []  # in "the diver and writer who found it" both are one
        link = self.tokens.child(noun, "cc")
        return [] if link is None else [self.tokens.lower[link], *self.phrase(others[0], named, long=True)]

    def _read(self, noun: int, *, long: bool) -> tuple[int, int, list[str] | None]:
        """First and last token of a noun phrase, where ``long`` with all that belongs to it, and words that stay."""
        first, last = noun_phrase(self.tokens, noun)
        first = self._undated(first, last) if first in self.times else first
        last = whole_end(self.tokens, numbered_end(self.tokens, last, self.times))
        below = self.tokens.children[noun]
        if below and below[-1] > noun:
            last = self._described(noun, self._excepting(noun, self._called(noun, last)))
            last = self._lengthened(noun, last, _BEHIND if long else _INSIDE)
        is_own = self.altered.isdisjoint(range(first, last + 1))
        known = self._phrases[noun, long] = first, last, self._words(first, last, set()) if is_own else None
        return known

    def _undated(self, first: int, last: int) -> int:
        """Where a phrase begins that a date was run into: "3 May 2017 the drivers' cars", "in 2019 prices rose"."""
        tags = self.tokens.tags
        behind = next((i for i in range(first, last + 1) if i not in self.times and tags[i] != "POS"), first)
        is_led = first > 0 and self.tokens.deps[first - 1] == "prep" and self.tokens.heads[first - 1] > last
        return behind if is_led or self.tokens.pos[behind] == "DET" else first

    def _excepting(self, noun: int, last: int) -> int:
        """With whom it leaves out: "no one but Lind"."""
        but = exception(self.tokens, noun)
        one = None if but is None else self.tokens.child(but, "pobj") or self.tokens.child(noun, "conj")
        return last if one is None else max(last, noun_phrase(self.tokens, one)[1])

    def _described(self, noun: int, last: int) -> int:
        """With what says who is meant: "those arrested", "those who fled"."""
        clause = self.tokens.child(noun, "acl", "relcl") if self.tokens.lower[noun] == "those" else None
        if clause is None or self.tokens.edges[clause][0] != last + 1:
            return last
        end = self._until(clause)
        return end if self._is_short(last + 1, end) else last

    def _called(self, noun: int, last: int) -> int:
        """With the names right behind that say who is meant: "the brothers Otto and Karl Lind"."""
        tokens = self.tokens
        name = tokens.child(noun, "appos")
        if name is None or tokens.pos[name] != "PROPN" or tokens.pos[noun] != "NOUN":
            return last
        first, end = tokens.edges[name]
        return end if first == last + 1 and self._is_short(first, end) else last

    def _lengthened(self, noun: int, last: int, labels: Set[str]) -> int:
        """The end of a phrase with those that follow; of one too long, its own noun without what follows that."""
        tokens = self.tokens
        for part in tokens.children[noun]:
            if tokens.deps[part] not in labels or tokens.edges[part][0] != last + 1:
                continue
            if tokens.lower[part] == "but" and tokens.child(noun, "neg", "preconj") is None:
                break  # "left the men but a number of others stayed"
            belongs = tokens.lower[part] in _BELONGING or tokens.tags[noun] == "DT"  # "all on board"
            if labels is _INSIDE and (not belongs or is_judged(tokens, noun)):
                continue
            inner = tokens.child(part, "pobj")
            end = tokens.edges[part][1] if inner is None else end_before_aside(tokens, inner, tokens.edges[part][1])
            if not self._is_short(part, end):
                # "Talks between Holm and Berg in May" are between both.
                nouns = (
                    [] if inner is None else [inner] if tokens.lower[part] in _NAMING_SOME else conjuncts(tokens, inner)
                )
                ends = [
                    whole_end(tokens, numbered_end(tokens, noun_phrase(tokens, n)[1], self.times))
                    for n in reversed(nouns)
                ]
                return next((end for end in ends or [self._until(part)] if self._is_short(part, end)), last)
            last = end
        return last

    def _until(self, part: int) -> int:
        """The end of a phrase before its first time: "of taking the town" for "of taking the town in May"."""
        first, last = self.tokens.edges[part]
        end = next((i - 1 for i in range(first, last + 1) if self.is_left_out(i)), last)
        while end > first and self.tokens.pos[end] in {"ADP", "DET", "PUNCT"}:
            end -= 1
        return end

    def _is_short(self, first: int, last: int) -> bool:
        part = range(first, last + 1)
        if last - first >= LONGEST_PHRASE and not is_title(self.tokens, part[1:]):
            return False
        return self.set_off.isdisjoint(part) or not any(map(self.is_left_out, part))

    def _may_replace(self, name: Name, noun: int) -> bool:
        """A pronoun, or a description or short name of somebody with a better one; not a possessive."""
        if name.kind is MentionKind.DESCRIPTION:
            is_better = name.actor.kind is ActorKind.PERSON and name.actor.name[:1].isupper()
            return is_better and not self._is_called_by_owner(name)
        return self.tokens.tags[noun] != "PRP$" and (
            name.kind is MentionKind.PRONOUN or name.actor.kind is ActorKind.PERSON
        )

    def _is_called_by_owner(self, name: Name) -> bool:
        """ "His aunt", of whom the text gives no better name than whose aunt she is."""
        behind = "".join(self.tokens.words[name.first + 1 : name.last + 1])
        whose = self.tokens.tags[name.first] == "PRP$"
        return whose and bool(behind) and name.actor.name.replace(" ", "").endswith(behind)

    def _words(self, first: int, last: int, named: set[str]) -> list[str]:
        """The words of a stretch of text, spaced as there, with names for pronouns and without quotation marks."""
        tokens, starting, words = self.tokens, self.starting, self.tokens.words
        opens = words[first].istitle() and (tokens.pos[first] in _LOWERED or self._is_title_by_place(first))
        if self.altered.isdisjoint(range(first, last + 1)):
            return [tokens.lower[first] if opens else words[first], *words[first + 1 : last + 1]]
        text: list[str] = []
        i = first
        while i <= last:
            if i > first and tokens.starts[i] > tokens.ends[i - 1]:
                text.append(" ")
            of_all = shared_by_all(tokens, first) if tokens.tags[i] in RELATIVES else None
            name = starting.get(i) if of_all is None else None
            word = tokens.lower[i] if opens and i == first else words[i]
            if name is not None and i > first and tokens.tags[i] == "WP":
                named.add(name.actor.id)  # "a diver who was off duty": he stands before it
            if name is not None and name.last <= last and name.actor.id not in named and self._shortens(name):
                named.add(name.actor.id)
                mark = int(name.last < last and tokens.tags[name.last + 1] == "POS")  # "James'", of James Lind
                word = possessive(name.actor.name) if mark or tokens.tags[i] in _POSSESSIVE else name.actor.name
                if name.actor.name.count(" ") > name.last - i:
                    _drop_style(text)
                i = name.last + mark
            elif name is not None and not self.is_kept and name.kind is _PRONOUN:
                own = self.pronouns.get(name.actor.id)
                word = in_third_person(tokens, i, own, name.actor.name) or word
            elif word in _MARKS and tokens.tags[i] in QUOTE_TAGS:
                word = ""
            elif tokens.tags[i] in RELATIVES and (whole := stands_for(tokens, i)) is not None:
                row = [whole] if of_all is None else conjuncts(tokens, of_all)
                word = joined([" ".join(self._known(one, named)) for one in row if one < i])
                word = possessive(word) if tokens.tags[i] == "WP$" else word
            text.append(word)
            i += 1
        return "".join(text).split()

    def _is_title_by_place(self, i: int) -> bool:
        """A common word with a capital since it opens its sentence: "Gunmen attacked", "That was late"."""
        tokens = self.tokens
        opens = i == 0 or tokens.sentences[i - 1] != tokens.sentences[i] or tokens.words[i - 1] in _MARKS | _BULLETS
        is_common = tokens.pos[i] in {"ADJ", "NOUN", "PRON"} and tokens.lower[i] != "i"
        return opens and is_common and i not in self.names and i not in self.starting and not tokens.entities[i]

    def _known(self, noun: int, named: set[str]) -> list[str]:
        """A noun phrase for what is known by now: "the ships", where "six ships" or "a ship" was told."""
        words = self.phrase(noun, named)
        if self.tokens.pos[noun] != "NOUN" or (has_determiner(" ".join(words)) and words[0] not in {"a", "an"}):
            return words
        return ["the", *words[words[0] in {"a", "an"} :]]

    def _shortens(self, name: Name) -> bool:
        """A pronoun for somebody with a name, or a person's short name: "their homes" are not "people's homes"."""
        if name.kind is _PRONOUN:
            return name.actor.name[:1].isupper()
        return name.kind is _NAME and name.actor.kind is _PERSON


def _drop_style(text: list[str]) -> None:
    """ "Mr Lind's son" with the full name is "Otto Lind's son"."""
    if len(text) > 1 and text[-1] == " " and text[-2].rstrip(".").lower() in _STYLES:
        del text[-2:]


def unlike_words(tokens: Tokens) -> set[int]:
    """The tokens that do not stand in a headline as words of their own, whoever they name."""
    glued = set(compress(count(1), map(eq, tokens.starts[1:], tokens.ends)))
    unlike = ["whose", *(word for word in tokens.odd_words if word in _MARKS or word.isspace())]
    wholes = (i for word in _WHOLES for i in tokens.places.get(word, ()) if tokens.lower[i - 1] == "of")
    return glued.union(wholes, *(tokens.places.get(word, ()) for word in unlike))


def joined(names: Sequence[str], link: str = "and") -> str:
    """Names in a row: "Lee, Roy and Dunn"; "" for none."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {link} {names[-1]}" if names else ""
