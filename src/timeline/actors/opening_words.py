"""Words that have a capital because a sentence begins, and name nobody."""

from collections.abc import Mapping

from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens

_NOT_NOMINAL = ("advmod", "amod", "intj", "mark", "npadvmod")


def only_opens(tokens: Tokens, t: int, uses: Mapping[str, int]) -> bool:
    """ "Crablike, he left", "Woke when it rained": a capital because a sentence begins, where no noun stands."""
    low = tokens.lower[t]
    if t and tokens.sentences[t - 1] == tokens.sentences[t]:
        return False
    if uses[low] > 1 or vocabulary().sexes(low) is not None:
        return False
    noun = tokens.heads[t]
    if tokens.deps[t] == "compound" and tokens.tags[noun] == "NN" and tokens.tags[tokens.heads[noun]] == "NNP":
        return tokens.words[t].istitle()  # "Toy company Norvik"
    is_verb = tokens.deps[t] == "ROOT" and tokens.child(t, "advcl", "dobj") is not None
    return is_verb or tokens.deps[t] in _NOT_NOMINAL
