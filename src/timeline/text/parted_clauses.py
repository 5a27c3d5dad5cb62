"""Two clauses joined by "and", where the parse has the verb of the first as the subject of the second.

"A ferry sank and all on board were saved": what "and" joins are alike, and a finite verb is nobody's subject.
"""

from collections.abc import Sequence

from timeline.text.heads import before, is_below

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_SUBJECT_TAGS = frozenset({"DT", "NN", "NNP", "NNPS", "NNS", "PRP"})


def part_clauses(tags: Sequence[str], deps: list[str], heads: list[int]) -> None:
    """Coordinate the second verb to the first, and give it the word behind the conjunction as its subject."""
    for first in [i for i, label in enumerate(deps) if label in _SUBJECTS and tags[i] in _FINITE]:
        second = heads[first]
        between = range(first + 1, second)
        joint = next((i for i in between if deps[i] == "cc" and heads[i] == first), second)
        if joint + 1 >= second or tags[joint + 1] not in _SUBJECT_TAGS or tags[second][0] != "V":
            continue
        if is_below(heads, second, joint + 1):
            continue  # the word is no subject of a verb it stands above
        if not any(deps[i] in _SUBJECTS and heads[i] == first for i in before(heads, first)):
            continue
        deps[joint + 1], heads[joint + 1] = deps[first], second
        for i in range(joint + 2, second):
            if heads[i] == first:
                heads[i] = joint + 1 if i == joint + 2 and deps[i] == "prep" else second
        deps[first], heads[first] = deps[second], first if heads[second] == second else heads[second]
        deps[second], heads[second] = "conj", first
