"""What the main clause of a sentence commits to by its form: questions, commands, headlines of what lies ahead."""

from timeline.events.commitment import ARRANGED, CERTAIN, UNKNOWN, Commitment
from timeline.text.constituents import has_to
from timeline.text.tokens import Tokens


def of_sentence(tokens: Tokens, root: int) -> Commitment:
    """A question asks, and a bare verb without a subject commands: neither tells of a happening."""
    if has_to(tokens, root):
        return ARRANGED  # a headline's or a note's future: "Lee to resign"
    if tokens.tags[root] == "VB" and not any(
        tokens.deps[c] in ("nsubj", "nsubjpass", "csubj", "expl")
        or (tokens.deps[c] == "aux" and tokens.lower[c] != "do")
        for c in tokens.children[root]
    ):
        return Commitment(certainty="U", prospective=True)
    marks = (tokens.words[c] for c in reversed(tokens.children[root]) if tokens.words[c] in ("?", "!", "."))
    # A bare past is no question, whatever ends the sentence: "'Why?' asked Ann", "Who left?"
    return UNKNOWN if next(marks, "") == "?" and not _is_bare_past(tokens, root) else CERTAIN


def _is_bare_past(tokens: Tokens, root: int) -> bool:
    """ "Who left?", not "has she left?", "was it shut?", where what is first stands before its subject."""
    is_first = tokens.edges[root][0] == root and tokens.pos[root] == "AUX"
    return tokens.tags[root] == "VBD" and not is_first and tokens.child(root, "aux") is None
