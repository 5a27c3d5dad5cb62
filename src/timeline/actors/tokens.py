"""A parse as plain lists: what the rules on actors read of every token, taken from spaCy once."""

from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from timeline.model.spans import Span
from timeline.text.document import Document


@frozen(kw_only=True, slots=False, eq=False)
class Tokens:
    """Parallel lists, one item a token; ``heads`` are token numbers, ``sentences`` the number of its sentence."""

    texts: list[str]
    lowers: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    sentences: list[int]
    entities: tuple[tuple[int, int, str], ...]

    @classmethod
    def of(cls, document: Document) -> "Tokens":
        doc = document.parse
        tokens = list(doc)
        sentences: list[int] = []
        for number, sentence in enumerate(doc.sents):
            sentences.extend([number] * len(sentence))
        texts = [t.text for t in tokens]
        return cls(
            texts=texts,
            lowers=[text.lower() for text in texts],
            lemmas=[t.lemma_ for t in tokens],
            tags=[t.tag_ for t in tokens],
            deps=[t.dep_ for t in tokens],
            heads=[t.head.i for t in tokens],
            starts=[t.idx for t in tokens],
            sentences=sentences,
            entities=tuple((e.start, e.end, e.label_) for e in doc.ents),
        )

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of each token, left to right."""
        children: list[list[int]] = [[] for _ in self.heads]
        for child, head in enumerate(self.heads):
            if child != head:
                children[head].append(child)
        return children

    def child(self, token: int, *deps: str) -> int | None:
        """The first dependent with one of those labels, or ``None``."""
        return next((c for c in self.children[token] if self.deps[c] in deps), None)

    def ancestors(self, token: int) -> Iterator[int]:
        """The heads above a token, nearest first."""
        while (head := self.heads[token]) != token:
            yield head
            token = head

    def right_edge(self, token: int) -> int:
        """The last token below a token, itself where it has no dependent to the right."""
        while (last := self.children[token][-1] if self.children[token] else token) > token:
            token = last
        return token

    def left_edge(self, token: int) -> int:
        """The first token below a token, itself where it has no dependent to the left."""
        while (first := self.children[token][0] if self.children[token] else token) < token:
            token = first
        return token

    def span(self, first: int, end: int) -> Span:
        """Where tokens ``first`` to ``end`` (half-open) stand in the text."""
        return Span(self.starts[first], self.starts[end - 1] + len(self.texts[end - 1]))
