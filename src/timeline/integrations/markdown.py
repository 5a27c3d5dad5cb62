"""The Python-Markdown extension ``timeline`` and a superfence, for MkDocs, Zensical and whatever else renders Markdown.

A fenced block of prose becomes its timeline::

    ```timeline anchor=2026-11-22 actor="Ines Okafor"
    Ines Okafor began the project in early 2019. Version 1.0 was published two years later.
    ```

What a block gave is kept in a folder, so that only changed blocks are extracted again.
"""

import logging
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from timeline.errors import TimelineError, TimelineWarning
from timeline.export.html import frame
from timeline.integrations.blocks import OPTIONS, Block, View, by_date, remarks
from timeline.integrations.store import Extractor
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline

_FENCE = re.compile(r"(?P<marks>`{3,}|~{3,})[ \t]*(?P<info>[^`]*)")
_OURS = re.compile(r"\{?[ ]*\.?timeline(?![\w-])(?P<options>[^}]*)\}?[ ]*")
_OPTION = re.compile(r"""([\w-]+)=("[^"]*"|'[^']*'|\S+)""")
# Before fenced code (25) takes the block, after line ends are made alike (30).
_PRIORITY = 28
CACHE = ".cache/timeline"


class BlockWarning(TimelineWarning):
    """A block of a page cannot be shown, and stands there as it is; or some of its times want an anchor."""


class TimelineExtension(Extension):
    """Blocks fenced as ``timeline`` become timelines."""

    def __init__(self, **settings: Any) -> None:
        self.config = {
            "model": ["", "the spaCy pipeline; empty for the first installed"],
            "cache": [CACHE, "the folder that keeps what blocks gave; empty keeps nothing"],
        }
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown calls it so
        extractor = _extractor(self.getConfig("model"), self.getConfig("cache"))
        md.preprocessors.register(_Blocks(md, extractor), "timeline", _PRIORITY)


class _Blocks(Preprocessor):
    def __init__(self, md: Markdown, extractor: Extractor) -> None:
        super().__init__(md)
        self.extractor = extractor

    def run(self, lines: list[str]) -> list[str]:
        return list(self._replaced(lines))

    def _replaced(self, lines: list[str]) -> Iterator[str]:
        """The lines, with each block of ours as one placeholder; other fences are passed over whole."""
        number = 0
        while number < len(lines):
            opening = _FENCE.fullmatch(lines[number])
            end = _end(lines, number, opening["marks"]) if opening else None
            if opening is None or end is None:
                yield lines[number]
                number += 1
                continue
            ours = _OURS.fullmatch(opening["info"])
            if ours:
                yield self._stored(lines[number + 1 : end], ours["options"], number + 1)
            else:
                yield from lines[number : end + 1]
            number = end + 1

    def _stored(self, prose: list[str], options: str, line: int) -> str:
        html = _html("\n".join(prose), _read(options), self.extractor, _page(self.md), line)
        stored: str = self.md.htmlStash.store(html)
        return stored


def fence(source: str, language: str, css_class: str, options: dict[str, str], md: Markdown, **_: Any) -> str:
    """A formatter for ``custom_fences`` of ``pymdownx.superfences``; give ``fence_options`` as its validator."""
    return _html(source, options, _extractor("", CACHE), _page(md), 1)


def fence_options(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Markdown
) -> bool:
    """Takes the options of a timeline and refuses others."""
    options.update(inputs)
    return set(inputs) <= set(OPTIONS)


def _extractor(model: str, cache: str) -> Extractor:
    return Extractor(pipeline=Pipeline(), model=model or None, folder=Path(cache) if cache else None)


def _end(lines: list[str], start: int, marks: str) -> int | None:
    """The line that closes a fence: at least as many of the same marks, and nothing else."""
    for number in range(start + 1, len(lines)):
        closing = lines[number].strip()
        if len(closing) >= len(marks) and closing == marks[0] * len(closing):
            return number
    return None


def _read(options: str) -> dict[str, str]:
    return {name: value.strip("\"'") for name, value in _OPTION.findall(options)}


def _page(md: Markdown) -> str | None:
    """The file of a page under MkDocs, which leaves it with its processor of relative links; ``None`` elsewhere."""
    file = getattr(md.treeprocessors["relpath"], "file", None) if "relpath" in md.treeprocessors else None
    return getattr(file, "src_uri", None)


def _warn(page: str | None, line: int, problem: str) -> None:
    if page is None:
        warnings.warn_explicit(problem, BlockWarning, "page", line)
    else:
        # Its own logger is the one that MkDocs shows and that its strict mode counts.
        logging.getLogger("mkdocs.timeline").warning("%s:%d: %s", page, line, problem)


def _html(prose: str, options: dict[str, str], extractor: Extractor, page: str | None, line: int) -> str:
    try:
        block = Block.of(prose, options)
        timeline = block.timeline(extractor)
    except TimelineError as error:
        _warn(page, line, f"timeline: {error}")
        return _as_is(prose)
    for remark in remarks(timeline):
        _warn(page, line, f"timeline: {remark}")
    return frame(timeline) if block.view is View.PAGE else _list(timeline)


def _as_is(prose: str) -> str:
    block = Element("pre")
    SubElement(block, "code").text = prose
    return tostring(block, encoding="unicode", method="html")


def _list(timeline: Timeline) -> str:
    block = Element("dl", {"class": "timeline"})
    for date, tellings in by_date(timeline):
        SubElement(block, "dt").text = date
        for telling in tellings:
            item = SubElement(block, "dd")
            SubElement(item, "strong").text = telling.headline
            if telling.remark:
                SubElement(item, "em").text = f" ({telling.remark})"
            if telling.quote:
                SubElement(item, "br").tail = telling.quote
    return tostring(block, encoding="unicode", method="html")
