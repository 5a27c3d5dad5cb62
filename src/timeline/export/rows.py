"""A timeline as a flat table, one row an entry: what CSV and Arrow hold.

Contract
    ``COLUMNS`` is the schema, in order; every row has every column. ``None`` is "not known", an empty list "none".
    Days and moments are ISO 8601 text, as in records, for any year; ``start_date`` and ``end_date`` repeat them as
    calendar dates where the year lies in 1-9999, for tools that want a date type. Offsets count code points.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from timeline.model.entries import Entry
from timeline.model.intervals import Interval, Moment
from timeline.model.links import Role
from timeline.model.timelines import Timeline

SCHEMA_VERSION = 1

Cell: TypeAlias = str | int | float | dt.date | list[str] | None
Row: TypeAlias = dict[str, Cell]


class ColumnType(StrEnum):
    TEXT = "text"
    TEXTS = "texts"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"


@frozen
class Column:
    """One column: its name, type and meaning, and how an entry fills it."""

    name: str
    type: ColumnType
    meaning: str
    of: Callable[[Entry], Cell]


def rows(timeline: Timeline) -> Iterator[Row]:
    """One row an entry, in the timeline's order."""
    for entry in timeline:
        yield {column.name: column.of(entry) for column in COLUMNS}


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _start(interval: Interval | None) -> Moment | None:
    return interval.start if interval else None


def _end(interval: Interval | None) -> Moment | None:
    return interval.end if interval else None


def _date(moment: Moment | None) -> dt.date | None:
    if moment is None or not dt.MINYEAR <= moment.year <= dt.MAXYEAR:
        return None
    return dt.date(moment.year, moment.month, moment.day)


def _place(entry: Entry) -> str | None:
    return next((p.name for p in entry.participants if p.role is Role.LOCATION), None)


COLUMNS = (
    Column("document_id", ColumnType.TEXT, "the document that the offsets point into", lambda e: e.document_id),
    Column("entry_id", ColumnType.TEXT, "the entry, unique in its timeline", lambda e: e.id),
    Column("headline", ColumnType.TEXT, "a short clause that a reader understands alone", lambda e: e.headline),
    Column("trigger", ColumnType.TEXT, "the words that tell of the event", lambda e: e.trigger.text),
    Column("lemma", ColumnType.TEXT, "the trigger's dictionary form", lambda e: e.lemma),
    Column("event_class", ColumnType.TEXT, "TimeML class", lambda e: e.event_class.value),
    Column("status", ColumnType.TEXT, "what a reader may take from the text", lambda e: e.status.value),
    Column("factuality", ColumnType.TEXT, "FactBank value", lambda e: e.factuality.value),
    Column("polarity", ColumnType.TEXT, "POS or NEG", lambda e: e.polarity.value),
    Column("tense", ColumnType.TEXT, "TimeML tense", lambda e: e.tense.value),
    Column("aspect", ColumnType.TEXT, "TimeML aspect", lambda e: e.aspect.value),
    Column("modality", ColumnType.TEXT, "the modal word or cue", lambda e: _text(e.modality)),
    Column("start", ColumnType.TEXT, "start of the time, included", lambda e: _text(e.when.start)),
    Column("end", ColumnType.TEXT, "end of the time, not included", lambda e: _text(e.when.end)),
    Column("start_date", ColumnType.DATE, "the day of start, for years 1-9999", lambda e: _date(e.when.start)),
    Column("end_date", ColumnType.DATE, "the day of end, for years 1-9999", lambda e: _date(e.when.end)),
    Column("granularity", ColumnType.TEXT, "the unit that the time is known to", lambda e: _text(e.when.granularity)),
    Column("edtf", ColumnType.TEXT, "the time in EDTF", lambda e: _text(e.when.edtf)),
    Column("timex_value", ColumnType.TEXT, "TIMEX3 value", lambda e: _text(e.when.value)),
    Column("timex_mod", ColumnType.TEXT, "TIMEX3 mod", lambda e: _text(e.when.mod)),
    Column("time_relation", ColumnType.TEXT, "how the event stands to the time", lambda e: _text(e.when.relation)),
    Column("time_words", ColumnType.TEXT, "the words that say when", lambda e: _text(e.when.words)),
    Column("bounds_start", ColumnType.TEXT, "not before, where undated", lambda e: _text(_start(e.when.bounds))),
    Column("bounds_end", ColumnType.TEXT, "before, where undated", lambda e: _text(_end(e.when.bounds))),
    Column(
        "anchor",
        ColumnType.TEXT,
        "start of what relative words were resolved against",
        lambda e: _text(_start(e.when.anchor.interval)) if e.when.anchor else None,
    ),
    Column(
        "anchor_kind",
        ColumnType.TEXT,
        "where the anchor comes from",
        lambda e: e.when.anchor.kind.value if e.when.anchor else None,
    ),
    Column("actors", ColumnType.TEXTS, "names of all that take part", lambda e: [p.name for p in e.participants]),
    Column("roles", ColumnType.TEXTS, "the role of each of actors", lambda e: [p.role.value for p in e.participants]),
    Column(
        "actor_ids",
        ColumnType.TEXTS,
        'the id of each of actors, "" where the words name no known actor',
        lambda e: [p.actor_id or "" for p in e.participants],
    ),
    Column("place", ColumnType.TEXT, "the first location", _place),
    Column("source", ColumnType.TEXT, "whose claim it is", lambda e: _text(e.source.name) if e.source else None),
    Column("char_start", ColumnType.INTEGER, "first code point of trigger", lambda e: e.trigger.span.start),
    Column("char_end", ColumnType.INTEGER, "code point after trigger", lambda e: e.trigger.span.end),
    Column("quote", ColumnType.TEXT, "the sentence, word for word", lambda e: e.quote),
    Column("quote_start", ColumnType.INTEGER, "first code point of quote", lambda e: e.sentence.span.start),
    Column("quote_end", ColumnType.INTEGER, "code point after quote", lambda e: e.sentence.span.end),
    Column("tellings", ColumnType.INTEGER, "how often the documents tell it", lambda e: max(1, len(e.evidence))),
    Column("salience", ColumnType.NUMBER, "from 0 to 1", lambda e: e.salience),
    Column("confidence", ColumnType.NUMBER, "from 0 to 1", lambda e: e.confidence),
    Column("rule", ColumnType.TEXT, "what made the entry", lambda e: e.rule),
    Column("time_rule", ColumnType.TEXT, "what made the time", lambda e: e.when.rule),
)
