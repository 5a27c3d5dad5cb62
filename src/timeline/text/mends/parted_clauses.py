"""Two clauses joined by "and", where the parse has the verb of the first as the subject of the second.

"A ferry sank and all on board were saved": what "and" joins are alike, and a finite verb is nobody's subject. "They
moved to Lund and Ida stood for mayor", where the parse has them move to Lund and Ida: one "and" joins two verbs only
where it stands between them. "They dug in until May, and on 3 June they left", where it has the digging as what the
leaving is about: what is said has no "and" before who says it.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS, TENSED
from timeline.text.mends.parse import REACH, Parse

_CLAUSES = frozenset({"advcl", "conj"})
_JOINED = TENSED | {"VBN"}
_GROUP = frozenset({"advmod", "aux", "auxpass", "neg"})
_SUBJECT_TAGS = frozenset({"DT", "NN", "NNP", "NNPS", "NNS", "PRP"})


def part_clauses(parse: Parse) -> None:
    """Coordinate the second verb to the first, and give it the word behind the conjunction as its subject."""
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
        parse.take_place(first, second)
        parse.hang(second, first, "conj")


def join_clauses(parse: Parse) -> None:
    """Coordinate a clause with a subject of its own behind "and" to the clause that the parse has below it."""
    heads, said = parse.heads, read_words("speech", "say", "voice", "believe")
    for first in [i for i in parse.labelled("ccomp") if parse.tags[i] in TENSED]:
        second = heads[first]
        if not first < second or parse.lemmas[second] in said or parse.tags[second] not in _JOINED:
            continue
        joint = next(parse.dependants(first, range(first + 1, second), "cc"), second)
        if parse.child(second, range(joint, second), *NOUN_SUBJECTS) is None:
            continue
        parse.move(first, range(joint + 1, second), second)
        parse.take_place(first, second)
        parse.hang(second, first, "conj")


def give_subjects(parse: Parse) -> None:
    """Make the noun right before a joined verb its subject, where nothing but the "and" before that joins them."""
    for verb in [i for i in parse.labelled(*_CLAUSES) if parse.tags[i] in _JOINED]:
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
    parse.give_subject(verb, noun)
    parse.heads[joint] = first
    parse.label(verb, "conj")
