"""Mails in a text: those it quotes, and those it forwards, each below the line that says who wrote it and when."""

import bisect
import re
from collections.abc import Iterator

from timeline.model.spans import Span
from timeline.text.message import Message

_QUOTING = re.compile(
    r"^(?P<marks>[> \t]*)(?:On [^\n]{8,120}(?:\n[> \t]*[^\n]{1,80})?|(?:\* )?[^\W\d_a-z][^\n:]{1,60})\bwrote:[ \t]*$",
    re.MULTILINE,
)
_FIELD = re.compile(r"^(?P<marks>[> \t]*)(?P<field>Date|Sent|From): [^\n]*$", re.MULTILINE)
_LINE = re.compile(r"(?P<marks>[> \t]*)(?P<words>[^\n]*)\n?")
_ADDRESS = r"[ \t]*(?:(?:\n[> \t]*)?<[^<>\n]*>|\[mailto:[^\]\n]*\]|\([^()\n]*@[^()\n]*\))?"
_NAME = r"[^\W\d_a-z][\w.'’-]*(?:[ \t]+(?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|da|al|bin|del|la)){0,4}"
_FROM = re.compile(rf"^[> \t]*From:[ \t]+[\"']?(?P<name>{_NAME})[\"']?{_ADDRESS}[ \t]*$", re.MULTILINE)
# Behind the date: "at 9:02 AM Ruth Keller <…>", "15:12, Robin Moss", "-0400, Ana Duarte".
_WRITER = re.compile(
    rf"(?:[\d,)*]|\b[AP]M|\b[A-Z]{{3,4}}|^)[> \t]+(?![AP]M\b|[A-Z]{{3,4}}\b)(?P<name>{_NAME}){_ADDRESS}\s+[> \t]*wrote:"
)
# A name of an account: "at 5:31 PM annlee wrote:".
_WORDS = r"(?:s?he|they|we|it|i|who|then|also|somebody|someone)"
_ACCOUNT = re.compile(
    rf"(?:\b[AP]M|\d:\d\d)\b,?[> \t]+(?P<name>(?!{_WORDS}\b)[a-z][\w-]{{2,38}}){_ADDRESS}\s+[> \t]*wrote:"
)
_HEADER = 1_500  # code points from one field of a header to another
_BLANK = ("\n\n", "\n>\n", "\n> \n")


def find_mails(text: str) -> Iterator[Message]:
    """The mails of a text, those that hold others first; bodies nest or stand apart."""
    if "wrote:" not in text and "Date: " not in text and "Sent: " not in text and "From: " not in text:
        return
    forwarded = list(_forwarded(text))
    starts = [*(head.start for head, _ in forwarded), len(text)]
    for (head, author), end in zip(forwarded, starts[1:], strict=True):
        yield Message(head=head, span=Span(head.end, end), author=author)
    for found in _QUOTING.finditer(text):
        writer = _WRITER.search(" " + found[0]) or _ACCOUNT.search(" " + found[0])
        before = found.start() - 1
        end = starts[min(bisect.bisect_right(starts, found.end()), len(forwarded))]
        yield Message(
            head=Span(*found.span()),
            span=Span(found.end(), _quoted_to(text, found, end)),
            author=Span(before + writer.start("name"), before + writer.end("name")) if writer else None,
        )


def _forwarded(text: str) -> Iterator[tuple[Span, Span | None]]:
    """The lines with the dates of mails, and their writers; the writer's own line where the header gives no date."""
    taken = 0
    fields = list(_FIELD.finditer(text))
    for number, field in enumerate(fields):
        start, end = _header(text, field.start())
        is_from = field["field"] == "From"
        if is_from and any(
            other["field"] != "From" and other.start() < end for other in fields[number + 1 : number + 3]
        ):
            continue  # the date below heads this mail
        author = _FROM.search(text, max(start, taken), end)
        if is_from and (author is None or not _is_header(text, start, end)):
            continue
        if author is not None:
            taken = author.end()
        yield Span(*field.span()), Span(*author.span("name")) if author is not None else None


def _header(text: str, at: int) -> tuple[int, int]:
    """From the blank line before a field to that behind it."""
    lowest, highest = max(0, at - _HEADER), min(len(text), at + _HEADER)
    before = max(text.rfind(blank, lowest, at) for blank in _BLANK)
    behind = [found for blank in _BLANK if (found := text.find(blank, at, highest)) >= 0]
    return max(before + 1, lowest), min(behind, default=highest)


def _is_header(text: str, start: int, end: int) -> bool:
    """ "From: Ana Duarte" alone may as well stand on a gift."""
    return any(field in text[start:end] for field in ("\nTo: ", "\nSubject: ", "> To: ", "> Subject: "))


def _quoted_to(text: str, head: re.Match[str], end: int) -> int:
    """Where what is marked as quoted more deeply than its head ends; the end for what is not marked at all."""
    depth, is_marked = head["marks"].count(">"), False
    at = head.end() + 1
    while at < end and (line := _LINE.match(text, at)) is not None:
        is_deeper = line["marks"].count(">") > depth
        if line["words"].strip() and not is_deeper:
            return at if is_marked else end
        is_marked |= is_deeper
        at = line.end()
    return end
