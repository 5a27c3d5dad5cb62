"""Units and names moved by a word of order: "last year", "next Friday", "the past two weeks"."""

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import (
    CalendarDate,
    DayPart,
    FiscalYear,
    Frame,
    Holiday,
    Length,
    Nth,
    Offset,
    Range,
    Season,
    Shifted,
    Stretch,
    Vague,
    Weekpart,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.holidays import holiday
from timeline.timex.recognisers.lengths import unit_counts
from timeline.timex.recognisers.numbers import read_number
from timeline.timex.recognisers.surroundings import DETERMINERS, is_capital, is_said_of_now
from timeline.timex.recognisers.units import PERIODS
from timeline.timex.words import OWNERS


def relation(chart: Chart, index: int) -> Node | None:
    """ "last year", "this Friday", "next summer", "that evening", "the past two weeks", "the following day"."""
    token = chart.tokens[index]
    led = chart.word_before(index - chart.word_before(index).endswith("ly"))
    if token.text == "last" and led in _BEFORE_VERB and not _is_named(chart, index + 1):
        return None  # "expected to last eight weeks", "will only last one year"
    sense = token.senses["relation"]
    shift, frame = sense["shift"], Frame(sense["frame"])
    at = index + 1
    if token.text in ("this", "that") and chart.tokens[at].text in ("same", "past", "last", "coming", "next", "very"):
        inner = chart.tokens[at].text
        if token.text == "that" and inner not in ("same", "very"):
            return None  # "they said that last week …"
        if inner != "same":
            shift = {"past": -1, "last": -1, "coming": 1, "next": 1}.get(inner, shift)
        at += 1
    if chart.tokens[at].gap not in (" ", "-"):
        return None
    node = _named(chart, index, at, shift, frame)
    return (
        _dated(chart, index, at, shift, frame)
        or node
        or _named_holiday(chart, index, at, shift, frame)
        or _named_weekdays(chart, index, at, shift)
        or _stretch(chart, index, at, shift, frame)
    )


def _is_named(chart: Chart, at: int) -> bool:
    """ "Compared to last year", "in May last year": nothing lasts a bare unit or name."""
    word = chart.tokens[at]
    is_several = "unit" in word.senses and word.text.endswith("s")
    if "holiday" in word.senses and holiday(chart, at) is not None:
        return True
    return (bool(word.senses.keys() & _NAMED) and not is_several) or word.text in ("fiscal", "financial")


_NAMED = frozenset(("unit", "month", "weekday", "season", "day_part"))
_BEFORE_VERB = frozenset(
    ("to", "will", "would", "may", "might", "can", "could", "should", "must", "not", "didn", "doesn", "t", "won")
)


def _named(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    word, head = chart.tokens[at], chart.tokens[index].text
    senses, last = word.senses, at + 1
    article = head not in ("this", "that")
    if "month" in senses and (
        chart.text[word.start].isupper()
        or word.text not in ("may", "march", "mar")
        or _is_alone_behind(chart, index, at)
    ):
        if head in ("past", "present", "prior", "latest") and word.text == "may":
            return None
        return Node(
            CalendarDate(month=senses["month"], shift=shift, frame=frame), index, last, "named-month", article=article
        )
    if head == "that" and word.text in ("sun", "sat") and chart.text[word.end : word.end + 1] != ".":
        return None  # "said that Sun would rise"
    if "weekday" in senses and not word.text.endswith("days") and head not in ("present", "current", "latest"):
        return _named_weekday(chart, index, at, shift, frame)
    if "season" in senses and (word.text != "fall" or head in ("this", "last", "next", "that", "previous", "coming")):
        return Node(Season(senses["season"], shift=shift, frame=frame), index, last, "named-season", article=article)
    if "day_part" in senses and head not in ("current", "present", "latest"):
        part = senses["day_part"]
        if _is_final(chart, index, at):
            return Node(Nth(-1, Granularity.DAY_PART), index, last, "final-unit", article=True)
        if head == "next":
            frame = Frame.TEXT  # "next morning" is no "tomorrow morning"
        return Node(DayPart(part["code"], part["part"], shift, frame), index, last, "named-day-part", article=article)
    return _named_unit(chart, index, at, shift, frame)


def _is_alone_behind(chart: Chart, index: int, at: int) -> bool:
    """ "Since last march" names a month, "the last march" a walk."""
    end = chart.tokens[at].end
    led = chart.word_before(index) in DETERMINERS
    return not led and not chart.text[end : end + 2].strip()[:1].isalnum()


def _named_unit(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    """ "last fiscal year", "the latest quarter", "this working week", "next calendar month", "last year"."""
    word, head, last = chart.tokens[at], chart.tokens[index].text, at + 1
    if word.text in ("fiscal", "financial") and chart.tokens[last].senses.get("unit") is Granularity.YEAR:
        article = head not in ("this", "that")
        return Node(FiscalYear(shift=shift), index, last + 1, "fiscal-year", article=article)
    if word.text in PERIODS and head == "latest":
        return Node(Shifted(Granularity.QUARTER, -1), index, last, "latest-quarter", article=True)
    if word.text == "workweek" or (word.text in _WORKING and chart.tokens[last].text == "week"):
        week = Shifted(Granularity.WEEK, shift, frame)
        return _working_week(index, last + (word.text != "workweek"), week)
    if word.text == "calendar" and "unit" in chart.tokens[last].senses:
        return _unit_moved(chart, index, last, shift, frame)
    if word.text == "day" and word.gap == "-" and chart.tokens[last].gap == " ":
        return None  # "next-day delivery", "same-day surgery"
    if word.text == "day" and (head == "present" or (head == "this" and chart.before(index).text == "to")):
        return Node(Vague("PRESENT_REF"), index, last, "present-day", article=True)  # "to this day"
    is_possessive = word.text in ("years", "weeks", "months") and head == "this" and chart.word_after(at) != ""
    if "unit" in word.senses and (is_possessive or not word.text.endswith("s")):
        return _unit_moved(chart, index, at, shift, frame)  # "this years winner" too
    return None


_WORKING = ("working", "work", "business")


def _working_week(index: int, last: int, week: Shifted) -> Node:
    """ "this working week": its Monday to its Friday."""
    monday, friday = (Within(CalendarDate(weekday=day), week) for day in (0, 4))
    return Node(Range(monday, friday), index, last, "working-week", article=True)


def _named_weekday(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node:
    """ "next Friday", and "the coming Friday", which is the first one ahead."""
    bare = CalendarDate(weekday=chart.tokens[at].senses["weekday"])
    article = chart.tokens[index].text not in ("this", "that")
    if chart.tokens[index].text == "next" and chart.before(index).text == "the":
        frame = Frame.TEXT  # "I went back the next Tuesday"
    if chart.tokens[at - 1].text in ("coming", "upcoming"):
        first_ahead = Within(bare, Shifted(Granularity.DAY, 1))
        return Node(first_ahead, index, at + 1, "coming-weekday", article=article)
    return Node(evolve(bare, shift=shift, frame=frame), index, at + 1, "named-weekday", article=article)


def _named_weekdays(chart: Chart, index: int, at: int, shift: int) -> Node | None:
    """ "The last two Fridays", "the next 3 Mondays": from the first of them to the last."""
    number = read_number(chart, at) if shift else None
    if number is None or number.value is None or number.value < 2 or number.value != int(number.value):
        return None
    day = chart.tokens[number.last]
    if "weekday" not in day.senses or not day.text.endswith("days") or day.gap != " ":
        return None
    weeks = ((Granularity.WEEK, number.value - 1),)
    weekday = CalendarDate(weekday=day.senses["weekday"])
    if shift < 0:
        latest = evolve(weekday, shift=-1)
        days = Range(Offset(weeks, -1, of=latest), latest)
    else:
        coming = Within(weekday, Shifted(Granularity.DAY, 1))
        days = Range(coming, Offset(weeks, 1, of=coming))
    return Node(days, index, number.last + 1, "named-weekdays", article=True)


def _dated(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    """ "last Oct. 23", "next 6th of April", "this 5/12": a day of the year that is moved."""
    token = chart.tokens[at]
    if not (token.is_number or token.senses.keys() & {"month", "ordinal", "number"}):
        return None
    match chart.read(at):
        case (
            Node(
                expression=CalendarDate(
                    year=None, short_year=None, month=int(), day=int(), weekday=None, shift=None
                ) as day
            ) as dated
        ):
            moved = evolve(day, shift=shift, frame=frame)
            article = chart.tokens[index].text not in ("this", "that")
            return Node(moved, index, dated.last, "named-date", article=article, tail=dated.tail)
    return None


def _named_holiday(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    """ "last Christmas", "next Easter"."""
    named = holiday(chart, at) if "holiday" in chart.tokens[at].senses else None
    if named is None or not isinstance(named.expression, Holiday):
        return None
    moved = evolve(named.expression, shift=shift, frame=frame)
    return Node(moved, index, named.last, "named-holiday", article=chart.tokens[index].text not in ("this", "that"))


def _unit_moved(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    word, head = chart.tokens[at], chart.tokens[index].text
    # "the prior-year loss": the article is the loss's
    unit, article = word.senses["unit"], head not in ("this", "that") and word.gap != "-"
    if "unit_count" in word.senses:
        counts = ((unit, Decimal(word.senses["unit_count"])),)
        return Node(Stretch(counts, shift or 1, frame), index, at + 1, "stretch", article=article)
    if unit is Granularity.SECOND or (unit is Granularity.MINUTE and word.gap == "-"):
        return None  # "a last-minute change"
    if word.text == "weekend":
        weekends = 0 if chart.tokens[at - 1].text in ("coming", "upcoming") else shift  # "the coming weekend" is this
        return Node(Weekpart(weekends, frame), index, at + 1, "weekend", article=article)
    before = chart.before(index)
    if unit is Granularity.MINUTE and head == "last" and before.text == "the" and chart.before(index - 1).text == "at":
        return None  # "at the last minute" is late, by whatever clock
    if _is_final(chart, index, at):
        whole = Shifted(unit, 0) if is_said_of_now(chart, index) else Nth(-1, unit)
        return Node(whole, index, at + 1, "final-unit", article=True)
    if head == "past" and unit is Granularity.QUARTER:
        return Node(Shifted(unit, -1, frame), index, at + 1, "shifted-unit", article=True)
    if before.text == "the" and _is_span(head, chart.before(index - 1).text, unit):
        return Node(Stretch(((unit, Decimal(1)),), shift, frame), index, at + 1, "stretch", article=True)
    if head == "past" or (
        head in ("last", "next") and before.text == "the" and unit in (Granularity.HOUR, Granularity.MINUTE)
    ):
        return Node(Stretch(((unit, Decimal(1)),), shift, frame), index, at + 1, "stretch", article=True)
    if unit is Granularity.DAY and (head == "next" or (head == "last" and before.text == "the")):
        frame = Frame.TEXT  # who speaks of a day of her own says "tomorrow"
    return Node(Shifted(unit, shift, frame), index, at + 1, "shifted-unit", article=article)


_OVER, _IN = ("over", "within", "for"), ("in", "during", "throughout", "of")
_SPANS = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE)


def _is_span(head: str, before: str, unit: Granularity) -> bool:
    """ "Over the last year", "in the last year": as long as a year, up to now; "in the next year" may be the next."""
    if before in _OVER:
        return head in ("last", "next") and unit in (*_SPANS, Granularity.CENTURY)
    return head == "last" and before in _IN and unit in _SPANS


# Before "her" these tell that she owns what follows; a verb may have her for its object: "saw her last year".
_BEFORE_HER = frozenset(("in", "of", "during", "for", "throughout", "through", "on", "at", "until", "spent", "spends"))


def _is_final(chart: Chart, index: int, at: int) -> bool:
    """ "Our last day here", "the last week of the trial": the end of something, not what went before now."""
    if chart.tokens[index].text != "last" or chart.tokens[at].text == "quarter":
        return False
    before = chart.before(index)
    if before.text == "her":
        return is_capital(chart, before) or chart.word_before(index - 1) in _BEFORE_HER
    return before.text in OWNERS or (before.text == "the" and chart.tokens[at + 1].text == "of")


def _stretch(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    """The relation counts units: "last two weeks", "the coming days", "these past few months"."""
    head = chart.tokens[index].text
    if head == "latest":
        counted = unit_counts(chart, at)
        return None if counted is None else Node(Length(counted[0]), index, counted[1], "latest-length", article=True)
    if head in ("that", "same", "current", "present") or shift == 0:
        return None
    word = chart.tokens[at]
    if "unit" in word.senses and word.text.endswith("s"):
        vague = "PAST_REF" if shift < 0 else "FUTURE_REF"
        if head in ("last", "next"):
            return None
        return Node(Vague(vague), index, at + 1, "vague-stretch", article=True)
    found = unit_counts(chart, at)
    if found is not None and "offset" in chart.tokens[found[1]].senses:
        # "the last 3 months and 2 days ago": what is hung on a time is another length
        found = unit_counts(chart, at, joined=False)
    if found is None or word.text in ("a", "an"):
        return None
    if shift < 0 and chart.tokens[found[1]].text == "of" and chart.before(index).text == "the":
        return Node(Length(found[0]), index, found[1], "last-length", article=True)  # "the last ten years of her life"
    opened = chart.before(index - (chart.before(index).text == "the")).text
    stretch = Stretch(found[0], shift, frame, at_once=opened == "within")
    return Node(stretch, index, found[1], "stretch", article=True)


def counted_relation(chart: Chart, index: int) -> Node | None:
    """ "the first nine months", "three past years", "the two previous weeks"."""
    number = read_number(chart, index)
    if number is None or "relation" not in chart.tokens[number.last].senses:
        return None
    sense = chart.tokens[number.last].senses["relation"]
    unit = chart.tokens[number.last + 1]
    if sense["shift"] == 0 or "unit" not in unit.senses or not unit.text.endswith("s"):
        return None
    counts = ((unit.senses["unit"], number.value),)
    return Node(Stretch(counts, sense["shift"], Frame(sense["frame"])), index, number.last + 2, "stretch", article=True)
