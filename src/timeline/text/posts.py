"""Posts, each below the name of its writer and when it was written: "Ana Duarte · 5 March 2024"; changes in a log."""

import re
from collections.abc import Iterator
from functools import cache

from timeline.lexicon.patterns import month, weekday
from timeline.model.spans import Span
from timeline.text.message import Message

_NAME = r"(?:[^\W\d_a-z][\w.'’-]*(?:[ ][^\W\d_a-z][\w.'’-]*){0,3}|@?[a-z][\w.-]{2,30}|@[\w.-]{2,30})"
# "Weir Ferries @weirferries · Oct 12, 2022"
_HANDLE = r"(?:[ ]\(?@\w{2,30}\)?)?"
_DEED = r"(?:[ ](?:added a comment|asked|answered|commented|posted|released this|replied|said|wrote))"
_MARK = r"(?:[ \t]{2,}|\t|[ \t]*[·•|–—»][ \t]*|[ \t]+-[ \t]+)"
# The log of a version control system heads each change so.
_COMMIT = re.compile(
    r"^Author:[ ](?P<name>[^<>\n]{2,60}?)[ ]<[^<>\n]*>\n(?:[A-Z]\w+:[^\n]*\n){0,2}?"
    r"(?:Author)?Date:[ ]+(?P<when>[^\n]+)$",
    re.MULTILINE,
)
_DATED_END = re.compile(r"(?:\d\d|[AaPp]\.?[Mm]\.?|\d[ ][A-Z]{3,4}):?[ \t]*$", re.MULTILINE)
# One line with a name and a date may be the by-line of the whole text.
_SEVERAL = 2


def find_posts(text: str) -> Iterator[Message]:
    """The posts of a text, in order; none where fewer than two lines head one."""
    heads = list(_COMMIT.finditer(text)) if "Author: " in text else []
    if not heads:
        heads = [head for head in _head().finditer(text) if head["when"].strip(" ,:")]
        if len(heads) < _SEVERAL or _DATED_END.search(text) is None:
            return
    if len(heads) < _SEVERAL:
        return
    ends = [*(head.start() for head in heads[1:]), len(text)]
    bodies = [text[head.end() : end].strip() for head, end in zip(heads, ends, strict=True)]
    if sum(map(bool, bodies)) * 2 <= len(bodies):
        return  # a list of works, each with its author and date
    for head, end in zip(heads, ends, strict=True):
        yield Message(head=Span(*head.span()), author=Span(*head.span("name")), span=Span(head.end(), end))


@cache
def _head() -> re.Pattern[str]:
    named = rf"{month()}\.?[ ]\d\d?(?:,?[ ]\d{{4}})?|\d\d?[ ]{month()}\.?(?:[ ]\d{{4}})?"
    when = (
        rf"(?:{weekday()}\.?,?[ ])?(?:{named}"
        r"|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{2,4}|\d\d?/[A-Z][a-z]{2}/\d{2,4})?"
        r"(?:,?[ T](?:at[ ])?)?(?:\d\d?:\d\d(?::\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?(?:[ ][A-Z]{3,4})?)?"
    )
    return re.compile(
        rf"^(?:(?:[Pp]osted )?[Bb]y[ ])?(?P<name>{_NAME}){_HANDLE}"
        rf"(?:{_DEED}(?:{_MARK}|,?[ ](?:on[ ])?)|{_MARK}(?:[a-z]{{4,12}}{_MARK})?|,?[ ]on[ ])"
        rf"(?=[^\n]*\d[^\n]*$)(?P<when>{when}):?[ \t]*$",
        re.MULTILINE,
    )
