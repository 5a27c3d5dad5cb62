"""Which words are a name, of what kind, and which names are one person's."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_a_surname_means_whom_the_text_is_about(find: Find) -> None:
    text = (
        "Anders Holmqvist was a painter. Anders Holmqvist lived in Lund. His daughter Maria Holmqvist was born there. "
        "Holmqvist painted boats. Holmqvist died in 1990."
    )
    actors = find(text)
    assert "Holmqvist" not in words(named(actors, "Maria Holmqvist"))


def test_a_surname_means_whom_the_text_opens_with_and_not_a_husband_named_since(find: Find) -> None:
    text = (
        "Clara Venn, botanist\n\nClara Venn was a botanist. She was born in Whitby. She studied mosses. "
        "She loved boats. In 1957 she married Otto Venn. They lived in Lund. Venn died in 1990."
    )
    actors = find(text)
    assert "Venn" in words(named(actors, "Clara Venn"))
    assert "Venn" not in words(named(actors, "Otto Venn"))


def test_a_surname_means_the_one_just_named_where_the_text_is_about_neither(find: Find) -> None:
    text = (
        "The council met. Clara Venn spoke. The hall was full. It was a cold day. The vote was late. Rain fell. "
        "Otto Venn objected. Venn left."
    )
    actors = find(text)
    assert "Venn" in words(named(actors, "Otto Venn"))


def test_a_brand_in_small_letters_is_a_name(find: Find) -> None:
    assert "boatShare" in {a.name for a in find("The site boatShare rents boats. boatShare is small.")}


def test_a_unit_is_none(find: Find) -> None:
    assert not find("It took 30 kWh and 5 mL.")


def test_accents_make_no_other_person(find: Find) -> None:
    actors = find("Ana Duarté met Otto Brandt. Ana Duarte smiled.")
    assert words(named(actors, "Ana Duarté")) == ["Ana Duarté", "Ana Duarte"]


def test_the_name_of_an_actor_is_without_honours(find: Find) -> None:
    actors = find("Dame Petra Novak DBE spoke. Petra Novak was calm.")
    assert [a.name for a in actors] == ["Petra Novak"]


def test_the_name_of_an_actor_is_in_mixed_case(find: Find) -> None:
    assert [a.name for a in find("PETRA NOVAK RESIGNS\n\nPetra Novak resigned on Monday.")] == ["Petra Novak"]


def test_a_portfolio_is_part_of_a_title(find: Find) -> None:
    actors = find("Environment Minister Robert Hill voted.")
    assert [a.name for a in actors] == ["Robert Hill"]


def test_half_a_word_is_no_name(find: Find) -> None:
    assert "Pro" not in {a.name for a in find("Pro-republicans hope to win.")}


def test_two_names_that_the_text_gives_to_one(find: Find) -> None:
    actors = find("Marta Lind (born Marta Holm) sings. Petra Novak, born to Ines Novak, paints.")
    assert "Marta Holm" in words(named(actors, "Marta Lind"))
    assert "Ines Novak" not in words(named(actors, "Petra Novak"))


def test_a_person_alone_is_a_person(find: Find) -> None:
    assert {a.kind for a in find("Petra Novak spoke. Novak was calm.")} == {ActorKind.PERSON}


def test_the_place_and_the_agency_of_a_dateline_are_no_actors(find: Find) -> None:
    actors = find("OSLO, Norway (PNA) - Norvik Shipping closed a plant. The company was sorry. It will move to Oslo.")
    assert [a.name for a in actors] == ["Norvik Shipping", "Oslo"]
    assert "The company" in words(named(actors, "Norvik Shipping"))


def test_a_place_that_the_model_takes_for_a_person_is_one_where_something_is_in_it(find: Find) -> None:
    text = "Ships wait off Nordhavn. Workers marched in Nordhavn. Nordhavn is large."
    assert [a.kind for a in find(text)] == [ActorKind.PLACE]


def test_whom_one_believes_in_is_no_place(find: Find) -> None:
    assert {a.kind for a in find("Otto Brandt left. We believe in Brandt. Brandt won.")} == {ActorKind.PERSON}


def test_a_suffix_that_the_model_took_alone_belongs_to_its_company(find: Find) -> None:
    actors = find("Hydrobud closed a plant. Hydrobud SA had 400 workers.")
    assert [a.name for a in actors] == ["Hydrobud SA"]


def test_a_description_is_an_alias_and_no_name(find: Find) -> None:
    lind = named(find("Mara Lind is the mayor. The mayor left. Lind, the mayor, was tired."), "Mara Lind")
    assert (lind.names, "mayor" in lind.aliases) == (("Mara Lind", "Lind"), True)


def test_what_somebody_is_with_the_name_behind_it_is_no_other_name(find: Find) -> None:
    raman = named(find("The chief engineer of Castel Water, Priya Raman, resigned. Raman left."), "Priya Raman")
    assert raman.aliases == ("Raman",)


@pytest.mark.parametrize("text", ["On Friday Governor Krawczyk left.", "Governor Krawczyk lost. It was Krawczyk."])
def test_a_title_before_a_surname_is_no_part_of_it(find: Find, text: str) -> None:
    assert [a.name for a in find(text)] == ["Krawczyk"]


def test_a_given_name_that_the_model_missed_is_part_of_the_name(find: Find) -> None:
    assert [a.name for a in find("Ana Duarte met Otto Brandt. Ana Duarte smiled.")] == ["Ana Duarte", "Otto Brandt"]


def test_the_team_of_a_town_goes_by_the_end_of_its_name(find: Find) -> None:
    text = "The Lund Falcons beat the Chicago Bulls. The Falcons won by ten points. Fans of the Bulls left."
    actors = find(text)
    assert "Falcons" in words(next(a for a in actors if "Falcons" in a.name))
    assert "Bulls" in words(next(a for a in actors if "Bulls" in a.name))
    assert all(len({w.rsplit(" ", 1)[-1] for w in words(a)}) == 1 for a in actors)


def test_an_acronym_may_stand_before_the_name_in_brackets(find: Find) -> None:
    actors = find("The NRC (Norwegian Reindeer Council) met on Monday. The NRC agreed.")
    assert any({"NRC", "Norwegian Reindeer Council"} <= set(words(a)) for a in actors)


def test_the_north_is_the_one_country_of_that_half(find: Find) -> None:
    actors = find("South Korea returned fire. The South evacuated a town. North Korea was silent.")
    assert "South" in words(named(actors, "South Korea"))


def test_hyphens_tie_a_name_and_no_style(find: Find) -> None:
    actors = find("He lives in Bourg-la-Reine. Otto Brandt-style politics failed.")
    assert [a.name for a in actors] == ["Bourg-la-Reine", "Otto Brandt"]


@pytest.mark.parametrize(
    "text",
    ["State, county and local officials met.", "He spoke on state TV.", "It was a Pro-republican vote."],
)
def test_a_common_noun_with_a_capital_is_no_name(find: Find, text: str) -> None:
    assert not find(text)


def test_a_news_agency_is_a_body(find: Find) -> None:
    assert [a.kind for a in find("He told the ITAR-Tass news agency so.")] == [ActorKind.ORGANISATION]


def test_the_office_of_a_seat_is_the_governments(find: Find) -> None:
    actors = find("Russia is large. A Kremlin statement said so. The Kremlin towers are red.")
    assert words(named(actors, "Russia")) == ["Russia", "Kremlin"]


def test_what_a_company_is_called_by_is_the_company(find: Find) -> None:
    text = "Magna International Inc. cut its dividend. Magna lost money. Mr. Stronach left Magna."
    actors = find(text)
    assert [a.kind for a in actors if "Magna" in a.name] == [ActorKind.ORGANISATION]


def test_a_number_is_no_name(find: Find) -> None:
    assert not find("The index rose to 8,189.49 points.")


def test_the_company_is_no_parliament(find: Find) -> None:
    actors = find("He won a seat in the Canadian Parliament. The company was sorry.")
    assert all("The company" not in words(actor) for actor in actors)


def test_the_date_behind_a_headline_is_no_part_of_a_name(find: Find) -> None:
    assert "Norvik Shipping" in {a.name for a in find("Crane falls on Norvik Shipping Saturday, October 3, 2015")}


def test_an_article_belongs_to_a_body_and_not_to_a_person_before_a_noun(find: Find) -> None:
    actors = find("He likes the Maria Lopes story. Maria Lopes sings. The Boston Falcons won.")
    assert named(actors, "Maria Lopes").kind == ActorKind.PERSON
    assert named(actors, "Boston Falcons").kind != ActorKind.PERSON


def test_a_company_in_full_goes_by_its_first_word(find: Find) -> None:
    text = "Halvor Marine Engines Inc., an old rival, lost $10 million. Halvor closed a yard."
    assert "Halvor" in words(named(find(text), "Halvor Marine Engines Inc.", ActorKind.ORGANISATION))


def test_two_companies_in_full_are_two(find: Find) -> None:
    actors = find("BellSouth Corp. rose. BellSouth Enterprises Inc. fell. BellSouth was calm.")
    assert "BellSouth Enterprises Inc." not in words(named(actors, "BellSouth Corp."))


def test_a_king_is_no_bearer_of_his_name_as_a_surname(find: Find) -> None:
    actors = find("Saddam Hussein spoke. King Hussein of Jordan left. Hussein Lind smiled.")
    assert "King" not in words(named(actors, "Saddam Hussein"))


def test_a_rank_before_a_name_that_the_model_tears_is_a_title(find: Find) -> None:
    actors = find("Police Superintendent Pedro Lopes said so. Lopes left.")
    assert any(a.name == "Pedro Lopes" for a in actors)


def test_many_people_are_no_name(find: Find) -> None:
    actors = find("Kidnappers kept their promise. Police found the kidnappers. They left.")
    assert all(a.kind != ActorKind.ORGANISATION for a in actors)


@pytest.mark.parametrize(
    "text",
    [
        "The town was settled around 3200 BC and burned in 1345/44 BC.",
        "In 133 B.C. the hall fell.",
        "It fell in AD 17.",
    ],
)
def test_the_name_of_an_era_is_none_of_an_actor(find: Find, text: str) -> None:
    assert not [a for a in find(text) if not {"town", "hall"} & set(a.name.split())]


def test_letters_of_an_era_may_be_those_of_a_firm(find: Find) -> None:
    assert "BC Ferries" in {a.name for a in find("In 2010 BC Ferries bought a ship. BC Ferries sold it in 2015.")}


def test_a_text_may_end_in_the_name_of_a_country(find: Find) -> None:
    assert [actor.name for actor in find("Petra Novak flew to Germany")] == ["Petra Novak", "Germany"]


def test_money_with_a_capital_is_nobody(find: Find) -> None:
    actors = find("The 16-member Euro zone decided on a loan. Euro zone officials met on Friday. Mr Yen left.")
    assert all("Euro" not in a.name for a in actors)
    assert "Yen" in {a.name for a in actors}


@pytest.mark.parametrize("text", ["It ran from Easter to October.", "It opened on Whit Monday.", "Diwali was late."])
def test_a_feast_is_nobody(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("text", ["Ramzan left the house.", "They saw Easter Island."])
def test_who_is_called_like_a_feast_is_no_feast(find: Find, text: str) -> None:
    assert find(text)


def test_a_day_is_no_part_of_a_description(find: Find) -> None:
    text = "The Lund Museum of Art opened in 1999. The museum on Monday gave six items back to Ann Lee, its head."
    assert "The museum" in words(named(find(text), "Lund Museum of Art"))


def test_a_bracket_that_is_not_closed_is_outside_a_name(find: Find) -> None:
    actors = find('Halden released the Kolo Software Development Kit (SDK) and the associated Kolo "App Store".')
    assert words(named(actors, "Kolo Software Development Kit")) == ["Kolo Software Development Kit", "SDK"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("24-year-old Ernest fled on Monday.", {"Ernest": ActorKind.PERSON}),
        ("The team lost 31-year-old Chelsea in May.", {"Chelsea": ActorKind.PERSON}),
        ("They elected Katrín Jakobsdóttir prime minister in 2017.", {"Katrín Jakobsdóttir": ActorKind.PERSON}),
        ("PM Modi spoke.", {"Modi": ActorKind.PERSON}),
        ("Valeska Paris joined the board in May.", {"Valeska Paris": ActorKind.PERSON}),
        ("St John's College opened in 1901.", {"St John's College": ActorKind.ORGANISATION}),
        ("Lund FC - Brenn FC was postponed.", dict.fromkeys(("Lund FC", "Brenn FC"), ActorKind.ORGANISATION)),
    ],
)
def test_a_name_is_as_long_as_its_grammar_has_it(find: Find, text: str, names: dict[str, ActorKind]) -> None:
    assert {actor.name: actor.kind for actor in find(text)} == names


def test_what_a_heading_writes_large_and_the_text_small_is_no_name(find: Find) -> None:
    text = (
        "Airbus Executive Says Slowdown in Order Bookings is Normal\n\nAirbus said on Tuesday that order bookings fell."
    )
    assert [actor.name for actor in find(text)] == ["Airbus"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr King captured the island. He left.", "King"),
        ("General Pope captured the island. He left.", "Pope"),
        ("On Friday Captain Bishop met Dr Holm. He left.", "Bishop"),
    ],
)
def test_a_title_behind_a_title_is_a_surname(find: Find, text: str, name: str) -> None:
    assert name in words(named(find(text), name))


@pytest.mark.parametrize("text", ["The Lord Bishop left.", "Major General Lee left.", "The King met the Pope."])
def test_a_title_by_itself_is_nobodys_surname(find: Find, text: str) -> None:
    assert {actor.name for actor in find(text)} <= {"Lee"}


def test_what_a_body_was_called_before_is_a_body_and_its_name(find: Find) -> None:
    actors = find("The deal between Norvik Holdings, formerly Arden Mills, and Lund Bank was signed in May.")
    assert "Arden Mills" in words(named(actors, "Norvik Holdings"))


def test_a_body_named_in_brackets_is_not_who_is_meant_next(find: Find) -> None:
    actors = find("The agency (AP) reported the strike on Monday. Reporters called the company in Oslo.")
    assert all("the company" not in words(actor) for actor in actors)
