"""English: which recognisers start at a number, and what must follow it for each.

Short numbers are days and hours, longer ones years and clock times run together.
"""

from collections.abc import Set

from timeline.timex.chart import ANY, FIGURE, Starters
from timeline.timex.words import JOINTS, ORDINAL_ENDS, length_adjectives, length_epithets

# What may follow a number, by the sense of the next word or by the word itself.
_FIGURE = frozenset({FIGURE})
_TO = JOINTS | {FIGURE}
_DAY = ORDINAL_ENDS | {"month", "number", "ordinal"}
_MONTH = ORDINAL_ENDS | {"month", "day", "of", "d"}
_COUNT = frozenset({FIGURE, "scale", "fraction", "and"})
_CLOCK = frozenset({FIGURE, "h", "a", "p", "am", "pm", "o", "oclock"})
_HOUR = frozenset({"number", "noon", "midnight", "midday", "half", "quarter"})
PAST = frozenset({"past", "to", "until", "before", "after", "of", "minutes", "minute", "mins", "min"})
_HEGIRA = frozenset({"ah", "a"})
ERAS = frozenset({"bc", "bce", "ad", "ce", "be", "a", "b", "c"})


def short_numbers() -> Starters:
    """The recognisers of numbers of one or two digits."""
    return (
        ("numeric_ranges.numeric_range", _FIGURE),
        ("numeric_dates.numeric_date", _FIGURE),
        ("numeric_dates.days_of_date", _FIGURE),
        ("numeric_dates.dotted_date", _FIGURE),
        ("clock_times.numeric_clock", _CLOCK),
        ("month_dates.day_first", _MONTH),
        ("day_ranges.days_then_month", _TO | _DAY),
        ("lengths.length", _COUNT | after_length()),
        ("lengths.nights", _COUNT | {"night", "nights"}),
        ("refiners.weekdays.counted_weekdays", _COUNT | {"weekday"}),
        ("relations.counted_relation", _COUNT | {"relation"}),
        ("month_day_sets.days_of_each_month", ORDINAL_ENDS),
        ("nth_sets.nth_of_every", ORDINAL_ENDS),
        ("ordinals.ordinal_unit", ORDINAL_ENDS),
        ("ordinals.century", ORDINAL_ENDS),
        ("numbered_quarters.number_of_year", {"q", "h"}),
        ("rates.times_a_unit", _COUNT | {"times"}),
        ("decades.decade", {"s"}),
        ("eras.year_before_era", ERAS | {FIGURE}),
        ("hegira.year_of_hegira", _HEGIRA),
        ("eras.years_before_era", _TO),
        ("refiners.hour_ranges.number_to_clock", _TO | _HOUR),
        ("refiners.hour_ranges.either_hour", frozenset({"or", "and", FIGURE})),
        ("refiners.hour_ranges.hours_of_day", _TO | _HOUR | _CLOCK),
        ("refiners.hour_ranges.hour_lasting", {"for"}),
        ("noons.twelve_noon", {"noon", "midnight", "midday"}),
        ("year_and_month.year_and_month", _FIGURE),
        ("ordinals.day_of_whole", ORDINAL_ENDS | {"d"}),
        ("numeric_dates.short_numeric_date", _FIGURE),
        ("listed_days.listed_day", ANY),
        ("listed_ranges.listed_range", _FIGURE),
        ("days_of_month.day_of_month", ORDINAL_ENDS),
        ("days_of_month.led_day", ANY),
        ("days_of_month.joined_day", ANY),
        ("days_of_month.days_of_whole", _TO | _DAY),
        ("years.apostrophe_year", ANY),
        ("spelt_clocks.spelt_clock", PAST),
        ("cued_hours.sharp_hour", frozenset({"sharp", "on"})),
        ("cued_hours.bare_hour", ANY),
        ("cued_hours.about_hour", {"ish"}),
        ("cued_hours.hour_in_day_part", _CLOCK | {"in", "at", "afternoon", "lunchtime", "early", "late", "very"}),
    )


def long_numbers() -> Starters:
    """The recognisers of longer numbers."""
    return (
        ("fiscal_years.year_of_accounts", _FIGURE | {"fiscal", "financial"}),
        ("iso.iso_date", ANY),
        ("numeric_dates.numeric_date", _FIGURE),
        ("military_hours.military_range", _FIGURE),
        ("military_hours.hours_before_day", _TO),
        ("military_hours.hours_to_half", _TO),
        ("compact_clocks.compact_clock", ANY),
        ("decades.decade", {"s"}),
        ("lengths.length", _COUNT | after_length()),
        ("lengths.nights", _COUNT | {"night", "nights"}),
        ("relations.counted_relation", _COUNT | {"relation"}),
        ("ordinals.ordinal_unit", ORDINAL_ENDS),
        ("rates.times_a_unit", _COUNT | {"times"}),
        ("eras.year_before_era", ERAS | {FIGURE}),
        ("hegira.year_of_hegira", _HEGIRA),
        ("eras.years_before_era", _TO),
        ("year_and_month.year_and_month", _FIGURE),
        ("year_and_month.year_then_month", _FIGURE | {"month"}),
        ("year_and_month.year_then_quarter", {"q", "h"}),
        ("years.bare_year", ANY),
        ("early_years.early_year", ANY),
        ("early_years.early_life", _FIGURE),
    )


def after_length() -> Set[str]:
    """What may follow the number of a length: its unit, what may stand before that, or another number."""
    return length_adjectives() | length_epithets() | {"unit", "letter", "m", "to", "or"}
