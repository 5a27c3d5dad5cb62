"""Pages of a site from a timeline of hostile words: they stay words."""

from html.parser import HTMLParser

import pytest
from attrs import evolve
from markdown import Markdown

from tests.assembly.values import dated, entry
from timeline.integrations.site import html, markdown
from timeline.integrations.site.content import Content
from timeline.model.actors import Actor, ActorKind
from timeline.model.entries import Participant, SourceText
from timeline.model.links import Conflict, Role
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u2066",
    "[x](javascript:alert(1))",
    "a" * 10_000,
    "../../etc/passwd",
    "\x1b[31m\x00",
)


def content_of(words: str) -> Content:
    actor = Actor(id="a", name=words, kind=ActorKind.UNKNOWN, aliases=(words[::-1],), rule="test")
    mention = Words(Span(0, len(words)), words)
    takes_part = Participant(actor_id="a", name=words, role=Role.AGENT, mention=mention, rule="test")
    made = evolve(
        entry(1, when=dated("2024-05-06"), participants=(takes_part,), document_id=words),
        headline=words,
        sentence=mention,
    )
    timeline = Timeline(
        entries=(made,),
        actors=(actor,),
        conflicts=(Conflict(entries=(made.id,), statements=(words, words), policy="test", chosen=None),),
        documents=(SourceText(id=words, text=words, anchor=None),),
        notes=(words,),
    )
    return Content(title=words, timeline=timeline)


class Tags(HTMLParser):
    """The elements, handlers and addresses of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value for name, value in attrs if name in ("href", "src") and value]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_make_no_element_handler_or_address(words: str) -> None:
    for path, text in html.pages(content_of(words)):
        assert ".." not in path
        assert len(path) < 100
        if path.endswith(".html") and path != "chart.html":
            page = Tags(text)
            assert page.elements.count("script") == 2
            assert "img" not in page.elements
            assert page.handlers == []
            assert not any(":" in address for address in page.addresses)
            assert "\u202e" not in text
            assert "\x1b" not in text


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_words_in_markdown(words: str) -> None:
    for path, text in markdown.pages(content_of(words)):
        page = Tags(Markdown().convert(text))
        assert ".." not in path
        assert not {"script", "img"} & set(page.elements)
        assert page.handlers == []
        assert not any(":" in address for address in page.addresses)


def test_a_very_large_timeline_shows_its_main_entries_on_the_overview() -> None:
    entries = tuple(
        evolve(entry(number, when=dated("2024-05-06")), salience=number % 2 / 1.0) for number in range(1, 402)
    )
    content = Content(title="Many", timeline=Timeline(entries=entries))
    assert len(content.overview) == 201
