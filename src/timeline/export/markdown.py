"""Markdown: a timeline to read, by date or by actor, each entry with its quotation and its source.

Contract
    ``by="date"`` has a section a year, ``by="actor"`` a section an actor (in the order of the timeline's actors, then
    the entries of nobody known). An entry is a list item: the date as far as it is known, the headline, the status
    where it is not plainly "occurred", whose claim it is, and below it the sentence with its document. CommonMark,
    and the same in Python-Markdown: text from documents is escaped, kept on one line and cut when very long, so
    that it renders as itself and as nothing else. Bounds, conflicts and notes are told in words.
"""

import re
from collections.abc import Iterable
from typing import Literal

from timeline.errors import ChoiceError
from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.sections import by_actor, by_year
from timeline.model.entries import Entry
from timeline.model.timelines import Timeline

_SECTIONS = {"date": by_year, "actor": by_actor}
# Python-Markdown undoes a backslash before the first set only, so the second is written as character references.
_BACKSLASHED = re.compile(r"[\\`*_{}\[\]#!]")
_REFERENCED = re.compile(r"[<>&|~$^]")
_BLOCK_START = re.compile(r"\A(\d*)((?<=\d)[.)]|(?<!\d)[-+])")


def write(timeline: Timeline, *, by: Literal["date", "actor"] = "date", title: str = "Timeline") -> str:
    """The timeline as a Markdown page. Raises ``ChoiceError`` for another ``by``."""
    if by not in _SECTIONS:
        raise ChoiceError("by", by, _SECTIONS)
    sections = _SECTIONS[by](timeline)
    blocks = [f"# {escape(title)}"]
    for heading, entries in sections:
        blocks += [f"## {escape(heading)}", "\n".join(_item(entry) for entry in entries).rstrip()]
    blocks += _remarks("Conflicts", (" / ".join(conflict.statements) for conflict in timeline.conflicts))
    blocks += _remarks("Notes", timeline.notes)
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """The text on one line, written so that Markdown shows it as it is."""
    line = _BACKSLASHED.sub(lambda found: f"\\{found[0]}", one_line(text, 1000))
    line = _BLOCK_START.sub(lambda found: f"{found[1]}\\{found[2]}", line)
    return _REFERENCED.sub(lambda found: f"&#{ord(found[0])};", line)


def _item(entry: Entry) -> str:
    remark = ", ".join(map(escape, entry.remarks))
    head = f"- **{escape(when_in_words(entry.when))}** {escape(entry.headline)}" + (f" *({remark})*" if remark else "")
    document = f" — {escape(entry.document_id)}" if entry.document_id else ""
    return f"{head}\n\n  > {escape(entry.quote)}{document}\n"


def _remarks(heading: str, remarks: Iterable[str]) -> list[str]:
    items = [f"- {escape(remark)}" for remark in remarks]
    return [f"## {heading}", "\n".join(items)] if items else []
