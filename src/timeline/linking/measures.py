"""Times that hang on an event and are not when it was: what it is ranked by, and how old a thing is."""

from functools import cache

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section
from timeline.linking.attachment import Attachment
from timeline.text.tokens import Tokens

# "Dated to about 1320 BC", "dates from 1871".
_AGEING, _AGEING_BY = {"date"}, {"to", "from"}
# "Rose 5 percent over last year", "over the previous fiscal year"; "over the last year" is a length.
_YEAR_BEFORE = {"previous", "prior"}
_OVER = {"over", "against"}
_COMPARED, _COMPARED_WITH, _VERSUS = {"compared", "comparison"}, {"to", "with"}, {"versus", "vs", "vs."}
_RANKED = {"attr", "dobj", "advmod", "acomp", "npadvmod"}


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(read_section("times", "ordinals"))


def measures_otherwise(tokens: Tokens, at: range, found: Attachment, *, is_length: bool, is_span: bool) -> bool:
    """The expression of the tokens ``at``, attached as ``found``, says something else of the event than its time.

    ``is_length``: it is a length of time, ``is_span``: it has both a beginning and an end.
    """
    is_from = found.preposition == "from" and tokens.lower[at[0] - 1] == "from"
    if is_from and not is_span and _is_origin(tokens, found, at[0]):
        return True
    is_changed = tokens.lemmas[found.token] in of_kind("moving", "changing")
    if is_changed and found.preposition in _OVER and _is_year_before(tokens, at):
        return True
    if _is_compared(tokens, at[0], found.preposition):
        return True
    if is_length and (_is_reach_of_rank(tokens, tokens.top(at)) or _is_ranked(tokens, found.token, at[0])):
        return True
    if found.preposition == "since":
        return _is_ranked(tokens, found.token, at[0]) or _is_reach_of_rank(tokens, tokens.top(at))
    return tokens.lemmas[found.token] in _AGEING and found.preposition in _AGEING_BY


def _is_origin(tokens: Tokens, found: Attachment, first: int) -> bool:
    """ "Found a letter from 1871", "fell from last year": where a thing comes from, and what one compares with.

    What stands before its clause is when that begins: "but from 1888 he also taught".
    """
    if (found.climbed > 0 and first > found.token) or tokens.lemmas[found.token] in of_kind("moving", "changing"):
        return True
    thing = tokens.child(found.token, "dobj", "attr")
    return thing == first - 2 and any(tokens.lower[c] in ("a", "an") for c in tokens.children[thing])


def _is_compared(tokens: Tokens, first: int, preposition: str | None) -> bool:
    """ "Rose 5 percent compared with last year", "in comparison to 2018", "versus May"."""
    if preposition in _VERSUS:
        return True
    return first > 1 and tokens.lower[first - 2] in _COMPARED and tokens.lower[first - 1] in _COMPARED_WITH


def _is_year_before(tokens: Tokens, at: range) -> bool:
    """A year that one counts from, behind "over" or "against"."""
    words = tokens.lower[at[0] : at[-1] + 1]
    is_last = words[0] == "last" and tokens.lower[at[0] - 1] in _OVER
    return words[-1] == "year" and (is_last or not _YEAR_BEFORE.isdisjoint(words))


def _is_reach_of_rank(tokens: Tokens, head: int) -> bool:
    """ "The third time in ten years", "the worst storm since 1994": how far back one counts, not when it was."""
    preposition = tokens.heads[head]
    if tokens.deps[preposition] != "prep":
        return False
    ranked = tokens.heads[preposition]
    ranked = tokens.child(ranked, "attr") or ranked  # "was the worst since 1994"
    return _has_rank(tokens, ranked)


def _is_ranked(tokens: Tokens, event: int, since: int) -> bool:
    """ "Won its first title since 1994", "rose to their highest since 2008"."""
    own = tokens.children[event]
    nouns = [event, *(c for c in own if tokens.deps[c] in _RANKED)]
    nouns += [inner for c in own if tokens.deps[c] == "prep" and (inner := tokens.child(c, "pobj")) is not None]
    return any(_has_rank(tokens, noun) for noun in nouns if noun < since)


def _has_rank(tokens: Tokens, noun: int) -> bool:
    words = (noun, *tokens.children[noun])
    return any(tokens.tags[i] in ("JJS", "RBS") or tokens.lower[i] in _ordinals() for i in words)
