"""Adverbs that a verb group may not leave out, since they take back a part of what the verb tells."""

from timeline.lexicon.kinds import of_kind
from timeline.text.tokens import Tokens

_AUXILIARIES = frozenset(
    {"are", "can", "could", "had", "has", "have", "is", "may", "might", "should", "was", "were", "will", "would"}
)


def qualified(tokens: Tokens, i: int, group: list[str]) -> list[str]:
    """A verb group with such an adverb in its place: "was partly rebuilt", "ran unsuccessfully"."""
    if i not in tokens.labelled["advmod"]:
        return group
    words = of_kind("qualifying")
    adverb = next((c for c in tokens.children[i] if tokens.lower[c] in words and tokens.deps[c] == "advmod"), None)
    if adverb is None or adverb > i + 1:
        return group
    word = [tokens.lower[adverb]]
    if adverb > i:
        return [*group, *word]
    at = 1 if len(group) > 1 and group[0] in _AUXILIARIES else 0
    return [*group[:at], *word, *group[at:]]
