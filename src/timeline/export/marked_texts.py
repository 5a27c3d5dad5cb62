"""The documents of the page with their times, events and actors marked."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from timeline.export.display import one_line, shown
from timeline.export.marks import Mark, apart, pieces
from timeline.export.xml import escape, tag
from timeline.model.entries import SourceText
from timeline.model.timelines import Timeline

TextMark: TypeAlias = Mark[tuple[str, str]]
"""What words are, "event", "time" or "actor", and the number of the entry or actor, or the value of the time."""

_LINE_END = re.compile(r"\r\n?")
_GAP = re.compile(r"[^\S\n]*\n(?:[^\S\n]*\n)+")


def marks_in(source: SourceText, timeline: Timeline) -> list[TextMark]:
    """The words to be marked in a document; events before times before actors, where they overlap."""
    return apart(_marks_in(source, timeline), source.text)


def _marks_in(source: SourceText, timeline: Timeline) -> Iterator[TextMark]:
    for number, entry in enumerate(timeline):
        for evidence in entry.evidence or (entry,):
            if evidence.document_id == source.id:
                yield Mark(evidence.trigger.span, ("event", str(number)))
    for timex in source.timexes:
        yield Mark(timex.span, ("time", timex.edtf or timex.value))
    for number, actor in enumerate(timeline.actors):
        for mention in actor.mentions:
            if mention.document_id == source.id:
                yield Mark(mention.span, ("actor", str(number)))


def marked_text(source: SourceText, marks: Iterable[TextMark], seen: set[str]) -> str:
    """A document; ``seen`` are the entries whose words an earlier one holds, for an address is given once."""
    marked = "".join(_marked(words, mark, seen) for words, mark in pieces(source.text, marks))
    marked = _GAP.sub("\n\n", marked).strip()  # front matter is blanks
    heading = tag("h2", escape(one_line(source.id, 120)) if source.id else "Text")
    return tag("article", heading + tag("div", marked or " ", {"class": "text", "dir": "auto"}))


def _marked(words: str, mark: tuple[str, str] | None, seen: set[str]) -> str:
    text = escape(_LINE_END.sub("\n", shown(words)))
    match mark:
        case ("event", number):
            attributes = {"class": "event", "href": f"#n{number}", "data-n": number}
            if number not in seen:
                seen.add(number)
                attributes["id"] = f"w{number}"
            return tag("a", text or " ", attributes)
        case ("time", value):
            return tag("time", text or " ", {"title": one_line(value, 80)})
        case ("actor", number):
            return tag("span", text or " ", {"class": "actor", "data-actor": number})
        case _:
            return text
