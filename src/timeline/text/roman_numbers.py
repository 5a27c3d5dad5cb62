"""The number one of a king or a war, which looks like a pronoun: "Edward I invaded Wales", "World War I began".

Behind a bare name the parser takes "I" for who speaks. But whoever addresses somebody sets the name off by a comma, and
a text that has a speaker says "my", or has "I" elsewhere too.
"""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.subjectless import copied, settled
from timeline.text.tokens import Tokens

# Labels that the parser gives to the name before such a subject.
_BESIDE = frozenset({"appos", "compound", "nmod", "npadvmod", "nsubj"})
_OF_SPEAKERS = ("me", "mine", "my", "myself", "we")


def with_roman_numbers(tokens: Tokens) -> Tokens:
    """The tokens, where each such number is the last word of a name."""
    pronouns = [i for i in tokens.places.get("i", ()) if tokens.tags[i] == "PRP"]
    found = [i for i in pronouns if _is_numeral(tokens, i) or _may_be_of_king(tokens, i)]
    if not found:
        return tokens
    speaks = len(found) < len(pronouns) or any(word in tokens.places for word in _OF_SPEAKERS)
    found = [i for i in found if not speaks or _is_numeral(tokens, i) or _is_titled(tokens, i - 1)]
    if not found:
        return tokens
    mended = copied(tokens)
    for i in found:
        _make_name(mended, i)
    return settled(mended)


def _is_numeral(tokens: Tokens, i: int) -> bool:
    """It is part of a name by the model too, or of what numbers tell apart: "World War I", "Phase I"."""
    before = i - 1
    if not _is_behind_capital(tokens, i):
        return False
    return "" != tokens.entities[i] == tokens.entities[before] or tokens.lower[before] in of_kind("numbered")


def _may_be_of_king(tokens: Tokens, i: int) -> bool:
    """It stands behind a name that is of no place and no day, and its verb in no form of the first person."""
    name, verb = i - 1, tokens.heads[i]
    if not _is_behind_capital(tokens, i) or tokens.pos[name] != "PROPN" or tokens.deps[name] not in _BESIDE:
        return False
    if any(tokens.tags[c] == "VBP" for c in (verb, *tokens.children[verb]) if i < c <= verb):
        return False
    return tokens.entities[name] in {"PERSON", ""} or _is_titled(tokens, name)


def _is_behind_capital(tokens: Tokens, i: int) -> bool:
    before = i - 1
    is_beside = i > 0 and tokens.starts[i] == tokens.ends[before] + 1
    if not is_beside or tokens.sentences[i] != tokens.sentences[before]:
        return False
    return tokens.words[before][0].isupper() and tokens.lower[before] not in read_section("times", "weekdays")


def _is_titled(tokens: Tokens, name: int) -> bool:
    """ "King Edward", "Pope John Paul"."""
    first = name
    while first > 0 and tokens.pos[first - 1] == "PROPN" and tokens.sentences[first - 1] == tokens.sentences[name]:
        first -= 1
    return any(word in read_words("titles", "given_name") for word in tokens.lower[first:name])


def _make_name(tokens: Tokens, i: int) -> None:
    """Let the name before the number depend on it, as parsers have it where they read the number."""
    name = i - 1
    if name in tokens.ancestors(i):
        _take_place(tokens, i, name)  # "a Grade I listed hall", where the parse has a clause that describes the grade
    elif tokens.deps[name] == "pobj":
        _leave_preposition(tokens, name)
    tokens.pos[i], tokens.tags[i] = "PROPN", "NNP"
    tokens.heads[name], tokens.deps[name] = i, "compound"
    if tokens.entities[i] == (label := tokens.entities[name] or "PERSON"):
        return
    if tokens.pos[name] == "PROPN":
        tokens.entities[i] = label
    for number, (first, end, kind) in enumerate(tokens.named):
        if end == i:
            tokens.named[number] = (first, i + 1, kind)


def _take_place(tokens: Tokens, i: int, name: int) -> None:
    """Let the number hang where the name before it did."""
    above = tokens.heads[name]
    tokens.heads[i], tokens.deps[i] = (i if above == name else above), tokens.deps[name]


def _leave_preposition(tokens: Tokens, name: int) -> None:
    """ "After World War I ended": a preposition has no object that acts."""
    tokens.deps[tokens.heads[name]] = "mark"
