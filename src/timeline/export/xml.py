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
    """An element around content that is XML already; attributes that are ``None`` are left out."""
    opening = name + "".join(
        f' {key}="{_value(value)}"' for key, value in (attributes or {}).items() if value is not None
    )
    return f"<{opening}>{content}</{name}>" if content else f"<{opening}/>"


def _value(value: object) -> str:
    return _BLANK.sub(_reference, escape(str(value)))


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
