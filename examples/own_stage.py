"""One stage replaced: only the actors of a desk's own list count."""

from pathlib import Path

from attrs import evolve

from timeline import Actor, default_pipeline, extract_events
from timeline.text.document import Document

DESK = {"Ana Lopes", "Helena Duarte"}
find_all = default_pipeline().find_actors


def find_desk_actors(document: Document) -> tuple[Actor, ...]:
    return tuple(actor for actor in find_all(document) if actor.name in DESK)


pipeline = evolve(default_pipeline(), find_actors=find_desk_actors)
text = Path(__file__).with_name("harbour.txt").read_text(encoding="utf8")
for name, entries in extract_events(text, anchor="2024-05-14", pipeline=pipeline).by_actor().items():
    print(name, len(entries))
