"""Entries with other people in them, in themselves and in every telling."""

from collections.abc import Callable
from typing import TypeVar

from attrs import evolve

from timeline.model.entries import Entry, Evidence, Participant, Source

_Telling = TypeVar("_Telling", Entry, Evidence)


def with_people(
    entry: Entry, participant: Callable[[Participant], Participant], source: Callable[[Source], Source]
) -> Entry:
    """The entry with what these make of its participants and of its source."""

    def changed(telling: _Telling) -> _Telling:
        return evolve(
            telling,
            participants=tuple(map(participant, telling.participants)),
            source=source(telling.source) if telling.source is not None else None,
        )

    return evolve(changed(entry), evidence=tuple(map(changed, entry.evidence)))
