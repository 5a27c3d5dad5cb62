"""Whether words leave a place for an article before them."""

from timeline.lexicon.tables import read_words

_KINDS = ("articles", "possessives", "demonstratives", "quantifiers", "before_counts")


def has_determiner(name: str) -> bool:
    """The words of a description leave no place for an article: "his wife", "one suspect"."""
    return name.partition(" ")[0].lower() in read_words("determiners", *_KINDS)
