"""Lines of a chronicle without a subject: "1999 – Launches a ferry to Oslo", "2003: Buys Kerr & Sons".

Their verb, in the present that chronicles tell in, looks like a plural or a name, and like a command; so may one in the
past ("1911 Began piano lessons").
"""

from collections.abc import Iterator, Mapping
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.inflection import past, third_person
from timeline.text.labels import COMMAND_TAGS, FINITE
from timeline.text.openings import behind_opening
from timeline.text.paragraphs import annals, paragraphs
from timeline.text.subjectless import copied, make_verb, may_have_object, settled
from timeline.text.tokens import Tokens


def with_milestones_read(tokens: Tokens, text: str) -> Tokens:
    """The tokens, where each line that something opens has the verb behind it as its head, in the tense of its form."""
    verbs = [(i, *form) for i in _openings(tokens, text) if (form := _verb_at(tokens, i)) is not None]
    if not verbs:
        return tokens
    mended = copied(tokens)
    for i, lemma, tag in verbs:
        make_verb(mended, i, lemma, tag)
    return settled(mended)


def _openings(tokens: Tokens, text: str) -> Iterator[int]:
    """The first word of each sentence that something opens."""
    starts = {date.end for date in annals(text)}
    for span in paragraphs(text):
        if span.start < (opened := behind_opening(text, span.start, span.end)) < len(text):
            starts.add(opened)
    for start in sorted(starts):
        yield from tokens.within(Span(start, start + 1))


def _verb_at(tokens: Tokens, i: int) -> tuple[str, str] | None:
    """Lemma and tag of a verb that opens a sentence without another finite verb."""
    form = _verbs().get(tokens.lower[i])
    if form is None or _is_finite(tokens, i):
        return None
    lemma, tag = form
    # "Won the prize" is no command; but "Lost Lane Bridge" is a name, and nothing but a verb is written "began".
    is_told = tag == "VBZ" or tokens.tags[i] in COMMAND_TAGS or tokens.lower[i] in read_words("milestones", "pasts")
    return (lemma, tag) if is_told else None


def _is_finite(tokens: Tokens, i: int) -> bool:
    """The word, or another of its sentence, has been read as a finite verb, or nothing behind it can be its object."""
    if not may_have_object(tokens, i):
        return True
    sentence = tokens.sentences[i]
    while i < len(tokens) and tokens.sentences[i] == sentence:
        if tokens.tags[i] in FINITE:
            return True
        i += 1
    return False


@cache
def _verbs() -> Mapping[str, tuple[str, str]]:
    """Lemma and tag by form; a form that is also the lemma is no past: "set"."""
    verbs = read_words("milestones", "verbs")
    pasts = {past(verb): (verb, "VBD") for verb in verbs if past(verb) != verb}
    return pasts | {third_person(verb): (verb, "VBZ") for verb in verbs}
