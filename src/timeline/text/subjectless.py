"""Clauses without a subject, whose verb opens a line: parsers, which expect a subject, take it for a noun.

Who reads a layout in which a line opens with its verb makes it the verb of the parse.
"""

from typing import Any

from attrs import evolve

from timeline.model.spans import Span
from timeline.text.tokens import Tokens

_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
_NO_OBJECT = frozenset({"ADP", "SPACE", "CCONJ"})
# Labels that an object without a subject before its verb may get.
_MISTAKEN = frozenset({"appos", "nsubj", "nsubjpass", "pobj"})
_LAYERS = ("lemmas", "pos", "tags", "deps", "entities", "heads", "named")


def copied(tokens: Tokens) -> Tokens:
    """The same tokens with layers that may be changed."""
    layers: Any = {layer: list(getattr(tokens, layer)) for layer in _LAYERS}
    return evolve(tokens, **layers)


def settled(tokens: Tokens) -> Tokens:
    """The changed tokens, with what follows from their layers made anew: the children of each, the edges of phrases."""
    return evolve(tokens)


def may_have_object(tokens: Tokens, i: int) -> bool:
    """Not "Support for TOML", "Updates to the manual"; but "Speed up the parser"."""
    behind = i + 1
    return behind < len(tokens) and (tokens.pos[behind] not in _NO_OBJECT or tokens.tags[behind] == "RP")


def make_verb(tokens: Tokens, i: int, lemma: str, tag: str) -> None:
    """Make a token the verb of its sentence; what the parser took for the head becomes its object."""
    root = i
    while tokens.heads[root] != root:
        root = tokens.heads[root]
    if tokens.pos[root] not in _NOMINAL and root != i and not _takes_for_subject(tokens, root, i):
        root = i  # a clause of its own behind the verb: "Deprecated `load`; use `read` instead"
    sentence = [j for j in tokens.within(_around(tokens, i)) if tokens.heads[j] in {root, i} and j not in {root, i}]
    for j in sentence:
        if j < i or tokens.deps[j] == "punct":
            tokens.heads[j] = i
    if root != i:
        tokens.heads[root], tokens.deps[root] = i, "dobj"
        if tokens.pos[root] not in _NOMINAL:
            tokens.pos[root], tokens.tags[root] = "NOUN", "NNS"
    _give_objects(tokens, i, [j for j in sentence if j > i and tokens.heads[j] == i])
    tokens.lemmas[i], tokens.pos[i], tokens.tags[i], tokens.entities[i] = lemma, "VERB", tag, ""
    tokens.named[:] = [name for name in tokens.named if not name[0] <= i < name[1]]
    if tokens.deps[i] != "ccomp" or root != i:
        tokens.heads[i], tokens.deps[i] = i, "ROOT"


def _takes_for_subject(tokens: Tokens, root: int, i: int) -> bool:
    """ "Update dependencies", read as a sentence about an update."""
    return tokens.heads[i] == root and tokens.deps[i] in {"nsubj", "nsubjpass", "amod", "advcl", "dep"}


def _around(tokens: Tokens, i: int) -> Span:
    first = last = i
    while first > 0 and tokens.sentences[first - 1] == tokens.sentences[i]:
        first -= 1
    while last + 1 < len(tokens) and tokens.sentences[last + 1] == tokens.sentences[i]:
        last += 1
    return tokens.span(first, last)


def _give_objects(tokens: Tokens, i: int, parts: list[int]) -> None:
    """What parsers take for a subject behind the verb is its object, or a part of that: "Dropped Windows 7 support"."""
    target = next((j for j in reversed(parts) if tokens.deps[j] == "dobj"), None)
    for j in parts:
        if tokens.deps[j] in _MISTAKEN or (tokens.deps[j] == "dobj" and j != target):
            inside = target is not None and j < target
            tokens.heads[j], tokens.deps[j] = (target, "compound") if inside and target is not None else (i, "dobj")
