"""Indexes of share prices: what they are called, and that they are not who computes or trades them."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind, extract_events, merge
from timeline.actors.stock_indexes import index_key

pytestmark = pytest.mark.model


def test_an_index_is_one_by_all_its_names(find: Find) -> None:
    actors = find("The Dow Jones industrial average fell on Monday. The Dow lost 3 percent. The DJIA is at a low.")
    index = named(actors, "Dow Jones industrial average", ActorKind.PRODUCT)
    assert words(index) == ["Dow Jones industrial average", "Dow", "DJIA"]


def test_a_text_may_end_with_the_name_of_an_index(find: Find) -> None:
    assert words(named(find("The Dow"), "Dow")) == ["Dow"]
    assert words(named(find("Shares rose on Monday, and so did the Nikkei"), "Nikkei")) == ["Nikkei"]


def test_the_index_is_the_one_last_told_of(find: Find) -> None:
    actors = find("The Nikkei rose. In London the FTSE 100 lost 2 percent. The index has fallen for a week.")
    assert "The index" in words(named(actors, "FTSE 100"))


def test_indexes_of_other_numbers_are_others(find: Find) -> None:
    actors = find(
        "The FTSE 100 fell by 3 percent, but the FTSE 250 gained. The Nasdaq Composite and the Nasdaq 100 fell."
    )
    assert {"FTSE 100", "FTSE 250", "Nasdaq Composite", "Nasdaq 100"} <= {actor.name for actor in actors}


def test_a_firm_is_not_the_index_that_it_computes(find: Find) -> None:
    actors = find("S&P cut the rating of Italy. The S&P gained 2 percent in New York.")
    assert [words(a) for a in actors if a.name == "S&P"] == [["S&P"], ["S&P"]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dow Chemical said it would cut jobs.", "Dow Chemical"),
        ("Dax Shepard was in Lund.", "Dax Shepard"),
        ("Its shares are traded on the Nasdaq.", "Nasdaq"),
        ("The Nikkei reported that the plant would close.", "Nikkei"),
    ],
)
def test_what_only_bears_the_name_of_an_index_is_none(find: Find, text: str, name: str) -> None:
    assert all(actor.rule != "stock-index" for actor in find(text) if actor.name == name)


def test_what_an_index_is_lowered_by_is_no_part_of_its_name(find: Find) -> None:
    assert words(named(find("The news pushed the FTSE 200 points lower."), "FTSE")) == ["FTSE"]


def test_an_index_takes_part_in_what_happens_to_it() -> None:
    (entry,) = extract_events("The Dow Jones industrial average fell 3 percent on Monday.", anchor="2008-10-22")
    assert [p.name for p in entry.participants] == ["Dow Jones industrial average"]


def test_an_index_is_one_in_several_texts() -> None:
    texts = {"a": "The Dow fell on Monday.", "b": "The Dow Jones Industrial Average rose on Tuesday."}
    merged = merge(extract_events(text, anchor="2008-10-22", document_id=key) for key, text in texts.items())
    assert [len(a.mentions) for a in merged.actors if a.kind == ActorKind.PRODUCT] == [2]


def test_the_key_of_an_index_tells_its_number() -> None:
    assert index_key(("CAC-40",)) == index_key(("CAC", "40")) == ("cac", "40")
    assert index_key(("Dow", "Chemical")) == index_key(("Dow",)) == ("dow", "")
    assert index_key(("Luna",)) is None


def test_a_word_that_begins_the_name_of_an_index_is_none(find: Find) -> None:
    assert [a.rule for a in find("All Lund Airways planes stood. All left.") if a.rule == "stock-index"] == []


def test_a_newspaper_is_no_index(find: Find) -> None:
    actors = find("The plan was told in a report by the newspaper Nikkei on Monday.")
    assert all(actor.rule != "stock-index" for actor in actors)


def test_the_number_of_an_index_may_be_tied_on(find: Find) -> None:
    actors = find("The Standard & Poor's 500-stock index fell 28 points. The news caused a Dow 200-point drop.")
    assert "Standard & Poor's 500-stock index" in {a.name for a in actors}
    assert all("200" not in a.name for a in actors)
