"""What the main clause of a sentence commits to by its form: questions, commands, headlines of what lies ahead."""

from timeline.events.commitment import ARRANGED, CERTAIN, UNKNOWN, Commitment
from timeline.text.constituents import has_to
from timeline.text.labels import QUOTE_TAGS, RELATIVE_TAGS
from timeline.text.tokens import Tokens


def of_sentence(tokens: Tokens, root: int) -> Commitment:
    """A question asks, and a bare verb without a subject commands: neither tells of a happening."""
    if has_to(tokens, root):
        return ARRANGED  # a headline's or a note's future: "Lee to resign"
    if (
        tokens.tags[root] == "VB"
        and tokens.lower[root] == tokens.lemmas[root]
        and not any(
            tokens.deps[c] in ("nsubj", "nsubjpass", "csubj", "expl")
            or (tokens.deps[c] == "aux" and tokens.lower[c] != "do")
            for c in tokens.children[root]
        )
    ):
        return Commitment(certainty="U", prospective=True)
    marks = [c for c in tokens.children[root] if tokens.words[c] in ("?", "!", ".")]
    if not marks or tokens.words[marks[-1]] != "?":
        return CERTAIN
    return UNKNOWN if not _is_bare_past(tokens, root) or _asks_back(tokens, root, marks[-1]) else CERTAIN


def _is_bare_past(tokens: Tokens, root: int) -> bool:
    """ "'Why?' asked Ann", "Who left?", not "has she left?", "was it shut?", as both begin."""
    is_first = tokens.edges[root][0] == root and tokens.pos[root] == "AUX"
    return tokens.tags[root] == "VBD" and not is_first and tokens.child(root, "aux") is None


def _asks_back(tokens: Tokens, root: int, mark: int) -> bool:
    """ "You worked at the mill?", in the order of a statement; not "Who left?" and "He left, didn't he?".

    Nor where only words that are quoted ask: "It was shut, with one sign reading 'Who left?'"
    """
    who = tokens.child(root, "nsubj", "nsubjpass")
    is_quoted = sum(tag in QUOTE_TAGS for tag in tokens.tags[root:mark]) % 2
    if who is None or not who < root < mark or tokens.tags[who] in RELATIVE_TAGS or is_quoted:
        return False
    return not any(tokens.tags[c] == "WRB" or tokens.deps[c] == "ccomp" for c in tokens.children[root])
