"""Lengths that a verb is about: "the match lasted three hours", "the fire took an hour to put out".

The parse has them beside the verb, as it has when something was; without them these verbs tell nothing.
"""

from timeline.text.mends.parse import Parse

_VERBS = frozenset({"last", "take"})


def give_lengths(parse: Parse) -> None:
    """Make each such length the object of its verb, where it has none."""
    heads = parse.heads
    for length in [i for i in parse.labelled("npadvmod") if parse.lemmas[heads[i]] in _VERBS]:
        verb = heads[length]
        if verb < length and parse.child_behind(verb, "dobj") is None:
            parse.label(length, "dobj")
