import pytest
from attrs import evolve
from spacy.tokens import Doc
from spacy.vocab import Vocab

from tests.assembly.values import actor, day, event, timex
from timeline.assembly.assemble import Assembler
from timeline.model.actors import ActorMention, MentionKind
from timeline.model.events import Status, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Attribution, Links, Participation, Role, TemporalRelation, TimeLink
from timeline.model.spans import Words
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document

TEXT = "On 3 May the board met. Ada Reed resigned. Staff were told."


def assemble(links, *, actors=(), timexes=None, text=TEXT, anchor="2021-06-01"):
    events = (event(text, "met", number=1), event(text, "resigned", number=2), event(text, "told", number=3))
    found = (timex(text, "3 May", day("2021-05-03"), value="2021-05-03"),) if timexes is None else timexes
    document = Document(text=text, dct=read_anchor(anchor), id="d1", doc=flat_parse(text))
    return Assembler()(document, found, events, actors, links)


def flat_parse(text):
    """Words that hang on nothing: assembly looks at grammar only to see what a noun takes up."""
    words = text.split(" ")
    count = len(words)
    return Doc(
        Vocab(),
        words=words,
        spaces=[True] * (count - 1) + [False],
        lemmas=words,
        pos=["X"] * count,
        tags=["XX"] * count,
        deps=["ROOT"] * count,
        heads=list(range(count)),
    )


def time_link(event_id, relation=TemporalRelation.IS_INCLUDED, timex_id="t1", confidence=0.9):
    return TimeLink(event_id=event_id, timex_id=timex_id, relation=relation, confidence=confidence, rule="test")


def actor_at(name):
    words = Words.at(TEXT, TEXT.index(name), TEXT.index(name) + len(name))
    return evolve(
        actor(name), mentions=(ActorMention(words=words, head=words.span, kind=MentionKind.NAME, rule="test"),)
    )


def by_trigger(tl, word):
    return next(entry for entry in tl if entry.trigger.text == word)


def test_every_event_becomes_an_entry_even_without_links():
    assert {entry.trigger.text for entry in assemble(Links())} == {"met", "resigned", "told"}


def test_an_entry_takes_the_time_of_its_expression_and_the_words():
    met = by_trigger(assemble(Links(times=(time_link("e1"),))), "met")
    assert (met.when.edtf, met.when.words.text, met.when.interval) == ("2021-05-03", "3 May", day("2021-05-03"))


def test_a_link_to_the_anchor_dates_by_the_day_of_the_document():
    tl = assemble(Links(times=(time_link("e3", timex_id=None),)), anchor="2021-06-01T09:30:00")
    told = by_trigger(tl, "told")
    assert (told.when.edtf, told.when.words) == ("2021-06-01", None)


def test_after_an_expression_gives_bounds_and_no_date():
    when = by_trigger(assemble(Links(times=(time_link("e2", TemporalRelation.AFTER),))), "resigned").when
    assert when.interval is None
    assert when.bounds.start == day("2021-05-03").end
    assert when.edtf == ""


def test_what_is_due_by_a_day_may_be_of_that_day():
    reach = Interval(None, day("2021-05-03").end)
    by = evolve(timex(TEXT, "3 May", day("2021-05-03"), value="2021-05-03"), reach=reach)
    tl = assemble(Links(times=(time_link("e2", TemporalRelation.BEFORE),)), timexes=(by,))
    when = by_trigger(tl, "resigned").when
    assert (when.interval, when.bounds) == (None, reach)


@pytest.mark.parametrize(
    ("hour", "relation", "edtf"),
    [
        (5, TemporalRelation.BEFORE, "2021-05-03"),
        (9, TemporalRelation.AFTER, "2021-05-03"),
        (0, TemporalRelation.BEFORE, ""),
    ],
)
def test_before_or_after_an_hour_is_on_its_day_but_midnight_is_between_two(hour, relation, edtf):
    text = "At dawn on Monday the board met. Ada Reed resigned. Staff were told."
    time = Interval(Moment(2021, 5, 3, hour), Moment(2021, 5, 3, hour + 1))
    dawn = evolve(timex(text, "dawn on Monday", time), granularity=Granularity.HOUR)
    when = by_trigger(assemble(Links(times=(time_link("e1", relation),)), timexes=(dawn,), text=text), "met").when
    assert when.edtf == edtf
    assert (when.interval is None) == (edtf == "")


def test_an_event_dated_later_than_its_document_is_planned():
    links = Links(times=(time_link("e1"),))
    events = (evolve(event(TEXT, "met", number=1), tense=Tense.NONE),)
    found = (timex(TEXT, "3 May", day("2021-05-03"), value="2021-05-03"),)
    document = Document(text=TEXT, dct=read_anchor("2021-04-01"), doc=flat_parse(TEXT))
    assert [e.status for e in Assembler()(document, found, events, (), links)] == [Status.PLANNED]


def test_the_surest_link_gives_the_date():
    text = "On 3 May the board met on 9 May. Ada Reed resigned. Staff were told."
    found = (
        timex(text, "3 May", day("2021-05-03"), number=1, value="2021-05-03"),
        timex(text, "9 May", day("2021-05-09"), number=2, value="2021-05-09"),
    )
    links = Links(times=(time_link("e1", confidence=0.5), time_link("e1", timex_id="t2", confidence=0.9)))
    assert by_trigger(assemble(links, timexes=found, text=text), "met").when.edtf == "2021-05-09"


def test_a_start_and_an_end_join_into_one_interval():
    text = "On 3 May the board met on 9 May. Ada Reed resigned. Staff were told."
    found = (
        timex(text, "3 May", day("2021-05-03"), number=1, value="2021-05-03"),
        timex(text, "9 May", day("2021-05-09"), number=2, value="2021-05-09"),
    )
    links = Links(
        times=(
            time_link("e1", TemporalRelation.BEGUN_BY),
            time_link("e1", TemporalRelation.ENDED_BY, timex_id="t2"),
        )
    )
    assert by_trigger(assemble(links, timexes=found, text=text), "met").when.edtf == "2021-05-03/2021-05-09"


def test_a_start_alone_leaves_the_end_open():
    when = by_trigger(assemble(Links(times=(time_link("e1", TemporalRelation.BEGUN_BY),))), "met").when
    assert (when.edtf, when.end) == ("2021-05-03/..", None)


def test_dated_entries_come_in_time_order_before_undated_ones():
    links = Links(times=(time_link("e3"), time_link("e1", timex_id=None)))
    assert [entry.trigger.text for entry in assemble(links)] == ["told", "met", "resigned"]


def test_participants_carry_the_name_of_their_actor_and_unknown_ones_their_words():
    reed = actor("Ada Reed")
    links = Links(
        participants=(
            Participation(
                event_id="e2", actor_id="ada-reed", role=Role.AGENT, mention=Words.at(TEXT, 24, 32), rule="test"
            ),
            Participation(event_id="e3", actor_id=None, role=Role.PATIENT, mention=Words.at(TEXT, 43, 48), rule="test"),
        )
    )
    tl = assemble(links, actors=(reed,))
    assert by_trigger(tl, "resigned").actors == ("Ada Reed",)
    assert [p.name for p in by_trigger(tl, "told").participants] == ["Staff"]
    assert [entry.trigger.text for entry in tl["Ada Reed"]] == ["resigned"]


def test_a_source_names_the_saying_by_its_entry():
    links = Links(
        attributions=(
            Attribution(
                event_id="e2",
                source_id="ada-reed",
                source=Words.at(TEXT, 24, 32),
                by_event="e3",
                rule="test",
            ),
        )
    )
    source = by_trigger(assemble(links, actors=(actor("Ada Reed"),)), "resigned").source
    assert (source.name, source.by_event) == ("Ada Reed", "d1:e3")


def test_a_pronoun_that_may_mean_anybody_is_no_name_of_a_source():
    words = Words.at(TEXT + " He", len(TEXT) + 1, len(TEXT) + 3)
    links = Links(
        attributions=(Attribution(event_id="e2", source_id=None, source=words, by_event=None, rule="test"),),
    )
    source = by_trigger(assemble(links), "resigned").source
    assert (source.name, source.words) == ("", words)


def test_mentions_say_their_document():
    (found,) = assemble(Links(), actors=(actor_at("Ada Reed"),)).actors
    assert [mention.document_id for mention in found.mentions] == ["d1"]
