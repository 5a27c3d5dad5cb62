"""TimeML files as values: text, events, time expressions and the links between them and the creation time."""

import html
import re
from pathlib import Path

from attrs import frozen

from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Polarity, Tense
from timeline.model.links import TemporalRelation
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex, TimexMod, TimexType
from timeline.temporal.value_reading import interval_of, parse_value
from timeline.temporal.values import CalendarValue

DCT = "t0"
_TAG = re.compile(r"(</?[A-Za-z0-9]+\b[^>]*>)")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@frozen(kw_only=True)
class GoldLink:
    """Node ``source`` stands in ``relation`` to node ``target``: ids of event instances and expressions."""

    source: str
    target: str
    relation: TemporalRelation


@frozen(kw_only=True)
class TimeMLFile:
    """``events`` by instance id, ``timexes`` by their own; ``DCT`` is the id of the creation time."""

    name: str
    text: str
    dct: str
    events: dict[str, EventMention]
    timexes: dict[str, Timex]
    links: tuple[GoldLink, ...]


def read(path: Path) -> TimeMLFile:
    raw = path.read_text(encoding="utf8", errors="replace")
    body = re.search(r"<TEXT>(.*?)</TEXT>", raw, re.DOTALL)
    dct = re.search(r'<DCT>.*?tid="(\w+)".*?value="([^"]+)"', raw, re.DOTALL)
    if body is None or dct is None:
        raise ValueError(f"{path} is no TimeML file with text and creation time")
    text, marks = _marked(body[1])
    timexes = {a["tid"]: _timex(text, span, a) for tag, span, a in marks if tag == "TIMEX3"}
    spans = {a["eid"]: (span, a["class"]) for tag, span, a in marks if tag == "EVENT"}
    instances = [_attributes(tag) for tag in re.findall(r"<MAKEINSTANCE\b[^>]*>", raw)]
    events = {a["eiid"]: _event(text, *spans[a["eventID"]], a) for a in instances if a["eventID"] in spans}
    known = {*events, *timexes, DCT}
    links = (_link(_attributes(tag), dct[1]) for tag in re.findall(r"<TLINK\b[^>]*>", raw))
    return TimeMLFile(
        name=path.stem,
        text=text,
        dct=dct[2][:10],
        events=events,
        timexes=timexes,
        links=tuple(link for link in links if link.source in known and link.target in known),
    )


def _attributes(tag: str) -> dict[str, str]:
    return dict(_ATTRIBUTE.findall(tag))


def _marked(body: str) -> tuple[str, list[tuple[str, Span, dict[str, str]]]]:
    text: list[str] = []
    marks: list[tuple[str, Span, dict[str, str]]] = []
    open_tags: list[tuple[str, int, dict[str, str]]] = []
    place = 0
    for part in _TAG.split(body):
        if part.startswith("</"):
            tag, start, attributes = open_tags.pop()
            marks.append((tag, Span(start, place), attributes))
        elif part.startswith("<") and not part.endswith("/>"):
            open_tags.append((part[1:].split()[0].rstrip(">"), place, _attributes(part)))
        elif not part.startswith("<"):
            text.append(html.unescape(part))
            place += len(text[-1])
    return "".join(text), marks


def _timex(text: str, span: Span, attributes: dict[str, str]) -> Timex:
    value = parse_value(attributes["value"])
    calendar = value if isinstance(value, CalendarValue) else None
    mod = attributes.get("mod", "")
    return Timex(
        id=attributes["tid"],
        words=Words(span, span.of(text)),
        type=TimexType(attributes["type"]),
        value=attributes["value"],
        mod=TimexMod(mod) if mod in list(TimexMod) else None,
        interval=interval_of(calendar) if calendar else None,
        granularity=calendar.granularity if calendar else None,
        rule="gold",
    )


def _event(text: str, span: Span, event_class: str, attributes: dict[str, str]) -> EventMention:
    tense, aspect = attributes.get("tense", "NONE"), attributes.get("aspect", "NONE")
    return EventMention(
        id=attributes["eiid"],
        trigger=Words(span, span.of(text)),
        head=span,
        lemma=span.of(text).lower(),
        event_class=EventClass(event_class),
        tense=Tense(tense) if tense in list(Tense) else Tense.NONE,
        aspect=Aspect(aspect) if aspect in list(Aspect) else Aspect.NONE,
        polarity=Polarity(attributes.get("polarity", "POS")),
        modality=attributes.get("modality"),
        factuality=Factuality.CT_PLUS,
        prospective=tense == "FUTURE",
        sentence=span,
        rule="gold",
    )


def _link(attributes: dict[str, str], dct: str) -> GoldLink:
    source = attributes.get("eventInstanceID") or attributes.get("timeID", "")
    target = attributes.get("relatedToEventInstance") or attributes.get("relatedToTime", "")
    return GoldLink(
        source=DCT if source == dct else source,
        target=DCT if target == dct else target,
        relation=TemporalRelation(attributes["relType"]),
    )
