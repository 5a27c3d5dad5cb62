"""Units of the calendar moved, counted and ordered: "last year", "the past two weeks", "a year ago", "third quarter"."""  # noqa: E501

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Counts,
    DayPart,
    FiscalYear,
    Frame,
    Holiday,
    IsoWeek,
    Length,
    Nth,
    Offset,
    Season,
    Shifted,
    Stretch,
    TheUnit,
    Vague,
    Weekpart,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.holidays import holiday
from timeline.timex.recognisers.numbers import read_number, read_ordinal

_DAY_OR_FINER = Granularity.DAY.rank
_CLOCK_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
_ADJECTIVES = frozenset(
    [
        "full",
        "whole",
        "entire",
        "consecutive",
        "straight",
        "successive",
        "additional",
        "more",
        "calendar",
        "business",
        "working",
        "trading",
        "long",
        "odd",
        "other",
        "fiscal",
        "financial",
        "very",
        "short",
    ]
)
_DECADES = ("20", "30", "40", "50", "60", "70", "80", "90")
_PERIODS = ("period", "quarter")
_AGES = ("old", "olds")


def unit_counts(chart: Chart, index: int) -> tuple[Counts, int] | None:
    """A length: "two weeks", "5h 30m", "a year and a half", "two years and three months", "several hours"."""
    number = read_number(chart, index)
    if number is None:
        return None
    found = _unit_after(chart, number.last)
    if found is None and chart.tokens[number.last].text in ("to", "or"):
        # "two to three weeks" is at least the two
        upper = read_number(chart, number.last + 1) if chart.tokens[number.last + 1].text not in ("a", "an") else None
        found = None if upper is None else _unit_after(chart, upper.last)
    if found is None:
        return None
    unit, scale, last = found
    value = None if number.value is None else number.value * scale
    if chart.tokens[last].text == "and" and chart.tokens[last + 1].text == "half" and value is not None:
        value, last = value + Decimal("0.5"), last + 2
    elif chart.tokens[last].text == "and" and chart.tokens[last + 1].text in ("a", "one"):
        part = chart.tokens[last + 2]
        if part.text in ("half", "quarter") and value is not None:  # noqa: SIM102
            if "unit" not in chart.tokens[last + 3].senses:
                value += Decimal("0.5") if part.text == "half" else Decimal("0.25")
                last += 3
    counts: Counts = ((unit, value),)
    return _with_smaller(chart, counts, last)


def _with_smaller(chart: Chart, counts: Counts, last: int) -> tuple[Counts, int]:
    at = last
    if chart.tokens[at].text == "and":
        at += 1
    elif chart.tokens[at].gap not in (" ", "", ",", "-"):
        return counts, last
    token = chart.tokens[at]
    if not (token.is_number or "number" in token.senses or (token.text in ("a", "an") and at > last)):
        return counts, last
    number = read_number(chart, at)
    found = None if number is None else _unit_after(chart, number.last)
    if number is None or found is None or number.value is None or found[0] in {unit for unit, _ in counts}:
        return counts, last
    if found[0].rank > counts[-1][0].rank and (at > last or token.gap == ","):
        return counts, last
    return _with_smaller(chart, (*counts, (found[0], number.value * found[1])), found[2])


def _unit_after(chart: Chart, index: int) -> tuple[Granularity, int, int] | None:
    token = chart.tokens[index]
    if token.text in _ADJECTIVES and "unit" in chart.tokens[index + 1].senses:
        index += 1
        token = chart.tokens[index]
    if token.gap not in (" ", "-", "", "‐", "–"):
        return None
    if "unit" in token.senses:
        scale = 2 if token.text.startswith("fortnight") else 1
        return token.senses["unit"], scale, index + 1
    if token.text == "s" and chart.tokens[index - 1].text in _DECADES:
        return None
    if "letter" in token.senses and token.gap == "" and token.text != "m" and len(chart.tokens[index - 1].text) <= 3:
        is_lower = chart.text[token.start].islower() or token.text in ("h", "y")
        return (token.senses["letter"], 1, index + 1) if is_lower else None
    if token.text == "m" and token.gap == "" and chart.tokens[index - 1].gap in (" ", "") and index >= 2:  # noqa: SIM102
        if "letter" in chart.tokens[index - 2].senses or chart.tokens[index - 2].text in ("hr", "hrs", "hours"):
            return Granularity.MINUTE, 1, index + 1
    return None


def length(chart: Chart, index: int) -> Node | None:  # noqa: C901
    """ "two weeks", "a year", "16-hour", "half an hour", "several months"."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in "$€£.#" and token.is_number:
        return None
    found = unit_counts(chart, index)
    if found is None:
        return None
    counts, last = found
    unit = chart.tokens[last - 1]
    if (
        unit.text == "second"
        and (token.text in ("a", "an") or token.text == "one")
        and unit.gap == " "
        and (
            chart.tokens[last].text not in ("ago", "later", "or")
            and chart.text[unit.end : unit.end + 2].strip()[:1].isalpha()
        )
    ):
        return None
    if unit.text == "may" or (unit.text == "second" and counts[0][1] != 1):
        return None
    if chart.tokens[last].gap == "-" and chart.tokens[last].text in ("earlier", "ago"):
        return None  # "a year-earlier loss": the article is the loss's
    if (
        unit.text == "s"
        and len(token.text) == 2
        and (chart.before(index).text == "the" or token.gap[-1:] in ("'", "’"))
    ):
        return None  # "the 70s"
    if "unit" in unit.senses and unit.text in ("sec", "mo", "mon", "mos") and not token.is_number:
        return None
    if token.text == "a" and unit.text == "quarter" and chart.tokens[last].text in ("of", "past", "to", "mile"):
        return None
    if counts[-1][0] is Granularity.QUARTER and token.text != "a" and unit.text == "quarter" and last - index > 2:
        return None
    if len(counts) == 1 and counts[0][0] is Granularity.QUARTER and token.is_number and unit.text == "quarter":
        return None
    if chart.tokens[last].text in _AGES and (chart.tokens[last].gap == "-" or unit.text.endswith("s")):
        return None
    if counts[0][0] is Granularity.QUARTER and unit.text == "quarters":
        return None
    last = _adjectival(chart, last)
    # "the eight-year war": the article is of the war
    return Node(Length(counts), index, last, "length", article=token.text not in ("a", "an") and unit.gap != "-")


def rest_of(chart: Chart, index: int) -> Node | None:
    """ "the rest of the week": from the anchor to the unit's end."""
    at = index + 1 + (chart.tokens[index + 1].text == "of")
    if chart.tokens[at].text in ("the", "this", "my", "our", "current"):
        at += 1
    unit = chart.tokens[at].senses.get("unit")
    if unit is None or unit.rank < Granularity.DAY.rank or chart.tokens[at].text.endswith("s"):
        return None
    return Node(Shifted(unit, 0, rest=True), index, at + 1, "rest-of", article=True)


def numbered_week(chart: Chart, index: int) -> Node | None:
    """ "week 36", "week 3 of 2027": ISO's count; without a year, the anchor's."""
    token, number = chart.tokens[index], chart.tokens[index + 1]
    if token.text != "week" or not number.is_number or number.gap != " " or not 1 <= int(number.text[:3]) <= 53:
        return None
    last = index + 2
    if chart.tokens[last].text in ("of", "in"):
        year = chart.read(last + 1)
        if year is not None and isinstance(year.expression, CalendarDate | Shifted):
            return Node(IsoWeek(None, int(number.text), of=year.expression), index, year.last, "numbered-week")
    if chart.text[number.end : number.end + 2].strip()[:1].isalpha() and not chart.tokens[last].senses:
        return None
    return Node(IsoWeek(None, int(number.text)), index, last, "numbered-week")


def whole_unit(chart: Chart, index: int) -> Node | None:
    """ "all day", "the whole week", "full-year", "another hour": one unit, all of it."""
    token, word = chart.tokens[index], chart.tokens[index + 1]
    unit = word.senses.get("unit")
    if unit is None or word.text.endswith("s") or word.gap not in (" ", "-") or unit.rank < Granularity.MINUTE.rank:
        return None
    if word.text in ("quarter", "min", "second") or (token.text == "all" and unit in _CLOCK_UNITS):
        return None
    return Node(Length(((unit, Decimal(1)),)), index, index + 2, "whole-unit", article=token.text != "another")


def nights(chart: Chart, index: int) -> Node | None:
    """ "two nights", "a three-night stay": as many days."""
    number = read_number(chart, index)
    if number is None or chart.tokens[index].text in ("a", "an"):
        return None
    word = chart.tokens[number.last]
    if word.text not in ("night", "nights") or word.gap not in (" ", "-"):
        return None
    return Node(Length(((Granularity.DAY, number.value),)), index, number.last + 1, "nights")


def _adjectival(chart: Chart, last: int) -> int:
    """ "decades-long", "a day-long", "ten-year-old": the adjective is part of the words."""
    token = chart.tokens[last]
    return last + 1 if token.gap == "-" and token.text == "long" else last


def plural_unit(chart: Chart, index: int) -> Node | None:
    """ "years", "for weeks", "days": a length that the words leave open."""
    token = chart.tokens[index]
    if not token.text.endswith("s") or len(token.text) < 4 or token.text in ("secs", "mins", "seconds", "quarters"):
        return None
    last = _adjectival(chart, index + 1)
    return Node(Length(((token.senses["unit"], None),)), index, last, "open-length")


def the_unit(chart: Chart, index: int) -> Node | None:
    """ "the quarter", "the year", "the day", "the weekend"; only with an article."""
    token, before = chart.tokens[index], chart.before(index)
    if before.text != "the" or token.gap != " " or token.text in ("second", "minute", "hour", "min", "sec", "mo"):
        return None
    unit = token.senses["unit"]
    if token.text == "weekend":
        return Node(Weekpart(), index, index + 1, "weekend", article=True)
    if token.text.endswith("s"):
        return None
    if unit in (Granularity.DAY, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM):
        return None
    return Node(TheUnit(unit), index, index + 1, "the-unit", article=True)


def relation(chart: Chart, index: int) -> Node | None:
    """ "last year", "this Friday", "next summer", "that evening", "the past two weeks", "the following day"."""
    token = chart.tokens[index]
    sense = token.senses["relation"]
    shift, frame = sense["shift"], Frame(sense["frame"])
    at = index + 1
    if token.text in ("this", "that") and chart.tokens[at].text in ("same", "past", "last", "coming", "next", "very"):
        inner = chart.tokens[at].text
        if inner != "same":
            shift = {"past": -1, "last": -1, "coming": 1, "next": 1}.get(inner, shift)
        at += 1
    word = chart.tokens[at]
    if word.gap not in (" ", "-"):
        return None
    node = _named(chart, index, at, shift, frame)
    return node or _named_holiday(chart, index, at, shift, frame) or _stretch(chart, index, at, shift, frame)


def _named(chart: Chart, index: int, at: int, shift: int, frame: Frame) -> Node | None:
    word, head = chart.tokens[at], chart.tokens[index].text
    senses, last = word.senses, at + 1
    article = head not in ("this", "that")
    if "month" in senses and (chart.text[word.start].isupper() or word.text not in ("may", "march", "mar")):
        if head in ("past", "present", "prior", "latest") and word.text == "may":
            return None
        return Node(
            CalendarDate(month=senses["month"], shift=shift, frame=frame), index, last, "named-month", article=article
        )
    if "weekday" in senses and not word.text.endswith("days"):
        date = CalendarDate(weekday=senses["weekday"], shift=shift, frame=frame)
        return Node(date, index, last, "named-weekday", article=article)
    if "season" in senses and (word.text != "fall" or head in ("this", "last", "next", "that", "previous", "coming")):
        return Node(Season(senses["season"], shift=shift, frame=frame), index, last, "named-season", article=article)
    if "day_part" in senses and head not in ("current", "present", "latest"):
        part = senses["day_part"]
        return Node(DayPart(part["code"], part["part"], shift, frame), index, last, "named-day-part", article=article)
    if word.text in ("fiscal", "financial") and chart.tokens[last].senses.get("unit") is Granularity.YEAR:
        return Node(FiscalYear(shift=shift), index, last + 1, "fiscal-year", article=article)
    if word.text in _PERIODS and head == "latest":
        return Node(Shifted(Granularity.QUARTER, -1), index, last, "latest-quarter", article=True)
    if word.text == "calendar" and "unit" in chart.tokens[last].senses:
        return _unit_moved(chart, index, last, shift, frame)
    if "unit" in senses and not word.text.endswith("s"):
        return _unit_moved(chart, index, at, shift, frame)
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
    unit, article = word.senses["unit"], head not in ("this", "that")
    if word.text == "fortnight":
        return Node(
            Stretch(((Granularity.WEEK, Decimal(2)),), shift or 1, frame), index, at + 1, "stretch", article=article
        )
    if unit is Granularity.SECOND:
        return None
    if word.text == "weekend":
        return Node(Weekpart(shift, frame), index, at + 1, "weekend", article=article)
    before = chart.before(index)
    if head == "past" and unit is Granularity.QUARTER:
        return Node(Shifted(unit, -1, frame), index, at + 1, "shifted-unit", article=True)
    if head == "past" or (
        head in ("last", "next") and before.text == "the" and unit in (Granularity.HOUR, Granularity.MINUTE)
    ):
        return Node(Stretch(((unit, Decimal(1)),), shift, frame), index, at + 1, "stretch", article=True)
    if head in ("next", "last") and before.text == "the" and unit is Granularity.DAY:
        frame = Frame.TEXT
    return Node(Shifted(unit, shift, frame), index, at + 1, "shifted-unit", article=article)


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
    if found is None or word.text in ("a", "an"):
        return None
    return Node(Stretch(found[0], shift, frame), index, found[1], "stretch", article=True)


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


def day_before(chart: Chart, index: int) -> Node | None:
    """ "the day before yesterday", "the week after next", "the year before", "the day after the elections"."""
    token = chart.tokens[index]
    unit = token.senses["unit"]
    after = chart.tokens[index + 1]
    if token.text.endswith("s") or after.text not in ("before", "after", "following", "of"):
        return None
    if after.text == "of":
        return _unit_of(chart, index, unit)
    direction = -1 if after.text == "before" else 1
    counts = ((unit, Decimal(1)),)
    following = chart.tokens[index + 2]
    if following.text in ("last", "next") and not (
        "unit" in chart.tokens[index + 3].senses
        or "weekday" in chart.tokens[index + 3].senses
        or "month" in chart.tokens[index + 3].senses
    ):
        shift = 2 if following.text == "next" else -2
        return Node(Shifted(unit, shift), index, index + 3, "unit-after-next", article=True)
    whole = chart.read(index + 2 + (following.text == "the"))
    if whole is not None and isinstance(whole.expression, At):
        day = Offset(counts, direction, of=whole.expression.date)
        return Node(
            evolve(whole.expression, date=day), index, whole.last, "offset-from-time", article=True, tail=whole.tail
        )
    if whole is not None and not isinstance(whole.expression, Length | Vague):
        return Node(Offset(counts, direction, of=whole.expression), index, whole.last, "offset-from-time", article=True)
    if chart.before(index).text != "the":
        return None
    return Node(Shifted(unit, direction, Frame.TEXT), index, index + 2, "unit-beside", article=True)


def _unit_of(chart: Chart, index: int, unit: Granularity) -> Node | None:
    """ "the week of March 6", "the month of May", "the year of 1998"."""
    whole = chart.read(index + 2)
    if whole is None or isinstance(whole.expression, Length | Vague) or chart.before(index).text != "the":
        return None
    if unit not in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR):
        return None
    return Node(Around(unit, whole.expression), index, whole.last, "unit-around", article=True)


def year_ago(chart: Chart, index: int) -> Node | None:
    """ "year-ago", "the year-earlier quarter": an adjective of results, the same period a year before."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text.endswith("s") or after.text not in ("ago", "earlier") or after.gap != "-":
        return None
    last = index + 2
    offset = Offset(((token.senses["unit"], Decimal(1)),), -1)
    following = chart.tokens[last]
    if following.text in _PERIODS and following.gap == " ":
        return Node(TheUnit(Granularity.QUARTER, of=offset), index, last + 1, "year-ago", article=True)
    part = chart.read(last)
    if part is not None and isinstance(part.expression, Nth) and part.expression.of is None:
        return Node(evolve(part.expression, of=offset), index, part.last, "year-ago", article=True)
    return Node(offset, index, last, "year-ago")


def fiscal_year(chart: Chart, index: int) -> Node | None:
    """ "fiscal 1998", "fiscal year 1998", "FY98", "the fiscal year"."""
    token, at = chart.tokens[index], index + 1
    if chart.tokens[at].text == "year":
        at += 1
    year = chart.tokens[at]
    if year.is_number and year.gap in (" ", "", "'", "’", ", "):
        if len(year.text) == 4:
            return Node(FiscalYear(year=int(year.text)), index, at + 1, "fiscal-year")
        if len(year.text) == 2 and (token.text == "fy" or year.gap != " "):
            return Node(FiscalYear(short_year=int(year.text)), index, at + 1, "fiscal-year")
    ordinal = read_ordinal(chart, index + 1)
    if ordinal is not None and ordinal.value is not None and chart.tokens[ordinal.last].text == "quarter":
        nth = Nth(int(ordinal.value), Granularity.QUARTER, fiscal=True)
        return Node(nth, index, ordinal.last + 1, "fiscal-quarter", article=True)
    if at == index + 2 and chart.before(index).text in ("the", "its", "their", "our", "a"):
        return Node(TheUnit(Granularity.YEAR), index, at, "fiscal-year", article=True)
    return None


def eve(chart: Chart, index: int) -> Node | None:
    """ "the eve of Christmas", "on the eve of the summit": the day before."""
    if chart.tokens[index + 1].text != "of":
        return None
    whole = chart.read(index + 2)
    if whole is None or not isinstance(whole.expression, Holiday | CalendarDate):
        return None
    counts = ((Granularity.DAY, Decimal(1)),)
    return Node(Offset(counts, -1, of=whole.expression), index, whole.last, "eve", article=True)
