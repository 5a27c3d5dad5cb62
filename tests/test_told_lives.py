"""Lives and histories, from the text to the entries: when a thing was, who did it and what the page says of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from timeline import extract_events, find_anchor
from timeline.model.entries import Entry

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(name="told")
def fixture_told(nlp: "Language") -> Callable[[str], dict[str, Entry]]:
    """The entries of a text by their trigger."""

    def told(text: str) -> dict[str, Entry]:
        return {entry.trigger.text: entry for entry in extract_events(text, nlp=nlp)}

    return told


def when(entry: Entry) -> str | None:
    return entry.when.edtf if entry.when.interval else None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Born in Dayton, Ohio, on 7 May 1917, Ida Holm moved to Lund at the age of 4.",
            {"Born": "1917-05-07", "moved": "1921-05-07/1922-05-06"},
        ),
        ("Built in Leeds, Yorkshire, in 1917, the engine was sold.", {"Built": "1917", "sold": None}),
        ("Born in Leeds, in 1917 Ida Holm moved to Lund.", {"Born": None, "moved": "1917"}),
        ("Born in Dayton, Ohio, in May 1937 she moved to Lund.", {"Born": None, "moved": "1937-05"}),
    ],
)
def test_a_date_behind_what_stands_beside_a_place_is_of_the_clause_of_the_place(
    told, text: str, dates: dict[str, str | None]
) -> None:
    entries = told(text)
    assert {trigger: when(entries[trigger]) for trigger in dates} == dates


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("Ruth Abney told Ida about Tom Roy's book The Red Boat (1940).", "told", None),
        ("Her novel The Quay (1885) shocked Oslo.", "shocked", None),
        ("Ruth Abney was inspired by Tom Roy's poem The Lake (1940).", "inspired", None),
        ("Ruth Abney published the novel The Quay (1885).", "published", "1885"),
        ("He appeared in the film Night Train (1959).", "appeared", "1959"),
        ("Her novel The Quay was published in Oslo (1885).", "published", "1885"),
        ("She was elected to the Academy (1932).", "elected", "1932"),
    ],
)
def test_a_year_in_brackets_behind_a_work_is_of_its_making(told, text: str, trigger: str, date: str | None) -> None:
    assert when(told(text)[trigger]) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In 1958 he read her novel The Quay (1940). The next year he moved to Oslo.", "1959"),
        ("He left on 12 July 1809; he was sent to Ham, where he died in 1811. In August she moved to Oslo.", "1809-08"),
        ("She moved to York in 1909, where she met Tom in 1911. In August she moved to Oslo.", "1911-08"),
    ],
)
def test_a_tale_goes_on_from_no_year_in_brackets_and_no_death_told_by_the_way(told, text: str, date: str) -> None:
    assert when(told(text)["moved"]) == date


@pytest.mark.parametrize(
    ("text", "trigger", "told_as"),
    [
        ("Tom Roy was not arrested until 1946.", "arrested", ("occurred", "1946", "Tom Roy was arrested")),
        (
            "Tom Roy did not return to Oslo until May 1950.",
            "return",
            ("occurred", "1950-05", "Tom Roy returned to Oslo"),
        ),
        ("Tom Roy did not stay in Oslo until 1950.", "stay", ("denied", "../1950", "Tom Roy did not stay in Oslo")),
        (
            "Tom Roy will not return to Oslo until 2050.",
            "return",
            ("planned", "2050", "Tom Roy will return to Oslo"),
        ),
        ("Tom Roy was not arrested in 1946.", "arrested", ("denied", "1946", "Tom Roy was not arrested")),
    ],
)
def test_what_is_not_done_until_a_time_is_done_then(told, text: str, trigger: str, told_as: tuple[str, ...]) -> None:
    entry = told(text)[trigger]
    assert (entry.status.value, when(entry), entry.headline) == told_as


def test_whoever_tells_a_life_has_the_ages_of_it(told) -> None:
    entries = told(
        "I was born in Tralee in 1931. When I was eight my sister Nora went to Boston. I left school at 13. "
        "At 19 I took the boat to Holyhead. When he was 20 Tom Roy died."
    )
    dates = {trigger: when(entries[trigger]) for trigger in ("went", "left", "took", "died")}
    assert dates == {"went": "1939/1940", "left": "1944/1945", "took": "1950/1951", "died": None}


@pytest.mark.parametrize("heading", ["Ida Holm Biography", "Ida Holm Timeline", "Ida Holm"])
def test_a_heading_that_says_what_stands_below_it_names_whom_it_is_of(nlp: "Language", heading: str) -> None:
    text = (
        f"{heading}\n\nBorn in Leeds on 4 March 1902, Ida Holm moved to Hull. In 1931 she married and moved to Cardiff."
    )
    timeline = extract_events(text, nlp=nlp)
    assert [actor.name for actor in timeline.actors if "Holm" in actor.name] == ["Ida Holm"]
    assert "Ida Holm moved to Cardiff" in [entry.headline for entry in timeline]


@pytest.mark.parametrize(
    ("text", "trigger", "headline"),
    [
        ("In 1966 they moved to Lund and Tom Roy stood for mayor.", "stood", "Tom Roy stood for mayor"),
        ("In 1966 they moved to Lund and Tom Roy was hurt.", "hurt", "Tom Roy was hurt"),
        ("Ruth Abney went to York and Hull and stayed in Leeds.", "stayed", "Ruth Abney stayed in Leeds"),
        ("The house was, in 1857, defended by Tom Roy.", "defended", "The house was defended by Tom Roy"),
        ("The house was, however, empty.", "empty", "The house was empty"),
        ("The ship Vasa sank in 1628.", "sank", "Vasa sank"),
        ("The ship Vasa sank in 1628 when it was hit by a gust.", "sank", "Vasa sank"),
        ("The ship Vasa sank was rebuilt.", "rebuilt", "The ship was rebuilt"),
        ("The firm bought a mill in 1903 and had it refitted.", "refitted", "The firm had it refitted"),
        ("The church was built in 1210 and enlarged in 1480.", "enlarged", "The church was enlarged"),
        ("The church was built in 1210 and collapsed in 1480.", "collapsed", "The church collapsed"),
    ],
)
def test_each_clause_has_its_own_verb_and_subject(told, text: str, trigger: str, headline: str) -> None:
    assert told(text)[trigger].headline == headline


@pytest.mark.parametrize(
    ("text", "trigger", "name"),
    [
        ("Ida Holm was born in Lund. She taught at York. After a year with Ruth Abney, she left.", "left", "Ida Holm"),
        ("Tom Roy was born in Lund. He taught. After lectures by Per Abney, he left.", "left", "Tom Roy"),
        ("Tom Roy was born in Lund. Per Abney hired him. He left in 1901.", "left", "Tom Roy"),
    ],
)
def test_a_life_goes_on_with_whom_it_is_about(told, text: str, trigger: str, name: str) -> None:
    assert told(text)[trigger].participants[0].name == name


def test_nobody_is_called_somebodys_and_of_somewhere(nlp: "Language") -> None:
    text = (
        "Anna Brodeur grew up in Lund. Her Flora of the North was published in 1879. She was elected to the academy in "
        "1881."
    )
    timeline = extract_events(text, nlp=nlp)
    elected = next(entry for entry in timeline if entry.trigger.text == "elected")
    assert elected.participants[0].name == "Anna Brodeur"


def test_the_second_of_two_joined_deeds_is_not_before_the_first(told) -> None:
    joined = told("Ida Holm retired in 1994 and joined the board.")["joined"].when
    assert (joined.interval, str(joined.bounds)) == (None, "1994-01-01/..")
    assert told("Ida Holm retired in 1994 and owned a mill.")["owned"].when.bounds is None


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("Tom Roy served in the navy for 21 years, retiring in 1991.", "served", None),
        ("Tom Roy served in the navy for 21 years, retiring in 1991.", "retiring", "1991"),
        ("Tom Roy moved to Oslo, leaving Lund in 1991.", "moved", "1991"),
        ("Tom Roy played for Lund, winning the cup in 1991.", "played", "1991"),
    ],
)
def test_what_somebody_retires_from_was_before(told, text: str, trigger: str, date: str | None) -> None:
    assert when(told(text)[trigger]) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Camp near Dover, 3 June 1898\n\nMy dear Anne,\n\nWe arrived on Tuesday.\n", "1898-06-03"),
        ("On board the Anna, at sea, 3 June 1898\nDear Sir,\nWe arrived on Tuesday.\n", "1898-06-03"),
        ("Siege of Dover, 3 June 1898\n\nThey arrived on Tuesday.\n", None),
    ],
)
def test_the_line_over_the_greeting_of_a_letter_is_its_dateline(text: str, date: str | None) -> None:
    anchor = find_anchor(text)
    assert (str(anchor.interval.start)[:10] if anchor is not None else None) == date


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        (
            "The planet was seen five times between 1690 and 1781. Ruth Abney saw the planet in 1769.",
            "seen",
            "1690/1781",
        ),
        ("Ruth Abney was elected mayor. In Lund she lost the 1979 election.", "elected", None),
        ("Ruth Abney lost the 1979 election.", "lost", "1979"),
        ("Ruth Abney criticised the 1936 Olympics.", "criticised", None),
        ("The plague of 1349 killed half the villagers.", "killed", "1349"),
    ],
)
def test_the_year_that_names_a_happening_is_of_what_is_done_in_it_alone(
    told, text: str, trigger: str, date: str | None
) -> None:
    assert when(told(text)[trigger]) == date


def test_who_is_made_the_first_to_do_it_did_it(told) -> None:
    entries = told("The series was shown in 1942, making Tom Roy the first painter to join the gallery.")
    assert entries["making"].headline == "The series made Tom Roy the first painter to join the gallery"
    assert (entries["join"].headline, when(entries["join"])) == ("Tom Roy joined the gallery", "1942")


def test_where_a_relative_lives_is_no_part_of_the_name(nlp: "Language") -> None:
    text = (
        "She is survived by her daughter Lynn Sunden and her husband Leif of Worcester. Tom Roy was born in Worcester."
    )
    assert "Tom Roy was born in Worcester" in [entry.headline for entry in extract_events(text, nlp=nlp)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Tom Roy was promoted to captain of Company G (he was never first lieutenant) on 18 December 1862, but "
            "that date was later altered.",
            {"promoted": "1862-12-18"},
        ),
        ("The mill (it was sold in 1950) burned in 1960.", {"sold": "1950", "burned": "1960"}),
    ],
)
def test_nothing_outside_a_bracket_hangs_on_what_is_in_it(told, text: str, dates: dict[str, str | None]) -> None:
    entries = told(text)
    assert {trigger: when(entries[trigger]) for trigger in dates} == dates


def test_whose_son_i_am_is_no_name_of_mine(nlp: "Language") -> None:
    timeline = extract_events("I was born in Essex, the son of a baker. I went to Oslo in 1950.", nlp=nlp)
    assert [entry.headline for entry in timeline][:1] == ["I went to Oslo"]
    assert not [actor for actor in timeline.actors if "son" in actor.name]


def test_the_year_beside_a_war_dates_what_was_done(told: Callable[[str], dict[str, Entry]]) -> None:
    assert when(told("In 1943, during World War II, Ann Lind went to Burma.")["went"]) == "1943"
    assert when(told("Ann Lind went to Burma during World War II.")["went"]) == "1939-09-01/1945-09-02"


def test_the_name_of_a_calendar_is_nobody() -> None:
    timeline = extract_events("Anna Holm was born on 7 February [O.S. 28 January] 1693. She died on 28 October 1740.")
    assert [actor.name for actor in timeline.actors] == ["Anna Holm"]
