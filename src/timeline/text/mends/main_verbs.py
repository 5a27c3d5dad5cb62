"""Sentences whose main verb the parse has below a noun or as another's: a clause has one finite verb of its own.

"The ship Vasa sank in 1628", where the parse has a ship that Vasa sank, and nothing said of it; "bought a mill and had
it refitted", where it has "it had refitted"; "making Lind the first woman to lead it", where it has the woman make it.
"""

from timeline.lexicon.tables import read_section
from timeline.text.labels import NAME_TAGS, NOUN_SUBJECTS, NOUN_TAGS
from timeline.text.mends.parse import Parse

_HAVE = frozenset({"had", "has", "have", "having"})
_MADE = frozenset({"make"})
_MAIN = frozenset({"ROOT", "ccomp", "dep"})
_JOINTS = frozenset({"and", "but", "then"})


def give_main_verbs(parse: Parse) -> None:
    """Mend them."""
    for leader in [i for i in parse.labelled("nsubj") if parse.tags[i] in NOUN_TAGS]:
        _make(parse, leader)
    for name in [i for i in parse.labelled("nsubj") if parse.tags[i] in NAME_TAGS]:
        _raise(parse, name)
    for verb in [i for i in parse.labelled("acl") if parse.tags[i] == "VBD"]:
        _stand(parse, verb)
    for verb in [i for i in parse.labelled("acl") if parse.tags[i] == "VBN" and parse.lower[i].endswith("ed")]:
        _act(parse, verb)
    for have in [i for i in parse.standing(_HAVE) if parse.deps[i] == "aux"]:
        _bring_about(parse, have)


def _make(parse: Parse, leader: int) -> None:
    """Make a noun that has a subject and no verb what that is made: "making Lind the first woman to lead it"."""
    verb = parse.heads[leader]
    make = parse.heads[verb]
    if parse.deps[verb] != "ccomp" or parse.lemmas[make] not in _MADE or not make < leader < verb:
        return
    made = parse.child(leader, range(make + 1, leader), *NOUN_SUBJECTS)
    if made is not None and parse.tags[verb] == "VB":
        parse.hang(made, make, "dobj")
        parse.hang(leader, make, "oprd")
        parse.hang(verb, leader, "relcl")


def _raise(parse: Parse, name: int) -> None:
    """Make the clause that a name opens right behind a noun the sentence, and the noun its subject."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    verb = heads[name]
    noun = heads[verb]
    if deps[verb] != "relcl" or tags[verb] != "VBD" or heads[noun] != noun or tags[noun] != "NN" or not noun < name:
        return
    first = name
    while first - 1 > noun and heads[first - 1] == name and deps[first - 1] == "compound":
        first -= 1
    if first == noun + 1 and parse.is_sentence(noun, verb) and parse.child_before(noun, "det") is not None:
        parse.make_clause(noun, verb)
        parse.hang(name, noun, "appos")


def _stand(parse: Parse, verb: int) -> None:
    """Make a past with an object the verb of a sentence that has none: "the guard of a bus that ran off a road refused
    to talk". What describes a noun has lost its object to it.
    """
    if parse.child_behind(verb, "dobj", "xcomp") is None:
        return
    noun = next((i for i in parse.above(verb) if parse.deps[i] in _MAIN), verb)
    if noun < verb and parse.tags[noun] in NOUN_TAGS and parse.child_before(verb, *NOUN_SUBJECTS) is None:
        parse.take_place(verb, noun, "nsubj")
        if parse.deps[verb] == "dep":
            parse.label(verb, "ccomp")


def _act(parse: Parse, verb: int) -> None:
    """Make "filed" the verb of "The country's largest car maker filed for bankruptcy", where it has no other.

    With their prepositions such verbs have no passive that could describe the noun.
    """
    noun = parse.heads[verb]
    with_ = read_section("roles", "support_prepositions").get(parse.lemmas[verb], ())
    is_active = any(parse.lower[c] in with_ for c in parse.behind(verb) if parse.deps[c] == "prep")
    if is_active and noun < verb and parse.heads[noun] == noun and parse.is_sentence(noun, verb):
        parse.make_clause(noun, verb)


def _bring_about(parse: Parse, have: int) -> None:
    """Make a "have" behind "and" the verb of what somebody has done to something."""
    verb = parse.heads[have]
    if verb != have + 2 or parse.tags[verb] != "VBN" or parse.deps[verb] != "conj":
        return
    if parse.deps[have + 1] in NOUN_SUBJECTS and have and parse.lower[have - 1] in _JOINTS:
        parse.hang(have, parse.heads[verb], "conj")
        parse.hang(verb, have, "ccomp")
        parse.pos[have] = "VERB"
