"""The site of a folder: what is on its pages, and what a second build does."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.assembly.overrides import Override
from timeline.errors import DocumentError
from timeline.integrations.site.build import Built, build_site
from timeline.integrations.site.names import slugs
from timeline.integrations.store import Extractor
from timeline.pipeline import Pipeline, TextInput

pytestmark = pytest.mark.model

REPORTS = {
    "a.md": "---\ntitle: The flood\ndate: 2021-04-14\n---\nThe river Biala flooded Tarnow on Monday. "
    "Governor Zofia Krawczyk visited the <b>town</b> on 13 April 2021.\n",
    "b/c.txt": "Marek Zielinski resigned on 1 June 2021. Zofia Krawczyk welcomed the resignation.\n",
}


class Page(HTMLParser):
    """The links, ids and text of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.words: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.links += [value for name in ("href", "src") if (value := given.get(name))]
        self.ids |= {value for value in (given.get("id"),) if value}

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for name, content in REPORTS.items():
        path = tmp_path / "reports" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return tmp_path / "reports"


@pytest.fixture
def site(source: Path, tmp_path: Path) -> Path:
    build_site(source, tmp_path / "site", title="Floods & <rivers>")
    return tmp_path / "site"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_there_is_a_page_for_each_actor_document_and_year(site: Path) -> None:
    made = {name for name in contents(site) if name.endswith(".html")}
    assert {"index.html", "documents/a-md.html", "documents/b-c-txt.html", "years/2021.html"} <= made
    assert any(name.startswith("actors/") and "krawczyk" in name for name in made)


def test_an_actor_s_page_gathers_its_entries_from_all_documents(site: Path) -> None:
    (page,) = (Page(path) for path in (site / "actors").glob("*krawczyk*"))
    assert "The flood" in page.text
    assert "b/c.txt" in page.text
    assert "13 April 2021" in page.text


def test_every_link_leads_to_a_page_and_a_place_of_the_site(site: Path) -> None:
    for path in site.rglob("*.html"):
        for link in Page(path).links:
            address, fragment = urldefrag(link)
            target = (path.parent / unquote(address)).resolve() if address else path
            assert target.is_file()
            assert target.is_relative_to(site.resolve())
            assert not fragment or fragment in Page(target).ids


def test_corrections_by_hand_are_on_the_pages(source: Path, tmp_path: Path) -> None:
    rename = Override(action="rename", actor="Zofia Krawczyk", value="Zofia Nowak")
    build_site(source, tmp_path / "site", overrides=(rename,))
    assert "Zofia Nowak" in Page(tmp_path / "site" / "index.html").text


def test_titles_and_texts_are_escaped(site: Path) -> None:
    index, document = (site / "index.html").read_text(), (site / "documents/a-md.html").read_text()
    assert "<h1>Floods &amp; &lt;rivers&gt;</h1>" in index
    assert "&lt;b&gt;" in document
    assert "<b>town" not in document


def test_the_text_of_a_document_stands_on_its_page_without_the_front_matter(site: Path) -> None:
    page = Page(site / "documents/a-md.html")
    assert "The river Biala flooded Tarnow on Monday. Governor" in page.text
    assert "date: 2021-04-14" not in page.text


def test_the_search_index_names_every_entry(site: Path) -> None:
    script = (site / "assets/search-index.js").read_text()
    index = json.loads(script.removeprefix("const TIMELINE_INDEX = ").removesuffix(";\n"))
    assert Page(site / "index.html").text.count(f" {len(index)} entries from 2 documents") == 1
    assert {"what", "when", "who", "at"} == set(index[0])


def test_a_second_build_extracts_and_writes_nothing(source: Path, site: Path) -> None:
    assert build_site(source, site, title="Floods & <rivers>") == Built(documents=2, extracted=0, written=0, removed=0)


def test_another_folder_gives_the_same_bytes(source: Path, site: Path, tmp_path: Path) -> None:
    build_site(source, tmp_path / "other", title="Floods & <rivers>")
    assert contents(tmp_path / "other") == contents(site)


def test_a_changed_text_alone_is_extracted_again(source: Path, site: Path) -> None:
    (source / "b/c.txt").write_text("Marek Zielinski resigned on 2 June 2021.")
    assert build_site(source, site).extracted == 1


def test_what_a_document_gave_is_kept_for_the_whole_of_its_anchor() -> None:
    extractor = Extractor(pipeline=Pipeline())
    anchors = ("2024-05-01", "2024-05", "2024-05-01T00:00", "2024-05-01T00:00+02:00", None)
    names = {extractor.name_of(TextInput(text="Rain.", anchor=anchor)) for anchor in anchors}
    assert len(names) == len(anchors)


def test_pages_no_longer_made_are_removed_and_others_left(source: Path, site: Path) -> None:
    (site / "CNAME").write_text("timeline.example")
    (source / "b/c.txt").unlink()
    assert build_site(source, site).removed > 0
    assert not (site / "documents/b-c-txt.html").exists()
    assert (site / "CNAME").exists()


def test_an_edited_list_of_files_cannot_remove_what_lies_outside(source: Path, site: Path, tmp_path: Path) -> None:
    outside = tmp_path / "precious.txt"
    outside.write_text("mine")
    (site / ".timeline-files").write_text(f"../precious.txt\n{outside}\n")
    build_site(source, site)
    assert outside.exists()


def test_markdown_pages_link_to_one_another(source: Path, tmp_path: Path) -> None:
    build_site(source, tmp_path / "pages", format="md")
    index = (tmp_path / "pages/index.md").read_text()
    linked = re.findall(r"\]\(([^)]*)\)", index)
    assert "documents/a-md.md" in linked
    assert all((tmp_path / "pages" / name).is_file() for name in linked)


def test_a_site_inside_its_source_does_not_read_itself(source: Path) -> None:
    counts = [build_site(source, source / "pages", format="md").documents for _ in range(2)]
    assert counts == [2, 2]


def test_a_text_that_cannot_be_read_is_left_out_and_told(source: Path, tmp_path: Path) -> None:
    (source / "d.txt").write_bytes(b"caf\xe9")
    errors: list[DocumentError] = []
    assert build_site(source, tmp_path / "site", on_error=errors.append).documents == 2
    assert [Path(error.path).name for error in errors] == ["d.txt"]


def test_a_folder_without_texts_gives_an_empty_site(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    build_site(tmp_path / "empty", tmp_path / "site")
    assert "0 entries from 0 documents" in Page(tmp_path / "site/index.html").text


@given(st.lists(st.text(), max_size=8))
def test_file_names_are_unique_plain_and_short(names: list[str]) -> None:
    given = slugs(names)
    assert set(given) == set(names)
    assert len(set(given.values())) == len(given)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", slug) for slug in given.values())
