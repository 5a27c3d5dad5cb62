"""Words whose arguments have roles of their own, which the grammar alone does not give."""

from functools import cache

from timeline.lexicon.tables import read_words


@cache
def role_words(section: str) -> frozenset[str]:
    """A section of the table of roles."""
    return read_words("roles", section)
