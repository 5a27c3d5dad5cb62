"""Mails in a text: those it quotes, and those it forwards, each below the line that says when it was written."""

import bisect
import re
from collections.abc import Iterator

from attrs import frozen

from timeline.model.spans import Span

_QUOTING = re.compile(r"^(?P<marks>[> \t]*)On [^\n]{8,120}(?:\n[> \t]*[^\n]{1,80})?\bwrote:[ \t]*$", re.MULTILINE)
_DATED = re.compile(r"^(?P<marks>[> \t]*)(?:Date|Sent): [^\n]*$", re.MULTILINE)
_LINE = re.compile(r"(?P<marks>[> \t]*)(?P<words>[^\n]*)\n?")


@frozen(kw_only=True)
class Mail:
    """The line that heads a mail with its date, and what the mail says, with all that it quotes in turn."""

    head: Span
    body: Span


def find_mails(text: str) -> Iterator[Mail]:
    """The mails of a text, those that hold others first; bodies nest or stand apart."""
    if "wrote:" not in text and "Date: " not in text and "Sent: " not in text:
        return
    forwarded = [Span(*found.span()) for found in _DATED.finditer(text)]
    starts = [*(head.start for head in forwarded), len(text)]
    for head, end in zip(forwarded, starts[1:], strict=True):
        yield Mail(head=head, body=Span(head.end, end))
    for found in _QUOTING.finditer(text):
        end = starts[min(bisect.bisect_right(starts, found.end()), len(forwarded))]
        yield Mail(head=Span(*found.span()), body=Span(found.end(), _quoted_to(text, found, end)))


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
