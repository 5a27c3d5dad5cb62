"""A part of a day and the clock time in it: "this morning at 9", "Monday evening at 8:30", "8 on Sunday morning"."""

from timeline.model.expressions import At, Clock, DayPart, Expression, Qualified, Range, Shifted
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.spelt_clocks import hour_and_minute_words, hour_at
from timeline.timex.recognisers.surroundings import opens_line_below
from timeline.timex.refiners.hour_ranges import bare_hours, hours_beside_day
from timeline.timex.refiners.hours_of_parts import in_part, on_part


def as_vague_as(chart: Chart, node: Node, time: Node, whole: Expression) -> Expression:
    """ "Monday around 9": the words between a day and its clock time make the whole no more exact than that."""
    names = (chart.tokens[at].senses.get("approximation") for at in range(node.last, time.first))
    is_about = isinstance(whole, At) and isinstance(whole.time, Clock) and TimexMod.APPROX in names
    return Qualified(TimexMod.APPROX, whole) if is_about else whole


def time_in_part_of_day(outer: Expression, inner: Clock | DayPart | Range) -> At | None:
    """ "8 on Sunday morning", "the morning of May 3 at 8": the part of day says which half the hour is in."""
    match outer:
        case At(date=date, time=Clock() as clock) if isinstance(inner, DayPart):
            return on_part(date, inner, clock)
        case At(date=date, time=DayPart() as part):
            pass
        case DayPart(shift=int(shift), frame=frame) as part if isinstance(inner, Clock):
            date = Shifted(Granularity.DAY, shift, frame)
        case _:
            return None
    return At(date, inner) if isinstance(inner, DayPart) else on_part(date, part, inner)


def part_then_clock(chart: Chart, node: Node) -> Node | None:
    """ "this morning at 9", "Monday evening at 8:30", "tonight around 7", "in the afternoon, 7:00"."""
    date: Expression | None = None
    match node.expression:
        case At(date=date, time=DayPart() as part):
            pass
        case DayPart(shift=int(shift), frame=frame) as part:
            date = Shifted(Granularity.DAY, shift, frame)
        case DayPart() as part:
            pass
        case _:
            return None
    token, at = chart.after(node), node.last
    led = token.text in ("at", "around", "from", "about", "by", "between")
    if not led and token.gap not in (",", " "):
        return None
    if opens_line_below(chart, node.first, at):
        return None
    at += led
    time = _time_in_part(chart, at, led=led)
    if time is None:
        return None
    inner = time.expression.of if isinstance(time.expression, Qualified) else time.expression
    settled = in_part(inner, part.part) if date is None else on_part(date, part, inner)
    if settled is None:
        return None
    expression = settled if date is None else as_vague_as(chart, node, time, settled)
    if isinstance(time.expression, Qualified) and not isinstance(expression, Qualified):
        expression = Qualified(time.expression.mod, expression)  # "tonight 8ish"
    return Node(expression, node.first, time.last, "part-clock", tail=time.tail, article=node.article)


def _time_in_part(chart: Chart, at: int, *, led: bool) -> Node | None:
    """A clock time or a range of them; a bare hour only after a word that leads to it."""
    time = chart.read(at)
    if time is None:
        time = (
            (bare_hours(chart, at) or hour_at(chart, at))
            if led
            else (hours_beside_day(chart, at) or hour_and_minute_words(chart, at))
        )
    if time is None or (not led and time.rule == "bare-hour"):
        return None
    return time
