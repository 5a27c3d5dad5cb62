"""Verbs left out, for which the word that joins two clauses stands: see ``timeline.text.mends.gaps``."""

from timeline.text.labels import TIMES, VERBS
from timeline.text.mends.gaps import JOINTS
from timeline.text.tokens import Tokens

_OBJECTS = ("dobj", "attr", "oprd")


def gapped(tokens: Tokens, i: int) -> int | None:
    """The verb that a joint stands for; ``None`` for any other word."""
    return tokens.heads[i] if tokens.lower[i] in JOINTS and tokens.pos[i] in VERBS else None


def shared_object(tokens: Tokens, i: int) -> int | None:
    """What a joint shares with its verb: "opened shops in Lund in 1998 and Oslo in 2001"; not what it has anew."""
    verb = gapped(tokens, i)
    if verb is None or tokens.child(i, *_OBJECTS) is not None:
        return None
    return tokens.child(verb, *_OBJECTS)


def shared_preposition(tokens: Tokens, noun: int) -> int | None:
    """The preposition that a noun of a joint shares: "moved to Lund in 1872 and Oslo in 1874"."""
    verb = gapped(tokens, tokens.heads[noun]) if tokens.deps[noun] == "prep" and tokens.pos[noun] != "ADP" else None
    if verb is None:
        return None
    what = tokens.child(verb, *_OBJECTS)
    above = (verb,) if what is None else (verb, what)
    found = [c for a in above for c in tokens.children[a] if tokens.deps[c] == "prep" and verb < c < noun]
    return next((c for c in found if tokens.entities[c + 1] not in TIMES and tokens.pos[c] == "ADP"), None)
