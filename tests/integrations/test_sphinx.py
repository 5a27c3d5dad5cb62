"""The Sphinx directive: prose or file in, the page's own nodes out, read again only after a change."""

from io import StringIO
from pathlib import Path

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

pytestmark = [
    pytest.mark.model,
    # Sphinx and docutils announce their own coming changes.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::PendingDeprecationWarning"),
]

PROSE = "Ines Okafor founded the archive in 2019. Tomasz Baran left London in March 2021."


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "conf.py").write_text('extensions = ["timeline.integrations.sphinx"]\n')
    (folder / "history.txt").write_text(PROSE)
    return folder


def build(source: Path, page: str | None = None, builder: str = "html") -> tuple[str, str, list[str]]:
    """The page, what was warned of, and the pages that were read."""
    if page is not None:
        (source / "index.rst").write_text(f"Title\n=====\n\n{page}\n")
    warnings, output, read = StringIO(), source.parent / builder, []
    with docutils_namespace():
        app = Sphinx(source, source, output, source.parent / "trees", builder, status=None, warning=warnings)
        app.connect("source-read", lambda _, name, __: read.append(name))
        app.build()
    suffix = {"html": "html", "text": "txt"}[builder]
    return (output / f"index.{suffix}").read_text(encoding="utf-8"), warnings.getvalue(), read


def test_prose_becomes_a_definition_list(source: Path) -> None:
    html, warnings, _ = build(source, f".. timeline::\n\n   {PROSE}")
    assert warnings == ""
    assert html.index("<dt>2019</dt>") < html.index("<dt>March 2021</dt>")


def test_a_file_is_shown_with_its_options_and_read_again_when_it_changes(source: Path) -> None:
    html, warnings, _ = build(source, ".. timeline:: history.txt\n   :actor: Ines Okafor\n   :to: 2020")
    assert warnings == ""
    assert "<dt>2019</dt>" in html
    assert "March 2021" not in html
    assert build(source)[2] == []
    (source / "history.txt").write_text(PROSE.replace("2019", "2018"))
    html, _, read = build(source)
    assert read == ["index"]
    assert "<dt>2018</dt>" in html


def test_front_matter_of_a_file_is_its_anchor(source: Path) -> None:
    (source / "history.txt").write_text("---\ndate: 2026-11-22\n---\nTomasz Baran left yesterday.")
    html, _, _ = build(source, ".. timeline:: history.txt")
    assert "<dt>21 November 2026</dt>" in html


@pytest.mark.parametrize(
    ("directive", "problem"),
    [
        (".. timeline::\n   :anchor: soon\n\n   Prose.", "index.rst:4: WARNING: timeline: anchor 'soon'"),
        (".. timeline:: none.txt", "No such file or directory"),
        (".. timeline:: latin.txt", "can't decode byte"),
        (".. timeline::", "nothing in it is an event"),
        (".. timeline::\n   :view: cube\n\n   Prose.", "no view is called 'cube'"),
    ],
)
def test_what_cannot_be_shown_is_a_warning_with_file_and_line(source: Path, directive: str, problem: str) -> None:
    (source / "latin.txt").write_bytes(b"The caf\xe9 opened in 2018.")
    _, warnings, _ = build(source, directive)
    assert problem in warnings


def test_a_block_without_the_anchor_that_it_needs_is_shown_and_says_what_to_write(source: Path) -> None:
    html, warnings, _ = build(source, ".. timeline::\n\n   Ines Okafor left yesterday.")
    assert "index.rst:4: WARNING" in warnings
    assert "set the option 'anchor'" in warnings
    assert "<strong>Ines Okafor left</strong>" in html


def test_the_view_page_is_a_frame_in_html_and_a_list_elsewhere(source: Path) -> None:
    page = ".. timeline:: history.txt\n   :view: page"
    html, _, _ = build(source, page)
    assert "<iframe" in html
    assert "<dt>" not in html
    text, _, _ = build(source, page, builder="text")
    assert "2019" in text
    assert "iframe" not in text
