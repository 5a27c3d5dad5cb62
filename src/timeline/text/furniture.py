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
# "(Reporting by Ann Lind; Editing by Otto Holm)" below a report.
_WORK = r"(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|Compiled|Edited|Written)(?: and \w+)? by [A-Z]"
_CREDITS = re.compile(rf"\({_WORK}[^\n)]*\)|^[ \t]*{_WORK}[^\n.]*\.?$", re.MULTILINE)
_WORKED = ("eporting by ", "riting by ", "diting by ", "ompiled by ", "dited by ", "ritten by ")
_ENDS = (".", "!", "?")
_QUOTES = "\"'”’)"
_TITLE = re.compile(r"[\"“][^\"“”\n]+[\"”]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTS = r"\d[\d,.]*[KM]? (?:comments?|likes?|min(?:ute)?s? read|replies|reply|retweets?|shares?|views?|votes?)"


def without_furniture(text: str) -> str:
    """The text in the same length, with blanks for its furniture."""
    if "[" in text:
        text = _NOTE.sub(_blank, text)
    if "\n^ " in text:
        text = _REFERENCE.sub(_blank, text)
    if "(opens in" in text:
        text = _TAB.sub(_blank, text)
    if any(words in text for words in _WORKED):
        text = _CREDITS.sub(_blank, text)
    if any(word in text for word in _openings_of_headings()):
        text = _without_lists(text)
    text = _lines().sub(_blank, text)
    folded = text.lower()
    return _chat().sub(_blank, text) if any(words in folded for words in read_words("furniture", "chat")) else text


def _without_lists(text: str) -> str:
    """Without lists of other texts, headed "Sources" or "Related news": what their titles tell is told elsewhere."""
    pieces, kept = [], 0
    for heading in _headings().finditer(text):
        if heading.start() < kept:
            continue
        end = _end_of_list(text, heading.end())
        if end == heading.end():
            continue
        pieces += [text[kept : heading.start()], " " * (heading.end() - heading.start())]
        pieces.append(re.sub(r"[^\n]", " ", text[heading.end() : end]))
        kept = end
    return "".join((*pieces, text[kept:])) if pieces else text


def _end_of_list(text: str, start: int) -> int:
    """Where a list under a heading ends: at a sentence, or behind an empty line at what cites nothing."""
    end = at = start
    follows = True
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop].strip()
        cites = _TITLE.search(line) is not None and _YEAR.search(line) is not None
        if line and not (cites or (follows and not line.rstrip(_QUOTES).endswith(_ENDS))):
            break
        if line:
            follows, end = True, stop
        elif end > start:
            follows = False
        at = stop + 1
    return end


@cache
def _openings_of_headings() -> tuple[str, ...]:
    return tuple({word.split()[0].capitalize() for word in read_words("furniture", "lists")})


@cache
def _headings() -> re.Pattern[str]:
    words = _any_of(word.capitalize() for word in read_words("furniture", "lists"))
    return re.compile(rf"^[ \t]*[=#*]*[ \t]*(?:{words})[ \t]*[:=]*[ \t]*$", re.MULTILINE)


@cache
def _lines() -> re.Pattern[str]:
    openings, makers, wholes = (
        _any_of(read_words("furniture", section)) for section in ("openings", "makers", "wholes")
    )
    row = rf"(?:{wholes}|{_COUNTS})(?:{_BETWEEN}(?:{wholes}|{_COUNTS}))*[ \t:»→]*$"
    made = rf"(?:{makers}) [^\n.!?]{{1,40}}$"
    ago = r"Posted(?: \d+ \w+ ago\.| on)?(?=[ \t](?:[A-Z][a-z]{2,8} \d\d?|\d\d? [A-Z][a-z]{2,8}),? \d{4}[ ,–-])"
    return re.compile(rf"{_LEAD}(?:(?:{openings})[^\n]*|{row}|{made}|{ago})", re.MULTILINE | re.IGNORECASE)


@cache
def _chat() -> re.Pattern[str]:
    """What the program of a chat writes into it: "Ann: <Media omitted>"."""
    words = _any_of(read_words("furniture", "chat"))
    return re.compile(rf"(?:^|(?<=[:-][ \t]))[\u200e ]?(?:{words})[^\n]*", re.MULTILINE | re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    """One of the words; each ends where a word does."""
    return "|".join(map(_whole, longest_first(words)))


def _whole(word: str) -> str:
    return re.escape(word) + (r"\b" if word[-1].isalnum() else "")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
