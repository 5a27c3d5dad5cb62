"""One browser for all; without Chromium these tests are skipped, and say so."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.devtools import Browser, Page, address, find_chromium, started


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.skip("no Chromium is installed; type: apt-get install chromium")
    with started(path) as running:
        yield running


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Callable[..., Page]:
    """Opens a page from its text, from disk."""

    def open_text(text: str, *, fragment: str = "", width: int = 1440, height: int = 900) -> Page:
        path = tmp_path / "page.html"
        path.write_text(text, encoding="utf-8")
        return browser.open(address(path) + fragment, width=width, height=height)

    return open_text


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """Where npm installed the viewers that read our formats."""
    found = Path(os.environ.get("TIMELINE_NODE_MODULES", "node_modules"))
    if not (found / "mermaid").is_dir():
        pytest.skip(
            "type: npm install mermaid @knight-lab/timelinejs vis-timeline; set TIMELINE_NODE_MODULES to its place"
        )
    return found
