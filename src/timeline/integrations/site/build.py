"""From a folder of texts to the files of a site, each written only where it differs."""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from typing import Literal

from attrs import evolve, frozen

from timeline.assembly.merge import merge
from timeline.assembly.overrides import Override, apply_overrides
from timeline.documents import read_documents
from timeline.errors import DocumentError
from timeline.integrations.site import html, markdown
from timeline.integrations.site.content import Content
from timeline.integrations.store import Extractor
from timeline.model.anchors import AnchorLike
from timeline.pipeline import Pipeline, TextInput

_WRITERS = {"html": html.pages, "md": markdown.pages}
# What the last build wrote: the next takes away what is no longer made, and nothing else.
_LIST = ".timeline-files"
_RECORDS = "data"


@frozen(kw_only=True)
class Built:
    """How a build went: documents read and extracted anew, files written and removed."""

    documents: int
    extracted: int
    written: int
    removed: int


def build_site(
    source: str | Path,
    output: str | Path,
    *,
    title: str = "Timeline",
    format: Literal["html", "md"] = "html",  # noqa: A002
    anchor: AnchorLike = None,
    anchor_from_name: bool = False,
    pipeline: Pipeline | None = None,
    model: str | None = None,
    settings: str = "",
    overrides: Iterable[Override] = (),
    n_process: int = 1,
    on_error: Callable[[DocumentError], None] | None = None,
) -> Built:
    """Make the site of a folder's ``.txt`` and ``.md`` files in the folder ``output``.

    Front matter ``date`` is a document's anchor, ``anchor`` that of documents that have none, and ``anchor_from_name``
    looks for it in the names of files, as ``read_documents`` does; ``title`` in front matter heads the document's page.
    Only documents whose text or anchor changed are extracted again, only files that differ are written, and files of an
    earlier build that are no longer made are removed. Nothing in the output depends on the clock. ``overrides`` correct
    what the pages show. ``settings`` stands for whatever shapes ``pipeline``: another value extracts everything again.

    A document that cannot be read raises ``DocumentError`` or is handed to ``on_error``. Raises ``DocumentError`` for a
    ``source`` that is no folder, ``ModelNotFoundError`` and ``OSError``.
    """
    source, output = Path(source), Path(output)
    if not source.is_dir():
        raise DocumentError(str(source), "not a folder; a site is made of the texts in one")
    documents = [
        _within(source, document)
        for document in read_documents(source, anchor=anchor, anchor_from_name=anchor_from_name, on_error=on_error)
        # A site made inside its source does not read itself.
        if not Path(document.id).resolve().is_relative_to(output.resolve())
    ]
    extractor = Extractor(pipeline=pipeline or Pipeline(), model=model, folder=output / _RECORDS, settings=settings)
    records = {document.id: f"{_RECORDS}/{extractor.name_of(document)}" for document in documents}
    extracted = sum(not (output / path).exists() for path in records.values())
    timelines = list(extractor.extract(documents, n_process=n_process))
    content = Content(
        title=title,
        timeline=apply_overrides(merge(timelines), overrides),
        titles={document.id: document.title for document in documents},
        records=records,
    )
    files = dict(_WRITERS[format](content))
    written = sum(_write(output / path, text) for path, text in files.items())
    removed = _remove_stale(output, {*files, *content.records.values()})
    return Built(documents=len(documents), extracted=extracted, written=written, removed=removed)


def _within(source: Path, document: TextInput) -> TextInput:
    """A document named by its place in the folder, wherever that lies."""
    return evolve(document, id=PurePath(document.id).relative_to(source).as_posix())


def _write(path: Path, text: str) -> bool:
    content = text.encode("utf-8", "replace")
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True


def _remove_stale(output: Path, made: Iterable[str]) -> int:
    made = sorted(made)
    listed = output / _LIST
    before = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    stale = [output / path for path in before if path not in set(made) and _inside(path)]
    for path in stale:
        path.unlink(missing_ok=True)
    _write(listed, "".join(f"{path}\n" for path in made))
    return len(stale)


def _inside(path: str) -> bool:
    """The list is a file that anybody may edit: it never leads out of the site."""
    return not PurePath(path).is_absolute() and ".." not in PurePath(path).parts
