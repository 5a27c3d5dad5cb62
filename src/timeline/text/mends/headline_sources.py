"""Who says what a headline tells, behind a colon or a dash at its end: "Bank robbed: police", "Bank failed: Lee".

Headlines have no verb for it; the parse takes the source for an object or an apposition, and nobody robbed the police.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_TAGS, PLACES, SUBJECTS, VERBS
from timeline.text.mends.parse import Parse

_DEFINITE = frozenset({"his", "its", "the", "their"})
_MARKS = frozenset({":", "–", "—", "-"})


def set_sources_apart(parse: Parse) -> None:
    """Hang each such noun on the whole of what it tells."""
    sources = read_words("speech", "headline_sources")
    for mark in [i for i in parse.standing(_MARKS) if 0 < i < len(parse.lower) - 1 and _is_mark(parse, i)]:
        last = mark + 1
        while last + 1 < len(parse.lower) and parse.heads[last] == last + 1 and parse.tags[last] in {"JJ", *NOUN_TAGS}:
            last += 1
        is_end = last + 1 == len(parse.lower) or parse.pos[last + 1] == "SPACE"
        if not is_end or parse.tags[last] not in NOUN_TAGS:
            continue
        around = (mark - 1, *parse.above(mark - 1))
        is_told = parse.lower[mark] == ":" and any(parse.pos[i] in VERBS for i in around)
        is_name = is_told and parse.pos[last] == "PROPN" and parse.entities[last] not in PLACES
        if parse.lemmas[last] not in sources and (not is_name or _is_to_be_named(parse, mark - 1)):
            continue
        top = next((i for i in around if parse.heads[i] in {i, last}), last)
        if parse.heads[last] == last or parse.child(last, parse.before(mark)) is not None:
            continue
        if parse.heads[top] == top and top < mark:
            parse.hang(last, top, "parataxis")


def set_headings_apart(parse: Parse) -> None:
    """Let a word that heads a line do nothing: "Update: Went to Lund" tells of no update that went.

    What stands behind the colon does it, "Overview: The blast in May hurt two", which no word before one does.
    """
    headings = read_words("speech", "headings")
    for mark in parse.standing({":"}):
        word = next((i for i in parse.before(mark) if parse.pos[i] != "SPACE"), mark)
        if parse.heads[word] <= mark or parse.deps[word] not in SUBJECTS:
            continue
        verb = parse.heads[word]
        own = parse.child(word, range(mark + 1, verb), "appos")
        is_alone = parse.tags[word] in ("NN", "NNS") and (not word or parse.deps[word - 1] in ("dep", "punct"))
        if own is not None and is_alone:
            parse.hang(own, verb, parse.deps[word])
        elif parse.lower[word] not in headings:
            continue
        parse.label(word, "dep")


def _is_mark(parse: Parse, i: int) -> bool:
    """A colon or dash; a hyphen joins words, as its tag says."""
    return parse.lower[i] == ":" or parse.tags[i] == ":"


def _is_to_be_named(parse: Parse, noun: int) -> bool:
    """ "Firm hires a new head: Ann Lee", "met two men: Lee": what follows tells which."""
    opening = (parse.lower[i] for i in parse.dependants(noun, parse.before(noun), "det", "nummod"))
    return any(word not in _DEFINITE for word in opening)
