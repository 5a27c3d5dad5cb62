"""Find time expressions: recognise, then resolve from left to right."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import field, frozen

from timeline.errors import TextTypeError
from timeline.model.anchors import Anchor, AnchorLike
from timeline.model.arguments import of_type
from timeline.model.conventions import Conventions
from timeline.model.timexes import Timex
from timeline.temporal.anchors import read_anchor
from timeline.text.citations import without_citations
from timeline.text.markup import without_code
from timeline.timex.direction import direction_at, led_direction
from timeline.timex.mentions import Mention
from timeline.timex.recognise import recognise
from timeline.timex.telling import resolve_all

if TYPE_CHECKING:
    from timeline.text.document import Document

_DEFAULT = Conventions()


def find_times(
    text: str, anchor: AnchorLike = None, *, conventions: Conventions | None = None, language: str = "en"
) -> tuple[Timex, ...]:
    """Every time expression of a text, in order, not overlapping, resolved against ``anchor``.

    ``anchor`` is when the text was written; ``None`` looks for a dateline at the head of the text, and without one
    what is relative keeps its value open and has no interval. No model is loaded: direction comes from the words
    around an expression. ``language`` is "en", or one of "de", "es", "fr", "it", "nl" and "pt", in which absolute dates
    and the common relatives are read. Raises ``ArgumentTypeError`` for a text that is no ``str`` and conventions that
    are none, ``AnchorError`` for an anchor that is no date and ``LanguageError`` for another language.
    """
    if not isinstance(text, str):
        raise TextTypeError(text)
    dct = read_anchor(anchor) or _anchor_in(text)
    return resolve_all(text, _recognise(text, language), dct, _checked(conventions))


def _checked(conventions: Conventions | None) -> Conventions:
    return of_type("conventions", conventions or _DEFAULT, Conventions)


def _anchor_in(text: str) -> Anchor | None:
    from timeline.timex.dateline import find_anchor  # a given anchor never needs it

    return find_anchor(text)


def _recognise(text: str, language: str) -> Iterable[Mention]:
    text = without_citations(without_code(text))
    if language == "en":
        return recognise(text)
    from timeline.timex.languages import recognise_in  # its tables are no part of English

    return recognise_in(language, text)


@frozen(kw_only=True)
class TimeFinder:
    """The stage that finds the time expressions of a document, resolved against its anchor by ``conventions``.

    Raises ``ArgumentTypeError`` for conventions that are none.
    """

    conventions: Conventions = field(default=_DEFAULT, converter=_checked)

    def __call__(self, document: "Document") -> tuple[Timex, ...]:
        mentions = list(recognise(without_citations(without_code(document.text))))
        if document.doc is None:
            return resolve_all(document.text, mentions, document.dct, self.conventions)
        # Bare text never needs these.
        from timeline.timex.fallback import read_unclaimed
        from timeline.timex.tense import direction_in_parse, is_another_word

        tokens = document.tokens
        mentions = [mention for mention in mentions if not is_another_word(tokens, mention)]
        mentions = sorted([*mentions, *read_unclaimed(document, mentions)], key=lambda mention: mention.start)

        def look(start: int, end: int) -> int:
            led = led_direction(document.text, start, end)
            if led is not None:
                return led
            # Words that plan or put off outweigh the tense of their verb.
            return direction_at(document.text, start, end) or direction_in_parse(tokens, start)

        return resolve_all(document.text, mentions, document.dct, self.conventions, look)
