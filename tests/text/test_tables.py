"""Tables whose dates stand in any column."""

from timeline import extract_events
from timeline.model.entries import Status

_PLAN = """| Milestone | Planned | Actual | Status |
|---|---|---|---|
| The council approved the design | 12 Jan 2022 | 19 Jan 2022 | Done |
| The roof was finished | 15 Dec 2022 | | Delayed |
| Handover to the school | 30 Jun 2023 | | Not started |
"""


def _told(text: str, anchor: str | None = None) -> dict[str, tuple[str, Status]]:
    return {entry.trigger.text: (str(entry.when), entry.status) for entry in extract_events(text, anchor=anchor)}


def test_a_row_is_of_the_day_that_it_came_on_else_planned_for_the_day_it_was_to_come() -> None:
    assert _told(_PLAN) == {
        "approved": ("2022-01-19", Status.OCCURRED),
        "finished": ("2022-12-15", Status.PLANNED),
        "Handover": ("2023-06-30", Status.PLANNED),
    }


def test_a_date_behind_what_happened_is_that_of_its_row() -> None:
    told = _told("| Event | Date |\n|---|---|\n| The crane collapsed | 8 Aug 2022 |\n| All went on | 5 Sep 2022 |\n")
    assert told == {"collapsed": ("2022-08-08", Status.OCCURRED), "went on": ("2022-09-05", Status.OCCURRED)}


def test_what_was_due_and_is_done_came_on_no_day_that_is_told() -> None:
    table = "| Task | Due | Status |\n|---|---|---|\n| The lease was signed | 5 June 2024 | {} |\n"
    assert _told(table.format("Done"), "2024-05-20")["signed"] == ("undated", Status.OCCURRED)
    assert _told(table.format("Open"), "2024-05-20")["signed"] == ("2024-06-05", Status.PLANNED)


def test_titles_with_figures_are_rows_of_their_own() -> None:
    told = _told("| 2019 | The mill burned |\n|---|---|\n| 2020 | The mill was rebuilt |\n")
    assert told["burned"][0] == "2019"


def test_a_date_inside_a_sentence_of_a_cell_dates_no_other_cell() -> None:
    told = _told("| What | Note |\n|---|---|\n| The crane collapsed | It was built on 3 May 2020 |\n")
    assert told["collapsed"][0] == "undated"
