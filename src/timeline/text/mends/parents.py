"""Two parents, of whom the parse hangs the second elsewhere: "Ann Bryer, daughter of Clark and Mary Bryer, was born".

A child has two parents, and no comma parts them: what "and" joins to the first is the other, and neither was born, nor
did what the child did.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS
from timeline.text.mends.parse import REACH, Parse


def join_parents(parse: Parse) -> None:
    """Hang each second parent on the first."""
    heads = parse.heads
    children = read_words("kin", "children")
    for of in parse.places.get("of", ()):
        if of == 0 or parse.lemmas[of - 1] not in children or heads[of] != of - 1:
            continue
        first = parse.child_behind(of, "pobj")
        if first is None or parse.tags[first] not in NAME_TAGS:
            continue
        joint = next((i for i in range(first + 1, len(heads))[:REACH] if not _is_aside(parse, i, first)), None)
        if joint is None or parse.lower[joint] != "and" or parse.is_below(joint, first):
            continue
        second = parse.child(heads[joint], parse.behind(joint), "conj")
        if second is None or parse.tags[second] not in NAME_TAGS or parse.is_below(first, second):
            continue
        if all(parse.tags[i] in NAME_TAGS or parse.is_below(i, second) for i in range(joint + 1, second)):
            heads[joint] = heads[second] = first


def _is_aside(parse: Parse, token: int, first: int) -> bool:
    """The years of the first parent in brackets."""
    return parse.tags[token] in {"-LRB-", "-RRB-"} or (parse.is_below(token, first) and parse.deps[token] != "cc")
