"""Which time each event belongs to, and by which relation.

An event takes the expression that the grammar hangs on it; else that of a clause it shares a time with; else, in the
author's voice, the time that the story has reached.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache

from attrs import define, evolve, field

from timeline.lexicon.tables import read_section, read_words
from timeline.linking.attachment import Attachment, attach
from timeline.linking.story_time import Story, is_main, is_supposed, tells_of_past, tense_relation
from timeline.linking.told import DATING, Told
from timeline.model.anchors import AnchorKind
from timeline.model.events import Aspect, EventClass, EventMention, Phase, Tense
from timeline.model.links import Attribution, EventLink, Participation, Role, TemporalRelation, TimeLink
from timeline.model.timexes import Timex, TimexType
from timeline.text.chronicle import Chronicle, Part
from timeline.text.clauses import SUBJECTS
from timeline.text.document import Document
from timeline.text.lives import LIFE_DATES
from timeline.text.tokens import Tokens

_SAYINGS = {EventClass.REPORTING, EventClass.I_STATE, EventClass.PERCEPTION}
_SAID_THEN, _WHEN, _BEGAN_AFTER, _LIVED, _HEADED, _MOVED = 0.85, 0.75, 0.6, 0.95, 0.8, 0.8
_ENDS = (TemporalRelation.BEGINS, TemporalRelation.ENDS)
_CORE = {Role.AGENT, Role.SPEAKER, Role.EXPERIENCER, Role.PATIENT}
# Words that put a participle beside what its main clause tells.
_BESIDE = {"as", "by", "in", "when", "while", "with"}
_RESCHEDULED = "rescheduled"
# Dates that are not handed on: where something is moved to, and the guess that a report tells of its own day.
_KEPT = {_RESCHEDULED, "headline", "hot news", "lead"}
# Where a time that an event is moved from or to stands.
_NEW_TIME = {"from", "to", "until", "till"}
# Prepositions whose noun names the occasion of the verb: "said in an interview", "spoke at a rally".
_OCCASIONS = {"in", "at", "during", "on"}


@cache
def _rescheduling() -> frozenset[str]:
    return frozenset(read_words("temporal_signals", "rescheduling"))


@cache
def _relation_of(preposition: str | None) -> TemporalRelation:
    row = read_section("temporal_signals", "prepositions").get(preposition or "")
    return TemporalRelation(row["relation"]) if row else TemporalRelation.IS_INCLUDED


@cache
def _apart() -> frozenset[str]:
    return frozenset(read_words("temporal_signals", "apart"))


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(read_section("times", "ordinals"))


def find_time_links(
    document: Document,
    timexes: Sequence[Timex],
    events: Sequence[EventMention],
    attributions: Iterable[Attribution] = (),
    order: Sequence[EventLink] = (),
    participants: Iterable[Participation] = (),
) -> Iterator[TimeLink]:
    """The links of each event to expressions and to the anchor, in the order of the events, the surest first.

    Events that ``order`` puts at a distance from another, or before or after a dated one, take no time from the story.
    ``participants`` tell which events are of the same people, and so of the same day.
    """
    sources = tuple(attributions)
    attributed = {source.event_id: source.by_event for source in sources}
    clauses = _Clauses(document, events)
    clauses.attach(timexes)
    clauses.attach_clauses(timexes)
    clauses.share()
    clauses.connect(order)
    clauses.head(Chronicle.of(document.text, timexes))
    measured = {link.source for link in order if clauses.told.get(link.target)}
    measured |= {end for link in order if link.distance is not None for end in (link.source, link.target)}
    # "The dispute began when …" says when, and goes back there.
    begun = {event.id for event in events if event.phase is Phase.INITIATES}
    measured |= begun & {link.source for link in order}
    story = Story(
        document=document,
        timexes={timex.id: timex for timex in timexes},
        token_of=clauses.token_of,
        people_in=_people(participants),
        passed_over={
            *clauses.habitual,
            *(e for e, saying in attributed.items() if saying is not None),
            *measured,
            *(e.id for e in events if e.carries),
        },
        indirect={source.event_id for source in sources if source.quotation is None},
        according_to={e for e, saying in attributed.items() if saying is None},
    )
    for event_id, told in story.tell(events, clauses.told):
        clauses.told[event_id].append(told)
    clauses.share()
    vague = {timex.id for timex in timexes if timex.interval is None}
    for event in events:
        told_of = clauses.told[event.id]
        is_dated = any(one.relation in DATING and one.timex_id not in vague for one in told_of)
        saying = clauses.told.get(attributed.get(event.id) or "", ())
        told_of += _by_tense(event, saying, is_dated=is_dated, is_anchored=document.dct is not None)
        told_of.sort(key=lambda told: -told.confidence)
        yield from (told.link(event.id) for told in told_of)


def _by_tense(event: EventMention, saying: Iterable[Told], *, is_dated: bool, is_anchored: bool) -> list[Told]:
    """What tense says: in the present of what is said, that it holds then; else how it stands to the creation time."""
    if _holds(event) and (said := _at_saying(saying)):
        return said
    by_tense = tense_relation(event) if is_anchored else None
    if by_tense is None:
        return []
    # The present of headlines and reports is the past that they date; "now" and "lately" date nothing.
    return [] if is_dated and by_tense.relation is TemporalRelation.INCLUDES else [by_tense]


def _holds(event: EventMention) -> bool:
    """In the present and asserted; the perfect tells of what was before."""
    return event.tense is Tense.PRESENT and event.aspect is not Aspect.PERFECTIVE and not is_supposed(event)


@define
class _Clauses:
    """The clauses of a document by their events, and what is told of the time of each so far."""

    document: Document
    events: Sequence[EventMention]
    tokens: Tokens = field(init=False)
    token_of: dict[str, int] = field(init=False)
    event_at: dict[int, EventMention] = field(init=False)
    # The event above each, those that are deepest in their sentences first.
    above: dict[int, int] = field(init=False)
    told: dict[str, list[Told]] = field(init=False)
    habitual: set[str] = field(init=False, factory=set)

    def __attrs_post_init__(self) -> None:
        self.tokens = self.document.tokens
        self.told = {event.id: [] for event in self.events}
        self.token_of, self.event_at = {}, {}
        by_id = {event.id: event for event in self.events}
        for event in self.events:
            i = self.tokens.head_of(event.head)
            if i is not None:
                self.token_of[event.id] = i
                self.event_at[i] = by_id.get(event.carries or "", event)
        # A carried event stands in the clause where its carrier does.
        for event in self.events:
            if event.carries in self.token_of and event.id in self.token_of:
                self.token_of[event.carries] = self.token_of[event.id]
        lowest_first = sorted(self.event_at, key=self._depth, reverse=True)
        self.above = {i: above for i in lowest_first if (above := self._governor(i)) is not None}

    def attach(self, timexes: Iterable[Timex]) -> None:
        """Each expression to the event that the grammar hangs it on, that of a life to the birth and the death."""
        lives = [event for event in self.events if event.rule == LIFE_DATES]
        for timex in timexes:
            at = self.tokens.within(timex.span)
            lived = [event for event in lives if timex.span.contains(event.span)]
            for event in lived:
                self.told[event.id].append(_lived(timex, event))
            if lived:
                continue
            found = attach(self.tokens, at[0], at[-1], self.event_at) if len(at) else None
            is_reach = timex.type is TimexType.DURATION or (found is not None and found.preposition == "since")
            if found is None or (is_reach and self._is_reach_of_rank(self.tokens.top(at))):
                continue
            event = self.event_at[found.token]
            if self._is_too_late(event, timex):
                continue
            if found.preposition in _NEW_TIME and self.tokens.phrasal_lemma(found.token) in _rescheduling():
                self._reschedule(found, timex)
            elif timex.type is TimexType.SET:
                self.habitual.add(event.id)
            elif timex.type is not TimexType.DURATION or timex.interval is not None:
                self.told[event.id].append(_attached(timex, found))

    def _is_too_late(self, event: EventMention, timex: Timex) -> bool:
        """Told as past, but reckoned by the story to a day after its writing: the story was taken up wrongly."""
        written, start = self.document.dct, timex.interval.start if timex.interval is not None else None
        if written is None or start is None or timex.anchor is None or timex.anchor.kind is not AnchorKind.NARRATIVE:
            return False
        return tells_of_past(event) and written.interval.end is not None and start >= written.interval.end

    def _reschedule(self, found: Attachment, timex: Timex) -> None:
        """ "Moved the launch from 3 June to 17 June": the launch has the later time, the moving neither."""
        thing = self.tokens.child(found.token, "dobj", "nsubjpass")
        event = self.event_at.get(thing) if thing is not None else None
        if event is None or (found.preposition == "from" and not timex.ends):
            return
        relation = TemporalRelation.ENDS if timex.ends else TemporalRelation.IS_INCLUDED
        self.told[event.id].append(Told(timex_id=timex.id, relation=relation, confidence=_MOVED, rule=_RESCHEDULED))

    def _is_reach_of_rank(self, head: int) -> bool:
        """ "The third time in ten years", "the worst storm since 1994": how far back one counts, not when it was."""
        tokens, preposition = self.tokens, self.tokens.heads[head]
        if tokens.deps[preposition] != "prep":
            return False
        ranked = tokens.heads[preposition]
        ranked = tokens.child(ranked, "attr") or ranked  # "was the worst since 1994"
        counted = (ranked, *tokens.children[ranked])
        return any(tokens.tags[c] == "JJS" or tokens.lower[c] in _ordinals() for c in counted)

    def attach_clauses(self, timexes: Iterable[Timex]) -> None:
        """Each expression to the clause that says what happened then: "in 1985, when she left the firm"."""
        tokens = self.tokens
        last_of = {at[-1]: timex for timex in timexes if timex.interval and len(at := tokens.within(timex.span))}
        for i, event in self.event_at.items():
            when = next((c for c in tokens.children[i] if tokens.lower[c] == "when" and c < i), None)
            if when is None or tokens.deps[i] not in ("relcl", "advcl") or self.told[event.id]:
                continue
            before = when - 2 if tokens.words[when - 1] == "," else when - 1
            if (timex := last_of.get(before)) is not None:
                self.told[event.id].append(
                    Told(timex_id=timex.id, relation=TemporalRelation.IS_INCLUDED, confidence=_WHEN, rule="then, when")
                )

    def share(self) -> None:
        """The time of an event to those that the grammar makes happen with it: first upwards, then downwards."""
        for i, above in self.above.items():
            if self._may_give(i, above) and (factor := self._factor_up(i, above)):
                self._hand(i, above, factor)
        for i, above in reversed(self.above.items()):
            if self._may_give(above, i) and (factor := self._factor_down(i, above)):
                self._hand(above, i, factor)

    def _may_give(self, giver: int, taker: int) -> bool:
        """One has a time, the other none."""
        return bool(self.told[self.event_at[giver].id]) and not self.told[self.event_at[taker].id]

    def connect(self, order: Iterable[EventLink]) -> None:
        """The time of a clause to one that happens when it does, or begins with it: "the war began after …"."""
        by_id = {event.id: event for event in self.events}
        for link in order:
            source, target = by_id[link.source], by_id[link.target]
            if link.relation is TemporalRelation.SIMULTANEOUS:
                self._give(source, target, _WHEN, link.rule)
                self._give(target, source, _WHEN, link.rule)
            elif link.relation is TemporalRelation.AFTER and source.phase is Phase.INITIATES:
                self._give(target, source, _BEGAN_AFTER, link.rule)

    def head(self, chronicle: Chronicle) -> None:
        """The date over a section or before a line, to the main clauses there that tell of a happening."""
        if not chronicle.parts:
            return
        for i, event in self.event_at.items():
            part = chronicle.at(event.span.start)
            if part is not None and not self.told[event.id] and self._is_headed(i, event, part):
                self.told[event.id].append(_headed(part))

    def _is_headed(self, i: int, event: EventMention, part: Part) -> bool:
        """In a line parsers hang clauses on the date or on what names the day: the topmost event is its main one."""
        if is_supposed(event):
            return False
        if event.tense is Tense.PAST and event.aspect is Aspect.PERFECTIVE:
            return False
        if part.is_line:
            return is_main(self.tokens, i) or self._governor(i) is None
        return event.tense is not Tense.PRESENT and is_main(self.tokens, i)

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
        self._give(self.event_at[giver], self.event_at[taker], factor, f"shared {self.tokens.deps[taker]}")

    def _give(self, giver: EventMention, taker: EventMention, factor: float, rule: str) -> None:
        """The dates of one event to another that has none, so much less surely."""
        if giver is taker or self.told[taker.id]:
            return
        self.told[taker.id] += [
            evolve(told, confidence=told.confidence * factor, rule=rule)
            for told in self.told[giver.id]
            if told.relation in DATING and told.rule not in _KEPT
        ]

    def _factor_up(self, i: int, above: int) -> float:
        """How surely the governing event happens at the time of the one below it; 0 for not at all."""
        tokens, below, governor = self.tokens, self.event_at[i], self.event_at[above]
        dep, direct = tokens.deps[i], tokens.heads[i] == above
        if below.prospective or governor.prospective:
            return 0.0
        if dep == "advcl" and direct and tokens.tags[i] == "VBG" and tokens.child(i, "mark") is None:
            return 0.8
        if dep in SUBJECTS and direct and governor.event_class not in _SAYINGS and governor.tense is Tense.PAST:
            return 0.7
        if dep == "pobj" and self._is_occasion(i, above):
            return 0.85
        noun = tokens.heads[i]
        if dep == "acl" and tokens.tags[i] == "VBN" and tokens.deps[noun] == "pobj" and self._is_occasion(noun, above):
            return 0.8
        if dep == "dobj" and direct and governor.event_class not in _SAYINGS and governor.tense is not Tense.PRESENT:
            return 0.7
        return 0.0

    def _is_occasion(self, noun: int, verb: int) -> bool:
        """The noun names the occasion of the verb; also after an inverted subject: "said the envoy in a statement"."""
        tokens, preposition = self.tokens, self.tokens.heads[noun]
        site = tokens.heads[preposition]
        if tokens.lower[preposition] not in _OCCASIONS:
            return False
        while site != verb and preposition > verb and tokens.deps[site] in ("appos", "pobj", "prep", "conj"):
            site = tokens.heads[site]
        return site == verb or (preposition > verb == tokens.heads[site] and tokens.deps[site] in SUBJECTS)

    def _factor_down(self, i: int, above: int) -> float:
        """How surely the event below happens at the time of the governing one; 0 for not at all."""
        tokens, below, governor = self.tokens, self.event_at[i], self.event_at[above]
        dep, direct = tokens.deps[i], tokens.heads[i] == above
        if below.prospective != governor.prospective or below.aspect is Aspect.PERFECTIVE:
            return 0.0
        if dep == "conj" and direct:
            if any(tokens.lower[c] in _apart() for c in tokens.children[i]):
                return 0.0
            return 0.8 if below.tense is governor.tense else 0.5
        if tokens.tags[i] == "VBG" and (self._is_beside(i, above) or (dep == "xcomp" and direct)):
            return 0.8
        if dep == "pobj" and self._is_occasion(i, above):
            return 0.8
        # What somebody does to an event is not when it was; one that comes to be in the doing is indefinite.
        return (
            0.7 if dep == "dobj" and direct and self._comes_to_be(i) and governor.event_class not in _SAYINGS else 0.0
        )

    def _is_beside(self, i: int, main: int) -> bool:
        """A participle of what is done in the doing: "left, slamming the door", "while slamming", "by slamming"."""
        tokens, above = self.tokens, self.tokens.heads[i]
        if tokens.deps[i] == "pcomp":
            return tokens.lower[above] in _BESIDE and tokens.heads[above] == main
        mark = tokens.child(i, "mark", "advmod")
        return (
            tokens.deps[i] == "advcl" and above == main and (mark is None or mark > i or tokens.lower[mark] in _BESIDE)
        )

    def _comes_to_be(self, noun: int) -> bool:
        tokens = self.tokens
        return all(tokens.lower[c] in ("a", "an") for c in tokens.children[noun] if tokens.deps[c] in ("det", "poss"))


def _people(participants: Iterable[Participation]) -> Mapping[str, Set[str]]:
    """The known actors that do or undergo each event."""
    people: dict[str, set[str]] = defaultdict(set)
    for one in participants:
        if one.role in _CORE and one.actor_id is not None:
            people[one.event_id].add(one.actor_id)
    return people


def _at_saying(told: Iterable[Told]) -> list[Told]:
    """What is said in the present tense holds when it is said."""
    return [
        evolve(one, relation=TemporalRelation.INCLUDES, confidence=one.confidence * _SAID_THEN, rule="at the saying")
        for one in told
        if one.relation in DATING
    ]


def _lived(timex: Timex, event: EventMention) -> Told:
    """A birth or death: at its own end where the expression is the whole life."""
    at_end = {end.span: relation for end, relation in zip(timex.ends, _ENDS, strict=False)}
    relation = at_end.get(event.span, TemporalRelation.IS_INCLUDED)
    return Told(timex_id=timex.id, relation=relation, confidence=_LIVED, rule=LIFE_DATES)


def _headed(part: Part) -> Told:
    rule = "dated line" if part.is_line else "dated heading"
    return Told(timex_id=part.timex.id, relation=TemporalRelation.IS_INCLUDED, confidence=_HEADED, rule=rule)


def _attached(timex: Timex, found: Attachment) -> Told:
    relation = _relation_of(found.preposition)
    if relation is TemporalRelation.BEGUN_BY and timex.ends:
        relation = TemporalRelation.SIMULTANEOUS  # "from 1968 to 1970" tells the end too
    return Told(
        timex_id=timex.id,
        relation=relation,
        confidence=max(0.5, 0.92 - 0.12 * found.climbed),
        rule=f"adverbial {found.preposition}" if found.preposition else "adverbial",
    )
