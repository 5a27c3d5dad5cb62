"""Where a text has its headline, its lead and its paragraphs."""

import bisect
import re
from collections.abc import Collection, Sequence, Set

from attrs import frozen

from timeline.text.paragraphs import paragraphs
from timeline.text.tokens import Tokens

_LEAD_SENTENCES = 2
_HEADLINE_WORDS = 20
_ITEM = re.compile(r"[-*+•][ \t]|\|")
_PRESENT = frozenset({"VBP", "VBZ"})
_SHORT_LINE = 5  # words of a by-line or a caption


@frozen(kw_only=True)
class Layout:
    """Where a text has its headline and its lead, as numbers of sentences, and the paragraph of each sentence."""

    headline: Set[int]
    lead: Collection[int]
    paragraph: Sequence[int]

    @classmethod
    def of(cls, text: str, tokens: Tokens) -> "Layout":
        """Headlines are short paragraphs without a full stop before the first of prose, which the lead opens."""
        written = [(span.start, line) for span in paragraphs(text) if (line := span.of(text).strip())]
        starts, words = [start for start, _ in written], [line for _, line in written]
        paragraph = [max(0, bisect.bisect_right(starts, tokens.starts[i]) - 1) for i in tokens.openings]
        prose = next((number for number, line in enumerate(words) if _is_prose(line)), len(words))
        headlines = {number for number in range(prose) if _is_headline(words[number])} if prose < len(words) else set()
        body = bisect.bisect_left(paragraph, prose)
        is_report = not _defines(tokens, body)
        return cls(
            headline=frozenset(sentence for sentence, number in enumerate(paragraph) if number in headlines),
            lead=range(body, min(body + _LEAD_SENTENCES, bisect.bisect_right(paragraph, prose)) if is_report else body),
            paragraph=paragraph,
        )


def _defines(tokens: Tokens, sentence: int) -> bool:
    """ "Norvik is a firm that makes boats" opens an account of Norvik, and reports nothing."""
    if sentence >= len(tokens.openings):
        return False
    copula = tokens.openings[sentence]
    while tokens.heads[copula] != copula:
        copula = tokens.heads[copula]
    own, noun = tokens.child(copula, "nsubj"), tokens.child(copula, "attr")
    if tokens.lemmas[copula] != "be" or tokens.tags[copula] not in _PRESENT or own is None or noun is None:
        return False
    return tokens.pos[own] == "PROPN" and tokens.word_of(noun, "det") in {"a", "an"}


def _is_prose(paragraph: str) -> bool:
    return len(paragraph.split()) > _SHORT_LINE and _is_stopped(paragraph)


def _is_headline(paragraph: str) -> bool:
    """Short, and no item of a list or row of a table."""
    return len(paragraph.split()) <= _HEADLINE_WORDS and not _is_stopped(paragraph) and not _ITEM.match(paragraph)


def _is_stopped(paragraph: str) -> bool:
    return paragraph.rstrip("\"'”’)")[-1:] in (".", "!", "?")
