"""Parsed texts, kept on disk between runs, so that a change of rules is measured in seconds.

``TIMELINE_PARSE_CACHE`` names the folder; without it every text is parsed anew.
"""

import hashlib
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.model.anchors import AnchorLike
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document
from timeline.text.nlp import load_pipeline, parse_many, parsed_pieces

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@cache
def _nlp() -> "Language":
    return load_pipeline()


@cache
def _pipeline_key() -> str:
    """Names what a parse depends on: the model, and how words are split, whatever the vocabulary has met."""
    tokenizer: Any = _nlp().tokenizer  # typed as any function of a text
    split = hashlib.sha256(tokenizer.to_bytes(exclude=["vocab"])).hexdigest()[:8]
    return f"{_nlp().meta['name']}-{_nlp().meta['version']}-{split}"


def parse(text: str) -> "Doc":
    """The parse of a text, from the cache where there is one."""
    folder = os.environ.get("TIMELINE_PARSE_CACHE")
    if not folder:
        return next(parse_many(_nlp(), [text]))
    from spacy.tokens import Doc

    pieces = "\0".join(parsed_pieces(text))
    path = Path(folder, f"{_pipeline_key()}-{hashlib.sha256(pieces.encode()).hexdigest()}.spacy")
    if path.exists():
        return Doc(_nlp().vocab).from_bytes(path.read_bytes())
    doc = next(parse_many(_nlp(), [text]))
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_bytes(doc.to_bytes())
    part.rename(path)
    return doc


def read_document(text: str, anchor: AnchorLike, document_id: str = "") -> Document:
    return Document(text=text, dct=read_anchor(anchor), id=document_id, doc=parse(text))
