"""Prepositions in headlines: what stands behind one, where it is no noun, and the words that lead to it."""

from timeline.text.gapping import shared_preposition
from timeline.text.tokens import Tokens


def described_as(tokens: Tokens, preposition: int) -> int | None:
    """The quality in "listed as missing", "described as dangerous"; what shares its preposition itself."""
    if shared_preposition(tokens, preposition) is not None:
        return preposition
    return tokens.child(preposition, "amod") if tokens.lower[preposition] == "as" else None


def led_by(tokens: Tokens, preposition: int, noun: int) -> list[str]:
    """The words that lead a phrase: "from behind the wall", "instead of Lee", "but for Lee", "less about money"."""
    if preposition == noun and (shared := shared_preposition(tokens, noun)) is not None:
        return [tokens.lower[shared]]
    is_led = tokens.lower[preposition] == "of" or tokens.tags[preposition - 1] == "RBR"
    is_but = tokens.lower[preposition - 1 : preposition + 1] == ["but", "for"]
    first = preposition - (is_but or (is_led and tokens.heads[preposition - 1] == preposition))
    inner = range(preposition + 1, noun)
    between = (c for c in inner if tokens.pos[c] == "ADP" and tokens.heads[c] == preposition)
    return [tokens.lower[c] for c in (*range(first, preposition + 1), *between)]
