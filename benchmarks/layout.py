"""Running text from the words of a tokenised corpus, with the place of every word."""

from collections.abc import Iterable, Sequence

_CLOSING = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "!",
        "?",
        "%",
        ")",
        "]",
        "}",
        "...",
        "'",
        "''",
        "'s",
        "'S",
        "n't",
        "'re",
        "'ve",
        "'ll",
        "'d",
        "'m",
        "’s",
        "’",
        "”",
        "/",
    ]
)
_OPENING = frozenset(["(", "[", "{", "$", "US$", "£", "€", "#", "``", "`", "“", "‘", "/"])
_SURFACE = {"``": '"', "''": '"', "`": "'", "-LRB-": "(", "-RRB-": ")"}


def lay_out(sentences: Iterable[Sequence[str]], gaps: Iterable[str]) -> tuple[str, list[list[tuple[int, int]]]]:
    """The text as it would be printed, and for each word of each sentence its code points.

    ``gaps`` is what goes before each sentence. Straight double quotes open and close by turns within a sentence.
    """
    parts: list[str] = []
    places: list[list[tuple[int, int]]] = []
    at = 0
    for words, gap in zip(sentences, gaps, strict=False):
        parts.append(gap)
        at += len(gap)
        row: list[tuple[int, int]] = []
        open_quote, opened = False, True
        for word in words:
            surface = _SURFACE.get(word, word)
            if word == '"':
                open_quote = not open_quote
            closing = word in _CLOSING or (word == '"' and not open_quote)
            if not opened and not closing:
                parts.append(" ")
                at += 1
            parts.append(surface)
            row.append((at, at + len(surface)))
            at += len(surface)
            opened = word in _OPENING or (word == '"' and open_quote)
        places.append(row)
    return "".join(parts), places
