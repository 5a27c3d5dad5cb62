"""Resolve: an expression and a context give a place on the calendar, or say why there is none."""

from decimal import Decimal

from attrs import evolve, frozen

from timeline.lexicon.tables import read_table
from timeline.model.anchors import Anchor
from timeline.model.conventions import Conventions, DateOrder, Direction, Hemisphere, NamedDay
from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Clock,
    Counts,
    DayPart,
    Era,
    Expression,
    FiscalYear,
    Frame,
    Holiday,
    IsoWeek,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
    TheUnit,
    Vague,
    Weekpart,
    Within,
)
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import (
    add_days,
    add_months,
    add_seconds,
    day_number,
    month_length,
    shift,
    start_of,
    start_of_iso_week,
    unit_at,
    weekday,
)
from timeline.temporal.holidays import holiday_in, read_holiday

_DAY, _WEEK, _MONTH, _YEAR = Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR
_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_HOURS_A_DAY = 24
_FIRST_YEAR, _LAST_YEAR = -200_000, 200_000


@frozen
class Place:
    """A time on the calendar: its interval, the unit it is known to, and what the value needs besides."""

    interval: Interval
    unit: Granularity
    season: str | None = None
    day_part: str | None = None
    zone: str | None = None
    mod: TimexMod | None = None

    @property
    def start(self) -> Moment:
        if self.interval.start is None:
            raise ValueError("a place has a start")
        return self.interval.start


@frozen(kw_only=True)
class Context:
    """What an expression is resolved against: the anchor, the time last told, and which side the text looks to.

    ``quarter`` is the quarter that a report of results is about: its "a year ago" is the same quarter then.
    ``direction`` is -1 for the past, 1 for the future, 0 where the text shows neither. ``narrative``: the text tells
    a story, so that a day or month without a year is of the year last told.
    """

    anchor: Anchor | None
    told: Place | None
    quarter: Place | None = None
    direction: int
    narrative: bool = False
    conventions: Conventions

    @property
    def here(self) -> Place | None:
        """The anchor as a place."""
        return None if self.anchor is None else Place(self.anchor.interval, self.anchor.granularity)

    def base(self, frame: Frame) -> Place | None:
        return self.told or self.here if frame is Frame.TEXT else self.here

    @property
    def is_exact(self) -> bool:
        """The anchor is a moment, as a clock's or a mail's, so that lengths count from it exactly."""
        return self.anchor is not None and self.anchor.granularity.rank <= Granularity.MINUTE.rank


def place(expression: Expression, context: Context) -> Place | None:  # noqa: C901
    """Where an expression lies; ``None`` where words and context do not say."""
    match expression:
        case CalendarDate():
            return _calendar_date(expression, context)
        case IsoWeek():
            return _iso_week(expression, context)
        case Shifted():
            return _shifted(expression, context)
        case TheUnit():
            return _the_unit(expression, context)
        case Nth():
            return _nth(expression, context)
        case FiscalYear():
            return _fiscal_year(expression, context)
        case Season():
            return _season(expression, context)
        case Holiday():
            return _holiday(expression, context)
        case Era():
            return _era(expression, context)
        case Clock():
            return _clock_alone(expression, context)
        case DayPart():
            return _day_part(expression, context)
        case At():
            return _at(expression, context)
        case Offset():
            return _offset(expression, context)
        case Qualified():
            return _qualified(expression, context)
        case Range():
            return _range(expression, context)
        case Weekpart():
            return _weekend(expression, context)
        case Vague(now=True):
            return context.here
        case Within():
            return _within(expression, context)
        case Around():
            inner = place(expression.of, context)
            return None if inner is None else _unit_place(inner.start, expression.unit, context)
    return None


def _unit_place(moment: Moment, unit: Granularity, context: Context, count: int = 0) -> Place:
    week_start = context.conventions.week_start
    start = start_of(moment, unit, week_start=week_start)
    if count:
        start = shift(start, unit, count)
    return Place(Interval(start, shift(start, unit, 1)), unit)


def _day_place(moment: Moment) -> Place:
    return Place(unit_at(moment, _DAY), _DAY)


# Calendar dates


def _calendar_date(date: CalendarDate, context: Context) -> Place | None:
    date = _in_order(date, context.conventions)
    if date.short_year is not None:
        date = evolve(date, year=full_year(date.short_year, context), short_year=None)
    if date.year is not None:
        return _full_date(date)
    here = context.base(date.frame)
    if context.narrative and date.shift is None and context.told is not None:
        return _in_story(date, context.told, context)
    if here is None:
        return None
    if date.month is not None:
        return _without_year(date, here, context)
    if date.weekday is not None and date.day is None:
        return _weekday(date, here, context)
    return _day_of_month(date, here, context)


def _in_story(date: CalendarDate, told: Place, context: Context) -> Place | None:
    """A date of a story: of the year last told, or the next such weekday or day of the month."""
    if date.month is not None:
        return _full_date(evolve(date, year=told.start.year))
    if date.weekday is not None and date.day is None:
        today = start_of(told.start, _DAY)
        return (
            _day_place(add_days(today, (date.weekday - weekday(today)) % 7)) if told.unit.rank <= _WEEK.rank else None
        )
    if told.unit.rank > _MONTH.rank or date.day is None or date.day > month_length(told.start.year, told.start.month):
        return None
    return _day_place(evolve(start_of(told.start, _MONTH), day=date.day))


def _in_order(date: CalendarDate, conventions: Conventions) -> CalendarDate:
    """Day and month of "05/06" by the convention, unless one is no month."""
    if not date.numeric or date.month is None or date.day is None:
        return date
    swap = conventions.date_order is DateOrder.DAY_FIRST if date.month <= 12 and date.day <= 12 else date.month > 12
    month, day = (date.day, date.month) if swap else (date.month, date.day)
    return evolve(date, month=month, day=day, numeric=False)


def full_year(short: int, context: Context) -> int:
    """The year that two digits mean: the latest that is not too far ahead of the anchor."""
    here = context.here
    if here is None:
        return (1900 if short >= 50 else 2000) + short
    limit = here.start.year + context.conventions.two_digit_ahead
    return limit - (limit - short) % 100


def _full_date(date: CalendarDate) -> Place | None:
    year = date.year if date.year is not None else 0
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if date.month is None:
        return Place(unit_at(Moment(year), _YEAR), _YEAR)
    if date.day is None:
        return Place(unit_at(Moment(year, date.month), _MONTH), _MONTH)
    if date.day > month_length(year, date.month):
        return None
    return _day_place(Moment(year, date.month, date.day))


def _without_year(date: CalendarDate, here: Place, context: Context) -> Place | None:
    year = here.start.year
    # A leap day, or a weekday on a date, may be eight years away.
    reach = 8 if date.weekday is not None or (date.month, date.day) == (2, 29) else 1
    candidates = [
        p for y in range(year - reach, year + reach + 1) if (p := _full_date(evolve(date, year=y))) is not None
    ]
    if date.weekday is not None:
        matching = [p for p in candidates if weekday(p.start) == date.weekday]
        candidates = matching or candidates
        return min(candidates, key=lambda p: abs(day_number(p.start) - day_number(here.start)), default=None)
    return _choose(candidates, here, date.shift, context)


def _choose(candidates: list[Place], here: Place, which: int | None, context: Context) -> Place | None:
    """Of the same name in several years, the one that is meant."""
    if not candidates:
        return None
    unit = candidates[0].unit
    now = start_of(here.start, _DAY if unit.rank <= _DAY.rank else _MONTH)
    before = [p for p in candidates if p.interval.end is not None and p.interval.end <= now]
    after = [p for p in candidates if p.start > now]
    holding = candidates[len(before) : len(candidates) - len(after)]
    if which == -1:
        return before[-1] if before else None
    if which == 1:
        return after[0] if after else None
    if which == 0:
        same_year = [p for p in candidates if p.start.year == here.start.year]
        return same_year[0] if same_year else candidates[0]
    side = context.conventions.prefer
    if side is Direction.PAST:
        return (before + holding)[-1] if before + holding else candidates[0]
    if side is Direction.FUTURE:
        return (holding + after)[0] if holding + after else candidates[-1]
    return min(candidates, key=lambda p: (_distance(p, now, context.direction), p.start))


# A sign of tense outweighs a candidate on the other side until that one is so many times nearer.
_SIGN = 3


def _distance(candidate: Place, now: Moment, direction: int) -> int:
    """Days between a candidate and now, more where the text looks the other way."""
    end = candidate.interval.end
    if candidate.start > now:
        days = day_number(candidate.start) - day_number(now)
        return days * _SIGN if direction < 0 else days
    if end is not None and end <= now:
        days = day_number(now) - day_number(end) + 1
        return days * _SIGN if direction > 0 else days
    return 0


def _weekday(date: CalendarDate, here: Place, context: Context) -> Place:
    today = start_of(here.start, _DAY)
    ahead = (date.weekday - weekday(today)) % 7 if date.weekday is not None else 0
    conventions = context.conventions
    if date.shift == 1:
        return _day_place(add_days(today, _next_weekday(today, ahead, conventions)))
    if date.shift == -1:
        return _day_place(add_days(today, _last_weekday(today, ahead, conventions)))
    if date.shift == 0:
        back = context.direction < 0 and ahead
        return _day_place(add_days(today, ahead - 7 if back else ahead))
    side = conventions.prefer
    if side is Direction.FUTURE:
        return _day_place(add_days(today, ahead or 7))
    if side is Direction.PAST:
        return _day_place(add_days(today, ahead - 7))
    if side is Direction.NEAREST:
        return _day_place(add_days(today, ahead if ahead <= 3 else ahead - 7))
    if context.direction > 0:
        return _day_place(add_days(today, ahead))
    return _day_place(add_days(today, ahead - 7 if ahead else 0))


def _next_weekday(today: Moment, ahead: int, conventions: Conventions) -> int:
    if conventions.next_weekday is NamedDay.ADJACENT:
        return ahead or 7
    this_week = (weekday(today) - conventions.week_start) % 7
    return 7 - this_week + (this_week + ahead) % 7


def _last_weekday(today: Moment, ahead: int, conventions: Conventions) -> int:
    if conventions.last_weekday is NamedDay.ADJACENT:
        return ahead - 7
    this_week = (weekday(today) - conventions.week_start) % 7
    return -7 - this_week + (this_week + ahead) % 7


def _day_of_month(date: CalendarDate, here: Place, context: Context) -> Place | None:
    if date.day is None:
        return None
    months = [add_months(start_of(here.start, _MONTH), count) for count in range(-12, 13)]
    days = [_day_place(evolve(m, day=date.day)) for m in months if date.day <= month_length(m.year, m.month)]
    if date.weekday is not None:
        days = [p for p in days if weekday(p.start) == date.weekday] or days
    near = [p for p in days if abs(day_number(p.start) - day_number(here.start)) <= 31] or days
    return (
        _choose(near, here, None, context)
        if date.weekday is None
        else min(days, key=lambda p: abs(day_number(p.start) - day_number(here.start)))
    )


def _iso_week(week: IsoWeek, context: Context) -> Place | None:
    year = week.year
    if year is None:
        whole = context.here if week.of is None else place(week.of, context)
        if whole is None:
            return None
        year = whole.start.year
    monday = start_of_iso_week(year, week.week)
    if week.weekday is None:
        return Place(Interval(monday, add_days(monday, 7)), _WEEK)
    return _day_place(add_days(monday, week.weekday - 1))


# Units


def _shifted(unit: Shifted, context: Context) -> Place | None:
    base = context.base(unit.frame)
    if base is None:
        return None
    if unit.frame is Frame.TEXT and unit.unit.rank < base.unit.rank and unit.shift:
        return None
    whole = _unit_place(base.start, unit.unit, context, unit.shift)
    return evolve(whole, interval=Interval(base.start, whole.interval.end)) if unit.rest else whole


def _the_unit(unit: TheUnit, context: Context) -> Place | None:
    if unit.of is not None:
        return _quarter_of(unit.of, context)
    if unit.unit is Granularity.QUARTER and context.quarter is not None:
        return context.quarter
    told, here = context.told, context.here
    if told is not None and told.unit is unit.unit:
        return told
    if here is None:
        return None
    return _unit_place(here.start, unit.unit, context, -1 if unit.unit is Granularity.QUARTER else 0)


def _quarter_of(year: Expression, context: Context) -> Place | None:
    """The quarter told of, in another year: "the 1988 quarter", "the year-earlier quarter"."""
    whole = place(year, context)
    if whole is None or context.quarter is None:
        return whole
    quarter = context.quarter.start
    return _unit_place(Moment(whole.start.year, quarter.month), Granularity.QUARTER, context)


def _within(within: Within, context: Context) -> Place | None:
    whole, part = place(within.of, context), within.part
    if whole is None:
        return None
    match part:
        case CalendarDate(weekday=int(day), month=None, day=None):
            return _nth_weekday(1, day, whole)
        case CalendarDate(month=None):
            return _full_date(evolve(part, year=whole.start.year, month=whole.start.month))
        case CalendarDate():
            return _full_date(evolve(part, year=whole.start.year))
    return place(evolve(part, year=whole.start.year), context)


def _weekend(weekend: Weekpart, context: Context) -> Place | None:
    base = context.base(weekend.frame)
    if base is None:
        return None
    monday = start_of(base.start, _WEEK)
    which = weekend.shift
    if which is None:
        which = -1 if context.direction < 0 and weekday(base.start) < 5 else 0
    saturday = add_days(monday, 5 + 7 * which)
    return Place(Interval(saturday, add_days(saturday, 2)), Granularity.WEEKEND)


def _nth(nth: Nth, context: Context) -> Place | None:
    if nth.of is None:
        return _nth_of_year(nth, context)
    whole = place(nth.of, context)
    if whole is None or whole.interval.end is None:
        return None
    if nth.unit in (Granularity.QUARTER, Granularity.HALF) and whole.unit.rank < _YEAR.rank:
        whole = Place(unit_at(whole.start, _YEAR), _YEAR)
    if nth.fiscal and whole.unit is _YEAR:
        whole = _fiscal(whole.start.year, context)
    if nth.weekday is not None:
        return _nth_weekday(nth.n, nth.weekday, whole)
    return _nth_unit(nth, whole, context)


def _nth_weekday(n: int, day: int, whole: Place) -> Place | None:
    start, end = whole.start, whole.interval.end
    if end is None:
        return None
    if n > 0:
        found = add_days(start, (day - weekday(start)) % 7 + 7 * (n - 1))
    else:
        last = add_days(end, -1)
        found = add_days(last, -((weekday(last) - day) % 7) + 7 * (n + 1))
    return _day_place(found) if start <= found < end else None


def _nth_unit(nth: Nth, whole: Place, context: Context) -> Place | None:
    end = whole.interval.end
    if end is None:
        return None
    if nth.n > 0:
        start = whole.start
        if nth.unit is _WEEK:
            aligned = start_of(start, _WEEK, week_start=context.conventions.week_start)
            # The week of a month's first days is its first where most of it lies inside.
            start = aligned if day_number(start) - day_number(aligned) <= 3 else shift(aligned, _WEEK, 1)
        first = shift(start, nth.unit, (nth.n - 1) * nth.count)
        last = shift(first, nth.unit, nth.count)
    else:
        last = shift(end, nth.unit, nth.n + 1)
        first = shift(last, nth.unit, -nth.count)
    if first >= end:
        return None
    return Place(Interval(first, last), nth.unit)


def _nth_of_year(nth: Nth, context: Context) -> Place | None:
    """A quarter or half of no stated year: the year told, else the latest that has begun, or the next in the future."""
    if nth.unit not in (Granularity.QUARTER, Granularity.HALF) or context.here is None:
        return None
    told = context.told
    year = context.here.start.year
    if told is not None and told.unit is _YEAR and abs(told.start.year - year) > 1:
        return _nth_unit(nth, told, context)
    wholes = [
        _fiscal(y, context) if nth.fiscal else Place(unit_at(Moment(y), _YEAR), _YEAR)
        for y in range(year - 1, year + 3)
    ]
    found = [p for whole in wholes if (p := _nth_unit(nth, whole, context)) is not None]
    return _choose(found, context.here, None, context)


def _fiscal(year: int, context: Context) -> Place:
    """The fiscal year that ends in a calendar year."""
    month = context.conventions.fiscal_start
    start = Moment(year, 1) if month == 1 else Moment(year - 1, month)
    return Place(Interval(start, add_months(start, 12)), _YEAR)


def _fiscal_year(fiscal: FiscalYear, context: Context) -> Place | None:
    if fiscal.year is not None:
        return _fiscal(fiscal.year, context)
    if fiscal.short_year is not None:
        return _fiscal(full_year(fiscal.short_year, context), context)
    if context.here is None:
        return None
    now = context.here.start
    current = now.year + (context.conventions.fiscal_start > 1 and now.month >= context.conventions.fiscal_start)
    return _fiscal(current + (fiscal.shift or 0), context)


# Names


def _season(season: Season, context: Context) -> Place | None:
    if season.year is not None:
        return season_of(season.code, season.year, context)
    here = context.base(season.frame)
    if here is None:
        return None
    year = here.start.year
    return _choose([season_of(season.code, y, context) for y in range(year - 2, year + 3)], here, season.shift, context)


def season_of(code: str, year: int, context: Context) -> Place:
    """Meteorological seasons, three months each; a northern winter is named after the year in which it begins."""
    month = _SEASON_MONTHS[code]
    if context.conventions.hemisphere is Hemisphere.SOUTH:
        month = (month + 5) % 12 + 1
    start = Moment(year, month)
    return Place(Interval(start, add_months(start, 3)), Granularity.SEASON, season=code)


def _holiday(holiday: Holiday, context: Context) -> Place | None:
    rule = read_holiday(read_table("holidays")[holiday.name])

    def of_year(year: int) -> Place:
        return Place(holiday_in(year, rule), _DAY)

    if holiday.year is not None:
        return of_year(holiday.year)
    here = context.base(holiday.frame)
    if here is None:
        return None
    year = here.start.year
    return _choose([of_year(y) for y in range(year - 1, year + 2)], here, holiday.shift, context)


def _era(era: Era, context: Context) -> Place | None:
    year = era.year
    if year is None and era.short_year is not None:
        year = full_year(era.short_year, evolve(context, conventions=evolve(context.conventions, two_digit_ahead=-1)))
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    length = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}[era.unit]
    return Place(Interval(Moment(year), Moment(year + length)), era.unit)


# Times of day


def _clock(clock: Clock, day: Moment, context: Context) -> Place:
    hour = clock.hour
    if clock.half == "pm" and hour < 12:
        hour += 12
    elif clock.half == "am" and hour == 12:
        hour = 0
    unit = (
        Granularity.HOUR if clock.minute is None else Granularity.MINUTE if clock.second is None else Granularity.SECOND
    )
    start = add_seconds(day, hour * 3600 + (clock.minute or 0) * 60 + (clock.second or 0))
    return Place(Interval(start, shift(start, unit, 1)), unit, zone=clock.zone)


def _clock_alone(clock: Clock, context: Context) -> Place | None:
    base = context.told if context.narrative and context.told is not None else context.here
    if base is None or base.unit.rank > _DAY.rank:
        return None
    day = start_of(base.start, _DAY)
    placed = _clock(clock, day, context)
    if not context.is_exact:
        return placed
    if context.conventions.prefer is Direction.FUTURE and placed.start <= base.start:
        return _clock(clock, add_days(day, 1), context)
    if context.conventions.prefer is Direction.PAST and placed.start > base.start:
        return _clock(clock, add_days(day, -1), context)
    return placed


def _part_of(day: Moment, part: DayPart, context: Context) -> Place:
    first, last = getattr(context.conventions.day_parts, part.part)
    start = add_seconds(day, first * 3600)
    return Place(Interval(start, add_seconds(day, last * 3600)), Granularity.DAY_PART, day_part=part.code)


def _day_part(part: DayPart, context: Context) -> Place | None:
    base = context.base(Frame.TEXT if part.shift is None else part.frame)
    if base is None or base.unit.rank > _DAY.rank:
        return None
    day = start_of(base.start, _DAY)
    return _part_of(add_days(day, part.shift or 0), part, context)


def _at(at: At, context: Context) -> Place | None:
    day = _exact_day(at.date, context) if isinstance(at.date, Offset) else place(at.date, context)
    if day is None:
        return None
    midnight = start_of(day.start, _DAY)
    match at.time:
        case Clock():
            return _clock(at.time, midnight, context)
        case DayPart():
            return _part_of(midnight, at.time, context)
        case Range(first=Clock() as first, last=Clock() as last):
            return _clock_range(_clock(first, midnight, context), _clock(last, midnight, context))
    return None


def _exact_day(offset: Offset, context: Context) -> Place | None:
    """ "a week ago at noon" counts to the day."""
    base = place(offset.of, context) if offset.of is not None else context.base(offset.frame)
    moment = None if base is None else _moved(base.start, offset.counts, offset.direction)
    return None if moment is None else _day_place(moment)


def _clock_range(first: Place, last: Place) -> Place:
    """From one time of day to another; the second is of the next day where it would be earlier."""
    end = last.start if last.start > first.start else add_days(last.start, 1)
    return Place(Interval(first.start, end), min(first.unit, last.unit, key=lambda u: u.rank), zone=first.zone)


# Offsets


def _offset(offset: Offset, context: Context) -> Place | None:
    if offset.event is not None or any(count is None for _, count in offset.counts):
        return None
    base = place(offset.of, context) if offset.of is not None else context.base(offset.frame)
    if base is None:
        return None
    unit = offset.counts[-1][0]
    moment = _moved(base.start, offset.counts, offset.direction)
    if moment is None:
        return None
    if offset.of is None and offset.counts == _ONE_YEAR and offset.direction < 0 and context.quarter is not None:
        return _unit_place(add_months(context.quarter.start, -12), Granularity.QUARTER, context)
    if unit in _CLOCK_UNITS:
        fine = Granularity.SECOND if context.is_exact else unit
        return Place(unit_at(moment, fine), fine) if base.unit.rank <= _DAY.rank else None
    if offset.of is not None:
        return _unit_place(moment, _DAY if base.unit.rank <= _DAY.rank else base.unit, context)
    if context.is_exact and (offset.frame is Frame.SPEECH or context.told is None):
        broken = any(count is not None and count != int(count) for unit, count in offset.counts if unit is _DAY)
        return Place(unit_at(moment, Granularity.SECOND), Granularity.SECOND) if broken else _day_place(moment)
    return _unit_place(moment, _COUNTED_AS.get(unit, unit), context)


# Decades and centuries are round years: "a decade ago" is a year.
_COUNTED_AS = {
    Granularity.WEEKEND: _WEEK,
    **dict.fromkeys((Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM), _YEAR),
}
_ONE_YEAR: Counts = ((_YEAR, Decimal(1)),)


def _moved(moment: Moment, counts: Counts, direction: int) -> Moment | None:
    for unit, count in counts:
        if count is None or abs(count) > 1_000_000:
            return None
        moment = _moved_by(moment, unit, count * direction)
    return moment if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


_PARTS = {_YEAR: (_MONTH, 12), _WEEK: (_DAY, 7), _DAY: (Granularity.HOUR, 24), Granularity.DECADE: (_YEAR, 10)}
_PARTS |= {Granularity.HOUR: (Granularity.MINUTE, 60), Granularity.MINUTE: (Granularity.SECOND, 60), _MONTH: (_DAY, 30)}
_PARTS |= {Granularity.CENTURY: (_YEAR, 100), Granularity.QUARTER: (_MONTH, 3), Granularity.MILLENNIUM: (_YEAR, 1000)}


def _moved_by(moment: Moment, unit: Granularity, count: Decimal) -> Moment:
    whole = int(count)
    unit = _WEEK if unit is Granularity.WEEKEND else unit
    moment = shift(moment, unit, whole)
    rest = count - whole
    if not rest or unit not in _PARTS:
        return moment
    finer, ratio = _PARTS[unit]
    return shift(moment, finer, int(rest * ratio))


def stretch(
    counts: Counts, direction: int, frame: Frame, context: Context, *, at_once: bool = False
) -> Interval | None:
    """The length that ends or begins at the anchor."""
    base = context.base(frame)
    if base is None:
        return None
    if counts[-1][0] is Granularity.QUARTER:
        # Accounts know whole quarters only.
        base = _unit_place(base.start, Granularity.QUARTER, context)
        end = base.interval.end
        moved = _moved(base.start, counts, -1) if direction < 0 else end and _moved(end, counts, 1)
        if moved is None:
            return None
        return Interval(moved, base.start) if direction < 0 else Interval(end, moved)
    if direction < 0:
        end = base.interval.end if frame is Frame.TEXT or base.interval.end is None else base.start
        moved = None if end is None else _moved(end, counts, -1)
        return None if moved is None or end is None else Interval(moved, end)
    start = base.start if at_once or context.is_exact or base.interval.end is None else base.interval.end
    moved = _moved(start, counts, 1)
    return None if moved is None else Interval(start, moved)


# Parts and ranges


def _qualified(qualified: Qualified, context: Context) -> Place | None:
    inner = place(qualified.of, context)
    if inner is None:
        return None
    return evolve(inner, interval=part_of(inner.interval, inner.unit, qualified.mod), mod=qualified.mod)


def part_of(interval: Interval, unit: Granularity, mod: TimexMod) -> Interval:
    """The first half (START), the last (END) or the middle (MID) of a time, cut at the unit below it."""
    start, end = interval.start, interval.end
    if start is None or end is None or mod not in (TimexMod.START, TimexMod.MID, TimexMod.END):
        return interval
    half, quarter, three = (_fraction(start, end, unit, n) for n in (2, 1, 3))
    if mod is TimexMod.START:
        return Interval(start, half)
    return Interval(half, end) if mod is TimexMod.END else Interval(quarter, three)


def _fraction(start: Moment, end: Moment, unit: Granularity, quarters: int) -> Moment:
    if unit.rank >= _YEAR.rank:
        months = (end.year - start.year) * 12 + end.month - start.month
        return add_months(start, months * quarters // 4)
    days = day_number(end) - day_number(start)
    if unit.rank >= Granularity.WEEKEND.rank:
        return add_days(start, days * quarters // 4)
    seconds = days * 86_400 + (end.hour - start.hour) * 3600 + (end.minute - start.minute) * 60
    return add_seconds(start, seconds * quarters // 4)


def _range(span: Range, context: Context) -> Place | None:
    ends = range_ends(span, context)
    if ends is None:
        return None
    first, last = ends
    if isinstance(span.first, Clock) and isinstance(span.last, Clock):
        return _clock_range(first, last)
    end = last.interval.end if last.unit.rank >= Granularity.DAY_PART.rank else last.start
    if end is None or end < first.start:
        return None
    return Place(Interval(first.start, end), min(first.unit, last.unit, key=lambda u: u.rank), zone=first.zone)


def range_ends(span: Range, context: Context) -> tuple[Place, Place] | None:
    """The two times of a range; the second is looked for after the first."""
    if span.first is None or span.last is None:
        return None
    first = place(span.first, context)
    if first is None:
        return None
    if isinstance(span.first, Clock) and isinstance(span.last, Clock):
        last = place(span.last, context)
        return None if last is None else (first, last)
    last = place(span.last, context if _is_deictic(span.last) else _after(first, context))
    if last is None:
        return None
    if last.start < first.start:
        again = place(span.first, _before(last, context))
        if again is None or again.start > last.start:
            return None
        first = again
    return first, last


def reach_of(signal: str, placed: Place) -> Interval | None:
    """The time that a preposition opens: "since 2005", "until Friday" (to its end), "before May", "after 3 pm"."""
    start, end = placed.interval.start, placed.interval.end
    coarse = placed.unit.rank >= Granularity.DAY.rank
    match signal:
        case "since":
            return Interval(start, None)
        case "before":
            return Interval(None, start)
        case "after":
            return Interval(end if coarse else start, None)
        case "through":
            return Interval(None, end)
    return Interval(None, end if coarse else start)


def _is_deictic(expression: Expression) -> bool:
    """ "today", "last week", "now": told from the anchor wherever they stand."""
    match expression:
        case At(date=date):
            return _is_deictic(date)
        case Qualified(of=of):
            return _is_deictic(of)
        case Shifted(frame=Frame.SPEECH) | Vague():
            return True
        case CalendarDate(shift=int()) | Season(shift=int()):
            return True
    return False


def _after(first: Place, context: Context) -> Context:
    """The end of a range is looked for after its beginning."""
    anchor = context.anchor
    if anchor is None:
        return context
    moved = evolve(anchor, interval=unit_at(first.start, _DAY), granularity=_DAY)
    if first.start < anchor.moment or first.start > anchor.moment:
        return evolve(context, anchor=moved, direction=1, conventions=evolve(context.conventions, prefer=None))
    return context


def _before(last: Place, context: Context) -> Context:
    anchor = context.anchor
    if anchor is None:
        return context
    moved = evolve(anchor, interval=unit_at(last.start, _DAY), granularity=_DAY)
    return evolve(context, anchor=moved, direction=-1, conventions=evolve(context.conventions, prefer=None))
