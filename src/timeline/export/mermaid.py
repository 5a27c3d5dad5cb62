"""Mermaid ``timeline``: a diagram that GitHub, GitLab and many docs tools draw from text.

Contract
    A section a year, a period for each date, its entries in order; a status other than "occurred" stands in
    brackets. Mermaid takes dates for labels, so years BC, ranges and bounds are told in words and nothing is lost
    but a scale. ``:``, ``;``, ``#`` and a few more have a meaning to Mermaid that no escape takes away in every
    version of it: letters of the same look stand for them. Headlines are cut to 120 code points.
"""

from itertools import groupby

from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.sections import by_year
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.timelines import Timeline

_LOOKALIKES = str.maketrans(
    {":": "∶", ";": "；", "#": "＃", "<": "‹", ">": "›", "{": "❴", "}": "❵", "%": "％", "`": "ˋ", '"': "”", "\\": "＼"}
)


def write(timeline: Timeline, *, title: str = "Timeline") -> str:
    """The timeline as a Mermaid diagram."""
    lines = ["timeline", f"    title {_label(title)}"]
    for heading, entries in by_year(timeline):
        lines.append(f"    section {_label(heading)}")
        for date, group in groupby(entries, key=lambda entry: when_in_words(entry.when)):
            lines.append("        " + " : ".join((_label(date), *map(_event, group))))
    return "\n".join(lines) + "\n"


def _event(entry: Entry) -> str:
    return _label(entry.headline) + ("" if entry.status is Status.OCCURRED else f" ({entry.status.value})")


def _label(text: str) -> str:
    return one_line(text, 120).translate(_LOOKALIKES) or "…"
