"""Participles that tell what somebody or something is called: "a man named Otto Lind", "a town called Lund"."""

from timeline.text.tokens import Tokens

_NAMING = frozenset(("call", "christen", "name"))
_NAMES = ("oprd", "attr", "dobj")


def tells_a_name(tokens: Tokens, verb: int) -> bool:
    """The participle says what the noun before it is called, unlike "a man named captain"."""
    if tokens.tags[verb] != "VBN" or tokens.deps[verb] != "acl" or tokens.lemmas[verb] not in _NAMING:
        return False
    noun, children = tokens.heads[verb], tokens.children[verb]
    if tokens.deps[noun] == "conj" and tokens.pos[tokens.heads[noun]] in ("VERB", "AUX"):
        return False  # "Lee left and the board named Ann", where the parse makes the board one more of what left
    is_appointing = any(tokens.lower[c] in ("as", "to") for c in children)  # "the board named Ann as …"
    return not is_appointing and any(tokens.deps[c] in _NAMES and tokens.pos[c] == "PROPN" for c in children)


def called_by(tokens: Tokens, name: int) -> int | None:
    """The noun whose name it is; ``None`` where no such participle gives it."""
    verb = tokens.heads[name]
    is_given = tokens.deps[name] in _NAMES and tells_a_name(tokens, verb)
    return tokens.heads[verb] if is_given else None
