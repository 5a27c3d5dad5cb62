"""Lines of a chronicle without a subject: "1999 – Launches a ferry to Oslo", "2003: Buys Kerr & Sons".

Their verb, in the present that chronicles tell in, looks like a plural or a name, and like a command.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.constituents import FINITE
from timeline.text.inflection import third_person
from timeline.text.openings import behind_opening
from timeline.text.paragraphs import paragraphs
from timeline.text.subjectless import copied, make_verb, may_have_object, settled
from timeline.text.tokens import Tokens


def with_milestones_read(tokens: Tokens, text: str) -> Tokens:
    """The tokens, where each line that something opens has the verb behind it as its head, in the present."""
    verbs = dict(_verbs_of(tokens, text)) if not _verbs().keys().isdisjoint(tokens.lower) else {}
    if not verbs:
        return tokens
    mended = copied(tokens)
    for i, lemma in verbs.items():
        make_verb(mended, i, lemma, "VBZ")
    return settled(mended)


def _verbs_of(tokens: Tokens, text: str) -> Iterator[tuple[int, str]]:
    """The verbs that open a sentence without another finite verb: token and lemma."""
    for span in paragraphs(text):
        opened = behind_opening(text, span.start, span.end)
        if opened == span.start:
            continue
        i = next(iter(tokens.within(Span(opened, min(opened + 1, len(text))))), None)
        if i is not None and (lemma := _verbs().get(tokens.lower[i])) and not _is_finite(tokens, i):
            yield i, lemma


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
def _verbs() -> Mapping[str, str]:
    return {third_person(verb): verb for verb in read_words("milestones", "verbs")}
