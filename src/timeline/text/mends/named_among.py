"""Who is named as one of several: "former students, among them Ann Holm, left".

The parse has him in apposition to what the students are part of, as if it were he.
"""

from timeline.text.mends.parse import Parse


def part_named_among(parse: Parse) -> None:
    """Let him be nobody else."""
    for among in [i for i in parse.places.get("among", ()) if parse.deps[i] == "prep"]:
        name = parse.heads[among]
        if name > among and parse.deps[name] == "appos" and parse.lower[among + 1] == "them":
            parse.label(name, "dep")
