"""Words that deny, where the parse hangs them on others: "she never again spoke of it", "they all but won".

"Never" before another adverb denies what that is of, and "all but" is "almost" (Huddleston and Pullum 2002, chapter 9).
There is a "no confidence motion" where there is no confidence.
"""

from timeline.text.mends.parse import Parse

_ADVERBS = frozenset({"RB", "RBR"})


def give_denials(parse: Parse) -> None:
    """Hang each such word on the verb."""
    lower, deps, heads = parse.lower, parse.deps, parse.heads
    for never in [i for i in parse.places.get("never", ()) if deps[i] in {"advmod", "neg"}]:
        adverb = heads[never]
        verb = heads[adverb]
        if never < adverb < verb and parse.tags[adverb] in _ADVERBS and parse.pos[verb] == "VERB":
            parse.hang(never, verb, "neg")
    for all_, verb in [(i, i + 2) for i in parse.places.get("all", ()) if lower[i + 1 : i + 2] == ["but"]]:
        if parse.pos[verb : verb + 1] == ["VERB"] and not parse.is_below(verb, all_):
            parse.hang(all_, verb, "neg")
            parse.hang(all_ + 1, verb, "neg")
    for no in [i for i in parse.places.get("no", ()) if lower[i + 1 : i + 2] == ["confidence"]]:
        if deps[no + 1] == "compound" and heads[no] == heads[no + 1]:
            parse.hang(no, no + 1, "compound")
