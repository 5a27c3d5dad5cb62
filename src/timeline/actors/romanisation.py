"""One name, written in Latin letters in several ways: "Sergei" and "Sergey", "Zelensky" and "Zelenskyy", "Schröder"
and "Schroeder".

The endings are those in which the usual systems differ for Russian and Ukrainian (BGN/PCGN, the passports' ICAO, the
press); an Arabic article may be left out or written in two ways. Where a letter tells two families apart, as in
"Hansen" and "Hanson" or "Petrov" and "Petrova", the names stay two.
"""

import re
from collections.abc import Mapping
from functools import cache

from timeline.actors.vocabulary import unaccented
from timeline.lexicon.tables import read_section

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss"})
_ENDINGS = (
    (re.compile(r"sk(?:iy|yi|yy|ij|ii|i)$"), "sky"),
    (re.compile(r"(?<=[nv])(?:yi|yy|iy|ii)$"), "y"),
    (re.compile(r"[oe]v(?:ych|itch)$"), "ovich"),
    (re.compile(r"(?:yev|iev|jev)$"), "ev"),
)
_ARTICLE = re.compile(r"^(?:al|el|as|ad|ar|at|an)-(?=\w{3})")


def as_given(name: str) -> str:
    """A given name as it is compared; ``name`` is lower-case."""
    plain = unaccented(name.translate(_UMLAUTS))
    return _given().get(plain, plain)


def as_surname(name: str) -> str:
    """A surname as it is compared; ``name`` is lower-case. It is no spelling that anybody uses."""
    plain = unaccented(_ARTICLE.sub("", name).translate(_UMLAUTS))
    for ending, usual in _ENDINGS:
        plain = ending.sub(usual, plain)
    return plain


@cache
def _given() -> Mapping[str, str]:
    table = read_section("romanised_names", "given")
    return {unaccented(form): name for name, forms in table.items() for form in forms}
