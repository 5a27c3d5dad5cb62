"""What a noun stands for: a whole that it is a part of, the last piece of a word with hyphens, or nothing that acts."""

from functools import lru_cache

from timeline.lexicon.tables import read_words
from timeline.linking.role_words import role_words
from timeline.text.tokens import Tokens

_QUALITIES = ("ness", "ity", "ism", "hood", "dom", "ancy", "ency", "ship", "cy")
# Nouns in these name no thing where they stand alone: "drew attention", unlike "the production".
_DOINGS = ("tion", "sion", "ment", "ance", "ence", "ure", "th")


def whole(tokens: Tokens, noun: int) -> int:
    """The noun that a part or an amount is of: for "some of the crew", "dozens of villages", the crew, the villages.

    Of "one of the rebels, Ann Lee" the one who is named.
    """
    one = tokens.child(noun, "appos") if tokens.lower[noun] == "one" else None
    if one is not None and tokens.pos[one] == "PROPN":
        return one
    if tokens.lemmas[noun] not in role_words("parts") and tokens.tags[noun] != "CD":
        return noun
    of = next((c for c in tokens.children[noun] if tokens.deps[c] == "prep" and tokens.lower[c] == "of"), None)
    inner = tokens.child(of, "pobj") if of is not None else None
    return noun if inner is None else inner


def last_piece(tokens: Tokens, noun: int) -> int:
    """The head of a word with hyphens, which parsers take apart: "re-designs", "co-founder Ann Lee"."""
    words = tokens.words
    last, end = noun - (words[noun] == "-"), len(words) - 2
    while last < end and words[last + 1] == "-" and tokens.starts[last + 2] == tokens.ends[last] + 1:
        last += 2
    return tokens.heads[last] if last > noun and tokens.deps[last] == "compound" else last


@lru_cache(maxsize=1 << 14)
def is_abstract(lemma: str, *, alone: bool) -> bool:
    """Names no one and nothing that acts or is acted on: an event, an idea, a quality ("attention", "difficulty").

    ``alone``: without a word that makes it one of several.
    """
    if lemma in role_words("concrete"):
        return False
    if lemma in role_words("abstract") or lemma in read_words("event_nouns", "events"):
        return True
    endings = (*_QUALITIES, *_DOINGS) if alone else _QUALITIES
    return lemma in read_words("event_nouns", "ambiguous") or lemma.endswith(endings)
