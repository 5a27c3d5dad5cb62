"""Participles behind a subject that the parse takes for the verb of the sentence, whose own comes behind.

"The man believed to have fled was found": who believes takes no infinitive, who is believed does (Huddleston and Pullum
2002, chapter 16, section 7). "Lee, asked about it, left": no comma parts a verb from its subject.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS, PAST_TAGS
from timeline.text.mends.parse import Parse

_BEHIND = frozenset({"advcl", "ccomp", "conj"})
# They take an infinitive in either voice.
_EITHER_VOICE = frozenset({"claim", "report"})


def give_verbs_behind(parse: Parse) -> None:
    """Make each such participle describe its subject, and the verb behind it the main one."""
    for verb in sorted({parse.heads[i] for i in parse.labelled("nsubj") if parse.tags[parse.heads[i]] == "VBD"}):
        subject = parse.child_before(verb, "nsubj")
        if subject is None or parse.tags[subject] == "PRP":
            continue
        said = _said_of(parse, verb)
        if said is None and (subject != verb - 2 or parse.lower[verb - 1] != ","):
            continue
        main = _main(parse, verb, said)
        if main is not None:
            _turn(parse, subject, verb, main)


def _said_of(parse: Parse, verb: int) -> int | None:
    """The infinitive of "believed to be", "said to have left"."""
    if parse.lemmas[verb] not in read_words("speech", "hearsay") - _EITHER_VOICE:
        return None
    is_to = parse.lower[verb + 1 : verb + 2] == ["to"] and parse.lower[verb + 2 : verb + 3] in (["be"], ["have"])
    return parse.child_behind(verb, "xcomp") if is_to else None


def _main(parse: Parse, verb: int, said: int | None) -> int | None:
    """The verb behind that has no subject of its own; behind an infinitive its object may have become that."""
    for main in parse.behind(verb):
        above, label = parse.heads[main], parse.deps[main]
        if parse.tags[main] not in PAST_TAGS or label not in _BEHIND or above not in (verb, said):
            continue
        between = range(verb + 1, main)
        if parse.child(above, between, "cc") is not None or (said is None and label != "conj"):
            return None
        own = parse.child(main, between, *NOUN_SUBJECTS)
        if own is None:
            return main
        if said is None or above != said or not all(parse.is_below(i, own) for i in range(said + 1, own)):
            return None
        parse.hang(own, said, "dobj")
        return main
    return None


def _turn(parse: Parse, subject: int, verb: int, main: int) -> None:
    parse.take_place(main, verb)
    parse.give_subject(main, subject)
    parse.hang(verb, subject, "acl")
    parse.tags[verb] = "VBN"
    if parse.child_before(main, "aux", "auxpass") is None:
        parse.tags[main] = "VBD"
    parse.move(verb, parse.behind(main), main)
