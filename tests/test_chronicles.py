"""Histories and changelogs, from the text to their dated entries."""

from typing import TYPE_CHECKING

from timeline import extract_events

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
