"""Timelines kept between builds, so that only what changed is extracted again."""

import hashlib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from attrs import frozen

from timeline.errors import RecordError
from timeline.export import json
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline, TextInput
from timeline.temporal.anchors import read_anchor
from timeline.text.nlp import installed_model, load_pipeline


@frozen(kw_only=True)
class Extractor:
    """A pipeline and a model by name, with a folder that keeps what they found (``None`` keeps nothing).

    A kept timeline is a JSON file named by a digest of all that it depends on: text, anchor, id, the versions of
    library and model, and ``settings``, which stands for whatever else shapes ``pipeline``.
    """

    pipeline: Pipeline
    model: str | None = None
    folder: Path | None = None
    settings: str = ""

    def extract(self, documents: Iterable[TextInput], *, n_process: int = 1) -> Iterator[Timeline]:
        """One timeline a document, in order; the model is loaded only where a document is new or changed.

        Raises ``ModelNotFoundError``, ``AnchorError`` or ``OSError``.
        """
        documents = list(documents)
        kept = [self._read(document) for document in documents]
        changed = [document for document, timeline in zip(documents, kept, strict=True) if timeline is None]
        fresh = self._extract(changed, n_process) if changed else iter(())
        for document, timeline in zip(documents, kept, strict=True):
            yield timeline if timeline is not None else self._keep(document, next(fresh))

    def name_of(self, document: TextInput) -> str:
        """The file in ``folder`` that keeps the timeline of a document."""
        name, version = installed_model(self.model)
        anchor = read_anchor(document.anchor)
        library = metadata.version("timeline-nlp")
        parts = (library, name, version, self.settings, repr(anchor), document.id, document.text)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16] + ".json"

    def _extract(self, documents: list[TextInput], n_process: int) -> Iterator[Timeline]:
        return self.pipeline.extract_many(documents, nlp=load_pipeline(self.model), n_process=n_process)

    def _read(self, document: TextInput) -> Timeline | None:
        path = self.folder / self.name_of(document) if self.folder is not None else None
        if path is None or not path.is_file():
            return None
        try:
            return json.read(path.read_bytes())
        except RecordError:
            # A file cut short by a stopped build; it is written anew.
            return None

    def _keep(self, document: TextInput, timeline: Timeline) -> Timeline:
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / self.name_of(document)
            path.write_text(json.write(timeline, indent=None), encoding="utf-8", newline="\n")
        return timeline
