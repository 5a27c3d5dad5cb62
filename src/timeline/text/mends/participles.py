"""Participles that the parse takes for the verb of the sentence, or for its subject, and one that it does not."""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, NOUN_TAGS, PAST_TAGS
from timeline.text.mends.parse import Parse

_COMPLEMENTS = frozenset({"acl", "xcomp"})
_BEHIND = frozenset({"advcl", "ccomp", "conj"})
# They take an infinitive in either voice.
_EITHER_VOICE = frozenset({"claim", "report"})
_FIRST = NOUN_SUBJECTS | {"dep"}


def describe_subjects(parse: Parse) -> None:
    """Make the noun beside a participle the subject: "disgraced banker Lee fled", "a man given bail left".

    "The disgraced" are people, but they have no object and no subject (Quirk et al. 1985, 7.23): the noun is the
    subject, and the participle says what he is.
    """
    deps, heads, tags = parse.deps, parse.heads, parse.tags
    for participle in [i for i in parse.labelled(*NOUN_SUBJECTS) if tags[i] == "VBN"]:
        verb = heads[participle]
        own = parse.child_before(participle, "nsubj")
        if own is not None and own == participle - 1:
            parse.hang(own, verb, "nsubj")
            parse.hang(participle, own, "acl")
            continue
        noun = parse.child(participle, range(participle + 1, verb), "dobj")
        if noun is not None and tags[noun] in NOUN_TAGS:
            parse.move(participle, [*parse.before(participle), *range(participle + 1, verb)], noun)
            parse.hang(noun, verb, deps[participle])
            parse.hang(participle, noun, "amod")


def describe_behind_to(parse: Parse) -> None:
    """Make the participle behind "to" describe its noun: "troops loyal to deposed President Lind had fled".

    Behind "to" a verb stands in its base form; and the verb behind, which has no subject, takes the one before.
    """
    deps, heads = parse.deps, parse.heads
    for to in [i for i in parse.places.get("to", ()) if i > 0 and parse.tags[i + 1 : i + 2] in (["VBD"], ["VBN"])]:
        participle = to + 1
        noun = parse.child_behind(participle, "dobj")
        doer = parse.child_before(participle, *NOUN_SUBJECTS)
        if noun is None or doer != heads[to - 1] or parse.lower[participle] == parse.lemmas[participle]:
            continue
        verbs = (i for i in parse.behind(noun) if parse.tags[i] in PAST_TAGS and deps[i] in _BEHIND)
        main = next(verbs, participle)
        if heads[main] not in (participle, *parse.above(participle)) or parse.child_before(main, *NOUN_SUBJECTS):
            continue
        parse.take_place(main, participle)
        parse.give_subject(main, doer)
        parse.move(participle, parse.around(participle), main, "aux", "mark", "punct")
        parse.hang(to, to - 1, "prep")
        parse.hang(noun, to, "pobj")
        parse.hang(participle, noun, "amod")


def part_perfects(parse: Parse) -> None:
    """Hang "left the club having taken charge in May" on the leaving: no club took charge.

    A perfect participle describes no noun (Quirk et al. 1985, 17.28), and no verb takes one as what its object does.
    """
    for having in parse.places.get("having", ()):
        verb = parse.heads[having]
        if parse.deps[having] != "aux" or parse.tags[verb] != "VBN" or parse.deps[verb] not in _COMPLEMENTS:
            continue
        main = parse.heads[verb]
        is_of_noun = parse.deps[main] == "dobj"
        main = parse.heads[main] if is_of_noun else main
        has_object = is_of_noun or parse.child(main, range(main + 1, having), "dobj") is not None
        if has_object and main < having and parse.pos[main] == "VERB" and not parse.is_below(main, verb):
            parse.hang(verb, main, "advcl")  # unlike "admitted having lied"


def give_verbs_behind(parse: Parse) -> None:
    """Make a participle describe its subject, and the verb behind it the main one.

    "The man believed to have fled was found": who believes takes no infinitive, who is believed does (Huddleston and
    Pullum 2002, chapter 16, section 7). "Lee, asked about it, left": no comma parts a verb from its subject.
    """
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
    if parse.child_before(main, *AUXILIARIES) is None:
        parse.tags[main] = "VBD"
    parse.move(verb, parse.behind(main), main)


def part_told_clauses(parse: Parse) -> None:
    """Make the participle behind the first of two subjects the verb of what is said before who says it.

    "The envoy de facto admitted to fraud, Lind said": a verb has one subject.
    """
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for told in [i for i in parse.labelled("acl") if tags[i] in PAST_TAGS]:
        first = heads[told]
        saying = heads[first]
        if deps[first] not in _FIRST or not first < told < saying or not parse.lower[told].endswith("ed"):
            continue
        second = parse.child(saying, range(told + 1, saying), *NOUN_SUBJECTS)
        if second is None or "," not in parse.lower[told:second] or "by" in parse.lower[told : told + 2]:
            continue
        parse.hang(told, saying, "ccomp")
        parse.hang(first, told, "nsubj")
        tags[told] = "VBD"
