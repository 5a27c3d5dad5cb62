"""The Sphinx extension ``timeline.integrations.sphinx``: the directive ``.. timeline::``.

Prose stands in the directive, or in a file that its argument names::

    .. timeline:: history.txt
       :anchor: 2026-11-22
       :actor: Ines Okafor

The entries become part of the document's own tree, so they are made again only when page or file changed.
"""

from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from timeline.errors import TimelineError
from timeline.export.html import frame
from timeline.integrations.blocks import OPTIONS, Block, Telling, View, by_date, remarks
from timeline.integrations.store import Extractor
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline
from timeline.text.front_matter import blank_front_matter, read_front_matter

_logger = logging.getLogger(__name__)


class TimelineDirective(SphinxDirective):
    """A timeline of the prose inside, or of a file named relative to the page."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Any]] = dict.fromkeys(OPTIONS, directives.unchanged_required)

    def run(self) -> list[nodes.Node]:
        """The nodes of the timeline; a warning with file and line, and the prose as it is, where there is none."""
        text = "\n".join(self.content)
        try:
            text, options = self._source(text)
            block = Block.of(text, options)
            timeline = block.timeline(Extractor(pipeline=Pipeline(), model=self.config.timeline_model))
        except (TimelineError, OSError, UnicodeError) as error:
            _logger.warning("timeline: %s", error, location=self.get_location(), type="timeline")
            return [nodes.literal_block(text, text)] if text.strip() else []
        for remark in remarks(timeline):
            _logger.warning("timeline: %s", remark, location=self.get_location(), type="timeline")
        return _page(timeline) if block.view is View.PAGE else [_list(timeline)]

    def _source(self, text: str) -> tuple[str, dict[str, str]]:
        """Text and options; a file's front matter ``date`` is its anchor where the directive gives none."""
        if not self.arguments:
            return text, self.options
        relative, path = self.env.relfn2path(self.arguments[0], self.env.docname)
        self.env.note_dependency(relative)
        content = Path(path).read_text(encoding="utf-8-sig")
        date = read_front_matter(content).get("date")
        anchored = {"anchor": date, **self.options} if date else self.options
        return blank_front_matter(content), anchored


def _page(timeline: Timeline) -> list[nodes.Node]:
    """The frame where pages are HTML, the list elsewhere."""
    framed = frame(timeline)
    elsewhere = addnodes.only(expr="not html")
    elsewhere += _list(timeline)
    return [nodes.raw(framed, framed, format="html"), elsewhere]


def _list(timeline: Timeline) -> nodes.Node:
    items = []
    for date, tellings in by_date(timeline):
        definition = nodes.definition("", *(node for telling in tellings for node in _paragraphs(telling)))
        items.append(nodes.definition_list_item("", nodes.term(date, date), definition))
    return nodes.definition_list("", *items, classes=["timeline"])


def _paragraphs(telling: Telling) -> list[nodes.Node]:
    children: list[nodes.Node] = [nodes.strong(telling.headline, telling.headline)]
    if telling.remark:
        children += [nodes.Text(" "), nodes.emphasis("", f"({telling.remark})")]
    told: list[nodes.Node] = [nodes.paragraph("", "", *children)]
    return [*told, nodes.paragraph("", telling.quote, classes=["timeline-quote"])] if telling.quote else told


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive and the setting ``timeline_model``, the name of the spaCy pipeline."""
    app.add_directive("timeline", TimelineDirective)
    app.add_config_value("timeline_model", None, "env", types=frozenset({str, type(None)}))
    return {"version": "1", "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
