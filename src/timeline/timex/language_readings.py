"""What the slots of a phrase of another language say, by the tables of that language."""

import re
from decimal import Decimal

from attrs import evolve, frozen

from timeline.lexicon.tables import read_list, read_section
from timeline.model.expressions import (
    At,
    CalendarDate,
    DayPart,
    Era,
    Expression,
    Holiday,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Season,
    Shifted,
    Stretch,
    Weekpart,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.fallback import read_date
from timeline.timex.words import RULE_DAYS


@frozen
class Reader:
    """What the slots of a match say in a language."""

    language: str

    def date(self, match: re.Match[str]) -> Expression | None:
        return read_date(self._core(match), language=self.language, day_first=True)

    def month(self, shift: int, match: re.Match[str]) -> Expression:
        return CalendarDate(month=self._number("months_of_year", match["month"]), shift=shift)

    def qualified(self, expression: Expression, match: re.Match[str]) -> Expression:
        """Its beginning, its middle, its end, or about then; ``match`` is of what stands before."""
        return Qualified(_MODS[str(match.lastgroup)], expression)

    def day_span(self, match: re.Match[str]) -> Expression | None:
        last = self.date(match)
        if not isinstance(last, CalendarDate):
            return None
        return Range(evolve(last, day=int(self._day(match["first_day"]))), last)

    def decade(self, match: re.Match[str]) -> Expression:
        word = match["decade"]
        year = int(word) if word.isdecimal() else self._number("numbers", word)
        return Era(Granularity.DECADE, year) if year >= 100 else Era(Granularity.DECADE, short_year=year)

    def offset(self, direction: int, match: re.Match[str]) -> Expression:
        number = match.groupdict().get("number") or "1"
        count = int(number) if number.isdecimal() else self._number("numbers", number)
        return Offset(counts=((self._unit(match), Decimal(count)),), direction=direction)

    def shifted(self, shift: int, match: re.Match[str]) -> Expression:
        return Shifted(self._unit(match), shift)

    def weekday(self, shift: int | None, match: re.Match[str]) -> Expression:
        return CalendarDate(weekday=self._number("weekdays", match["weekday"]), shift=shift)

    def coming_weekday(self, match: re.Match[str]) -> Expression:
        return Within(CalendarDate(weekday=self._number("weekdays", match["weekday"])), Shifted(Granularity.DAY, 1))

    def weekday_span(self, match: re.Match[str]) -> Expression:
        """ "Montag bis Freitag": the second is told from the first."""
        first, last = (self._number("weekdays", match[group]) for group in ("first_weekday", "weekday"))
        return Range(CalendarDate(weekday=first), CalendarDate(weekday=last))

    def every_weekday(self, match: re.Match[str]) -> Expression:
        day = self._number("weekdays", match["weekday"])
        rule = f"FREQ=WEEKLY;BYDAY={RULE_DAYS[day]}"
        return Recurrence(f"XXXX-WXX-{day + 1}", Granularity.DAY, "EVERY", rrule=rule)

    def stretch(self, direction: int, match: re.Match[str]) -> Expression:
        word = match["number"]
        count = int(word) if word.isdecimal() else self._number("numbers", word)
        return Stretch(((self._unit(match), Decimal(count)),), direction)

    def season(self, match: re.Match[str]) -> Expression:
        return Season(self._name("season_names", match["season"]), int(match["year"]))

    def feast(self, match: re.Match[str]) -> Expression:
        year = match.groupdict().get("year")
        return Holiday(self._name("feast_names", match["feast"]), int(year) if year else None)

    def weekend(self, match: re.Match[str]) -> Expression:
        return Weekpart(self._number("weekend_names", match["weekend"]))

    def day_part(self, match: re.Match[str]) -> Expression:
        """ "demain soir", "Freitagabend", "stasera"."""
        groups = match.groupdict()
        if groups.get("part_today"):
            return At(Shifted(Granularity.DAY, 0), self._part("day_parts_today", groups["part_today"]))
        part = self._part("day_parts", groups["part"])
        if groups.get("deictic"):
            return At(Shifted(Granularity.DAY, self._number("deictics", groups["deictic"])), part)
        return At(CalendarDate(weekday=self._number("weekdays", groups["weekday"])), part)

    def _part(self, section: str, word: str) -> DayPart:
        name = read_section("times", section, self.language)[word.replace("’", "'")]
        return DayPart(_CODES[name], name)

    def deictic(self, match: re.Match[str]) -> Expression:
        return Shifted(Granularity.DAY, self._number("deictics", match["time"]))

    def _core(self, match: re.Match[str]) -> str:
        """A date without the words that join it, as dateparser knows it in every language."""
        groups = match.groupdict()
        if groups.get("day"):
            groups["day"] = self._day(groups["day"])
        parts = [groups[name] for name in ("day", "month", "year") if groups.get(name)]
        return " ".join(parts) if parts else match["time"]

    def _day(self, word: str) -> str:
        return "1" if word.lower() in read_list("times", "first_day_words", self.language) else word

    def _unit(self, match: re.Match[str]) -> Granularity:
        return Granularity(read_section("times", "units", self.language)[match["unit"]])

    def _name(self, section: str, word: str) -> str:
        return str(read_section("times", section, self.language)[word.replace("’", "'")])

    def _number(self, section: str, word: str) -> int:
        return int(read_section("times", section, self.language)[word.replace("’", "'")])


_MODS = {"early": TimexMod.START, "mid": TimexMod.MID, "late": TimexMod.END, "about": TimexMod.APPROX}
_CODES = {"morning": "MO", "midday": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}
