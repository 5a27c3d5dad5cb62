import csv as standard
import datetime as dt
import io
import re

import polars as pl
from hypothesis import given

from tests.export.samples import SAMPLE
from tests.export.strategies import timelines
from timeline.export import csv
from timeline.export.rows import COLUMNS, rows
from timeline.model.timelines import Timeline


def read(text: str) -> list[dict[str, str]]:
    return list(standard.DictReader(io.StringIO(text, newline="")))


@given(timelines())
def test_a_reader_of_csv_gets_a_full_row_for_each_entry(timeline: Timeline) -> None:
    cells = read(csv.write(timeline))
    assert len(cells) == len(timeline)
    for cell, entry in zip(cells, timeline, strict=True):
        assert list(cell) == [column.name for column in COLUMNS]
        assert cell["char_start"] == str(entry.trigger.span.start)
        assert cell["headline"].removeprefix("'") == re.sub("[\0\ud800-\udfff]", "\ufffd", entry.headline)


@given(timelines())
def test_no_cell_is_a_formula(timeline: Timeline) -> None:
    assert not any(
        cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in read(csv.write(timeline)) for cell in row.values()
    )


@given(timelines())
def test_the_bytes_are_utf8_without_nul(timeline: Timeline) -> None:
    assert b"\0" not in csv.write(timeline).encode()


def test_polars_reads_it() -> None:
    frame = pl.read_csv(csv.write(SAMPLE).encode())
    assert frame["headline"].to_list() == [entry.headline for entry in SAMPLE]
    assert frame["edtf"].to_list()[:3] == ["'-0043-03-15", None, "2023-07"]
    assert frame["actors"].to_list()[4] == "Mary Holt; Port Union"


def test_dates_stand_only_where_the_calendar_type_reaches() -> None:
    table = list(rows(SAMPLE))
    assert [row["start"] for row in table] == [
        "-000043-03-15",
        None,
        "2023-07-01",
        "2023-07-03",
        "2023-07-10T14:30:00",
        None,
    ]
    assert [row["start_date"] for row in table][:3] == [None, None, dt.date(2023, 7, 1)]
    assert table[1]["bounds_start"] == "-000043-03-16"


def test_every_column_is_explained_once() -> None:
    names = [column.name for column in COLUMNS]
    assert len(set(names)) == len(names)
    assert all(column.meaning for column in COLUMNS)
