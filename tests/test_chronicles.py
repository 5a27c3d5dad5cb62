"""Histories and changelogs, from the text to their dated entries."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events, find_times

if TYPE_CHECKING:
    from spacy.language import Language

HISTORY = """\
# The Elm Valley Railway

## 1871

A bridge collapsed near Dunmore. Amos Hedge resigned. The bridge will stay shut.

## Key dates

- 1902: The line is extended to the coast.
- 3 May 1914: King Olaf opens the new station.

## 1925

The company merged with Northern Rail.
"""


def test_headings_and_opening_dates_place_what_they_stand_over(nlp: "Language") -> None:
    placed = [(entry.when.edtf, entry.trigger.text) for entry in extract_events(HISTORY, nlp=nlp) if entry.when.edtf]
    assert placed == [
        ("1871", "collapsed"),
        ("1871", "resigned"),
        ("1902", "extended"),
        ("1914-05-03", "opens"),
        ("1925", "merged"),
    ]


def test_the_present_of_a_dated_line_tells_of_one_happening(nlp: "Language") -> None:
    (entry,) = (entry for entry in extract_events(HISTORY, nlp=nlp) if entry.trigger.text == "extended")
    assert entry.salience > 0


NOTES = """\
# Tarn

## 2.1.0 - 2023-05-02

### Added
- Added support for large files
- Speed up parsing of lists
- Support for Python 3.12

### Fixed
- Wrong exit code
- Fix crash when the input is empty
- Removed the old API
- Update dependencies
- The cache is now larger.

## 2.0.1 - 2023-03-14

- Dropped Windows 7 support

## Installing

- Update the lists of packages
"""


def test_lines_of_release_notes_tell_what_the_release_did(nlp: "Language") -> None:
    told = {entry.headline: entry for entry in extract_events(NOTES, nlp=nlp)}
    done = [
        "Added support for large files",
        "Speed up parsing of lists",
        "Added support for Python 3.12",
        "Fixed wrong exit code",
        "Fix crash",
        "Removed the old API",
        "Update dependencies",
        "Dropped Windows 7 support",
    ]
    assert [(told[line].status, told[line].when.edtf) for line in done] == [
        *((Status.OCCURRED, "2023-05-02") for _ in done[:-1]),
        (Status.OCCURRED, "2023-03-14"),
    ]


def test_titles_and_lists_of_other_sections_are_no_verbs_of_a_release(nlp: "Language") -> None:
    told = {entry.trigger.text: entry for entry in extract_events(NOTES, nlp=nlp)}
    assert "Fixed" not in told
    steps = [entry for entry in extract_events(NOTES, nlp=nlp) if "packages" in entry.headline]
    assert Status.OCCURRED not in [entry.status for entry in steps]


MILL = """\
1837:
The mill opens. It stands on the river.

1850
A flood destroys the roof. Anna Brandt rebuilds it. The mill still makes flour today.

1902:
Amos Hedge buys the works. The works have six looms. He will sell them.
"""


def test_the_present_below_a_year_tells_of_that_year_but_not_what_lasts(nlp: "Language") -> None:
    entries = extract_events(MILL, nlp=nlp)
    assert [(entry.when.edtf, entry.trigger.text) for entry in entries if entry.when.edtf] == [
        ("1837", "opens"),
        ("1850", "flood"),
        ("1850", "destroys"),
        ("1850", "rebuilds"),
        ("1902", "buys"),
    ]


STRIKE = """\
Timeline of the strike

Monday, March 4
• Drivers walk out at three depots.

Tuesday, March 5
– Talks collapse. The union plans to go on.
– 6:30 p.m. The mayor urges both sides to return.

Wednesday, March 6
- 07:15 – The first buses leave the depot.
"""


def test_the_present_below_a_day_tells_of_that_day_whenever_it_was_written(nlp: "Language") -> None:
    entries = {entry.trigger.text: entry for entry in extract_events(STRIKE, anchor="2019-03-08", nlp=nlp)}
    assert [entries[trigger].when.edtf for trigger in ("walk", "collapse", "urges", "leave")] == [
        "2019-03-04",
        "2019-03-05",
        "2019-03-05T18:30:00",
        "2019-03-06T07:15:00",
    ]
    assert all(entry.trigger.text[0].isalpha() for entry in entries.values())
    assert entries["go on"].when.bounds is None


def test_a_line_that_a_date_opens_is_read_without_it(nlp: "Language") -> None:
    text = "1912 – The firm is founded in Leeds by two brothers.\n12 May 1956: Opens a second shop.\n"
    assert [(entry.when.edtf, entry.headline) for entry in extract_events(text, nlp=nlp)] == [
        ("1912", "The firm is founded in Leeds by two brothers"),
        ("1956-05-12", "Opens a second shop"),
    ]


ANNALS = """\
The Hedge works

1133 The abbey was founded.
1912, Founded in Oslo by Anna Brandt
-1915 Amos Hedge joins the firm
1939-45 The works made boats for the navy
**1951:** Sold. The works closed the year after.
c. 2005 The archive was burned
"""


def test_lines_that_open_with_a_year_and_no_mark_are_annals(nlp: "Language") -> None:
    entries = extract_events(ANNALS, nlp=nlp)
    assert [(entry.when.edtf, entry.trigger.text) for entry in entries if entry.when.edtf] == [
        ("1133", "founded"),
        ("1912", "Founded"),
        ("1915", "joins"),
        ("1939/1945", "made"),
        ("1951", "Sold"),
        ("1952", "closed"),
        ("2005~", "burned"),
    ]


WRAPPED = """\
The firm was small when Anna Brandt came to the harbour town of Bergen in
1912 Amos Hedge says, and for many years nobody in the town knew of it until
1921 Hedge thinks, when a new house was built by the old harbour of Bergen in
1931 Hedge thinks. The firm then left the town.
"""


@pytest.mark.parametrize(
    "text",
    [WRAPPED, "1912 Elm Street\nAnna left here.\n1300 Men marched.\nThe 1500 Club met.\n1400 Men left.\n"],
)
def test_lines_of_wrapped_prose_and_figures_are_no_annals(nlp: "Language", text: str) -> None:
    assert "dated line" not in [entry.when.rule for entry in extract_events(text, nlp=nlp)]


def test_a_date_and_a_title_stand_over_the_story_below_them() -> None:
    text = "4 May 2019 – Lisbon\nWe visited the castle.\n\n5 May 2019: By train to Sintra\nAnna lost her phone.\n"
    assert [entry.when.edtf for entry in extract_events(text)] == ["2019-05-04", "2019-05-05"]


def test_a_date_and_a_title_over_another_date_are_annals() -> None:
    text = "1912 – The mill in Leeds\n1930 – A second mill\n\nThe firm was bought by Weir.\n"
    (bought,) = [entry for entry in extract_events(text) if entry.lemma == "buy"]
    assert bought.when.interval is None


def test_wide_lines_that_nearly_all_open_with_a_year_are_annals() -> None:
    years = (1853, 1855, 1856, 1858, 1860)
    text = "\n".join(f"{year} The bridge over the old harbour river was swept away by a great flood" for year in years)
    assert [entry.when.edtf for entry in extract_events(text) if "swept" in entry.headline] == list(map(str, years))


def test_what_is_listed_below_a_year_is_of_it() -> None:
    text = (
        "1824    •   A settlement was established at the bay.\n        •   Allan Lee discovered the river.\n"
        "1827    •   Captain Orr opened the quarry.\n1830    •   Captain Orr was killed.\n"
    )
    told = [entry.when.edtf for entry in extract_events(text) if entry.lemma != "settlement"]
    assert told == ["1824", "1824", "1827", "1830"]


def test_where_a_line_goes_on_to_another_time_its_date_is_left() -> None:
    text = (
        "1961: Otto Lind died in Oslo. His sons sold the mill. In 1983 Ann Roy wrote his life. He had built it alone. "
        "He ran two farms.\n1962: The mill burned.\n1963: Ann Roy bought the land.\n"
    )
    told = {entry.trigger.text: entry.when.edtf for entry in extract_events(text)}
    assert (told["died"], told["sold"], told["wrote"]) == ("1961", "1961", "1983")
    assert (told["ran"], told["burned"], told["bought"]) == ("", "1962", "1963")


def test_a_bracket_between_year_and_clause_belongs_to_neither() -> None:
    text = "1911 Learned the piano\n1914 (summer) Moved to New York\n1926 (winter) Sang in Oslo\n1932 Wrote a song\n"
    told = [(entry.when.edtf, entry.headline) for entry in extract_events(text)]
    assert told[1:] == [("1914", "Moved to New York"), ("1926", "Sang in Oslo"), ("1932", "Wrote a song")]


def test_years_below_a_line_that_ends_in_a_number_are_no_hours() -> None:
    text = "1943 Wrote a sonata, no. 1\n1946-1947 Toured the north\n1950 Wrote a song\n"
    assert [entry.when.edtf for entry in extract_events(text)] == ["1943", "1946/1947", "1950"]


def test_a_section_of_a_law_dates_nothing() -> None:
    entries = extract_events(
        "Ann Lee was convicted of fraud under 28 U.S.C. § 1291 and traveled in violation of § 1952."
    )
    assert [entry.when.edtf for entry in entries if entry.when.edtf] == []


def test_lists_and_tables_of_a_page_open_with_their_dates() -> None:
    """Tags stand before the dates, and dashes are written as entities."""
    listed = (
        "<h1>The museum</h1>\n<ul>\n<li>1911 &ndash; A new wing opened</li>\n<li>1941 &ndash; A bomb hit it</li>\n</ul>"
    )
    rows = "<table><tr><td>1911</td><td>A new wing opened</td></tr><tr><td>1941</td><td>A bomb hit it</td></tr></table>"
    for text in (listed, rows):
        assert [(e.trigger.text, str(e.when)) for e in extract_events(text)] == [("opened", "1911"), ("hit", "1941")]


def test_a_letter_is_of_the_day_below_its_signature() -> None:
    letter = "Dear Margaret,\n\nYour letter came yesterday.\n\nYour loving sister,\nFlorence\n\nBombay, 9 January 1878"
    assert [str(entry.when) for entry in extract_events(letter) if entry.trigger.text == "came"] == ["1878-01-08"]
    story = "Margaret left the house.\n\n" * 20 + "Her letter came yesterday.\n\nBombay, 9 January 1878"
    assert "1878-01-08" not in [str(entry.when) for entry in extract_events(story)]


def test_what_is_added_to_a_text_is_of_the_day_of_the_addition(nlp: "Language") -> None:
    text = "May 12: I bought a lamp.\nUpdate May 20: It broke today.\nUPDATE 2 (May 25): A new one came yesterday."
    found = {entry.trigger.text: entry.when.edtf for entry in extract_events(text, "2019-06-08", nlp=nlp)}
    assert found == {"bought": "2019-05-12", "broke": "2019-05-20", "came": "2019-05-24"}
    plain = extract_events("Update: May 20 was a good day. We won today.", "2019-06-08", nlp=nlp)
    assert {entry.trigger.text: entry.when.edtf for entry in plain}["won"] == "2019-06-08"


def test_a_version_and_its_day_open_a_line(nlp: "Language") -> None:
    text = "v2.1.0 (2024-05-02): Tarn fixed a crash.\nv2.0.3 (2024-04-18): The old parser was removed."
    found = {entry.trigger.text: entry.when.edtf for entry in extract_events(text, "2024-05-15", nlp=nlp)}
    assert (found["fixed"], found["removed"]) == ("2024-05-02", "2024-04-18")


HOURS = """\
A timeline of the flight.

28 March 2015

11:10 p.m. ET (12:10 a.m. AT):
The jet circled the field.

11:30 p.m. ET (12:30 a.m. AT):
The jet hit a mast.

29 March 2015

Midnight- The crew left the jet.

2:10 a.m. and 5 seconds - The pumps failed.
"""


def test_hours_over_and_before_lines_date_them_to_the_second(nlp: "Language") -> None:
    placed = {entry.trigger.text: str(entry.when) for entry in extract_events(HOURS, nlp=nlp)}
    assert {verb: placed[verb][:19] for verb in ("circled", "hit", "left", "failed")} == {
        "circled": "2015-03-28T23:10:00",
        "hit": "2015-03-28T23:30:00",
        "left": "2015-03-29T00:00:00",
        "failed": "2015-03-29T02:10:05",
    }


def test_the_present_below_a_year_that_is_over_tells_of_that_year() -> None:
    page = "# History\n\n## 2022\n\nAda joined.\n\n## 2023\n\nTom leaves in March. Two months later it moves.\n"
    assert [time.value for time in find_times(page, "2026-11-22")][2:] == ["2023-03", "2023-05"]
    plan = "# Plan\n\n## 2023\n\nAda joined.\n\n## 2027\n\nThe museum opens in March.\n"
    assert [time.value for time in find_times(plan, "2026-11-22")][2:] == ["2027-03"]
    assert [time.value for time in find_times("Tom leaves in March.", "2026-11-22")] == ["2027-03"]
