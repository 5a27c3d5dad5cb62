"""A life in brackets, from the text to its entries."""

from typing import TYPE_CHECKING

from timeline import extract_events
from timeline.model.events import EventClass

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = (
    "Clara Venn (12 March 1871 – 4 November 1949) was an English botanist. She was born in Whitby and moved to London."
)


def test_the_bracket_dates_birth_and_death_and_the_birth_told_again_is_the_same(nlp: "Language") -> None:
    told = extract_events(TEXT, nlp=nlp)["Clara Venn"]
    assert {entry.headline: entry.when.edtf for entry in told if entry.event_class is not EventClass.STATE} == {
        "Clara Venn was born in Whitby": "1871-03-12",
        "Clara Venn moved to London": "",
        "Clara Venn died": "1949-11-04",
    }


def test_each_date_of_a_life_points_to_its_own_words(nlp: "Language") -> None:
    entries = [entry for entry in extract_events(TEXT, nlp=nlp) if entry.when.words is not None]
    assert [(entry.when.words and entry.when.words.text) for entry in entries] == ["12 March 1871", "4 November 1949"]


def test_an_age_is_counted_from_the_birth_that_the_text_tells_of(nlp: "Language") -> None:
    text = f"{TEXT} At the age of nineteen Venn joined an expedition."
    (joined,) = (entry for entry in extract_events(text, nlp=nlp) if entry.lemma == "join")
    assert joined.when.edtf == "1890-03-12/1891-03-11"


def test_what_happened_about_a_year_is_of_that_year(nlp: "Language") -> None:
    text = "Anna Brandt was born c. 1254 in Venice. She lived in Rome from c. 1270 to c. 1280 and died circa 1300."
    dated = {entry.trigger.text: entry.when.edtf for entry in extract_events(text, nlp=nlp)}
    assert (dated["born"], dated["lived"], dated["died"]) == ("1254~", "1270~/1280~", "1300~")


def test_a_name_over_a_life_has_its_dates_whatever_the_parser_takes_it_for(nlp: "Language") -> None:
    text = (
        "RUTH KELLER (17 October 1926 – 3 February 2019)\n\nThe actress Ruth Keller was born in Bern and sang in Basel."
    )
    dated = {entry.headline: entry.when.edtf for entry in extract_events(text, nlp=nlp)}
    assert dated["Ruth Keller was born in Bern"] == "1926-10-17"
    assert dated["Ruth Keller died"] == "2019-02-03"


def test_a_state_over_its_dates_was_not_born(nlp: "Language") -> None:
    text = "The Republic of Lund (17 October 1926 – 3 February 2019)\n\nLund was a small state."
    assert not [entry for entry in extract_events(text, nlp=nlp) if entry.trigger.text in ("(", ")")]


def test_years_in_brackets_are_a_life_where_a_birth_is_told_behind_them(nlp: "Language") -> None:
    text = "Katherine Daly (1928-2018) was born in Irlam. She left school."
    dated = {entry.headline: entry.when.edtf for entry in extract_events(text, nlp=nlp)}
    assert (dated["Katherine Daly was born in Irlam"], dated["Katherine Daly died"]) == ("1928", "2018")


def test_a_bracket_that_opens_a_line_is_of_nobody() -> None:
    assert len(extract_events("\n\n(12 March 1871 – 4 November 1949)when")) == 0


def test_a_guess_where_somebody_was_born_leaves_no_doubt_of_the_birth(nlp: "Language") -> None:
    (born,) = extract_events("Clara Venn was born probably at Lund in 1591.", nlp=nlp)
    assert born.status.value == "occurred"
    (doubted,) = extract_events("Clara Venn probably left in 1591.", nlp=nlp)
    assert doubted.status.value == "hypothetical"


def test_a_name_that_no_model_knows_is_somebodys_whose_trade_stands_behind_the_bracket() -> None:
    text = "Jean-Luc Tremblay-Roy (3 May 1901 – 4 June 1980) was a painter."
    assert [str(e.when) for e in extract_events(text) if e.trigger.text[0].isdigit()] == ["1901-05-03", "1980-06-04"]
    ship = "The Hope-Ann (3 May 1901 – 4 June 1920) was a ship."
    assert not [e for e in extract_events(ship) if e.when.interval is not None]


def test_nobody_with_a_name_was_born_on_the_day_of_the_text() -> None:
    text = "Jane Miller is a botanist. She was born in Lund. She studied there."
    assert not [e for e in extract_events(text, anchor="2024-06-01") if e.trigger.text == "born" and e.when.interval]
    found = extract_events("A girl was born on a ferry.", anchor="2024-06-01")
    assert [str(e.when) for e in found] == ["2024-06-01"]
