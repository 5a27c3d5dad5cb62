"""Sphinx: the manual of timeline, built with warnings as errors, its examples executed by the doctest builder."""

import doctest
from importlib.metadata import version as version_of
from pathlib import Path

project = "timeline"
author = "The timeline authors"
copyright = "The timeline authors"  # noqa: A001 - Sphinx's name
version = release = version_of("timeline-nlp")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "timeline.integrations.sphinx",
]
exclude_patterns = ["_build"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
autodoc_default_options = {"members": True}

doctest_global_setup = f"""
from pathlib import Path
import timeline
import timeline.text.nlp
article = Path({str(Path(__file__).parent)!r}, "lighthouse.txt").read_text(encoding="utf-8")
"""
doctest_default_flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

html_theme = "furo"
html_title = "timeline"
html_static_path = ["static"]
html_css_files = ["timeline.css"]
html_show_sphinx = False
html_copy_source = False
