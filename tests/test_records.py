"""Records of daily work: police reports, minutes, interviews, forums, from the text to their entries."""

from typing import TYPE_CHECKING

from timeline import extract_events
from timeline.model.events import Status

if TYPE_CHECKING:
    from spacy.language import Language

    from timeline.model.entries import Entry

_POLICE = """\
On Saturday, 12 October 2024, at approximately 23:40, Ana Reyes was sent to a collision. A silver 2019 Weir Comet \
driven by Marcus Bell had struck a van.

Bell stated that he had left a restaurant at around 23:15. A breath test at 00:25 showed 0.11.

Bell was arrested at 00:32. He was released on 14 October.
"""


def _told(text: str, nlp: "Language", anchor: str | None = None) -> "dict[str, Entry]":
    return {entry.trigger.text: entry for entry in extract_events(text, anchor=anchor, nlp=nlp)}


def test_the_hours_of_a_night_are_told_past_midnight_and_below(nlp: "Language") -> None:
    when = {word: entry.when.value for word, entry in _told(_POLICE, nlp).items()}
    assert when["left"] == "2024-10-12T23:15"
    assert when["showed"] == "2024-10-13T00:25"
    assert when["arrested"] == "2024-10-13T00:32"
    assert when["released"] == "2024-10-14"


_MINUTES = """\
MINUTES OF THE BOARD MEETING
Harbour Trust, Room 204, Tuesday 4 February 2025, 9:00 to 11:30

Present: Ana Lind (chair), Peter Osei, Rob Farrell

Peter Osei reported that the trust had spent £212,000 by the end of December, 4% above budget.
Decision: the board approved a budget of £850,000.
Rob Farrell presented three offers. The board rejected the offer of Kessler & Sons.
Action: Ana to send the draft contract to the lawyers by 14 February.
Action: Peter to write to the owner.
"""


def test_decisions_and_actions_of_minutes_are_nobodys_words(nlp: "Language") -> None:
    told = _told(_MINUTES, nlp)
    assert "Decision" not in told
    assert "Action" not in told
    assert told["presented"].source is None
    assert (told["rejected"].status, told["rejected"].when.value[:10]) == (Status.OCCURRED, "2025-02-04")


def test_what_an_action_asks_for_is_planned_for_whom_it_names(nlp: "Language") -> None:
    sent = _told(_MINUTES, nlp)["send"]
    assert sent.status is Status.PLANNED
    assert [one.name for one in sent.participants if one.actor_id] == ["Ana Lind"]
    assert sent.when.interval is None
    assert str(sent.when.bounds) == "2025-02-04/2025-02-15"


def test_a_percentage_behind_a_month_is_no_day(nlp: "Language") -> None:
    assert str(_told(_MINUTES, nlp)["spent"].when.bounds) == "../2025-01-01"


_INTERVIEW = """\
Interview with Ruth Adler, 11 May 2022, Leeds

MARSH: When did you come?
ADLER: I came in 1968. We lived there until 1971 and I qualified in 1972.
MARSH: And you worked at the mill?
ADLER: No, I never worked there. He died last year, in November.
MARSH: Who left first?
ADLER: I went back in 1985. Next month I am going again.
"""


def test_what_is_asked_back_in_the_order_of_a_statement_is_not_told(nlp: "Language") -> None:
    statuses = [entry.status for entry in extract_events(_INTERVIEW, nlp=nlp) if entry.trigger.text == "worked"]
    assert statuses == [Status.DENIED, Status.HYPOTHETICAL] or statuses == [Status.HYPOTHETICAL, Status.DENIED]


def test_what_an_interview_says_of_now_is_reckoned_from_its_day(nlp: "Language") -> None:
    told = _told(_INTERVIEW, nlp)
    assert told["died"].when.value == "2021-11"
    assert (told["going"].when.value, told["going"].status) == ("2022-06", Status.PLANNED)


def test_what_lies_ahead_of_whoever_says_it_is_planned_without_an_anchor(nlp: "Language") -> None:
    assert _told("Tomorrow we fly to Batumi.", nlp)["fly"].status is Status.PLANNED
    assert _told("The next day we fly home.", nlp)["fly"].status is not Status.PLANNED
    assert _told("She left, and next year she sang again.", nlp)["sang"].status is Status.OCCURRED


_FORUM = """\
Topic: Washer leaking after 3 years (WM-3470)

dusty_rhodes » Mon Mar 11, 2024 7:42 pm
I replaced the hose on Saturday but it still leaks.

by mrfixit77 » Mon Mar 11, 2024 9:05 pm
A technician named Gary replaced the pump two years ago.

dusty_rhodes » Sat Mar 16, 2024 4:33 pm
The pump came yesterday.
"""


def test_posts_of_a_forum_are_told_on_their_days_by_their_writers(nlp: "Language") -> None:
    entries = [entry for entry in extract_events(_FORUM, nlp=nlp) if entry.trigger.text in ("replaced", "came")]
    assert [entry.when.value for entry in entries] == ["2022-03", "2024-03-09", "2024-03-15"] or [
        entry.when.value[:4] for entry in entries
    ] == ["2022", "2024", "2024"]
    assert any(one.name == "dusty_rhodes" for entry in entries for one in entry.participants)


_CHANNEL = """\
#ops-alerts
Fri 14 Nov 2025

Yuki Sato  4:12 PM
The deploy is done.

Greg Moreau  4:40 PM
Customers in Canada complained at 4:25.

Yuki Sato  5:03 PM
The rollback finished at 4:55.
"""


def test_hours_below_a_stamp_are_of_its_half_of_the_day(nlp: "Language") -> None:
    told = _told(_CHANNEL, nlp)
    assert told["complained"].when.value == "2025-11-14T16:25"
    (finished,) = (entry for entry in told.values() if entry.headline == "The rollback finished")
    assert finished.when.value == "2025-11-14T16:55"


def test_a_patient_presents_and_a_medal_is_presented(nlp: "Language") -> None:
    def headline(text: str) -> str:
        return _told(text, nlp)["presented"].headline

    assert headline("A man of 58 presented with pain that had begun in May.") == "A man of 58 presented with pain"
    assert headline("A 58-year-old man presented to the hospital with chest pain.").startswith(
        "A 58-year-old man presented"
    )
    assert headline("A medal presented to Lee was sold.") == "A medal was presented to Lee"


def test_a_date_between_is_nothing_that_a_court_discharged(nlp: "Language") -> None:
    text = (
        "Lord Crane granted an injunction on 9 September 2021, which the Court of Appeal discharged on 17 January 2022."
    )
    assert _told(text, nlp)["discharged"].headline == "Court of Appeal discharged an injunction"


_DIARY = """\
Posted on 14 August 2023 by Tilda

On day 5 we took the bus. It left at 9 and we reached the village at 12:30.

We had planned to leave on Friday, but we stayed until Sunday.
"""


def test_hours_of_a_day_that_only_the_tale_knows_are_none_of_the_day_of_writing(nlp: "Language") -> None:
    told = _told(_DIARY, nlp)
    assert (told["left"].when.interval, told["reached"].when.interval) == (None, None)
    assert told["leave"].when.value == "2023-08-11"


def test_what_was_promised_on_a_day_is_counted_from_it(nlp: "Language") -> None:
    text = "I called on April 2 and a lady told me that they would send a pump within 5 days."
    assert _told(text, nlp, "2024-05-03")["send"].when.edtf == "2024-04-02/2024-04-06"
    now = "I called on April 2. They will send a pump within 5 days."
    assert _told(now, nlp, "2024-05-03")["send"].when.edtf == "2024-05-03/2024-05-07"
