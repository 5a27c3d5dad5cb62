"""Text written into XML and HTML."""

import re
from collections.abc import Mapping

# XML 1.0 has no form, escaped or not, for these; U+FFFD keeps the offsets of what follows.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A parser would turn a bare carriage return into a line feed, and blanks in an attribute into spaces.
_SPECIAL = re.compile("[&<>\"'\r]")
_BLANK = re.compile("[\n\t]")


def escape(text: str) -> str:
    """The text for XML content; every code point stays one code point to a reader."""
    return _SPECIAL.sub(_reference, _FORBIDDEN.sub("\ufffd", text))


def element(name: str, content: str = "", attributes: Mapping[str, object] | None = None) -> str:
    """An XML or SVG element around content that is XML already; attributes that are ``None`` are left out."""
    return f"{_opening(name, attributes)}>{content}</{name}>" if content else f"{_opening(name, attributes)}/>"


def tag(name: str, content: str = "", attributes: Mapping[str, object] | None = None) -> str:
    """An HTML element: as ``element``, but with an end tag even where it is empty."""
    return f"{_opening(name, attributes)}>{content}</{name}>"


def _opening(name: str, attributes: Mapping[str, object] | None) -> str:
    given = (attributes or {}).items()
    return f"<{name}" + "".join(f' {key}="{_value(value)}"' for key, value in given if value is not None)


def _value(value: object) -> str:
    return _BLANK.sub(_reference, escape(str(value)))


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
