"""The HTML page in a browser: it runs under its own policy, asks for nothing, and answers mouse and keyboard."""

from collections.abc import Callable

import pytest
from attrs import evolve

from tests.browser.devtools import Page
from tests.export.samples import SAMPLE
from tests.export.strategies import HOSTILE
from timeline.export import html

Open = Callable[..., Page]
SHOWN = "[...document.querySelectorAll('.entry')].filter(e => !e.hidden).map(e => e.id)"
SELECTED = "[...document.querySelectorAll('.selected')].map(e => e.tagName.toLowerCase() + (e.dataset.n || e.id))"
TICKS = "[...document.querySelectorAll('.axis text')].map(t => t.textContent)"


@pytest.fixture
def page(open_page: Open) -> Page:
    return open_page(html.write(SAMPLE))


def test_the_page_runs_without_a_complaint_and_asks_for_nothing_else(page: Page) -> None:
    assert page.complaints() == []
    assert len(page.requests()) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_runs_nothing(open_page: Open, text: str) -> None:
    named = tuple(evolve(actor, name=text) for actor in SAMPLE.actors)
    told = tuple(evolve(entry, headline=text) for entry in SAMPLE)
    opened = open_page(html.write(evolve(SAMPLE, actors=named, entries=told), title=text))
    assert opened.complaints() == []
    assert len(opened.requests()) == 1
    assert opened.run("document.scripts.length + document.images.length") == 1


def test_the_script_draws_the_axis_as_the_page_came(open_page: Open) -> None:
    text = html.write(SAMPLE)
    drawn = open_page(text, width=1404).run(TICKS)
    still = open_page(text.replace("<script>", "<script type='text/plain'>"), width=1404).run(TICKS)
    assert {*drawn} >= {"July 2023", "March 44 BC"}
    assert {"July 2023", "March 44 BC"} <= {*still}


def test_a_mark_leads_to_the_list_and_the_text(page: Page) -> None:
    page.click(".mark[data-n='4'] .sign")
    assert set(page.run(SELECTED)) == {"a4", "lin4"}


def test_the_list_leads_to_the_marks_and_the_text(page: Page) -> None:
    page.click("#n0 h3")
    assert page.run(SELECTED) == ["a0", "lin0", "a0"]


def test_the_text_leads_to_the_list(page: Page) -> None:
    page.click("#w2")
    assert "lin2" in page.run(SELECTED)


def test_an_address_leads_to_its_entry(open_page: Open) -> None:
    assert "lin3" in open_page(html.write(SAMPLE), fragment="#n3").run(SELECTED)


def test_status_actor_and_time_choose_what_is_shown(page: Page) -> None:
    page.click(".chip.ongoing")
    assert page.run(SHOWN) == ["n0", "n1", "n2", "n4", "n5"]
    assert page.run("document.querySelector('.shown').textContent") == "5 of 6 events"
    page.click(".chip.ongoing")
    page.click(".names button")
    assert page.run(SHOWN) == ["n2", "n4"]
    page.click(".names button")
    page.run("document.querySelector('#from').focus()")
    for key in "2023-07-10":
        page.press(key)
    assert page.run(SHOWN) == ["n1", "n2", "n3", "n4"]


def test_main_events_can_be_shown_alone(open_page: Open) -> None:
    ranked = evolve(SAMPLE, entries=(evolve(SAMPLE[0], salience=0.9), *SAMPLE.entries[1:]))
    page = open_page(html.write(ranked))
    page.click("#main")
    assert page.run(SHOWN) == ["n0"]


def test_a_date_that_is_none_is_told(page: Page) -> None:
    page.run("document.querySelector('#to').focus()")
    for key in "2023-13":
        page.press(key)
    assert page.run("document.querySelector('#to').validity.customError")
    assert len(page.run(SHOWN)) == 6


def test_keys_move_the_chart_and_step_through_the_events(page: Page) -> None:
    before = page.run(TICKS)
    page.run("document.querySelector('.chart').focus()")
    page.press("+")
    page.press("ArrowRight")
    assert page.run(TICKS) != before
    page.press("0")
    assert page.run(TICKS) == before
    page.press("ArrowDown")
    page.press("ArrowDown")
    assert "lin1" in page.run(SELECTED)
    page.press("Enter")
    assert page.run("document.activeElement.id") == "n1"
    page.press("Escape")
    assert page.run(SELECTED) == []


def test_one_scale_for_all_dates_has_no_cut(page: Page) -> None:
    assert page.run("document.querySelectorAll('.axis use').length") == 1
    page.click("[data-act='true']")
    assert page.run("document.querySelectorAll('.axis use').length") == 0


def test_a_notebook_s_frame_shows_the_page(open_page: Open) -> None:
    page = open_page(f"<body>{html.frame(SAMPLE)}</body>")
    page.run("new Promise(done => setTimeout(done, 500))")
    assert page.complaints() == []
    assert page.run("document.querySelector('iframe').contentDocument") is None


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_nothing_runs_over_the_edge_at_any_width(open_page: Open, width: int) -> None:
    opened = open_page(html.write(SAMPLE), width=width)
    assert opened.run("document.documentElement.scrollWidth") <= width
