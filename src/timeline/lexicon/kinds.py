"""Kinds of words that rules of grammar ask for, such as verbs of motion."""

from functools import cache

from timeline.lexicon.tables import read_words


@cache
def of_kind(*names: str) -> frozenset[str]:
    """The words of one or more lists of ``word_kinds.toml``, verbs and nouns by lemma."""
    return read_words("word_kinds", *names)
