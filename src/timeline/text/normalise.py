"""A copy of the text that a parser reads better, each code point in the same place.

English pipelines are trained on straight quotes and plain blanks: a curly quote, a dash or a non-breaking space
shifts their tags. Every replacement is one code point for one, so offsets hold in both texts.
"""

import re

from timeline.text.capitals import with_plain_openings
from timeline.text.citations import without_citations
from timeline.text.furniture import without_furniture
from timeline.text.latest import once_a_text
from timeline.text.markup import without_markup
from timeline.text.title_case import with_plain_headline

_REPLACED = {
    **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
    **dict.fromkeys("‐‑‒", "-"),
    "\r": " ",
    "\v": " ",
    "\f": " ",
    "\u0085": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
# A lone surrogate is a code point that no encoding can write, and spaCy encodes what it reads.
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_TABLE = {ord(old): new for old, new in _REPLACED.items()} | _SURROGATES
# The marks of what a mail quotes are no words, and a line with nothing else is blank.
_QUOTED = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
# "She was born c. 1254": the parser, which ends a sentence there, reads "in"; behind a word that has the year, blanks.
_CIRCA = re.compile(
    r"(?P<before>\b[A-Za-z]+|[,;)]) (?P<circa>c\.|ca\.|circa)(?P<gap> ?)"
    r"(?=\d{4}s?\b|\d{3}(?: (?:BC|AD|CE|in|at|by|to|and|when|he|she|it)\b|[,.;:)]| ?[-–]|$))"
)
_HAVE_YEAR = frozenset(
    (
        "in",
        "to",
        "of",
        "by",
        "from",
        "until",
        "till",
        "since",
        "before",
        "after",
        "between",
        "around",
        "about",
        "and",
        "the",
    )
)
# "The firm - once a rival - has": hyphens between blanks set an aside apart, and a parser takes them for a compound's.
_ASIDE = re.compile(
    r"(?<=[\w,)]) - (?P<aside>[a-z](?:(?! - )[^.!?\n])*(?! - ) (?:(?! - )[^.!?\n])*[\w,)\"']) - (?=[a-z])"
)
# One alone sets apart what begins as no part of a compound does: "the deal - a result that", "it fell - but rose".
_BREAK = re.compile(
    r"(?<=[a-z,)\"'] )-"
    r"(?= (?:a|an|the|this|that|these|those|which|who|but|not|it|he|she|they|we|its|his|her|their) (?!-))"
)
# "The magnitude 6.7 quake", where a parser has the magnitude for what did it.
_MAGNITUDE = re.compile(r"(?<!of )\b(?P<word>[Mm]agnitude) (?=\d(?:\.\d+)? [a-z])")
# "On 28 January [O.S. 17 January] 1725": a parser takes "O.S." for a person's name.
_STYLE = r"(?:[ON]\. ?S\.|[ON]S|(?:Old|New) [Ss]tyle)"
_OTHER_CALENDAR = re.compile(
    rf"(?<=[\w,]) [\[(](?=[^\])\n]{{0,28}}\d)(?:{_STYLE}:? [^\[\]()\n]{{4,24}}|[^\[\]()\n]{{4,24}},? {_STYLE})[\])]"
)
# "No-one came": a parser has three words there, none of which denies anything.
_NO_ONE = re.compile(r"\b(?P<no>[Nn]o)-one\b")
# No word is that long; tokenizers take time in the square of a run of characters without a blank.
_LONGEST_WORD = 500
_OVERLONG = re.compile(rf"\S{{{_LONGEST_WORD},}}")
# "### Recently shipped": parsers take the marks of a heading for a sum of money.
_HEADING = re.compile(r"^#{1,6}(?=[ \t])", re.MULTILINE)


@once_a_text
def normalise(text: str) -> str:
    """The text to parse in the same length.

    Quotes, blanks, dashes and "c." are plain; markup, furniture, quoting marks and overlong words are blank.
    """
    plain = without_citations(without_furniture(without_markup(text))).translate(_TABLE)
    plain = with_plain_headline(with_plain_openings(plain))
    if "# " in plain:
        plain = _HEADING.sub(lambda match: " " * len(match[0]), plain)
    if plain.startswith(">") or "\n>" in plain:
        plain = _QUOTED.sub(lambda match: " " * len(match[0]), plain)
    if " c." in plain or " ca." in plain or " circa" in plain:
        plain = _CIRCA.sub(_without_circa, plain)
    if " - " in plain:
        plain = _BREAK.sub("–", _ASIDE.sub(" – \\g<aside> – ", plain))
    if "agnitude" in plain:
        plain = _MAGNITUDE.sub(r"\g<word>-", plain)
    if "S." in plain or "OS " in plain or " NS" in plain or "tyle" in plain:
        plain = _OTHER_CALENDAR.sub(lambda match: " " * len(match[0]), plain)
    if "o-one" in plain:
        plain = _NO_ONE.sub(r"\g<no> one", plain)
    if max(map(len, plain.split()), default=0) < _LONGEST_WORD:
        return plain
    return _OVERLONG.sub(lambda match: " " * len(match[0]), plain)


def _without_circa(found: re.Match[str]) -> str:
    word = "in" if found["gap"] and found["before"].lower() not in _HAVE_YEAR else ""
    return f"{found['before']} {word.ljust(len(found['circa']))}{found['gap']}"
