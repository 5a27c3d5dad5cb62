"""Whether words leave a place for an article before them, or have one that brings up something new."""

from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens

_KINDS = ("articles", "possessives", "demonstratives", "quantifiers", "before_counts")


def has_determiner(name: str) -> bool:
    """The words of a description leave no place for an article: "his wife", "one suspect", "Norway's parliament"."""
    first, *others = name.split(" ")
    return first.lower() in read_words("determiners", *_KINDS) or (
        bool(others) and first[:1].isupper() and first.endswith(("'s", "’s"))
    )


def is_introduced(tokens: Tokens, noun: int) -> bool:
    """ "A small mill, Norvik Paper": a noun without "the", and who or what is meant behind the comma."""
    opening = tokens.child(noun, "det", "poss")
    is_open = opening is None or tokens.lower[opening] in {"a", "an"}
    is_said_of = tokens.deps[noun] in {"appos", "attr"}  # "is his sister, Ann"
    return is_open and not is_said_of and tokens.tags[noun] == "NN" and tokens.words[noun + 1 : noun + 2] == [","]
