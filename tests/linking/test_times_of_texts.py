"""When what a text tells happened, from the text to its entries."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(name="dates")
def fixture_dates(nlp: "Language"):
    """The date of each entry of a text by its trigger; ``None`` for what is not dated."""

    def dates(text: str, anchor: str | None = None) -> dict[str, str | None]:
        entries = extract_events(text, anchor=anchor, nlp=nlp)
        return {entry.trigger.text: entry.when.edtf if entry.when.interval else None for entry in entries}

    return dates


def test_a_story_goes_on_in_the_day_and_not_in_the_minute(dates) -> None:
    found = dates("On 4 January 1909 the wind dropped at noon. We found the depot.")
    assert (found["dropped"], found["found"]) == ("1909-01-04T12:00:00", "1909-01-04")


def test_what_the_dead_did_they_did_before_the_day_of_their_death(dates) -> None:
    text = (
        "Ruth Abney died on Sunday in Boulder. Her son Peter confirmed it. Ruth Abney taught physics at a high school."
    )
    assert dates(text, "2021-09-22")["died"] == "2021-09-19"
    assert dates(text, "2021-09-22")["taught"] is None


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("He was heard at the March 11th City Council meeting.", "heard", "2013-03-11"),
        ("He was heard at the Monday Club meeting.", "heard", None),
        (
            "Earlier Wednesday, a high-speed Norland Acela train plowed into a car at a crossing, killing a man.",
            "plowed",
            "2013-03-13",
        ),
        (
            "Earlier Wednesday, a high-speed Norland Acela train plowed into a car at a crossing, killing a man.",
            "killing",
            "2013-03-13",
        ),
    ],
)
def test_a_day_that_the_parse_makes_part_of_a_name_or_the_head_of_a_clause(
    dates, text: str, trigger: str, date
) -> None:
    assert dates(f"It rained in Lund. {text}", "2013-03-14")[trigger] == date


def test_after_another_event_than_a_death_the_day_holds(dates) -> None:
    text = "Ruth Abney spoke on Sunday in Boulder. Her son Peter was there. Ruth Abney thanked the city."
    assert dates(text, "2021-09-22")["thanked"] == "2021-09-19"


def test_a_death_told_by_verb_and_by_noun_is_one(nlp: "Language") -> None:
    text = (
        "William Orth died in 1902. The town grew. Rask found his note in 1913. "
        "Sixty years after Orth's death, his books were found."
    )
    deaths = [entry for entry in extract_events(text, nlp=nlp) if entry.lemma in ("die", "death")]
    assert [(entry.when.edtf, len(entry.evidence)) for entry in deaths] == [("1902", 2)]
    assert [e.when.edtf for e in extract_events(text, nlp=nlp) if e.when.rule == "distance P60Y"] == ["1962"]


def test_a_past_that_the_story_would_put_after_its_writing_is_not_dated(dates) -> None:
    text = "OSLO, Aug. 14, 1926 – A ballot will be held on Monday.\n\nThree days later the pilots walked out.\n"
    assert dates(text)["walked"] is None


@pytest.mark.parametrize(("adverb", "date"), [("five more times", None), ("later", None), ("gladly", "2021-10")])
def test_what_came_again_or_later_does_not_share_a_date(dates, adverb: str, date: str | None) -> None:
    found = dates(f"In October 2021 Hermes reached the planet and passed it {adverb}.", "2026-11-24")
    assert found["passed"] == date


def test_from_one_year_to_another_has_an_end(dates) -> None:
    assert dates("Kiely worked at the bank from 1968 to 1970.")["worked"] == "1968/1970"


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("from 3 to 9 May 2024", "2024-05-03/2024-05-09"),
        ("from May to July 2024", "2024-05/2024-07"),
        ("from 3 May 2024", "2024-05-03/.."),
        ("from the 1990s", "1990/.."),
    ],
)
def test_from_one_day_to_another_has_an_end_and_from_one_on_has_none(dates, when: str, date: str) -> None:
    assert dates(f"Kiely worked at the bank {when}.")["worked"] == date


def test_the_pluperfect_with_a_time_of_its_own_goes_back_from_that(nlp: "Language") -> None:
    text = "The railroad reached the town in 1871. The population had fallen to 600 by the end of the century."
    (fallen,) = (entry for entry in extract_events(text, nlp=nlp) if entry.trigger.text == "fallen")
    assert fallen.when.bounds is None or fallen.when.bounds.end is None or fallen.when.bounds.end.year > 1872


def test_what_began_when_something_happened_is_not_of_the_day_reached(dates) -> None:
    text = "Work was resumed on Monday in the port. The dispute began when two pilots were dismissed."
    assert dates(text, "2026-11-24")["dispute"] is None
    text = "Work was resumed on Monday in the port. The pilots cheered when the ship came in."
    assert dates(text, "2026-11-24")["cheered"] == "2026-11-23"


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst accident on the river since September 2003.",
        "The club won its first title since 1994.",
        "Prices rose to their highest level since 2008.",
    ],
)
def test_what_a_rank_is_counted_since_is_no_date_of_it(dates, text: str) -> None:
    assert set(dates(text, "2024-03-14").values()) <= {None, "2024-03-14"}


def test_what_lasts_since_a_year_begins_then(dates) -> None:
    assert dates("The first minister has led the party since 2014.", "2024-03-14")["led"] == "2014/.."


def test_a_time_behind_and_belongs_to_the_clause_that_follows(dates) -> None:
    found = dates("Nils rebuilt the mill with a loan from the state and, in 1950, sold eighty boats.")
    assert (found["rebuilt"], found["sold"]) == (None, "1950")


def test_a_time_before_a_conjunction_is_of_the_main_clause(dates) -> None:
    found = dates("In 2019, a century after the brothers had begun to plan it, the museum opened in Lund.")
    assert (found["plan"], found["opened"]) == (None, "2019")


def test_a_day_behind_two_clauses_is_of_both(dates) -> None:
    found = dates("The ferry struck a pier. Two passengers died and 31 were injured on Tuesday.", "2024-03-14")
    assert (found["died"], found["injured"]) == ("2024-03-12", "2024-03-12")
    found = dates("The ferry struck a pier. Two passengers died but 31 were rescued on Tuesday.", "2024-03-14")
    assert found["died"] != "2024-03-12"


def test_a_period_that_a_loss_is_of_is_not_when_it_was_announced(dates) -> None:
    found = dates("The talks go on in Rome. Unisys posted a third-quarter loss.", "2024-03-14")
    assert found["posted"] in (None, "2024-03-14")


def test_hours_are_not_counted_from_a_day(dates) -> None:
    assert dates("Rescue teams arrived within ten minutes.", "2024-03-14")["arrived"] in (None, "2024-03-14")


def test_an_age_is_of_whom_the_words_name(dates) -> None:
    found = dates("Clara Whitcombe was born in Exeter in 1858. Her mother died when she was six.")
    assert found["died"] == "1864/1865"


def test_a_decade_of_life_is_counted_from_the_birth(dates) -> None:
    text = "Maria Lind was born on 4 May 1921. In her 20s she moved to Paris. In her late thirties she married Karl."
    found = dates(text)
    assert found["moved"] == "1941-05-04/1951-05-03"
    assert found["married"] == "1956-05-04/1961-05-03"
    assert dates("Maria Lind was born in 1921. In her teens she sang.")["sang"] == "1934/1941"
    assert dates("Maria Lind was born in 1921. In her cities she sang.")["sang"] is None
    assert dates("Maria Lind was born in 1921. A man in his 30s robbed her.")["robbed"] is None


def test_what_is_done_at_an_age_and_not_at_an_hour_is_counted_from_the_birth(dates) -> None:
    found = dates("Tom Maas was born on 4 May 1960. He joined the army at 17. He slept at 22. He turned 40 in Rome.")
    assert (found["joined"], found["slept"]) == ("1977-05-04/1978-05-03", None)
    assert dates("Tom Maas was born in 1960. When he turned 40, he left.")["turned"] == "2000/2001"


def test_what_somebody_tells_of_an_earlier_day_leaves_the_story_where_it_is(dates) -> None:
    text = "Orbis agreed on Wednesday to buy Kelmar. The deal was approved on Monday, Orbis said. Shares rose."
    found = dates(text, "2019-03-07")
    assert (found["approved"], found["rose"]) == ("2019-03-04", None)


def test_days_that_share_a_month_are_those_of_their_verb(dates) -> None:
    assert dates("Lind won the cup on 3 and 5 May.", "2024-05-14")["won"] == "2024-05-03"
    assert dates("Lind sold 5 of them on 9 May.", "2024-05-14")["sold"] == "2024-05-09"


def test_what_was_to_come_long_ago_is_not_bounded_by_the_day_of_the_text(nlp: "Language") -> None:
    text = "In 1961 she asked the ministry to let her travel. She died in 1990."
    entries = extract_events(text, anchor="2024-09-17", nlp=nlp)
    starts = [e.when.bounds.start for e in entries if e.when.bounds is not None and e.when.bounds.start is not None]
    assert {e.lemma for e in entries} >= {"ask", "die"}
    assert all(start.year < 2024 for start in starts)


def test_how_old_a_thing_is_found_to_be_is_not_when_it_was_found(dates) -> None:
    assert dates("The ship was dated to about 1320 B.C. by Anna Roth.")["dated"] is None


def test_what_happened_at_the_end_of_a_span_is_of_its_end(dates) -> None:
    found = dates("The siege lasted from 27 May 1885 until 9 November 1885, when snow forced the army back.")
    assert (found["siege"], found["forced"]) == ("1885-05-27/1885-11-09", "1885-11-09")


@pytest.mark.parametrize(
    ("text", "trigger", "when"),
    [
        ("Otto Lind reigned from 1189 until his death in 1199.", "reigned", "1189/1199"),
        ("Otto Lind served from 1950 until he died in 1962.", "served", "1950/1962"),
        ("Otto Lind reigned from 1189 until his death.", "reigned", "1189/.."),
        ("Otto Lind reigned from 1189 and met Ann Lee before his death in 1199.", "reigned", "1189/.."),
    ],
)
def test_what_lasts_until_a_dated_happening_ends_with_it(dates, text: str, trigger: str, when: str) -> None:
    assert dates(text)[trigger] == when


def test_two_verbs_share_the_when_of_a_day(dates) -> None:
    found = dates("Ann Lee led the board from 1983 until 28 September 2000, when she retired and was replaced.")
    assert found["retired"] == "2000-09-28"


def test_an_open_time_takes_the_story_away_from_the_day_reached(dates) -> None:
    drove = "On 9 June 2019 Marsh drove to a warehouse."
    assert dates(f"{drove} Shortly after midnight an officer saw the truck. Marsh ran.")["ran"] is None
    assert dates(f"{drove} An officer saw the truck. Marsh ran.")["ran"] == "2019-06-09"


def test_no_later_than_a_day_is_before_its_end(nlp: "Language") -> None:
    (begin,) = (
        entry
        for entry in extract_events("The trial shall begin no later than May 1, 2022.", anchor="2021-03-02", nlp=nlp)
        if entry.when.bounds is not None
    )
    assert begin.when.interval is None
    assert begin.when.bounds is not None
    assert str(begin.when.bounds.end) == "2022-05-02"


@pytest.mark.parametrize(("between", "date"), [(2, "2021-09-19"), (40, None)])
def test_the_day_of_a_report_holds_for_so_many_sentences(dates, between: int, date: str | None) -> None:
    text = "Ruth Abney spoke on Sunday in Boulder. " + "The hall is large. " * between + "Ruth Abney thanked the city."
    assert dates(text, "2021-09-22")["thanked"] == date


HEADED = "{}\n\nA boat was seen near Ostrov in the early hours, and the harbour was closed to all ships."


def test_the_telegraphic_participle_of_a_headline_tells_the_news_of_the_day(dates) -> None:
    found = dates(HEADED.format("Two killed as ferry strikes pier in Ostrov"), "2024-03-14")
    assert found["killed"] == "2024-03-14"


def test_a_participle_before_a_noun_of_a_headline_tells_of_an_earlier_day(dates) -> None:
    found = dates(HEADED.format("Police find stolen boat in Ostrov"), "2024-03-14")
    assert found.get("stolen") is None


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Ann Lee formerly opened a mill and paid the bank.", None),
        ("Ann Lee opened a mill and paid the bank.", "2017-10-23"),
    ],
)
def test_what_was_formerly_is_not_of_the_day_reached(dates, sentence: str, date: str | None) -> None:
    found = dates(f"Ann Lee resigned on Monday in Oslo. {sentence}", "2017-10-23")
    assert (found["resigned"], found["opened"], found["paid"]) == ("2017-10-23", date, date)


@pytest.mark.parametrize(("month", "date"), [("in May", None), ("on Monday", "2017-10-23")])
def test_what_has_an_object_of_another_day_is_not_of_the_day_reached(dates, month: str, date: str | None) -> None:
    end = f"The fund and the firm negotiated an end to the bitter proxy fight {month}, agreeing to vote."
    text = f"Ann Lee resigned on Monday in Oslo. {end}"
    assert dates(text, "2017-10-23")["negotiated"] == date


def test_what_happened_as_something_else_did_is_of_its_day(dates) -> None:
    sank = dates("Two men drowned when a boat sank as it left the port on Thursday night.", "2021-09-22")
    assert sank["drowned"] == sank["sank"] == sank["left"] == "2021-09-16"
    # The pluperfect goes back, and what is to come has not come.
    assert dates("Ann Lee resigned as profits had fallen in May.", "2021-09-22")["resigned"] != "2021-05"
    assert dates("Ann Lee resigned as a vote will be held on Friday.", "2021-09-22")["resigned"] != "2021-09-24"


def test_what_a_day_ended_with_is_of_the_day_of_the_rest(dates) -> None:
    found = dates("Shares fell 2 percent to close at 40 crowns on Thursday.", "2021-09-22")
    assert found["fell"] == found["close"] == "2021-09-16"


@pytest.mark.parametrize(("mark", "date"), [(";", None), (" and", "1932")])
def test_a_semicolon_sets_clauses_apart_that_have_their_own_times(dates, mark: str, date: str | None) -> None:
    assert dates(f"In 1932 Ann Lee won a prize{mark} returned to England.")["returned"] == date


@pytest.mark.parametrize(("that", "date"), [("that ", None), ("", "2021-02")])
def test_each_clause_of_a_saying_with_its_own_that_has_its_own_time(dates, that: str, date: str | None) -> None:
    text = f"Lee said that in February the dam was inspected and {that}engineers rated it unsafe."
    assert dates(text, "2021-09-22")["rated"] == date


@pytest.mark.parametrize(
    ("sentence", "attack", "answer"),
    [
        ("Ann Lee was responding to an attack in Oslo earlier on Friday.", "2021-09-17", None),
        ("Ann Lee responded to an attack, on Friday.", None, "2021-09-17"),
        ("Ann Lee on Friday responded to an attack in May.", "2021-05", "2021-09-17"),
    ],
)
def test_a_day_behind_what_is_answered_is_of_that(dates, sentence: str, attack: str | None, answer: str | None) -> None:
    found = dates(sentence, "2021-09-22")
    assert (found["attack"], found.get("responded", found.get("responding"))) == (attack, answer)


@pytest.mark.parametrize(("comma", "date"), [(",", None), ("", "2021-09-20")])
def test_a_comma_between_the_verbs_of_one_subject_keeps_the_day_for_the_second(
    dates, comma: str, date: str | None
) -> None:
    text = f"Ann Lee took over the business{comma} and sold it on Monday."
    assert dates(text, "2021-09-22")["took over"] == date


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        ("Ann Lee opened a shop in 1884 and moved to Ystad.", "1884", None),
        ("Ann Lee opened a shop and moved to Ystad in 1990.", None, "1990"),
        ("In 1905 Ann Lee opened a shop and moved to Ystad.", "1905", "1905"),
    ],
)
def test_a_year_behind_one_of_two_verbs_is_of_that_one(
    dates, sentence: str, first: str | None, second: str | None
) -> None:
    found = dates(sentence)
    assert (found["opened"], found["moved"]) == (first, second)


def test_a_day_of_the_news_behind_one_of_two_verbs_is_of_both(dates) -> None:
    found = dates("Ann Lee closed the mill on Monday and sold two boats.", "2021-09-22")
    assert found["closed"] == found["sold"] == "2021-09-20"
    # In a list of three the first may be of long before.
    assert dates("Ann Lee was hired in 2019, won two cups and left on Monday.", "2021-09-22")["won"] is None


@pytest.mark.parametrize("later", ["On the fourth day", "On day four", "A few days later"])
def test_after_a_day_that_is_not_known_a_story_tells_of_no_day_told_before(dates, later: str) -> None:
    found = dates(f"On 4 January 1909 the men ate. They built a hut. {later} they crossed the pass. Ann saw a bear.")
    assert (found["ate"], found["built"]) == ("1909-01-04", "1909-01-04")
    assert (found["crossed"], found["saw"]) == (None, None)


def test_what_those_of_an_earlier_day_did_next_is_not_of_the_day_of_a_report(dates) -> None:
    day = "Ann Lee was jailed in Oslo on Monday.\n\nGuards were called on 3 May after Bob Roy fell off a roof.\n\n"
    assert dates(day + "Roy was treated in Bergen.", "2021-09-22")["treated"] is None
    assert dates(day + "Lee thanked the court.", "2021-09-22")["thanked"] == "2021-09-20"


@pytest.mark.parametrize(
    ("born", "birthday", "date"),
    [
        ("on 3 May 1900", "on her sixtieth birthday", "1960-05-03"),
        ("in 1900", "on her 65th birthday", "1965"),
        ("on 3 May 1900", "on her eighty-first birthday", "1981-05-03"),
        ("on 3 May 1900", "on his sixtieth birthday", None),
        ("on 3 May 1900", "on her birthday", None),
        ("on 3 May 1900", "on her best birthday", None),
    ],
)
def test_a_birthday_is_counted_from_a_birth(dates, born: str, birthday: str, date: str | None) -> None:
    assert dates(f"Ann Lee was born {born}. Ann Lee retired {birthday}.")["retired"] == date


def test_two_birthdays_are_two_and_days_are_counted_from_each(dates) -> None:
    born = "Ann Lee was born on 3 May 1900. "
    text = born + "Two days after her sixtieth birthday she left. On the day before her 70th birthday she retired."
    found = dates(text)
    assert (found["left"], found["retired"]) == ("1960-05-05", "1970-05-02")
    assert dates(born + "Ann Lee planned her sixtieth birthday.")["planned"] is None


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The day before the summit Ann Lee left.", "1900-05-02"),
        ("On the day before the summit Ann Lee left.", "1900-05-02"),
        ("Ann Lee left on the day after the summit.", "1900-05-04"),
        ("Ann Lee left two days before the summit.", "1900-05-01"),
        ("Ann Lee left before the summit.", None),
    ],
)
def test_the_day_before_an_event_is_not_its_day(dates, sentence: str, date: str | None) -> None:
    assert dates(f"The summit was held on 3 May 1900. {sentence}")["left"] == date


def test_a_life_does_not_go_on_in_the_day_of_a_birth(dates) -> None:
    assert dates("Ann Lee was born on 3 May 1900 in Leeds. Ann Lee left the town.")["left"] is None
    assert dates("Ann Lee was arrested on 3 May 1900 in Leeds. Ann Lee left the town.")["left"] == "1900-05-03"


def test_the_day_of_the_figure_that_another_has_moved_from_dates_nothing(dates) -> None:
    text = "The krona was trading at 9.30 in Oslo, down from 9.48 in New York Friday afternoon."
    assert dates(text, "2019-01-28")["trading"] != "2019-01-25"
    assert dates("The price came down from the board on Friday.", "2019-01-28")["came down"] == "2019-01-25"


def test_the_money_of_korea_wins_nothing(dates) -> None:
    assert "won" not in dates("Norvik lost output of vehicles worth 1.7 trillion won ($1.5 billion) in May.")
    assert "won" in dates("Norvik won in May.")


def test_a_day_before_two_clauses_in_which_harm_was_done_is_of_both(dates) -> None:
    found = dates("A clerk was shot and killed before dawn on Sunday.", "2021-09-22")
    assert (found["shot"], found["killed"]) == ("2021-09-19", "2021-09-19")


def test_an_open_span_behind_two_clauses_is_of_the_last(dates) -> None:
    found = dates("A clerk was arrested and held until Sunday.", "2021-09-22")
    assert found["arrested"] != "2021-09-19"


@pytest.mark.parametrize(
    ("text", "verb", "date"),
    [
        ("Flights stopped on Monday as ash fell on the port.", "fell", "2021-09-20"),
        ("Flights stopped on Monday, though ash fell on the port.", "fell", None),
        ("A film on Monday showed men fishing while others slept in huts.", "slept", None),
    ],
)
def test_what_went_on_meanwhile_is_of_the_day_of_the_main_clause(dates, text: str, verb: str, date: str | None) -> None:
    assert dates(text, "2021-09-22")[verb] == date


@pytest.mark.parametrize(
    ("text", "verb", "date"),
    [
        ("The crash, in which two boys died, happened on Monday.", "died", "2021-09-20"),
        ("Police spoke of Monday's crash that killed two boys.", "killed", "2021-09-20"),
        ("He spoke at a rally on Monday where he mocked his rivals.", "mocked", "2021-09-20"),
        ("Police spoke of Monday's crash, which the paper had foretold.", "foretold", None),
        ("Police spoke of Monday's talks, which the envoy praised.", "praised", None),
    ],
)
def test_what_happened_in_an_event_is_of_its_day(dates, text: str, verb: str, date: str | None) -> None:
    assert dates(text, "2021-09-22")[verb] == date


@pytest.mark.parametrize(
    ("text", "noun", "date"),
    [
        ("Crews left the isle after a quake that rocked it on Monday.", "quake", "2021-09-20"),
        ("A quake struck the isle on Monday.", "quake", "2021-09-20"),
        ("The inquiry named him on Monday.", "inquiry", None),
        ("Crews left the isle after a quake that he had foretold on Monday.", "quake", None),
    ],
)
def test_what_is_only_told_to_have_happened_has_the_day_of_its_verb(
    dates, text: str, noun: str, date: str | None
) -> None:
    assert dates(text, "2021-09-22")[noun] == date


@pytest.mark.parametrize(
    ("text", "verb", "date"),
    [
        ("Six miners were hurt after a lift fell on Monday, the owner said.", "hurt", "2021-09-20"),
        ("Six miners were praised after a lift fell on Monday, the owner said.", "praised", None),
    ],
)
def test_harm_that_comes_of_a_happening_is_of_its_day(dates, text: str, verb: str, date: str | None) -> None:
    assert dates(text, "2021-09-22")[verb] == date


@pytest.mark.parametrize(
    ("lead", "date"),
    [
        ("The mayor said on Wednesday that the bridge was safe.", None),
        ("The mayor announced a curfew on Wednesday.", "2021-09-22"),
    ],
)
def test_what_happened_is_not_of_the_day_on_which_something_was_only_said(dates, lead: str, date: str | None) -> None:
    assert dates(f"{lead} Two barges struck a pier.", "2021-09-22")["struck"] == date


def test_what_is_told_far_below_the_day_of_a_report_is_of_others_on_a_day_not_known(dates) -> None:
    text = "The mayor opened a bridge on Wednesday. " + "The weather is fine. " * 6 + "Two barges struck a pier."
    assert dates(text, "2021-09-22")["struck"] is None


def test_who_said_something_on_a_day_says_the_next_thing_on_it_too(dates) -> None:
    text = 'Ann Lee said on Monday the dam was safe. Two men were hurt there on Sunday. "All is well," Ann Lee added.'
    assert dates(text, "2021-09-22")["added"] == "2021-09-20"


@pytest.mark.parametrize(
    ("day", "date"),
    [("early on Wednesday", "2021-09-22"), ("on Monday", None)],
)
def test_a_lead_in_the_present_tells_of_the_day_if_what_it_follows_is_of_it(dates, day: str, date: str | None) -> None:
    text = f"Crews are searching the isle for victims of a quake that hit it {day}.\n\nA hotel collapsed in Port."
    assert dates(text, "2021-09-22")["collapsed"] == date


@pytest.mark.parametrize(
    ("noun", "date"),
    [("the explosion", "2021-09-20"), ("the second explosion", None), ("an explosion", None), ("the flood", None)],
)
def test_what_happened_in_an_event_that_is_taken_up_is_of_its_day(dates, noun: str, date: str | None) -> None:
    text = f"A bomb exploded in Lund on Monday. Roads are closed.\n\nHe told them of boys hurt in {noun}."
    assert dates(text, "2021-09-22")["hurt"] == date


def test_an_event_taken_up_is_the_nearest_of_its_kind(dates) -> None:
    text = "A bomb exploded in Lund on Monday. Another exploded in Ystad. He told them of boys hurt in the explosion."
    assert dates(text, "2021-09-22")["hurt"] is None


def test_what_a_court_does_is_of_the_day_of_the_report_to_its_end(dates) -> None:
    text = "A clerk was jailed for fraud on Wednesday. " + "The town is small. " * 6 + "The judge fined his firm."
    assert dates(text, "2021-09-22")["fined"] == "2021-09-22"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [("Ruth Abney swims every Monday in Boulder.", "swims"), ("The terns usually arrive in April.", "arrive")],
)
def test_what_comes_round_is_not_of_the_day_of_the_text(dates, text: str, trigger: str) -> None:
    assert dates(text, "2021-09-22").get(trigger) is None


def test_what_lasted_from_one_day_of_a_month_to_another_ends_on_that(dates) -> None:
    assert dates("The fair ran from 13 to 16 December 2019 in Boulder.")["ran"] == "2019-12-13/2019-12-16"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Baran left in March 2023; Ines Roy has led the choir since then.", "2023-03/.."),
        ("Tom Baran left in March 2023. Ines Roy has led the choir since then.", "2023-03/.."),
        ("Tom Baran left in March 2023. It rained. Ines Roy has led the choir since then.", None),
        ("Tom Baran left. Ines Roy has led the choir since then.", None),
    ],
)
def test_since_then_is_since_the_time_told_just_before(dates, text: str, told: str | None) -> None:
    assert dates(text)["led"] == told


@pytest.mark.parametrize(
    ("text", "fell"),
    [
        ("In 2019 prices rose but wages fell.", "2019"),
        ("At 2019 prices the firm earned little and fell.", None),
    ],
)
def test_a_year_that_the_parse_runs_into_the_subject_is_of_both_clauses(dates, text: str, fell: str | None) -> None:
    assert dates(text)["fell"] == fell


def test_since_when_is_no_start_of_who_acts(dates) -> None:
    found = dates("Starting in 1960 the firm built ships. He worked at Lund beginning in 1992.")
    assert found == {"built": "1960/..", "worked": "1992/.."}


def test_a_start_with_an_object_or_without_a_time_is_one(dates) -> None:
    found = dates("The firm built ships, starting them in 1960. Starting from nothing, she built a firm.")
    assert found["starting"] == "1960"
    assert "Starting" in found


def test_what_one_became_the_first_to_do_was_done_then(dates) -> None:
    found = dates("In 1988 Anna Berg became the first woman to win the cup. In 1984 Lund was the first to leave.")
    assert (found["became"], found["win"], found["leave"]) == ("1988", "1988", "1984")


@pytest.mark.parametrize(
    ("when", "date"),
    [("in the last decade", None), ("in 2019", "2019"), ("in the 1990s", "199X")],
)
def test_how_far_back_one_counts_is_not_when_it_was(dates, when: str, date: str | None) -> None:
    text = f"Lund is a town. A firm that hired its sixth manager {when} is in it."
    assert dates(text, "2021-09-22")["hired"] == date


def test_what_is_due_by_a_month_is_not_what_was_done_ahead_of_it(dates) -> None:
    assert dates("They left Lund ahead of an election due in May 2019.", "2018-09-22")["left"] is None


def test_what_is_told_in_one_breath_with_a_birth_is_of_the_years_that_follow(dates) -> None:
    found = dates("Ruth Abney was born on 9 December 1930 and moved to Oslo.")
    assert (found["born"], found["moved"]) == ("1930-12-09", None)


def test_years_in_the_bracket_behind_a_name_are_not_those_of_the_deed(dates) -> None:
    assert dates("The letter was written by Ruth Abney (1845-1864), a nurse.")["written"] is None
    assert dates("The hall was designed by Ruth Abney (1962) for the town.")["designed"] == "1962"


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("It was in 1912 that the ferry sank.", "sank", "1912"),
        ("It was not until 1958 that Ruth Abney bought a boat.", "bought", "1958"),
        ("Not until 1971 did Ruth Abney leave Lund.", "leave", "1971"),
        ("Ruth Abney said in 1912 that the ferry sank.", "sank", None),
    ],
)
def test_a_time_that_is_singled_out_is_that_of_the_clause_behind_it(dates, text: str, trigger: str, date: str) -> None:
    assert dates(text)[trigger] == date


def test_not_until_then_tells_that_it_was_done_then(nlp: "Language") -> None:
    (entry,) = extract_events("Not until 1971 did Ruth Abney leave Lund.", nlp=nlp)
    assert (entry.headline, entry.status.value) == ("Ruth Abney left Lund", "occurred")


def test_a_history_below_the_date_of_its_page_tells_of_no_day_of_that_page(dates) -> None:
    text = (
        "Saturday, June 24, 2023\n\nNorvik Tea\n\nNorvik Tea was founded by Ruth Abney, when she left Lund in 1945. "
        "She moved to Oslo. In 1950 she sold the mill.\n"
    )
    assert (dates(text)["founded"], dates(text)["moved"], dates(text)["sold"]) == (None, None, "1950")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("She became its first female director in 1981 and chief executive in 1988.", "1981"),
        ("She won gold in 2004 and silver in 2008.", "2004"),
        ("The firm opened offices in London and Paris in 1988.", "1988"),
    ],
)
def test_of_two_objects_with_a_time_each_the_verb_has_that_of_the_first(nlp: "Language", text: str, date: str) -> None:
    entry = min(extract_events(text, nlp=nlp), key=lambda entry: entry.trigger.span.start)
    assert entry.when.edtf == date


@pytest.mark.parametrize(("opening", "date"), [("Prior to the ruling", None), ("In the ruling", "2021-09-22")])
def test_what_was_prior_to_something_is_not_of_the_day_of_a_report(dates, opening: str, date: str | None) -> None:
    assert dates(f"{opening}, the club was banned from the hall.", "2021-09-22")["banned"] == date


def test_what_was_put_off_is_at_its_new_time_whatever_it_was_planned_for(dates) -> None:
    found = dates("The launch, first planned for 1 April, was moved to 3 June, Norvik said.", "2024-05-16")
    assert found["launch"] == "2024-06-03"


def test_a_time_behind_two_clauses_is_of_the_last(dates) -> None:
    text = "Roe lost the 2014 vote to Lund by 200, and the Supreme Court dismissed her appeal that December."
    assert (dates(text).get("lost"), dates(text)["dismissed"]) == ("2014", "2014-12")


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Sam Roe told the same story about the summer of 1998.", "undated"),
        ("Ann Roe wrote a book about 1968 in May 1990.", "1990-05"),
        ("Ann Roe retired about 1968.", "1968~"),
        ("Ann Roe wrote three books about the role of women during World War II.", "undated"),
        ("Sam Roe directed a film about a boy during World War II.", "undated"),
        ("Sam Roe wrote a book during World War II.", "1939-09-01/1945-09-02"),
        ("Ann Roe finished her book about the mill in 1921.", "1921"),
    ],
)
def test_what_is_told_of_a_time_is_not_told_then(text: str, when: str) -> None:
    assert [str(entry.when) for entry in extract_events(text)] == [when]


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("The mill closed on Monday, not Tuesday.", "closed", "2024-05-13"),
        ("The mill closed in March, not April.", "closed", "2024-03"),
        ("The mill closed in 1990, not 1991, in Oslo.", "closed", "1990"),
        ("The mill closed not in 1907 but in 1908.", "closed", "1908"),
        ("The mill did not close on Monday.", "close", "2024-05-13"),
    ],
)
def test_when_it_was_not_dates_nothing(dates, text: str, trigger: str, date: str) -> None:
    assert dates(text, "2024-05-14")[trigger] == date


def test_a_tale_goes_on_from_no_war_of_years(dates) -> None:
    text = "In the Second World War Ann Lee lived in Leeds. She returned to Hull."
    assert dates(text)["returned"] is None
