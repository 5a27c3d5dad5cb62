import datetime as dt
import sys

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from tests.export.samples import SAMPLE
from timeline.errors import MissingExtraError
from timeline.export import arrow
from timeline.export.rows import COLUMNS
from timeline.model.timelines import Timeline

HEADLINES = [entry.headline for entry in SAMPLE]


def test_pyarrow_reads_a_timeline() -> None:
    table = pa.table(SAMPLE)
    assert table == SAMPLE.to_arrow()
    assert table["headline"].to_pylist() == HEADLINES
    assert table["start_date"].to_pylist()[:3] == [None, None, dt.date(2023, 7, 1)]
    assert table["actors"].to_pylist()[4] == ["Mary Holt", "Port Union"]


def test_polars_reads_a_timeline() -> None:
    frame = pl.DataFrame(SAMPLE)
    assert frame["headline"].to_list() == HEADLINES
    assert frame.schema["actors"] == pl.List(pl.String)


def test_duckdb_reads_a_timeline() -> None:
    told = duckdb.from_arrow(SAMPLE).filter("list_contains(actors, 'Mary Holt')").order("start")
    assert told.project("headline").fetchall() == [("Mary Holt opened the harbour",), ("Mary Holt met the Port Union",)]


def test_pandas_reads_a_timeline() -> None:
    frame = pd.DataFrame.from_arrow(SAMPLE)
    assert list(frame["headline"]) == HEADLINES


def test_the_schema_is_the_same_for_an_empty_timeline_and_says_its_version() -> None:
    table = Timeline().to_arrow()
    assert table.num_rows == 0
    assert table.schema.equals(arrow.schema(), check_metadata=True)
    assert table.schema.metadata == {b"timeline.schema": b"1"}
    assert table.schema.field("edtf").metadata == {b"meaning": b"the time in EDTF"}
    assert table.schema.names == [column.name for column in COLUMNS]


def test_a_missing_library_is_told_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'timeline-nlp\[arrow\]'"):
        SAMPLE.to_arrow()
