"""A window read from left to right: at each place the longest expression, made by recognisers and grown by refiners.

Each place is read once, however many expressions nest, so reading is linear in the window.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from timeline.model.expressions import Expression
from timeline.timex.windows import Token, Window
from timeline.timex.words import SPELLINGS

if TYPE_CHECKING:
    from timeline.timex.recognisers.numbers import Number

_WORD_LENGTH = 24
_LAST_WORD = re.compile(r"(?<![^\W\d_])(?P<word>[^\W\d_]+)\.?[ #]{1,2}$")
_NEXT_WORD = re.compile(rf" (?P<word>[^\W\d_]{{1,{_WORD_LENGTH}}})")


class Node:
    """An expression at tokens ``first`` to ``last`` (half-open) of a window, and the rule that made it.

    ``article`` says that "the" before the words belongs to them. ``tail`` counts characters after the last
    token that belong to the expression, such as the full stop of "a.m.". ``signal`` is where words inside it stand
    that leave it open on one side: "Friday before 5 pm".
    """

    __slots__ = ("article", "ends", "expression", "first", "last", "rule", "signal", "tail")

    def __init__(
        self, expression: Expression, first: int, last: int, rule: str, *, article: bool = False, tail: int = 0
    ) -> None:
        self.expression = expression
        self.first = first
        self.last = last
        self.rule = rule
        self.article = article
        self.tail = tail
        self.ends: tuple[Node, Node] | None = None
        self.signal: tuple[int, int] | None = None


def spanning(expression: Expression, first: Node, last: Node, rule: str, *, article: bool = False) -> Node:
    """A range from one time to another."""
    found = Node(expression, first.first, last.last, rule, article=article, tail=last.tail)
    found.ends = (first, last)
    return found


Recogniser: TypeAlias = Callable[["Chart", int], Node | None]
Refiner: TypeAlias = Callable[["Chart", Node], Node | None]


# A number among the words that may follow another; where any word may, none is named.
FIGURE, _LONG_FIGURE = "0", "000"
ANY: Set[str] = frozenset()
# A refiner that looks back has a use for what ends its window too, behind which stands nothing.
BACK: Set[str] = frozenset({""})
# A function, where it starts or what it grows, and what must follow.
Row: TypeAlias = tuple[str, str, Set[str]]

RECOGNISERS, REFINERS = "recognisers", "refiners"
_MOST_PAIRS = 10_000


class Grammar:
    """The recognisers worth trying at a word, and the refiners that grow what they find, by the word behind.

    They are named by module and function, and loaded when the first word asks for them: one time needs few of them.
    """

    __slots__ = ("_growing", "_recognisers", "_refiners", "_starting", "_starts")

    def __init__(self, recognisers: Sequence[Row], refiners: Sequence[Row]) -> None:
        self._recognisers, self._refiners = recognisers, refiners
        self._starts: dict[str, list[int]] = {}
        for number, (_, words, _) in enumerate(recognisers):
            for word in words.split():
                self._starts.setdefault(word, []).append(number)
        # Looked up once for each word, or kind of expression, and the word behind it.
        self._starting: dict[tuple[str, str], tuple[Recogniser, ...]] = {}
        self._growing: dict[tuple[type, str], tuple[Refiner, ...]] = {}

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Every row with the package of its function."""
        yield from ((RECOGNISERS, row) for row in self._recognisers)
        yield from ((REFINERS, row) for row in self._refiners)

    def starting_at(self, token: Token, following: Token) -> tuple[Recogniser, ...]:
        """The recognisers worth trying at a token."""
        word = token.text if not token.is_number else FIGURE if len(token.text) <= 2 else _LONG_FIGURE
        key = word, FIGURE if following.is_number else following.text
        found = self._starting.get(key)
        if found is None:
            at = {number for name in _names(token, word) for number in self._starts.get(name, ())}
            rows = [self._recognisers[number] for number in sorted(at)]
            found = tuple([load(RECOGNISERS, name) for name, _, needed in rows if _may_follow(following, needed)])
            _keep(self._starting, key, found)
        return found

    def growing(self, expression: Expression, following: Token) -> tuple[Refiner, ...]:
        """The refiners worth trying on an expression, before a token or at the end of its window."""
        kind = type(expression)
        key = kind, FIGURE if following.is_number else following.text
        found = self._growing.get(key)
        if found is None:
            rows = [row for row in self._refiners if kind.__name__ in row[1].split()]
            rows = [row for row in rows if row[2] is BACK or (following.text and _may_follow(following, row[2]))]
            found = tuple([load(REFINERS, name) for name, _, _ in rows])
            _keep(self._growing, key, found)
        return found


def _names(token: Token, word: str) -> tuple[str, ...]:
    """What the table calls a word: itself, and its senses in capitals."""
    return (word,) if token.is_number else (word, *map(str.upper, token.senses))


def _may_follow(token: Token, needed: Set[str]) -> bool:
    return not needed or not needed.isdisjoint(_names(token, FIGURE if token.is_number else token.text))


def _keep(found: dict[Any, Any], key: object, value: object) -> None:
    """What words one has met side by side is kept, and with more of them than any prose has begun anew."""
    if len(found) == _MOST_PAIRS:
        found.clear()
    found[key] = value


@cache
def load(package: str, name: str) -> Any:
    """A function by its module and name; what stands in another package than expected names that too."""
    *path, function = name.split(".")
    home = ".".join(path if len(path) > 1 else [package, *path])
    return getattr(import_module(f"timeline.timex.{home}"), function)


class Chart:
    """One window and what has been read in it.

    ``is_bound`` says that an expression points to words of the text, so that it holds in this place alone.
    ``numbers`` are the counts read so far, by the token at which each starts.
    """

    __slots__ = ("_grammar", "_read", "is_bound", "numbers", "size", "text", "tokens")

    def __init__(self, window: Window, grammar: Grammar) -> None:
        self.text = window.text
        self.tokens = window.tokens()
        self.size = window.size
        self.is_bound = False
        self.numbers: dict[int, Number | None] = {}
        self._grammar = grammar
        self._read: dict[int, Node | None] = {}

    def read(self, index: int) -> Node | None:
        """The longest expression that starts at a token; ``None`` where none does."""
        if index in self._read:
            return self._read[index]
        self._read[index] = None  # an expression is no part of itself
        node = self._atom(index) if index < self.size else None
        if node is not None:
            node = self._grow(node)
        self._read[index] = node
        return node

    def _atom(self, index: int) -> Node | None:
        token = self.tokens[index]
        best: Node | None = None
        for recogniser in self._grammar.starting_at(token, self.tokens[index + 1]):
            node = recogniser(self, index)
            # A pattern read from the text may run on beyond a window that its length has cut.
            if node is not None and node.last <= self.size and (best is None or node.last > best.last):
                best = node
        return best

    def _grow(self, node: Node) -> Node:
        grown: Node | None = node
        while grown is not None:
            node = grown
            grown = self._refined(node)
        return node

    def _refined(self, node: Node) -> Node | None:
        for refine in self._grammar.growing(node.expression, self.tokens[node.last]):
            new = refine(self, node)
            if new is not None:
                return new
        return None

    def node_to(self, end: int, expression: Expression, index: int, rule: str) -> Node:
        """A node from a token up to a character."""
        last = index
        while last < self.size and self.tokens[last].start < end:
            last += 1
        return Node(expression, index, last, rule, tail=end - self.tokens[last - 1].end)

    def after(self, node: Node) -> Token:
        """The token after a node."""
        return self.tokens[node.last]

    def before(self, index: int) -> Token:
        """The token before a place; an empty one where the window starts. "Very" only stresses: "the very next day"."""
        before = self.tokens[index - 1]
        return self.tokens[index - 2] if before.text == "very" and index > 1 else before

    def word_before(self, index: int) -> str:
        """The word before a token, in lower case, known to the tables or not; "" where none stands beside it."""
        start = self.tokens[index].start
        match = _LAST_WORD.search(self.text[max(0, start - _WORD_LENGTH) : start])
        return _spelt(match)

    def word_after(self, index: int) -> str:
        """The word after a token, in lower case; "" where none stands beside it."""
        match = _NEXT_WORD.match(self.text, self.tokens[index].end)
        return _spelt(match)


def _spelt(match: re.Match[str] | None) -> str:
    word = match["word"].lower() if match else ""
    return SPELLINGS.get(word, word)
