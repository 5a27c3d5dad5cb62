"""Two clauses of which the parse has one, or a part of it, below the other."""

from collections.abc import Iterable

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, FINITE, NAME_TAGS, NOUN_SUBJECTS, NOUN_TAGS, TENSED
from timeline.text.mends.parse import REACH, Parse

_JOINED_AS = frozenset({"advcl", "conj"})
_JOINED = TENSED | {"VBN"}
_GROUP = AUXILIARIES | {"advmod", "neg"}
_SUBJECT_TAGS = NOUN_TAGS | {"DT", "PRP"}


def join_pasts(parse: Parse) -> None:
    """Coordinate the second past of "it fell, then rolled into a ditch" to the first, and hang "then" on it.

    Clauses that follow one another without "and" are coordinate all the same (Quirk et al. 1985, 13.1).
    """
    for verb in [i for i in parse.labelled("dep") if parse.tags[i] == "VBD" and parse.tags[parse.heads[i]] == "VBD"]:
        first, start = parse.heads[verb], verb - (parse.tags[verb - 1] == "RB")
        if not first < start - 1 or parse.lower[start - 1] != ",":
            continue
        if parse.child(verb, range(first + 1, verb), *NOUN_SUBJECTS) is None:
            parse.label(verb, "conj")
            parse.heads[start:verb] = [verb] * (verb - start)


def lower_clauses(parse: Parse) -> None:
    """Hang on the main verb the clause before it: "what she said hurt him", "the less he said, the more she told".

    Who says something else does so behind no "what", which is what is said already; and of two clauses that open with
    "the" and a comparative the second is the main one (Huddleston and Pullum 2002, chapter 13, section 4.6).
    """
    for main in [i for i in parse.labelled("ccomp") if parse.tags[i] in TENSED]:
        first = parse.heads[main]
        if not first < main or parse.tags[first] not in TENSED:
            continue
        own = parse.child(main, range(first + 1, main), *NOUN_SUBJECTS)
        told = _told_before(parse, first)
        if own is None and main == first + 1 and told == ["what"]:
            _lower(parse, first, main, "csubj")
        is_compared = _measured(parse, parse.before(first)) and _measured(parse, range(first + 1, main))
        if own is not None and (told == ["whatever"] or is_compared):
            _lower(parse, first, main, "advcl")


def _told_before(parse: Parse, verb: int) -> list[str]:
    """ "What she said", "whatever she said"."""
    return [parse.lower[i] for i in parse.dependants(verb, parse.before(verb), "dobj")]


def _measured(parse: Parse, before: Iterable[int]) -> bool:
    """ "The less he said": an article that is an adverb stands only there."""
    return any(parse.lower[i] == "the" and parse.deps[i] == "advmod" for i in before)


def _lower(parse: Parse, first: int, main: int, label: str) -> None:
    parse.take_place(main, first, label)
    parse.move(first, parse.behind(main), main)


def part_absolutes(parse: Parse) -> None:
    """Part two clauses behind one "with": "with the Reds seeking a vote and the Greens opposing it".

    A name right before its own participle is its subject, as in the clause before, for the parts of a coordination are
    alike (Frazier, Munn and Clifton 2000); the parse has it as an object there.
    """
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for name in parse.labelled("conj"):
        verb = name + 1
        if tags[name] not in NAME_TAGS or tags[verb : verb + 1] != ["VBG"]:
            continue
        first = next((i for i in parse.above(name) if tags[i] == "VBG"), name)
        if not first < name or deps[first] != "pcomp" or parse.lower[heads[first]] != "with":
            continue
        parse.move(heads[name], range(heads[name] + 1, name), first, "cc")
        parse.hang(name, verb, "nsubj")
        parse.hang(verb, first, "conj")


def part_headlines(parse: Parse) -> None:
    """Join the second of two headlines to the first: "Lund wins, Lee admits loss".

    Who admits a loss has said what he admits: a verb has one object, and a clause before it is none. Who is told
    something, "he told reporters", is no such object.
    """
    tags, heads = parse.tags, parse.heads
    for first in [i for i in parse.labelled("ccomp") if tags[i] in FINITE]:
        second = heads[first]
        if not first < second or tags[second] not in FINITE or parse.lemmas[second] in read_words("speech", "address"):
            continue
        told = parse.child_behind(second, "dobj")
        own = parse.child(second, range(first + 1, second), *NOUN_SUBJECTS)
        if told is None or own is None or tags[told] != "NN" or parse.lower[first:own].count(",") != 1:
            continue
        if "," in parse.lower[second:told]:
            continue  # "Sales rose, the firm said on Friday, evidence of its strength": what that is, and no object
        parse.take_place(first, second, "conj")


def part_clauses(parse: Parse) -> None:
    """Coordinate a verb to the one that the parse has for its subject: "a ferry sank and all on board were saved".

    The word behind the conjunction is its subject: what "and" joins are alike, and a finite verb is nobody's subject.
    """
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for first in [i for i in parse.labelled(*NOUN_SUBJECTS) if tags[i] in TENSED]:
        second = heads[first]
        joint = next(parse.dependants(first, range(first + 1, second), "cc"), second)
        subject = joint + 1
        if subject >= second or tags[subject] not in _SUBJECT_TAGS or tags[second][0] != "V":
            continue
        if parse.is_below(second, subject):
            continue  # the word is no subject of a verb it stands above
        if parse.child_before(first, *NOUN_SUBJECTS) is None:
            continue
        parse.hang(subject, second, deps[first])
        for i in parse.dependants(first, range(subject + 1, second)):
            heads[i] = subject if i == subject + 1 and deps[i] == "prep" else second
        parse.take_place(first, second, "conj")


def join_clauses(parse: Parse) -> None:
    """Coordinate a clause behind "and" to the one below it: "they dug in until May, and on 3 June they left".

    What is said has no "and" before who says it.
    """
    heads, said = parse.heads, read_words("speech", "say", "voice", "believe")
    for first in [i for i in parse.labelled("ccomp") if parse.tags[i] in TENSED]:
        second = heads[first]
        if not first < second or parse.lemmas[second] in said or parse.tags[second] not in _JOINED:
            continue
        joint = next(parse.dependants(first, range(first + 1, second), "cc"), second)
        if parse.child(second, range(joint, second), *NOUN_SUBJECTS) is None:
            continue
        parse.move(first, range(joint + 1, second), second)
        parse.take_place(first, second, "conj")


def give_subjects(parse: Parse) -> None:
    """Make the noun right before a joined verb its subject: "they moved to Lund and Ida stood for mayor".

    One "and" joins two verbs only where it stands between them: they did not move to Lund and Ida. So too where the
    parse has the second verb for what an earlier one says: "Arden said sales fell, while Lund cut jobs and Ida struck".
    """
    for verb in [i for i in parse.labelled(*_JOINED_AS, "ccomp") if parse.tags[i] in _JOINED]:
        start = verb
        while start and parse.heads[start - 1] == verb and parse.deps[start - 1] in _GROUP:
            start -= 1
        first = parse.heads[verb]
        if first < start and (start < verb or parse.tags[verb] != "VBN") and parse.tags[first] in _JOINED:
            _give_subject(parse, verb, start)


def _give_subject(parse: Parse, verb: int, start: int) -> None:
    """``start`` is the first word of the verb group."""
    first, noun = parse.heads[verb], start - 1
    while noun > first and parse.deps[noun] != "conj":
        noun = parse.heads[noun] if parse.heads[noun] < noun or parse.deps[noun] == "compound" else first
    other = parse.heads[noun]
    if not first < other < noun or parse.tags[noun] not in NOUN_TAGS or parse.tags[other] not in NOUN_TAGS:
        return
    own = [i for i in range(other + 1, start)[-REACH:] if parse.is_below(i, noun)]
    joint = own[0] - 1
    if own != list(range(own[0], start)) or parse.deps[joint] != "cc" or parse.heads[joint] != other:
        return
    between = range(first + 1, verb)
    if any(True for head in (first, verb) for _ in parse.dependants(head, between, "cc", *NOUN_SUBJECTS)):
        return
    if parse.deps[verb] == "ccomp":
        first = parse.heads[other]
        if parse.tags[first] not in _JOINED or parse.deps[other] != "dobj":
            return
    parse.give_subject(verb, noun)
    parse.heads[joint] = parse.heads[verb] = first
    parse.label(verb, "conj")
