"""What is asked, wished, offered, owed, dropped or refused: told with its status, in a headline true by itself."""

from typing import TYPE_CHECKING

import pytest

from tests.test_entries import entry_of
from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The union urged Norvik to reopen the mine.", "reopen", Status.HYPOTHETICAL),
        ("Norvik was urged to reopen the mine.", "reopen", Status.HYPOTHETICAL),
        ("Ann Lee threatened to leave the union.", "leave", Status.HYPOTHETICAL),
        ("Ann Lee promised to leave the union.", "leave", Status.PLANNED),
        ("The law gives guards the power to arrest drivers.", "arrest", Status.HYPOTHETICAL),
        ("The board's decision to sell the mill angered Ann Lee.", "sell", Status.PLANNED),
        ("There was no malicious intent to harm the crew.", "harm", Status.HYPOTHETICAL),
        ("The army should have left the town.", "left", Status.HYPOTHETICAL),
        ("The army will have left the town by June.", "left", Status.PLANNED),
        ("The drivers were supposed to be met by two guards.", "met", Status.HYPOTHETICAL),
        ("The talks discussed who to send to Oslo.", "send", Status.HYPOTHETICAL),
        ("Ann Lee is due to be released on Friday.", "released", Status.PLANNED),
    ],
)
def test_what_is_wished_or_owed_is_no_plan(nlp: "Language", text: str, trigger: str, status: Status) -> None:
    assert entry_of(nlp, text, trigger).status is status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Norvik dropped plans to build a mill.", "build", Status.DENIED),
        ("Plans to build a mill were shelved.", "build", Status.DENIED),
        ("Norvik dropped hints to build a mill.", "build", Status.HYPOTHETICAL),
        ("Norvik rejected claims that it had sold the mill.", "sold", Status.DENIED),
        ("Norvik repeated claims that it had sold the mill.", "sold", Status.CLAIMED),
        ("Norvik denied that it planned to sell the mill.", "sell", Status.DENIED),
        ("Norvik put off the sale of the mill.", "sale", Status.PLANNED),
        ("Police foiled an attack on the bank.", "attack", Status.DENIED),
    ],
)
def test_what_is_dropped_or_rejected_did_not_come_about(
    nlp: "Language", text: str, trigger: str, status: Status
) -> None:
    assert entry_of(nlp, text, trigger).status is status


@pytest.mark.parametrize(
    ("text", "trigger", "headline"),
    [
        ("Ann Lee refused to sign the treaty.", "sign", "Ann Lee did not sign the treaty"),
        ("Ann Lee refused to be questioned.", "questioned", "Ann Lee was not questioned"),
        ("The judge barred Ann Lee from leaving Oslo.", "leaving", "Ann Lee did not leave Oslo"),
        ("The court cleared Ann Lee of stealing the car.", "stealing", "The court cleared Ann Lee of stealing the car"),
        ("Norvik does not plan to sell the mill.", "sell", "Norvik does not plan to sell the mill"),
        ("The firm called off the sale of its mine.", "sale", "Sale of its mine"),
    ],
)
def test_what_was_not_done_is_told_as_such(nlp: "Language", text: str, trigger: str, headline: str) -> None:
    entry = entry_of(nlp, text, trigger)
    assert (entry.status, entry.headline) == (Status.DENIED, headline)


def test_who_was_made_to_do_it_did_it_and_what_was_made_to_do_it_is_for_that(nlp: "Language") -> None:
    assert entry_of(nlp, "Ann Lee was made to sign the confession.", "sign").status is Status.OCCURRED
    assert entry_of(nlp, "The film was made to promote the town.", "promote").status is Status.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "trigger", "headline"),
    [
        ("What forced Norvik to close its mill?", "close", "Something forced Norvik to close its mill"),
        ("Reporters asked who had paid the guards.", "paid", "Somebody had paid the guards"),
        ("Reporters asked who had paid the guards.", "asked", "Reporters asked who had paid the guards"),
        ("The man who paid the guards left.", "paid", "The man paid the guards"),
    ],
)
def test_a_question_word_heads_no_clause_that_tells(nlp: "Language", text: str, trigger: str, headline: str) -> None:
    assert entry_of(nlp, text, trigger).headline == headline


def test_a_bracket_that_opens_before_a_phrase_is_no_part_of_it() -> None:
    headlines = [entry.headline for entry in extract_events("(The) pump failed. The (second) pump failed.")]
    assert headlines == ["Pump failed", "The (second) pump failed"]


@pytest.mark.parametrize(
    ("text", "trigger", "status", "headline"),
    [
        ("Bob Roy hopes that Ann Lee will resign.", "resign", Status.HYPOTHETICAL, "Ann Lee will resign"),
        ("Ann Lee seems to have left.", "left", Status.HYPOTHETICAL, "Ann Lee seems to have left"),
        ("Experts predict a strike.", "strike", Status.PLANNED, "Strike"),
        ("Ann Lee was quoted as saying the mill would close.", "close", Status.PLANNED, "The mill would close"),
        ("Ann Lee spoke, adding that the mill would close.", "close", Status.PLANNED, "The mill would close"),
        ("The mill, Ann Lee said, would close.", "close", Status.PLANNED, "The mill would close"),
        ("The mill would close if it rained.", "close", Status.HYPOTHETICAL, "The mill would close"),
    ],
)
def test_what_is_hoped_or_seems_is_open_and_what_is_foreseen_lies_ahead(
    nlp: "Language", text: str, trigger: str, status: Status, headline: str
) -> None:
    entry = entry_of(nlp, text, trigger)
    assert (entry.status, entry.headline) == (status, headline)


@pytest.mark.parametrize(
    ("text", "trigger", "headline"),
    [
        ("The mill, Ann Lee said, had closed.", "said", "Ann Lee said the mill had closed"),
        ("Ann Lee wondered why the mill had closed.", "wondered", "Ann Lee wondered why the mill had closed"),
        ("Ann Lee was arrested, tried and jailed for fraud.", "tried", "Ann Lee was tried and jailed for fraud"),
        ("Ann Lee washed and then sold the cars.", "washed", "Ann Lee washed and sold the cars"),
        ("The court fined Norvik and ordered it to close a mill.", "close", "Norvik to close a mill"),
    ],
)
def test_a_headline_says_all_that_its_clause_tells(nlp: "Language", text: str, trigger: str, headline: str) -> None:
    assert entry_of(nlp, text, trigger).headline == headline


@pytest.mark.parametrize(
    ("text", "trigger", "status", "headline"),
    [
        ("Norvik has denied rumours it is selling the mill.", "selling", Status.DENIED, "Norvik is selling the mill"),
        ("Ann Lee spoke without naming the firm.", "naming", Status.DENIED, "Ann Lee did not name the firm"),
        ("The blaze was not arson, said Ann Lee.", "arson", Status.DENIED, "The blaze was not arson"),
        ("Ann Lee has no way to sell the mill.", "sell", Status.HYPOTHETICAL, "No way to sell the mill"),
        ("A sale would leave Ann Lee to run it.", "run", Status.HYPOTHETICAL, "A sale would leave Ann Lee to run it"),
        ("Ann Lee was listed as missing.", "listed", Status.OCCURRED, "Ann Lee was listed as missing"),
        ('"Nothing to add," said Ann Lee.', "said", Status.OCCURRED, "Ann Lee said “Nothing to add”"),
    ],
)
def test_what_is_denied_or_has_no_way_to_be_is_told_so(
    nlp: "Language", text: str, trigger: str, status: Status, headline: str
) -> None:
    entry = entry_of(nlp, text, trigger)
    assert (entry.status, entry.headline) == (status, headline)


def test_a_time_does_nothing(nlp: "Language") -> None:
    assert entry_of(nlp, "After three days investigating, Ann Lee left.", "investigating").headline == "Investigated"


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Ann Lee is keen to sell the mill.", "sell", Status.HYPOTHETICAL),
        ("Ann Lee was quick to sell the mill.", "sell", Status.OCCURRED),
        ("Ann Lee was not fit to run the mill.", "run", Status.HYPOTHETICAL),
        ("It was hard to find a doctor.", "find", Status.HYPOTHETICAL),
        ("Ann Lee is to leave in June.", "leave", Status.PLANNED),
        ("It took three days to put out the blaze.", "put out", Status.OCCURRED),
        ("Ann Lee bribed guards to open the gate.", "open", Status.HYPOTHETICAL),
        ("Ann Lee is interested in buying the mill.", "buying", Status.HYPOTHETICAL),
        ("The mayor should resign.", "resign", Status.HYPOTHETICAL),
        ("Bob Roy called on the old mayor to resign.", "resign", Status.HYPOTHETICAL),
        ("There is no way of leaving the town.", "leaving", Status.HYPOTHETICAL),
        ("Norvik overtook Orbis to become the largest mill.", "become", Status.OCCURRED),
    ],
)
def test_an_infinitive_is_open_unless_its_governor_says_more(
    nlp: "Language", text: str, trigger: str, status: Status
) -> None:
    assert entry_of(nlp, text, trigger).status is status


def test_there_is_no_such_thing_denies_it(nlp: "Language") -> None:
    assert extract_events("There is no evidence of a plot.", nlp=nlp).entries[0].status is Status.DENIED
    assert extract_events("There is evidence of a plot.", nlp=nlp).entries[0].status is Status.ONGOING


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ann Lee left the two men but a string of rivals have also quit.", "A string of rivals have quit"),
        ("Ann Lee left the two men but a string of rivals have also quit.", "Ann Lee left the two men"),
        ("Ann Lee beat not Bob Roy but Otto Lind.", "Ann Lee beat Otto Lind"),
        ("Ann Lee left Oslo, with many locals voting against the plan.", "Many locals voted against the plan"),
        ("One of the seven rebels, Ann Lee, left the party.", "Ann Lee left the party"),
        ("Ann Lee ordered a probe instead of closing the mill.", "Ann Lee did not close the mill"),
    ],
)
def test_who_did_it_is_who_stands_beside_it(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, nlp=nlp)]


def test_a_parliament_is_no_happening(nlp: "Language") -> None:
    assert [entry.trigger.text for entry in extract_events("Congress passed the law in May.", nlp=nlp)] == ["passed"]


@pytest.mark.parametrize(
    ("text", "trigger", "status", "headline"),
    [
        ("The council rejected a plan to build a dam.", "build", Status.DENIED, "A plan to build a dam"),
        ("The council voted to build a dam.", "build", Status.PLANNED, "The council to build a dam"),
        ("Norvik decided not to sell a mill.", "sell", Status.DENIED, "Norvik decided not to sell a mill"),
        ("Ann Lee was barred from the talks.", "talks", Status.OCCURRED, "Talks"),
        ("Ann Lee came close to winning.", "winning", Status.DENIED, "Ann Lee came close to winning"),
        ("Ann Lee was close to winning.", "winning", Status.HYPOTHETICAL, "Ann Lee was close to winning"),
        ("Ann Lee barely escaped.", "escaped", Status.OCCURRED, "Ann Lee barely escaped"),
        ("It was not Ann Lee who left.", "left", Status.DENIED, "Ann Lee left"),
        ("It was Ann Lee who closed the mill.", "closed", Status.OCCURRED, "Ann Lee closed the mill"),
        ("Ann Lee has until Friday to resign.", "resign", Status.HYPOTHETICAL, "Ann Lee has until Friday to resign"),
        (
            "The trial of Bob Roy, which began in May, was moved.",
            "began",
            Status.OCCURRED,
            "The trial of Bob Roy began",
        ),
    ],
)
def test_what_one_may_take_for_done(nlp: "Language", text: str, trigger: str, status: Status, headline: str) -> None:
    entry = entry_of(nlp, text, trigger)
    assert (entry.status, entry.headline) == (status, headline)


@pytest.mark.parametrize(
    ("text", "trigger", "status", "headline"),
    [
        ("Ann Lee was due on Monday to meet Bob Roy.", "meet", Status.PLANNED, "Ann Lee to meet Bob Roy"),
        ("Ann Lee is anxious to have the boy returned.", "returned", Status.HYPOTHETICAL, "The boy returned"),
        ("Police do not say who the man is.", "say", Status.DENIED, "Police do not say who the man is"),
        ("On the list was Ann Lee.", "was", Status.OCCURRED, "Ann Lee was on the list"),
        (
            "Roy was held till May, when the case would be heard.",
            "heard",
            Status.PLANNED,
            "The case would be heard",
        ),
    ],
)
def test_no_headline_breaks_off(nlp: "Language", text: str, trigger: str, status: Status, headline: str) -> None:
    entry = entry_of(nlp, text, trigger)
    assert (entry.status, entry.headline) == (status, headline)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Agents of the Bureau of Mines, Dams, Canals and Bridges met Ann Lee.",
            "Agents of the Bureau of Mines, Dams, Canals and Bridges met Ann Lee",
        ),
        ("The king made Ann Lee a knight.", "The king made Ann Lee a knight"),
        ("Petra Lund gave her brother the farm.", "Petra Lund gave her brother the farm"),
        ("Bob Roy met her brother, the farmer.", "Bob Roy met her brother"),
    ],
)
def test_a_headline_has_what_is_given_made_or_named(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, nlp=nlp)]


def test_what_somebody_would_appeal_is_there(nlp: "Language") -> None:
    assert entry_of(nlp, "Ann Lee would appeal the ruling.", "ruling").status is Status.OCCURRED
    assert entry_of(nlp, "Ann Lee will call a strike.", "strike").status is Status.PLANNED


def test_what_somebody_had_done_undergoes_it(nlp: "Language") -> None:
    caused = entry_of(nlp, "The mayor had the statue removed.", "removed")
    done = entry_of(nlp, "The mayor had removed the statue.", "removed")
    roles = {(p.name, p.role.value) for p in caused.participants}
    assert roles == {("The mayor", "experiencer"), ("the statue", "patient")}
    assert ("the statue", "patient") in [(p.name, p.role.value) for p in done.participants]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Five bodies were located by the crew but not yet retrieved from the cars.", Status.DENIED),
        ("Five bodies were located by the crew and later retrieved from the cars.", Status.OCCURRED),
    ],
)
def test_what_is_not_yet_done_is_denied(nlp: "Language", text: str, status: Status) -> None:
    assert entry_of(nlp, text, "retrieved").status is status
