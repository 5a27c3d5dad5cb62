import xml.etree.ElementTree as ET

import pytest
from attrs import evolve

from tests.export.samples import SAMPLE, TEXT
from timeline.errors import ApproximationWarning, DocumentChoiceError
from timeline.export import timeml
from timeline.model.timelines import Timeline


def read(text: str) -> ET.Element:
    return ET.fromstring(text.encode("utf-8"))


def test_the_text_is_whole_with_its_times_and_events_marked() -> None:
    root = read(timeml.write(SAMPLE))
    told = root.find("TEXT")
    assert told is not None
    assert "".join(told.itertext()) == TEXT
    assert [e.text for e in told.iter("EVENT")] == ["mourned", "killed", "opened", "met", "strike", "end"]
    assert [(t.get("tid"), t.text, t.get("value")) for t in told.iter("TIMEX3")] == [
        ("t1", "the Ides of March, 44 BC", "-0043-03-15"),
        ("t2", "July 2023", "2023-07"),
        ("t3", "soon", "FUTURE_REF"),
    ]


def test_the_anchor_is_the_creation_time() -> None:
    dct = read(timeml.write(SAMPLE)).find("DCT/TIMEX3")
    assert dct is not None
    assert dct.attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2023-07-11",
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }


def test_times_orders_and_sayings_are_links_between_instances() -> None:
    root = read(timeml.write(SAMPLE))
    words = {event.get("eid"): event.text for event in root.iter("EVENT")}
    told = {instance.get("eiid"): words[instance.get("eventID")] for instance in root.iter("MAKEINSTANCE")}
    times = {
        (told[link.get("eventInstanceID")], link.get("relType"), link.get("relatedToTime"))
        for link in root.iter("TLINK")
    }
    assert {("killed", "IS_INCLUDED", "t1"), ("opened", "IS_INCLUDED", "t2")} <= times
    order = root.find("TLINK[@relatedToEventInstance]")
    assert order is not None
    assert (told[order.get("eventInstanceID")], order.get("relType")) == ("mourned", "AFTER")
    saying = root.find("SLINK")
    assert saying is not None
    assert (told[saying.get("eventInstanceID")], told[saying.get("subordinatedEventInstance")]) == ("met", "end")


def test_of_two_events_at_the_same_words_one_is_marked() -> None:
    twice = evolve(SAMPLE, entries=(SAMPLE[0], evolve(SAMPLE[0], id="news:e9")))
    with pytest.warns(ApproximationWarning, match="1 × event that overlaps another left out"):
        assert len(list(read(timeml.write(twice)).iter("MAKEINSTANCE"))) == 1


def test_one_of_several_documents_must_be_chosen() -> None:
    source = SAMPLE.documents[0]
    several = evolve(SAMPLE, documents=(source, evolve(source, id="later")))
    with pytest.raises(DocumentChoiceError, match="choose a document; there are 'news', 'later'"):
        timeml.write(several)
    with pytest.raises(DocumentChoiceError, match="no document is called 'paper'"):
        timeml.write(several, document="paper")
    assert read(timeml.write(several, document="later")).findtext("DOCID") == "later"


def test_an_empty_timeline_is_an_empty_text() -> None:
    assert read(timeml.write(Timeline())).find("TEXT") is not None
