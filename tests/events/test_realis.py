"""Happenings told apart from habits, kinds and states."""

import json
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from tests.events.parses import event, parsed
from timeline.events.find import EventFinder
from timeline.events.readings import read_events
from timeline.events.realis import realis_of
from timeline.model.events import EventMention
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language


def test_an_adverb_of_frequency_makes_a_habit_of_a_simple_tense() -> None:
    rows = """
        She    she  PRP nsubj  3
        {adverb} RB advmod 3
        {verb}
    """
    assert event(rows.format(adverb="often often", verb="walked walk VBD ROOT 0"), "walked").generic
    assert not event(rows.format(adverb="slowly slowly", verb="walked walk VBD ROOT 0"), "walked").generic


def test_what_a_time_is_counted_from_is_one_happening() -> None:
    rows = """
        They  they  PRP nsubj 2
        met   meet  VBD ROOT  0
        before before IN prep 2
        the   the   DT  det   5
        war   war   NN  pobj  3
        .     .     .   punct 2
    """
    assert not event(rows, "war").generic


def test_a_past_with_a_date_is_one_happening_and_so_is_a_present_with_a_day() -> None:
    rows = """
        Bees  bee  NNS nsubj 2
        {verb} ROOT 0
        in    in   IN  prep  2
        May   May  NNP pobj  3
        .     .    .   punct 2
    """
    generic = [
        [realis < 0.5 for realis in realis_of(tokens, read_events(tokens), dates)]
        for verb in ("used use VBD", "use use VBP")
        for tokens in (parsed(rows.format(verb=verb)).tokens,)
        for dates in ({}, {3: False}, {3: True})
    ]
    assert generic == [[True], [False], [False], [True], [True], [False]]


def test_what_is_under_way_is_no_habit() -> None:
    rows = """
        Bees  bee  NNS nsubj {verb}
        {be}
        {use} ROOT 0
        sand  sand NN  dobj  {verb}
        .     .    .   punct {verb}
    """
    assert event(rows.format(verb=2, be="", use="use use VBP"), "use").generic
    assert not event(rows.format(verb=3, be="are be VBP aux 3", use="using use VBG"), "using").generic


def test_an_open_event_is_never_called_generic() -> None:
    leave = event("She she PRP nsubj 3\nmight might MD aux 3\nleave leave VB ROOT 0", "leave")
    assert not leave.generic


def _events(nlp: "Language", text: str) -> tuple[EventMention, ...]:
    return EventFinder()(Document(text=text, doc=next(parse_many(nlp, [text]))), ())


_DESCRIPTION = "Spiders eat insects. They spin webs, in which they catch flies, and hide under leaves when it rains."


@pytest.mark.model
def test_a_headline_tells_of_a_happening_in_the_present_tense(nlp: "Language") -> None:
    headline = _DESCRIPTION.replace(".", "")
    assert not any(e.generic for e in _events(nlp, headline))


@pytest.mark.model
def test_a_story_happens_and_a_description_does_not(nlp: "Language") -> None:
    story = "The door opened and an old man stepped into the room. He put down his lamp, looked at us and laughed."
    assert not any(e.generic for e in _events(nlp, story))
    habits = {e.lemma: e.generic for e in _events(nlp, _DESCRIPTION) if e.lemma in ("eat", "spin", "catch", "hide")}
    assert len(habits) > 1
    assert all(habits.values())


@pytest.mark.model
def test_what_stands_far_away_decides_nothing(nlp: "Language") -> None:
    story = "The door opened and an old man stepped into the room. He put down his lamp and laughed. " * 4
    near, far = (_events(nlp, front + story) for front in ("", _DESCRIPTION + "\n\n" + story))
    assert [e.generic for e in near][-8:] == [e.generic for e in far][-8:]


def test_the_weights_are_sorted_and_small() -> None:
    text = files("timeline.lexicon").joinpath("en", "realis.json").read_text(encoding="utf8")
    weights = json.loads(text)
    assert list(weights) == sorted(weights)
    assert all(list(family) == sorted(family) for family in weights.values())
    assert len(text.encode()) < 2_000_000
