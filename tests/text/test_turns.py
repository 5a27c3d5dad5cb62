"""Turns of transcripts."""

import pytest

from timeline.text.quotations import find_quotations
from timeline.text.turns import find_turns


def turns(text: str) -> list[tuple[str, str]]:
    return [(t.label.of(text), t.content.of(text)) for t in find_turns(text)]


def test_each_label_begins_a_turn_that_runs_to_the_next() -> None:
    text = "LEE: Who was there?\nKAYA: My brother.\n\nHe had a boat.\n\nLEE: And then?\n"
    assert turns(text) == [
        ("LEE", "Who was there?"),
        ("KAYA", "My brother.\n\nHe had a boat."),
        ("LEE", "And then?"),
    ]


def test_what_stands_in_brackets_behind_a_name_is_no_part_of_it() -> None:
    text = "Dr. Lee (by phone): Yes.\nQ: Why?\nDr. Lee: I saw it.\n"
    assert [label for label, _ in turns(text)] == ["Dr. Lee", "Q", "Dr. Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said: We won.",
        "From: Ann\nTo: Bob\nSubject: Harbour\n\nFrom: Bob\nTo: Ann\n",
        "Monday: rain\nTuesday: sun\n",
        "Ann Lee\nBorn: Lund\nDied: Oslo\nShe sang on many ships.\n\nBob Roy\nBorn: Umea\nHe wrote a mass in Oslo.\n",
        "The plan is this: we leave at noon.\nThe plan is this: we stay.\n",
        "",
    ],
)
def test_headings_and_colons_in_prose_are_no_turns(text: str) -> None:
    assert turns(text) == []


def test_marks_inside_a_turn_are_deeper() -> None:
    text = 'LEE: He said "no" to me.\nKAYA: Why?\nLEE: I forget.\n'
    assert [(q.content.of(text), q.depth) for q in find_quotations(text)][:2] == [('He said "no" to me.', 0), ("no", 1)]


def test_what_a_change_is_to_is_no_speaker() -> None:
    assert not list(find_turns("* CI: Add a limit\n* README: Mend a link\n* CI: Drop a lock\n"))
    assert not list(find_turns("Fixes: a crash\nReported-by: Ann Lee\n\nFixes: a leak\nReviewed-by: Bo Moss\n"))
    assert len(list(find_turns("**Ann:** Why?\n**Bo:** So.\n**Ann:** Oh.\n"))) == 3


def test_nobody_is_named_over_a_list_of_questions() -> None:
    assert not turns("Q: When did it open?\nA: In 1931.\nQ: Is it open now?\nA: No.")


def test_the_number_of_a_question_is_no_part_of_the_name_behind_it() -> None:
    assert turns("Q1 Chair: Good morning.\n\nMr Venn: We replied.\n\nQ2 Chair: When?")[0][0] == "Chair"


def test_the_fields_of_a_form_are_no_speakers() -> None:
    record = "Owner: Lind\nSurvivors:\nNone\nPort:\nCircumstances: The boat sank on 3 May.\n\n"
    assert not turns(record + record)
    half = "Owner: Lind\nState: The boat sank on 3 May.\n"
    assert len(turns(half + half)) == 4
    assert len(turns("Ann: Yes\nBo: I saw the boat sink near the port\nAnn: And then we all went home together")) == 3


def test_the_head_of_every_page_and_the_court_speak_nothing() -> None:
    text = "Case: 13-60 Page: 1\nPER CURIAM: We affirm what it held.\nCase: 13-60 Page: 2\nLee left the firm.\n"
    assert turns(text) == []
