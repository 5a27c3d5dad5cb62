"""The head of a Markdown file between two lines of ``---``: its fields, and the text without it."""

import re

_BLOCK = re.compile(r"---[ \t]*\r?\n(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_NOT_A_LINE_END = re.compile(r"[^\r\n]")


def read_front_matter(text: str) -> dict[str, str]:
    """The fields with a value on their own line ("title", "date"), quotes taken off; empty without front matter.

    Lists and nested fields are passed over: an anchor and a title are all that is asked of it.
    """
    block = _BLOCK.match(text)
    if block is None:
        return {}
    pairs = (line.partition(":") for line in block["fields"].splitlines() if not line[:1].isspace())
    return {name.strip(): _unquoted(value.strip()) for name, _, value in pairs if value.strip()}


def blank_front_matter(text: str) -> str:
    """The text with blanks for the front matter, so that offsets and line numbers hold in both."""
    block = _BLOCK.match(text)
    return _NOT_A_LINE_END.sub(" ", block[0]) + text[block.end() :] if block else text


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
