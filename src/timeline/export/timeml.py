"""TimeML 1.2.1: the text of a document with its times and events marked, and the links between them.

Contract
    ``TIMEX3`` and ``EVENT`` stand in the text, ``MAKEINSTANCE`` for each event, ``TLINK`` for each time and order
    that is known, ``SLINK`` (EVIDENTIAL) from a saying to what it tells. The document's anchor is ``t0``
    (``functionInDocument="CREATION_TIME"``). The content of ``TEXT`` is the text, code point for code point; what
    XML cannot hold is U+FFFD. TimeML marks words side by side: of two that overlap the time stays, then the
    earlier event, and one warning counts the events left out. The model has no part of speech: an event with
    a tense is a VERB, any other is OTHER.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from timeline.errors import DocumentChoiceError
from timeline.export.approximations import warn_of
from timeline.export.marks import Mark, apart, pieces
from timeline.export.xml import element, escape
from timeline.model.anchors import Anchor
from timeline.model.entries import Entry, Evidence, SourceText
from timeline.model.events import Tense
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex, TimexType

_DCT = "t0"


@frozen(kw_only=True)
class _Telling:
    """An event of the document: its number, and where it is told."""

    number: int
    entry: Entry
    evidence: Evidence

    @property
    def instance(self) -> str:
        return f"ei{self.number}"


def write(timeline: Timeline, *, document: str | None = None) -> str:
    """One document of the timeline as TimeML.

    ``document`` is its id; it may be left out where there is one only, else ``DocumentChoiceError`` names them. A
    timeline without documents gives an empty text.
    """
    source = _chosen(timeline, document)
    tellings = [
        _Telling(number=number, entry=entry, evidence=evidence)
        for number, (entry, evidence) in enumerate(_told_in(timeline, source), start=1)
    ]
    timexes = [timex for timex in source.timexes if timex.id != _DCT]
    marks: list[Mark[Timex | _Telling]] = [
        *(Mark(timex.span, timex) for timex in timexes),
        *(Mark(telling.evidence.trigger.span, telling) for telling in tellings),
    ]
    kept = apart(marks, source.text)
    marked = [mark.value for mark in kept if isinstance(mark.value, _Telling)]
    losses = Counter({"event that overlaps another left out": len(tellings) - len(marked)})
    warn_of(+losses, "TimeML")
    text = "".join(_piece(words, value) for words, value in pieces(source.text, kept))
    parts = [
        element("DOCID", escape(source.id)),
        element("DCT", _creation_time(source.anchor)),
        element("TEXT", text),
        *(_instance(telling) for telling in sorted(marked, key=lambda telling: telling.number)),
        *_links(timeline, marked, [mark.value for mark in kept if isinstance(mark.value, Timex)]),
    ]
    body = "\n".join(parts)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n{body}\n</TimeML>\n'


def _chosen(timeline: Timeline, document: str | None) -> SourceText:
    known = {source.id: source for source in timeline.documents}
    if document is None and len(known) <= 1:
        return next(iter(known.values()), SourceText(id="", text="", anchor=None))
    if document is None or document not in known:
        raise DocumentChoiceError(document, known)
    return known[document]


def _told_in(timeline: Timeline, source: SourceText) -> Iterator[tuple[Entry, Evidence]]:
    """Every event told in the document, in text order."""
    told = [(entry, evidence) for entry in timeline for evidence in entry.evidence if evidence.document_id == source.id]
    return iter(sorted(told, key=lambda pair: pair[1].trigger.span))


def _piece(words: str, value: Timex | _Telling | None) -> str:
    match value:
        case None:
            return escape(words)
        case Timex():
            return _timex(value, escape(words))
        case _Telling():
            attributes = {"eid": f"e{value.number}", "class": value.entry.event_class.value}
            return element("EVENT", escape(words), attributes)


def _timex(timex: Timex, words: str) -> str:
    relative = timex.anchor is not None
    attributes = {
        "tid": timex.id,
        "type": timex.type.value,
        "value": timex.value or "XXXX-XX-XX",
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "temporalFunction": "true" if relative else "false",
        "anchorTimeID": _DCT if timex.anchor is not None and timex.anchor.kind in ("given", "dateline") else None,
    }
    return element("TIMEX3", words, attributes)


def _creation_time(anchor: Anchor | None) -> str:
    value = anchor.moment.iso() if anchor and anchor.interval.start else "XXXX-XX-XX"
    timed = anchor is not None and "T" in value
    attributes = {
        "tid": _DCT,
        "type": (TimexType.TIME if timed else TimexType.DATE).value,
        "value": value,
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    return element("TIMEX3", value, attributes)


def _instance(telling: _Telling) -> str:
    entry = telling.entry
    attributes = {
        "eiid": telling.instance,
        "eventID": f"e{telling.number}",
        "pos": "OTHER" if entry.tense is Tense.NONE else "VERB",
        "tense": entry.tense.value,
        "aspect": entry.aspect.value,
        "polarity": entry.polarity.value,
        "modality": entry.modality,
    }
    return element("MAKEINSTANCE", "", attributes)


def _links(timeline: Timeline, marked: list[_Telling], timexes: list[Timex]) -> Iterator[str]:
    known_times = {_DCT, *(timex.id for timex in timexes)}
    # Orders name entries, sayings name events of the document; both lead to the first telling.
    instances = {telling.evidence.event_id: telling.instance for telling in reversed(marked)}
    instances |= {telling.entry.id: telling.instance for telling in reversed(marked)}
    tlinks = [*_time_links(marked, known_times), *_order_links(timeline, instances)]
    for number, attributes in enumerate(tlinks, start=1):
        yield element("TLINK", "", {"lid": f"l{number}", **attributes})
    for number, attributes in enumerate(_sayings(marked, instances), start=len(tlinks) + 1):
        yield element("SLINK", "", {"lid": f"l{number}", **attributes})


def _time_links(marked: list[_Telling], known_times: set[str]) -> Iterator[Mapping[str, str]]:
    for telling in marked:
        when = telling.evidence.when
        time = when.timex_id or _DCT
        if when.relation is not None and time in known_times:
            yield {
                "relType": when.relation.value,
                "eventInstanceID": telling.instance,
                "relatedToTime": time,
            }


def _order_links(timeline: Timeline, instances: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    for link in timeline.order:
        first, second = instances.get(link.source), instances.get(link.target)
        if first and second and first != second:
            yield {"relType": link.relation.value, "eventInstanceID": first, "relatedToEventInstance": second}


def _sayings(marked: list[_Telling], instances: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    for telling in marked:
        claim = telling.evidence.source
        saying = instances.get(claim.by_event) if claim and claim.by_event else None
        if saying and saying != telling.instance:
            yield {
                "relType": "EVIDENTIAL",
                "eventInstanceID": saying,
                "subordinatedEventInstance": telling.instance,
            }
