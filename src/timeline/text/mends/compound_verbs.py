"""Verbs cut at their hyphen: "the plane crash-landed", "two jets force-landed".

The parse takes the first half for the subject, and what that is for a part of its name.
"""

from timeline.text.labels import NOUN_SUBJECTS, PAST_TAGS
from timeline.text.mends.parse import Parse

_PARTS = ("amod", "det", "nummod", "poss")


def join_halves_of_verbs(parse: Parse) -> None:
    """Make the noun before such a half the subject, and the half an adverb of the verb."""
    for hyphen in parse.places.get("-", ()):
        half, verb = hyphen - 1, hyphen + 1
        if hyphen < 2 or verb == len(parse.lower) or parse.tags[verb] not in PAST_TAGS or parse.tags[half] != "NN":
            continue
        subject = half - 1
        is_named = parse.heads[subject] == half and parse.deps[subject] == "compound"
        if parse.heads[half] != verb or parse.deps[half] not in NOUN_SUBJECTS or not is_named:
            continue
        parse.hang(subject, verb, parse.deps[half])
        parse.move(half, parse.before(half), subject, "compound", *_PARTS)
        parse.hang(half, verb, "advmod")
        parse.pos[half], parse.tags[half] = "ADV", "RB"
