"""A parse as columns: one list a layer, so that rules over grammar need not ask spaCy for every token."""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, field

from timeline.model.spans import Span
from timeline.text.labels import SUBJECTS
from timeline.text.mends.every import mend
from timeline.text.mends.parse import Parse, places_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from timeline.text.clauses import Understood

# A verb of this shape doubles its last letter ("hopped"), so "hoped" and "hoping" belong to a verb in -e.
_DOUBLING = re.compile(r"[^aeiou]*[^aeiouq][aeiou][^aeiouwxy]")
_ENDINGS = ("ed", "es", "ing")
# Behind these an -e- stands in every form on -s: "buses".
_HISSING = ("s", "x", "z")
# Layers of ids, which stand for strings, and layers of numbers.
_LAYERS = ("words", "lower", "lemmas", "pos", "tags", "deps", "entities", "heads", "sentences", "starts", "ends")
_NAMED = ("ORTH", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE")
_COUNTED = ("HEAD", "SENT_START", "IDX", "LENGTH", "ENT_IOB")
# Steps up: what has no end, as "he said he said …", is read in linear time.
DEEPEST = 200
_INSIDE, _BEGINS = 1, 3  # of ENT_IOB
_PLACES: Any = Factory(lambda tokens: places_of(tokens.lower), takes_self=True)


@define(kw_only=True, eq=False)
class Tokens:
    """The layers of a parse; every list has an item a token, in text order.

    ``heads[i]`` is the token that ``i`` depends on, ``i`` itself for the root of a sentence. ``sentences[i]`` is the
    number of the sentence, from 0. ``starts`` and ``ends`` are code points. ``lemmas`` are lower-case.
    ``named`` are not by token: the first token, the end (half-open) and the label of each name that the model found.

    ``children`` are the dependants of each token, in text order, and ``edges`` the first and the last token of the
    phrase that it heads, itself included. ``labelled`` has by label the first dependant of each token that has one with
    it: most have none, and no rule need go through their dependants to see that. ``places`` are the tokens of each
    word, in lower case: no rule about a word need go through the text to see that it is not there. ``odd_words`` are
    those of them that hold more than letters: figures, marks, addresses. ``openings`` are the first tokens of
    sentences, ``breaks`` the tokens that end a line, ``question_marks`` where questions end.
    ``own_subjects`` are by verb. ``passives`` and ``subjects`` keep what ``voice.is_passive`` and ``clauses.subject``
    have read.

    All are plain fields, made at once: rules read them a million times in sixty texts, and a cached property takes
    twice as long.
    """

    words: list[str]
    lower: list[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    entities: list[str]
    heads: list[int]
    sentences: list[int]
    starts: list[int]
    ends: list[int]
    named: list[tuple[int, int, str]] = field(factory=list)
    children: list[Sequence[int]] = field(init=False, repr=False)
    edges: list[tuple[int, int]] = field(init=False, repr=False)
    labelled: dict[str, dict[int, int]] = field(init=False, repr=False)
    own_subjects: dict[int, int] = field(init=False, repr=False)
    places: dict[str, list[int]] = field(repr=False, default=_PLACES)
    odd_words: list[str] = field(init=False, repr=False)
    openings: list[int] = field(init=False, repr=False)
    breaks: list[int] = field(init=False, repr=False)
    question_marks: list[int] = field(init=False, repr=False)
    passives: dict[int, bool] = field(init=False, repr=False, factory=dict)
    subjects: "dict[int, Understood | None]" = field(init=False, repr=False, factory=dict)
    # The token that starts at a code point: most spans are of one or a few whole tokens.
    _starting: dict[int, int] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.children, self.labelled = _dependants(self.heads, self.deps)
        self.own_subjects = _own_subjects(self.heads, self.deps)
        self.edges = _edges(self.heads)
        last = self.sentences[-1] if self.sentences else -1
        self.openings = [bisect.bisect_left(self.sentences, number) for number in range(last + 1)]
        self.odd_words = [word for word in self.places if not word.isalpha()]
        self.breaks = sorted(i for word in self.odd_words if "\n" in word for i in self.places[word])
        self.question_marks = self.places.get("?", [])
        self._starting = dict(zip(self.starts, range(len(self.words)), strict=True))

    @classmethod
    def of(cls, doc: "Doc") -> "Tokens":
        if not len(doc):
            layers: Any = {layer: [] for layer in _LAYERS}
            return cls(**layers)
        import numpy as np  # spaCy has loaded it

        array = doc.to_array([*_NAMED, *_COUNTED]).T
        head, sent_start, idx, length, place_in_name = array[len(_NAMED) :].astype("int64")
        sent_start[0] = 1
        # Most words stand more than once: each is read once.
        ids, places = np.unique(array[: len(_NAMED)], return_inverse=True)
        table = doc.vocab.strings
        distinct = [table[key] for key in ids.tolist()]
        in_lower = [string.lower() for string in distinct]
        strings = np.array([distinct, in_lower], dtype=object)
        is_inflected = np.array([string.endswith(_ENDINGS) for string in in_lower])
        places = places.reshape(len(_NAMED), -1)
        words, _, pos, tags, deps, entities = strings[0, places].tolist()
        lower, lemmas = strings[1, places[:2]].tolist()
        for i in np.flatnonzero(is_inflected[places[0]]).tolist():
            lemmas[i] = _mended(lemmas[i], lower[i])
        heads = (np.arange(len(head)) + head).tolist()
        parse = Parse(lower=lower, lemmas=lemmas, pos=pos, tags=tags, deps=deps, entities=entities, heads=heads)
        mend(parse)
        return cls(
            words=words,
            lower=lower,
            lemmas=lemmas,
            pos=pos,
            tags=tags,
            deps=deps,
            entities=entities,
            heads=heads,
            sentences=(np.cumsum(sent_start == 1) - 1).tolist(),
            starts=idx.tolist(),
            ends=(idx + length).tolist(),
            named=list(_named(np.flatnonzero(place_in_name == _BEGINS).tolist(), place_in_name.tolist(), entities)),
            places=parse.places,
        )

    def __len__(self) -> int:
        return len(self.words)

    def child(self, i: int, dep: str, *others: str) -> int | None:
        """The first dependant of a token with one of the labels, ``None`` where there is none."""
        if not others:
            return self.labelled[dep].get(i)
        labels = self.deps
        for c in self.children[i]:
            if labels[c] == dep or labels[c] in others:
                return c
        return None

    def word_of(self, i: int, dep: str, *others: str) -> str:
        """That dependant in lower case, "" where there is none: the "that" of "that she left" by the label "mark"."""
        child = self.child(i, dep, *others)
        return "" if child is None else self.lower[child]

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above a token, nearest first, as far as any sentence of prose goes up."""
        for _ in range(DEEPEST):
            if (head := self.heads[i]) == i:
                return
            yield head
            i = head

    def sentence(self, number: int) -> range:
        """The tokens of a sentence."""
        end = self.openings[number + 1] if number + 1 < len(self.openings) else len(self.words)
        return range(self.openings[number], end)

    def line_of(self, i: int) -> range:
        """The line of a token that ends none: from the break before it to the one behind it, both left out."""
        n = bisect.bisect_left(self.breaks, i)
        end = self.breaks[n] if n < len(self.breaks) else len(self.words)
        return range(self.breaks[n - 1] + 1 if n else 0, end)

    def within(self, span: Span) -> range:
        """The tokens that overlap a span of the text; an empty range where none does."""
        first = self._starting.get(span.start)
        if first is None:
            first = bisect.bisect_right(self.ends, span.start)
        elif self.ends[first] == span.end:
            return range(first, first + 1)
        return range(first, max(first, bisect.bisect_left(self.starts, span.end)))

    def head_of(self, span: Span) -> int | None:
        """The token of a span that its others hang on, as ``top`` tells it; ``None`` where it has none."""
        first = self._starting.get(span.start)
        if first is not None and self.ends[first] == span.end:
            return first
        part = self.within(span)
        return self.top(part) if part else None

    def top(self, part: range) -> int:
        """The token of a non-empty part that the others hang on: the first whose head lies outside, or a root."""
        for i in part:
            head = self.heads[i]
            if head == i or head not in part:
                return i
        return part[0]

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from ``first`` to ``last``, both included, stand in the text."""
        return Span(self.starts[first], self.ends[last])

    def phrasal_lemma(self, i: int) -> str:
        """The lemma of a verb with its particle, where it has one: "call off"."""
        particle = self.child(i, "prt")
        return self.lemmas[i] if particle is None else f"{self.lemmas[i]} {self.lower[particle]}"


def _dependants(heads: list[int], deps: list[str]) -> tuple[list[Sequence[int]], dict[str, dict[int, int]]]:
    """The dependants of each token, and by label the first dependant with it of each that has one."""
    children: dict[int, list[int]] = {}
    labelled: dict[str, dict[int, int]] = defaultdict(dict)
    for i, head in enumerate(heads):
        if head != i:
            if head in children:
                children[head].append(i)
            else:
                children[head] = [i]
            labelled[deps[i]].setdefault(head, i)
    return list(map(children.get, range(len(heads)), repeat(()))), labelled


def _own_subjects(heads: list[int], deps: list[str]) -> dict[int, int]:
    """By verb its own subject; the nearest where the parser has joined two clauses under one verb."""
    own: dict[int, int] = {}
    for i in [i for i, label in enumerate(deps) if label in SUBJECTS and heads[i] != i]:
        verb = heads[i]
        if verb not in own or abs(verb - i) < abs(verb - own[verb]):
            own[verb] = i
    return own


def _edges(heads: list[int]) -> list[tuple[int, int]]:
    """The first and the last token below each token, each carried up as far as none before it reached."""
    first, last = list(range(len(heads))), list(range(len(heads)))
    for i, head in enumerate(heads):
        while first[head] > i:
            first[head] = i
            head = heads[head]
    for i in reversed(range(len(heads))):
        head = heads[i]
        while last[head] < i:
            last[head] = i
            head = heads[head]
    return list(zip(first, last, strict=True))


def _named(beginning: list[int], places: list[int], labels: list[str]) -> Iterator[tuple[int, int, str]]:
    for first in beginning:
        end = first + 1
        while end < len(places) and places[end] == _INSIDE:
            end += 1
        if labels[first]:
            yield first, end, labels[first]


def _mended(lemma: str, word: str) -> str:
    """The lemma of a word in lower case, with the -e that rule lemmatizers lose in "hopes", "hoping" and "staring"."""
    if word == f"{lemma}es" and lemma.endswith(_HISSING):
        return lemma
    is_cut = word in (f"{lemma}ed", f"{lemma}es", f"{lemma}ing") and _DOUBLING.fullmatch(lemma)
    return f"{lemma}e" if is_cut else lemma
