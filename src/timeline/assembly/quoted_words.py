"""Quotations for headlines: the first words of the one that says something."""

from collections.abc import Mapping

from attrs import define

# The words of a quotation that are shown, and of an opening ("at the same time") that says nothing yet.
_SHOWN, _OPENING = 12, 4


@define
class Quoted:
    """A quotation: what it says, and its first and last token in the sentence at hand."""

    text: str
    first: int
    last: int

    def distance(self, i: int) -> int:
        """Tokens between it and another."""
        return self.first - i if i < self.first else i - self.last


def first_words(spoken: Mapping[int, Quoted], inside: int | None, i: int) -> list[str]:
    """The first words of the quotation nearest to a token, by number; not of the one that the token is ``inside``."""
    others = [said for number, said in spoken.items() if number != inside]
    whole = [said for said in others if len(said.text.split()) > _OPENING] or others
    if not whole:
        return []
    words = min(whole, key=lambda said: said.distance(i)).text.split()
    cut = " ".join(words[:_SHOWN]).rstrip(" ,.;:–—-…")
    return [f"“{cut}{' …' if len(words) > _SHOWN else ''}”"] if words else []
