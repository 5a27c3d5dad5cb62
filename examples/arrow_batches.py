"""Many articles as Arrow record batches, in and out: what Spark's ``mapInArrow`` or a Parquet reader gives."""

from pathlib import Path

import pyarrow as pa

from timeline.integrations.arrow import extract_batches

folder = Path(__file__).with_name("reports")
rows = [{"id": path.stem, "text": path.read_text(encoding="utf8")} for path in sorted(folder.glob("*.txt"))]

for batch in extract_batches([pa.RecordBatch.from_pylist(rows)], on_error="row"):
    for row in batch.select(["document_id", "headline", "edtf"]).to_pylist():
        print(row["document_id"], row["edtf"] or "undated", row["headline"], sep=" | ")
