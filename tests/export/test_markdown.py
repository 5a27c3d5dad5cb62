import re
from html import unescape

import markdown as python_markdown
from hypothesis import example, given
from markdown_it import MarkdownIt

from tests.export.samples import SAMPLE
from tests.export.strategies import HOSTILE, texts, timelines
from timeline.export import markdown
from timeline.export.display import one_line
from timeline.model.timelines import Timeline

TAGS = re.compile(r"</?([a-zA-Z][^\s>/]*)")


def renderings(text: str) -> list[str]:
    common = MarkdownIt("gfm-like", {"html": True, "linkify": False})
    return [common.render(text), python_markdown.markdown(text, extensions=["extra", "sane_lists"])]


def visible(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


@given(texts())
@example(HOSTILE[1])
@example("1. one")
@example("- dash")
@example("~~~")
def test_escaped_text_renders_as_itself(text: str) -> None:
    for html in renderings(f"- {markdown.escape(text)}"):
        assert set(TAGS.findall(html)) <= {"ul", "li"}
        assert visible(html) == " ".join(one_line(text, 1000).split())


@given(timelines())
def test_a_page_holds_no_tag_but_its_own(timeline: Timeline) -> None:
    for by in ("date", "actor"):
        for html in renderings(markdown.write(timeline, by=by)):
            assert set(TAGS.findall(html)) <= {"h1", "h2", "ul", "li", "p", "strong", "em", "blockquote"}


def test_the_page_by_date() -> None:
    page = markdown.write(SAMPLE)
    assert page.startswith("# Timeline\n\n## 44 BC\n\n- **15 March 44 BC** Caesar was killed\n")
    assert [line for line in page.splitlines() if line.startswith("## ")] == [
        "## 44 BC",
        "## 2023",
        "## Undated",
        "## Notes",
    ]
    assert "- **not before 16 March 44 BC** Rome mourned\n" in page
    assert "- **July 2023** Mary Holt opened the harbour\n" in page
    assert "- **from 3 July 2023** The Port Union was on strike *(ongoing)*" in page
    assert "- **10 July 2023, 14:30** Mary Holt met the Port Union" in page
    assert "- **in the future** The strike may end *(claimed, according to Mary Holt)*" in page
    assert "  > “Rome mourned.” — news" in page


def test_the_page_by_actor_lists_everybody_and_leaves_nothing_out() -> None:
    page = markdown.write(SAMPLE, by="actor")
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["## Caesar", "## Mary Holt", "## Port Union", "## Others", "## Notes"]
    assert page.count("Mary Holt met the Port Union") == 2
    assert all(entry.headline in page for entry in SAMPLE)


def test_an_empty_timeline_is_an_empty_page() -> None:
    assert markdown.write(Timeline()) == "# Timeline\n"
