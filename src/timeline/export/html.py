"""HTML: one page with a chart, a list and the marked text, complete in itself.

Contract
    The page needs no network and no server, and works from disk under the content policy that it states: nothing may
    be loaded, and only its own style and script may run, named by their hashes. A lane an actor on a time axis
    (``chart``), the entries in a list, the documents with their times, events and actors marked; each leads to the
    others. Uncertain times are drawn as what they are. Without the script all of it is there to read and to print.
    Text from documents is escaped, and cut where it is a name or headline of absurd length. Nothing in the page
    depends on when or where it is made.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

from timeline.export.chart import Chart, chart_of, height_class
from timeline.export.dates import date_in_words, when_in_words
from timeline.export.display import one_line, shown
from timeline.export.lanes import reach_of
from timeline.export.marked_texts import TextMark, marked_text, marks_in
from timeline.export.marks import Mark, apart, pieces
from timeline.export.sections import by_year
from timeline.export.signs import chip, shapes, sign_of
from timeline.export.xml import escape, tag
from timeline.model.conditions import MAIN
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.spans import Span
from timeline.model.timelines import Timeline

_KEYS = "Chart: left and right move, plus and minus zoom, 0 shows all, up and down step through the events"
_TEXT_KEY = '<p class="key"><a class="event">event</a> <time>time</time> <span class="actor">actor</span></p>'


def write(timeline: Timeline, *, title: str = "Timeline") -> str:
    """The timeline as a page."""
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(one_line(title))}</title><style>{style}</style>"
    )
    body = _page_of(timeline).body(title)
    page = f"<head>{head}</head>\n<body>\n{body}\n<script>{script}</script>\n</body>"
    return f'<!doctype html>\n<html lang="en">{page}</html>\n'


def frame(timeline: Timeline) -> str:
    """The page in a frame of its own, for a notebook: neither's style or script reaches the other."""
    attributes = {
        "title": "Timeline",  # told by programs that read the screen aloud
        "srcdoc": write(timeline),
        "sandbox": "allow-scripts",
        "width": "100%",
        "height": 640,
        "frameborder": 0,
    }
    return tag("iframe", " ", attributes)


@cache
def _asset(name: str) -> str:
    return (files("timeline.export") / "page" / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@frozen
class _Page:
    """The parts of the page's body.

    ``places`` are the actors' numbers by id, ``marks`` the words to be marked in each document, ``told`` the numbers
    of the entries that have such words.
    """

    timeline: Timeline
    chart: Chart
    places: Mapping[str, int]
    marks: Sequence[list[TextMark]]
    told: frozenset[str]

    def body(self, title: str) -> str:
        parts = [
            shapes(),
            tag("header", tag("h1", _line(title)) + self._summary() + self._controls()),
            tag("main", self._chart() + self._list() + self._texts()),
            self._remarks(),
        ]
        return "\n".join(parts)

    def _summary(self) -> str:
        counts = f"{_count(len(self.timeline), 'event')}, {_count(len(self.timeline.actors), 'actor')}"
        anchors = {s.anchor.moment for s in self.timeline.documents if s.anchor and s.anchor.interval.start}
        told = f"{counts} · told on {date_in_words(next(iter(anchors)))}" if len(anchors) == 1 else counts
        return tag("p", escape(told), {"class": "summary"})

    def _controls(self) -> str:
        counts = {status: sum(entry.status is status for entry in self.timeline) for status in Status}
        chips = "".join(chip(status, count) for status, count in counts.items() if count)
        taking_part = {p.actor_id for entry in self.timeline for p in entry.participants}
        named = "".join(
            tag("option", _line(actor.name, 60), {"value": number})
            for number, actor in enumerate(self.timeline.actors)
            if actor.id in taking_part
        )
        fields = (
            f'<label>Actor <select id="actor"><option value="">Everybody</option>{named}</select></label>'
            '<label>From <input id="from" size="10" placeholder="2023-07" inputmode="numeric"></label>'
            '<label>To <input id="to" size="10" placeholder="2024" inputmode="numeric"></label>'
        )
        main = [entry.salience >= MAIN for entry in self.timeline]
        if any(main) and not all(main):
            fields = f'<label><input type="checkbox" id="main"> Main events only</label>{fields}'
        status = tag("fieldset", f"<legend>Status</legend>{chips}")
        return tag("form", status + tag("div", fields, {"class": "fields"}), {"id": "filters"})

    def _chart(self) -> str:
        if not self.chart.lanes:
            return ""
        names = "".join(
            tag("li", self._name(number), {"class": height_class(len(rows))})
            for number, rows in enumerate(self.chart.rows)
        )
        buttons = "".join(
            f'<button type="button" data-act="{act}" title="{title}" aria-label="{title}">{sign}</button>'
            for act, title, sign in (
                ("out", "Zoom out", "−"),
                ("in", "Zoom in", "+"),
                ("all", "Show all", "All"),
                ("true", "One scale for all dates", "True scale"),
            )
        )
        tools = tag("div", buttons, {"class": "tools"})
        lanes = tag("ul", names, {"class": "names"}) + self.chart.plot()
        content = tools + self.chart.axis() + tag("div", lanes, {"class": "lanes"})
        return tag("section", content, {"class": "chart", "tabindex": 0, "aria-label": _KEYS})

    def _name(self, number: int) -> str:
        lane = self.chart.lanes[number]
        name = tag("bdi", _line(lane.name, 80))
        count = tag("span", str(len(lane.entries)), {"class": "count"})
        if lane.actor is None:
            return tag("span", name + count)
        return tag("button", name + count, {"type": "button", "data-actor": lane.actor, "title": lane.name})

    def _list(self) -> str:
        numbers = {entry.id: number for number, entry in enumerate(self.timeline)}
        sections = "".join(
            tag("h2", escape(heading)) + tag("ol", "".join(self._entry(numbers[e.id], e) for e in entries))
            for heading, entries in by_year(self.timeline)
        )
        status = '<p class="shown" role="status"></p>'
        return tag("section", status + sections, {"class": "list", "aria-label": "Events"})

    def _entry(self, number: int, entry: Entry) -> str:
        reach = reach_of(entry.when)
        known = (self.places.get(p.actor_id) for p in entry.participants if p.actor_id is not None)
        actors = list(dict.fromkeys(place for place in known if place is not None))
        attributes = {
            "id": f"n{number}",
            "class": f"entry {entry.status.value}",
            "data-status": entry.status.value,
            "data-actors": " ".join(map(str, actors)),
            "data-a": "" if reach is None or reach.start is None else f"{reach.start:.3f}",
            "data-b": "" if reach is None or reach.end is None else f"{reach.end:.3f}",
            "data-dated": None if reach is None else "",
            "data-main": "" if entry.salience >= MAIN else None,
            "tabindex": 0,
        }
        content = (
            tag("p", _date(entry), {"class": "when"})
            + tag("h3", _line(entry.headline))
            + tag("p", self._facts(entry, actors), {"class": "facts"})
            + tag("blockquote", self._quote(number, entry))
        )
        return tag("li", content, attributes)

    def _facts(self, entry: Entry, actors: Iterable[int]) -> str:
        facts = [tag("span", sign_of(entry.status) + entry.status.value, {"class": "status"})]
        names = ", ".join(tag("bdi", _line(self.timeline.actors[place].name, 80)) for place in actors)
        facts += [tag("span", names)] if names else []
        if entry.source is not None and entry.source.name:
            facts.append(tag("span", f"according to {tag('bdi', _line(entry.source.name, 80))}"))
        if len(entry.evidence) > 1:
            facts.append(tag("span", f"told {len(entry.evidence)} times"))
        return "".join(facts)

    def _quote(self, number: int, entry: Entry) -> str:
        start = entry.sentence.span.start
        trigger = Span(max(entry.trigger.span.start - start, 0), max(entry.trigger.span.end - start, 0))
        words = [
            tag("b", _inline(text)) if marked else _inline(text)
            for text, marked in pieces(entry.quote, apart([Mark(trigger, value=True)], entry.quote))
        ]
        quoted = "".join(words) or " "
        return tag("a", quoted, {"href": f"#w{number}"}) if str(number) in self.told else quoted

    def _texts(self) -> str:
        seen: set[str] = set()
        texts = "".join(
            marked_text(source, marks, seen) for source, marks in zip(self.timeline.documents, self.marks, strict=True)
        )
        return tag("section", _TEXT_KEY + texts, {"class": "texts", "aria-label": "Source texts"}) if texts else ""

    def _remarks(self) -> str:
        items = [f"Not all of these can hold: {'; '.join(c.statements)}" for c in self.timeline.conflicts]
        told = "".join(tag("li", _line(item)) for item in (*items, *self.timeline.notes))
        return tag("footer", tag("ul", told)) if told else ""


def _page_of(timeline: Timeline) -> _Page:
    marks = [marks_in(source, timeline) for source in timeline.documents]
    told = frozenset(mark.value[1] for in_text in marks for mark in in_text if mark.value[0] == "event")
    places = {actor.id: number for number, actor in enumerate(timeline.actors)}
    return _Page(timeline, chart_of(timeline), places, marks, told)


def _date(entry: Entry) -> str:
    words = _line(when_in_words(entry.when), 90)
    said = entry.when.words
    return words + (tag("span", f"“{_line(said.text, 60)}”", {"class": "said"}) if said and said.text.strip() else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _line(text: str, limit: int = 400) -> str:
    return escape(one_line(text, limit))


def _inline(text: str) -> str:
    return escape(shown(text))
