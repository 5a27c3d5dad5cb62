"""Years told by the way do not take the tale with them."""

import pytest

from timeline import find_times


def months(text: str) -> list[str]:
    return [time.value for time in find_times(text, anchor="2013-03-22") if time.text == "April"]


@pytest.mark.parametrize(
    "clause",
    [
        "Lind, who had been born in 1912, moved to Oslo.",
        "Lind (who was born in 1912 in Bergen) moved to Oslo.",
        "The hall, which opened in 1912, was shut.",
        "He met Lind, who had left in 1912.",
    ],
)
def test_a_year_in_a_relative_clause_is_of_its_noun_alone(clause: str) -> None:
    assert months(f"The war broke out in 1939. {clause} In April he married.") == ["1939-04"]


@pytest.mark.parametrize(
    "clause",
    ["He went to Oslo, where in 1941, after a quarrel, he left.", "By 1941 he had built a ship.", "He left in 1941."],
)
def test_a_year_that_the_tale_goes_on_to_is_of_what_follows(clause: str) -> None:
    assert months(f"The war broke out in 1939. {clause} In April he married.") == ["1941-04"]


def test_a_clause_without_a_time_of_its_own_is_no_aside() -> None:
    assert months("In May 1950 he left Oslo, which he disliked, for Bergen. In April he died.") == ["1950-04"]


def test_what_had_been_before_in_the_same_sentence_is_an_aside() -> None:
    assert months("He resigned in 1939; he had been elected in 1931. In April he died.") == ["1939-04"]


def test_what_had_been_before_in_a_sentence_of_its_own_is_told_on_from() -> None:
    times = find_times("He resigned in 1939. He had been elected in 1931. Two years later he left.", "2012-05-15")
    assert times[-1].value == "1933"


def test_a_report_is_no_story_for_the_age_of_a_thing() -> None:
    assert months("The hall, which had opened in 1931, burned down. In April the council met.") == ["2012-04"]


@pytest.mark.parametrize("law", ["the Companies Act of 1976", "the Clean Air Act 1976", "the Treaty of 1976"])
def test_the_year_of_a_law_is_none_that_a_text_tells_of(law: str) -> None:
    assert months(f"Halder was sued under {law}. In April it paid.") == ["2012-04"]


def test_the_year_of_what_happened_is_told() -> None:
    assert months("After the Revolution of 1848 he fled. In April he came back.") == ["1848-04"]


@pytest.mark.parametrize("clause", ["He would rule until 1963.", "It would later become a port in 1963."])
def test_a_year_that_was_still_to_come_leaves_the_tale_where_it_was(clause: str) -> None:
    assert months(f"Lind was crowned in 1939. {clause} In April he married.") == ["1939-04"]


def test_a_text_that_looks_ahead_of_its_own_day_is_no_story() -> None:
    assert months("The firm was founded in 1901. It will open a plant in 2014. In April it hired staff.") == ["2012-04"]


def test_the_year_of_one_of_many_is_none_that_a_text_tells_of() -> None:
    text = "A silver 2011 Weir Comet, driven by Lind, struck a van. In April he was fined."
    assert months(text) == ["2012-04"]
    assert [time.value for time in find_times(text)] == ["2011", "XXXX-04"]


@pytest.mark.parametrize("opening", ["In a 1936 speech he said no.", "The 1936 games were held there."])
def test_the_year_of_a_happening_is_told_behind_an_article_too(opening: str) -> None:
    assert [time.value for time in find_times(f"{opening} In May he left for Spain.")] == ["1936", "1936-05"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm has made ferries since 1970.",
        "Shares fell to their lowest since 1970.",
        "It was the first strike at the firm since 1970.",
    ],
)
def test_what_is_counted_from_is_where_no_tale_goes_on(sentence: str) -> None:
    assert months(f"The firm was founded in 1912. {sentence} In April it was sold.") == ["1912-04"]
    assert months(f"{sentence} In April it was sold.") == ["2012-04"]


def test_the_hours_of_a_day_go_on_over_a_day_that_is_counted_from() -> None:
    text = "The index fell on Friday to its lowest point since Nov. 20. It had fallen by more in the afternoon."
    assert [time.value[:10] for time in find_times(text, anchor="2013-03-22")][-1] == "2013-03-22"


def test_a_tale_goes_on_from_where_it_had_come_from() -> None:
    assert months("He had taught at Lund since 1912. In April he left.") == ["1912-04"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Today we went to the inn that we saw yesterday. After lunch we left.", "2013-03-22"),
        ("Today we rested. Yesterday we sailed. After lunch we met a whale.", "2013-03-21"),
    ],
)
def test_a_day_before_today_in_its_sentence_is_by_the_way(text: str, day: str) -> None:
    (lunch,) = (time for time in find_times(text, anchor="2013-03-22") if time.text == "lunch")
    assert lunch.value.startswith(day)
