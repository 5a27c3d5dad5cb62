"""Actors of a text, through the English pipeline."""

from typing import TYPE_CHECKING, Any

import pytest

from tests.actors.reading import Find
from timeline import Actor, ActorFinder
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(scope="session")
def find(nlp: "Language") -> Find:
    def run(text: str, **options: Any) -> tuple[Actor, ...]:
        return ActorFinder(**options)(Document(text=text, doc=next(parse_many(nlp, [text]))))

    return run
