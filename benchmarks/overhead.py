"""The cost of each stage after the parse, as a share of the parse of the same texts.

    python -m benchmarks.overhead FOLDER

FOLDER holds TimeML files (.tml). Each share is CPU time of the stage over CPU time of ``nlp.pipe`` on the same texts.
"""

import html
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline import default_pipeline
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document
from timeline.text.nlp import load_pipeline, parse_many

BODY = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
CREATED = re.compile(r'<DCT>.*?value="([\d-]+)', re.DOTALL)


def read(path: Path) -> tuple[str, str | None]:
    raw = path.read_text(encoding="utf8", errors="replace")
    body, created = BODY.search(raw), CREATED.search(raw)
    return html.unescape(TAG.sub("", body[1])) if body else "", created[1] if created else None


def main() -> None:
    texts = [read(path) for path in sorted(Path(sys.argv[1]).glob("*.tml"))]
    nlp, pipeline = load_pipeline(), default_pipeline()
    list(parse_many(nlp, [text for text, _ in texts[:5]]))
    seconds: dict[str, float] = defaultdict(float)

    def timed(name: str, call: Callable[..., Any], *arguments: Any) -> Any:
        began = time.process_time()
        result = call(*arguments)
        seconds[name] += time.process_time() - began
        return result

    docs = timed("parse", lambda: list(parse_many(nlp, [text for text, _ in texts])))
    # Tables and patterns are made on first use, once a process.
    for (text, created), doc in zip(texts, docs, strict=True):
        pipeline.extract_document(Document(text=text, dct=read_anchor(created), doc=doc))
    for (text, created), doc in zip(texts, docs, strict=True):
        document = Document(text=text, dct=read_anchor(created), doc=doc)
        # Made on first use by whichever stage comes first; counted alone.
        timed("columns", lambda document=document: document.tokens)
        timexes = timed("times", pipeline.find_times, document)
        events = timed("events", pipeline.find_events, document, timexes)
        actors = timed("actors", pipeline.find_actors, document)
        links = timed("links", pipeline.link, document, timexes, events, actors)
        timed("assembly", pipeline.assemble, document, timexes, events, actors, links)
    parse = seconds.pop("parse")
    for name, spent in seconds.items():
        print(f"{name:10} {100 * spent / parse:6.1f} %")
    print(f"{'all':10} {100 * sum(seconds.values()) / parse:6.1f} %  of {parse:.1f} s of parsing")


if __name__ == "__main__":
    main()
