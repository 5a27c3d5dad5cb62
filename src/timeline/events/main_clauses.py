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
    return UNKNOWN if next(marks, "") == "?" and tokens.tags[root] != "VBD" else CERTAIN
