"""Blocks in Markdown pages: read where they stand, shown as lists, left as they are when they cannot be."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesCodeExtension

from timeline.integrations.markdown import BlockWarning, TimelineExtension, fence, fence_options

PROSE = "Ines Okafor founded the archive in 2019. Tomasz Baran left London in March 2021."


def render(text: str, **settings: str) -> str:
    return Markdown(extensions=[TimelineExtension(cache="", **settings), "fenced_code"]).convert(text)


def block(prose: str = PROSE, options: str = "", marks: str = "```") -> str:
    return f"Before.\n\n{marks}timeline {options}\n{prose}\n{marks}\n\nAfter."


@pytest.mark.model
def test_a_block_becomes_a_list_of_dates() -> None:
    html = render(block())
    assert html.startswith("<p>Before.</p>\n<dl")
    assert html.index("<dt>2019</dt>") < html.index("<dt>March 2021</dt>")
    assert html.endswith("</dl>\n<p>After.</p>")
    assert "Tomasz Baran left London in March 2021." in html


@pytest.mark.model
@pytest.mark.parametrize(
    ("options", "dates"),
    [
        ('actor="Ines Okafor"', ["2019"]),
        ("from=2020", ["March 2021"]),
        ("to=2020-12-31", ["2019"]),
        ("from='2019' to=2021", ["2019", "March 2021"]),
    ],
)
def test_options_choose_entries(options: str, dates: list[str]) -> None:
    html = render(block(options=options))
    assert [date for date in ("2019", "March 2021") if f"<dt>{date}</dt>" in html] == dates


@pytest.mark.model
def test_the_anchor_places_relative_times() -> None:
    assert "<dt>21 November 2026</dt>" in render(block("Ines Okafor left yesterday.", "anchor=2026-11-22"))


@pytest.mark.model
def test_the_entry_point_and_braces_work_too() -> None:
    html = Markdown(extensions=["timeline"], extension_configs={"timeline": {"cache": ""}}).convert(
        f"~~~ {{.timeline anchor=2026-11-22}}\n{PROSE}\n~~~"
    )
    assert "<dt>2019</dt>" in html


@pytest.mark.parametrize(
    "text",
    [
        "````\n```timeline\nProse.\n```\n````",
        "```timelines\nProse.\n```",
        "```timeline-x\nProse.\n```",
        "```python\ntimeline = 1\n```",
        "    ```timeline\n    Prose.\n    ```",
        "```timeline\nNo end.",
        "The word `timeline` alone.",
    ],
)
def test_other_fences_are_left_alone(text: str) -> None:
    assert "<dl" not in render(text)
    assert render(text) == Markdown(extensions=["fenced_code"]).convert(text)


@pytest.mark.model
@pytest.mark.parametrize(
    ("options", "prose", "problem"),
    [
        ("view=cube", PROSE, "no view is called 'cube'"),
        ("colour=red", PROSE, "no option is called colour"),
        ("anchor=soon", PROSE, "timeline: anchor 'soon' is not a date"),
        ("actor=Nobody", PROSE, "no actor is called 'Nobody'"),
        ("", "", "nothing in it is an event"),
        ("from=1900 to=1901", PROSE, "its options leave no entry"),
    ],
)
def test_a_block_that_cannot_be_shown_warns_with_its_line_and_stays_prose(
    options: str, prose: str, problem: str
) -> None:
    with pytest.warns(BlockWarning, match=problem) as caught:
        html = render(block(prose, options))
    assert (caught[0].filename, caught[0].lineno) == ("page", 3)
    assert "<pre><code>" in html


def test_under_mkdocs_its_logger_warns_with_the_page(caplog: pytest.LogCaptureFixture) -> None:
    md = Markdown(extensions=[TimelineExtension(cache="")])
    links = SimpleNamespace(file=SimpleNamespace(src_uri="about/history.md"), run=lambda root: None)
    md.treeprocessors.register(links, "relpath", 0)
    md.convert(block(options="view=cube"))
    (record,) = caplog.records
    assert record.name == "mkdocs.timeline"
    assert record.getMessage().startswith("about/history.md:3: timeline: no view is called 'cube'")


@pytest.mark.model
def test_html_in_prose_is_escaped() -> None:
    html = render(block("The <script>alert(1)</script> board met on 6 May 2024."))
    assert "<script" not in html


@pytest.mark.model
def test_only_changed_blocks_are_extracted_again(tmp_path: Path) -> None:
    def build(text: str) -> dict[str, int]:
        Markdown(extensions=[TimelineExtension(cache=str(tmp_path))]).convert(text)
        return {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}

    first, again, changed = build(block()), build(block()), build(block("The board met on 6 May 2024."))
    assert first == again
    assert len(changed) == 2


@pytest.mark.model
def test_a_superfence_gives_the_same_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    custom = {"name": "timeline", "class": "timeline", "format": fence, "validator": fence_options}
    html = Markdown(extensions=[SuperFencesCodeExtension(custom_fences=[custom])]).convert(block(options='from="2020"'))
    assert "<dt>March 2021</dt>" in html
    assert "<dt>2019</dt>" not in html


@pytest.mark.model
def test_a_block_without_the_anchor_that_it_needs_is_shown_and_says_what_to_write() -> None:
    with pytest.warns(BlockWarning, match="set the option 'anchor'"):
        html = render(block("Ines Okafor left yesterday."))
    assert "<strong>Ines Okafor left</strong>" in html


@pytest.mark.model
def test_a_sentence_that_tells_two_things_is_quoted_once() -> None:
    told = "In June 2022 Tomasz Baran left for London, and Ines Okafor took over."
    html = render(block(f"{told} Lena Brask died in June 2022."))
    assert (html.count(told), html.count("<br>")) == (1, 2)
    assert html.index("<strong>Ines Okafor took over") < html.index(told)
    assert html.count("Lena Brask died in June 2022.") == 1
