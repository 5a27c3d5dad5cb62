"""Lists that the parse takes for a thing and what it is: "worked as a clerk, a porter and a cook".

Who is said to be something else is told once or is known, "her son, a porter and cook": where each has an article that
makes it new, they are several.
"""

from timeline.text.mends.parse import Parse

_ARTICLES = frozenset({"a", "an"})


def list_nouns(parse: Parse) -> None:
    """Coordinate each second thing of such a list to the first."""
    for second in parse.labelled("appos"):
        first = parse.heads[second]
        third = parse.child_behind(second, "conj")
        if third is not None and first < second and all(_is_new(parse, noun) for noun in (first, second, third)):
            parse.label(second, "conj")


def _is_new(parse: Parse, noun: int) -> bool:
    return any(parse.lower[i] in _ARTICLES for i in parse.dependants(noun, parse.before(noun), "det"))
