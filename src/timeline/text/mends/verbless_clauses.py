"""Clauses without a verb that tell of some of several: "three people, two of them children, were found dead".

What has a subject of its own is a clause (Quirk et al. 1985, 15.58) and no apposition: not all three are children.
"""

from timeline.text.mends.parse import Parse


def part_verbless(parse: Parse) -> None:
    """Hang such a noun as a clause on those of whom it tells."""
    for them in parse.places.get("them", ()):
        if not them or parse.lower[them - 1] != "of":
            continue
        some = parse.heads[them - 1]
        noun = parse.heads[some]
        if parse.deps[noun] == "appos" and parse.heads[noun] < some < noun:
            parse.label(noun, "advcl")
