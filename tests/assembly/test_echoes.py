"""What tells again, or tells that somebody tells, matters less than what is told."""

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from tests.assembly.values import dated, entry, participant
from timeline import Entry, Status, extract_events
from timeline.assembly.drafts import Draft
from timeline.assembly.echoes import saliences
from timeline.model.conditions import MAIN
from timeline.model.entries import Source
from timeline.model.events import EventClass, EventMention, Tense
from timeline.model.links import Role

if TYPE_CHECKING:
    from spacy.language import Language


def weighed(*entries: Entry) -> list[float]:
    """The salience of entries of one sentence."""
    return list(saliences(draft(evolve(e, sentence=entries[0].sentence)) for e in entries))


def draft(entry: Entry) -> Draft:
    """An entry as it is in the making."""
    event = EventMention(
        id=entry.id,
        trigger=entry.trigger,
        head=entry.trigger.span,
        lemma=entry.lemma,
        event_class=entry.event_class,
        tense=entry.tense,
        sentence=entry.sentence.span,
        rule=entry.rule,
    )
    telling = evolve(
        entry.evidence[0],
        sentence=entry.sentence,
        when=entry.when,
        status=entry.status,
        participants=entry.participants,
        source=entry.source,
    )
    return Draft(id=entry.id, event=event, telling=telling, headline=entry.headline, salience=entry.salience)


def main(nlp: "Language", text: str) -> list[str]:
    return [e.headline for e in extract_events(text, nlp=nlp, anchor="2021-05-07") if e.salience >= MAIN]


def test_a_noun_matters_less_beside_the_clause_that_it_stands_in() -> None:
    clause = evolve(entry(1), headline="The council called a late vote", salience=0.8)
    noun = evolve(entry(2), headline="Late vote", tense=Tense.NONE, salience=0.4)
    other = evolve(entry(3), headline="Late votes", tense=Tense.NONE, salience=0.4)
    assert weighed(clause, noun, other) == [0.8, 0.2, 0.4]


def test_a_noun_with_a_day_of_its_own_is_no_echo() -> None:
    clause = evolve(entry(1, when=dated("2021-05-03")), headline="Ada Reed spoke of Oslo's vote", salience=0.8)
    noun = evolve(entry(2, when=dated("2021-04-01")), headline="Vote by Oslo", tense=Tense.NONE, salience=0.6)
    words = evolve(noun.trigger, text="vote")
    assert weighed(clause, evolve(noun, trigger=words)) == [0.8, 0.6]
    assert weighed(clause, evolve(noun, trigger=words, when=clause.when)) == [0.8, 0.3]


@pytest.mark.parametrize("subject", ["It", "They", "This", "Who"])
def test_a_headline_whose_subject_nobody_understands_alone_matters_less(subject: str) -> None:
    assert weighed(evolve(entry(1), headline=f"{subject} sank", salience=0.8))[0] < 0.8


def test_a_headline_of_one_word_matters_less() -> None:
    assert weighed(evolve(entry(1), headline="Arrest", salience=0.8))[0] < 0.8


@pytest.mark.parametrize("subject", ["I", "We", "The boat", "His boat", "Itō"])
def test_authors_and_things_are_understood(subject: str) -> None:
    assert weighed(evolve(entry(1), headline=f"{subject} sank", salience=0.8)) == [0.8]


def saying(lemma: str, status: Status = Status.CLAIMED) -> tuple[Entry, Entry]:
    """What somebody says, and that they say it."""
    speaker = participant("Ada Reed", role=Role.SPEAKER)
    told = evolve(entry(1, lemma=lemma, participants=(speaker,)), event_class=EventClass.REPORTING, salience=0.65)
    source = Source(actor_id=None, name="Ada Reed", by_event=told.id, words=None, rule="test")
    content = evolve(entry(2, status=status), source=source, headline="Two men drowned", salience=0.4)
    return evolve(told, headline="Ada Reed said two men drowned"), content


def test_what_is_said_matters_as_much_as_the_saying_did_and_the_saying_less() -> None:
    assert weighed(*saying("say")) == [0.325, 0.65]


def test_what_somebody_says_of_themselves_is_told_by_their_name() -> None:
    told, content = saying("say")
    sold = participant("Ada Reed")
    told = evolve(told, headline="Ada Reed said she has sold the farm")
    assert weighed(told, evolve(content, participants=(sold,), headline="Ada Reed has sold the farm")) == [0.325, 0.65]
    assert weighed(told, evolve(content, participants=(sold,), headline="Ada Reed has left")) == [0.65, 0.4]


def test_a_saying_that_is_news_itself_keeps_its_weight() -> None:
    assert weighed(*saying("admit")) == [0.65, 0.4]


def test_a_saying_of_what_nobody_dates_or_knows_keeps_its_weight() -> None:
    assert weighed(*saying("say", Status.PLANNED)) == [0.65, 0.4]
    assert weighed(*saying("say", Status.HYPOTHETICAL)) == [0.65, 0.4]


def test_a_page_shows_what_happened_and_the_first_of_what_one_speaker_adds(nlp: "Language") -> None:
    text = (
        "A boat sank off Oslo. Mayor Ada Reed said on Thursday that two men drowned. Reed said on Thursday the sea "
        "was rough. Reed told reporters on Thursday the coast was dangerous. Bob Roy said on Thursday the boat was old."
    )
    found = main(nlp, text)
    assert "Two men drowned" in found
    assert [headline for headline in found if " said " in headline or " told " in headline] == [
        "Ada Reed said the sea was rough",
        "Bob Roy said the boat was old",
    ]


@pytest.mark.model
def test_a_clause_without_a_subject_matters_less_but_where_it_opens_a_line(nlp: "Language") -> None:
    text = "Otto Lind resigned following a row over options backdating that ensnared Norvik like other firms."
    (ensnared,) = [e for e in extract_events(text, nlp=nlp) if e.trigger.text == "ensnared"]
    (founded,) = extract_events("1912 Founded in Leeds by Norvik.", nlp=nlp)
    assert ensnared.salience < MAIN <= founded.salience
