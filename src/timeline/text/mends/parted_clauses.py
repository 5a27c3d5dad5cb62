"""Two clauses joined by "and", where the parse has the verb of the first as the subject of the second.

"A ferry sank and all on board were saved": what "and" joins are alike, and a finite verb is nobody's subject.
"""

from timeline.text.labels import NOUN_SUBJECTS, TENSED
from timeline.text.mends.parse import Parse

_SUBJECT_TAGS = frozenset({"DT", "NN", "NNP", "NNPS", "NNS", "PRP"})


def part_clauses(parse: Parse) -> None:
    """Coordinate the second verb to the first, and give it the word behind the conjunction as its subject."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for first in [i for i, label in enumerate(deps) if label in NOUN_SUBJECTS and tags[i] in TENSED]:
        second = heads[first]
        joint = next(parse.dependants(first, range(first + 1, second), "cc"), second)
        subject = joint + 1
        if subject >= second or tags[subject] not in _SUBJECT_TAGS or tags[second][0] != "V":
            continue
        if parse.is_below(second, subject):
            continue  # the word is no subject of a verb it stands above
        if next(parse.dependants(first, parse.before(first), *NOUN_SUBJECTS), None) is None:
            continue
        parse.hang(subject, second, deps[first])
        for i in parse.dependants(first, range(subject + 1, second)):
            heads[i] = subject if i == subject + 1 and deps[i] == "prep" else second
        parse.hang(first, first if heads[second] == second else heads[second], deps[second])
        parse.hang(second, first, "conj")
