"""Participles that tell what somebody or something is called: "a man named Otto Lind", "a town called Lund"."""

from timeline.text.tokens import Tokens

_NAMING = frozenset(("call", "christen", "name"))
_NAMES = ("oprd", "attr", "dobj")


def tells_a_name(tokens: Tokens, verb: int) -> bool:
    """The participle says what the noun before it is called, unlike "a man named captain"."""
    is_naming = tokens.tags[verb] == "VBN" and tokens.deps[verb] == "acl" and tokens.lemmas[verb] in _NAMING
    noun = tokens.heads[verb]
    if is_naming and tokens.deps[noun] == "conj" and tokens.pos[tokens.heads[noun]] in ("VERB", "AUX"):
        return False  # "Lee left and the board named Ann", where the parse makes the board one more of what left
    return is_naming and any(tokens.deps[c] in _NAMES and tokens.pos[c] == "PROPN" for c in tokens.children[verb])


def called_by(tokens: Tokens, name: int) -> int | None:
    """The noun whose name it is; ``None`` where no such participle gives it."""
    verb = tokens.heads[name]
    is_given = tokens.deps[name] in _NAMES and tells_a_name(tokens, verb)
    return tokens.heads[verb] if is_given else None
