import pytest

from tests.events.parses import parsed
from timeline.linking.ages import find_age_links
from timeline.linking.mentions import Mentions
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Participation, Role
from timeline.model.spans import Span, Words


def mention(document, word, lemma):
    start = document.text.index(word)
    words = Words.at(document.text, start, start + len(word))
    return EventMention(
        id=word,
        trigger=words,
        head=words.span,
        lemma=lemma,
        event_class=EventClass.OCCURRENCE,
        sentence=Span(0, len(document.text)),
        rule="test",
    )


def ages(rows, word, *, actor="venn"):
    """(event, birth, distance) of each link of a text that tells of Venn's birth and of what ``actor`` then did."""
    document = parsed("Venn Venn NNP nsubjpass 3\nwas be VBD auxpass 3\nborn bear VBN ROOT 0\n. . . punct 3\n" + rows)
    events = [mention(document, "born", "bear"), mention(document, word, "do")]
    name = Words.at(document.text, 0, 4)
    people = [
        Participation(event_id="born", actor_id="venn", role=Role.PATIENT, mention=name, rule="test"),
        Participation(event_id=word, actor_id=actor, role=Role.AGENT, mention=name, rule="test"),
    ]
    found = find_age_links(document, events, people, Mentions(document, ()))
    return [(link.source, link.target, link.distance) for link in found]


AT_THE_AGE = """
    She she PRP nsubj 6
    left leave VBD ROOT 0
    at at IN prep 6
    the the DT det 9
    age age NN pobj 7
    of of IN prep 9
    {age} {age} CD pobj 10
    . . . punct 6
"""


@pytest.mark.parametrize(("age", "distance"), [("19", "P19Y"), ("nineteen", "P19Y"), ("twenty-two", "P22Y")])
def test_an_age_measures_from_the_birth(age, distance):
    assert ages(AT_THE_AGE.format(age=age), "left") == [("left", "born", distance)]


@pytest.mark.parametrize("age", ["reason", "900"])
def test_what_is_no_age_measures_nothing(age):
    assert ages(AT_THE_AGE.format(age=age), "left") == []


def test_nobody_s_age_is_counted_from_the_birth_of_another():
    assert ages(AT_THE_AGE.format(age="19"), "left", actor="maas") == []


def test_when_she_was_so_old_is_an_age():
    rows = """
        She she PRP nsubj 6
        left leave VBD ROOT 0
        when when WRB advmod 9
        she she PRP nsubj 9
        was be VBD advcl 6
        34 34 CD attr 9
        . . . punct 6
    """
    assert ages(rows, "left") == [("left", "born", "P34Y")]


@pytest.mark.parametrize(("age", "linked"), [("41", True), ("twenty-two", True), ("7", False), ("ten", False)])
def test_a_bare_number_before_the_subject_is_an_age_where_it_is_no_hour(age, linked):
    rows = f"""
        At at IN prep 8
        {age} {age} CD pobj 5
        she she PRP nsubj 8
        left leave VBD ROOT 0
        . . . punct 8
    """
    assert bool(ages(rows, "left")) is linked


def test_a_bare_number_behind_the_verb_is_no_age():
    rows = """
        She she PRP nsubj 6
        drove drive VBD ROOT 0
        at at IN prep 6
        41 41 CD pobj 7
        . . . punct 6
    """
    assert ages(rows, "drove") == []


def test_the_age_of_those_who_are_taught_is_their_own():
    rows = """
        She she PRP nsubj 6
        taught teach VBD ROOT 0
        boys boy NNS dobj 6
        aged age VBN acl 7
        five five CD oprd 8
        . . . punct 6
    """
    assert ages(rows, "taught") == []


@pytest.mark.parametrize(
    ("words", "distance"),
    [("the tender age", "P19Y"), ("the ripe old age", "P19Y"), ("the average age", None), ("an average age", None)],
)
def test_an_age_may_be_tender_and_is_no_average(words, distance):
    rows = "She she PRP nsubj 6\nleft leave VBD ROOT 0\nat at IN prep 6\n"
    rows += "".join(f"{word} {word} NN dep 7\n" for word in words.split()) + "of of IN prep 7\n19 19 CD pobj 7\n"
    assert ages(rows, "left") == ([("left", "born", distance)] if distance else [])
