"""Who is who in a text, and who is not: short texts through the English pipeline."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_a_surname_a_role_and_a_pronoun_join_the_full_name(find: Find) -> None:
    actors = find("Foreign Minister Petra Novak spoke on Monday. Novak was calm. The minister said she would resign.")
    assert words(named(actors, "Petra Novak")) == ["Foreign Minister", "Petra Novak", "Novak", "The minister", "she"]


def test_every_mention_lies_in_the_text_and_says_its_rule(find: Find) -> None:
    text = "Petra Novak, the mayor of Lund, met Otto Brandt. He thanked her. The mayor left."
    mentions = [m for a in find(text) for m in a.mentions]
    assert len(mentions) > 4
    assert all(m.span.of(text) == m.words.text and m.span.contains(m.head) and m.rule for m in mentions)


def test_washington_the_man_and_the_city(find: Find) -> None:
    actors = find("George Washington crossed the river. Washington led his men. He later moved to Washington.")
    assert words(named(actors, "George Washington")) == ["George Washington", "Washington", "his", "He"]
    assert words(named(actors, "Washington", ActorKind.PLACE)) == ["Washington"]


def test_washington_acts_for_the_country_and_is_a_place_elsewhere(find: Find) -> None:
    text = "Washington warned Tehran on Monday. Officials in Washington were calm."
    actors = find(text)
    state = named(actors, "United States", ActorKind.COUNTRY)
    assert [(m.span.start, m.via) for m in state.mentions] == [(0, "metonymy")]
    assert words(named(actors, "Washington", ActorKind.PLACE)) == ["Washington"]


def test_a_city_that_moves_by_percent_is_a_market_and_no_government(find: Find) -> None:
    for text in ("Tokyo lost 5 percent on Monday.", "Shares fell. Tokyo gained 2.1 percent."):
        assert ActorKind.COUNTRY not in [a.kind for a in find(text)]
    assert named(find("Tokyo lost a dispute with Seoul on Monday."), "Japan").mentions[0].via == "metonymy"


def test_without_metonymy_a_capital_is_a_place(find: Find) -> None:
    actors = find("Washington warned Tehran on Monday.", metonymy=False)
    assert ActorKind.COUNTRY not in [a.kind for a in actors]


def test_jordan_the_man_and_the_country(find: Find) -> None:
    actors = find("Michael Jordan visited Jordan last week. The kingdom of Jordan welcomed him.")
    assert words(named(actors, "Michael Jordan"))[0] == "Michael Jordan"
    assert "Jordan" in words(named(actors, "Jordan", ActorKind.COUNTRY))


def test_a_given_name_and_a_place_of_that_name(find: Find) -> None:
    actors = find("Chelsea Clinton bought a flat in Chelsea. Clinton moved on Monday.")
    assert words(named(actors, "Chelsea Clinton")) == ["Chelsea Clinton", "Clinton"]
    assert words(named(actors, "Chelsea")) == ["Chelsea"]


def test_paris_hilton_is_not_in_paris_by_name(find: Find) -> None:
    actors = find("Paris Hilton flew to Paris on Monday. Hilton gave a speech in Paris.")
    assert words(named(actors, "Paris Hilton")) == ["Paris Hilton", "Hilton"]
    assert words(named(actors, "Paris")) == ["Paris", "Paris"]


def test_an_apple_is_not_apple(find: Find) -> None:
    actors = find("Apple Inc. said on Tuesday that it would open a store. The boy ate an apple. Apple sells phones.")
    assert words(named(actors, "Apple Inc."))[0] == "Apple Inc."
    assert "apple" not in [w for a in actors for w in words(a)]


def test_may_said_in_may(find: Find) -> None:
    text = "Prime Minister Theresa May spoke to parliament. May said in May that she would resign."
    may = named(find(text), "Theresa May")
    assert [m.span.start for m in may.mentions if m.words.text == "May"] == [text.index("May said")]


def test_a_surname_of_two_bearers_is_left_alone(find: Find) -> None:
    actors = find("George W. Bush became president. Jeb Bush was governor of Florida. Bush signed the law.")
    assert {a.name for a in actors if a.kind == ActorKind.PERSON} == {"George W. Bush", "Jeb Bush", "Bush"}


def test_father_and_son_are_two(find: Find) -> None:
    actors = find("John Adams and his son John Quincy Adams were both presidents.")
    assert words(named(actors, "John Quincy Adams"))[-1] == "John Quincy Adams"
    assert words(named(actors, "John Adams")) == ["John Adams", "his"]


def test_mr_and_mrs_of_one_name_are_two(find: Find) -> None:
    actors = find("Mr. Smith met Mrs. Smith. He thanked her.")
    assert [words(a) for a in actors] == [["Smith", "He"], ["Smith", "her"]]
    assert len({a.id for a in actors}) == 2


def test_two_companies_of_one_name_are_two(find: Find) -> None:
    actors = find("Norvik Shipping cancelled its cruises. Norvik Foods closed a plant. Norvik said it was sorry.")
    assert {"Norvik Shipping", "Norvik Foods", "Norvik"} <= {a.name for a in actors}


def test_a_place_and_a_person_that_the_model_joins_are_taken_apart(find: Find) -> None:
    actors = find("Russia's Ambassador to Washington Anatoly Petrov said so. Petrov left. The diplomat was tired.")
    ambassador = named(actors, "Anatoly Petrov")
    assert words(ambassador) == ["Russia's Ambassador to Washington", "Anatoly Petrov", "Petrov", "The diplomat"]


def test_who_speaks_is_i(find: Find) -> None:
    actors = find('"I am glad," Petra Novak told Otto Brandt. "I will sign."')
    assert words(named(actors, "Petra Novak")).count("I") == 2


def test_it_in_what_a_company_says_is_the_company(find: Find) -> None:
    actors = find("Norvik Shipping announced on Monday that it has settled the dispute.")
    assert [(m.words.text, m.rule) for m in named(actors, "Norvik Shipping").mentions][1] == ("it", "reported-subject")


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Shipping was told it faces a long wait.",
        "Otto Brandt told Norvik Shipping it would have to pay.",
        "Halden delayed the A380. Norvik Shipping, which has ordered six A380s, said it had been given details.",
    ],
)
def test_it_in_what_a_company_is_told_is_the_company(find: Find, text: str) -> None:
    assert "it" in words(named(find(text), "Norvik Shipping"))


def test_it_that_stands_for_nobody_joins_nobody(find: Find) -> None:
    actors = find("Norvik Shipping closed a plant. It was clear that it would rain.")
    assert "it" not in [w.lower() for a in actors for w in words(a)]


def test_curly_quotes_are_the_users_words(find: Find) -> None:
    actors = find("Otto Brandt’s firm failed. “Brandt’s plan was bold,” said Petra Novak.")
    assert words(named(actors, "Otto Brandt")) == ["Otto Brandt", "Brandt"]


def test_an_empty_text_has_no_actors(find: Find) -> None:
    assert find("") == find(" \n\n ") == ()


def test_he_behind_a_quotation_is_who_was_spoken_of_and_the_i_within_is_he(find: Find) -> None:
    text = 'Prime Minister Peter Holm resigned on Tuesday. "I have made mistakes," he told reporters.'
    assert words(named(find(text), "Peter Holm")) == ["Prime Minister", "Peter Holm", "I", "he"]


def test_he_behind_a_quotation_without_anybody_before_names_nobody(find: Find) -> None:
    assert not find('"I have made mistakes," he told reporters.')


def test_a_title_before_a_name_that_the_model_missed_is_no_part_of_it(find: Find) -> None:
    (actor,) = find("Governor Krawczyk called for a vote.")
    assert (actor.name, actor.kind, words(actor)) == ("Krawczyk", ActorKind.PERSON, ["Governor", "Krawczyk"])


def test_a_body_whose_name_begins_like_a_title_keeps_it(find: Find) -> None:
    assert [(a.name, a.kind) for a in find("Justice League won the match.")] == [
        ("Justice League", ActorKind.ORGANISATION)
    ]


def test_a_name_with_a_director_is_a_body_whatever_the_model_says(find: Find) -> None:
    actors = find("Otto Brandt, the director of Hydrobud, resigned on Tuesday. The company had opened the dam.")
    assert words(named(actors, "Hydrobud", ActorKind.ORGANISATION)) == ["Hydrobud", "The company"]


def test_a_city_with_a_mayor_stays_a_place(find: Find) -> None:
    assert named(find("Otto Brandt, the mayor of Lund, resigned."), "Lund").kind is ActorKind.PLACE


def test_a_body_that_is_only_pointed_back_at_is_no_actor(find: Find) -> None:
    assert not find("The company said that it would close the plant.")


def test_a_body_that_a_text_introduces_without_a_name_is_an_actor(find: Find) -> None:
    assert words(find("A small company said that it would close the plant.")[0]) == ["A small company", "it"]


def test_what_one_has_in_a_new_version_is_a_product_and_its_maker_is_none(find: Find) -> None:
    actors = find("Norvik said on Monday that it would sell the new Luna in May. Its Luna has a larger screen.")
    assert named(actors, "Luna").kind is ActorKind.PRODUCT
    assert named(actors, "Norvik").kind is not ActorKind.PRODUCT


def test_the_phone_is_the_one_with_a_name(find: Find) -> None:
    actors = find("Norvik unveiled its new phone, the Luna, on Monday. The phone will ship in May.")
    assert "The phone" in words(named(actors, "Luna"))


def test_a_phone_without_a_name_is_no_actor(find: Find) -> None:
    assert [a.name for a in find("Ann Lee lost the phone on Monday. It was found in May.")] == ["Ann Lee"]


def test_the_number_of_a_model_belongs_to_its_name(find: Find) -> None:
    actors = find("Norvik unveiled the Luna 4 on Monday. Ann Lee bought a Luna 4 and sold it.")
    assert words(named(actors, "Luna 4"))[:2] == ["Luna 4", "Luna 4"]


def test_the_score_of_a_team_does_not_belong_to_its_name(find: Find) -> None:
    assert "Arsenal" in [a.name for a in find("The results on Monday: Arsenal 3, Chelsea 1.")]


def test_a_currency_behind_an_amount_is_no_actor(find: Find) -> None:
    assert [a.name for a in find("Ann Lee paid $99 (USD) to join.")] == ["Ann Lee"]


def test_it_that_is_only_said_stands_for_nobody(find: Find) -> None:
    actors = find("Norvik Shipping closed a plant. It is said that a second plant will follow.")
    assert words(named(actors, "Norvik Shipping")) == ["Norvik Shipping"]


def test_a_rival_of_somebody_is_no_product_of_theirs(find: Find) -> None:
    assert (
        named(find("Norvik Shipping acquired its rival Nordmotor in May."), "Nordmotor").kind is not ActorKind.PRODUCT
    )


def test_a_firm_that_was_founded_is_none_of_its_founders(find: Find) -> None:
    text = "Brandvik was founded in Bergen in 1923 by Nils Brandvik. In 1931 Brandvik grew. Nils Brandvik died."
    actors = find(text)
    assert words(named(actors, "Brandvik", ActorKind.ORGANISATION)) == ["Brandvik", "Brandvik"]
    assert words(named(actors, "Nils Brandvik", ActorKind.PERSON)) == ["Nils Brandvik", "Nils Brandvik"]


def test_a_surname_means_its_bearer_where_no_firm_is_called_so(find: Find) -> None:
    actors = find("The firm was founded in 1923 by Nils Brandvik. In 1931 Brandvik opened a factory.")
    assert words(named(actors, "Nils Brandvik")) == ["Nils Brandvik", "Brandvik"]


def test_who_owns_what_only_people_have_is_a_person(find: Find) -> None:
    text = "Amara Diallo won, ending Paul Mbeki's 17-year rule. Mbeki telephoned Diallo shortly before midnight."
    assert words(named(find(text), "Paul Mbeki")) == ["Paul Mbeki", "Mbeki"]
    assert named(find("Virginia Beach's mayor left."), "Virginia Beach").kind is ActorKind.PLACE


def test_a_common_noun_that_opens_a_sentence_is_nobody(find: Find) -> None:
    assert not find("Turnout was 71 percent, up from 58 percent five years ago.")


def test_the_slash_inside_a_firms_name_parts_nothing(find: Find) -> None:
    (firm, *_) = find("Selmer A/S today announced the launch of the Torq 5.")
    assert (firm.name, firm.kind) == ("Selmer A/S", ActorKind.ORGANISATION)


def test_a_man_is_from_a_place_and_an_engineer_may_be_from_a_firm(find: Find) -> None:
    kinds = {actor.name: actor.kind for actor in find("The captain, a 58-year-old man from Kalmar, was freed.")}
    assert kinds["Kalmar"] is ActorKind.PLACE
    kinds = {actor.name: actor.kind for actor in find("The witness, an engineer from Norvik, was heard.")}
    assert kinds.get("Norvik") is not ActorKind.PLACE


def test_a_name_with_an_article_is_nobody_s(find: Find) -> None:
    kinds = {actor.name: actor.kind for actor in find("The Visby Star struck rocks about 2 a.m. in thick fog.")}
    assert kinds["Visby Star"] is not ActorKind.PERSON


def test_one_is_born_in_a_place(find: Find) -> None:
    assert named(find("Elsa Marchetti was born in Trieste in 1911."), "Trieste").kind is ActorKind.PLACE


def test_a_version_belongs_to_a_name_and_a_measure_before_it_does_not(find: Find) -> None:
    assert "Luna Software 1.1.2" in [a.name for a in find("The update, Luna Software 1.1.2, works with a radio.")]


def test_a_maker_of_things_is_a_firm_and_no_part_of_its_name(find: Find) -> None:
    actors = find("Carmaker Norvik Motors filed for bankruptcy on Monday. The carmaker will close two plants.")
    assert "The carmaker" in words(named(actors, "Norvik Motors"))


def test_the_company_that_a_clause_is_put_behind_is_the_one_with_a_name(find: Find) -> None:
    actors = find("Norvik Motors filed for bankruptcy. The company, which has 200 workers, will close two plants.")
    assert "The company" in words(named(actors, "Norvik Motors"))


def test_the_company_that_a_clause_picks_out_is_another(find: Find) -> None:
    actors = find("Norvik Motors filed for bankruptcy. The company that built the plant will buy it.")
    assert "The company" not in words(named(actors, "Norvik Motors"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fort Dale is a town in the hills. Many visitors love Fort Dale.", "Fort Dale"),
        ("Veranov, a village near the border, was cut off. Snow fell in Veranov.", "Veranov"),
    ],
)
def test_what_a_definition_calls_a_place_is_one(find: Find, text: str, name: str) -> None:
    assert named(find(text), name).kind is ActorKind.PLACE


def test_somebody_compared_to_a_place_is_none(find: Find) -> None:
    assert (
        named(find("Ines Okafor is the island in this storm, her friends say."), "Ines Okafor").kind is ActorKind.PERSON
    )


def test_two_friends_with_names_of_their_own_are_two(find: Find) -> None:
    actors = find("Lind sailed with his friend Bram. Lind wrote a book for his friend Otto Reyer. Reyer was glad.")
    assert words(named(actors, "Otto Reyer"))[-1] == "Reyer"
    assert "Bram" not in words(named(actors, "Otto Reyer"))


def test_a_greeting_is_no_part_of_a_name(find: Find) -> None:
    actors = find("Hi Priya,\n\nOtto Brandt will call you tomorrow. Ask Priya for the number.")
    assert "Priya" in words(named(actors, "Priya"))
    assert not any(actor.name.startswith("Hi") for actor in actors)
