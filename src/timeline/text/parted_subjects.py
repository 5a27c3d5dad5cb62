"""Two subjects of one verb, where the parse has lost that "and" joins them over a relative clause.

"Both Lee, who lives in Oslo, and Roe were fined": English verbs have one subject.
"""

from collections.abc import Sequence

from timeline.text.heads import is_below

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NOMINAL = frozenset({"NN", "NNP", "NNPS", "NNS"})


def join_subjects(tags: Sequence[str], deps: list[str], heads: list[int]) -> None:
    """Coordinate the second subject of a verb to the first, which the conjunction right before it hangs on."""
    for joint in [i for i, label in enumerate(deps) if label == "cc"]:
        first = heads[joint]
        if not first < joint or deps[first] not in _SUBJECTS or tags[first] not in _NOMINAL:
            continue
        if not any(deps[i] == "relcl" and heads[i] == first for i in range(first + 1, joint)):
            continue  # "Lee, owner and head, left": both are he
        verb = heads[first]
        second = next((i for i in range(joint + 1, verb) if heads[i] == verb), None)
        if second is None or deps[second] != deps[first] or tags[second] not in _NOMINAL:
            continue
        if all(is_below(heads, i, second) for i in range(joint + 1, second)):
            deps[second], heads[second] = "conj", first
