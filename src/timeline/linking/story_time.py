"""Events that no expression dates: the time that the story has reached, and the lead of a report.

A report has a foreground, the occasion it tells of, within days of its own date; background dates in between do not
move it. A story moves on from one stated day to the next: a text without a date of its own, or one that tells of other
years and of no day near its own. One that runs over many years, such as a biography, leaps: there no day holds. Main
clauses go on telling of the day reached, sayings and what follows them only where the same people are in them: who
comments on a day's events, or wrote of them, did so at another time. The perfect of hot news (McCawley 1971) and the
present of headlines report the day itself.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set

from attrs import define, evolve, field

from timeline.lexicon.kinds import of_kind
from timeline.linking.background import Background, is_long_past, is_of_life
from timeline.linking.dated_sayings import DatedSaying, dated_sayings, nearest_saying
from timeline.linking.day_reached import Day, is_alarm, is_of_one_day
from timeline.linking.foreground import anchor_of_telling, is_foreground, is_to_come, is_unknown_day, leaps
from timeline.linking.happenings import is_awaited, is_headline_tense, is_hot_news, is_main, tells_of_past
from timeline.linking.looking_back import is_flashback, is_timed_by_event, looks_back, times_inside
from timeline.linking.retold_leads import retold_lead
from timeline.linking.sayings import speech_words
from timeline.linking.told import DATING, Told, dating
from timeline.linking.trials import Trial, is_of_court, is_told_in_court, trial_in
from timeline.model.anchors import Anchor
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.intervals import Interval
from timeline.model.links import TemporalRelation
from timeline.model.timexes import Timex
from timeline.temporal.values import Reference
from timeline.text.constituents import own_subject
from timeline.text.document import Document
from timeline.text.layout import Layout

# What says when an event was, or after what: "shortly after midnight" is of no day that is known.
_MOVING = DATING | {TemporalRelation.AFTER}
_NOBODY: Set[str] = frozenset()
_DESCRIBING = {"amod", "relcl"}
_BORN, _ENDS = "bear", frozenset({"bear", "die"})  # a life goes on from there, or others do, but not on that day
_STORY_REACH = 3  # sentences that a day of a story holds, in its paragraph
_REPORT_REACH = 30  # sentences that a day of a report holds: what goes on for longer tells of more than a day
_NEAR = 4  # sentences that the day reached holds for other people
_SAME_PEOPLE, _STORY, _LEAD, _HEADLINE = 0.75, 0.6, 0.5, 0.5
# Each sentence without a time of its own makes it less sure that the last one still holds.
_FADING, _FADED = 0.03, 0.5


@define
class Story:
    """Times for the events of the author's own voice.

    ``token_of`` is the token where each event stands, ``people_in`` who takes part in it. ``passed_over`` are
    events that the story does not date, such as those that somebody else tells and those that recur. What a report
    tells ``according_to`` somebody is of its own day alone. What has a date takes the story on also where somebody
    tells it in ``indirect`` speech.
    """

    document: Document
    timexes: Mapping[str, Timex]
    token_of: Mapping[str, int]
    people_in: Mapping[str, Set[str]]
    passed_over: Collection[str]
    according_to: Set[str] = _NOBODY
    indirect: Set[str] = _NOBODY
    _layout: Layout = field(init=False)
    _anchor: Anchor | None = field(init=False)
    # Whoever tells of a trial tells of deeds long past.
    _trial: Trial = field(init=False)
    _reached: Day | None = None
    # Who has died in the story: what they did, they did before.
    _gone: set[str] = field(factory=set)
    # Clauses that are joined to one with a day of its own: a lead is not of two days.
    _beside_dated: set[int] = field(factory=set)
    _inside: Mapping[int, Interval | None] = field(factory=dict)
    _background: Background = field(init=False)
    # Who takes part in what each sentence tells.
    _people: dict[int, set[str]] = field(factory=dict)
    _sayings: Sequence[DatedSaying] = ()
    _retold: Told | None = None
    # What is told by the clock, and of no other day: a log of that day.
    _is_of_one_day: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._layout = self.document.layout
        self._background = Background(self._layout.paragraph)
        self._anchor = self.document.dct
        sentences = self.document.tokens.sentences
        self._is_of_one_day = is_of_one_day(self.timexes.values())
        self._trial = trial_in(self.document.tokens, self._layout.lead)
        for id_, i in self.token_of.items():
            if (people := self.people_in.get(id_)) is not None:
                self._people.setdefault(sentences[i], set()).update(people)

    def tell(self, events: Sequence[EventMention], told: Mapping[str, Sequence[Told]]) -> Iterator[tuple[str, Told]]:
        """To each event that the story dates and nothing else does, its time; in text order."""
        tokens = self.document.tokens
        own = [event for event in events if event.id not in self.passed_over]
        self._sayings = dated_sayings(own, told, self.token_of, tokens.sentences)
        dated = {self.token_of[event.id] for event in events if told[event.id] and event.id in self.token_of}
        self._beside_dated = {tokens.heads[i] for i in dated if tokens.deps[i] == "conj"}
        self._beside_dated |= {c for i in dated for c in tokens.children[i] if tokens.deps[c] == "conj"}
        self._inside = dict(times_inside(tokens, self._stated(events, told)))
        self._anchor = anchor_of_telling(self._anchor, self.timexes, events, told)
        if self._anchor is None and leaps(self.timexes.values()):
            return
        self._retold = retold_lead(self.document, events, self.token_of, told, self.timexes)
        # "Began sinking on Tuesday" is told by the verb that gives way.
        carriers = {event.carries: event for event in events if event.carries and event.id in self.token_of}
        for event in events:
            i = self.token_of.get(event.id)
            takes_part = event.id not in self.passed_over or (event.id in self.indirect and told[event.id])
            if i is None or not takes_part:
                continue
            sentence = self.document.tokens.sentences[i]
            if told[event.id]:
                teller = carriers.get(event.id, event)
                self._move(teller, self.token_of[teller.id], sentence, told[event.id])
            elif (found := self._found(event, i, sentence)) is not None:
                yield event.id, found
            if event.lemma in of_kind("deaths") and is_hot_news(event) and tokens.deps[i] == "relcl":
                subject = own_subject(tokens, i)
                if subject is not None and tokens.lower[subject] == "who":  # "Lind, who has died aged 95, led the mill"
                    self._gone |= self.people_in.get(event.id, _NOBODY)

    def _stated(
        self, events: Iterable[EventMention], told: Mapping[str, Sequence[Told]]
    ) -> Iterator[tuple[int, Interval | None]]:
        """The tokens of events with a time in words, and that time; ``None`` for what was, nobody knows when."""
        for event in events:
            for one in told[event.id]:
                if one.timex_id is not None and one.relation in DATING:
                    timex = self.timexes[one.timex_id]
                    is_known = timex.interval is not None or timex.value == Reference.PAST
                    if is_known and event.id in self.token_of and not event.prospective:
                        yield self.token_of[event.id], timex.interval
                    break

    def _move(self, event: EventMention, i: int, sentence: int, told: Sequence[Told]) -> None:
        """Let a dated main clause take the story on, or aside; an open time leaves the day that was reached."""
        stated = next((one for one in told if one.timex_id is not None and one.relation in _MOVING), None)
        if stated is None or stated.timex_id is None:
            return
        timex = self.timexes[stated.timex_id]
        if not is_main(self.document.tokens, i):
            if self._reached is None and sentence in self._layout.lead and self._tells_today(event, stated, timex):
                self._reach(event, sentence, stated, timex.interval)
            return
        stated = dating(stated, self.timexes) or stated
        if stated.relation not in DATING:
            self._reached = (
                None if event.tense is Tense.PAST and event.aspect is not Aspect.PERFECTIVE else self._reached
            )
            return
        if is_to_come(timex, self._anchor) or not (tells_of_past(event) or is_hot_news(event)):
            return
        if self._anchor is None and (event.lemma in _ENDS or is_unknown_day(timex)):
            self._reached = None
            return
        is_aside = event.id in self.indirect or is_flashback(self.document.tokens, i)
        if is_foreground(timex, self._anchor) and not (is_aside and self._is_earlier(timex.interval)):
            self._reach(event, sentence, stated, timex.interval)
        elif timex.interval is not None:
            self._background.begin(sentence, self._people.get(sentence, _NOBODY))

    def _tells_today(self, event: EventMention, stated: Told, timex: Timex) -> bool:
        """What a lead tells beside its main clause: "crews are searching the rubble of a quake that struck today"."""
        if self._anchor is None or timex.interval is None or stated.relation not in DATING:
            return False
        return tells_of_past(event) and self._anchor.interval.contains(timex.interval)

    def _reach(self, event: EventMention, sentence: int, dated: Told, time: Interval | None) -> None:
        people = self.people_in.get(event.id, _NOBODY)
        goes_back = self._anchor is not None and self._is_earlier(time)
        if self._reached is not None and self._reached.time == time:
            people |= self._reached.people
            goes_back = self._reached.goes_back
        # The day of the text itself goes by its anchor: these are not the words of what follows.
        told_today = self._anchor is not None and time is not None and self._anchor.interval.contains(time)
        timex = self.timexes.get(dated.timex_id or "")
        self._reached = Day(
            told=evolve(dated, timex_id=None) if told_today else dated,
            sentence=sentence,
            people=people,
            is_said=event.event_class is EventClass.REPORTING and not is_alarm(event, timex),
            is_plain=event.lemma in speech_words("plain"),
            goes_back=goes_back,
            time=time,
        )
        self._background.end()
        if event.lemma in of_kind("deaths"):
            self._gone |= self.people_in.get(event.id, _NOBODY)

    def _is_earlier(self, time: Interval | None) -> bool:
        """Before the day reached: what somebody tells of that goes back and leaves the story where it is."""
        if self._reached is None or time is None or time.start is None:
            return False
        reached = self._reached.time or (self._anchor.interval if self._anchor is not None else None)
        return reached is not None and reached.start is not None and time.start < reached.start

    def _found(self, event: EventMention, i: int, sentence: int) -> Told | None:
        if self._anchor is not None and sentence in self._layout.headline:
            # "Stolen boat found", "Man held after arson that killed two"
            is_told = is_headline_tense(event) and self.document.tokens.deps[i] not in _DESCRIBING
            return _report(_HEADLINE, "headline") if is_told else None
        if is_timed_by_event(self.document.tokens, i) or (event.lemma == _BORN and self.people_in.get(event.id)):
            return None  # whoever has a name was born long ago; "a girl was born" is news
        is_lead = sentence in self._layout.lead and i not in self._beside_dated
        in_lead = is_lead and is_main(self.document.tokens, i)
        opens = tells_of_past(event) or is_hot_news(event) or is_awaited(event)
        opens = opens and self._gone.isdisjoint(self._people.get(sentence, _NOBODY))
        if self._anchor is not None and in_lead and opens:
            if self._reached is None:
                self._open(event, sentence)
            if is_hot_news(event):
                return self._retold or _report(_LEAD, "hot news")
        if not tells_of_past(event) or (self._trial.value and self._is_deed(event, i, in_lead=in_lead)):
            return None
        is_back = (is_long_past(event) and not is_lead) or is_of_life(self.document.tokens, i)
        if self._anchor is not None and is_back:
            self._background.begin(sentence, self._people.get(sentence, _NOBODY))
            return None
        day = self._reached if is_main(self.document.tokens, i) and not self._looks_back(i) else None
        if (
            day is None
            or self._has_moved_on(day, event, sentence)
            or not (sure := self._holds_for(day, event, sentence))
        ):
            return nearest_saying(self._sayings, event, sentence, self.people_in)
        day.people |= self.people_in.get(event.id, _NOBODY)
        faded = max(_FADED, min(sure, day.told.confidence) - _FADING * (sentence - day.sentence))
        # A story goes on in the day, not in the minute.
        return evolve(day.told, confidence=faded, rule=day.told.rule if in_lead else "narrative", by_day=True)

    def _open(self, event: EventMention, sentence: int) -> None:
        """Let a lead without a time reach the day that is told of it below, else that of the report."""
        told = self._retold
        timex = self.timexes.get(told.timex_id or "") if told is not None else None
        self._reach(event, sentence, told or _report(_LEAD, "lead"), timex.interval if timex is not None else None)

    def _is_deed(self, event: EventMention, i: int, *, in_lead: bool) -> bool:
        """What the accused or others did before the trial, and not what is done in it."""
        tokens = self.document.tokens
        opens = in_lead and tokens.sentences[i] == min(self._layout.lead)
        is_news = opens and not is_told_in_court(tokens, i)
        return not is_news and not is_of_court(event, self._trial)

    def _looks_back(self, i: int) -> bool:
        """By an adverb, or by the time of what its object or its complement tells."""
        if i in self._inside and (day := self._reached) is not None:
            if (inside := self._inside[i]) is None:
                return True  # "was found to be unsafe some months earlier"
            reached = day.time or (self._anchor.interval if self._anchor is not None else None)
            if reached is not None and not inside.overlaps(reached):
                return True
        return looks_back(self.document.tokens, i)

    def _holds_for(self, day: Day, event: EventMention, sentence: int) -> float:
        """How surely an event is of the day reached; 0 for not at all."""
        people = self.people_in.get(event.id, _NOBODY)
        if self._gone & people:
            return 0.0
        is_today, is_saying = day.told.timex_id is None, event.event_class is EventClass.REPORTING
        if is_today and is_saying:
            return _STORY
        # To announce something is news of the day; when it was what is only said to be so, nobody knows.
        is_bare = day.is_plain if is_today else day.is_said or is_saying
        if event.id in self.according_to and (is_bare or not is_today):
            return 0.0
        if day.people & people:
            return _SAME_PEOPLE
        return 0.0 if is_bare or self._is_far(day, sentence) else _STORY

    def _is_far(self, day: Day, sentence: int) -> bool:
        """Too far from a day for others to act on it; what a court does on the day of a report, it does to the end."""
        if sentence - day.sentence > _NEAR and not self._is_of_one_day:
            return day.told.timex_id is not None or not self._trial.value
        # A report that went back to an earlier day returns from it, and nothing says when.
        return day.goes_back and self._layout.paragraph[sentence] != self._layout.paragraph[day.sentence]

    def _has_moved_on(self, day: Day, event: EventMention, sentence: int) -> bool:
        """Far from the day, to which a report holds for longer, or below what is told by the way."""
        is_report, paragraph = self._anchor is not None, self._layout.paragraph
        if sentence - day.sentence > (_REPORT_REACH if is_report or self._is_of_one_day else _STORY_REACH):
            return True
        if not is_report and not self._is_of_one_day and paragraph[sentence] != paragraph[day.sentence]:
            return True
        return self._background.holds(event, sentence, day.people & self.people_in.get(event.id, _NOBODY))


def _report(confidence: float, rule: str) -> Told:
    return Told(timex_id=None, relation=TemporalRelation.IS_INCLUDED, confidence=confidence, rule=rule)
