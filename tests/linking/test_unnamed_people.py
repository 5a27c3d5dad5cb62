"""People who take part without a name: numbers, participles and sides in court, through the English pipeline."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from timeline import Pipeline, extract_events
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model
Roles = Callable[[str, str], set[tuple[str, str]]]


@pytest.fixture(name="roles", scope="session")
def fixture_roles(nlp: "Language") -> Roles:
    def run(text: str, trigger: str) -> set[tuple[str, str]]:
        document = Document(text=text, doc=next(parse_many(nlp, [text])))
        (entry,) = (e for e in Pipeline().extract_document(document).entries if e.trigger.text == trigger)
        return {(str(p.role), p.name) for p in entry.participants}

    return run


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        ("Two boys were killed and six others wounded in a raid.", "wounded", {("patient", "six others")}),
        ("He was hit and his car left the road.", "left", {("agent", "his car"), ("patient", "the road")}),
        ("She was charged and police arrested her son.", "arrested", {("agent", "police"), ("patient", "her son")}),
    ],
)
def test_a_participle_behind_a_passive_shares_its_auxiliary(roles: Roles, text: str, trigger: str, found) -> None:
    assert roles(text, trigger) == found


def test_the_injured_are_people_and_nothing_that_happens(roles: Roles, nlp: "Language") -> None:
    text = "The injured were flown to a hospital."
    assert ("patient", "The injured") in roles(text, "flown")
    assert "injured" not in {entry.trigger.text for entry in extract_events(text, nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        ("More than 3,800 were injured in the storm.", "injured", {("patient", "More than 3,800")}),
        ("Shares fell, and 3,800 were sold.", "sold", set()),
    ],
)
def test_a_number_that_harm_befalls_is_of_people(roles: Roles, text: str, trigger: str, found) -> None:
    assert roles(text, trigger) == found


def test_a_side_in_court_acts(roles: Roles) -> None:
    assert ("speaker", "The prosecution") in roles("The prosecution argued that he was ill.", "argued")
    assert roles("The prosecution began in May.", "prosecution") == set()


def test_authorities_act(roles: Roles) -> None:
    assert ("agent", "authorities") in roles("He was sought by authorities for a year.", "sought")


def test_a_body_and_not_the_town_behind_it_has_ruled(roles: Roles) -> None:
    text = "A Federal High Court, Lagos, has ordered the arrest of a clerk."
    assert {name for role, name in roles(text, "ordered") if role == "agent"} == {"Federal High Court"}


def test_forces_act_and_a_force_does_not(roles: Roles) -> None:
    assert ("agent", "US-led forces") in roles("US-led forces attacked the town in March 2003.", "attacked")
    assert not {name for role, name in roles("Force broke the door in March 2003.", "broke") if role == "agent"}
