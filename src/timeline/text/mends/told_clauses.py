"""What somebody tells others, where the parse takes it for a description of them: "he told officers he was ill".

A clause without "that" describes a noun only if the noun is understood in it ("the officers he saw"): behind a bare
plural or a name it is what is told, and behind "that" if it lacks nothing: "told a rally that he had sold the mill".
Who is informed or reminded is so of something: "informed the mayor that the boat had sunk".
What had been the case before is told with it: "and his wife had left".
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.mends.parse import Parse

_BARE = frozenset({"NNP", "NNPS", "NNS"})
_OPENING = frozenset({"DT", "NNP", "PRP", "PRP$"})


def join_told(parse: Parse) -> None:
    """Make such a clause the complement of its verb, and what goes on from it in the pluperfect a part of it."""
    tags, heads = parse.tags, parse.heads
    for clause in parse.labelled("relcl"):
        noun, verb = heads[clause], heads[heads[clause]]
        if parse.deps[verb] == "agent" and _is_told_by(parse, heads[verb], noun, clause):
            parse.label(noun + 1, "mark")
            heads[noun + 1] = clause
            parse.hang(clause, heads[verb], "ccomp")
            continue
        if not verb < noun < clause or parse.lemmas[verb] not in read_words("speech", "telling"):
            continue
        if not _has_subject(parse, clause, noun + 1):
            continue
        that = noun + 1
        if parse.lower[that] == "that":
            lacks_nothing = parse.child_behind(clause, "dobj") is not None
            if parse.deps[that] != "dobj" or not (lacks_nothing or parse.lemmas[verb] != "tell"):
                continue
            parse.label(that, "mark")
        elif noun != verb + 1 or tags[noun] not in _BARE or tags[that] not in _OPENING:
            continue
        parse.hang(clause, verb, "ccomp")
        for i in [*parse.dependants(verb, parse.behind(clause), "conj")]:
            joint = parse.child(verb, range(clause, i), "cc")
            had = any(parse.lower[c] == "had" for c in parse.dependants(i, range(clause, i), "aux"))
            if joint is not None and had and tags[joint - 1] != "," and _has_subject(parse, i, joint + 1):
                heads[i] = heads[joint] = clause


def _has_subject(parse: Parse, verb: int, first: int) -> bool:
    return parse.child(verb, range(first, verb), *NOUN_SUBJECTS) is not None


def _is_told_by(parse: Parse, verb: int, noun: int, clause: int) -> bool:
    """ "He was told by officials that Holm had to apply": to tell takes what is told, and a verb below lacks nothing.

    "By officials that he had to trust" is left as it is, and so is "that he met".
    """
    that = noun + 1
    if not noun < clause or parse.lower[that] != "that" or parse.lemmas[verb] not in read_words("speech", "telling"):
        return False
    below = parse.heads[that]
    is_led_on = below != clause and parse.child_behind(below, "prep") == below + 1
    return (is_led_on or parse.deps[that] == "mark") and _has_subject(parse, clause, that + 1)
