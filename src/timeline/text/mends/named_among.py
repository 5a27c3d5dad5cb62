"""Who is named as one of several: "former students, among them Ann Holm, left", "quartets, notably Holm's".

The parse has him in apposition to what the students are part of, or to the subject, as if it were he; but what is told
as an example is no other name for anybody (Quirk et al. 1985, 17.73).
"""

from timeline.text.mends.parse import Parse

_FOR_EXAMPLE = frozenset({"chiefly", "especially", "mainly", "mostly", "notably", "particularly", "principally"})


def part_named_among(parse: Parse) -> None:
    """Let him be nobody else."""
    for among in [i for i in parse.places.get("among", ()) if parse.deps[i] == "prep"]:
        name = parse.heads[among]
        if name > among and parse.deps[name] == "appos" and parse.lower[among + 1] == "them":
            parse.label(name, "dep")
    for word in parse.standing(_FOR_EXAMPLE):
        noun = parse.heads[word]
        if noun > word and parse.deps[noun] == "appos" and parse.lower[word - 1] == ",":
            parse.label(noun, "dep")
