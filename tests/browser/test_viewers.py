"""Formats for viewers, drawn by the viewers themselves."""

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from tests.browser.devtools import Page
from tests.export.samples import SAMPLE
from tests.export.strategies import HOSTILE
from timeline.errors import ApproximationWarning
from timeline.export import json, mermaid, timelinejs, visjs
from timeline.model.timelines import Timeline

Open = Callable[..., Page]
HEADLINES = [entry.headline for entry in SAMPLE]


def hostile(text: str) -> Timeline:
    return evolve(
        SAMPLE,
        actors=tuple(evolve(actor, name=text) for actor in SAMPLE.actors),
        entries=tuple(evolve(entry, headline=text) for entry in SAMPLE),
    )


def script(path: Path) -> str:
    return f"<script src='{path.resolve().as_uri()}'></script>"


def held(text: str) -> str:
    """A JSON text as it may stand in a page."""
    return text.replace("<", "\\u003c")


@pytest.fixture(autouse=True)
def _quiet() -> None:
    warnings.simplefilter("ignore", ApproximationWarning)


def draw_mermaid(open_page: Open, node_modules: Path, timeline: Timeline) -> Page:
    page = open_page(script(node_modules / "mermaid/dist/mermaid.min.js") + "<body></body>")
    diagram = json.dumps(mermaid.write(timeline, title="Two ages: a test"))
    page.run(
        "mermaid.initialize({startOnLoad: false});"
        f"mermaid.render('drawn', {diagram}).then(made => document.body.innerHTML = made.svg)"
    )
    return page


def test_mermaid_draws_every_entry(open_page: Open, node_modules: Path) -> None:
    shown = draw_mermaid(open_page, node_modules, SAMPLE).run("document.body.textContent.replace(/\\s+/g, '')")
    for text in (*HEADLINES, "15 March 44 BC", "10 July 2023, 14∶30", "Two ages∶ a test"):
        assert text.replace(" ", "") in shown


@pytest.mark.parametrize("text", HOSTILE)
def test_mermaid_draws_hostile_text_as_text(open_page: Open, node_modules: Path, text: str) -> None:
    page = draw_mermaid(open_page, node_modules, hostile(text))
    assert page.run("document.querySelectorAll('svg').length") == 1
    assert page.run("document.querySelectorAll('img, a, b, iframe').length") == 0


def draw_timelinejs(open_page: Open, node_modules: Path, timeline: Timeline) -> Page:
    dist = node_modules / "@knight-lab/timelinejs/dist"
    page = open_page(
        f"<link rel=stylesheet href='{(dist / 'css/timeline.css').resolve().as_uri()}'>"
        f"{script(dist / 'js/timeline.js')}<div id=t style='width:1200px;height:700px'></div>"
        f"<script>window.made = new TL.Timeline('t', {held(timelinejs.write(timeline))}, {{font: null}})</script>"
    )
    page.until("document.querySelectorAll('.tl-slide').length")
    return page


def test_timelinejs_shows_a_slide_for_each_dated_entry(open_page: Open, node_modules: Path) -> None:
    shown = draw_timelinejs(open_page, node_modules, SAMPLE).run("document.body.textContent")
    for text in (*HEADLINES[:5], "15 March 44 BC", "from 3 July 2023"):
        assert text in shown


@pytest.mark.parametrize("text", HOSTILE[1:8])
def test_timelinejs_shows_hostile_text_as_text(open_page: Open, node_modules: Path, text: str) -> None:
    page = draw_timelinejs(open_page, node_modules, hostile(text))
    assert page.run("document.querySelectorAll('.tl-slide img, .tl-slide b, .tl-slide script').length") == 0


def draw_visjs(open_page: Open, node_modules: Path, timeline: Timeline) -> Page:
    dist = node_modules / "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"
    return open_page(
        f"{script(dist)}<div id=t></div><script>const made = {held(visjs.write(timeline))};"
        "new vis.Timeline(document.getElementById('t'), made.items, made.groups, {stack: true});</script>"
    )


def test_vis_timeline_draws_an_item_for_each_entry_and_actor(open_page: Open, node_modules: Path) -> None:
    page = draw_visjs(open_page, node_modules, SAMPLE)
    page.until("document.querySelectorAll('.vis-item-content').length")
    shown = page.run("document.body.textContent")
    assert "Mary Holt met the Port Union" in shown
    assert page.run("[...document.querySelectorAll('.vis-label')].map(label => label.textContent.trim())") == [
        "Caesar",
        "Mary Holt",
        "Port Union",
        "Others",
    ]


@pytest.mark.parametrize("text", HOSTILE[1:8])
def test_vis_timeline_draws_hostile_text_as_text(open_page: Open, node_modules: Path, text: str) -> None:
    page = draw_visjs(open_page, node_modules, hostile(text))
    page.until("document.querySelectorAll('.vis-label').length")
    assert page.run("document.querySelectorAll('.vis-timeline img, .vis-timeline b').length") == 0
