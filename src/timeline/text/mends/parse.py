"""The layers of a parse that mends read and change."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import islice, takewhile

from attrs import define, field

from timeline.lexicon.tables import read_words
from timeline.text.labels import FINITE

# Tokens to either side and steps up. Sentences end before; what never ends is still read in linear time.
REACH = 200


@define(eq=False)
class Parse:
    """A list a layer, an item a token, as in ``Tokens``; what the parser made of the text is changed in place.

    What follows from the layers, such as the children of a token, is told once all mends are done. But the ``places``
    of each word are looked up once for all of them, and those of each label, which ``label`` and ``hang`` alone may
    change: most mends find nothing to read in a text.
    """

    lower: Sequence[str]
    lemmas: list[str]
    pos: list[str]
    tags: list[str]
    deps: list[str]
    entities: Sequence[str]
    heads: list[int]
    places: dict[str, list[int]] = field(init=False, repr=False)
    _by_label: dict[str, list[int]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.places, self._by_label = places_of(self.lower), places_of(self.deps)

    def hang(self, token: int, head: int, label: str) -> None:
        """Let a token depend on another under a label."""
        self.heads[token] = head
        self.label(token, label)

    def label(self, token: int, label: str) -> None:
        """Let a token depend under a label on what it depends on."""
        self.deps[token] = label
        places = self._by_label.setdefault(label, [])  # also of those that had it before
        at = bisect_left(places, token)
        if places[at : at + 1] != [token]:
            places.insert(at, token)

    def take_place(self, token: int, other: int, label: str | None = None) -> None:
        """Let a token stand in the tree where another does, and with a ``label`` that depend on it so from then on."""
        head = self.heads[other]
        self.hang(token, token if head == other else head, self.deps[other])
        if label is not None:
            self.hang(other, token, label)

    def make_clause(self, noun: int, verb: int) -> None:
        """Let a verb below a noun stand where that does, and the noun be its subject."""
        self.take_place(verb, noun, "nsubj")
        self.move(noun, self.behind(verb), verb)
        self.tags[verb] = "VBD"

    def is_sentence(self, noun: int, verb: int) -> bool:
        """A noun is all that the parse has for a sentence with a full stop: no verb of it is finite but below one."""
        whole = self.around(noun) if self.heads[noun] == noun else []
        is_ended = "." in (self.lower[i] for i in whole[-2:])
        return is_ended and all(self.tags[i] not in FINITE or self.is_below(i, verb) for i in whole)

    def give_subject(self, verb: int, noun: int) -> None:
        """Make a noun the subject of a verb in either voice."""
        is_passive = self.child_before(verb, "auxpass") is not None
        self.hang(noun, verb, "nsubjpass" if is_passive else "nsubj")

    def move(self, head: int, among: Iterable[int], to: int, *labels: str) -> None:
        """Hang on ``to`` those of some tokens that hang on ``head``, under the labels that they have."""
        for i in [i for i in self.dependants(head, among, *labels) if i != to]:
            self.heads[i] = to

    def labelled(self, *labels: str) -> list[int]:
        """The tokens under one of some labels, in text order."""
        found = [i for label in labels for i in self._by_label.get(label, ()) if self.deps[i] == label]
        return found if len(labels) == 1 else sorted(found)

    def standing(self, words: Set[str]) -> list[int]:
        """The tokens that are one of some words, in text order."""
        return sorted(i for word in words & self.places.keys() for i in self.places[word])

    def is_below(self, token: int, other: int) -> bool:
        """One hangs on the other, or is it: that one cannot hang on it in turn. So too what is too far down to tell."""
        for _ in range(REACH):
            if token == other or self.heads[token] == token:
                return token == other
            token = self.heads[token]
        return True

    def is_happening(self, noun: int) -> bool:
        """A noun that tells of what happens: "quake", "attack"."""
        return self.lemmas[noun] in read_words("event_nouns", "events", "ambiguous")

    def above(self, token: int) -> Iterator[int]:
        """The heads above a token, the nearest first."""
        for _ in range(REACH):
            if self.heads[token] == token:
                return
            token = self.heads[token]
            yield token

    def behind(self, token: int) -> Iterator[int]:
        """The tokens behind one as far as a root, over which nothing hangs on another: no mend reads on."""
        return takewhile(lambda i: self.heads[i] != i, range(token + 1, len(self.heads))[:REACH])

    def before(self, token: int) -> Iterator[int]:
        """The tokens before one as far as a root, the nearest first."""
        return takewhile(lambda i: self.heads[i] != i, range(token - 1, -1, -1)[:REACH])

    def dependants(self, head: int, among: Iterable[int], *labels: str) -> Iterator[int]:
        """Those of some tokens that hang on one, under one of the labels where any are given."""
        return (i for i in islice(among, 2 * REACH) if self.heads[i] == head and (not labels or self.deps[i] in labels))

    def child(self, head: int, among: Iterable[int], *labels: str) -> int | None:
        """The first of some tokens that hangs on one, under one of the labels where any are given."""
        heads, deps = self.heads, self.deps
        for i in islice(among, 2 * REACH):
            if heads[i] == head and (not labels or deps[i] in labels):
                return i
        return None

    def child_before(self, head: int, *labels: str) -> int | None:
        """The nearest token before one that hangs on it so."""
        return self.child(head, self.before(head), *labels)

    def child_behind(self, head: int, *labels: str) -> int | None:
        """The nearest token behind one that hangs on it so."""
        return self.child(head, self.behind(head), *labels)

    def around(self, token: int) -> list[int]:
        """The tokens before one and behind it, as far as a root."""
        return [*self.before(token), *self.behind(token)]

    def cut_circles(self) -> None:
        """Make every token above which no root stands a root, and call roots what they are: rules go up to a root.

        Parses made by hand may go round in circles, or call a root something else.
        """
        import numpy as np  # spaCy has loaded it

        direct = np.array(self.heads)
        above = direct
        for _ in range(len(self.heads).bit_length()):  # each time twice as far up
            above = above[above]
        circling = direct[above] != above
        for i in np.flatnonzero(circling).tolist():
            self.heads[i] = i
        for i in np.flatnonzero(circling | (direct == np.arange(len(direct)))).tolist():
            if self.deps[i] != "ROOT":
                self.label(i, "ROOT")


def places_of(strings: Sequence[str]) -> dict[str, list[int]]:
    """Where each string of a layer stands."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, string in enumerate(strings):
        places[string].append(i)
    return dict(places)


@cache
def people_words() -> frozenset[str]:
    """The nouns for people: "officer", "mayor"."""
    return read_words("person_nouns", "nouns") | read_words("person_roles", "neutral", "plural", "male", "female")
