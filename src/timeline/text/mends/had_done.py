"""What somebody had done to something: "Ann Lee, who owned the yacht, had it refitted".

The parse takes "had" for an auxiliary and what was refitted for a second subject. No subject stands between an
auxiliary and its verb where another stands before both; who is asked something is called before it: "Ann, have you
lost it?" What was done to an object right behind "had" is told with it: "had a goal disallowed". So is what
was done to one's own behind "got": "got his car stolen", but "got a letter written in French". A time before both is
when it was done.
"""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS, TIMES
from timeline.text.mends.parse import Parse

_HAVE = frozenset({"had", "has", "have"})
_SHORT = frozenset({"'s", "’s"})


def read_had_done(parse: Parse) -> None:
    """Make "had" the verb, under which stands what was done."""
    deps, heads = parse.deps, parse.heads
    for have in [i for i in parse.standing(_HAVE) if deps[i] == "aux"]:
        verb = heads[have]
        if not have < verb or parse.tags[verb] != "VBN":
            continue
        undergoing = parse.child(verb, range(have + 1, verb), *NOUN_SUBJECTS)
        before = [*parse.dependants(verb, parse.before(have))]
        is_asked = "?" in (parse.lower[i] for i in parse.behind(verb))
        if undergoing is None or is_asked or not any(deps[i] in NOUN_SUBJECTS for i in before):
            continue
        parse.take_place(have, verb, "ccomp")
        parse.label(undergoing, "nsubj")
        parse.pos[have] = "VERB"
        for i in before:
            heads[i] = have
    _read_objects(parse)
    _give_times(parse)


def read_has_done(parse: Parse) -> None:
    """Make "'s" in "she's won a prize" the "has" of a perfect: who is won has no object.

    But who is given or called something has one; "he's called a meeting" is no name for him.
    """
    naming, giving = of_kind("naming") | of_kind("naming_to_posts"), read_words("roles", "transfer")
    two = giving | read_words("speech", "telling") | of_kind("denying_to")
    for be in [i for i in parse.labelled("auxpass") if parse.lower[i] in _SHORT]:
        verb = parse.heads[be]
        subject, done = parse.child_before(verb, "nsubjpass"), parse.child_behind(verb, "dobj", "oprd")
        if done is None or subject is None or parse.lemmas[verb] in two:
            continue
        if parse.is_happening(done) if parse.lemmas[verb] in naming else parse.deps[done] == "dobj":
            parse.label(be, "aux")
            parse.lemmas[be] = "have"
            parse.label(subject, "nsubj")
            parse.label(done, "dobj")


def _read_objects(parse: Parse) -> None:
    deps, heads = parse.deps, parse.heads
    for done in [i for i in parse.labelled("acl") if parse.tags[i] == "VBN"]:
        noun = heads[done]
        have = heads[noun]
        is_named = parse.lemmas[done] in of_kind("naming")  # "has a brother named Otto"
        if is_named or noun != done - 1 or deps[noun] != "dobj" or not have < noun:
            continue
        own = parse.dependants(noun, range(have + 1, noun), "poss")
        if parse.lower[have] in _HAVE or (parse.lemmas[have] == "get" and next(own, None) is not None):
            parse.hang(done, have, "ccomp")
            parse.hang(noun, done, "nsubj")


def _give_times(parse: Parse) -> None:
    for done in [i for i in parse.labelled("ccomp") if parse.tags[i] == "VBN"]:
        have = parse.heads[done]
        own = parse.dependants(done, range(have + 1, done), "nsubj")
        if parse.lemmas[have] not in ("get", "have") or next(own, None) is None:
            continue
        for time in [*parse.dependants(have, parse.before(have), "npadvmod", "prep")]:
            if parse.entities[time] in TIMES or parse.entities[time + 1] in TIMES:
                parse.heads[time] = done
