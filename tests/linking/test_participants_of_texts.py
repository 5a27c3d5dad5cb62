"""Who takes part in the events of short texts, through the English pipeline."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from timeline import Pipeline
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model
Roles = Callable[[str, str], set[tuple[str, str]]]


@pytest.fixture(scope="session")
def roles(nlp: "Language") -> Roles:
    def run(text: str, trigger: str) -> set[tuple[str, str]]:
        document = Document(text=text, doc=next(parse_many(nlp, [text])))
        entries = Pipeline().extract_document(document).entries
        (entry,) = (entry for entry in entries if entry.trigger.text == trigger)
        return {(str(p.role), p.name) for p in entry.participants}

    return run


def test_we_in_the_mouth_of_a_spokesman_is_the_body(roles: Roles) -> None:
    text = '"We will repair the dam in May," said Norvik Shipping spokesman Otto Brandt.'
    assert ("agent", "Norvik Shipping") in roles(text, "repair")


def test_i_in_the_mouth_of_a_spokesman_is_the_spokesman(roles: Roles) -> None:
    text = '"I visited the dam in May," said Norvik Shipping spokesman Otto Brandt.'
    assert ("agent", "Otto Brandt") in roles(text, "visited")


def test_we_in_the_mouth_of_a_neighbour_is_the_neighbour(roles: Roles) -> None:
    text = '"We repaired the roof in May," said Otto Brandt, a neighbour.'
    assert ("agent", "Otto Brandt") in roles(text, "repaired")


def test_the_us_in_the_mouth_of_a_neighbour_is_no_us(roles: Roles) -> None:
    text = '"The US built the dam in 1950," said Otto Brandt, a neighbour.'
    assert ("agent", "Otto Brandt") not in roles(text, "built")


def test_a_station_that_is_named_after_a_town_is_told(roles: Roles) -> None:
    text = "Otto Brandt told Radio Tarnow on Monday that the dam had burst. He lives in Tarnow."
    assert ("addressee", "Radio Tarnow") in roles(text, "told")


@pytest.mark.parametrize("dateline", ["", "LENDAVA, 9 March 2023 — "])
def test_the_clause_put_into_a_sentence_has_its_own_speaker(roles: Roles, dateline: str) -> None:
    told = "Kalo, the bank's governor, Amina Bello, told reporters on Thursday, had been lent 40 million euros."
    text = f"{dateline}Telecoms group {told}"
    assert ("speaker", "Amina Bello") in roles(text, "told")
    assert ("patient", "Kalo") in roles(text, "lent")


def test_all_of_those_whose_offices_are_coordinated_take_part(roles: Roles) -> None:
    text = (
        "Kalo's chief executive, Pieter Vos, and its finance director, Irma Toth, were questioned by police on Monday."
    )
    assert {("addressee", "Pieter Vos"), ("addressee", "Irma Toth")} <= roles(text, "questioned")


def test_two_offices_of_one_person_are_one(roles: Roles) -> None:
    text = "Pieter Vos, the chief executive of Kalo and owner of a bank, was questioned by police on Monday."
    assert {name for role, name in roles(text, "questioned") if role == "addressee"} == {"Pieter Vos"}


def test_who_is_named_follows_the_verb_that_the_parse_hangs_on_its_subject(roles: Roles) -> None:
    text = "Lars Eide left in 2020, and the board named Anne Ruud as his successor."
    assert roles(text, "named") == {("agent", "the board"), ("patient", "Anne Ruud")}


def test_to_write_a_book_is_no_saying_and_to_write_that_something_happened_is(roles: Roles) -> None:
    assert ("agent", "Otto Brandt") in roles("Otto Brandt wrote a book in 1971.", "wrote")
    assert ("speaker", "Otto Brandt") in roles("Otto Brandt wrote that the dam had burst.", "wrote")


def test_with_whom_a_dispute_is_takes_part_in_its_settling(roles: Roles) -> None:
    assert ("oblique", "Kalo") in roles("Norvik Shipping settled its dispute with Kalo in May.", "settled")


def test_who_writes_a_letter_does_what_it_does(roles: Roles) -> None:
    text = "Otto Brandt resigned in a letter to the board thanking Ann Lee."
    assert ("speaker", "Otto Brandt") in roles(text, "thanking")


def test_what_is_said_to_be_the_first_to_do_something_does_it(roles: Roles) -> None:
    assert ("agent", "Otto Brandt") in roles("Otto Brandt was the first to cross the lake in winter.", "cross")


def test_what_happens_to_shares_happens_to_the_firm(roles: Roles) -> None:
    assert ("experiencer", "Norvik Shipping") in roles("Shares in Norvik Shipping fell by 14 percent in May.", "fell")


def test_what_one_shares_with_others_is_no_measure_of_them(roles: Roles) -> None:
    assert roles("The idea of Otto Brandt failed in May.", "failed") == set()


def test_an_office_takes_the_name_that_the_parse_hangs_on_another(roles: Roles) -> None:
    text = "Chief executive Noel Fabre and the head of the N380 programme, Gustav Held, resigned in July 2006."
    assert roles(text, "resigned") == {("agent", "Noel Fabre"), ("agent", "Gustav Held")}


def test_the_name_before_the_noun_for_a_body_is_its(roles: Roles) -> None:
    assert ("speaker", "United Auto Workers") in roles(
        "The United Auto Workers union agreed in May to freeze wages.", "agreed"
    )


def test_to_call_a_deal_painful_is_not_to_make_it(roles: Roles) -> None:
    text = "Otto Brandt called the deal between Kalo and Norvik Shipping painful."
    assert "Otto Brandt" not in {name for _, name in roles(text, "deal")}


def test_records_that_one_publishes_are_published_and_reports_that_one_leaves_are_not_left(roles: Roles) -> None:
    text = "According to records that Kalo published on Monday, the dam burst."
    assert roles(text, "published") == {("agent", "Kalo"), ("patient", "records")}
    assert ("patient", "reports") not in roles("Reports that Otto Brandt left on Monday were denied.", "left")


@pytest.mark.parametrize("press", ["Radio Tarnow", "reporters", "the newspaper"])
def test_you_in_what_the_press_is_told_is_anybody(roles: Roles, press: str) -> None:
    assert roles(f'"You should wear a mask," Ann Lee told {press} on Monday.', "wear") == {("patient", "a mask")}


def test_you_is_who_is_spoken_to_elsewhere(roles: Roles) -> None:
    text = '"You must wear a mask," Ann Lee told Tom Barrow on Monday.'
    assert roles(text, "wear") == {("agent", "Tom Barrow"), ("patient", "a mask")}


def test_whoever_holds_a_meeting_acts_in_it(roles: Roles) -> None:
    text = "The rise was told at a short meeting held by Norvik Bank on Friday."
    assert ("agent", "Norvik Bank") in roles(text, "meeting")


def test_who_passes_another_to_become_the_first_becomes_it(roles: Roles) -> None:
    text = "In May Norvik Bank passed Halden Bank to become the largest lender in the country."
    assert {("agent", "Norvik Bank"), ("patient", "Halden Bank")} <= roles(text, "passed")
    assert "Halden Bank" not in {name for _, name in roles(text, "become")}


def test_who_is_wanted_to_do_it_does_it(roles: Roles) -> None:
    text = "Ana Holm wanted Otto Lind to become mayor."
    assert "Ana Holm" not in {name for _, name in roles(text, "become")}


def test_so_many_members_are_not_the_body(roles: Roles) -> None:
    found = roles("Fifty Norvik Union members were arrested on Friday.", "arrested")
    assert "Norvik Union" not in {name for _, name in found}


def test_who_goes_on_saying_is_who_said_and_not_what_was_said(roles: Roles) -> None:
    text = 'Otto Brandt said the terms of the pact were "broadly right" and added: "They will be looked at again."'
    assert roles(text, "added") == {("speaker", "Otto Brandt")}


def test_who_reaches_a_deal_with_another_is_of_it_too(roles: Roles) -> None:
    assert roles("Kalo reached a deal with Norvik Shipping on Monday.", "deal") == {
        ("agent", "Kalo"),
        ("agent", "Norvik Shipping"),
    }
    assert ("agent", "Kalo") not in roles("Kalo praised a deal with Norvik Shipping on Monday.", "deal")


@pytest.mark.parametrize("words", ["including", "such as"])
def test_who_is_named_of_several_takes_part(roles: Roles, words: str) -> None:
    text = f"Carmakers {words} Honda and Toyota cut their output on Monday."
    assert roles(text, "cut") >= {("agent", "Honda"), ("agent", "Toyota")}


def test_what_one_thing_holds_takes_no_part(roles: Roles) -> None:
    assert ("agent", "Honda") not in roles("The tax including the rebate for Honda rose on Monday.", "rose")


def test_a_family_and_a_programme_of_a_model_are_it(roles: Roles) -> None:
    assert ("patient", "A380") in roles("Airbus built the A380 in France. It cut the A380 programme in May.", "cut")
    text = "Airbus built the A380 in France. It sold the A380-family aircraft in May."
    assert ("patient", "A380") in roles(text, "sold")


def test_we_is_the_body_whose_office_stands_before_a_name(roles: Roles) -> None:
    text = '"We raised rates in May," Norvik Bank Governor Ann Lind said. Norvik Bank is in Oslo.'
    assert roles(text, "raised") >= {("agent", "Norvik Bank")}


@pytest.mark.parametrize(
    ("text", "event", "role"),
    [
        ("Kalo filed for bankruptcy in May.", "bankruptcy", "agent"),
        ("Kalo entered into negotiations with Norvik Shipping in May.", "negotiations", "agent"),
        (
            "Norvik Shipping closed in May. Kalo came under investigation in June.",
            "investigation",
            "patient",
        ),
        ("Kalo finished the week with a loss in May.", "loss", "agent"),
    ],
)
def test_who_gets_into_a_happening_is_of_it(roles: Roles, text: str, event: str, role: str) -> None:
    assert (role, "Kalo") in roles(text, event)


def test_who_speaks_of_a_happening_is_not_of_it(roles: Roles) -> None:
    assert ("agent", "Kalo") not in roles("Kalo warned of a bankruptcy in May.", "bankruptcy")


def test_the_price_of_shares_is_the_bodys(roles: Roles) -> None:
    assert ("experiencer", "Toyota") in roles("Toyota's share price fell in May.", "fell")
    assert ("experiencer", "Toyota") in roles("Toyota stock fell in May.", "fell")
    assert ("experiencer", "Toyota") not in roles("Toyota's asking price fell in May.", "fell")
    assert {role for role, _ in roles("Asian stocks fell in May.", "fell")} == {"agent"}


def test_who_does_it_behind_by_is_of_the_happening_not_of_the_name(roles: Roles) -> None:
    assert roles("The bailout of Honda by Toyota failed in May.", "bailout") == {
        ("agent", "Toyota"),
        ("patient", "Honda"),
    }


@pytest.mark.parametrize(
    ("text", "event"),
    [("Toyota said net profit fell in May.", "fell"), ("Toyota saw sales fall in May.", "fall")],
)
def test_sales_of_nobody_else_are_whose_telling_it_is(roles: Roles, text: str, event: str) -> None:
    assert ("experiencer", "Toyota") in roles(text, event)


def test_sales_of_others_are_not(roles: Roles) -> None:
    assert ("experiencer", "Toyota") not in roles("Toyota said retail sales fell in May.", "fell")


def test_a_comma_in_a_headline_stands_for_and(roles: Roles) -> None:
    assert roles("Toyota, Honda lead Asian stocks lower", "lead") >= {("agent", "Toyota"), ("agent", "Honda")}
    assert ("agent", "Monday") not in roles("On Monday, Honda leads stocks lower", "leads")


def test_who_acts_behind_after_is_not_who_acts_before(roles: Roles) -> None:
    text = "The yen shot up after the Bank of Japan (BOJ) decided not to launch fresh economic stimulus last week."
    assert roles(text, "decided") == {("agent", "Bank of Japan")}
    assert ("agent", "Tom Lee") in roles("Tom Lee met Ann Roy after the war and left in May.", "left")


def test_some_of_a_makers_planes_are_they(roles: Roles) -> None:
    assert ("patient", "777X") in roles("Lufthansa ordered 150 of Boeing's 777X planes in May.", "ordered")


def test_several_with_their_names_behind_them_are_those(roles: Roles) -> None:
    text = "Ford sold its luxury brands Jaguar and Land Rover in May."
    assert roles(text, "sold") >= {("agent", "Ford"), ("patient", "Jaguar"), ("patient", "Land Rover")}


def test_a_relative_clause_agrees_with_what_it_is_of(roles: Roles) -> None:
    text = "Kalo showed the system for computers that brings order in May."
    assert roles(text, "brings") == {("agent", "the system")}
    text = "Kalo showed the system for computers that bring order in May."
    assert roles(text, "bring") == {("agent", "computers")}


def test_what_a_relative_clause_leaves_out_below_its_verb_undergoes(roles: Roles) -> None:
    assert ("patient", "Kalo") in roles("Tom Lee runs Kalo, which Norvik had to sell in May.", "sell")
    assert ("patient", "Oslo") not in roles("Tom Lee left Oslo, where Norvik had to sell in May.", "sell")


def test_who_is_jailed_or_killed_without_an_object_undergoes_it(roles: Roles) -> None:
    assert roles("Tom Lee jailed for theft", "jailed") == {("patient", "Tom Lee")}
    assert roles("Tom Lee told to stay home", "told") == {("addressee", "Tom Lee")}
    assert roles("Tom Lee told of the plan.", "told") == {("speaker", "Tom Lee")}
    assert roles("Council sworn in, Lee selected as mayor", "selected") == {("patient", "Lee")}
    assert roles("Tom Lee killed Ann Roy.", "killed") == {("agent", "Tom Lee"), ("patient", "Ann Roy")}
    assert ("agent", "Tom Lee") in roles("Tom Lee arrested and charged Ann Roy.", "arrested")


def test_what_somebody_is_named_as_takes_no_part(roles: Roles) -> None:
    assert "Norvik Shipping" not in {
        n for _, n in roles("Kalo replaced Tom Lee as Norvik Shipping in May.", "replaced")
    }


def test_who_reports_it_is_who_says_what_would_come(roles: Roles) -> None:
    assert roles("Kalo said that output would dip and reported a loss.", "reported") == {("speaker", "Kalo")}
    assert ("agent", "Tom Lee") in roles("Kalo said Tom Lee fell and left in May.", "left")


def test_a_firm_in_a_headline_is_to_do_it_behind_what_it_is(roles: Roles) -> None:
    assert ("agent", "Peugeot") in roles("French automaker Peugeot to shed 8,000 jobs", "shed")


def test_who_posts_a_loss_has_it(roles: Roles) -> None:
    assert ("agent", "Kalo") in roles("Kalo posted a loss in May.", "loss")
    assert ("agent", "Kalo") not in roles("Kalo saw no loss in May.", "loss")


def test_who_stands_before_a_longer_name_is_beside_its_bearer(roles: Roles) -> None:
    text = '"Airbus and Emirates Airline benefit from it," Otto Brandt said in May.'
    assert roles(text, "benefit") >= {("agent", "Airbus"), ("agent", "Emirates Airline")}
    assert ("agent", "Boeing") not in roles("Boeing Capital Corporation left in May.", "left")


def test_a_name_acts_in_the_infinitive_of_a_headline_whatever_its_tag(roles: Roles) -> None:
    # The parser takes "Apple" for a noun with a relative clause.
    assert ("agent", "Apple") in roles("Apple to lower UK Luna prices", "lower")
    assert not roles("Time to lower UK Luna prices", "lower") & {("agent", "Time"), ("agent", "Luna")}


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        (
            "More people were hurt than were helped by the army.",
            "helped",
            {("patient", "More people"), ("agent", "the army")},
        ),
        ("Norvik earned more in May than was expected.", "expected", set()),
        ("Otto Brandt sold more to Norvik than he bought.", "bought", {("agent", "Otto Brandt")}),
    ],
)
def test_a_comparison_has_no_subject_but_what_is_counted(
    roles: Roles, text: str, trigger: str, found: set[tuple[str, str]]
) -> None:
    assert roles(text, trigger) == found


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Norvik bought a firm that Otto Brandt said had failed.", "failed", "a firm"),
        ("The man who said he had fled was found.", "fled", "man"),
    ],
)
def test_a_clause_below_a_relative_one_is_about_what_that_describes(
    roles: Roles, text: str, trigger: str, who: str
) -> None:
    assert who.lower() in {name.lower() for _, name in roles(text, trigger)}


def test_everybody_is_no_body_that_somebody_speaks_for(roles: Roles) -> None:
    text = '"We can all repair a dam," said Norvik Shipping spokesman Otto Brandt.'
    assert ("agent", "Norvik Shipping") not in roles(text, "repair")


def test_what_a_noun_for_a_doing_is_told_by_takes_part(roles: Roles) -> None:
    assert ("patient", "Grand Hotel") in roles(
        "Norvik sold its latest acquisition, the Grand Hotel, on Monday.", "sold"
    )


def test_a_doing_that_is_told_by_no_name_names_nobody(roles: Roles) -> None:
    assert roles("Norvik criticised the decision, a blow to the firm.", "criticised") == {("agent", "Norvik")}


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("An anti-Lisbon protest took place.", "protest", ("patient", "Lisbon")),
        ("The sale to Norvik failed.", "sale", ("recipient", "Norvik")),
        ("Lee's remarks in an interview angered Roy.", "interview", ("agent", "Lee")),
        ("The spy was expelled by London.", "expelled", ("agent", "United Kingdom")),
        ("The council was sworn in by Judge Ada Holt.", "sworn in", ("agent", "Ada Holt")),
        ("The company sold a new Falcon engine.", "sold", ("patient", "a new Falcon engine")),
    ],
)
def test_who_takes_part_by_a_noun_or_a_preposition(roles: Roles, text: str, trigger: str, who: tuple[str, str]) -> None:
    assert who in roles(text, trigger)


def test_the_family_of_somebody_is_not_he(roles: Roles) -> None:
    assert roles("The family of Otto Brandt left the hall.", "left") == {
        ("agent", "The family"),
        ("patient", "the hall"),
    }


def test_a_name_before_what_it_is_given_is_who_receives_it_and_may_act(roles: Roles) -> None:
    text = "A judge gave Chrysler approval to sell its mills on Monday."
    assert ("recipient", "Chrysler") in roles(text, "approval")
    assert ("agent", "Chrysler") not in roles(text, "approval")
    assert ("agent", "Chrysler") in roles(text, "sell")


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The court granted Lind appeal on Monday.", "granted"),
        ("She was granted Trinity membership in 1990.", "granted"),
        ("The club sold Chrysler stock in May.", "sold"),
    ],
)
def test_a_name_of_what_is_given_receives_nothing(roles: Roles, text: str, trigger: str) -> None:
    assert "recipient" not in dict(roles(text, trigger))


def test_who_gives_a_promise_is_to_do_what_it_says(roles: Roles) -> None:
    text = "Karl Lind gave Ana Berg a promise to sell the house."
    assert ("agent", "Karl Lind") in roles(text, "sell")


def test_a_town_behind_a_semicolon_that_opens_a_clause_acts(roles: Roles) -> None:
    text = "He left Norvik in Oslo; Sweden closed the border on Monday."
    assert ("agent", "Sweden") in roles(text, "closed")


def test_a_share_is_no_part_of_a_name(roles: Roles) -> None:
    text = "CNN projected Otto Berg to beat Rosendale 49.3 percent to 47.8 percent."
    assert "Rosendale 49.3" not in {name for _, name in roles(text, "beat")}


def test_whom_it_is_up_to_is_to_do_it(roles: Roles) -> None:
    assert ("agent", "Bernanke") in roles("It's up to Bernanke to provide the next clues on Tuesday.", "provide")


def test_who_is_up_to_mischief_is_to_do_it_himself(roles: Roles) -> None:
    assert ("agent", "Karl Lind") in roles("Karl Lind is up to mischief in May.", "mischief")
