"""Whether words leave a place for an article before them."""

from timeline.lexicon.tables import read_words

_KINDS = ("articles", "possessives", "demonstratives", "quantifiers", "before_counts")


def has_determiner(name: str) -> bool:
    """The words of a description leave no place for an article: "his wife", "one suspect", "Norway's parliament"."""
    first, *others = name.split(" ")
    return first.lower() in read_words("determiners", *_KINDS) or (
        bool(others) and first[:1].isupper() and first.endswith(("'s", "’s"))
    )
