"""What somebody writes in a text, for himself: a mail, a letter, a line of a chat, a post."""

from attrs import frozen

from timeline.model.spans import Span


@frozen(kw_only=True)
class Message:
    """What stands over or before a message, perhaps with its date, and what it says, with all that it quotes in turn.

    ``author`` is where the name of its writer stands, ``reader`` that of whom a letter greets; ``None`` where the text
    does not tell.
    """

    head: Span
    span: Span
    author: Span | None = None
    reader: Span | None = None
