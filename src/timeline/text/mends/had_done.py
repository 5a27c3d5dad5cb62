"""What somebody had done to something: "Ann Lee, who owned the yacht, had it refitted".

The parse takes "had" for an auxiliary and what was refitted for a second subject. No subject stands between an
auxiliary and its verb where another stands before both; who is asked something is called before it: "Ann, have you
lost it?" What was done to an object right behind "had" is told with it: "had a goal disallowed".
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.mends.parse import Parse

_HAVE = frozenset({"had", "has", "have"})


def read_had_done(parse: Parse) -> None:
    """Make "had" the verb, under which stands what was done."""
    deps, heads = parse.deps, parse.heads
    for have in [i for i in parse.standing(_HAVE) if deps[i] == "aux"]:
        verb = heads[have]
        if not have < verb or parse.tags[verb] != "VBN":
            continue
        undergoing = next(parse.dependants(verb, range(have + 1, verb), *NOUN_SUBJECTS), None)
        before = [*parse.dependants(verb, parse.before(have))]
        is_asked = "?" in (parse.lower[i] for i in parse.behind(verb))
        if undergoing is None or is_asked or not any(deps[i] in NOUN_SUBJECTS for i in before):
            continue
        is_root = heads[verb] == verb
        parse.hang(have, have if is_root else heads[verb], deps[verb])
        parse.hang(verb, have, "ccomp")
        parse.label(undergoing, "nsubj")
        parse.pos[have] = "VERB"
        for i in before:
            heads[i] = have
    for done in [i for i in parse.labelled("acl") if parse.tags[i] == "VBN"]:
        noun = heads[done]
        have = heads[noun]
        is_named = parse.lemmas[done] in of_kind("naming")  # "has a brother named Otto"
        if not is_named and noun == done - 1 and deps[noun] == "dobj" and parse.lower[have] in _HAVE and have < noun:
            parse.hang(done, have, "ccomp")
            parse.hang(noun, done, "nsubj")
