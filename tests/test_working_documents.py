"""Documents of daily work, from the text to their entries: tables, posts, mails and chats, with markup and code."""

from typing import TYPE_CHECKING

from timeline import extract_events, find_times

if TYPE_CHECKING:
    from spacy.language import Language

REVIEW = """\
# Outage of the ticket shop

**Date:** 2024-06-12

| Time (UTC) | Event |
|----|----|
| 10:01 | The alarm sounded |
| 10:07 | Dana Reyes restarted the pump |

```python
shop.restart(since=dt.date(2024, 5, 1))
```

The [ticket shop](https://shop.example/opened) reopened on **13 June**.
"""


def test_each_row_of_a_table_is_told_at_the_time_that_opens_it(nlp: "Language") -> None:
    told = {entry.trigger.text: entry for entry in extract_events(REVIEW, nlp=nlp)}
    assert [told[word].when.value for word in ("sounded", "restarted")] == ["2024-06-12T10:01", "2024-06-12T10:07"]
    assert [one.name for one in told["restarted"].participants if one.actor_id] == ["Dana Reyes"]


def test_code_and_addresses_tell_nothing_and_marks_part_no_sentence(nlp: "Language") -> None:
    entries = extract_events(REVIEW, nlp=nlp).entries
    assert not [entry for entry in entries if REVIEW.index("```") < entry.trigger.span.start < REVIEW.rindex("```")]
    (reopened,) = (entry for entry in entries if entry.trigger.text == "reopened")
    assert reopened.when.value == "2024-06-13"
    assert "http" not in reopened.headline


def test_dates_in_code_are_no_times_and_do_not_date_the_text() -> None:
    assert not find_times("```\nINFO 2024-02-03 10:11:12 done\n```\n")
    (time,) = find_times("```sh\n# Log of 3 May 2024\n```\n\nIt opened yesterday.\n")
    assert time.interval is None


CHAT = """\
12/03/2024, 18:44 - Ana Duarte: I booked the ferry
12/03/2024, 18:45 - Ben Cole: great
13/03/2024, 08:10 - Ana Duarte: they cancelled it yesterday
"""


def test_lines_of_a_chat_are_told_on_their_days_by_their_writers(nlp: "Language") -> None:
    told = {entry.trigger.text: entry for entry in extract_events(CHAT, nlp=nlp)}
    assert told["booked"].headline.startswith("Ana Duarte booked the ferry")
    assert [told[word].when.value[:10] for word in ("booked", "cancelled")] == ["2024-03-12", "2024-03-12"]


POSTS = """\
Ines Prado · comment · 2024-03-05

I found the leak this morning.

Sam Whitlock · comment · 2024-03-06

The owner called again yesterday.
"""


def test_posts_are_told_from_the_days_over_them(nlp: "Language") -> None:
    told = {entry.trigger.text: entry for entry in extract_events(POSTS, nlp=nlp)}
    assert told["found"].when.value.startswith("2024-03-05")
    assert told["called"].when.value == "2024-03-05"
    assert [one.name for one in told["found"].participants if one.actor_id] == ["Ines Prado"]


NOTES = """\
# Tarn

## 2.1.0 - 2024-03-05

### Fixed
- Fix a memory leak in the watcher
- Crash on empty files

## 2.0.0 - 2024-02-05

- Add a switch
"""


def test_what_a_release_fixes_was_there_before(nlp: "Language") -> None:
    told = {entry.trigger.text: entry.when.value for entry in extract_events(NOTES, nlp=nlp)}
    assert told["Fix"] == told["Crash"] == "2024-03-05"
    assert told.get("leak", "") == ""


def test_the_verb_agrees_with_the_writer_who_stands_for_i(nlp: "Language") -> None:
    text = (
        "From: Ana Duarte <ana@tarn.example>\nTo: Ben\nDate: 5 Mar 2024\n\n"
        "I am quite interested in it. I am going to found a club. On 3 May 2023 the club's boats sank."
    )
    headlines = [entry.headline for entry in extract_events(text, nlp=nlp)]
    assert "Ana Duarte is quite interested in it" in headlines
    assert "Ana Duarte is going to found a club" in headlines
    assert "The club's boats sank" in headlines


LINKED = """\
## [2.1.0](https://github.example/tarn/compare/v2.0.0...v2.1.0) (2024-03-05)

* **docs:** replace the map ([#12](https://github.example/tarn/issues/12))

## [2.0.0](https://github.example/tarn/compare/v1.9.0...v2.0.0) (2024-02-05)

* [Add a switch](https://github.example/tarn/pull/9)
"""


def test_links_in_release_notes_hide_neither_version_nor_verb(nlp: "Language") -> None:
    told = {entry.trigger.text: entry.when.value for entry in extract_events(LINKED, nlp=nlp)}
    assert (told["replace"], told["Add"]) == ("2024-03-05", "2024-02-05")


def test_a_post_is_headed_by_a_name_and_its_handle() -> None:
    text = (
        "Weir Ferries @weirferries · Oct 12, 2022\nThe ferry has been stopped by ice.\n\n"
        "Weir Ferries @weirferries · Oct 13, 2022\nThe ferry sailed again at 10 last night.\n"
    )
    stopped, sailed = extract_events(text)
    assert (stopped.when.edtf, sailed.when.edtf) == ("2022-10-12", "2022-10-12T22:00:00")


def test_reports_of_an_incident_are_dated_by_the_line_below_them() -> None:
    text = (
        "Slow search\n\nResolved\nThe index was rebuilt.\nPosted 2 years ago. Mar 07, 2023 - 19:42 UTC\n\n"
        "Investigating\nThe index has failed.\nPosted 2 years ago. Mar 07, 2023 - 17:58 UTC\n"
    )
    when = {entry.lemma: entry.when.edtf for entry in extract_events(text)}
    assert (when["rebuild"], when["fail"]) == ("2023-03-07T19:42:00Z", "2023-03-07T17:58:00Z")


def test_so_are_those_whose_label_stands_before_them() -> None:
    text = (
        "Resolved - The index was rebuilt.\nMar 7, 2023, 19:42 UTC\n"
        "Investigating - The index has failed.\nMar 7, 2023, 17:58 UTC\n"
    )
    when = {entry.headline: entry.when.edtf for entry in extract_events(text)}
    assert when["The index has failed"] == "2023-03-07T17:58:00Z"
    assert when["The index was rebuilt"] == "2023-03-07T19:42:00Z"


_MINUTES = (
    "Weir Council Meeting Minutes 18th May 2021 (by video)\n\n1. APOLOGIES FOR ABSENCE. There were none.\n\n"
    "2. ELECTION OF CHAIR. Cllr Ann Lee was elected. The clerk had sent out the papers.\n\n"
    "3. ROADS. The clerk said that the bridge was repaired. The bank on Mill Lane collapsed.\n"
    "4. MILL. The motion failed. The contract was awarded to Norvik. The pump failed.\n"
    "Norvik was awarded a prize.\n"
)


def test_what_was_resolved_is_of_the_day_of_the_meeting() -> None:
    when = {entry.lemma: entry.when.edtf for entry in extract_events(_MINUTES)}
    assert (when["elect"], when["say"]) == ("2021-05-18", "2021-05-18")


def test_what_became_of_a_motion_is_of_the_day_and_what_became_of_a_pump_is_not() -> None:
    when = {entry.headline: entry.when.interval is not None for entry in extract_events(_MINUTES)}
    assert when["The motion failed"]
    assert when["The contract was awarded to Norvik"]
    assert not when["The pump failed"]
    assert not when["Norvik was awarded a prize"]


def test_what_a_meeting_only_heard_of_is_not() -> None:
    placed = {entry.lemma: entry.when.interval for entry in extract_events(_MINUTES)}
    assert [placed[lemma] for lemma in ("send out", "repair", "collapse") if lemma in placed] == [None, None, None]


def test_headings_in_capitals_tell_of_nothing() -> None:
    assert not {"apology", "election"} & {entry.lemma for entry in extract_events(_MINUTES)}


def test_the_date_of_a_release_at_its_head_and_foot_dates_no_section() -> None:
    text = "22 June 2010\n\nWeir plc\n\nAnn Lee spoke of the search.\n\n22 June 2010\n\nWeir was sold to Tarn.\n"
    assert "dated heading" not in {entry.when.rule for entry in extract_events(text)}


def test_the_state_of_an_incident_may_stand_before_its_date() -> None:
    text = (
        "- identified Sep 06, 2024, 04:35 PM UTC\nThe team has found a fault in the pipeline and has paged the crew.\n"
        "- resolved Sep 06, 2024, 04:59 PM UTC\nThe queue has cleared for all of the messages and for the mails.\n"
    )
    when = {entry.lemma: entry.when.edtf for entry in extract_events(text)}
    assert (when["find"], when["clear"]) == ("2024-09-06T16:35:00Z", "2024-09-06T16:59:00Z")
