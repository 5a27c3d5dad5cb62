"""Two subjects of one verb, where the parse has lost that "and" joins them over a relative clause.

"Both Lee, who lives in Oslo, and Roe were fined": English verbs have one subject.
"""

from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS
from timeline.text.mends.parse import Parse


def join_subjects(parse: Parse) -> None:
    """Coordinate the second subject of a verb to the first, which the conjunction right before it hangs on."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for joint in parse.labelled("cc"):
        first = heads[joint]
        if not first < joint or deps[first] not in NOUN_SUBJECTS or tags[first] not in NOUN_TAGS:
            continue
        if parse.child(first, range(first + 1, joint), "relcl") is None:
            continue  # "Lee, owner and head, left": both are he
        verb = heads[first]
        second = parse.child(verb, range(joint + 1, verb))
        if second is None or deps[second] != deps[first] or tags[second] not in NOUN_TAGS:
            continue
        if all(parse.is_below(i, second) for i in range(joint + 1, second)):
            parse.hang(second, first, "conj")
