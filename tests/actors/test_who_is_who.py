"""Which of several bearers a name means, and which of one actor's names is his."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_a_title_tells_which_bearer_of_a_surname_is_meant(find: Find) -> None:
    text = "Bill Nelson spoke first. Dr. Alondra Nelson thanked Bill Nelson. Dr. Nelson left. Bill Nelson stayed."
    actors = find(text)
    assert words(named(actors, "Alondra Nelson")) == ["Alondra Nelson", "Nelson"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Petra Holm met Otto Lind in Oslo. The latter left the room.", "Otto Lind"),
        ("Petra Holm met Otto Lind in Oslo. The former left the room.", "Petra Holm"),
        ("Petra Holm left. She sued Otto Lind so that the latter would pay.", "Otto Lind"),
        ("Petra Holm, Otto Lind and Tom Brandt left. The latter left the room.", None),
        ("Petra Holm left. The latter left the room.", None),
        ("Petra Holm met Otto Lind in the latter half of May.", None),
        ("Petra Holm met Otto Lind, the former mayor of Oslo.", None),
    ],
)
def test_the_latter_is_the_second_of_the_only_two_named_before(find: Find, text: str, who: str | None) -> None:
    actors = find(text)
    assert next((a.name for a in actors if {"the former", "the latter"} & set(map(str.lower, words(a)))), None) == who


@pytest.mark.parametrize(
    ("text", "last", "bearer"),
    [
        ("Vice President Ann Lee spoke. President Bo Roy left.", "the president", "Bo Roy"),
        ("Deputy Mayor Ann Lee spoke.", "the mayor", None),
        ("Deputy Mayor Ann Lee spoke.", "the deputy mayor", "Ann Lee"),
    ],
)
def test_who_stands_below_an_office_is_not_who_holds_it(find: Find, text: str, last: str, bearer: str | None) -> None:
    actors = find(f"{text} Later {last} wept.")
    assert next((a.name for a in actors if a.name in ("Ann Lee", "Bo Roy") and last in words(a)), None) == bearer


def test_a_lady_without_a_knight_may_be_who_bears_her_surname(find: Find) -> None:
    assert words(named(find("Brenda Hale spoke. Lady Hale was calm."), "Brenda Hale")) == ["Brenda Hale", "Lady Hale"]


def test_a_name_by_which_somebody_is_known_is_another_of_his(find: Find) -> None:
    actors = find("Marta Lind, better known by her pseudonym Mia Holm, is a singer. Holm lives in Oslo.")
    assert {"Marta Lind", "Holm"} <= set(words(named(actors, "Mia Holm")))


def test_an_actor_is_called_by_the_name_that_the_text_goes_on_with(find: Find) -> None:
    actors = find("He hired the actress Fifi Young, born Tan Kiem Nio. Young won a prize in 1957.")
    assert "Fifi Young" in {actor.name for actor in actors}


def test_an_assembly_of_a_body_goes_without_it(find: Find) -> None:
    actors = find("The General Assembly of the United Nations met on Monday. The General Assembly voted on Tuesday.")
    assert "General Assembly" in words(named(actors, "General Assembly of the United Nations"))


def test_two_banks_stay_two(find: Find) -> None:
    actors = find("The Bank of England met the Bank of Japan. The Bank of England raised its rate.")
    assert {"Bank of England", "Bank of Japan"} <= {actor.name for actor in actors}


def test_the_north_and_the_south_of_a_land_are_its_two_countries(find: Find) -> None:
    actors = find("North Korea fired a rocket. North and South Korea exchanged fire on Monday.")
    assert words(named(actors, "North Korea")) == ["North Korea", "North"]


def test_the_second_half_of_a_double_name_is_another_persons(find: Find) -> None:
    text = (
        "Dr Ngozi Okafor-Williams and her husband, Kwame Williams, founded it. Williams left. Okafor-Williams stayed."
    )
    actors = find(text)
    assert "Williams" in words(named(actors, "Kwame Williams"))
    assert words(named(actors, "Ngozi Okafor-Williams"))[-1] == "Okafor-Williams"


def test_the_elder_of_two_is_not_the_one_just_named(find: Find) -> None:
    text = "John Marsh Sr. opened a bakery. His son John Marsh Jr. married in 1931. The elder John died in 1940."
    assert "John" not in words(named(find(text), "John Marsh Jr."))


def test_a_given_name_alone_is_its_bearers_in_any_language(find: Find) -> None:
    actors = find(
        "Guðrún Jónsdóttir became prime minister in 2019. Guðrún had led the party. Guðrún called an election."
    )
    assert "Guðrún" not in {actor.name for actor in actors}


def test_a_full_name_is_an_actors_name_however_often_he_goes_by_a_familiar_one(find: Find) -> None:
    actors = find("Timothy D. Holm was made head. Tim Holm spoke. Tim Holm left early. Tim was calm.")
    assert "Timothy D. Holm" in {actor.name for actor in actors}


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Peter Hansen met Bob Hanson. Hansen left.", "Peter Hansen", "Bob Hanson"),
        ("Ann Marian left. Marian met Marina.", "Ann Marian", "Marina"),
    ],
)
def test_a_name_like_another_is_another(find: Find, text: str, name: str, other: str) -> None:
    assert other not in words(named(find(text), name))


def test_a_familiar_name_in_marks_is_one_of_the_names(find: Find) -> None:
    actors = find('Albert "Rox" Lind died on Monday. Rox was born in 1914.')
    assert "Rox" in words(named(actors, 'Albert "Rox" Lind'))


def test_what_a_farm_is_known_as_is_nobodys_other_name(find: Find) -> None:
    actors = find("Otto Brandt moved to the farm later known as the Jonathan Lind farm. Brandt built a house.")
    assert "Jonathan Lind" not in words(named(actors, "Otto Brandt"))


def test_a_hyphen_makes_no_other_name(find: Find) -> None:
    actors = find("Kim Jong-un came in 2018. Kim Jong Un met Lind in 2019.")
    assert any({"Kim Jong-un", "Kim Jong Un"} <= set(words(actor)) for actor in actors)


def test_a_party_to_a_case_needs_no_article(find: Find) -> None:
    text = "Defendant, Otto Lind, fled on Monday. The court sentenced defendant to ten years."
    assert words(named(find(text), "Otto Lind")) == ["Defendant", "Otto Lind", "defendant"]


def test_a_crew_is_one_crew(find: Find) -> None:
    actors = find("The crew of the Galeb left on Monday. The crew had no food.")
    assert words(named(actors, "crew")) == ["The crew of the Galeb", "The crew"]


def test_a_body_told_of_as_many_is_they(find: Find) -> None:
    text = "Norvik United have signed a striker. The club said on Monday that they want two more."
    assert "they" in words(named(find(text), "Norvik United"))


def test_a_body_told_of_as_one_need_not_be_they(find: Find) -> None:
    text = "Norvik Motors sacked ten drivers on Monday. They went to court."
    assert "They" not in words(named(find(text), "Norvik Motors"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr. Warren sold the mill. He left.\n\nAshbel Hill was born in Lund. He married Ann.", "Ashbel Hill"),
        ("Mr. Warren sold the mill. He left.\n\nHill was born in Lund. He married Ann.", "Warren"),
        ("Ashbel Hill wrote to Mr. Warren. He married Ann.", "Warren"),
    ],
)
def test_he_is_whom_the_sentence_before_brings_up_by_a_whole_name(find: Find, text: str, who: str) -> None:
    actors = find(text)
    last = max((m.words.span.start, a.name) for a in actors for m in a.mentions if m.words.text == "He")
    assert last[1] == who


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Reginald Dwight, known professionally as Elton Starr, left. Starr sang.", "Elton Starr", "Reginald Dwight"),
        ("Mary Thorne wrote under the pen name George Thorpe. Thorpe died.", "George Thorpe", "Mary Thorne"),
        ('William "Wild Bill" Carver left. Wild Bill was shot.', 'William "Wild Bill" Carver', "Wild Bill"),
        ("Norvik Holdings, formerly Arden Group, moved to Oslo.", "Norvik Holdings", "Arden Group"),
        ("Arden Group was renamed Norvik Holdings in 1999.", "Norvik Holdings", "Arden Group"),
    ],
)
def test_the_text_tells_of_another_name(find: Find, text: str, name: str, other: str) -> None:
    assert other in words(named(find(text), name))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Norvik Holdings answered it with a plan dubbed Halden Group.", "Halden Group"),
        ("Norvik Holdings was formerly owned by Arden Group.", "Arden Group"),
    ],
)
def test_what_a_body_does_or_whose_it_was_is_no_name_of_it(find: Find, text: str, other: str) -> None:
    assert other not in words(named(find(text), "Norvik Holdings"))


def test_a_parent_is_none_of_its_firms(find: Find) -> None:
    actors = find("Norvik Group owns Norvik Shipping. Norvik Group sold it in 2015. Norvik kept the name.")
    assert "Norvik Shipping" not in words(named(actors, "Norvik Group"))


def test_who_smiles_behind_a_full_stop_has_not_spoken(find: Find) -> None:
    actors = find('"Thank you, Roy," said Dora Holt. "You saved my boat." Roy smiled.')
    assert "my" in words(named(actors, "Dora Holt"))


def test_who_smiles_behind_a_comma_has_spoken(find: Find) -> None:
    assert "my" in words(named(find('"You saved my boat," Roy smiled.'), "Roy"))


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("The National Oceanic Survey was founded in 1901. The Survey moved.", "National Oceanic Survey", "Survey"),
        ("Arden Motors agreed to buy Halden Steel. The steelmaker has 40 staff.", "Halden Steel", "The steelmaker"),
        ("Tarn Works merged with Forth Dredging. Forth had failed.", "Forth Dredging", "Forth"),
        ('Norsk Trawl AS ("Norsk") was fined in 2010. Norsk appealed.', "Norsk Trawl AS", "Norsk"),
        ("Kent Police arrested two men. The force said so on Friday.", "Kent Police", "The force"),
    ],
)
def test_a_body_goes_by_what_its_name_tells(find: Find, text: str, name: str, short: str) -> None:
    assert short in words(named(find(text), name))


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("The Oceanic Survey opened in 1901. The Survey of Bergen ended it.", "Oceanic Survey", "Survey"),
        ("The Forth Foundation gave it away. Forth had made a fortune.", "Forth Foundation", "Forth"),
    ],
)
def test_another_whole_name_or_a_founder_is_no_short_form(find: Find, text: str, name: str, other: str) -> None:
    assert other not in words(named(find(text), name))


def test_an_age_tells_who_is_meant_of_two_without_a_name(find: Find) -> None:
    text = "A 19-year-old student stabbed a teacher on Monday. The teacher survived. The 19-year-old was arrested."
    assert any({"A 19-year-old student", "The 19-year-old"} <= set(words(actor)) for actor in find(text))


def test_the_suspect_is_the_only_one_charged(find: Find) -> None:
    text = "A 34-year-old man was arrested in Leeds. He was charged with arson. Police said the suspect had fled."
    assert any({"He", "the suspect"} <= set(words(actor)) for actor in find(text))


@pytest.mark.parametrize("done", ["named Niel Golight as its head", "hired Niel Golight"])
def test_he_may_be_whom_a_body_acts_on(find: Find, done: str) -> None:
    text = f"Otto Lind leads the board. Lind will stay.\n\nNorvik also {done}. He succeeds Petra Holm."
    assert words(named(find(text), "Niel Golight"))[-1] == "He"


def test_he_is_whoever_acts_on_somebody_new(find: Find) -> None:
    assert words(named(find("Otto Lind met Niel Golight in Oslo. He left early."), "Otto Lind"))[-1] == "He"
