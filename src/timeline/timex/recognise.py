"""Recognise: text in, context-free time expressions out; no anchor in sight."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from timeline.model.expressions import CalendarDate, Clock, DayPart, Era, Expression, Qualified, Range
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Grammar, Node
from timeline.timex.recognisers import (
    clock_times,
    day_ranges,
    days_of_month,
    deictics,
    early_years,
    fiscal_years,
    holidays,
    iso,
    lengths,
    military_hours,
    modifiers,
    month_dates,
    numeric_dates,
    numeric_ranges,
    ordinals,
    relations,
    sets,
    spelt_clocks,
    units,
    year_and_month,
    years,
)
from timeline.timex.refiners import (
    alternatives,
    begun_lengths,
    date_time,
    dates,
    ended_periods,
    offsets,
    ranges,
    weekdays,
)
from timeline.timex.signals import signal_before
from timeline.timex.titles import is_title
from timeline.timex.windows import Token, find_windows

_ADDRESS_LENGTH = 256
_MAIL = re.compile(r"\w@\w[\w-]*\.\w")


@frozen
class Mention:
    """An expression and where its words are; ``ends`` are the two of a range, ``signal`` is where the word that opens
    it on one side begins and ends.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    ends: "tuple[Mention, ...]" = ()
    signal: tuple[int, int] | None = None


@cache
def grammar() -> Grammar:
    """English: which recognisers start at a word, and in which order what they find grows."""
    return Grammar(
        by_sense={
            "month": (month_dates.month_first,),
            "weekday": (deictics.weekday, sets.plural_weekday),
            "unit": (
                units.numbered_week,
                lengths.plural_unit,
                units.day_before,
                units.the_unit,
                units.year_ago,
                modifiers.unit_end,
                sets.weekdays,
                years.the_year,
            ),
            "number": (
                lengths.length,
                lengths.nights,
                weekdays.counted_weekdays,
                relations.counted_relation,
                sets.times_a_unit,
                spelt_clocks.spelt_clock,
                spelt_clocks.hour_in_day_part,
                ranges.hours_of_day,
                ranges.hour_lasting,
                spelt_clocks.twelve_noon,
                years.spoken_year,
                ordinals.ordinal_unit,
                month_dates.day_first,
                day_ranges.days_then_month,
                days_of_month.led_day,
                deictics.spoken_decade,
            ),
            "scale": (lengths.length,),
            "fraction": (lengths.length,),
            "vague_number": (lengths.length, relations.counted_relation),
            "ordinal": (
                ordinals.ordinal_unit,
                ordinals.century,
                month_dates.day_first,
                day_ranges.days_then_month,
                days_of_month.led_day,
            ),
            "decade": (deictics.decade_word,),
            "season": (deictics.season,),
            "day_part": (deictics.day_part, sets.mornings),
            "deictic": (deictics.deictic,),
            "reference": (deictics.reference,),
            "reference_word": (deictics.reference_word,),
            "relation": (relations.relation,),
            "part": (modifiers.part,),
            "approximation": (modifiers.approximation,),
            "frequency": (sets.frequency,),
            "times": (sets.times_a_unit,),
            "holiday": (holidays.holiday,),
        },
        by_word={
            "a": (sets.rate, lengths.length, dates.anno_domini, spelt_clocks.spelt_clock, modifiers.comparison),
            "an": (
                sets.rate,
                lengths.length,
            ),
            "half": (lengths.length, spelt_clocks.spelt_clock),
            "all": (lengths.whole_unit,),
            "rest": (units.rest_of,),
            "full": (lengths.whole_unit,),
            "whole": (lengths.whole_unit,),
            "entire": (lengths.whole_unit,),
            "another": (lengths.whole_unit,),
            "quarter": (spelt_clocks.spelt_clock,),
            "last": (ordinals.ordinal_unit,),
            "final": (ordinals.ordinal_unit,),
            "every": (sets.every,),
            "everyday": (sets.everyday,),
            "each": (sets.every,),
            "per": (sets.per_unit,),
            "fiscal": (fiscal_years.fiscal_year,),
            "financial": (fiscal_years.fiscal_year,),
            "fy": (fiscal_years.fiscal_year,),
            "q": (ordinals.quarter_number,),
            "h": (ordinals.quarter_number,),
            "noon": (spelt_clocks.noon,),
            "midday": (spelt_clocks.noon,),
            "noonish": (spelt_clocks.about_hour,),
            "mid": (spelt_clocks.mid_day,),
            "midnight": (spelt_clocks.noon,),
            "ad": (dates.anno_domini,),
            "eve": (units.eve,),
            "weekdays": (sets.weekdays,),
            "workdays": (sets.weekdays,),
            "one": (deictics.one_day,),
            "more": (
                deictics.more_recently,
                modifiers.comparison,
            ),
            "less": (modifiers.comparison,),
            "fewer": (modifiers.comparison,),
            "at": (modifiers.comparison, deictics.reference_phrase),
            "up": (modifiers.comparison,),
            "no": (modifiers.comparison,),
            "as": (modifiers.comparison,),
        },
        short_numbers=(
            numeric_ranges.numeric_range,
            numeric_dates.numeric_date,
            numeric_dates.days_of_date,
            numeric_dates.dotted_date,
            clock_times.numeric_clock,
            month_dates.day_first,
            day_ranges.days_then_month,
            lengths.length,
            lengths.nights,
            weekdays.counted_weekdays,
            relations.counted_relation,
            ordinals.ordinal_unit,
            ordinals.century,
            sets.times_a_unit,
            deictics.decade,
            dates.year_before_era,
            ranges.number_to_clock,
            ranges.hours_of_day,
            ranges.hour_lasting,
            spelt_clocks.twelve_noon,
            year_and_month.year_and_month,
            ordinals.day_of_whole,
            numeric_dates.short_numeric_date,
            days_of_month.day_of_month,
            days_of_month.led_day,
            days_of_month.days_of_whole,
            years.apostrophe_year,
            spelt_clocks.spelt_clock,
            spelt_clocks.bare_hour,
            spelt_clocks.about_hour,
            spelt_clocks.hour_in_day_part,
        ),
        long_numbers=(
            iso.iso_date,
            numeric_dates.numeric_date,
            military_hours.military_range,
            clock_times.numeric_clock,
            lengths.length,
            lengths.nights,
            relations.counted_relation,
            ordinals.ordinal_unit,
            sets.times_a_unit,
            deictics.decade,
            dates.year_before_era,
            year_and_month.year_and_month,
            year_and_month.year_then_month,
            year_and_month.year_then_quarter,
            years.bare_year,
            early_years.early_year,
            early_years.early_life,
        ),
        refiners=(
            day_ranges.day_range,
            deictics.clock_of_day_part,
            dates.era,
            dates.weekday_with_date,
            weekdays.day_of_week,
            weekdays.weekday_of_offset,
            dates.deictic_with_date,
            dates.with_year,
            dates.possessed,
            dates.results_period,
            begun_lengths.begun,
            alternatives.or_so,
            ended_periods.ended,
            alternatives.or_later,
            offsets.hung,
            weekdays.offset_on_weekday,
            offsets.signed,
            offsets.within,
            ranges.lasting,
            offsets.placed_length,
            sets.set_with_time,
            sets.time_of_set,
            offsets.sum_with_now,
            weekdays.time_of_week,
            date_time.date_then_time,
            date_time.part_then_clock,
            date_time.time_then_date,
            date_time.year_after_time,
            ranges.through,
        ),
    )


def recognise(text: str) -> Iterator[Mention]:
    """The time expressions of a text, in order, not overlapping."""
    english = grammar()
    for window in find_windows(text):
        chart = Chart(window, english)
        index = 0
        while index < chart.size:
            node = chart.read(index)
            if node is None or not _stands_alone(chart, node):
                index += 1
                continue
            index = node.last
            mention = _mention(chart, node)
            if not _is_address(text, mention.start, mention.end) and not is_title(chart, node):
                yield mention


def _stands_alone(chart: Chart, node: Node) -> bool:
    """Some readings are only parts of others: an hour without a sign, a part of day without a day."""
    expression = node.expression
    if isinstance(expression, DayPart) and expression.shift is None:
        return chart.before(node.first).text in ("the", "at", "by", "until", "overnight") or node.last - node.first > 0
    if isinstance(expression, Clock):
        return node.rule != "bare-hour" or expression.bare
    if isinstance(expression, CalendarDate) and expression.day is not None and expression.month is None:
        return expression.weekday is not None or node.rule == "day-of-month"
    return not (isinstance(expression, Range) and expression.first is None)


def _is_address(text: str, start: int, end: int) -> bool:
    """The expression stands inside a web or e-mail address."""
    left = ("." + text[max(0, start - _ADDRESS_LENGTH) : start] + ".").split()[-1].strip(".")
    right = ("." + text[end : end + _ADDRESS_LENGTH] + ".").split()[0]
    address = f"{left}{text[start:end]}{right[1:]}"
    return "://" in address or address.startswith("www.") or ("@" in address and _MAIL.search(address) is not None)


def _mention(chart: Chart, node: Node) -> Mention:
    start = _start(chart, node)
    ends: tuple[Mention, ...] = ()
    if node.ends is not None and isinstance(node.expression, Range):
        ends = tuple(
            Mention(_start(chart, end), _end(chart, end), expression, end.rule)
            for end, expression in zip(node.ends, (node.expression.first, node.expression.last), strict=True)
            if expression is not None
        )
    return Mention(start, _end(chart, node), node.expression, node.rule, ends, _signal(chart, node, start))


def _signal(chart: Chart, node: Node, start: int) -> tuple[int, int] | None:
    """Where the words stand that leave the time open on one side: before its article, or inside it."""
    inside = node.signal
    if inside is None:
        before = chart.tokens[node.first - 1]
        inside = signal_before(chart, node.first - (before.end > start and node.first > 1))
    return None if inside is None else (chart.tokens[inside[0]].start, chart.tokens[inside[1] - 1].end)


def _start(chart: Chart, node: Node) -> int:
    """Where the words begin: with their article, or the apostrophe of "'98"."""
    tokens = chart.tokens
    first = node.first + _is_preposition(chart, node)
    start, before = tokens[first].start, tokens[first - 1]
    if node.article and first and before.text in ("the", "these", "those") and tokens[first].gap == " ":
        start = before.start
    if chart.text[start - 1 : start] in ("'", "’", "‘") and tokens[first].is_number:
        start -= 1
    return start


def _is_preposition(chart: Chart, node: Node) -> bool:
    """The "around" of "around 1900" stands before the year as "in" would; that of a length is its adverb."""
    match node.expression:
        case (
            Qualified(mod=TimexMod.APPROX, of=CalendarDate(month=None) | Era())
            | Range(first=Qualified(mod=TimexMod.APPROX, of=CalendarDate(month=None) | Era()))
        ):
            return "approximation" in chart.tokens[node.first].senses
    return False


def _end(chart: Chart, node: Node) -> int:
    last = chart.tokens[node.last - 1]
    return last.end + (node.tail or _has_full_stop(chart, last))


def _has_full_stop(chart: Chart, token: Token) -> bool:
    """The full stop of "Feb." and "Thurs." is of the word, and of the sentence too where that ends."""
    if chart.text[token.end : token.end + 1] != "." or not (2 < len(token.text) < 6):
        return False
    names = token.senses.keys() & {"month", "weekday"}
    return bool(names) and token.text not in ("march", "april", "may", "june", "july")
