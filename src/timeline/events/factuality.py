"""Factuality: polarity and modality of a clause under everything that governs it.

A value is read from the top of the sentence down, as in Saurí and Pustejovsky (2012): each predicate says how far its
complement is vouched for, and a complement is never more certain than what embeds it. The value is relative to the
nearest source: what a speaker asserts is certain to that speaker.
"""

from collections.abc import Mapping
from functools import cache

from attrs import evolve, frozen

from timeline.events.modality import is_negated, modality_of
from timeline.lexicon.tables import read_section, read_words
from timeline.model.events import Factuality
from timeline.text.tokens import Tokens

_RANK = {"CT": 0, "PR": 1, "PS": 2, "U": 3}
_INFINITIVAL = frozenset({"advcl", "acl", "relcl", "xcomp", "ccomp"})


@frozen(kw_only=True)
class Commitment:
    """How far an event is vouched for: certainty ("CT", "PR", "PS", "U"), polarity, and whether it lies ahead."""

    certainty: str = "CT"
    negative: bool = False
    prospective: bool = False

    def under(self, outer: "Commitment") -> "Commitment":
        """This commitment inside another: the weaker certainty; two negations cancel."""
        certainty = max(self.certainty, outer.certainty, key=_RANK.__getitem__)
        return Commitment(
            certainty=certainty,
            negative=self.negative != outer.negative,
            prospective=self.prospective or outer.prospective,
        )

    @property
    def factuality(self) -> Factuality:
        if self.certainty == "U":
            return Factuality.UU
        return Factuality(self.certainty + ("-" if self.negative else "+"))


CERTAIN = Commitment()
UNKNOWN = Commitment(certainty="U")


class Commitments:
    """The commitments of one document, each worked out once."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._known: dict[int, Commitment] = {}

    def of(self, i: int) -> Commitment:
        """The commitment to the event of a token, under all that governs it."""
        known = self._known.get(i)
        if known is None:
            self._known[i] = CERTAIN  # a malformed parse may hold a cycle
            known = self._known[i] = own_commitment(self._tokens, i).under(self._outer(i))
        return known

    def _outer(self, i: int) -> Commitment:
        tokens = self._tokens
        head, dep = tokens.heads[i], tokens.deps[i]
        if head == i:
            return _of_sentence(tokens, i)
        if dep == "conj":
            return self._outer(head)
        if dep in ("xcomp", "ccomp"):
            return self._complement(i, head)
        if dep in ("dobj", "nsubjpass", "attr"):
            return self._object(i, head)
        if dep in ("advcl", "acl"):
            return self._clause(i, head)
        if dep in ("pcomp", "pobj"):
            return self._prepositional(i, head)
        return CERTAIN

    def _complement(self, i: int, head: int) -> Commitment:
        """A clause governed by a verb, noun or adjective."""
        tokens = self._tokens
        if _is_question_clause(tokens, i):
            return UNKNOWN
        is_finite = tokens.deps[i] == "ccomp" and not _has_to(tokens, i)
        lemma = tokens.lemmas[head]
        row = _verbs("clauses").get(lemma) if is_finite else _verbs("verbs").get(lemma)
        outer = self.of(head)
        if row is None:
            if is_finite and lemma in _reporting():
                return UNKNOWN if is_negated(tokens, head) else CERTAIN
            prospective = _has_to(tokens, i)
            return evolve(outer, prospective=outer.prospective or prospective)
        return _read(row, negated=is_negated(tokens, head)).under(evolve(outer, negative=False))

    def _object(self, i: int, head: int) -> Commitment:
        """A noun that a verb governs: a definite one is presupposed, an indefinite one is as certain as its verb."""
        tokens = self._tokens
        if tokens.pos[i] == "VERB" or tokens.pos[head] not in ("VERB", "AUX"):
            return CERTAIN
        row = _verbs("verbs").get(tokens.lemmas[head])
        if row is not None and row.get("prospective"):
            return _read(row, negated=is_negated(tokens, head)).under(evolve(self.of(head), negative=False))
        return CERTAIN if _is_definite(tokens, i) else self.of(head)

    def _clause(self, i: int, head: int) -> Commitment:
        """An adverbial or adnominal clause: conditions are open, purposes lie ahead, the rest is told as a fact."""
        tokens = self._tokens
        if _mark(tokens, i) in _CONDITIONAL:
            return UNKNOWN
        if _has_to(tokens, i):
            return Commitment(certainty="U", prospective=True)
        return CERTAIN

    def _prepositional(self, i: int, preposition: int) -> Commitment:
        tokens = self._tokens
        head = tokens.heads[preposition]
        row = _verbs("verbs").get(tokens.lemmas[head])
        if (
            row is not None
            and tokens.lower[preposition] in ("from", "for")
            and (row["complement"] == "CT-" or row.get("prospective"))
        ):
            return _read(row, negated=is_negated(tokens, head)).under(evolve(self.of(head), negative=False))
        return CERTAIN


_CONDITIONAL = frozenset({"if", "unless", "whether", "lest", "provided", "supposing"})


def own_commitment(tokens: Tokens, i: int) -> Commitment:
    """What the clause itself says: its negation and its modal."""
    modality = modality_of(tokens, i)
    negative = is_negated(tokens, i)
    if modality is None:
        return Commitment(negative=negative)
    return Commitment(
        certainty=modality.certainty,
        negative=negative != modality.negative,
        prospective=modality.prospective,
    )


def _of_sentence(tokens: Tokens, root: int) -> Commitment:
    """A question asks, and a bare verb without a subject commands: neither tells of a happening."""
    last = root
    sentence = tokens.sentences[root]
    for c in reversed(tokens.children[root]):
        if tokens.sentences[c] == sentence and tokens.words[c] in ("?", "!", "."):
            last = c
            break
    if tokens.words[last] == "?":
        return UNKNOWN
    commands = tokens.tags[root] == "VB" and not any(
        tokens.deps[c] in ("nsubj", "nsubjpass", "aux", "csubj", "expl") for c in tokens.children[root]
    )
    return Commitment(certainty="U", prospective=True) if commands else CERTAIN


def _read(row: Mapping[str, object], *, negated: bool) -> Commitment:
    value = str(row.get("negated", "Uu") if negated else row["complement"])
    if value == "Uu":
        return Commitment(certainty="U", prospective=bool(row.get("prospective", False)))
    return Commitment(certainty=value[:2], negative=value[2] == "-", prospective=bool(row.get("prospective", False)))


def _is_question_clause(tokens: Tokens, i: int) -> bool:
    return _mark(tokens, i) in ("if", "whether")


def _mark(tokens: Tokens, i: int) -> str:
    mark = tokens.child(i, "mark")
    return tokens.lower[mark] if mark is not None else ""


def _has_to(tokens: Tokens, i: int) -> bool:
    return any(tokens.deps[c] == "aux" and tokens.lower[c] == "to" for c in tokens.children[i])


def _is_definite(tokens: Tokens, i: int) -> bool:
    return any(
        tokens.deps[c] == "poss"
        or (tokens.deps[c] == "det" and tokens.lower[c] in ("the", "this", "that", "these", "those"))
        for c in tokens.children[i]
    )


@cache
def _verbs(section: str) -> Mapping[str, Mapping[str, object]]:
    return read_section("embedding_verbs", section)


@cache
def _reporting() -> frozenset[str]:
    return frozenset(read_words("event_classes", "reporting"))
