"""What somebody says, told before that he says it, where the parse has both subjects under the saying.

"The envoy de facto admitted to fraud, Lind said": a verb has one subject, so that the participle behind the first of
two is the verb of a clause.
"""

from timeline.text.labels import NOUN_SUBJECTS, PAST_TAGS
from timeline.text.mends.parse import Parse

_FIRST = NOUN_SUBJECTS | {"dep"}


def part_told_clauses(parse: Parse) -> None:
    """Make the participle the verb of what is said, and give it the first subject and all that stands behind it."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for told in [i for i in parse.labelled("acl") if tags[i] in PAST_TAGS]:
        first = heads[told]
        saying = heads[first]
        if deps[first] not in _FIRST or not first < told < saying or not parse.lower[told].endswith("ed"):
            continue
        second = parse.child(saying, range(told + 1, saying), *NOUN_SUBJECTS)
        if second is None or "," not in parse.lower[told:second] or "by" in parse.lower[told : told + 2]:
            continue
        parse.hang(told, saying, "ccomp")
        parse.hang(first, told, "nsubj")
        tags[told] = "VBD"
