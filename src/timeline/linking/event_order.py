"""Before, after, while: how events of one text stand to each other in time.

The order comes from words between two events ("after the summit", "when the war began"), with the distance where an
expression gives one ("two days after the summit"); from the pluperfect, which precedes what the story has reached
(Reichenbach 1947); from adverbs that move it on ("then", "later"); and from the tense of what is said, which is
relative to the saying (Comrie 1985, chapter 5).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import define, field

from timeline.lexicon.tables import read_section, read_words
from timeline.linking.happenings import is_main, tells_of_past
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.links import Attribution, EventLink, TemporalRelation
from timeline.model.timexes import Timex, TimexType
from timeline.text.constituents import own_subject
from timeline.text.document import Document
from timeline.text.labels import NOUNS
from timeline.text.tokens import Tokens

_REACH = 4  # sentences from which the pluperfect goes back
_CONNECTED, _PLUPERFECT, _MOVED_ON, _RUN_ON, _SAID = 0.85, 0.6, 0.7, 0.6, 0.6
_AHEAD = {"ahead", "prior"}
_UNTIL_THEN = _AHEAD | {"by"}
# Connectives that a length may stand before: "two days after the vote", "a week ahead of it".
_MEASURED = {"after", "ahead", "before", "following", "prior"}


@cache
def _connectives() -> Mapping[str, TemporalRelation]:
    rows = read_section("temporal_signals", "between_events")
    return {word: TemporalRelation(row["relation"]) for word, row in rows.items()}


def find_event_links(
    document: Document,
    timexes: Iterable[Timex],
    events: Sequence[EventMention],
    attributions: Iterable[Attribution],
) -> Iterator[EventLink]:
    """Links between events in the order of their sources; at most one for each rule and pair."""
    told = tuple(attributions)
    clauses = _Clauses(document.tokens, events, timexes, document.heads(events))
    yield from clauses.connected()
    yield from clauses.told_on({attribution.event_id for attribution in told})
    known = {event.id: event for event in events}
    for attribution in told:
        if (event := known.get(attribution.event_id)) and attribution.by_event in known:
            yield from _said(event, attribution.by_event)


@define
class _Clauses:
    tokens: Tokens
    events: Sequence[EventMention]
    timexes: Iterable[Timex]
    heads: Mapping[str, int]
    event_at: dict[int, EventMention] = field(init=False)
    length_before: dict[int, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        by_id = {event.id: event for event in self.events}
        self.event_at = {
            self.heads[event.id]: by_id.get(event.carries or "", event)
            for event in self.events
            if event.id in self.heads
        }
        self.length_before = {
            at[-1] + 1: timex.value
            for timex in self.timexes
            if timex.type is TimexType.DURATION and len(at := self.tokens.within(timex.span))
            # "Served for two years before the war": how long, not how long before.
            if not at[0] or self.tokens.lower[at[0] - 1] != "for"
        }

    def connected(self) -> Iterator[EventLink]:
        """Two events with a connective between them: the event that it introduces, and the one above."""
        for i, event in self.event_at.items():
            found = self._connective(i)
            governor = self._event_above(found[1]) if found else None
            if found is None or governor is None or governor.id == event.id:
                continue
            at, _ = found
            word = self.tokens.lower[at]
            if word == "by" and governor.aspect is not Aspect.PERFECTIVE:
                continue  # "by the time she left, he was ill": then, and for how long before nobody tells
            yield EventLink(
                source=governor.id,
                target=event.id,
                relation=_connectives()["before" if word in _UNTIL_THEN else word],
                distance=self.length_before.get(at) if word in _MEASURED else None,
                confidence=_CONNECTED,
                rule=f"connective {word}",
            )

    def _connective(self, i: int) -> tuple[int, int] | None:
        """The connective that introduces an event, and the token that the whole of it hangs on."""
        tokens = self.tokens
        above = tokens.heads[i]
        match tokens.deps[i]:
            case "advcl":
                words = (c for c in tokens.children[i] if tokens.deps[c] in ("mark", "advmod"))
                word = next((c for c in words if tokens.lower[c] in _connectives()), None)
                return (word, above) if word is not None else None
            case "relcl":  # "by the time she left"
                by = tokens.heads[above]
                return (by, tokens.heads[by]) if tokens.lower[above] == "time" and tokens.lower[by] == "by" else None
            case "pobj" | "pcomp":
                outer = tokens.heads[above]
                if tokens.lower[above] in ("of", "to") and tokens.lower[outer] in _AHEAD:
                    return outer, tokens.heads[outer]
                return (above, self._beyond_length(above, outer)) if tokens.lower[above] in _connectives() else None
        return None

    def _beyond_length(self, connective: int, above: int) -> int:
        """ "The day before the vote she left", "left on the day before it": what the length hangs on, by "on" too."""
        tokens = self.tokens
        if connective not in self.length_before or above != connective - 1:
            return above
        above = tokens.heads[above]
        return tokens.heads[above] if tokens.deps[above] == "prep" else above

    def _event_above(self, i: int) -> EventMention | None:
        """The event at a token, or the one that its auxiliary or copula leads to."""
        while i not in self.event_at and self.tokens.heads[i] != i and self.tokens.pos[i] not in NOUNS:
            i = self.tokens.heads[i]
        return self.event_at.get(i)

    def told_on(self, attributed: set[str]) -> Iterator[EventLink]:
        """The pluperfect goes back from what the story has reached, adverbs such as "then" go on from it."""
        reached: EventMention | None = None
        for event in self.events:
            if event.id in attributed or event.carries is not None or event.generic:
                continue
            i = self.heads.get(event.id)
            if i is None:
                continue
            if event.tense is Tense.PAST and event.aspect is Aspect.PERFECTIVE:
                if reached is None or self._has_own_reference(i) or self._is_far(reached, i):
                    continue
                yield _link(event.id, TemporalRelation.BEFORE, reached.id, _PLUPERFECT, "pluperfect")
            elif tells_of_past(event) and is_main(self.tokens, i):
                if reached is not None and self._moves_on(i):
                    yield _link(event.id, TemporalRelation.AFTER, reached.id, _MOVED_ON, "onward adverb")
                elif reached is not None and self._runs_on(event, i, reached):
                    yield _link(event.id, TemporalRelation.AFTER, reached.id, _RUN_ON, "joined verb")
                reached = event

    def _is_far(self, reached: EventMention, i: int) -> bool:
        """What stands so far back may be of another section, and the tale has gone on since in words unknown."""
        sentences = self.tokens.sentences
        return sentences[i] - sentences[self.heads[reached.id]] > _REACH

    def _has_own_reference(self, i: int) -> bool:
        """ "Had left by 1990": before that time, whatever the story has reached."""
        return any(self.tokens.lower[c] == "by" and self.tokens.deps[c] == "prep" for c in self.tokens.children[i])

    def _runs_on(self, event: EventMention, i: int, reached: EventMention) -> bool:
        """ "Retired in 1994 and joined the board": deeds of one that "and" joins are told in order (Levinson 2000)."""
        tokens, first = self.tokens, self.tokens.heads[i]
        if tokens.deps[i] != "conj" or first != self.heads.get(reached.id) or own_subject(tokens, i) is not None:
            return False
        is_deed = event.event_class is reached.event_class is EventClass.OCCURRENCE
        return is_deed and tokens.lower[i - 1] == "and" and tokens.tags[i] == "VBD"

    def _moves_on(self, i: int) -> bool:
        """ "Then", "later": but not where the adverb measures from elsewhere ("two years later")."""
        adverbs = (c for c in self.tokens.children[i] if self.tokens.deps[c] == "advmod" and c < i)
        onward = read_words("temporal_signals", "onward")
        return any(self.tokens.lower[c] in onward and not self.tokens.children[c] for c in adverbs)


def _said(event: EventMention, saying: str) -> Iterator[EventLink]:
    """What is said, by its tense: before the saying, after it, or around it."""
    if event.prospective or event.tense is Tense.FUTURE:
        yield _link(event.id, TemporalRelation.AFTER, saying, _SAID, "said as future")
    elif event.modality is None and (event.tense is Tense.PAST or event.aspect is Aspect.PERFECTIVE):
        yield _link(event.id, TemporalRelation.BEFORE, saying, _SAID, "said as past")


def _link(source: str, relation: TemporalRelation, target: str, confidence: float, rule: str) -> EventLink:
    return EventLink(source=source, target=target, relation=relation, confidence=confidence, rule=rule)
