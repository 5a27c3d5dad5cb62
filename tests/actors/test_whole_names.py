"""Where a name begins and ends: styles, epithets, saints, hyphens, offices beside names."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def _names(find: Find, text: str) -> set[str]:
    return {actor.name for actor in find(text)}


def test_a_style_is_part_of_the_name_of_whom_it_names(find: Find) -> None:
    text = "Prince Oskar visited Malta. Pope Marcellus II met Sister Agnes in Rome. Lord Byron wrote to King Charles."
    assert {"Prince Oskar", "Pope Marcellus II", "Sister Agnes", "Lord Byron", "King Charles"} <= _names(find, text)


def test_a_style_is_no_part_of_a_name_with_a_surname(find: Find) -> None:
    assert _names(find, "Sir Anders Holmqvist met Mr Lind and Professor Novak.") == {
        "Anders Holmqvist",
        "Lind",
        "Novak",
    }


def test_whom_a_style_names_goes_by_the_name_alone(find: Find) -> None:
    assert words(named(find("King Charles spoke. Charles was calm."), "King Charles")) == ["King Charles", "Charles"]


def test_an_epithet_is_part_of_a_name(find: Find) -> None:
    actors = find("Peter the Great sailed to Holland. Peter was tall. Ivan the Terrible ruled long before.")
    assert words(named(actors, "Peter the Great")) == ["Peter the Great", "Peter"]
    assert "Terrible" not in {actor.name for actor in actors}


def test_a_description_behind_a_name_is_no_epithet(find: Find) -> None:
    assert "Otto" in _names(find, "Peter met Otto. Otto the Baker Street clerk left.")


def test_what_is_named_after_a_saint_is_no_person(find: Find) -> None:
    actors = find("St Andrews was founded in 1413. She studied at St Andrews. He died in St Mary's Hospital.")
    assert [a.name for a in actors if a.kind != ActorKind.PERSON] == ["St Andrews", "St Mary's Hospital"]
    assert words(named(actors, "St Andrews")) == ["St Andrews", "St Andrews"]


def test_a_saint_is_a_person(find: Find) -> None:
    assert named(find("Saint Patrick left Ireland."), "Saint Patrick").kind == ActorKind.PERSON


def test_a_given_name_with_a_hyphen_is_whole(find: Find) -> None:
    actors = find("Park Sung-hoon spoke on Monday. Mr Park was calm. His wife, Kim Eun-ji, left.")
    assert words(named(actors, "Park Sung-hoon"))[:2] == ["Park Sung-hoon", "Park"]
    assert "Kim Eun-ji" in {actor.name for actor in actors}


def test_a_hyphen_between_two_countries_is_no_name(find: Find) -> None:
    assert {a.name for a in find("Lorries crossed the Iraq-Jordan border on Monday.")} == {"Iraq", "Jordan"}


def test_what_a_hyphen_ties_to_a_name_may_be_no_part_of_it(find: Find) -> None:
    assert "Otto Brandt" in _names(find, "An Otto Brandt-style chair was sold. Otto Brandt laughed.")


def test_a_name_that_the_model_cut_is_whole(find: Find) -> None:
    actors = find("Solvex chief executive Nguyen Thi Minh Hanh will stay on. Hanh was calm.")
    assert "Hanh" in words(named(actors, "Nguyen Thi Minh Hanh"))


def test_an_office_is_no_part_of_the_name_of_its_body(find: Find) -> None:
    actors = find("Otto Lind, the State Department Spokesperson, was calm. He left the State Department in 2020.")
    assert words(named(actors, "State Department")) == ["State Department", "State Department"]


def test_the_district_of_washington_is_part_of_its_name(find: Find) -> None:
    actors = find("She flew to Washington, D.C. on Monday. Washington D.C. was quiet. He left Washington on Tuesday.")
    assert words(named(actors, "Washington, D.C.")) == ["Washington, D.C.", "Washington D.C.", "Washington"]


def test_a_land_is_named_without_what_it_was_like(find: Find) -> None:
    assert "Germany" in _names(find, "They asked a united Germany to sign.")


def test_a_name_known_once_is_known_always(find: Find) -> None:
    actors = find("Saudi Gazette reported a fire. The Saudi Gazette quoted officials.")
    assert words(named(actors, "Saudi Gazette", ActorKind.ORGANISATION)) == ["Saudi Gazette", "Saudi Gazette"]


def test_partners_are_a_firm(find: Find) -> None:
    assert named(find("Harland & Wolff built her in Belfast."), "Harland & Wolff").kind == ActorKind.ORGANISATION


def test_a_score_is_no_part_of_a_teams_name(find: Find) -> None:
    assert "Tottenham Hotspur" in _names(find, "Arsenal beat Tottenham Hotspur 3-1 at the Emirates on Sunday.")


def test_a_surname_that_is_a_word_is_part_of_a_name(find: Find) -> None:
    assert "Son Heung-min" in _names(find, "Saka scored twice. Son Heung-min pulled one back for Spurs. He left.")


def test_a_ship_is_a_thing_with_her_prefix_and_without(find: Find) -> None:
    actors = find("HMS Nasturtium rescued them. They thanked the crew of the Nasturtium.")
    assert words(named(actors, "HMS Nasturtium", ActorKind.PRODUCT)) == ["HMS Nasturtium", "Nasturtium"]


def test_a_text_may_end_in_the_beginning_of_a_longer_name(find: Find) -> None:
    assert _names(find, "She left Norvik. Norvik Bank Holdings lost money. Shares rose at Norvik")


def test_a_suffix_that_the_model_cut_off_belongs_to_the_firm(find: Find) -> None:
    names = {actor.name for actor in find("Auburn Hills, Mich.-based Chrysler Group LLC emerged from bankruptcy.")}
    assert "Chrysler Group LLC" in names
    assert "LLC" not in names


def test_all_is_part_of_a_name_that_a_hyphen_ties_to_it(find: Find) -> None:
    names = {
        actor.name
        for actor in find("It claimed that All-Nippon Airways would fly in May. All Lund Airways planes stood.")
    }
    assert "All-Nippon Airways" in names
    assert "All Lund Airways" not in names


def test_a_preposition_opens_no_name(find: Find) -> None:
    names = {actor.name for actor in find("Stocks fell. Across Europe, Germany's Dax plummeted by 2.7%.")}
    assert not any(name.startswith("Across") for name in names)


def test_two_given_names_are_two_people(find: Find) -> None:
    names = {actor.name for actor in find("He has two children Anthony and Louise.")}
    assert "Anthony and Louise" not in names


def test_an_initial_joins_a_given_name_and_a_surname(find: Find) -> None:
    names = {
        actor.name for actor in find("He was, according to family biographer, Arthur T Vanderbilt II, a golden boy.")
    }
    assert "Arthur T Vanderbilt II" in names


def test_a_month_behind_in_is_no_part_of_the_name(find: Find) -> None:
    assert "Norvik Bank" in _names(find, "In May Norvik Bank passed its rival.")
    assert "May Lind" in _names(find, "Ana lost confidence in May Lind.")


def test_a_slash_under_a_picture_parts_two_names(find: Find) -> None:
    names = _names(find, "It published a photograph. (Adam Brandt/Telegram, 06.01.23)")
    assert not any("/" in name for name in names)


def test_a_town_on_a_river_has_one_name(find: Find) -> None:
    names = _names(find, "They seized facilities in the city of Rostov-on-Don, near the border.")
    assert "Rostov-on-Don" in names
    assert "Don" not in names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mill closed.\nBorn Plymouth, 12 Dec 1913; produced an opera.", "Born Plymouth"),
        ("2008 | Sold to Nordlake.\n1999 | Bought by Kerr.", "Sold to Nordlake"),
    ],
)
def test_a_participle_opens_no_name(find: Find, text: str, name: str) -> None:
    assert name not in _names(find, text)


def test_a_heading_with_a_verb_is_no_name(find: Find) -> None:
    text = "EPA Investigating Texas Chemical Plant Blaze\n\nThe agency is looking into the fire."
    assert not any("Investigating" in name for name in _names(find, text))


def test_a_standard_time_is_no_person(find: Find) -> None:
    kinds = {a.name: a.kind for a in find("It began at 2:43 a.m. Moscow Standard Time on Friday.")}
    assert kinds.get("Moscow Standard Time") != ActorKind.PERSON


def test_offices_aboard_and_portfolios_are_no_part_of_a_name(find: Find) -> None:
    text = "They met First Officer Paul Clyde Holm and Federal Minister for Education Rana Tanveer Lind on Monday."
    names = _names(find, text)
    assert "Paul Clyde Holm" in names
    assert not any(name.startswith(("First", "Education")) for name in names)


@pytest.mark.parametrize("text", ["The Secretary for Wales", "Bob Roy met the Secretary of State for Wales"])
def test_a_text_may_end_with_what_an_office_is_for(find: Find, text: str) -> None:
    assert not any("Secretary" in name for name in _names(find, text))


@pytest.mark.parametrize(
    "name", ['Mildred "Babe" Keller', "Ann (Truscott) Humphry", "Frances (Humphry) Foxwell", "Otto Brown, Jr."]
)
def test_a_familiar_name_one_at_birth_and_a_generation_are_part_of_a_name(find: Find, name: str) -> None:
    assert [actor.name for actor in find(f"{name}, was born in 1911 and died young.")] == [name]


@pytest.mark.parametrize("text", ["Ann (Leeds) Museum opened in May.", "Paris (Texas) Airport opened."])
def test_a_place_in_brackets_is_no_part_of_a_name(find: Find, text: str) -> None:
    assert not [actor for actor in find(text) if "(" in actor.name and actor.kind is ActorKind.PERSON]


def test_the_heading_of_a_chapter_names_nobody(find: Find) -> None:
    assert [actor.name for actor in find("CHAPTER II\n\nOtto Lind left.\n\nBook 3\n\nIt rained.")] == ["Otto Lind"]


@pytest.mark.parametrize("name", ["Lind, Otto", "Lind, Otto Carl"])
def test_a_work_of_reference_puts_the_surname_first(find: Find, name: str) -> None:
    surname, given = name.split(", ")
    (actor,) = find(f"{name} (2 January 1920 – 6 April 1992), writer, was born in May. {surname} died young.")
    assert (actor.name, words(actor)[0], words(actor)[-1]) == (f"{given} {surname}", name, surname)


@pytest.mark.parametrize("text", ["Lund, Sweden (1990) was full.", "Lind, Holm (2003) and Brandt agree."])
def test_two_names_with_a_comma_may_be_two(find: Find, text: str) -> None:
    assert not [actor for actor in find(text) if len(actor.name.split()) > 1]


def test_a_surname_that_is_a_title_names_whom_the_text_gives_it(find: Find) -> None:
    actors = find("Stephen King wrote it. Mr. King lives in Maine. King has sold millions.")
    assert words(named(actors, "Stephen King")) == ["Stephen King", "King", "King"]


def test_a_king_and_mr_president_are_titles_beside_one_called_king(find: Find) -> None:
    actors = find("Stephen King wrote it. King Charles read it. Mr. President slept. The king left.")
    assert words(named(actors, "Stephen King")) == ["Stephen King"]


def test_an_adverb_opens_no_name(find: Find) -> None:
    assert "Charles Bell" in {a.name for a in find("Charles Bell died there. Eventually Bell moved to London.")}


def test_a_line_may_be_a_name_with_the_surname_first(find: Find) -> None:
    (actor,) = find("Bach, Johann Sebastian\n\nJohann Sebastian Bach studied. In 1705 Bach left.")
    assert (actor.name, len(words(actor))) == ("Johann Sebastian Bach", 3)


def test_the_dates_of_a_life_follow_a_given_name_that_nobody_knows(find: Find) -> None:
    (actor,) = find("Venn, Zhorik I. (1930- ), physicist. Venn left in May.")
    assert (actor.name, len(words(actor))) == ("Zhorik I. Venn", 2)


def test_a_line_of_given_names_is_a_list(find: Find) -> None:
    assert not [actor for actor in find("Ruth, Ana\n\nAna left. Ruth stayed.") if len(actor.name.split()) > 1]


def test_a_given_name_and_a_word_for_a_thing_may_be_a_person(find: Find) -> None:
    (actor,) = find("Muriel Law died on Sunday. She had been a librarian.")
    assert words(actor)[:2] == ["Muriel Law", "She"]


def test_a_name_in_a_heading_ends_where_the_text_ends_it(find: Find) -> None:
    text = (
        "Norvik Shareholders Approve Arden Merger\n\n"
        "Shareholders of Norvik approved a merger with Arden on Monday. Arden is a bank."
    )
    assert "Arden Merger" not in {a.name for a in find(text)}


def test_a_clause_of_a_heading_is_no_name(find: Find) -> None:
    text = "Chrysler Tries to Put the Brakes on Bankruptcy\n\nThe firm Chrysler met its lenders on Monday."
    assert all(" on " not in a.name for a in find(text))


def test_a_word_with_a_capital_inside_is_a_name(find: Find) -> None:
    assert "NordFly" in {actor.name for actor in find("India's NordFly firmed its order in May.")}


def test_a_first_word_that_the_model_cut_off_is_of_the_name(find: Find) -> None:
    assert "Recep Tayyip Erdogan" in {actor.name for actor in find("Recep Tayyip Erdogan spoke on Monday.")}


def test_an_office_before_a_name_is_no_part_of_it(find: Find) -> None:
    assert "Tayyip Erdogan" in {actor.name for actor in find("Chairman Tayyip Erdogan spoke on Monday.")}


def test_a_surname_told_once_is_that_of_both(find: Find) -> None:
    actors = find("Linda and Michael Lind, of Hove, were fined. Mrs Lind wept and Mr Lind left.")
    assert words(named(actors, "Linda Lind")) == ["Linda", "Lind"]
    assert words(named(actors, "Michael Lind")) == ["Michael Lind", "Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Linda Holm spoke. Linda and Michael Lind wept.",
        "Linda, Michael Lind and Bo Roy wept.",
        "Otto B. Travis fell. Travis and James Lind died.",
        "Norvik and Michael Lind fell out.",
    ],
)
def test_who_stands_beside_a_full_name_may_have_another_surname(find: Find, text: str) -> None:
    assert {actor.name for actor in find(text)}.isdisjoint({"Linda Lind", "Norvik Lind", "Travis Lind"})


def test_a_small_word_that_a_hyphen_ties_to_a_surname_is_part_of_it(find: Find) -> None:
    actors = find("Otto Baba-panya left. Baba-panya wept. A Lund-born singer sang.")
    assert words(named(actors, "Otto Baba-panya")) == ["Otto Baba-panya", "Baba-panya"]
    assert not any("born" in actor.name for actor in actors)


def test_no_plural_in_small_letters_is_a_person(find: Find) -> None:
    assert "torsos" not in _names(find, "Eckstein said he could see torsos sticking out of the wreck.")


def test_a_firm_of_two_partners_is_one_however_the_two_are_joined(find: Find) -> None:
    actors = find("Holm & Berg merged with Norvik in 1917. Holm and Berg Company was sold in 1920.")
    assert words(named(actors, "Holm and Berg Company")) == ["Holm & Berg", "Holm and Berg Company"]


def test_a_heading_of_a_plural_before_a_colon_names_nobody(find: Find) -> None:
    assert {actor.name for actor in find("Key Dates:\nOtto Lind left in May.")} == {"Otto Lind"}
