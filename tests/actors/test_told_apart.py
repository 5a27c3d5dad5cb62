"""Who is one and who are two: relatives of one surname, participles, lists, ages, and reports that name late."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_whom_a_participle_acts_on_is_not_its_subject(find: Find) -> None:
    actors = find(
        "Joseph Brandt was a violinist, born in Lodz. He joined the circle around Otto Lind. "
        "After leaving the school, breaking with Lind, he moved to Hanover."
    )
    assert words(named(actors, "Otto Lind")) == ["Otto Lind", "Lind"]
    assert words(named(actors, "Joseph Brandt"))[-1] == "he"


def test_a_reflexive_is_the_one_who_acts(find: Find) -> None:
    actors = find("Otto Lind promised to defend himself.")
    assert words(named(actors, "Otto Lind"))[-1] == "himself"


def test_who_is_told_of_as_a_daughter_is_not_whom_the_surname_named_before(find: Find) -> None:
    actors = find(
        "Holmgren saw no limits to his power. He fought a battle with his daughter Shari Holmgren. "
        "In 2007, Holmgren wrote to the bank."
    )
    assert words(named(actors, "Holmgren"))[0] == "Holmgren"
    assert "Holmgren" not in words(named(actors, "Shari Holmgren"))


def test_the_surname_of_a_relative_is_hers_where_nobody_bore_it_before(find: Find) -> None:
    actors = find("He left it to his daughter Shari Holmgren. Holmgren sold it in 1990.")
    assert words(named(actors, "Shari Holmgren"))[-1] == "Holmgren"


def test_father_and_son_of_one_name_are_two(find: Find) -> None:
    actors = find("She leaves her husband Edward A. Holm and her son Edward A. Holm Jr. of Lodz.")
    assert words(named(actors, "Edward A. Holm")) != words(named(actors, "Edward A. Holm Jr."))


def test_a_second_name_behind_a_relative_is_the_next_of_a_list(find: Find) -> None:
    actors = find("He is survived by his wife Ruth, sons Ludwig, Daniel and Tobias.")
    assert words(named(actors, "Ruth")) == ["his wife", "Ruth"]
    assert "his wife" not in words(named(actors, "Ludwig"))


def test_two_offices_before_a_name_are_one_persons(find: Find) -> None:
    actors = find("Norvik president and CEO Tom Brandt told reporters about the plan.")
    assert words(named(actors, "Tom Brandt", ActorKind.PERSON))[0] == "Norvik president"


def test_offices_of_two_bodies_are_two_peoples(find: Find) -> None:
    actors = find("The Norvik president and Halden CEO Tom Brandt met in Oslo.")
    assert "The Norvik president" not in words(named(actors, "Tom Brandt"))


def test_an_age_alone_is_whom_the_text_is_about(find: Find) -> None:
    actors = find("Adolf Holm killed himself in January. The 74-year-old was a rich man.")
    assert "The 74-year-old" in words(named(actors, "Adolf Holm"))


def test_another_age_is_another_person(find: Find) -> None:
    actors = find("Adolf Holm, 74, left his house on Monday. Police arrested the 32-year-old.")
    assert "the 32-year-old" not in words(named(actors, "Adolf Holm"))


def test_a_report_may_name_in_its_second_sentence_whom_it_opens_with(find: Find) -> None:
    actors = find("The prime minister of Malta has lost his seat. Edward Camilleri was ousted after a vote on Monday.")
    assert words(named(actors, "Edward Camilleri"))[0] == "The prime minister of Malta"


@pytest.mark.parametrize(
    "text",
    [
        "A teacher was shot dead in Lodz. Edward Camilleri was arrested on Monday.",
        "A minister has lost his seat. Edward Camilleri said that the vote was fair.",
        "A minister has lost his seat. Judge Edward Camilleri was ousted on Monday.",
        "A man has lost his seat. Edward Camilleri was ousted on Monday.",
    ],
)
def test_the_next_name_may_be_anothers(find: Find, text: str) -> None:
    assert len(words(named(find(text), "Edward Camilleri"))) <= 2
    assert not any("minister" in word or word.startswith("A ") for word in words(named(find(text), "Edward Camilleri")))


def test_what_somebody_rose_to_become_is_he(find: Find) -> None:
    actors = find("Chen Xu started as a clerk before rising to become the top prosecutor in Lund. The prosecutor left.")
    assert words(named(actors, "Chen Xu"))[-1] == "The prosecutor"


def test_letters_leave_off_the_suffix_of_a_firm(find: Find) -> None:
    actors = find("Norvik Machine Tools Corp. filed for bankruptcy. NMT will close 11 plants.")
    assert words(named(actors, "Norvik Machine Tools Corp."))[1] == "NMT"


def test_a_country_of_another_continent_is_not_the_main_one(find: Find) -> None:
    actors = find("The US index fell. The US dollar rose. Stocks in this Asian country fell too, and the US sold more.")
    assert not any("Asian" in word for actor in actors for word in words(actor))


def test_a_land_of_two_islands_is_one(find: Find) -> None:
    actors = find("He was on an official visit to Trinidad and Tobago at the time.")
    assert named(actors, "Trinidad and Tobago").kind == ActorKind.COUNTRY


def test_what_people_are_called_says_more_than_what_is_said_of_them(find: Find) -> None:
    names = {actor.name for actor in find("The boys, who were tried as adults, face prison. They were convicted.")}
    assert "adults" not in names


def test_a_description_ends_before_its_relative_clause(find: Find) -> None:
    names = {actor.name for actor in find("The head of the union who sold the house spoke. He was angry, and he left.")}
    assert not any("who" in name.split() for name in names)


def test_a_headline_and_its_first_sentence_tell_of_one_executive(find: Find) -> None:
    actors = find("Norvik executive leaves company\n\nAna Holmgren, formerly a Norvik executive, is stepping down.")
    assert words(named(actors, "Ana Holmgren"))[0] == "Norvik executive"


def test_a_possessive_may_stand_before_the_name(find: Find) -> None:
    assert words(named(find("In his speech on Friday, Otto Lind said no."), "Otto Lind"))[0] == "his"
    assert words(named(find("Since its founding in 1990, Norvik Bank has grown."), "Norvik Bank"))[0] == "its"


def test_a_possessive_before_a_name_is_whom_the_text_spoke_of_first(find: Find) -> None:
    actors = find("Otto Lind fell ill in May. During his illness, Ana Holm ran the shop.")
    assert "his" in words(named(actors, "Otto Lind"))


def test_he_who_says_something_is_nobody_whom_he_names_in_it(find: Find) -> None:
    actors = find("Asad Umar met Imran Holm in Lodz. He said that Holm should visit the forum on Monday.")
    assert words(named(actors, "Asad Umar")) == ["Asad Umar", "He"]
    assert "he" not in words(named(find("Imran Holm is not interested in talks, he said."), "Imran Holm"))


def test_he_who_says_something_may_be_named_before_the_marks(find: Find) -> None:
    actors = find('Kenyan runner Grace Wanjiru, who fell on the last lap, managed a smile: "Next year," she said.')
    assert "she" in words(named(actors, "Grace Wanjiru"))


def test_who_accuses_and_who_is_accused_are_two(find: Find) -> None:
    actors = find("Marc Holm is the opposition leader. President Otto Brandt has accused the leader of theft.")
    assert "the leader of theft" not in words(named(actors, "Otto Brandt"))


def test_the_executive_of_one_firm_is_not_the_chief_of_another(find: Find) -> None:
    actors = find(
        "It endorsed its own candidate, former Norvik chief executive Larry Holm. Ana Lind led the Halden works. "
        "It called the former Halden executive a talented manager."
    )
    assert not any("Halden executive" in word for word in words(named(actors, "Larry Holm")))


def test_a_given_name_alone_says_whether_it_is_a_man(find: Find) -> None:
    actors = find("Rita Daly leaves Kathy, Michael and Kenny. She lived in Lodz.")
    assert "She" not in words(named(actors, "Kenny"))


def test_a_given_name_that_is_a_surname_says_nothing(find: Find) -> None:
    actors = find("Ana Kenny won the race. Kenny said she was tired.")
    assert words(named(actors, "Ana Kenny"))[-1] == "she"


def test_a_storm_is_nobody_and_what_is_written_small_is_no_name(find: Find) -> None:
    actors = find("Cyclone Gerda hit Norvik with winds of 150km/h. Families live in tarpaulin and bamboo shelters.")
    assert named(actors, "Cyclone Gerda").kind is ActorKind.UNKNOWN
    assert not any(actor.name.islower() for actor in actors)


def test_a_son_told_of_by_a_pronoun_is_not_his_father(find: Find) -> None:
    actors = find("Otto Lind was born in Lund. His son Otto is an actor. Otto lives in Rome.")
    assert words(named(actors, "Otto Lind"))[:2] == ["Otto Lind", "His"]
    assert words(named(actors, "Otto")).count("Otto") == 2


def test_a_wife_of_whom_no_pronoun_for_her_tells_may_have_been_named(find: Find) -> None:
    assert "Ana" in words(named(find("Ana Lind sings. Otto Brandt paints. His wife Ana cooks."), "Ana Lind"))


def test_a_given_name_with_junior_is_not_his_who_goes_without(find: Find) -> None:
    actors = find("Otto Brown farmed in Kansas. Otto Jr. hid under the bridge. Otto Brown died in 1902.")
    assert words(named(actors, "Otto Brown")) == ["Otto Brown", "Otto Brown"]
    assert "Lind Jr." in words(named(find("Otto Lind Jr. was shot. Lind Jr. was a pilot."), "Otto Lind Jr."))


@pytest.mark.parametrize(
    "text", ["Ruth Keller shook her head. She left.", "Ruth Keller sat down in the chair. She left."]
)
def test_a_head_that_is_shaken_and_a_chair_that_is_sat_in_lead_nothing(find: Find, text: str) -> None:
    (actor,) = find(text)
    assert words(actor)[-1] == "She"


def test_the_head_of_a_school_and_the_chair_of_a_board_are_people(find: Find) -> None:
    actors = find("The head of the school resigned. She left. The chair of the board stayed. He was ill.")
    assert {"The head of the school", "The chair of the board"} <= {word for actor in actors for word in words(actor)}


@pytest.mark.parametrize("noun", ["man", "lawyer"])
def test_who_is_told_of_with_a_name_bears_it(find: Find, noun: str) -> None:
    actors = find(f"A {noun} named Otto Brandt came to the door. Brandt asked for bread.")
    assert words(named(actors, "Otto Brandt")) == [f"A {noun}", "Otto Brandt", "Brandt"]


def test_two_with_two_names_and_what_is_named_after_somebody_bear_none(find: Find) -> None:
    actors = find("Two men named Otto Brandt and Carl Holm drowned. A man named after Ruth Keller wept.")
    assert words(named(actors, "Otto Brandt")) == ["Otto Brandt"]
    assert words(named(actors, "Ruth Keller")) == ["Ruth Keller"]


def test_the_nephew_is_the_only_one_told_of(find: Find) -> None:
    (nephew,) = (a for a in find("Mr Holm's nephew came in. Mr Holm slept. The nephew woke him.") if "nephew" in a.name)
    assert words(nephew) == ["Mr Holm's nephew", "The nephew"]


def test_of_two_nephews_the_nephew_is_neither(find: Find) -> None:
    actors = find("Otto Holm's nephew came in. Carl Lind's nephew slept. The nephew woke him.")
    assert not [actor for actor in actors if {"The nephew"} < set(words(actor))]


def test_who_leaves_accusing_somebody_accuses_another(find: Find) -> None:
    actors = find("The former president left a meeting with Otto Brandt, accusing the opposition leader of lying.")
    assert all(words(actor) != ["The former president", "the opposition leader"] for actor in actors)


def test_a_description_ends_before_what_somebody_is_accused_of(find: Find) -> None:
    actors = find("Otto Brandt is the mayor. The council accused the mayor of trying to leave.")
    assert "the mayor" in words(named(actors, "Otto Brandt"))


def test_who_tells_him_something_is_not_he_however_often_named_before(find: Find) -> None:
    actors = find("Mr Dorn rang the bell. His clerk came in. Mr Dorn told him to wait.")
    assert "him" not in words(named(actors, "Dorn"))
    assert words(named(find("Otto Lind hurt himself."), "Otto Lind")) == ["Otto Lind", "himself"]


def test_whose_son_somebody_is_is_not_he(find: Find) -> None:
    actors = find("Asimov was born in Lund, the son of Otto Asimov, a merchant. Asimov died in 1992.")
    assert words(named(actors, "Asimov"))[0::2] == ["Asimov", "Asimov"]
    assert words(named(actors, "Otto Asimov")) == ["Otto Asimov", "a merchant"]


def test_the_child_of_a_namesake_has_the_surname_to_itself(find: Find) -> None:
    actors = find("Ana Lind was born in Bath, the daughter of Otto Lind. Lind died in 1992.")
    assert words(named(actors, "Ana Lind"))[-1] == "Lind"


def test_the_surname_of_a_bride_and_her_father_is_nobodys_in_particular(find: Find) -> None:
    actors = find("In 1990 Otto Lind married Eva Berg, the daughter of Karl Berg. Berg died in 1995.")
    assert "Berg" not in (*words(named(actors, "Eva Berg")), *words(named(actors, "Karl Berg")))


def test_police_of_one_place_are_one_throughout(find: Find) -> None:
    actors = find("Police in Oslo arrested a man on Monday. Police said he was ill.")
    assert words(named(actors, "Police")) == ["Police in Oslo", "Police"]


@pytest.mark.parametrize(
    "text",
    [
        "Police in Oslo arrested a man on Monday. In Paris, police shot a woman.",
        "Protesters in Oslo marched. In Paris, protesters burned a car. The protesters left.",
    ],
)
def test_groups_in_two_places_are_two(find: Find, text: str) -> None:
    assert all(actor.kind is ActorKind.PLACE or len(actor.mentions) == 1 for actor in find(text))


def test_who_tells_a_story_is_not_she_of_whom_it_is_told(find: Find) -> None:
    actors = find("I was a visitor in the house where Petra Novak lived. She was ninety when she died.")
    assert words(named(actors, "Petra Novak")) == ["Petra Novak", "She", "she"]


def test_what_is_said_of_him_before_he_is_named_by_he_tells_nobody_else(find: Find) -> None:
    actors = find("Otto Brandt told them how, as a private, he survived four days at sea.")
    assert words(named(actors, "Otto Brandt"))[-1] == "he"


def test_who_writes_to_him_and_breaks_with_him_is_not_he(find: Find) -> None:
    actors = find(
        "Joseph Joachim met Franz Liszt in Weimar. Joachim admired Liszt, and he dedicated a concerto to him. "
        "Later he broke with him."
    )
    assert words(named(actors, "Franz Liszt")) == ["Franz Liszt", "Liszt", "him", "him"]


def test_what_somebody_has_with_him_is_his_own(find: Find) -> None:
    actors = find("Otto Lind left the house. He took the bag with him.")
    assert words(named(actors, "Otto Lind")) == ["Otto Lind", "He", "him"]


def test_whose_wife_is_left_in_a_participle_clause_is_its_subjects(find: Find) -> None:
    actors = find("His brother John was a surgeon. After leaving his wife, Charles Bell sailed to Rome.")
    assert words(named(actors, "Charles Bell")) == ["his", "Charles Bell"]
    assert "his" not in words(named(actors, "John"))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("King Henry II was crowned in 1154. Henry Tudor landed in 1485.", True),
        ("King Henry II was crowned in 1154. Henry named an heir.", False),
        ("Otto Lind II was crowned in 1154. Lind named an heir.", False),
    ],
)
def test_a_numbered_king_is_nobody_of_a_full_name(find: Find, text: str, apart: bool) -> None:
    actors = find(text)
    of_last = next(a for a in actors for m in a.mentions if m.words.span.start > 30)
    assert (of_last.mentions[0].words.span.start > 30) is apart


@pytest.mark.parametrize(("noun", "is_firm"), [("firm", True), ("university", False)])
def test_who_is_called_as_firms_are_is_no_university(find: Find, noun: str, is_firm: bool) -> None:
    actors = find(f"Holm & Sons made the lens in 1888. The {noun} paid for the work.")
    assert (f"The {noun}" in words(named(actors, "Holm & Sons"))) is is_firm


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "The driver of the car fled. The driver of the train was hurt.",
            "The driver of the car",
            "The driver of the train",
        ),
        ("A bus driver slept. The tractor driver woke up.", "A bus driver", "The tractor driver"),
    ],
)
def test_whose_things_differ_are_two(find: Find, text: str, one: str, other: str) -> None:
    assert not any({one, other} <= {*words(actor)} for actor in find(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The car driver was hurt. The driver of the car had drunk.", ["The car driver", "The driver of the car"]),
        ("A bus driver slept. The driver woke up.", ["A bus driver", "The driver"]),
        (
            "The victim of the attack fled. The victim of the robbery was found.",
            ["The victim of the attack", "The victim of the robbery"],
        ),
    ],
)
def test_who_is_of_one_thing_or_of_a_happening_is_one(find: Find, text: str, told: list[str]) -> None:
    assert told in [words(actor) for actor in find(text)]


@pytest.mark.parametrize(
    ("text", "name", "pronoun"),
    [
        ("Otto Lind, a pupil of Ben Roe and Max Holm, died on Thursday at his home.", "Otto Lind", "his"),
        ("Ann Lind, the mayor who led the town with Ida Brandt, said that her house was sold.", "Ann Lind", "her"),
        (
            "Otto Lind was from a large family – his uncles Leif and Ivar were painters – and was 11 before he drew.",
            "Otto Lind",
            "he",
        ),
        ("Ann Lind, who left the town, met Ida Brandt and her son.", "Ida Brandt", "her"),
        ("The Tsar, who had often visited Leif Gordon, was with him when he died.", "Leif Gordon", "he"),
        ("Otto Lind questioned Bob Vance's word as he withdrew support for Mr Vance.", "Otto Lind", "he"),
    ],
)
def test_behind_an_aside_a_sentence_goes_on_of_its_subject(find: Find, text: str, name: str, pronoun: str) -> None:
    assert words(named(find(text), name))[-1] == pronoun


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bob Vance said Otto Lind had rejected his offer.", "Bob Vance"),
        ("Bob Vance met Otto Lind. Lind refused his request.", "Bob Vance"),
        ("Bob Vance met Otto Lind. Lind withdrew his request.", "Otto Lind"),
        ("Bob Vance said Otto Lind had rejected his own offer.", "Otto Lind"),
    ],
)
def test_nobody_turns_down_what_he_asks(find: Find, text: str, name: str) -> None:
    assert words(named(find(text), name))[-1] == "his"


def test_an_example_is_no_other_name_for_anybody(find: Find) -> None:
    actors = find("Ann Lind joined four bands, notably the group led by Ida Holm.")
    assert words(named(actors, "Ann Lind")) == ["Ann Lind"]
