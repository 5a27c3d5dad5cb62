"""Two subjects of one verb, where the parse has lost that "and" joins them over a relative clause.

"Both Lee, who lives in Oslo, and Roe were fined": English verbs have one subject. In "fire and rescue chief Ann Lee
said" there is but one person: two bare nouns in the singular before a name are what she is.
"""

from timeline.text.labels import DETERMINERS, NOUN_SUBJECTS, NOUN_TAGS
from timeline.text.mends.parse import Parse


def join_subjects(parse: Parse) -> None:
    """Coordinate the second subject of a verb to the first, which the conjunction right before it hangs on."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for joint in parse.labelled("cc"):
        first = heads[joint]
        if not first < joint or deps[first] not in NOUN_SUBJECTS or tags[first] not in NOUN_TAGS:
            continue
        if next(parse.dependants(first, range(first + 1, joint), "relcl"), None) is None:
            continue  # "Lee, owner and head, left": both are he
        verb = heads[first]
        second = next(parse.dependants(verb, range(joint + 1, verb)), None)
        if second is None or deps[second] != deps[first] or tags[second] not in NOUN_TAGS:
            continue
        if all(parse.is_below(i, second) for i in range(joint + 1, second)):
            parse.hang(second, first, "conj")


def join_titles(parse: Parse) -> None:
    """Hang two such nouns on the name of who is both."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for joint in parse.labelled("cc"):
        first, verb = heads[joint], heads[heads[joint]]
        if first != joint - 1 or deps[first] not in NOUN_SUBJECTS or tags[first] != "NN" or parse.entities[first]:
            continue
        second = next(parse.dependants(first, range(joint + 1, verb), "conj"), None)
        if second is None or any(tags[i] not in {"JJ", "NN"} for i in range(joint + 1, second + 1)):
            continue
        name = second
        while name + 1 < verb and tags[name + 1] == "NNP" and parse.entities[name + 1] == "PERSON":
            name += 1
        if name == second or next(parse.dependants(first, parse.before(first), *DETERMINERS), None) is not None:
            continue
        parse.hang(name, verb, deps[first])
        for i, label in ((first, "nmod"), (joint, "cc"), (second, "nmod")):
            parse.hang(i, name, label)
