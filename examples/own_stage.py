"""One stage replaced: only the actors of a desk's own list count."""

from attrs import evolve

from timeline import Pipeline, default_pipeline, extract_events
from timeline.model.actors import Actor
from timeline.text.document import Document

DESK = {"Ana Lopes", "Helena Duarte"}
found = default_pipeline().find_actors


def desk_actors(document: Document) -> tuple[Actor, ...]:
    return tuple(actor for actor in found(document) if actor.name in DESK)


pipeline: Pipeline = evolve(default_pipeline(), find_actors=desk_actors)
tl = extract_events("Ana Lopes met Rui Salgado on 3 May 2024.", pipeline=pipeline)
print([(entry.when.edtf, entry.actors) for entry in tl])
