import datetime as dt

import polars as pl

from tests.export.samples import SAMPLE
from timeline.export import csv
from timeline.export.rows import COLUMNS, rows


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
