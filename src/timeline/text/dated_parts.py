"""Where a text has dates over or before what they date: headings, lines that open with a date, stamps of a log.

Layout alone tells it: such a date is no part of the sentences that it dates, so grammar does not see it.
"""

import bisect
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import frozen

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.markup import without_code, without_tags
from timeline.text.openings import ITEM_MARK, added
from timeline.text.paragraphs import are_annals, is_wrapped_at, paragraphs
from timeline.text.posts import find_posts
from timeline.text.release_notes import VERSION

_MARKED = re.compile(r"^(?P<marks>#{1,6})[ \t]+(?P<title>[^\n]+)$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?P<title>[^\n]+)\n(?P<marks>={3,}|-{3,})[ \t]*$", re.MULTILINE)
_LINES = ("===", "---")
_UNDERLINES = {"=": 1, "-": 2}
# "2024-03-05  Ann Lee  <ann@tarn.example>" over the starred lines of a log of changes.
_LOGGED_AFTER = re.compile(r"[ \t]{2,}[^\s*][^\n]{1,80}\n(?=[ \t]*\n?[ \t]+\*[ \t])")
# "3 May 2024, Lund, Sweden" over a report of what happened there.
_PLACED_AFTER = re.compile(r",[ \t]+[A-Z][^\s,]*(?:[ ,]+[A-Z][^\s,]*){0,4}[ \t]*\n(?=[^\n]*[a-z])")
# " -- Ann Lee <ann@tarn.example>  Tue, 5 Mar 2024 10:12:00 +0100" closes an entry that a package's version opens.
_SIGNED_BEFORE = re.compile(r" -- [^<>\n]{1,60} <[^<>\n]*>  $")
_ENTRY_HEAD = re.compile(r"^\w[\w.+-]* \([^()\n]+\) [^;\n]*; \w+=[^\n]*$", re.MULTILINE)
# "Resolved - All is well again.", and below it "Mar 7, 19:42 UTC" or "Posted 2 years ago. Mar 07, 2023 - 19:42 UTC".
_POSTED_BEFORE = re.compile(r"[ \t]*(?:Posted (?:on )?(?:[^\n.]{1,30} ago\. )?)?$")
_PLAIN_LEVEL = 7  # a line that holds a date and nothing else stands below all marked headings
# A version may stand before it, as in lists of changes of Perl, or the word that says what came out that day.
_PLAIN_BEFORE = re.compile(
    r"[ \t]*(?:\*\*|__)?(?:(?:(?:[Vv]ersion|[Rr]elease)[ \t]|v)?\d+(?:\.\d+){1,3}[ \t]*(?:[ \t(/]|[-–—][ \t])[ \t]*"
    r"|[Rr]eleased:?[ \t]+(?:on[ \t]+)?"
    r"|[A-Z][A-Z.'’ -]{2,40}[ \t]\()?$"  # "MARY ROSE (January 5, 1942)", and the story below
)
# "11:10 p.m. ET (12:10 a.m. AT):"
_ASIDE = r"(?:[ \t]*\([^()\n]{1,30}\)(?=:))?"
_PLAIN_AFTER = re.compile(_ASIDE + r"\)?[:.]?(?:\*\*|__)?:?[ \t]*(?:\n|$)")
_COLON = re.compile(
    _ASIDE + r"(?:\*\*|__)?\)?(?:[ \t]*:|-(?=[ \t]+[A-Z])|\.?[ \t]+[-–—|]|[ \t]*\t|\.?[–—])(?:\*\*|__)?[ \t]*(?=\S)"
)
_SENTENCE = re.compile(r"(?:\*\*|__)?,?[ \t]+(?=[A-Z])")
_STAMP = re.compile(r"\][ \t:]*(?=\S)")
# "1912 Founded in Oslo": several lines that open so, each behind a line that is not wrapped.
_ANNAL_BEFORE = re.compile(r"(?:\*\*|__)?(?:ca?\. ?)?$")
_ANNAL = re.compile(r"(?:\*\*|__)?,?[ \t]+(?:\([^()\n]{1,20}\)[ \t]+)?(?P<list>[•·▪◦●][ \t]+)?(?=[\"“'‘(]?[A-Z])")
_ANNALS = 3
# "Day 2 – Sintra", "3 May: Arrival", and the story below: what is behind the date is a title, no sentence.
_TITLED = re.compile(r"(?:[ \t]*[–—:]|[ \t]+-)[ \t]+(?P<title>[^\n]{1,60}?)[ \t]*\n+[ \t]*(?P<below>[^\n]*)")
_LONGEST_TITLE = 8  # words
# A date is a sentence of its own only where it opens a paragraph: wrapped lines open with any word.
_ALONE = re.compile(r"\.[ \t]+(?=[\"“'‘(]?[A-Z])")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)", re.IGNORECASE)
_PARAGRAPH_END = re.compile(r"(?:^|\n[ \t]*\n|[.!?:][\"'”’)]*[ \t]*\n)[ \t]*$")
_DEEPEST = 60
# One dated heading may be the date of the whole text; a chronicle has several.
_SEVERAL = 2


@frozen
class _Heading:
    start: int
    end: int
    level: int
    date: int | None


@frozen(kw_only=True)
class DatedPart:
    """A stretch of text and the number of the date that stands over it, or before it on its own line."""

    span: Span
    date: int
    is_line: bool


def find_dated_parts(text: str, dates: Sequence[Span]) -> list[DatedPart]:
    """The parts of a text over or before which one of ``dates``, in text order, stands; none in most texts."""
    if not dates:
        return []
    text = without_tags(without_code(text))
    lines = _opened_lines(text, dates)
    headings = _headings(text, dates, lines)
    posted = list(_posted(text, dates, lines))
    below = {part.date for part in posted}
    headings = [heading for heading in headings if heading.date not in below]
    parts = [*_lines(text, dates, lines, [heading.start for heading in headings]), *_sections(headings, text, dates)]
    parts += [*_signed(text, dates), *posted]
    return sorted(parts, key=lambda part: (part.span.start, -part.span.end))


def find_dated_sections(text: str, dates: Sequence[Span]) -> list[DatedPart]:
    """The parts over which one of ``dates`` stands as a heading, the outer before the inner."""
    if not dates:
        return []
    headings = _headings(text, dates, _opened_lines(text, dates))
    return sorted(_sections(headings, text, dates), key=lambda part: (part.span.start, -part.span.end))


def _opened_lines(text: str, dates: Sequence[Span]) -> dict[int, int]:
    """Where the line begins that a date may open, by its number: no farther back than any bullet and indent reach."""
    lines = {}
    for number, date in enumerate(dates):
        nearest = max(0, date.start - _DEEPEST)
        line = text.rfind("\n", nearest, date.start) + 1
        if line or not nearest:
            lines[number] = line
    return lines


def _headings(text: str, dates: Sequence[Span], lines: Mapping[int, int]) -> list[_Heading]:
    found = [*_marked(text, dates), *_plain(text, dates, lines), *_titled(text, dates, lines)]
    headings: list[_Heading] = []
    for heading in sorted(found, key=lambda heading: heading.start):
        if not headings or heading.start >= headings[-1].end:  # a line of two dates is one heading
            headings.append(heading)
    return headings


def _lines(text: str, dates: Sequence[Span], lines: Mapping[int, int], headings: Sequence[int]) -> Iterator[DatedPart]:
    """What opens with a date and a mark: to the end of its paragraph, the next such line, or a heading.

    A semicolon parts what runs on in one line.
    """
    annals = _annals(text, dates, lines)
    running_on = {number: date.start for number, date in enumerate(dates) if text.endswith("; ", 0, date.start)}
    lines = {**lines, **running_on}
    behind = {number: _start_behind(text, line, dates[number]) for number, line in lines.items()}
    starts = {number: start for number, start in behind.items() if start is not None}
    if len({**annals, **starts}) >= _ANNALS:
        starts = dict(sorted({**{number: rest.end() for number, rest in annals.items()}, **starts}.items()))
    if not starts:
        return
    opened = sorted({*(lines[number] for number in starts), *headings, len(text)})
    ends = sorted({*(span.end for span in paragraphs(text)), *opened})
    for number, start in starts.items():
        # "1824  • Founded in Leeds", and below it more that is of the year
        has_list = number in annals and annals[number]["list"] is not None
        end = _next(opened if has_list else ends, start)
        yield DatedPart(span=Span(start, start + len(text[start:end].rstrip())), date=number, is_line=True)


def _start_behind(text: str, line: int, date: Span) -> int | None:
    """Where goes on what opens with a date, ``None`` for a date in a sentence.

    In a list, and behind a clock time, the sentence just follows.
    """
    opening = _bullet().match(text, line, date.start)
    if opening is None:
        return None
    if opening["stamp"]:
        rest = _STAMP.match(text, date.end)
    else:
        rest = _COLON.match(text, date.end)
        if rest is None and (opening["bullet"] or _CLOCK.fullmatch(text, date.start, date.end)):
            rest = _SENTENCE.match(text, date.end)
        if rest is None and _PARAGRAPH_END.search(text, max(0, line - _DEEPEST), line):
            rest = _ALONE.match(text, date.end)
    return rest.end() if rest is not None else None


@cache
def _bullet() -> re.Pattern[str]:
    """Before the date: the bar of a row, "| 10:07 | It broke |", a version, or a title, "- Sale (May 12, 1994): …"."""
    return re.compile(
        rf"[ \t]*(?P<bullet>{ITEM_MARK}|[-–](?=$))?(?:(?P<stamp>\[)|\|[ \t]*)?(?:\*\*|__)?{added()}?"
        r"(?:\[?(?:version )?v?\d+(?:\.\d+){1,3}\]?[ \t]*(?:\(|[-–—][ \t]+))?"
        r"(?(bullet)(?:[^\n.!?:;()]{1,60}[ \t]\()?)(?:(?:c\.|ca\.|circa|about|around)[ \t]?)?$",
        re.IGNORECASE,
    )


def _annals(text: str, dates: Sequence[Span], lines: Mapping[int, int]) -> dict[int, re.Match[str]]:
    """What opens with a date and no mark, each on a line of its own, by the number of its date."""
    found = {}
    for number, line in lines.items():
        date = dates[number]
        rest = _ANNAL.match(text, date.end) if _ANNAL_BEFORE.match(text, line, date.start) else None
        if rest is not None:
            found[number] = rest
    if are_annals(len(found), text):
        return found
    opened = {lines[number] for number in found}
    return {
        number: rest
        for number, rest in found.items()
        if text.rfind("\n", 0, max(0, lines[number] - 1)) + 1 in opened or not is_wrapped_at(text, lines[number])
    }


def _next(ends: Sequence[int], start: int) -> int:
    return ends[min(bisect.bisect_right(ends, start), len(ends) - 1)]


def _sections(headings: Sequence[_Heading], text: str, dates: Sequence[Span]) -> Iterator[DatedPart]:
    """What stands below each dated heading, to the next heading of its level or above it.

    One date that is told twice is that of a letter or a release, at its head and at its foot.
    """
    said = {(heading.level, dates[heading.date].of(text)) for heading in headings if heading.date is not None}
    dated = Counter(level for level, _ in said)
    open_: list[_Heading] = []
    for heading in [*headings, _Heading(len(text), len(text), 0, None)]:
        while open_ and open_[-1].level >= heading.level:
            above = open_.pop()
            if above.date is not None and (dated[above.level] >= _SEVERAL or VERSION.match(text, above.start)):
                yield DatedPart(span=Span(above.end, heading.start), date=above.date, is_line=False)
        open_.append(heading)


def _marked(text: str, dates: Sequence[Span]) -> Iterator[_Heading]:
    starts = [date.start for date in dates]
    marked = _MARKED.finditer(text) if "#" in text else ()
    underlined = _UNDERLINED.finditer(text) if any(line in text for line in _LINES) else ()
    for found in (*marked, *underlined):
        level = _UNDERLINES.get(found["marks"][0]) or len(found["marks"])
        first, last = (bisect.bisect_left(starts, place) for place in found.span("title"))
        yield _Heading(found.start(), found.end(), level, first if last - first == 1 else None)


def _titled(text: str, dates: Sequence[Span], lines: Mapping[int, int]) -> Iterator[_Heading]:
    """Lines of a date and a title, most of which have a story below them; in annals the next date stands there."""
    opening = {start for number, start in lines.items() if _PLAIN_BEFORE.match(text, start, dates[number].start)}
    headings, stories = [], 0
    for number, start in lines.items():
        titled = _TITLED.match(text, dates[number].end) if start in opening else None
        if titled is None or titled["title"][-1] in ".!?,;" or titled["title"].count(" ") >= _LONGEST_TITLE:
            continue
        headings.append(_Heading(start, titled.end("title"), _PLAIN_LEVEL, number))
        stories += titled.start("below") not in opening and titled["below"].rstrip()[-1:] in (".", "!", "?")
    if stories * 2 > len(headings):
        yield from headings


def _signed(text: str, dates: Sequence[Span]) -> Iterator[DatedPart]:
    """The entries of a package's log, each above its date."""
    heads = [head.end() for head in _ENTRY_HEAD.finditer(text)] if "\n -- " in text else []
    for number, date in enumerate(dates if heads else ()):
        signature = _SIGNED_BEFORE.search(text, text.rfind("\n", 0, date.start) + 1, date.start)
        head = bisect.bisect_left(heads, date.start) - 1
        if signature is not None and head >= 0:
            yield DatedPart(span=Span(heads[head], signature.start()), date=number, is_line=False)


def _posted(text: str, dates: Sequence[Span], lines: Mapping[int, int]) -> Iterator[DatedPart]:
    """Reports of an incident, each above the line with its date."""
    posted = [
        (number, date, line)
        for number, line in lines.items()
        if _PLAIN_AFTER.match(text, (date := dates[number]).end) and _POSTED_BEFORE.match(text, line, date.start)
    ]
    heads = [head.start() for head in _status().finditer(text)] if posted else []
    last = -1
    for number, date, line in posted if len(heads) >= _SEVERAL else ():
        head = bisect.bisect_left(heads, date.start) - 1
        if head >= 0 and heads[head] > last:
            yield DatedPart(span=Span(heads[head], line), date=number, is_line=False)
        last = date.end


@cache
def _reported() -> re.Pattern[str]:
    """The "- identified" of "- identified Sep 06, 2024, 04:35 PM UTC", over what was said of an incident then."""
    words = any_of(read_words("datelines", "statuses"))
    return re.compile(rf"[ \t]*(?:{ITEM_MARK})?(?i:{words})[ \t]+$")


@cache
def _status() -> re.Pattern[str]:
    words = any_of(word.capitalize() for word in read_words("datelines", "statuses"))
    return re.compile(rf"^(?:{words})[ \t]*(?:$|[-–—][ \t])", re.MULTILINE)


def _placed(text: str, date: Span) -> re.Match[str] | None:
    """The place behind a date that opens a paragraph, and nothing else on its line."""
    after = _PLACED_AFTER.match(text, date.end)
    return after if after is not None and text[max(0, date.start - 2) : date.start] in ("", "\n\n") else None


def _plain(text: str, dates: Sequence[Span], lines: Mapping[int, int]) -> Iterator[_Heading]:
    behind = {
        n: _PLAIN_AFTER.match(text, dates[n].end) or _LOGGED_AFTER.match(text, dates[n].end) or _placed(text, dates[n])
        for n in lines
    }
    perhaps = [(number, after) for number, after in behind.items() if after is not None]
    posts = {post.head.end for post in find_posts(text)} if perhaps else ()
    for number, after in perhaps:
        date, start = dates[number], lines[number]
        is_post = posts and (end if (end := text.find("\n", date.end)) >= 0 else len(text)) in posts
        if is_post or any(before.match(text, start, date.start) for before in (_PLAIN_BEFORE, _reported())):
            yield _Heading(start, after.end(), _PLAIN_LEVEL, number)
