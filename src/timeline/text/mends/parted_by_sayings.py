"""Clauses that a saying parts behind their subject: "the firm, Ann Lee says, lied", '"The army," Lee said, "fled."'.

The parse may give the subject to the saying, or take the one who speaks, or the saying, for an apposition to it.
Between its commas a saying has one subject, and the noun before them is that of the finite verb behind.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, NOUN_TAGS, PAST_TAGS, QUOTE_TAGS, TENSED
from timeline.text.mends.parse import Parse


def join_parted(parse: Parse) -> None:
    """Give both verbs their subjects, and make the saying an aside of the other."""
    said = read_words("speech", "say")
    for saying in [i for i, lemma in enumerate(parse.lemmas) if lemma in said and parse.tags[i] in TENSED]:
        if parse.deps[saying] == "parataxis":
            _give_back(parse, saying)
        elif parse.lower[saying + 1 : saying + 2] == [","]:
            _part(parse, saying)


def _give_back(parse: Parse, saying: int) -> None:
    """Of two subjects that an aside has, the first is that of the clause around it."""
    verb = parse.heads[saying]
    around = parse.around(saying)
    subjects = sorted(parse.dependants(saying, around, *NOUN_SUBJECTS))
    if len(subjects) < 2 or not subjects[0] < saying < verb:
        return
    if parse.child_before(verb, *NOUN_SUBJECTS) is None:
        parse.give_subject(verb, subjects[0])


def _part(parse: Parse, saying: int) -> None:
    """Where the saying or its speaker hangs on the subject before it."""
    deps, heads = parse.deps, parse.heads
    speaker = saying - 1
    if parse.tags[speaker] not in NOUN_TAGS:
        return
    if deps[saying] == "appos" and heads[speaker] == saying and deps[speaker] == "nsubj":
        subject = heads[saying]
    elif deps[speaker] == "appos" and heads[heads[speaker]] == saying and deps[heads[speaker]] in NOUN_SUBJECTS:
        subject = heads[speaker]
    else:
        return
    verb = _behind(parse, saying)
    if verb is None or heads[verb] not in {saying, verb} or not (subject < speaker and saying < verb):
        return
    above = saying if heads[subject] == saying else subject
    if heads[verb] == saying:
        parse.take_place(verb, above)
        if parse.tags[verb] == "VBN" and parse.child_before(verb, *AUXILIARIES) is None:
            parse.tags[verb] = "VBD"
    elif heads[subject] != verb:
        return
    parse.give_subject(verb, subject)
    parse.hang(speaker, saying, "nsubj")
    parse.hang(saying, verb, "parataxis")


def _behind(parse: Parse, saying: int) -> int | None:
    """The verb of the clause that goes on right behind the comma of a saying."""
    first = saying + 2
    while first < len(parse.tags) and parse.tags[first] in QUOTE_TAGS:
        first += 1
    if first >= len(parse.tags) or parse.tags[first] not in TENSED | PAST_TAGS | {"MD"}:
        return None
    return parse.heads[first] if parse.deps[first] in AUXILIARIES else first
