"""References without bounds, rates, and lengths that the words leave open."""

import pytest

from timeline import find_times


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(timex.text, str(timex.type), timex.value) for timex in find_times(text, "2020-05-13")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They train harder these days.", "these days", "PRESENT_REF"),
        ("More recently she took up the harp.", "More recently", "PAST_REF"),
        ("Nobody knows the future that awaits it.", "the future", "FUTURE_REF"),
        ("In the past it was a mill.", "the past", "PAST_REF"),
        ("She will one day sing it.", "one day", "FUTURE_REF"),
        ("The shop will soon close.", "soon", "FUTURE_REF"),
    ],
)
def test_a_reference_has_no_bounds(text: str, words: str, value: str) -> None:
    assert _read(text) == [(words, "DATE", value)]


@pytest.mark.parametrize(
    "text",
    [
        "He left soon after.",
        "She was soon released.",
        "It soon became a flood.",
        "the past tense of it",
        "the future king",
    ],
)
def test_what_looks_like_a_reference_is_none(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("four flights a week to Oslo", "a week", "P1W"),
        ("it makes 2,000 bells a year", "a year", "P1Y"),
        ("five calls per hour", "per hour", "PT1H"),
        ("hundreds of calls a day", "a day", "P1D"),
        ("his weekly letter", "weekly", "P1W"),
    ],
)
def test_a_rate_is_a_set(text: str, words: str, value: str) -> None:
    assert (words, "SET", value) in _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "it costs $2 million a year",
        "rooms at $35 and $55 a night",
        "£12 per hour",
        "it pays 5% annually",
        "four dollars a day",
        "winds of 60 miles per hour",
        "it fell 15 metres a second",
        "he drove 90 miles an hour",
    ],
)
def test_a_price_or_a_speed_is_no_time(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("text", ["He sold two boats a year ago.", "It took 3 men a week.", "She stayed a week."])
def test_a_length_beside_a_number_is_no_rate(text: str) -> None:
    assert all(kind != "SET" for _, kind, _ in _read(text))


def test_an_open_length_keeps_all_its_words() -> None:
    assert _read("within weeks or months")[0] == ("weeks or months", "DURATION", "PXW")
    assert _read("a years-long quarrel") == [("years-long", "DURATION", "PXY")]
    assert _read("hundreds of years") == [("hundreds of years", "DURATION", "PXY")]


def test_an_age_is_no_length() -> None:
    assert _read("Reed, 52 years old, will follow him.") == []


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [("Friday afternoon", "TIME", "XXXX-WXX-5TAF"), ("Friday", "DATE", "XXXX-WXX-5")],
)
def test_any_such_part_of_a_day_is_a_time_and_any_such_day_a_date(words: str, kind: str, value: str) -> None:
    assert _read(f"It rained on a {words}.") == [(words, kind, value)]
