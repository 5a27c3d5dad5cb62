"""What tells of a noun behind it: "a man named Otto Lind", "a town called Lund", "born in Lund, the son of"."""

from timeline.lexicon.kinds import of_kind
from timeline.text.clauses import subject
from timeline.text.labels import VERBS
from timeline.text.tokens import Tokens

_PLACING = frozenset(("at", "in", "near"))
_LANDS = ("appos", "conj")
_NAMES = ("oprd", "attr", "dobj")


def tells_a_name(tokens: Tokens, verb: int) -> bool:
    """The participle says what the noun before it is called, unlike "a man named captain"."""
    if tokens.tags[verb] != "VBN" or tokens.deps[verb] != "acl" or tokens.lemmas[verb] not in of_kind("naming"):
        return False
    noun, children = tokens.heads[verb], tokens.children[verb]
    if tokens.deps[noun] == "conj" and tokens.pos[tokens.heads[noun]] in VERBS:
        return False  # "Lee left and the board named Ann", where the parse makes the board one more of what left
    is_appointing = any(tokens.lower[c] in ("as", "to") for c in children)  # "the board named Ann as …"
    return not is_appointing and any(tokens.deps[c] in _NAMES and tokens.pos[c] == "PROPN" for c in children)


def called_by(tokens: Tokens, name: int) -> int | None:
    """The noun whose name it is; ``None`` where no such participle gives it."""
    verb = tokens.heads[name]
    is_given = tokens.deps[name] in _NAMES and tells_a_name(tokens, verb)
    return tokens.heads[verb] if is_given else None


def placed_subject(tokens: Tokens, place: int) -> int | None:
    """Who was where: of whom, and not of the place, "the son of" is said in "he was born in Lund, the son of"."""
    while tokens.deps[place] in _LANDS and tokens.pos[place] == "PROPN" and tokens.words[place - 1] == ",":
        place = tokens.heads[place]  # "born in Otley, Yorkshire, the son of"
    preposition = tokens.heads[place]
    if tokens.deps[place] != "pobj" or tokens.lower[preposition] not in _PLACING:
        return None
    understood = subject(tokens, tokens.heads[preposition])
    return understood.token if understood is not None else None
