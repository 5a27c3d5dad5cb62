"""Text from documents as it may be shown: on one line, of bearable length, and unable to disturb what is around it.

Formats that carry data keep text as it is; formats that people look at pass it through here before they escape it.
"""

import re

# Marks that turn the direction of the writing around them (UAX 9), which can make words read as others. Right-to-left
# text needs none of them; the plain marks LRM, RLM and ALM affect only their neighbours and stay.
_TURNING = "\u202a-\u202e\u2066-\u2069"
_INVISIBLE = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{_TURNING}\ufff9-\ufffb]")
_UNPRINTABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"\s+")


def shown(text: str) -> str:
    """The text without invisible controls; lone surrogates become U+FFFD, line ends stay."""
    return _UNPRINTABLE.sub("\ufffd", _INVISIBLE.sub("", text))


def one_line(text: str, limit: int = 400) -> str:
    """The text on one line, cut with an ellipsis to ``limit`` code points."""
    line = _BLANKS.sub(" ", shown(text)).strip()
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"
