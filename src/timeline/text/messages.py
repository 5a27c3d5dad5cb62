"""What people write in a text, each for himself: mails, letters, lines of a chat, posts. "I" is the writer of each."""

from collections.abc import Sequence

from timeline.text.chats import find_chat_lines
from timeline.text.latest import once_a_text
from timeline.text.letters import find_letters
from timeline.text.mails import find_mails
from timeline.text.message import Message
from timeline.text.posts import find_posts
from timeline.text.subjectless import copied, settled
from timeline.text.tokens import Tokens

# Tokens between a date and the word of writing behind it.
_REACH = 30


@once_a_text
def find_messages(text: str) -> tuple[Message, ...]:
    """The messages of a text, in text order, those that hold others first; they nest or stand apart."""
    found = [*find_posts(text)] or [*find_mails(text)] or [*find_chat_lines(text)] or find_letters(text)
    return tuple(sorted(found, key=lambda message: (message.span.start, -message.span.end)))


def with_writers_named(tokens: Tokens, messages: Sequence[Message]) -> Tokens:
    """The tokens, where the writer of each message is a person by name, whatever the name looks like.

    It is the subject of what says that he wrote: parsers take the "Mar" of "On 3 Mar 2024 Ann Lee wrote:" for a man.
    """
    if not any(message.author for message in messages):
        return tokens
    named = copied(tokens)
    places = [(tokens.within(message.head), tokens.within(message.author)) for message in messages if message.author]
    readers = [tokens.within(message.reader) for message in messages if message.reader]
    heads = {i for head, author in places for i in (*head, *author)}
    named.named[:] = [name for name in named.named if name[0] not in heads and name[1] - 1 not in heads]
    for i in heads:
        if named.pos[i] == "PROPN":
            named.pos[i], named.tags[i] = "X", "CD"
    for head, author in places:
        if author:
            _name(named, author)
            verb = next((i for i in head if tokens.lower[i] == "wrote"), None)
            if verb is not None:
                _make_subject(named, author[-1], verb)
    for reader in readers:
        _name(named, reader)
    named.named.sort()
    return settled(named)


def _name(tokens: Tokens, words: range) -> None:
    last = words[-1]
    for i in words:
        tokens.entities[i], tokens.pos[i], tokens.tags[i] = "PERSON", "PROPN", "NNP"
        tokens.heads[i], tokens.deps[i] = last, "compound"
    tokens.heads[last], tokens.deps[last] = last, "ROOT"
    tokens.named.append((words[0], last + 1, "PERSON"))


def _make_subject(tokens: Tokens, noun: int, verb: int) -> None:
    for i in range(max(0, verb - _REACH), verb):
        if tokens.heads[i] == verb and tokens.deps[i].startswith("nsubj"):
            tokens.deps[i] = "npadvmod"
    tokens.heads[verb], tokens.deps[verb] = verb, "ROOT"
    tokens.heads[noun], tokens.deps[noun] = verb, "nsubj"
