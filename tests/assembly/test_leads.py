"""Headlines and the leads that tell the same in full."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language


def _report(nlp: "Language", headline: str, lead: str) -> list[tuple[str, str]]:
    """The headline of each entry with its day."""
    timeline = extract_events(f"{headline}\n\n{lead}\n", anchor="2021-03-05", nlp=nlp)
    return [(entry.headline, entry.when.edtf) for entry in timeline]


@pytest.mark.parametrize(
    ("headline", "lead", "day"),
    [
        ("Court jails ex-minister", "A court in Riga on Tuesday sentenced Juris Kalns to four years.", "2021-03-02"),
        ("Storm leaves thousands cold", "Thousands of homes lost power on Wednesday in Wales.", "2021-03-03"),
        ("Fire kills three", "Three people died in a blaze on Wednesday, police said on Friday.", "2021-03-03"),
    ],
)
def test_a_headline_is_of_the_day_that_its_lead_states(nlp: "Language", headline: str, lead: str, day: str) -> None:
    assert (headline, day) in _report(nlp, headline, lead)


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Divers raise boat", "Divers have lifted a boat that sank off Lund on Tuesday."),
        ("Mayor opens bridge", "The mayor of Lund has opened a bridge that fell in 2019."),
    ],
)
def test_what_a_lead_tells_by_the_way_does_not_date_its_headline(nlp: "Language", headline: str, lead: str) -> None:
    assert (headline, "2021-03-05") in _report(nlp, headline, lead)


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Mayor of Ghent resigns", "The mayor of Ghent, Els Maes, resigned on Tuesday."),
        ("Two drivers hurt near Lund", "Two train drivers were hurt near Lund on Tuesday."),
    ],
)
def test_a_headline_and_its_lead_are_one_happening(nlp: "Language", headline: str, lead: str) -> None:
    assert [day for _, day in _report(nlp, headline, lead)] == ["2021-03-02"]


def test_a_headline_and_a_lead_about_others_are_two(nlp: "Language") -> None:
    found = _report(nlp, "Els Maes resigns", "Jan Claes resigned on Tuesday, a day after Els Maes spoke.")
    assert len([headline for headline, _ in found if "resign" in headline]) == 2
