"""What a pronoun of things or of several stands for, by what else is told around it."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def _meant(text: str, pronoun: str, nlp: "Language") -> list[str]:
    told = extract_events(text, "2009-05-01", nlp=nlp)
    return [actor.name for actor in told.actors if any(m.words.text.lower() == pronoun for m in actor.mentions)]


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Arden Corp. is weak because it has no new cars.", "it", "Arden Corp."),
        (
            "Qanto and Lufta signed a pact in Bombay on Friday. Dealers sold shares. They were afraid.",
            "they",
            "Dealers",
        ),
    ],
)
def test_a_pronoun_is_the_topic_of_its_text(text: str, pronoun: str, name: str, nlp: "Language") -> None:
    assert _meant(text, pronoun, nlp) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Arden Corp. shut a mill in May. The mill was old. It lost money.",
        "Ann Lee of Arden Corp. bought a mill. It was old.",
    ],
)
def test_a_thing_nearer_than_every_actor_may_be_meant(text: str, nlp: "Language") -> None:
    assert _meant(text, "it", nlp) == []
