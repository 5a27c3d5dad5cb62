import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hypothesis import given, settings

from tests.export.samples import SAMPLE, TEXT, entry, when
from tests.export.strategies import HOSTILE, timelines
from timeline.export import html
from timeline.export.chart import chart_of
from timeline.export.display import shown
from timeline.export.lanes import reach_of
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.model.timelines import Timeline

VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """The elements of a page; a tag left open or closed twice is an error."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: dict[int, str] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "svg" in self.open
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open and "h2" not in self.open[-1:]:
            self.words[len(self.words)] = data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [
            given
            for name, given in self.elements
            if name == tag and all(wanted[k] in (given.get(k) or "") for k in wanted)
        ]

    @property
    def text(self) -> str:
        return "".join(self.words.values())


def check(timeline: Timeline) -> None:
    page = Page(html.write(timeline, title=timeline.documents[0].text))
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert not any(name.startswith("on") or name == "style" for _, given in page.elements for name in given)
    assert not any(name in {"src", "srcdoc", "srcset", "action"} for _, given in page.elements for name in given)
    links = [given["href"] or "" for _, given in page.elements if "href" in given]
    ids = [given["id"] for _, given in page.elements if "id" in given]
    assert len(set(ids)) == len(ids)
    assert all(link.startswith("#") for link in links)
    assert {link[1:] for link in links} <= set(ids)
    assert len(page.all("li", id="n")) == len(timeline)


@given(timelines())
@settings(max_examples=30)
def test_any_timeline_is_a_sound_page_that_loads_nothing(timeline: Timeline) -> None:
    check(timeline)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_headlines_stay_text(text: str) -> None:
    named = tuple(evolve(actor, name=text, aliases=(text,)) for actor in SAMPLE.actors)
    document = evolve(SAMPLE.documents[0], text=text, timexes=())
    told = tuple(evolve(e, headline=text, document_id=document.id) for e in SAMPLE)
    check(evolve(SAMPLE, actors=named, entries=told, documents=(document,), notes=(text,)))


def test_the_policy_admits_only_the_page_s_own_style_and_script() -> None:
    page = html.write(SAMPLE)
    policy = Page(page).all("meta", content="default-src")[0]["content"] or ""
    for name, source in (("style", "style-src"), ("script", "script-src")):
        found = re.search(f"<{name}>(.*?)</{name}>", page, re.DOTALL)
        assert found
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{source} 'sha256-{digest}';" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_in_the_page_names_another_host() -> None:
    assert set(re.findall(r"https?://[^\"'\s)]+", html.write(SAMPLE))) == {"http://www.w3.org/2000/svg"}


def test_the_text_is_there_with_its_words_marked() -> None:
    page = Page(html.write(SAMPLE))
    assert page.text == TEXT
    assert {given["data-n"] for given in page.all("a", **{"class": "event"}) if "data-n" in given} == set("012345")
    assert [given["title"] for given in page.all("time") if "title" in given] == [
        "-0043-03-15",
        "2023-07",
        "FUTURE_REF",
    ]


def test_controls_that_turn_writing_are_not_shown() -> None:
    document = evolve(SAMPLE.documents[0], text="a\u202eb\0c\r\nd", timexes=())
    page = Page(html.write(Timeline(documents=(document,))))
    assert page.text == "abc\nd"
    assert shown("\u202e\ud800") == "\ufffd"


def test_blanks_in_place_of_front_matter_leave_no_gap() -> None:
    document = evolve(SAMPLE.documents[0], text="   \n        \n   \n\nTitle\n \n\n\nOne.\nTwo.\n", timexes=())
    page = Page(html.write(Timeline(documents=(document,))))
    assert page.text == "Title\n\nOne.\nTwo."


def test_each_entry_has_a_mark_in_the_lane_of_each_actor() -> None:
    page = Page(html.write(SAMPLE))
    assert sorted(given["data-n"] or "" for given in page.all("a", **{"class": "mark"})) == [
        "0",
        "1",
        "2",
        "3",
        "4",
        "4",
    ]
    assert [lane.name for lane in chart_of(SAMPLE).lanes] == ["Mary Holt", "Port Union", "Caesar", "Others"]


DAY = when(Moment(2023, 7, 3), Moment(2023, 7, 4), granularity=Granularity.DAY)
MONTH = when(Moment(2023, 7), Moment(2023, 8), granularity=Granularity.MONTH)


@pytest.mark.parametrize(
    ("at", "form"),
    [
        (DAY, "point"),
        (MONTH, "within"),
        (evolve(MONTH, relation=TemporalRelation.SIMULTANEOUS), "extent"),
        (when(Moment(2023, 7, 3), granularity=Granularity.DAY), "extent"),
        (when(Moment(2023, 7, 3), Moment(2023, 7, 6), granularity=Granularity.DAY), "within"),
        (when(bounds=Interval(Moment(2023), None)), "bounds"),
    ],
)
def test_times_are_drawn_as_what_is_known_of_them(at: html.Entry, form: str) -> None:
    reach = reach_of(at)
    assert reach is not None
    assert reach.form == form


def test_what_has_no_time_is_in_the_list_alone() -> None:
    assert reach_of(when()) is None
    page = Page(html.write(Timeline(entries=(entry(1, "mourned", "Rome mourned", when()),))))
    assert page.all("section", **{"class": "chart"}) == []
    assert len(page.all("li", id="n")) == 1


def test_main_events_can_be_asked_for_where_there_are_others() -> None:
    assert Page(html.write(SAMPLE)).all("input", id="main") == []
    ranked = evolve(SAMPLE, entries=(evolve(SAMPLE[0], salience=0.9), *SAMPLE.entries[1:]))
    page = Page(html.write(ranked))
    assert len(page.all("input", id="main")) == 1
    assert ["data-main" in given for given in page.all("li", id="n")] == [True, False, False, False, False, False]


def test_many_entries_keep_to_the_rows_of_a_lane() -> None:
    crowd = tuple(evolve(SAMPLE[0], id=f"e{number}") for number in range(200))
    chart = chart_of(evolve(SAMPLE, entries=crowd))
    assert [len(rows) for rows in chart.rows] == [12]
    assert sum(len(row) for row in chart.rows[0]) == 200


def test_a_page_of_a_hundred_entries_is_small() -> None:
    crowd = tuple(evolve(SAMPLE[number % 6], id=f"e{number}") for number in range(100))
    assert len(html.write(evolve(SAMPLE, entries=crowd)).encode()) < 300_000


def test_a_notebook_gets_the_page_in_a_frame_of_its_own() -> None:
    frame = SAMPLE._repr_html_()
    parser = HTMLParser()
    held: list[dict[str, str | None]] = []
    parser.handle_starttag = lambda tag, attrs: held.append(dict(attrs))  # type: ignore[method-assign]
    parser.feed(frame)
    assert len(held) == 1
    assert held[0]["srcdoc"] == SAMPLE.to_html()
    assert held[0]["sandbox"] == "allow-scripts"
