"""Markup in a text: marks of Markdown and HTML, code, and what mail programs write to each other, none of it prose.

A parser takes asterisks, tags and the pipes of tables for words, and finds verbs in code. All of it is blanked out,
each code point in its place; where a cell or a block ends, so does what is parsed.
"""

import html
import re

from timeline.model.spans import Span
from timeline.text.latest import once_a_text
from timeline.text.tables import without_titles

_FENCED = re.compile(
    r"^(?P<quote>[> \t]*)(?P<fence>`{3,}|~{3,})[^`\n]*\n(?:.*\n)*?(?P=quote)(?P=fence)[ \t]*$", re.MULTILINE
)
# Each begins with its sign, which is looked for fast; what may not stand before it is asked behind it.
_CODE = re.compile(r"`(?<![\w`'].)(?P<words>[^`\n]+)`(?![\w`'])")
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\s]*(?:[ \t]+[^()\n]*)?\)")
_LINK = re.compile(r"(?P<open>\[)(?P<words>[^\[\]\n]+)(?P<close>\](?:\([^()\s]*(?:[ \t]+[^()\n]*)?\)|\[[^\[\]\n]*\]))")
_LINK_TARGET = re.compile(r"^[ \t]*\[[^\[\]\n]+\]:[ \t]+(?:<|https?:|/|#|\.)\S*.*$", re.MULTILINE)
_STRONG = re.compile(
    r"(?P<open>\*\*|__)(?<![\w*]\*\*)(?<!\w__)(?=\S)(?P<words>[^\n]+?)(?<=\S)(?P<close>(?P=open))(?!\w)"
)
_EMPHASIS = re.compile(
    r"(?P<open>[*_])(?<![\w*]\*)(?<!\w_)(?=[^\s*_])(?P<words>[^*_\n]+)(?<=[^\s*_])(?P<close>(?P=open))(?![\w*])"
)
_ROW = re.compile(r"^[ \t]*\|[^\n]*$", re.MULTILINE)
_RULE = re.compile(r"[ \t|:=+-]+")
_PIPE = re.compile(r"\|[ \t]?|[ \t]\|")
_BLOCKS = (
    "address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr"
    "|html|body|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
_INLINE = "a|abbr|b|cite|code|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var"
# What a browser does not show, from its opening to its closing.
_HIDDEN = re.compile(r"<(?:(?P<comment>!--)|(?P<script>script)\b[^<>]*>|(?P<style>style)\b[^<>]*>)", re.IGNORECASE)
_CLOSING = {
    "comment": re.compile("-->"),
    "script": re.compile(r"</script\s*>", re.IGNORECASE),
    "style": re.compile(r"</style\s*>", re.IGNORECASE),
}
_BLOCK = re.compile(rf"</?(?:{_BLOCKS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[\da-fA-F]{1,5});")
# Fields that mail programs write for each other, with the lines that go on with them.
_FIELDS = re.compile(
    r"^[> \t]*(?:(?:Message-ID|In-Reply-To|References): <|(?:MIME-Version|Content-[\w-]+|X-[\w-]+|Received|Return-Path"
    r"|List-[\w-]+|Delivered-To|DKIM-Signature|Authentication-Results|User-Agent): )[^\n]*(?:\n[ \t]+\S[^\n]*)*",
    re.MULTILINE | re.IGNORECASE,
)
_HASH = re.compile(r"^(?:commit [0-9a-f]{7,40}\b[^\n]*|Merge: [0-9a-f]{7,40} [^\n]*)$", re.MULTILINE)
# Where a line of release notes is told in full: "Fix a crash in https://tarn.example/pull/3".
_TOLD_AT = re.compile(r"[ \t](?:at|in|via)[ \t]+https?://\S+[ \t]*$", re.MULTILINE)
_PATCH = re.compile(
    r"^(?P<quote>[> \t]*)diff --git [^\n]*"
    r"(?:\n(?P=quote)(?:index |new file |deleted |old mode |similarity |rename |@@|[-+ \t])[^\n]*|\n>[> \t]*(?=\n))*",
    re.MULTILINE,
)
# What stands before and behind words that are emphasised, named as code or linked.
_OPENING, _CLOSING_SIGNS = frozenset("*_`["), frozenset("*_`]")
_CLOSING_MARKS = re.compile(r"[*_`]*(?:\](?:\([^()\s]*\)|\[[^\[\]\n]*\]))?[*_`]*")
_NOT_A_LINE_END = re.compile(r"[^\n]")


def with_marks(text: str, span: Span) -> Span:
    """A stretch of text with the marks right around it: "`parse` reads it", and not "parse` reads it"."""
    start = span.start
    while start > 0 and text[start - 1] in _OPENING:
        start -= 1
    closing = _CLOSING_MARKS.match(text, span.end) if text[span.end : span.end + 1] in _CLOSING_SIGNS else None
    return span if start == span.start and closing is None else Span(start, closing.end() if closing else span.end)


def without_code(text: str) -> str:
    """The text in the same length, with blanks for code between fences and for what a browser hides."""
    if "```" in text or "~~~" in text:
        text = _FENCED.sub(_blank, text)
    return _without_hidden(text) if "</" in text or "<!--" in text else text


@once_a_text
def without_markup(text: str) -> str:
    """The text in the same length, with blanks for markup, and line ends for what separates blocks and cells."""
    text = without_code(text)
    if "`" in text:
        text = _CODE.sub(_inner, text)
    if "](" in text or "][" in text or "]: " in text:
        text = _LINK.sub(_inner, _IMAGE.sub(_blank, _LINK_TARGET.sub(_blank, text)))
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(_inner, _STRONG.sub(_inner, text) if "**" in text or "__" in text else text)
    if "|" in text:
        text = _ROW.sub(_cells, without_titles(text))
    text = without_tags(text)
    if ": " in text:
        text = _FIELDS.sub(_blank, text)
    if "://" in text:
        text = _TOLD_AT.sub(_blank, text)
    if "commit " in text:
        text = _HASH.sub(_blank, text)
    return _PATCH.sub(_blank, text) if "diff --git " in text else text


def without_tags(text: str) -> str:
    """The text in the same length, line ends for tags of blocks, blanks for others, and entities as they show."""
    if "</" not in text and "<br" not in text:
        return text
    return _ENTITY.sub(_character, _TAG.sub(_blank, _BLOCK.sub(_break, text)))


def _without_hidden(text: str) -> str:
    """Each search goes on behind the last one, and none is made again for what nothing closes."""
    pieces, at, unclosed = [], 0, set()
    for opening in _HIDDEN.finditer(text):
        kind = opening.lastgroup or ""
        if opening.start() < at or kind in unclosed:
            continue
        closing = _CLOSING[kind].search(text, opening.end())
        if closing is None:
            unclosed.add(kind)
            continue
        pieces += [text[at : opening.start()], _NOT_A_LINE_END.sub(" ", text[opening.start() : closing.end()])]
        at = closing.end()
    return "".join([*pieces, text[at:]])


def _blank(found: re.Match[str]) -> str:
    return _NOT_A_LINE_END.sub(" ", found[0])


def _inner(found: re.Match[str]) -> str:
    """What marks stand around, without them."""
    before = found.start("words") - found.start()
    return " " * before + found["words"] + " " * (found.end() - found.end("words"))


def _break(found: re.Match[str]) -> str:
    return "\n" * len(found[0])


def _cells(row: re.Match[str]) -> str:
    return _blank(row) if _RULE.fullmatch(row[0]) else _PIPE.sub(_break, row[0])


def _character(found: re.Match[str]) -> str:
    read = html.unescape(found[0])
    return read.replace("\u00a0", " ").ljust(len(found[0])) if len(read) == 1 else found[0]
