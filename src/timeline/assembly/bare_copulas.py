"""What a copula says with no more than a time, a place or a question: "the deadline is Friday", "where she is"."""

from timeline.assembly.noun_phrases import NounPhrases
from timeline.assembly.particles import particles
from timeline.text.constituents import own_subject
from timeline.text.tokens import Tokens

_PHRASES = frozenset({"attr", "npadvmod", "prep"})
_CONTENTS = frozenset({"ccomp", "pcomp"})
_QUESTIONS = frozenset({"WP", "WRB", "WDT"})


def of_bare_copula(phrases: NounPhrases, i: int, *, is_asked: bool) -> tuple[list[str], list[str]]:
    """What stands before the subject of a copula where that ``is_asked``, and what stands behind the copula."""
    if phrases.tokens.lemmas[i] != "be" or phrases.tokens.deps[i] == "amod":
        return [], []
    said = _said_of(phrases, i)
    return [] if said or not is_asked else _asked_of(phrases, i), said


def _said_of(phrases: NounPhrases, copula: int) -> list[str]:
    """The words right behind a copula: "Friday", "at 9", "over"; they stay even where they tell its time."""
    tokens, first, end = phrases.tokens, copula + 1, copula + 1
    for c in tokens.children[copula]:
        is_told = tokens.deps[c] in _PHRASES or (tokens.deps[c] == "advmod" and _ends_clause(tokens, c))
        if c in particles(tokens, copula):
            return []
        if tokens.edges[c][0] == end and is_told:
            end = tokens.edges[c][1] + 1
        elif c == first == end and tokens.tags[c] == "RB":
            first = end = c + 1  # "is now two years late"
    return phrases.stretch(range(first, end)) if end > first else []


def _asked_of(phrases: NounPhrases, copula: int) -> list[str]:
    """The question that a copula stands with in what is known or said: "where", "how far", "which town"."""
    tokens, first = phrases.tokens, phrases.tokens.edges[copula][0]
    own = own_subject(tokens, copula)
    if own is None or tokens.deps[copula] not in _CONTENTS or tokens.tags[first] not in _QUESTIONS:
        return []
    return phrases.stretch(range(first, tokens.edges[own][0])) if first < tokens.edges[own][0] else []


def _ends_clause(tokens: Tokens, adverb: int) -> bool:
    """ "The war is over", not "it is still too long"."""
    behind = adverb + 1
    return tokens.pos[adverb] == "ADV" and (
        behind == len(tokens) or tokens.words[behind] in ",.;!?" or tokens.deps[behind] == "cc"
    )
