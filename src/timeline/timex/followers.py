"""English: what must follow a word for a recogniser that starts there, or an expression for a refiner that grows it.

Most words that a time might go on from stand before something else. What stands behind them tells, in one look-up for
all, which functions need not be asked. Those that are not named here may find something before any word.
"""

from collections.abc import Mapping, Set
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.timex.chart import FIGURE
from timeline.timex.number_grammar import ERAS, PAST, after_length
from timeline.timex.words import JOINTS, THROUGH, WORKDAYS

# Words by themselves or by their sense.
_NUMBER = frozenset({FIGURE, "number", "scale", "fraction", "and"})
_ORDINAL = frozenset({FIGURE, "number", "ordinal"})
_VAGUE = frozenset({"of", "more"})
_HALF = frozenset({"p", "pm", "a", "am"})
_CLOCK = _NUMBER | _HALF | {"o", "oh", "oclock", "quarter", "quarters"}


@cache
def followers() -> Mapping[str, Set[str]]:
    """By recogniser or refiner, the words or their senses of which one must stand behind."""
    return {
        "lengths.length": _NUMBER | _VAGUE | after_length() | WORKDAYS | {"half", "couple", "few", "good", "a", "an"},
        "lengths.nights": _NUMBER | {"night", "nights"},
        "lengths.part_of_unit": frozenset({"quarter", "quarters", "of", "hour"}),
        "lengths.unit_long": frozenset({"long"}),
        "refiners.weekdays.counted_weekdays": _NUMBER | {"weekday"},
        "relations.counted_relation": _NUMBER | _VAGUE | {"relation"},
        "rates.rate": frozenset({"unit", "night"}),
        "rates.times_a_unit": _NUMBER | {"times", "every", "each", "a", "an", "per", "frequency"},
        "spelt_clocks.spelt_clock": _CLOCK | PAST,
        "cued_hours.hour_in_day_part": _CLOCK | PAST | {"in", "at", "day_part", "early", "late", "very"},
        "noons.twelve_noon": frozenset({"noon", "midnight", "midday"}),
        "years.spoken_year": frozenset({"number", "scale", "oh", "o"}),
        "years.the_year": frozenset({FIGURE, "number", "of"}),
        "decades.spoken_decade": frozenset({"decade", "thousand", "thousands", "tens"}),
        "ordinals.century": _ORDINAL | JOINTS | {"unit"},
        "month_dates.day_first": _ORDINAL | {"month", "scale", "day", "of"},
        "day_ranges.days_then_month": _ORDINAL | JOINTS | {"month", "scale"},
        "recognisers.day_ranges.day_range": _ORDINAL | JOINTS,
        "month_day_sets.days_of_each_month": _ORDINAL | {"and", "or", "the", "of"},
        "nth_sets.nth_of_every": _ORDINAL | {"and", "or", "weekday", "day", "days", "last", "final"},
        "eras.anno_domini": frozenset({FIGURE, "d"}),
        "modifiers.unit_end": frozenset({"end", "s"}),
        "units.unit_to_date": frozenset({"to"}),
        "units.year_ago": frozenset({"ago", "earlier"}),
        "reference_phrases.reference_phrase": _second_words("reference_phrases"),
        "recognisers.eras.era": ERAS,
        "neighbours.after_next": frozenset({"after"}),
        "neighbours.before_last": frozenset({"before"}),
        "neighbours.a_year_before": frozenset({"last", "a"}),
        "neighbours.week_later": frozenset({"week", "fortnight"}),
        "neighbours.beside": frozenset({"before", "preceding", "after", "following"}),
        "neighbours.weeks_on": frozenset({"on", "next", "this"}),
        "shared_years.month_of_year": frozenset({"in"}),
        "shared_years.day_of_month": frozenset({"on"}),
        "dates.weekend_of": frozenset({"week", "weekend"}),
        "dates.possessed": frozenset({"s"}),
        "day_ends.end_of_that_day": frozenset({"at", "by", "the", "part"}),
        "quarters.prior_year_period": frozenset({"period", "quarter"}),
        "quarters.quarter_of_accounts": frozenset({"q", "h"}),
        "alternatives.or_so": frozenset({"or"}),
        "alternatives.or_later": frozenset({"or", "and", "at", "onward", "onwards"}),
        "ended_periods.ended": THROUGH | {"ended", "ending"},
        "weekdays.offset_on_weekday": frozenset({"on"}),
        "hour_ranges.lasting": frozenset({"for"}),
        "dated_sets.on_day": frozenset({"on"}),
        "dated_sets.day_of_each": frozenset({"in", "of", "each", "every"}),
    }


def _second_words(section: str) -> Set[str]:
    return frozenset(phrase.split()[1] for phrase in read_section("times", section))
