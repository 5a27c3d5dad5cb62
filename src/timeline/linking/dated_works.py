"""Years in brackets behind a work, "his novel The Quay (1940)": when it was made, whatever is told of it.

So are those "of" a law or a mark: "praised the law of 1985", "are below their peak of March 2012".
"""

from itertools import islice

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS, VERBS
from timeline.text.tokens import Tokens

_STEPS = 6  # from the last word of a title up to its "novel"
_LASTING = {"during", "throughout"}
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
        return about > 0 and tokens.lower[about] in _LASTING and _is_inside_topic(tokens, about)
    return tokens.deps[about] == "prep" and tokens.lemmas[tokens.heads[about]] in read_words("times", "about_times")


def _is_inside_topic(tokens: Tokens, lasting: int) -> bool:
    """What lasts that long is written of: "three books about the role of women during the war"."""
    works = {*read_words("times", "about_times"), "write"}
    for i in islice(tokens.ancestors(lasting), _STEPS):
        if tokens.pos[i] in VERBS:
            return False
        noun = tokens.heads[i]
        if tokens.deps[i] == "prep" and tokens.lower[i] == "about" and tokens.lemmas[noun] in works:
            return True
    return False


def is_of_standing(tokens: Tokens, head: int) -> bool:
    """A time "of" a law or a mark that is told of, unless by who makes it: "signed the act of 1985"."""
    of = tokens.heads[head]
    if tokens.deps[head] != "pobj" or tokens.lower[of] != "of":
        return False
    noun = tokens.heads[of]
    verb = next((t for t in tokens.ancestors(noun) if tokens.pos[t] in VERBS), noun)
    is_mark, is_law = (tokens.lemmas[noun] in of_kind(kind) for kind in ("marks", "laws"))
    is_made = tokens.lemmas[verb] in of_kind("setting") or tokens.lemmas[verb] in read_words("milestones", "verbs")
    return tokens.deps[noun] in {"dobj", "pobj"} and (is_mark or is_law) and not is_made


def _work(tokens: Tokens, title: int) -> int | None:
    """The word that says that a title is one, or the title where the parser knows it."""
    works = read_words("product_words", "works")
    above = (t for t in (title, *islice(tokens.ancestors(title), _STEPS)) if tokens.lemmas[t] in works)
    return next(above, title if tokens.entities[title] == "WORK_OF_ART" else None)
