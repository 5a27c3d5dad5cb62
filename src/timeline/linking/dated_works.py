"""Years in brackets behind a work, "his novel The Quay (1940)": when it was made, whatever is told of it."""

from itertools import islice

from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

_STEPS = 6  # from the last word of a title up to its "novel"
_BESIDE = {"appos", "compound", "nmod", "poss"}
# "Made her name with a novel", "appeared in a film": what is done in it, or by it, may be of its year.
_TAKING_PART = {"as", "in", "through", "to", "with"}


def is_of_work(tokens: Tokens, first: int, last: int) -> bool:
    """A year alone in brackets, behind a work that does what is told, or that this is only about.

    Who makes a work, or takes part in it, does so in its year.
    """
    if first < 2 or tokens.words[first - 1] != "(" or tokens.words[last + 1 : last + 2] != [")"]:
        return False
    noun = _work(tokens, first - 2)
    if noun is None:
        return False
    while tokens.deps[noun] in _BESIDE:
        noun = tokens.heads[noun]
    if tokens.deps[noun] == "pobj":
        return tokens.lower[tokens.heads[noun]] not in _TAKING_PART
    return tokens.deps[noun] in SUBJECTS and tokens.child(tokens.heads[noun], "auxpass") is None


def is_topic(tokens: Tokens, first: int) -> bool:
    """ "She told a story about the summer of 1998": it is of that time, and told at another."""
    about = first - 1 - (tokens.lower[first - 1] == "the")
    if about < 1 or tokens.lower[about] != "about":
        return False
    return tokens.deps[about] == "prep" and tokens.lemmas[tokens.heads[about]] in read_words("times", "about_times")


def _work(tokens: Tokens, title: int) -> int | None:
    """The word that says that a title is one, or the title where the parser knows it."""
    works = read_words("product_words", "works")
    above = (t for t in (title, *islice(tokens.ancestors(title), _STEPS)) if tokens.lemmas[t] in works)
    return next(above, title if tokens.entities[title] == "WORK_OF_ART" else None)
