"""The cost of each stage after the parse, as a share of the parse of the same texts.

    python -m benchmarks.overhead FOLDER [REPEATS]

FOLDER holds TimeML files (.tml). Every share is CPU time of a stage over CPU time of ``nlp.pipe`` on the same texts,
which go through both as ``extract_many`` sends them: parsed in batches, each document finished before the next. They
are read several times over, and the least of the sums counts, for what else runs on a machine only ever adds to one.
"""

import html
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline import Pipeline, TextInput, default_pipeline
from timeline.text.document import Document
from timeline.text.nlp import load_pipeline, parse_many

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BODY = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
CREATED = re.compile(r'<DCT>.*?value="([\d-]+)', re.DOTALL)
REPEATS = 5


def read(path: Path) -> tuple[str, str | None]:
    raw = path.read_text(encoding="utf8", errors="replace")
    body, created = BODY.search(raw), CREATED.search(raw)
    return html.unescape(TAG.sub("", body[1])) if body else "", created[1] if created else None


class Clock:
    """CPU seconds by name."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def __call__(self, name: str, call: Callable[..., Any], *arguments: Any) -> Any:
        began = time.process_time()
        result = call(*arguments)
        self.seconds[name] += time.process_time() - began
        return result


def run(nlp: "Language", pipeline: Pipeline, inputs: Iterable[TextInput]) -> Mapping[str, float]:
    """CPU seconds of the parse and of each stage after it, over all texts."""
    clock = Clock()
    for document in _parsed(clock, nlp, [pipeline.read(given) for given in inputs]):
        # Made on first use by whichever stage comes first; counted alone.
        clock("columns", lambda document=document: document.tokens)
        timexes = clock("times", pipeline.find_times, document)
        events = clock("events", pipeline.find_events, document, timexes)
        actors = clock("actors", pipeline.find_actors, document)
        links = clock("links", pipeline.link, document, timexes, events, actors)
        clock("assembly", pipeline.assemble, document, timexes, events, actors, links)
    return clock.seconds


def _parsed(clock: Clock, nlp: "Language", documents: list[Document]) -> Iterator[Document]:
    docs: Iterator[Doc] = parse_many(nlp, (document.text for document in documents))
    for document in documents:
        doc = clock("parse", next, docs)
        yield Document(text=document.text, dct=document.dct, id=document.id, doc=doc)


def main() -> None:
    texts = [read(path) for path in sorted(Path(sys.argv[1]).glob("*.tml"))]
    inputs = [TextInput(text=text, anchor=created) for text, created in texts]
    nlp, pipeline = load_pipeline(), default_pipeline()
    # Tables and patterns are made on first use, once a process.
    run(nlp, pipeline, inputs)
    runs = [run(nlp, pipeline, inputs) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else REPEATS)]
    seconds = {name: min(one[name] for one in runs) for name in runs[0]}
    parse = seconds.pop("parse")
    for name, spent in seconds.items():
        print(f"{name:10} {100 * spent / parse:6.1f} %")
    print(f"{'all':10} {100 * sum(seconds.values()) / parse:6.1f} %  of {parse:.1f} s of parsing")


if __name__ == "__main__":
    main()
