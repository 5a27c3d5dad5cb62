"""One article: what somebody did, under any name, and who says so."""

from pathlib import Path

from timeline import extract_events

text = Path(__file__).with_name("harbour.txt").read_text(encoding="utf8")
tl = extract_events(text, anchor="2024-05-14")

for entry in tl["Duarte"]:
    said_by = f" (says {entry.source.name})" if entry.source and entry.source.name else ""
    print(entry.when.edtf or "undated", entry.status, entry.headline + said_by, sep=" | ")
