"""What is told of a text whose parse is mended."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from timeline import Status, Timeline, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

WEDNESDAY = "2012-02-08"


@pytest.fixture
def read(nlp: "Language") -> Callable[..., Timeline]:
    """The timeline of a text, written on that Wednesday unless another day is given."""
    return lambda text, written=WEDNESDAY: extract_events(text, written, nlp=nlp)


@pytest.fixture
def headlines(read: Callable[..., Timeline]) -> Callable[[str], set[str]]:
    """The headlines of its entries."""
    return lambda text: {entry.headline for entry in read(text)}


@pytest.fixture
def statuses(read: Callable[..., Timeline]) -> Callable[[str], dict[str, Status]]:
    """Their statuses, by headline."""
    return lambda text: {entry.headline: entry.status for entry in read(text)}
