"""A folder of reports: one timeline, with what the reports disagree on."""

from pathlib import Path

from timeline import TextInput, extract_many, merge

folder = Path(__file__).with_name("reports")
reports = [TextInput(text=path.read_text(encoding="utf8"), id=path.stem) for path in sorted(folder.glob("*.txt"))]
tl = merge(extract_many(reports))

for entry in tl["Hydrobud"].where(salience="main"):
    print(entry.when.edtf or "undated", entry.headline, *sorted({e.document_id for e in entry.evidence}), sep=" | ")
for conflict in tl.conflicts:
    print("conflict:", " / ".join(conflict.statements))
