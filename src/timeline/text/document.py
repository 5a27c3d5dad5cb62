"""A text and, where one was made, its parse: look-ups between code points and tokens."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field

from timeline.errors import MissingAnnotationError
from timeline.model.anchors import Anchor
from timeline.model.events import EventMention
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex
from timeline.text.appositives import with_appositives_joined
from timeline.text.chronicle import Chronicle
from timeline.text.fact_lines import with_facts_read
from timeline.text.headed_lives import with_headed_lives
from timeline.text.layout import Layout
from timeline.text.markup import without_markup
from timeline.text.message import Message
from timeline.text.messages import find_messages, with_writers_named
from timeline.text.milestones import with_milestones_read
from timeline.text.quotations import Quotation, find_quotations
from timeline.text.release_notes import with_notes_read
from timeline.text.roman_numbers import with_roman_numbers
from timeline.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NEEDED = ("SENT_START", "DEP", "TAG", "POS", "LEMMA")


@define(frozen=True, kw_only=True, eq=False, slots=False)
class Document:
    """What every stage reads.

    ``text`` is exactly what the user gave. ``doc`` is spaCy's parse of it or of a copy of the same length, so a
    token's place is the same in both; ``None`` where no parse was made. ``dct`` is the document creation
    time, ``None`` where neither caller nor text gives it.
    """

    text: str
    dct: Anchor | None = None
    id: str = ""
    doc: "Doc | None" = field(default=None, repr=False)
    # By the identity of the times or events, which are kept beside them.
    _chronicles: dict[int, tuple[Sequence[Timex], Chronicle]] = field(init=False, repr=False, factory=dict)
    _heads: dict[int, tuple[Sequence[EventMention], Mapping[str, int]]] = field(init=False, repr=False, factory=dict)

    @property
    def parse(self) -> "Doc":
        """The parse. Raises ``MissingAnnotationError`` where there is none or it lacks a layer."""
        if self.doc is None:
            raise MissingAnnotationError(["a parse"])
        if len(self.doc) and (missing := [layer for layer in _NEEDED if not _has(self.doc, layer)]):
            raise MissingAnnotationError(missing)
        return self.doc

    @cached_property
    def tokens(self) -> Tokens:
        """The parse as columns, made once. Raises ``MissingAnnotationError`` as ``parse`` does."""
        text = without_markup(self.text)
        tokens = Tokens.of(self.parse)
        tokens = with_roman_numbers(tokens)
        tokens = with_appositives_joined(tokens)
        # From here on what the layout tells is read into the parse.
        tokens = with_notes_read(tokens, text)
        tokens = with_milestones_read(tokens, text)
        tokens = with_writers_named(tokens, self.messages)
        tokens = with_headed_lives(tokens, text)
        return with_facts_read(tokens, text)

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """The mails, lines of a chat or posts of the text, found once."""
        return find_messages(self.text)

    @cached_property
    def layout(self) -> Layout:
        """Headlines, lead and paragraphs, found once."""
        return Layout.of(self.text, self.tokens)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The direct quotations of the text, found once."""
        return find_quotations(self.text)

    def chronicle(self, timexes: Sequence[Timex]) -> Chronicle:
        """The chronicle that the text is by its times, found once for all stages that are given the same ones."""
        if id(timexes) not in self._chronicles:
            self._chronicles[id(timexes)] = timexes, Chronicle.of(self.text, timexes, self.dct)
        return self._chronicles[id(timexes)][1]

    def heads(self, events: Sequence[EventMention]) -> Mapping[str, int]:
        """The token that heads each event, by its id, found once for all stages that are given the same ones."""
        if id(events) not in self._heads:
            head_of = self.tokens.head_of
            found = {event.id: i for event in events if (i := head_of(event.head)) is not None}
            self._heads[id(events)] = events, found
        return self._heads[id(events)][1]

    def words(self, span: Span) -> Words:
        """The user's words at a span."""
        return Words(span, span.of(self.text))


def _has(doc: "Doc", layer: str) -> bool:
    # Rules for single words give pronouns a lemma even where no lemmatizer runs.
    return doc.has_annotation(layer, require_complete=layer == "LEMMA")
