"""Turns of a transcript: paragraphs that begin with the name of who speaks, "SMITH: I stand by the report."."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from timeline.lexicon.tables import read_section, read_words
from timeline.model.spans import Span

# One to five words, capitalised, perhaps with a role in brackets: "Q", "ANA DUARTE", "Dr. Smith (via phone)".
# Reports of hearings number the questions: "Q12 Chair".
_LABEL = re.compile(
    r"^[ \t>]*(?:\*{1,2}(?=[A-ZÀ-Þ]))?(?:Q\d{1,3}[.:)]?[ \t]+)?"
    r"((?:[A-ZÀ-Þ][\w.'’-]*)(?: (?:[A-ZÀ-Þ][\w.'’-]*|of|the|de|van|von)){0,4})"
    r"(?: ?\([^()\n]{1,40}\))?\*{0,2}:\*{0,2}(?=\s)",
    re.MULTILINE,
)

# So many words are said, not filled in; what is shorter ends with a mark.
_SENTENCE = 6
_STOPS = (".", "!", "?", "…", "—", "–", "-", '"', "”", "’", "'", ")", "]")


@frozen(kw_only=True)
class Turn:
    """What one speaker says until the next speaks; ``label`` is where the speaker's name stands."""

    label: Span
    content: Span


def find_turns(text: str) -> Iterator[Turn]:
    """The turns of a text that is a transcript, in order: at least two speakers, one of whom speaks twice."""
    no_names = _words("headings") | read_section("milestones", "fields").keys()
    labels = [found for found in _LABEL.finditer(text) if found[1].casefold() not in no_names]
    if any(found[1].casefold() in _words("answers") for found in labels):
        labels = [found for found in labels if found[1].casefold() not in _words("answers") | _words("asked")]
    counts = Counter(found[1] for found in labels)
    if len(counts) < 2 or max(counts.values()) < 2:
        return
    ends = [found.start() for found in labels[1:]] + [len(text)]
    if _are_fields([text[found.end() : end].strip() for found, end in zip(labels, ends, strict=True)]):
        return
    for found, end in zip(labels, ends, strict=True):
        said = text[found.end() : end]
        start = found.end() + len(said) - len(said.lstrip())
        yield Turn(label=Span(*found.span(1)), content=Span(start, max(start, start + len(said.strip()))))


def _are_fields(contents: Sequence[str]) -> bool:
    """What stands behind most labels is a value, or nothing, and no sentence: "Owner: Lee", "Circumstances:"."""
    sentences = sum(len(content.split()) >= _SENTENCE or content.endswith(_STOPS) for content in contents)
    return sentences * 2 < len(contents)


def _words(section: str) -> frozenset[str]:
    return read_words("speech", section)
