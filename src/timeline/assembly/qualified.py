"""Adverbs that a verb group may not leave out, since they take back a part of what the verb tells."""

from timeline.lexicon.kinds import of_kind
from timeline.text.tokens import Tokens

_AUXILIARIES = frozenset(
    {"are", "can", "could", "had", "has", "have", "is", "may", "might", "should", "was", "were", "will", "would"}
)


def whole_verb(tokens: Tokens, i: int) -> str:
    """A verb cut at its hyphen whole again: "crash-landed"."""
    is_cut = i > 1 and tokens.lower[i - 1] == "-" and tokens.heads[i - 2] == i and tokens.deps[i - 2] == "advmod"
    half = tokens.lower[i - 2] if is_cut else ""
    return tokens.lower[i] if not half or half in of_kind("qualifying") else f"{half}-{tokens.lower[i]}"


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
