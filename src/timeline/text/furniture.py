"""What stands around a text on its page and is told by nobody in it: menus, notices, marks of notes and of editing.

Whoever copies an article from a page copies "Skip to main content" and "All rights reserved" with it, and parsers find
verbs in them. They are blanked out, each code point in its place.
"""

import re
from collections.abc import Iterable
from functools import cache

from timeline.lexicon.patterns import longest_first
from timeline.lexicon.tables import read_words

# "[12]", "[a]", "[note 3]", "[edit]" right behind a word, as encyclopaedias mark their notes.
_NOTE = re.compile(
    r"(?<=[^\s\[(])\[(?:\d{1,3}|[a-m]|(?:note|nb) \d+|edit|edit source|citation needed|clarification needed|dubious)\]"
    r"(?=[\s.,;:!?)\"'”’\[]|$|[A-Z])"
)
_TAB = re.compile(r"\(opens in (?:a )?new (?:tab|window)\)", re.IGNORECASE)
# "^ "Brewery marks 150 years". Retrieved 2 June 2019." below an article.
_REFERENCE = re.compile(r"^\^ [^\n]*", re.MULTILINE)
_BETWEEN = r"(?:[ \t]*[|·•/>»←→⋮]+[ \t]*|[ \t]+)"
# Lines of prose that are wrapped may begin so in small letters.
_LEAD = r"^[ \t*·•|>«»←→#-]{0,8}(?-i:(?=[A-Z©\d]))"
_COUNTS = r"\d[\d,.]*[KM]? (?:comments?|likes?|replies|reply|retweets?|shares?|views?|votes?)"


def without_furniture(text: str) -> str:
    """The text in the same length, with blanks for its furniture."""
    if "[" in text:
        text = _NOTE.sub(_blank, text)
    if "\n^ " in text:
        text = _REFERENCE.sub(_blank, text)
    if "(opens in" in text:
        text = _TAB.sub(_blank, text)
    return _lines().sub(_blank, text)


@cache
def _lines() -> re.Pattern[str]:
    openings, makers, wholes, chat = (
        _any_of(read_words("furniture", section)) for section in ("openings", "makers", "wholes", "chat")
    )
    row = rf"(?:{wholes}|{_COUNTS})(?:{_BETWEEN}(?:{wholes}|{_COUNTS}))*[ \t:»→]*$"
    made = rf"(?:{makers}) [^\n.!?]{{1,40}}$"
    ago = r"Posted(?: \d+ \w+ ago\.| on)?(?=[ \t](?:[A-Z][a-z]{2,8} \d\d?|\d\d? [A-Z][a-z]{2,8}),? \d{4}[ ,–-])"
    alone = rf"{_LEAD}(?:(?:{openings})[^\n]*|{row}|{made}|{ago})"
    return re.compile(rf"{alone}|(?:^|(?<=[:-][ \t]))[\u200e ]?(?:{chat})[^\n]*", re.MULTILINE | re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    """One of the words; each ends where a word does."""
    return "|".join(map(_whole, longest_first(words)))


def _whole(word: str) -> str:
    return re.escape(word) + (r"\b" if word[-1].isalnum() else "")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
