"""English: which recognisers start at a word, and which refiners grow what they find.

A row names a function; the words, or in capitals the senses, at which a recogniser starts, or the kinds of expression
that a refiner grows; and what of these must stand behind, so that most are never asked. Of two readings as long as one
another the first of the table wins, and refiners are tried in its order. "0" is a number of one or two figures, and any
number among those that must follow; "000" is a longer one.
"""

from collections.abc import Set
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.timex.chart import ANY, BACK, FIGURE, Grammar, Row
from timeline.timex.words import JOINTS, ORDINAL_ENDS, THROUGH, WORKDAYS, length_adjectives, length_epithets

_FIGURE = frozenset({FIGURE})
_NUMBER = frozenset({FIGURE, "NUMBER"})
_TO = JOINTS | {FIGURE}
# What a number goes on with, one in figures and one in words.
_COUNT = frozenset({FIGURE, "SCALE", "FRACTION", "and"})
_SPELT = _COUNT | {"NUMBER"}
_ORDINAL = _NUMBER | {"ORDINAL"}
_VAGUE = frozenset({"of", "more"})
_DAY = ORDINAL_ENDS | {"MONTH", "NUMBER", "ORDINAL"}
_HALF = frozenset({"a", "p", "am", "pm"})
_NOON = frozenset({"noon", "midnight", "midday"})
_FIGURED_CLOCK = _HALF | {FIGURE, "h", "o", "oclock"}
_SPELT_CLOCK = _SPELT | _HALF | {"o", "oh", "oclock", "quarter", "quarters"}
_FRACTIONED = _NOON | {"NUMBER", "half", "quarter"}
_PAST = frozenset({"past", "to", "until", "before", "after", "of", "minutes", "minute", "mins", "min"})
_IN_PART = frozenset({"in", "at", "early", "late", "very"})
_ERAS = frozenset({"bc", "bce", "ad", "ce", "be", "a", "b", "c"})
_BEGINNINGS = frozenset({"beginning", "starting", "commencing"})


@cache
def grammar() -> Grammar:
    """The grammar of English, made once."""
    return Grammar((*_of_words(), *_of_figures()), _refiners())


def _after_length() -> Set[str]:
    """What may follow the number of a length: its unit, what may stand before that, or another number."""
    return length_adjectives() | length_epithets() | {"UNIT", "LETTER", "m", "to", "or"}


def _second_words(section: str) -> Set[str]:
    return frozenset(phrase.split()[1] for phrase in read_section("times", section))


def _of_words() -> tuple[Row, ...]:
    of_length = _SPELT | _VAGUE | _after_length() | WORKDAYS | {"half", "couple", "few", "good", "a", "an"}
    return (
        ("days_of_month.ides", "ides", frozenset({"of"})),
        ("counted_days.numbered_day", "day", _NUMBER),
        ("deictics.hyphenated", "to", frozenset({"day", "morrow", "night"})),
        ("vague_references.one_day", "one", frozenset({"day"})),
        ("vague_references.more_recently", "more", frozenset({"recently"})),
        ("vague_references.reference_phrase", "long some not other a one at", _second_words("reference_phrases")),
        ("modifiers.comparison", "not more less fewer at up no as", _second_words("comparisons")),
        ("rates.rate", "a an", frozenset({"UNIT", "night"})),
        ("lengths.part_of_unit", "a quarter three", frozenset({"quarter", "quarters", "of", "hour"})),
        ("modifiers.approximation", "APPROXIMATION", ANY),
        ("lengths.length", "a an half NUMBER SCALE FRACTION VAGUE_NUMBER", of_length),
        ("eras.anno_domini", "a ad", frozenset({FIGURE, "d"})),
        ("lengths.nights", "NUMBER", _SPELT | {"night", "nights"}),
        ("refiners.weekdays.counted_weekdays", "NUMBER", _SPELT | {"WEEKDAY"}),
        ("relations.counted_relation", "NUMBER VAGUE_NUMBER", _SPELT | _VAGUE | {"RELATION"}),
        ("rates.times_a_unit", "NUMBER TIMES", _SPELT | {"times", "every", "each", "a", "an", "per", "FREQUENCY"}),
        ("spelt_clocks.spelt_clock", "a half quarter NUMBER", _SPELT_CLOCK | _PAST),
        ("spelt_clocks.half_hour", "half", ANY),
        ("lengths.full_year", "full", frozenset({"year"})),
        ("lengths.whole_unit", "all full whole entire another", frozenset({"UNIT"})),
        ("units.rest_of", "rest", ANY),
        ("refiners.day_ends.first_thing", "first", frozenset({"thing"})),
        ("closings.close_of_business", "close", frozenset({"of"})),
        ("weeks.abbreviated_week", "w", frozenset({"c", "b", "e"})),
        ("deictics.small_hours", "early small wee", frozenset({"hours", "morning"})),
        ("nth_sets.days_of_month_led", "every each", _ORDINAL),
        ("nth_sets.every_nth", "every each", _ORDINAL | {"last", "final"}),
        ("sets.every", "every each", ANY),
        ("sets.everyday", "everyday", ANY),
        ("rates.per_unit", "per", frozenset({"UNIT", "annum"})),
        ("fiscal_years.fiscal_year", "fiscal financial fy", ANY),
        ("numbered_quarters.quarter_number", "q h", _FIGURE),
        ("ordinals.short_century", "c", _FIGURE),
        ("noons.noon", "noon midday midnight", ANY),
        ("cued_hours.about_hour", "noonish", ANY),
        ("cued_hours.about_hour", "noon 0", frozenset({"ish"})),
        ("noons.mid_day", "mid", frozenset({"day", "night"})),
        ("eras.anno_hegirae", "ah", _FIGURE),
        ("eras.before_christ", "b bc", frozenset({FIGURE, "c"})),
        ("eras.buddhist_era", "b be", frozenset({FIGURE, "e"})),
        ("same_times.this_time", "this", frozenset({"time"})),
        ("same_times.same_time", "same", frozenset({"time"})),
        ("same_times.same_period", "same corresponding comparable equivalent", ANY),
        ("units.eve", "eve", frozenset({"of"})),
        ("years.prefixed_year", "post pre", _FIGURE),
        ("sets.half_frequency", "semi bi", frozenset({"FREQUENCY"})),
        ("month_dates.month_first", "MONTH", ANY),
        ("sets.open_days", "WEEKDAY", THROUGH | {"WEEKDAY"}),
        ("deictics.weekday", "WEEKDAY", ANY),
        ("sets.plural_weekday", "WEEKDAY", ANY),
        ("weeks.numbered_week", "UNIT cw", _FIGURE),
        ("weeks.week_beginning", "week", _BEGINNINGS),
        ("plural_units.plural_unit", "UNIT", ANY),
        ("lengths.unit_long", "UNIT", frozenset({"long"})),
        ("units.day_before", "UNIT", frozenset({"prior", "before", "after", "following", "of"})),
        ("units.the_unit", "UNIT", ANY),
        ("units.unit_to_date", "UNIT", frozenset({"to"})),
        ("units.year_ago", "UNIT", frozenset({"ago", "earlier"})),
        ("modifiers.unit_end", "UNIT", frozenset({"end", "s"})),
        ("sets.weekdays", "weekends weekdays workdays", ANY),
        ("years.the_year", "year", _NUMBER | {"of"}),
        ("cued_hours.hour_in_day_part", "NUMBER", _SPELT_CLOCK | _PAST | _IN_PART | {"DAY_PART"}),
        ("cued_hours.bare_hour_word", "NUMBER", ANY),
        ("refiners.hour_ranges.hours_of_day", "NUMBER", ANY),
        ("refiners.hour_ranges.hour_lasting", "NUMBER 0", frozenset({"for"})),
        ("noons.twelve_noon", "NUMBER 0", _NOON),
        ("years.spoken_year", "NUMBER", frozenset({"NUMBER", "SCALE", "oh", "o"})),
        ("nth_sets.days_of_each_month", "ORDINAL", _ORDINAL | {"and", "or", "the", "of"}),
        ("nth_sets.nth_of_every", "last final ORDINAL",
         _ORDINAL | {"and", "or", "WEEKDAY", "day", "days", "last", "final"}),
        ("ordinals.from_the_end", "penultimate ORDINAL", ANY),
        ("ordinals.ordinal_unit", "last final latter back NUMBER ORDINAL", ANY),
        ("ordinals.century", "NUMBER ORDINAL", _ORDINAL | JOINTS | {"UNIT"}),
        ("month_dates.day_first", "NUMBER ORDINAL", _ORDINAL | {"MONTH", "SCALE", "day", "of"}),
        ("day_ranges.days_then_month", "NUMBER ORDINAL", _ORDINAL | JOINTS | {"MONTH", "SCALE"}),
        ("days_of_month.led_day", "NUMBER ORDINAL", ANY),
        ("decades.spoken_decade", "NUMBER", frozenset({"DECADE", "thousand", "thousands", "tens"})),
        ("decades.decade_word", "DECADE", ANY),
        ("deictics.season", "SEASON", ANY),
        ("units.part_beside", "DAY_PART", frozenset({"before", "after"})),
        ("deictics.day_part", "DAY_PART", ANY),
        ("sets.mornings", "DAY_PART", ANY),
        ("deictics.deictic", "DEICTIC", ANY),
        ("vague_references.reference", "REFERENCE", ANY),
        ("vague_references.reference_word", "REFERENCE_WORD", ANY),
        ("relations.relation", "RELATION", ANY),
        ("modifiers.part", "PART", ANY),
        ("sets.frequency", "FREQUENCY", ANY),
        ("holidays.holiday", "HOLIDAY", ANY),
        ("closings.closing", "CLOSING", ANY),
    )  # fmt: skip


def _of_figures() -> tuple[Row, ...]:
    """Short numbers are days and hours, longer ones years and clock times run together."""
    length = _COUNT | _after_length()
    return (
        ("fiscal_years.year_of_accounts", "000", _FIGURE | {"fiscal", "financial"}),
        ("iso.iso_date", "000", ANY),
        ("numeric_ranges.numeric_range", "0", _FIGURE),
        ("numeric_dates.numeric_date", "0 000", _FIGURE),
        ("numeric_dates.days_of_date", "0", _FIGURE),
        ("numeric_dates.dotted_date", "0", _FIGURE),
        ("clock_times.numeric_clock", "0", _FIGURED_CLOCK),
        ("month_dates.day_first", "0", ORDINAL_ENDS | {"MONTH", "day", "of", "d"}),
        ("day_ranges.days_then_month", "0", _TO | _DAY),
        ("compact_clocks.military_range", "000", _FIGURE),
        ("compact_clocks.hours_before_day", "000", _TO),
        ("compact_clocks.hours_to_half", "000", _TO),
        ("compact_clocks.compact_clock", "000", ANY),
        ("decades.decade", "0 000", frozenset({"s"})),
        ("lengths.length", "0 000", length),
        ("lengths.nights", "0 000", _COUNT | {"night", "nights"}),
        ("refiners.weekdays.counted_weekdays", "0", _COUNT | {"WEEKDAY"}),
        ("relations.counted_relation", "0 000", _COUNT | {"RELATION"}),
        ("nth_sets.days_of_each_month", "0", ORDINAL_ENDS),
        ("nth_sets.nth_of_every", "0", ORDINAL_ENDS),
        ("ordinals.ordinal_unit", "0 000", ORDINAL_ENDS),
        ("ordinals.century", "0", ORDINAL_ENDS),
        ("numbered_quarters.number_of_year", "0", frozenset({"q", "h"})),
        ("rates.times_a_unit", "0 000", _COUNT | {"times"}),
        ("eras.year_before_era", "0 000", _ERAS | {FIGURE}),
        ("eras.year_of_hegira", "0 000", frozenset({"ah", "a"})),
        ("eras.years_before_era", "0 000", _TO),
        ("refiners.hour_ranges.number_to_clock", "0", _TO | _FRACTIONED),
        ("refiners.hour_ranges.either_hour", "0", frozenset({"or", "and", FIGURE})),
        ("refiners.hour_ranges.hours_of_day", "0", _TO | _FRACTIONED | _FIGURED_CLOCK),
        ("year_and_month.year_and_month", "0 000", _FIGURE),
        ("year_and_month.year_then_month", "000", _FIGURE | {"MONTH"}),
        ("numbered_quarters.year_then_quarter", "000", frozenset({"q", "h"})),
        ("years.bare_year", "000", ANY),
        ("early_years.early_year", "000", ANY),
        ("early_years.early_life", "000", _FIGURE),
        ("ordinals.day_of_whole", "0", ORDINAL_ENDS | {"d"}),
        ("numeric_dates.short_numeric_date", "0", _FIGURE),
        ("listed_days.listed_day", "0", ANY),
        ("listed_days.listed_range", "0", _FIGURE),
        ("days_of_month.day_of_month", "0", ORDINAL_ENDS),
        ("days_of_month.led_day", "0", ANY),
        ("days_of_month.days_of_whole", "0", _TO | _DAY),
        ("years.apostrophe_year", "0", ANY),
        ("spelt_clocks.spelt_clock", "0", _PAST),
        ("cued_hours.sharp_hour", "0", frozenset({"sharp", "on"})),
        ("cued_hours.bare_hour", "0", ANY),
        ("cued_hours.hour_in_day_part", "0", _FIGURED_CLOCK | _IN_PART | {"afternoon", "lunchtime"}),
    )  # fmt: skip


def _refiners() -> tuple[Row, ...]:
    hung = frozenset({"OFFSET", "ahead", "in", "before", "prior", "from", "on", "after", "following", "into"})
    through = "CalendarDate At Clock Season Holiday Nth Shifted Era Offset Qualified IsoWeek Vague Within"
    return (
        ("recognisers.day_ranges.day_range", "CalendarDate", _ORDINAL | JOINTS),
        ("recognisers.deictics.clock_of_day_part", "Clock", ANY),
        ("recognisers.noons.with_noon", "Clock", _NOON),
        ("recognisers.cued_hours.early_hour", "Clock", BACK),
        ("recognisers.eras.era", "CalendarDate Era Season", _ERAS),
        ("dated_days.weekday_with_date", "CalendarDate Within", ANY),
        ("neighbours.after_next", "CalendarDate", frozenset({"after"})),
        ("neighbours.before_last", "CalendarDate", frozenset({"before"})),
        ("shared_years.month_of_year", "Shifted", frozenset({"in"})),
        ("shared_years.day_of_month", "Shifted", frozenset({"on"})),
        ("neighbours.a_year_before", "Shifted", frozenset({"last", "a"})),
        ("neighbours.week_later", "CalendarDate Shifted", frozenset({"week", "fortnight"})),
        ("neighbours.beside", "CalendarDate Season Holiday", frozenset({"before", "preceding", "after", "following"})),
        ("weekdays.day_of_week", "Shifted Offset", ANY),
        ("weekdays.week_of_day", "CalendarDate At Qualified Range", ANY),
        ("dated_days.word_with_date", "Shifted Holiday", ANY),
        ("dates.with_year", "CalendarDate Season Holiday", ANY),
        ("dates.weekend_of", "Holiday CalendarDate", frozenset({"week", "weekend"})),
        ("day_ends.end_of_that_day", "CalendarDate Shifted Holiday Within", frozenset({"at", "by", "the", "PART"})),
        ("dates.possessed", "CalendarDate Shifted FiscalYear", frozenset({"s"})),
        ("quarters.results_period", "CalendarDate TheUnit", ANY),
        ("quarters.prior_year_period", "Shifted", frozenset({"period", "quarter"})),
        ("quarters.quarter_of_accounts", "FiscalYear", frozenset({"q", "h"})),
        ("ended_periods.begun", "Length", _BEGINNINGS | {"effective", "from"}),
        ("alternatives.or_so", "Length Stretch Shifted", frozenset({"or"})),
        ("ended_periods.ended", "Length TheUnit", THROUGH | {"ended", "ending"}),
        ("neighbours.weeks_on", "Length", frozenset({"on", "next", "this"})),
        ("offsets.hung", "Length", hung),
        ("offsets.in_working_days", "Offset Stretch", BACK),
        ("offsets.spanned", "Offset", BACK),
        ("offsets.signed", "Clock At Vague", ANY),
        ("offsets.within", "Length Offset", BACK),
        ("hour_ranges.lasting", "Clock At", frozenset({"for"})),
        ("offsets.placed_length", "Length", BACK),
        ("dated_sets.on_day", "Recurrence", frozenset({"on"})),
        ("dated_sets.day_of_each", "CalendarDate", frozenset({"in", "of", "each", "every"})),
        ("dated_sets.set_with_time", "Recurrence", ANY),
        ("dated_sets.time_of_set", "Clock Range", ANY),
        ("date_time.date_then_time", "CalendarDate Shifted Holiday Nth Offset Within Qualified", ANY),
        ("part_and_clock.part_then_clock", "DayPart At", ANY),
        ("date_time.time_then_date", "Clock DayPart Range Qualified", ANY),
        ("date_time.year_after_time", "At", _FIGURE),
        ("alternatives.or_later", "CalendarDate Season Era Clock At Shifted Holiday Within Offset",
         frozenset({"or", "and", "at", "onward", "onwards"})),
        ("ranges.through", through, ANY),
        ("ranges.days_in_row", "CalendarDate", frozenset({"and"})),
    )  # fmt: skip
