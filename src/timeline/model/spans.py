"""Places in a text: half-open ranges of code points, and the words found there."""

from attrs import field, frozen


@frozen(order=True)
class Span:
    """Code points ``start`` to ``end`` (half-open) of exactly the text that the user gave."""

    start: int = field()
    end: int = field()

    @end.validator
    def _check_order(self, _: object, end: int) -> None:
        if not 0 <= self.start <= end:
            raise ValueError(f"span {self.start}:{end} is not a range")

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of ``text`` at this span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Some code point lies in both."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Every code point of ``other`` lies in this span."""
        return self.start <= other.start and other.end <= self.end


@frozen(order=True)
class Words:
    """A span and the words at it: ``text[span.start:span.end] == words.text``."""

    span: Span
    text: str

    @classmethod
    def at(cls, text: str, start: int, end: int) -> "Words":
        """The words of ``text`` from code point ``start`` to ``end``."""
        return cls(Span(start, end), text[start:end])

    def __repr__(self) -> str:
        return f"Words({self.span!r}, {self.text!r})"

    def __str__(self) -> str:
        return self.text
