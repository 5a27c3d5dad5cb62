"""Words before a time that pick a part of it or loosen it: "early 1998", "the end of May", "about two weeks"."""

from functools import cache

from attrs import evolve

from timeline.lexicon.tables import read_section, read_words
from timeline.model.expressions import (
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Expression,
    Frame,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Shifted,
    Stretch,
    TheUnit,
    Turn,
    Vague,
    Weekpart,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node, spanning
from timeline.timex.openness import is_day
from timeline.timex.phrases import Phrases
from timeline.timex.recognisers.date_fields import read_year
from timeline.timex.windows import Token

_BESIDE = {"earlier": -1, "later": 1}
_ADVERBS = ("early", "late", "earlier", "later", "mid")


def part(chart: Chart, index: int) -> Node | None:
    """ "early 1998", "late Monday night", "mid-November", "the end of the year", "earlier this week"."""
    token = chart.tokens[index]
    mod = TimexMod(token.senses["part"])
    at = _after_adverb(chart, index) if token.text in _ADVERBS else _after_noun(chart, index)
    if at is None or chart.tokens[at].gap not in (" ", "-", " '", "'", "-'"):
        return None
    node = chart.read(at)
    if node is None or node.first != at:
        return _unit_end(chart, index, at, mod)
    inner = node.expression
    if token.text == "turn":
        return _turn(chart, index, node, inner)
    if token.text == "end" and isinstance(inner, Shifted) and chart.tokens[at].gap == " " and at == index + 1:
        return None  # "we end today a long quarrel"
    if isinstance(inner, Length) and inner.counts[-1][1] is None and token.text in ("early", "late", "later"):
        return _open_years(chart, index, node)
    if node.ends is not None and isinstance(inner, Range):
        return _opened(chart, index, node, inner)
    if node.rule == "part-clock":
        return Node(inner, index, node.last, node.rule, article=True, tail=node.tail)  # "early morning at 8"
    if isinstance(inner, Length | Vague | Recurrence | Clock | Offset) or (
        isinstance(inner, Stretch) and token.text in _ADVERBS
    ):
        return _unit_end(chart, index, at, mod)
    if token.text in _BESIDE and not isinstance(inner, Era):
        # "later in the day before returning"
        return _unit_end(chart, index, at, mod) if node.rule == "unit-beside" else _beside(chart, index, node)
    # "the late-November trip": the article is the trip's
    article = chart.tokens[at].gap != "-" or not isinstance(inner, CalendarDate) or not chart.word_after(node.last - 1)
    return Node(Qualified(mod, inner), index, node.last, "part", article=article, tail=node.tail)


def _turn(chart: Chart, index: int, node: Node, whole: Expression) -> Node | None:
    """ "The turn of the 20th century", about when that began; not "took a turn of 5 May"."""
    if not (isinstance(whole, Era) and whole.unit is Granularity.CENTURY and chart.before(index).text == "the"):
        return None
    return Node(Turn(whole.year), index, node.last, "turn-of-century", article=True)


def _beside(chart: Chart, index: int, node: Node) -> Node | None:
    """ "later this year" is after now; "earlier on Sunday" is before another time of that day, which bounds nothing."""
    inner, side = node.expression, _BESIDE[chart.tokens[index].text]
    if isinstance(inner, DayPart) and inner.shift is None:
        return None
    if isinstance(inner, Shifted) and inner.shift == 0 and inner.frame is Frame.SPEECH:
        inner = evolve(inner, side=side)
    return Node(inner, index, node.last, "earlier-or-later", article=True)


def _after_adverb(chart: Chart, index: int) -> int | None:
    """Where the whole stands: "early [1998]", "earlier on [Sunday]", "late in the [year]", "early the [next day]"."""
    word, linked, at = chart.tokens[index].text, chart.tokens[index + 1].text, index + 1
    if linked == "the":
        return at if word == "mid" else at + 1
    if linked == "of":
        return None if word in ("early", "late") else at + 1
    if linked not in ("on", "in"):
        return at
    if word == "mid":
        return None
    return at + 1 + (linked == "in" and chart.tokens[at + 1].text == "the")


def _after_noun(chart: Chart, index: int) -> int | None:
    """Where the whole stands: "the start to [1998]", "end of the [year]", "end-[May]"."""
    word, link, at = chart.tokens[index].text, chart.tokens[index + 1], index + 1
    if link.text == "of" or (link.text == "to" and word in ("start", "end", "beginning", "close")):
        return at + 1 + (chart.tokens[at + 1].text == "the")
    return at if link.gap == "-" or word == "end" else None


def _opened(chart: Chart, index: int, node: Node, span: Range) -> Node | None:
    """ "early October to late April": the word is of the first time alone."""
    if node.ends is None or span.first is None:
        return None
    mod, word = TimexMod(chart.tokens[index].senses["part"]), chart.tokens[index].text
    is_beside = word in _BESIDE and not isinstance(span.first, Era)
    opening = span.first if is_beside else Qualified(mod, span.first)
    first = Node(opening, index, node.ends[0].last, "part", article=True, tail=node.ends[0].tail)
    return spanning(Range(opening, span.last), first, node.ends[1], node.rule, article=True)


def _open_years(chart: Chart, index: int, node: Node) -> Node | None:
    """ "the early years", "the early hours of Friday", whose own words say when."""
    if chart.before(index).text != "the" or (
        chart.tokens[node.first].text == "hours" and chart.after(node).text == "of"
    ):
        return None
    return Node(node.expression, index, node.last, "open-length", article=True)


def _unit_end(chart: Chart, index: int, at: int, mod: TimexMod) -> Node | None:
    """ "the end of the year", "mid-week": a unit with no more said is the anchor's."""
    unit = chart.tokens[at]
    if "unit" not in unit.senses or unit.text.endswith("s") or unit.senses["unit"] is Granularity.SECOND:
        return None
    word = chart.tokens[index].text
    if word == "turn":
        is_century = unit.senses["unit"] is Granularity.CENTURY and chart.before(index).text == "the"
        return Node(Turn(), index, at + 1, "turn-of-century", article=True) if is_century else None
    if word in _BESIDE:
        frame = Frame.TEXT if chart.tokens[index + 1].text == "in" else Frame.SPEECH  # "later in the day"
        whole: Expression = Shifted(unit.senses["unit"], 0, frame, side=_BESIDE[word])
        return Node(whole, index, at + 1, "earlier-or-later", article=True)
    name: Granularity = unit.senses["unit"]
    day = chart.read(at + 1) if name is Granularity.DAY and chart.tokens[at + 1].gap == " " else None
    if day is not None and is_day(day.expression):
        # "the middle of the day Friday", "end of day tomorrow"
        return Node(Qualified(mod, day.expression), index, day.last, "part", article=True, tail=day.tail)
    # Decades and centuries are those told of; a smaller unit is the anchor's.
    whole = TheUnit(name) if name.rank > Granularity.YEAR.rank else Shifted(name, 0)
    return Node(Qualified(mod, whole), index, at + 1, "part-of-unit", article=True)


def unit_end(chart: Chart, index: int) -> Node | None:
    """ "year-end", "year end 1998", "month-end", "the year's end"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if (after.text, chart.tokens[index + 2].text) == ("s", "end") and after.gap == "'":
        end = Qualified(TimexMod.END, TheUnit(token.senses["unit"]))
        return Node(end, index, index + 3, "part-of-unit", article=True) if _is_of_calendar(token) else None
    if after.text != "end" or after.gap not in ("-", " ") or token.text.endswith("s"):
        return None
    if not _is_of_calendar(token):
        return None
    if token.text == "week" and after.gap == "-":
        return Node(Weekpart(), index, index + 2, "weekend", article=True)
    year = read_year(chart, index + 2) if token.text == "year" else None
    if year is not None:
        return Node(Nth(-1, Granularity.DAY, of=year[0]), index, year[1], "unit-end")
    return Node(Nth(-1, Granularity.DAY, of=Shifted(token.senses["unit"], 0)), index, index + 2, "unit-end")


def _is_of_calendar(unit: Token) -> bool:
    return unit.senses["unit"] in (Granularity.YEAR, Granularity.MONTH, Granularity.WEEK, Granularity.QUARTER)


_CIRCA = ("c", "ca", "circa")


def approximation(chart: Chart, index: int) -> Node | None:
    """ "about two weeks", "around noon", "circa 1900", "nearly a year", "over three months"."""
    name = chart.tokens[index].senses["approximation"]
    node = chart.read(index + 1)
    token = chart.tokens[index + 1]
    if token.text == "the":
        node = chart.read(index + 2)
        if node is not None and not node.article:
            return None
    if node is None or token.gap not in (" ", ".", "") or name == "EXACT" or _is_topic(chart, index):
        return None
    inner = node.expression
    if chart.tokens[index].text == "c" and not _is_circa(chart, index):
        return None
    if isinstance(inner, Range) and node.ends is not None and chart.tokens[index].text in _CIRCA:
        return _begun_loosely(index, node, node.ends, TimexMod(name))
    if chart.tokens[index].text == "over" and not _is_more_than(chart, index, inner):
        return None  # "grew over three years" is no "more than three years"
    if chart.tokens[index].text in ("over", "under", "some", "nearly", "almost") and not isinstance(
        inner, Length | Offset
    ):
        return None
    if (
        isinstance(inner, Vague | Recurrence | Qualified | Range | TheUnit | CalendarDate | DayPart)
        and chart.tokens[index].text == "around"
        and not _is_vague_date(inner)
    ):
        return None
    if isinstance(inner, Vague | Recurrence | Qualified | Range | TheUnit | Stretch) or (
        isinstance(inner, Shifted) and inner.shift
    ):
        return None
    return _loosened(index, node, TimexMod(name))


def _is_topic(chart: Chart, index: int) -> bool:
    """ "A story about 1968", "stories about the summer of 1998"."""
    topics, before = read_words("times", "about_times"), chart.word_before(index)
    is_told = before in topics or before.removesuffix("s") in topics or before == "stories"
    return is_told and chart.tokens[index].text == "about"


_BEFORE_OVER = frozenset(("for", "just", "after", "well", "in"))


def _is_more_than(chart: Chart, index: int, inner: Expression) -> bool:
    """ "For over a week"; "lasted over a week", but not "took over a week ago"."""
    is_lasting = isinstance(inner, Length) and chart.word_before(index) in read_words("times", "lasting")
    return is_lasting or chart.before(index).text in _BEFORE_OVER


def _is_circa(chart: Chart, index: int) -> bool:
    """ "c. 1871", "c1871": a small letter, with a full stop or right before the year."""
    token, year = chart.tokens[index], chart.tokens[index + 1]
    return chart.text[token.start] == "c" and year.is_number and len(year.text) >= 3 and year.gap in (".", "")


def _begun_loosely(index: int, node: Node, ends: tuple[Node, Node], mod: TimexMod) -> Node | None:
    """ "c. 1871 – 1949": of the two only the first is loose."""
    first, last = ends
    if not isinstance(node.expression, Range):
        return None
    loose = _loosened(index, first, mod)
    return spanning(evolve(node.expression, first=loose.expression), loose, last, "range")


def _is_vague_date(expression: Expression) -> bool:
    """ "around 1900", "around Nov. 1"; "to get around Wednesday's ruling" is another "around"."""
    return isinstance(expression, CalendarDate) and (expression.year is not None or expression.day is not None)


def _loosened(index: int, node: Node, mod: TimexMod) -> Node:
    inner = node.expression
    if isinstance(inner, Length | Offset):
        return Node(evolve(inner, mod=mod), index, node.last, node.rule, tail=node.tail)
    return Node(Qualified(mod, inner), index, node.last, "approximation", tail=node.tail)


def comparison(chart: Chart, index: int) -> Node | None:
    """ "more than two years", "at least three days", "up to a month"."""
    words = _comparisons().at(chart, index)
    node = None if words is None else chart.read(index + len(words))
    if words is None or node is None or not isinstance(node.expression, Length | Offset):
        return None
    return _loosened(index, node, TimexMod(read_section("times", "comparisons")[" ".join(words)]))


@cache
def _comparisons() -> Phrases:
    return Phrases(read_section("times", "comparisons"))
