"""The pages as HTML: templates filled, everything escaped, no address outside the site."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import jinja2

from timeline.export import json
from timeline.export.dates import when_in_words
from timeline.export.display import one_line, shown
from timeline.export.html import write
from timeline.integrations.site.content import Content
from timeline.model.entries import Entry, Evidence

ASSETS = ("style.css", "search.js")


def pages(content: Content) -> Iterator[tuple[str, str]]:
    """Path and text of every file of the site, the same for the same content."""
    yield "index.html", _page("index", content, root="")
    yield "chart.html", write(content.overview, title=content.title)
    for actor, entries in content.actors:
        path = content.paths["actor"][actor.id]
        yield f"{path}.html", _page("actor", content, actor=actor, entries=entries)
    for document in content.timeline.documents:
        path = content.paths["document"][document.id]
        yield f"{path}.html", _page("document", content, document=document)
    for year, begun in content.years.items():
        yield f"{content.paths['year'][year]}.html", _page("year", content, year=year, entries=begun)
    for name in ASSETS:
        yield f"assets/{name}", files(__package__).joinpath("assets", name).read_text(encoding="utf-8")
    yield "assets/search-index.js", _search_index(content)


def _page(template: str, content: Content, *, root: str = "../", **values: object) -> str:
    return _templates().get_template(f"{template}.html").render(content=content, root=root, **values)


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"when": when_in_words, "line": one_line, "shown": shown, "place": _place}
    return environment


def _place(telling: Entry | Evidence, content: Content) -> str:
    """Where a telling stands: the page of its document, at its event."""
    if isinstance(telling, Entry):
        return _place(telling.evidence[0], content)
    return f"{content.paths['document'][telling.document_id]}.html#{telling.event_id}"


def _search_index(content: Content) -> str:
    """A script and not a data file, because a page opened from disk may load the one and not the other."""
    found = [
        {
            "what": one_line(entry.headline, 160),
            "when": when_in_words(entry.when),
            "who": ", ".join(one_line(name, 60) for name in entry.actors),
            "at": _place(entry, content),
        }
        for entry in content.timeline
    ]
    return f"const TIMELINE_INDEX = {json.dumps(found)};\n"
