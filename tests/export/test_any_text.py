"""Every format on timelines of any text: it is written, read by a reader of its own, and harmless."""

import csv as standard_csv
import datetime as dt
import io
import json as standard_json
import re
import warnings
from collections.abc import Callable
from html import unescape
from xml.etree import ElementTree as ET

import icalendar
import jsonschema
import markdown as python_markdown
import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from markdown_it import MarkdownIt

from tests.export.strategies import HOSTILE, texts, timelines
from timeline.errors import ApproximationWarning
from timeline.export import arrow, csv, edtf, json, jsonl, jsonld, markdown, mermaid, tei, timelinejs, timeml, visjs
from timeline.export import icalendar as ics
from timeline.export.display import one_line
from timeline.export.records import read_timeline, timeline_record
from timeline.export.rows import COLUMNS
from timeline.export.schema import json_schema
from timeline.model.timelines import Timeline

SCHEMA = jsonschema.Draft202012Validator(json_schema())
TAG = re.compile(r"</?([a-zA-Z][^\s>/]*)")
UNSTORABLE_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def check_records(timeline: Timeline) -> None:
    record = timeline_record(timeline)
    SCHEMA.validate(record)
    assert read_timeline(record) == timeline


def check_json(timeline: Timeline) -> None:
    text = json.write(timeline)
    text.encode("utf-8")
    assert standard_json.loads(text) == timeline_record(timeline)
    assert json.read(text) == timeline


def check_jsonl(timeline: Timeline) -> None:
    lines = jsonl.write(timeline) * 2
    assert list(jsonl.read(lines.splitlines())) == [timeline, timeline]
    assert list(jsonl.read(lines.encode().split(b"\n"))) == [timeline, timeline]


def check_csv(timeline: Timeline) -> None:
    text = csv.write(timeline)
    assert b"\0" not in text.encode("utf-8")
    rows = list(standard_csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(timeline)
    for row, entry in zip(rows, timeline, strict=True):
        assert list(row) == [column.name for column in COLUMNS]
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
        headline = re.sub("[\0\ud800-\udfff]", "\ufffd", entry.headline)
        assert row["headline"] in (headline, f"'{headline}")


def renderings(text: str) -> list[str]:
    common = MarkdownIt("gfm-like", {"html": True, "linkify": False})
    return [common.render(text), python_markdown.markdown(text, extensions=["extra", "sane_lists"])]


def check_markdown(timeline: Timeline) -> None:
    for by in ("date", "actor"):
        for html in renderings(markdown.write(timeline, by=by)):
            assert set(TAG.findall(html)) <= {"h1", "h2", "ul", "li", "p", "strong", "em", "blockquote"}


def check_mermaid(timeline: Timeline) -> None:
    first, *lines = mermaid.write(timeline).removesuffix("\n").split("\n")
    assert first == "timeline"
    events = 0
    for line in lines:
        assert not re.search(r"[#;<>{}%`]|[\x00-\x1f\x7f-\x9f]", line)
        events += len(re.findall(r" : ", line))
        assert line.count(":") == len(re.findall(r" : ", line))
    assert events == len(timeline)


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def check_timelinejs(timeline: Timeline) -> None:
    record = standard_json.loads(timelinejs.write(timeline))
    for event in record["events"]:
        assert type(event["start_date"]["year"]) is int
    assert {tag for text in strings(record) for tag in TAG.findall(text)} <= {"p", "blockquote"}


def check_visjs(timeline: Timeline) -> None:
    record = standard_json.loads(visjs.write(timeline))
    groups = {group["id"] for group in record["groups"]}
    ids = [item["id"] for item in record["items"]]
    assert len(set(ids)) == len(ids)
    assert all(item["group"] in groups for item in record["items"])
    assert not any("<" in text for item in record["items"] for text in (item["content"], item["title"]))


def check_icalendar(timeline: Timeline) -> None:
    text = ics.write(timeline)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u202e]", text)
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert text.split("\r\n").count("BEGIN:VEVENT") == len(events)
    for event in events:
        assert event.end > event.start or isinstance(event.start, dt.datetime)


def check_jsonld(timeline: Timeline) -> None:
    text = jsonld.write(timeline)
    assert "<" not in text
    graph = standard_json.loads(text)["@graph"]
    assert all(node["@type"] for node in graph)


def check_timeml(timeline: Timeline) -> None:
    for source in timeline.documents:
        root = ET.fromstring(timeml.write(timeline, document=source.id).encode("utf-8"))
        assert "".join(root.find("TEXT").itertext()) == UNSTORABLE_IN_XML.sub("\ufffd", source.text)
        assert {element.tag for element in root.find("TEXT").iter()} <= {"TEXT", "TIMEX3", "EVENT"}
        ids = {e.get(name) for e in root.iter() for name in ("eid", "tid", "eiid") if e.get(name)}
        for instance in root.iter("MAKEINSTANCE"):
            assert instance.get("eventID") in ids
        for link in [*root.iter("TLINK"), *root.iter("SLINK")]:
            refers = [value for key, value in link.items() if key not in ("lid", "relType")]
            assert len(refers) == 2
            assert set(refers) <= ids


def check_tei(timeline: Timeline) -> None:
    root = ET.fromstring(tei.write(timeline).encode("utf-8"))
    space = {"t": "http://www.tei-c.org/ns/1.0"}
    held = ["".join(block.itertext()) for block in root.iterfind(".//t:ab", space)]
    assert held == [UNSTORABLE_IN_XML.sub("\ufffd", source.text) for source in timeline.documents]
    ids = {e.get("{http://www.w3.org/XML/1998/namespace}id") for e in root.iter()}
    for pointer in root.iter():
        for key in ("ref", "corresp"):
            assert {target.removeprefix("#") for target in (pointer.get(key) or "").split()} <= ids


def check_edtf(timeline: Timeline) -> None:
    for level in (1, 2):
        lines = edtf.write(timeline, level=level).splitlines()
        assert len(lines) == len(timeline)
        for line in lines:
            value, _ = line.split("\t")
            assert not value or parse_edtf(value)


def check_arrow(timeline: Timeline) -> None:
    table = arrow.table(timeline)
    table.validate(full=True)
    assert table.schema.equals(arrow.schema(), check_metadata=True)
    assert table.num_rows == len(timeline)


CHECKS: tuple[Callable[[Timeline], None], ...] = (
    check_records,
    check_json,
    check_jsonl,
    check_csv,
    check_markdown,
    check_mermaid,
    check_timelinejs,
    check_visjs,
    check_icalendar,
    check_jsonld,
    check_timeml,
    check_tei,
    check_edtf,
    check_arrow,
)


@given(timelines())
@settings(max_examples=25)
def test_every_format_holds_any_timeline_without_harm(timeline: Timeline) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ApproximationWarning)
        for check in CHECKS:
            check(timeline)


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_markdown_renders_as_itself(text: str) -> None:
    check_rendering(text)


@given(texts())
def test_any_escaped_markdown_renders_as_itself(text: str) -> None:
    check_rendering(text)


def check_rendering(text: str) -> None:
    for html in renderings(f"- {markdown.escape(text)}"):
        assert set(TAG.findall(html)) <= {"ul", "li"}
        assert " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split()) == " ".join(one_line(text, 1000).split())
