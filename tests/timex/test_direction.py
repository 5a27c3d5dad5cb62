import pytest

from timeline import find_times
from timeline.timex.direction import direction_at


def _direction(marked: str) -> int:
    start, end = marked.index("["), marked.index("]") - 1
    side = direction_at(marked.replace("[", "").replace("]", ""), start, end)
    return (side > 0) - (side < 0)


@pytest.mark.parametrize(
    "marked",
    [
        "The ferry is to sail again [Tuesday].",
        "On [Wednesday], the two choirs are to sing.",
        "Talks are set to resume [Monday] in Oslo.",
        "She is supposed to sing [this Saturday].",
        "Neighbours planned a march for [Saturday].",
        "He will be named captain in [December].",
        "The judge has given them until [Friday].",
        "The team could arrive as early as [Tuesday].",
        "The team could arrive aſ early aſ [Tuesday].",
        "A bid extended through [January].",
        "The plant, effective [March 1], has a new owner.",
        "Prices fell ahead of [Friday]'s report.",
        "[Friday] is free.",
        "The storm could hit the coast [Thursday].",
        "Rain may fall on [Thursday].",
        "Temperatures on [Thursday] may fall.",
        "Doors may not open until [Friday].",
        "Seats can be booked starting on [Friday].",
        "The phone is rumoured to appear on [Friday].",
        "They meet again [Tuesday].",
        "Flags fly low until [Friday].",
        "Open daily (closed on Mondays) until [1 September].",
        "The council meets [Monday].",
        "The vote is on [Friday], she said.",
        "The fair takes place from [Thursday] to Sunday.",
        "Voters go to the polls [Sunday], the first time since the war.",
        "The polls close at 8 p.m. on [Tuesday].",
        "The fair, now in its third year, runs through [Sunday].",
        "The choir has its last session on [Monday].",
        "It will be paid Jan. 3 to Gov. Lind, and to others [Feb. 5].",
        "It will open at 5 p.m. on [Friday].",
        "The storm is projected to strike [Wednesday].",
        "It is on track to strike [Friday].",
        "She ordered schools shut beginning [Tuesday].",
        "She is fit for [Sunday]'s match.",
        "The hearing has been pushed back two weeks to [the 23rd].",
    ],
)
def test_what_is_planned_lies_ahead(marked: str) -> None:
    assert _direction(marked) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "See you [Monday]!",
        "Call me [Monday].",
        "- send the slides or, Bob, call us back [Tuesday]",
        "Can we talk [Monday]?",
        "Will we meet on [Monday]?",
        "Could you let me have it by [Monday]?",
        "Hi Ana, please sign it by [Monday].",
        "It works now. Check it out and ping me [Monday].",
    ],
)
def test_what_is_asked_for_lies_ahead(marked: str) -> None:
    assert _direction(marked) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "It had been due to close [Friday].",
        "The pact was signed [Monday].",
        "Tell me what happened [Monday].",
        "Call centre staff walked out [Monday].",
        "They left [Sunday], as nobody will forget.",
        "Shares will close up from $29.75 in [March].",
        "The rain went on through [Sunday].",
        "On [Friday], the mayor named a deputy.",
        "They will appeal against [Wednesday]'s ruling.",
        "She would speak of [Monday]'s deadly attack.",
        "She was blamed for [Sunday]'s loss.",
        "He may have left on [Sunday].",
        "They were rumoured dead [Sunday].",
        "They met again [Tuesday].",
        "Did we meet on [Tuesday]?",
        "They have had it since [Tuesday].",
        "They played three games, beginning [Tuesday].",
        "She came back from there on [the 3rd].",
        "Chip makers extended a rally [Monday] that began last week.",
    ],
)
def test_what_happened_lies_behind(marked: str) -> None:
    assert _direction(marked) == -1


@pytest.mark.parametrize(
    "marked",
    [
        "[Monday]’s offer will decide it.",
        "An unfinished, unspecified thing in [March]",
        "The weather in [May]",
    ],
)
def test_words_without_tense_show_neither_side(marked: str) -> None:
    assert _direction(marked) == 0


def test_another_clause_shows_nothing() -> None:
    assert _direction("They will go. [Friday] never comes.") == 0


def test_a_thing_set_for_a_day_lies_ahead_and_a_record_set_on_it_behind() -> None:
    assert _direction("The vote is set for [Friday].") == 1
    assert _direction("below the record set on [Aug. 9]") == -1
    assert _direction("a dividend payable [Jan. 2]") == 1


def test_what_is_put_off_lies_ahead() -> None:
    assert _direction("Talks were put off until at least [Friday].") == 1
    assert _direction("The line had cancelled all sailings until [Monday].") == 1
    assert _direction("The line had waited until [Monday].") == -1


def test_what_was_supposed_to_be_was_to_be_before() -> None:
    assert _direction("The pool was supposed to open in [January].") == -1
    assert _direction("The pool is supposed to open in [January].") == 1
    assert _direction("The lid was put on [Friday].") == -1


@pytest.mark.parametrize(
    "marked",
    [
        "She resigned with effect from [30 June].",
        "The board was elected, effective from [1 March].",
    ],
)
def test_what_counts_from_a_day_says_nothing_of_its_side(marked: str) -> None:
    assert _direction(marked) == 0


def test_an_effect_that_is_felt_lies_behind() -> None:
    assert _direction("It had an effect on [30 June].") == -1


@pytest.mark.parametrize("marked", ["The exams start on [Monday].", "We open [Friday].", "The strike ends [Friday]."])
def test_what_begins_or_ends_by_a_plan_lies_ahead(marked: str) -> None:
    assert _direction(marked) == 1


@pytest.mark.parametrize(
    "marked",
    ["The start on [Monday] was wet.", "They ended it [Monday].", "The board announced the plan [Aug. 21]."],
)
def test_a_beginning_and_a_plan_that_are_things_are_no_sign_of_what_lies_ahead(marked: str) -> None:
    assert _direction(marked) < 1


@pytest.mark.parametrize(
    "marked",
    [
        "They could not agree on [Friday].",
        "Neither could be found [Friday].",
        "Smoke could be seen [Friday].",
        "Of May and June [Friday].",
        "Thursday, May 7, on [Friday].",
    ],
)
def test_what_nobody_could_do_and_the_month_of_may_show_neither_side(marked: str) -> None:
    assert _direction(marked) == 0


def test_what_is_agreed_to_be_done_lies_on_either_side() -> None:
    assert _direction("They announced an agreement to merge in [January].") == 0


def test_what_led_to_an_arrangement_has_passed() -> None:
    assert _direction("Norland has declared an emergency after a flood on [Monday].") == -1


def test_what_is_shut_due_to_a_storm_is_not_due() -> None:
    assert _direction("The port was shut due to the storm of [May].") == -1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The show will open in November.", "2024-11"),
        ("In November, voters will choose a mayor.", "2024-11"),
        ("It'll open in December.", "2024-12"),
        ("She will stand trial for the attack in December.", "2023-12"),
        ("The firm will report sales in December.", "2023-12"),
        ("He resigned in March.", "2023-03"),
        ("In March, the firm changed its name.", "2023-03"),
        ("In November, and after the long case of Lind vs. Berg over the old bridge, it was sold.", "2023-11"),
        ("They announced a merger in March.", "2024-03"),
        ("They announced in March that Norvik would merge.", "2023-03"),
        ("They have declared an emergency for March.", "2024-03"),
        ("They agreed in late March to merge.", "2023-03"),
        ("They said Norvik would merge in March.", "2024-03"),
        ("They will redeem preferred shares in March.", "2024-03"),
    ],
)
def test_the_time_of_a_plain_verb_lies_on_its_side_however_near_the_other(text: str, value: str) -> None:
    (timex,) = find_times(text, anchor="2024-02-10")
    assert timex.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She was elected in 2012 and faces a vote this November.", "2024-11"),
        ("Sales fell this Christmas.", "2023-12-25"),
        ("It was a long walk that we took this summer.", "2023-SU"),
    ],
)
def test_a_name_of_this_year_is_the_one_just_past_where_the_text_looks_back(text: str, value: str) -> None:
    assert find_times(text, anchor="2024-02-10")[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The planning minister on Wednesday said that a vote would be held.", "2022-11-02"),
        ("The union is planning a strike on Wednesday.", "2022-11-09"),
        ("The judge set a trial date of February 19.", "2023-02-19"),
        ("The judge noted a birth date of February 19.", "2022-02-19"),
        ("The march in May, the third of its kind, was banned.", "2022-05"),
        ("They met in May, the third.", "2022-05-03"),
        ("It was raised in March, the second such rise.", "2022-03"),
    ],
)
def test_planning_dates_that_are_set_and_ordinals_of_their_kind(text: str, value: str) -> None:
    assert [time.value for time in find_times(text, anchor="2022-11-03")] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He sings in Rome in January, and in Oslo in July. Tickets sell.", ["2023-01", "2023-07"]),
        ("We meet tomorrow at seven, or Saturday. Then we go.", ["2022-11-04T07:00", "2022-11-05"]),
        ("It is held in January, the first since July.", ["2023-01", "2022-07"]),
        ("It will rise in January, and a cut that came in July is undone.", ["2023-01", "2022-07"]),
        ("He sings in Rome in January. In July he rests.", ["2023-01", "2022-07"]),
        ("The first vote since July comes in December.", ["2022-07", "2022-12"]),
    ],
)
def test_a_list_goes_on_ahead(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, anchor="2022-11-03")] == values


@pytest.mark.parametrize(
    "marked",
    ["And on [Saturday]?", "Lunch on [Monday]?", "Does [Friday] suit you?", "[Tuesday at 5]?", "Rain, then. [Sunday]?"],
)
def test_a_day_proposed_by_a_question_lies_ahead(marked: str) -> None:
    assert _direction(marked) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "Remember [Saturday]?",
        "Why [Monday]?",
        "Was it on [Sunday]?",
        "Where were you on [Sunday]?",
        "[Friday]. And you?",
    ],
)
def test_other_questions_propose_no_day(marked: str) -> None:
    assert _direction(marked) < 1


@pytest.mark.parametrize(
    "marked",
    [
        "The deadline's [Thursday]; do not forget.",
        "Our exam’s on [Friday].",
        "We moved the call to [Thursday].",
        "Rescheduled for [Thursday].",
        "I need it [Thursday].",
        "We have a class [Thursday].",
        "I'd like to come [Thursday].",
        "[Thursday]'s game will be a bore.",
    ],
)
def test_what_is_arranged_or_wished_for_lies_ahead(marked: str) -> None:
    assert _direction(marked) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "The deadline's [Thursday] hour passed.",
        "The firm's on [Friday].",
        "We moved to Lund on [Thursday].",
        "We had a class [Thursday].",
        "I'd lost it by [Thursday].",
        "[Thursday]'s game was a bore.",
    ],
)
def test_what_is_past_or_unsaid_does_not(marked: str) -> None:
    assert _direction(marked) < 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sang there in July.", "2023-07"),
        ("They withdrew in July.", "2023-07"),
        ("They would have sung there in July.", "2023-07"),
        ("They used to sing there in July.", "2023-07"),
        ("They plan to sing there in March.", "2025-03"),
        ("They are due to sing in March.", "2025-03"),
        ("They must leave in March.", "2025-03"),
        ("The Fed will meet in July.", "2024-07"),
        ("They would have to leave in July.", "2024-07"),
        ("They were expected to open in March.", "2024-03"),
    ],
)
def test_verbs_of_every_kind_show_the_side_of_a_month(text: str, expected: str) -> None:
    (time,) = find_times(text, "2024-05-15")
    assert time.value == expected


def test_hours_of_one_day_are_of_one_day() -> None:
    values = [time.value for time in find_times("The team met at 9 am and 5 pm on Friday.", anchor="2022-11-03")]
    assert values == ["2022-10-28T09:00", "2022-10-28T17:00"]
    assert _direction("I am in Lund on [Friday].") == 1


@pytest.mark.parametrize(
    ("marked", "side"),
    [
        ("Voters in Lund go to the polls on [Sunday].", 1),
        ("Voters in Lund had to go to the polls on [Sunday].", -1),
        ("Did voters in Lund go to the polls on [Sunday]?", -1),
    ],
)
def test_who_goes_to_the_polls_does_so_ahead(marked: str, side: int) -> None:
    assert _direction(marked) == side


def test_the_progressive_beside_a_time_to_come_tells_of_what_is_arranged() -> None:
    assert _direction("[Next month] I am going there again.") > 0
    assert _direction("[On Friday] they are leaving.") > 0
    assert _direction("[In May] he is the oldest of them.") == 0


def test_a_plan_that_was_overtaken_lay_before_the_text() -> None:
    assert _direction("We had planned to leave on [Friday], but stayed.") < 0
    assert _direction("The vote is planned for [Friday].") > 0


def test_a_plan_that_is_changed_now_is_of_a_day_to_come() -> None:
    assert _direction("Roy, who had planned to open it on [Friday], has put it off.") > 0
    assert _direction("They had planned to march on [Friday], but will now meet on Sunday.") > 0
    assert _direction("It opened as planned on [Friday], has sold out and will close.") <= 0


@pytest.mark.parametrize(
    ("marked", "side"),
    [
        ("Decided to cancel the meeting in [November].", 1),
        ("It was agreed to hold the fair in [June].", 1),
        ("The firm agreed to sell it in [May].", -1),
        ("The minister was to visit Oslo on [Monday], but stayed at home.", -1),
        ("They were due to marry on [Sunday] but he fell ill.", -1),
        ("The match was due to be played on [Sunday] but was postponed.", 1),
        ("The film was to open on [Friday], but the date has changed.", 1),
    ],
)
def test_a_note_tells_what_is_to_be_done_and_a_plan_that_came_otherwise_what_was(marked: str, side: int) -> None:
    assert _direction(marked) == side


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Interest rates will be cut in three days.", "2024-05-17"),
        ("The harvest begins in three days.", "2024-05-17"),
        ("The oldest member will resign in three days.", "2024-05-17"),
        ("Interest rates rose in three days.", "P3D"),
        ("It was the largest fall in three days.", "P3D"),
    ],
)
def test_a_superlative_ranks_what_no_verb_behind_it_puts_ahead(text: str, value: str) -> None:
    assert [timex.value for timex in find_times(text, anchor="2024-05-14")] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She is leaving in September.", "2025-09"),
        ("We're moving to Lund in September.", "2025-09"),
        ("She was leaving in September.", "2024-09"),
        ("Sales are falling in September.", "2024-09"),
        ("He is leaving the job he took in September.", "2024-09"),
        ("Police are investigating the attack in September.", "2024-09"),
    ],
)
def test_what_is_arranged_lies_ahead_in_the_progressive_of_the_present(text: str, value: str) -> None:
    assert [time.value for time in find_times(text, anchor="2024-10-07")] == [value]
