"""The pages as Markdown, for those who have a site already."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.export.markdown import escape, write
from timeline.integrations.site.content import Content
from timeline.model.entries import Entry


def pages(content: Content) -> Iterator[tuple[str, str]]:
    """Path and text of every file, the same for the same content."""
    yield "index.md", _index(content)
    for actor, entries in content.actors:
        yield f"{content.paths['actor'][actor.id]}.md", _page(content, actor.name, entries)
    for document in content.timeline.documents:
        path, title = content.paths["document"][document.id], content.title_of(document.id)
        yield f"{path}.md", _page(content, title, content.entries_of(document))
    for year, begun in content.years.items():
        yield f"{content.paths['year'][year]}.md", _page(content, year, begun)


def _page(content: Content, title: str, entries: Iterable[Entry]) -> str:
    return write(evolve(content.timeline, entries=tuple(entries), conflicts=(), notes=()), title=title)


def _index(content: Content) -> str:
    paths = content.paths
    blocks = [f"# {escape(content.title)}"]
    actors = [(actor.name, paths["actor"][actor.id], len(entries)) for actor, entries in content.actors]
    documents = [
        (content.title_of(document.id), paths["document"][document.id], len(content.entries_of(document)))
        for document in content.timeline.documents
    ]
    years = [(year, paths["year"][year], len(entries)) for year, entries in content.years.items()]
    for heading, rows in (("Years", years), ("Actors", actors), ("Documents", documents)):
        if rows:
            links = [f"- [{escape(name)}]({path}.md) ({count})" for name, path, count in rows]
            blocks += [f"## {heading}", "\n".join(links)]
    return "\n\n".join(blocks) + "\n"
