"""Which time each event belongs to, and by which relation.

An event takes the expression that the grammar hangs on it; else that of a clause it shares a time with; else, in the
author's voice, the time that the story has reached. Tense relates the rest to the document creation time (Reichenbach
1947; the TLINKs to the creation time in TimeML 1.2.1). Nothing is dated that is habitual, generic or only supposed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import define, evolve, field, frozen

from timeline.lexicon.tables import read_section
from timeline.linking.attachment import Attachment, attach
from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Tense
from timeline.model.links import Attribution, TemporalRelation, TimeLink
from timeline.model.timexes import Timex, TimexType
from timeline.text.clauses import SUBJECTS
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_SAYINGS = {EventClass.REPORTING, EventClass.I_STATE, EventClass.PERCEPTION}
_STATES = {EventClass.STATE, EventClass.I_STATE}
_DATED = {TemporalRelation.IS_INCLUDED, TemporalRelation.SIMULTANEOUS}
_SUPPOSED = {Factuality.UU, Factuality.CTU, Factuality.PS_PLUS, Factuality.PS_MINUS}
# Prepositions whose noun names the occasion of the verb: "said in an interview", "spoke at a rally".
_OCCASIONS = {"in", "at", "during", "on"}


@frozen(kw_only=True)
class Told:
    """The time of an event, as a link says it: the expression (``None``: the anchor), relation, confidence, rule."""

    timex_id: str | None
    relation: TemporalRelation
    confidence: float
    rule: str

    def link(self, event_id: str) -> TimeLink:
        return TimeLink(
            event_id=event_id,
            timex_id=self.timex_id,
            relation=self.relation,
            confidence=round(self.confidence, 3),
            rule=self.rule,
        )


@cache
def _relation_of(preposition: str | None) -> TemporalRelation:
    row = read_section("temporal_signals", "prepositions").get(preposition or "")
    return TemporalRelation(row["relation"]) if row else TemporalRelation.IS_INCLUDED


def find_time_links(
    document: Document,
    timexes: Sequence[Timex],
    events: Sequence[EventMention],
    attributions: Iterable[Attribution] = (),
) -> Iterator[TimeLink]:
    """The links of each event to expressions and to the anchor, in the order of the events, the surest first."""
    sentences = _Sentences(document, timexes, events, {a.event_id: a for a in attributions})
    sentences.attach()
    sentences.share()
    sentences.narrate()
    sentences.relate_to_anchor()
    for event in events:
        told = sorted(sentences.told[event.id], key=lambda one: -one.confidence)
        yield from (one.link(event.id) for one in told)


@define
class _Sentences:
    """Events and expressions of a document, and what is told of each event so far."""

    document: Document
    timexes: Sequence[Timex]
    events: Sequence[EventMention]
    attributions: Mapping[str, Attribution]
    tokens: Tokens = field(init=False)
    token_of: dict[str, int] = field(init=False)
    event_at: dict[int, EventMention] = field(init=False)
    told: dict[str, list[Told]] = field(init=False)
    habitual: set[str] = field(init=False, factory=set)

    def __attrs_post_init__(self) -> None:
        self.tokens = self.document.tokens
        self.told = {event.id: [] for event in self.events}
        self.token_of, self.event_at = {}, {}
        by_id = {event.id: event for event in self.events}
        for event in self.events:
            at = self.tokens.within(event.head)
            if len(at):
                self.token_of[event.id] = self.tokens.top(at)
        for event in self.events:
            if event.id in self.token_of:
                carried = by_id.get(event.carries or "", event)
                self.event_at[self.token_of[event.id]] = carried

    def attach(self) -> None:
        """Each expression to the event that the grammar hangs it on."""
        for timex in self.timexes:
            at = self.tokens.within(timex.span)
            found = attach(self.tokens, at[0], at[-1], self.event_at) if len(at) else None
            if found is None:
                continue
            event = self.event_at[found.token]
            if timex.type is TimexType.SET:
                self.habitual.add(event.id)
            elif timex.type is not TimexType.DURATION or timex.interval is not None:
                self.told[event.id].append(_attached(timex, found))

    def share(self) -> None:
        """The time of an event to those that the grammar makes happen with it: first upwards, then downwards."""
        below_first = sorted(self.event_at, key=lambda i: -self._depth(i))
        for i in below_first:
            above = self._governor(i)
            if above is not None and (factor := self._factor_up(i, above)):
                self._hand(i, above, factor)
        for i in reversed(below_first):
            above = self._governor(i)
            if above is not None and (factor := self._factor_down(i, above)):
                self._hand(above, i, factor)

    def _depth(self, i: int) -> int:
        depth = 0
        while self.tokens.heads[i] != i:
            i = self.tokens.heads[i]
            depth += 1
        return depth

    def _governor(self, i: int) -> int | None:
        """The next event up the tree."""
        at = self.tokens.heads[i]
        while at != i:
            if at in self.event_at:
                return at
            i, at = at, self.tokens.heads[at]
        return None

    def _hand(self, giver: int, taker: int, factor: float) -> None:
        one, other = self.event_at[giver], self.event_at[taker]
        if one is other or self.told[other.id]:
            return
        self.told[other.id] += [
            evolve(told, confidence=told.confidence * factor, rule=f"shared {self.tokens.deps[taker]}")
            for told in self.told[one.id]
            if told.relation in _DATED
        ]

    def _factor_up(self, i: int, above: int) -> float:
        """How surely the governing event happens at the time of the one below it; 0 for not at all."""
        tokens, below, governor = self.tokens, self.event_at[i], self.event_at[above]
        dep, direct = tokens.deps[i], tokens.heads[i] == above
        if below.prospective or governor.prospective:
            return 0.0
        if dep == "advcl" and direct and tokens.tags[i] == "VBG" and tokens.child(i, "mark") is None:
            return 0.8
        if dep in SUBJECTS and direct and governor.event_class not in _SAYINGS:
            return 0.7
        if dep == "pobj" and self._is_occasion(i, above):
            return 0.85
        if dep == "dobj" and direct and governor.event_class not in _SAYINGS:
            return 0.7
        return 0.0

    def _is_occasion(self, i: int, above: int) -> bool:
        preposition = self.tokens.heads[i]
        return self.tokens.lower[preposition] in _OCCASIONS and self.tokens.heads[preposition] == above

    def _factor_down(self, i: int, above: int) -> float:
        """How surely the event below happens at the time of the governing one; 0 for not at all."""
        tokens, below, governor = self.tokens, self.event_at[i], self.event_at[above]
        dep, direct = tokens.deps[i], tokens.heads[i] == above
        if below.prospective != governor.prospective or below.aspect is Aspect.PERFECTIVE:
            return 0.0
        if dep == "conj" and direct:
            return 0.8 if below.tense is governor.tense else 0.5
        if dep in ("advcl", "xcomp") and tokens.tags[i] == "VBG" and direct:
            return 0.8
        if dep == "pobj" and self._is_occasion(i, above):
            return 0.8
        if governor.event_class in _SAYINGS or not direct:
            return 0.0
        return 0.7 if dep in ("dobj", *SUBJECTS) else 0.0

    def narrate(self) -> None:
        """The time that the story has reached to events of the author's voice that tell of none."""
        reached: Told | None = None
        reached_in = -1
        for event in self.events:
            i = self.token_of.get(event.id)
            if i is None or event.id in self.attributions or not self._moves_story(event, i):
                continue
            own = next((told for told in self.told[event.id] if told.relation in _DATED), None)
            if own is not None:
                if own.timex_id is not None and self._is_main(i):
                    reached, reached_in = own, self.tokens.sentences[i]
            elif reached is not None and not self.told[event.id]:
                distance = self.tokens.sentences[i] - reached_in
                factor = max(0.3, 0.75 - 0.1 * distance)
                self.told[event.id].append(
                    Told(timex_id=reached.timex_id, relation=reached.relation, confidence=factor, rule="narrative")
                )

    def _moves_story(self, event: EventMention, i: int) -> bool:
        """A single happening, told as past and asserted."""
        return (
            event.tense is Tense.PAST
            and event.aspect in (Aspect.NONE, Aspect.PROGRESSIVE)
            and not event.generic
            and not event.prospective
            and event.modality is None
            and event.id not in self.habitual
            and event.factuality not in _SUPPOSED
            and event.event_class not in _STATES
        )

    def _is_main(self, i: int) -> bool:
        while self.tokens.deps[i] == "conj":
            i = self.tokens.heads[i]
        return self.tokens.deps[i] in ("ROOT", "ccomp", "parataxis")

    def relate_to_anchor(self) -> None:
        """What tense says: before, after or around the creation time."""
        if self.document.dct is None:
            return
        for event in self.events:
            relation = _by_tense(event)
            if relation is not None and event.id in self.token_of:
                self.told[event.id].append(
                    Told(timex_id=None, relation=relation, confidence=0.6, rule=f"tense {event.tense.lower()}")
                )


def _attached(timex: Timex, found: Attachment) -> Told:
    return Told(
        timex_id=timex.id,
        relation=_relation_of(found.preposition),
        confidence=max(0.5, 0.92 - 0.12 * found.climbed),
        rule=f"adverbial {found.preposition}" if found.preposition else "adverbial",
    )


def _by_tense(event: EventMention) -> TemporalRelation | None:
    if event.prospective or event.tense is Tense.FUTURE:
        return TemporalRelation.AFTER
    if event.modality is not None:
        return None
    if event.tense is Tense.PAST or event.aspect in (Aspect.PERFECTIVE, Aspect.PERFECTIVE_PROGRESSIVE):
        return TemporalRelation.BEFORE
    if event.tense is Tense.PRESENT:
        return TemporalRelation.INCLUDES
    return None
