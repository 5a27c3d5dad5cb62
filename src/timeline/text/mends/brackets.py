"""Clauses in brackets that the parse makes the main clause: "she was made captain (she was never mate) on 3 May".

What stands in brackets may go without the sentence changing (Nunberg 1990): nothing outside hangs on it.
"""

from timeline.text.labels import FINITE, VERBS
from timeline.text.mends.parse import Parse

_LIVES = frozenset({"b", "b.", "d", "d."})
_LONGEST = 30  # tokens between the brackets


def take_out_brackets(parse: Parse) -> None:
    """Hang such a clause on the verb before the bracket, and what stands behind it on that verb too."""
    heads, deps = parse.heads, parse.deps
    for opening in parse.places.get("(", ()):
        reach = range(opening + 1, min(opening + _LONGEST, len(heads)))
        closing = next((i for i in reach if parse.lower[i] == ")"), opening)
        inside = range(opening + 1, closing)
        if inside and parse.lower[inside[0]] in _LIVES and heads[inside[0]] not in inside:
            parse.hang(inside[0], opening - 1, "appos")  # "of Karl Lind (b. 1820)"
        verbs = [i for i in inside if parse.pos[i] in VERBS]
        main = next((i for i in verbs if heads[i] == i or (parse.tags[i] in FINITE and heads[i] not in inside)), None)
        if main is None:
            continue
        beside = parse.around(main)
        outside = [i for i in parse.dependants(main, beside) if i not in inside]
        verb = next((i for i in outside if i < opening and deps[i] == "ccomp" and parse.pos[i] in VERBS), None)
        if verb is None:
            continue
        parse.take_place(verb, main, "parataxis")
        for i in outside:
            if i != verb:
                heads[i] = verb
