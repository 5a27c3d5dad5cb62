import xml.etree.ElementTree as ET

import pytest
from attrs import evolve

from tests.export.samples import SAMPLE, TEXT, entry, when
from timeline.export import tei
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.model.timelines import Timeline

TEI = {"t": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"


def read(timeline: Timeline) -> ET.Element:
    return ET.fromstring(tei.write(timeline).encode("utf-8"))


def test_the_text_is_whole_with_dates_and_events_that_point_to_the_list() -> None:
    root = read(SAMPLE)
    block = root.find(".//t:ab", TEI)
    assert block is not None
    assert "".join(block.itertext()) == TEXT
    assert [(d.text, d.get("when-iso") or d.get("when")) for d in block.findall("t:date", TEI)] == [
        ("the Ides of March, 44 BC", "-000043-03-15"),
        ("July 2023", "2023-07"),
        ("soon", None),
    ]
    events = {event.get(ID): event.findtext("t:label", namespaces=TEI) for event in root.iterfind(".//t:event", TEI)}
    pointers = {rs.text: events[(rs.get("ref") or "").removeprefix("#")] for rs in block.iterfind("t:rs", TEI)}
    assert pointers["killed"] == "Caesar was killed"


def test_events_name_who_takes_part() -> None:
    root = read(SAMPLE)
    met = root.findall(".//t:event", TEI)[4]
    assert met.get("corresp") == "#actor-2 #actor-3"
    assert root.findtext(".//t:org/t:orgName", namespaces=TEI) == "Port Union"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (when(Moment(2023), Moment(2024), granularity=Granularity.YEAR), {"when": "2023"}),
        (when(Moment(2023, 7, 3), Moment(2023, 7, 4)), {"when": "2023-07-03"}),
        (when(Moment(2023, 7, 3), Moment(2023, 7, 6)), {"from": "2023-07-03", "to": "2023-07-05"}),
        (
            when(Moment(2023, 7, 3), Moment(2023, 7, 6), relation=TemporalRelation.IS_INCLUDED),
            {"notBefore": "2023-07-03", "notAfter": "2023-07-05"},
        ),
        (when(Moment(2023, 7, 3)), {"from": "2023-07-03"}),
        (when(bounds=Interval(None, Moment(-43, 7, 3))), {"notAfter-iso": "-000043-07-02"}),
        (when(), {}),
    ],
)
def test_times_have_the_attributes_that_say_no_more_than_is_known(at: object, expected: dict[str, str]) -> None:
    alone = evolve(SAMPLE, entries=(entry(1, "mourned", "Rome mourned", at),))  # type: ignore[arg-type]
    event = read(alone).find(".//t:event", TEI)
    assert event is not None
    assert {name: value for name, value in event.attrib.items() if name not in (ID, "type")} == expected
