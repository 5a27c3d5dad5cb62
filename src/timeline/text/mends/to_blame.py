"""Who is to blame, where the parse has somebody about to blame another: "neither driver is to blame for the crash".

It tells a quality, as "is guilty" does (Quirk et al. 1985, 17.54), and lies not ahead.
"""

from timeline.text.mends.parse import Parse


def describe_blame(parse: Parse) -> None:
    """Make "to blame" without an object what is said of the subject, and hang what denies it on "be"."""
    deps, heads = parse.deps, parse.heads
    for blame in [i for i in parse.places.get("blame", ()) if deps[i] == "xcomp" and parse.tags[i] == "VB"]:
        be = heads[blame]
        if parse.lemmas[be] != "be" or not be < blame or parse.lower[blame - 1] != "to":
            continue
        if parse.child_behind(blame, "dobj") is not None:
            continue
        for aside in [i for i in range(be + 1, blame - 1) if heads[i] in (be, blame)]:
            heads[aside] = be if deps[aside] == "neg" else blame  # "not wholly to blame"
        parse.move(blame, parse.behind(blame), be, "npadvmod", "advcl")
        parse.label(blame, "acomp")
        parse.pos[blame], parse.tags[blame] = "ADJ", "JJ"
        parse.label(blame - 1, "advmod")
