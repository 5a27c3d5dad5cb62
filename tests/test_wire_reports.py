"""Who did what in wire reports: of two clauses, two officials, two firms and two of one family."""

from typing import TYPE_CHECKING

import pytest

from timeline import ActorKind, Status, Timeline, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

ANCHOR = "2003-05-15"  # a Thursday


def read(nlp: "Language", text: str) -> Timeline:
    return extract_events(text, ANCHOR, nlp=nlp)


def told(nlp: "Language", text: str) -> dict[str, Status]:
    return {entry.headline: entry.status for entry in read(nlp, text)}


def words(nlp: "Language", text: str, name: str) -> set[str]:
    mentions = next(actor.mentions for actor in read(nlp, text).actors if actor.name == name)
    return {text[m.span.start : m.span.end] for m in mentions}


def test_not_denies_both_verbs_that_or_joins(nlp: "Language") -> None:
    entries = told(nlp, "Ana Holm did not identify the plotters or mention Otto Lind.")
    assert entries["Ana Holm did not mention Otto Lind"] is Status.DENIED


def test_and_joins_what_will_be_done(nlp: "Language") -> None:
    assert told(nlp, "Ana Holm will sell the mill and buy a boat.")["Ana Holm will buy a boat"] is Status.PLANNED


def test_who_confirms_a_deal_would_not_say_more_of_it(nlp: "Language") -> None:
    text = "Mayor Ana Holm confirmed that a settlement had been reached but would not disclose the amount."
    assert "Ana Holm would not disclose the amount" in told(nlp, text)


def test_a_party_told_of_goes_on_itself(nlp: "Language") -> None:
    text = "Ana Holm said the union had lost but would call a new strike."
    assert "The union would call a new strike" in told(nlp, text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Troops loyal to deposed President Otto Lind surrounded radio stations.", "Troops surrounded radio stations"),
        (
            "Ana Holm confirmed that men loyal to deposed President Otto Lind, backed by some, had planned a raid.",
            "Men had planned a raid",
        ),
        ("He ran from a police officer trying to stop him.", "A police officer tried to stop him"),
    ],
)
def test_who_does_it_is_who_stands_nearest(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)


def test_an_aide_is_not_who_was_dismissed(nlp: "Language") -> None:
    text = "Holm is a former aide to Enberg, who was fired in May."
    assert "Enberg was fired" in told(nlp, text)


def test_a_spokeswoman_for_a_firm_is_who_left(nlp: "Language") -> None:
    assert "Ana Holm left" in told(nlp, "Ana Holm is a spokeswoman for Norvik, who left in May.")


def test_the_secretary_of_a_department_says_it(nlp: "Language") -> None:
    text = "The threat was aimed at Lee, said Department of Public Safety Secretary Otto Lind."
    assert {"Otto Lind"} == {e.source.name for e in read(nlp, text) if "aimed" in e.headline and e.source}


def test_what_one_is_charged_with_lies_behind(nlp: "Language") -> None:
    text = "Otto Lind is charged with robbing a bank on Oct. 18 and with arson."
    robbed = next(e for e in read(nlp, text) if "robbed" in e.headline)
    assert str(robbed.when) == "2002-10-18"
    assert robbed.status is Status.CLAIMED


def test_a_deed_behind_and_is_a_charge_too(nlp: "Language") -> None:
    text = "Otto Lind is charged with indecent assault and providing alcohol to a minor."
    assert told(nlp, text)["Otto Lind provided alcohol to a minor"] is Status.CLAIMED


def test_what_is_done_besides_is_no_charge(nlp: "Language") -> None:
    entries = told(nlp, "Otto Lind was charged with fraud and is going home.")
    assert entries["Otto Lind is going home"] is Status.ONGOING


def test_a_father_of_a_like_name_is_another(nlp: "Language") -> None:
    text = "Douglas Lind was charged. Mr. Lind's father, Doug Lind of Norvik, told the Gazette that he had left."
    assert "Doug Lind" not in words(nlp, text, "Douglas Lind")


def test_a_full_and_a_familiar_name_are_one(nlp: "Language") -> None:
    text = "Douglas Lind was charged. A lawyer said on Monday that Doug Lind had left."
    assert "Doug Lind" in words(nlp, text, "Douglas Lind")


def test_the_official_is_who_was_called_so(nlp: "Language") -> None:
    text = (
        "Gen. Otto Lind issued a statement. A senior government official said the plot had failed. Troops loyal to "
        "Lind surrounded the palace. The official said he did not know why."
    )
    assert "The official" not in words(nlp, text, "Otto Lind")


def test_the_company_is_not_whom_an_analyst_works_for(nlp: "Language") -> None:
    text = (
        "Norvik has unveiled a decline in profits. The Lund-based car giant blamed the cost of steel.\n"
        'The company closed a plant. The unions were angry.\n"It may last," said analyst Otto Lind from Halden '
        "Securities.\nBut the company raised its forecast."
    )
    assert "the company" not in words(nlp, text, "Halden Securities")


def test_a_paper_of_a_firm_is_the_company(nlp: "Language") -> None:
    text = (
        "Otto Lind, chairman of Lund Gazette Co., disputed reports. The Gazette has been dogged by rumours. Newsweek "
        "reported that a mayor may bid for the Gazette. Otto Lind spoke on the day the company elected directors."
    )
    assert "the company" in words(nlp, text, "Lund Gazette Co.")


def test_a_settlement_of_claims_is_no_town(nlp: "Language") -> None:
    text = "LUND -- Police in Lund agreed to pay $5 million to settle claims. The settlement covers ten lawsuits."
    assert "The settlement" not in {word for a in read(nlp, text).actors for word in words(nlp, text, a.name)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Norvik says sales fell 43 percent", "Norvik's sales fell 43 percent"),
        ("Norvik said net profit rose 4 percent.", "Norvik's net profit rose 4 percent"),
        ("Norvik said its sales rose.", "Norvik's sales rose"),
        ("Norvik said workers left.", "Workers left"),
    ],
)
def test_what_falls_is_the_sales_and_not_the_firm(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)


def test_each_tells_of_its_own_sales(nlp: "Language") -> None:
    text = "Norvik said its sales dropped, while Arden reported a slide and Ana Holm said her sales tumbled 3 percent."
    assert {"Ana Holm"} == {e.source.name for e in read(nlp, text) if "tumbled" in e.headline and e.source} - {"Norvik"}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Lind announced he would step down, calling for fresh elections.",
        "Otto Lind said on Friday he would not accept the offer, calling for fresh elections.",
    ],
)
def test_who_announces_calls_for_it_now(nlp: "Language", text: str) -> None:
    assert told(nlp, text)["Otto Lind called for fresh elections"] is Status.OCCURRED


def test_what_another_would_do_he_would_do_silently(nlp: "Language") -> None:
    entries = told(nlp, "Ana Holm said Otto Lind would resign, telling no one.")
    assert "Otto Lind told no one" in entries


@pytest.mark.parametrize(
    "text",
    [
        "Norvik is going to close the mill and sell the land.",
        "Norvik is about to close the mill and sell the land.",
        "Norvik was going to close the mill and sell the land.",
    ],
)
def test_infinitives_share_what_puts_them_ahead(nlp: "Language", text: str) -> None:
    assert told(nlp, text)["Norvik to sell the land"] is Status.PLANNED


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ana Holm has won a seat and become mayor.", "Ana Holm has become mayor"),
        ('"We are working hard and hope to win," said Norvik spokesman Otto Lind.', "Norvik hopes to win"),
        ("Ana Holm will win a seat and become mayor.", "Ana Holm will become mayor"),
    ],
)
def test_a_joined_verb_has_the_form_that_its_auxiliary_asks_for(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("She's won a prize.", "She has won a prize"),
        ("He's called a special session.", "He has called a special session"),
        ("He's called a hero.", "He is called a hero"),
        ("He's denied bail.", "He is denied bail"),
        ("She's given a book.", "She is given a book"),
    ],
)
def test_who_is_won_has_no_object(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Residents dug through piles of debris looking for relatives.", "Residents looked for relatives"),
        ("Otto Lind spoke to a woman looking for her son.", "A woman looked for her son"),
        ("Shareholders of Norvik and Arden Corp. agreed.", "Shareholders of Norvik and Arden Corp. agreed"),
        ("Norvik hired ten workers. The talks were hard, and they failed.", "They failed"),
    ],
)
def test_things_do_nothing_that_people_do(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)


def test_what_is_taken_into_account_is_taken_by_nobody_told_of(nlp: "Language") -> None:
    text = "Two hundred patients may have died, when taking into account missing records."
    assert not any("account" in headline for headline in told(nlp, text))


def test_the_latter_is_none_of_those_named_within_a_name_for_others(nlp: "Language") -> None:
    text = "Uganda's Norvik Army rebels left talks with the government demanding that the latter declare a ceasefire."
    assert not any("the latter" in words(nlp, text, actor.name) for actor in read(nlp, text).actors)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Five men were convicted in the 1989 murder of a cook.", "1989"),
        ("Otto Lind was charged in the May 3 attack.", "2003-05-03"),
    ],
)
def test_a_conviction_is_not_of_the_day_of_the_deed(nlp: "Language", text: str, date: str) -> None:
    days = {str(e.when) for e in read(nlp, text) if "was charged" in e.headline or "were convicted" in e.headline}
    assert date not in days


def test_a_conviction_is_of_the_day_of_the_trial(nlp: "Language") -> None:
    text = "Otto Lind was acquitted at a trial in 1996."
    assert "1996" in {str(e.when) for e in read(nlp, text) if "acquitted" in e.headline}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("African Unity Front (AUF) Secretary General Otto Lind left.", "Otto Lind"),
        ("African Unity Front (AUF) Secretary General Otto Lind left.", "African Unity Front"),
    ],
)
def test_a_front_is_nobodys_given_name(nlp: "Language", text: str, name: str) -> None:
    assert name in {actor.name for actor in read(nlp, text).actors}


def test_a_verb_in_small_letters_names_nobody(nlp: "Language") -> None:
    assert "Governor promotes large tax increase" in told(nlp, "Governor promotes large tax increase")


def test_the_places_that_open_the_reports_of_a_digest_are_nobody(nlp: "Language") -> None:
    text = (
        "WICHITA, Kan. -- A judge ruled Friday.\n\nSANTA FE, N.M. -- The Capitol was evacuated Friday.\n\n"
        "MIAMI -- The storm passed Saturday.\n\nIBM -- The company said profits rose."
    )
    names = {actor.name for actor in read(nlp, text).actors}
    assert names.isdisjoint({"SANTA FE", "N.M.", "MIAMI", "WICHITA"})
    assert "IBM" in names


def test_what_comes_as_a_new_service_is_a_product(nlp: "Language") -> None:
    timeline = read(nlp, "Norvik launched a new Tarvik service on Monday. Users praised the Tarvik service.")
    assert next(actor for actor in timeline.actors if actor.name == "Tarvik").kind is ActorKind.PRODUCT
