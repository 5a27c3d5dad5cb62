"""Parts of day behind an hour, and the half of the day that they tell: "8 in the morning", "10 at night"."""

from timeline.timex.chart import Chart


def part_after(chart: Chart, at: int) -> tuple[str, int] | None:
    """The part of day that follows a clock time, and where it ends: "in the morning", "at night", "afternoon"."""
    tokens = chart.tokens
    part = tokens[at + 2]
    in_the = tokens[at].text == "in" and tokens[at + 1].text == "the"
    if in_the and "day_part" in part.senses and not part.text.endswith("s"):
        return part.senses["day_part"]["part"], at + 3
    if tokens[at].text == "at" and tokens[at + 1].text == "night":
        return "night", at + 2
    if tokens[at].text in ("afternoon", "lunchtime") and tokens[at].gap == " ":
        return tokens[at].senses["day_part"]["part"], at + 1
    late = at + (tokens[at].text == "very")
    if tokens[late].text in ("early", "late") and "day_part" in tokens[late + 1].senses:
        return tokens[late + 1].senses["day_part"]["part"], late + 2
    return None


def half_of_part(part: str, hour: int) -> str | None:
    """Which half of the day an hour of a part of day is in; midday holds both."""
    if part == "midday":
        return "am" if 9 < hour < 12 else "pm"
    if part in ("morning", "dawn") or (part == "night" and (hour < 5 or hour == 12)):
        return "am"
    return "pm"
