"""Questions, which a headline asks in the words of the text."""

import bisect

from timeline.text.labels import AUXILIARIES, RELATIVE_TAGS
from timeline.text.tokens import Tokens

# Marks and conjunctions before the first word, tokens behind the clause among which its mark stands.
_BEFORE = frozenset({"CCONJ", "PUNCT", "SPACE", "INTJ"})
_REACH = 3


def question_of(tokens: Tokens, i: int) -> range | None:
    """The words of the question that a verb or predicate asks, without its mark; ``None`` where it asks none.

    A verb asks where its auxiliary stands before its subject, or where the subject itself asks: "who left?".
    """
    if not tokens.question_marks:
        return None
    i = tokens.heads[i] if tokens.deps[i] == "acomp" else i
    own = tokens.child(i, "nsubj", "nsubjpass")
    if own is None:
        return None
    finite = next((c for c in tokens.children[i] if tokens.deps[c] in AUXILIARIES), i)
    if finite > own and tokens.tags[own] not in RELATIVE_TAGS:
        return None
    if finite == i and tokens.pos[i] != "AUX" and tokens.tags[own] not in RELATIVE_TAGS:
        return None
    start, last = tokens.edges[i]
    start = max([start, *(j + 1 for j in range(start, min(i, own)) if tokens.words[j] == ":")])  # "Q: Will you stay?"
    while start < i and tokens.pos[start] in _BEFORE:
        start += 1
    following = bisect.bisect_right(tokens.question_marks, max(i, own))
    end = next(iter(tokens.question_marks[following : following + 1]), len(tokens))
    return range(start, end) if end < min(len(tokens), last + _REACH) else None
