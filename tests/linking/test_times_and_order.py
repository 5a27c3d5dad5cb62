"""Grammar of time: which event takes an expression, and how events stand to each other."""

import pytest
from attrs import evolve

from tests.events.parses import parsed
from timeline.linking.event_order import find_event_links
from timeline.linking.event_time import find_time_links
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Attribution, Participation, Role
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex, TimexType
from timeline.temporal.anchors import read_anchor

MAY_3 = Interval(Moment(2021, 5, 3), Moment(2021, 5, 4))


def words(document, text):
    at = document.text.index(text)
    return Words.at(document.text, at, at + len(text))


def timex(document, text, **fields):
    given = {"type": TimexType.DATE, "interval": MAY_3, "granularity": Granularity.DAY, "value": "2021-05-03"} | fields
    return Timex(id="t1", words=words(document, text), rule="test", **given)


def event(document, text, **fields):
    trigger = words(document, text)
    given = {"event_class": EventClass.OCCURRENCE, "tense": Tense.PAST} | fields
    return EventMention(
        id=text,
        trigger=trigger,
        head=trigger.span,
        lemma=text,
        sentence=Span(0, len(document.text)),
        rule="test",
        **given,
    )


def links(document, found, events, *, anchor=None, attributions=(), participants=()):
    """(event, expression or "anchor", relation) of every link."""
    dated = evolve(document, dct=read_anchor(anchor))
    order = tuple(find_event_links(dated, found, events, attributions))
    return {
        (link.event_id, link.timex_id or "anchor", str(link.relation))
        for link in find_time_links(dated, found, events, attributions, order, participants)
    }


BOARD = parsed("""
    The the DT det 2
    board board NN nsubj 3
    met meet VBD ROOT 0
    on on IN prep 3
    Monday Monday NNP pobj 4
    . . . punct 3
""")


def test_an_adverbial_dates_its_verb():
    assert links(BOARD, [timex(BOARD, "Monday")], [event(BOARD, "met")]) == {("met", "t1", "IS_INCLUDED")}


@pytest.mark.parametrize(
    ("preposition", "relation"),
    [("before", "BEFORE"), ("after", "AFTER"), ("since", "BEGUN_BY"), ("until", "ENDED_BY"), ("during", "IS_INCLUDED")],
)
def test_the_preposition_says_the_relation(preposition, relation):
    document = parsed(f"""
        The the DT det 2
        board board NN nsubj 3
        met meet VBD ROOT 0
        {preposition} {preposition} IN prep 3
        Monday Monday NNP pobj 4
        . . . punct 3
    """)
    assert links(document, [timex(document, "Monday")], [event(document, "met")]) == {("met", "t1", relation)}


def test_what_recurs_is_not_dated_by_a_set():
    found = [timex(BOARD, "Monday", type=TimexType.SET, interval=None)]
    assert links(BOARD, found, [event(BOARD, "met")]) == set()


def test_an_adverbial_climbs_out_of_a_noun_that_is_no_event():
    document = parsed("""
        She she PRP nsubj 2
        unveiled unveil VBD ROOT 0
        the the DT det 4
        phone phone NN dobj 2
        on on IN prep 4
        Friday Friday NNP pobj 5
        . . . punct 2
    """)
    assert ("unveiled", "t1", "IS_INCLUDED") in links(
        document, [timex(document, "Friday")], [event(document, "unveiled")]
    )


def test_a_date_before_its_noun_stays_with_the_noun():
    document = parsed("""
        She she PRP nsubj 2
        praised praise VBD ROOT 0
        the the DT det 5
        2005 2005 CD nummod 5
        treaty treaty NN dobj 2
        . . . punct 2
    """)
    assert links(document, [timex(document, "2005")], [event(document, "praised")]) == set()


@pytest.mark.parametrize(("name_head", "name_dep"), [(4, "nsubj"), (1, "pobj")])
def test_a_date_that_the_parser_ran_together_with_the_subject_is_the_verbs(name_head, name_dep):
    document = parsed(f"""
        On on IN prep 4
        Saturday Saturday NNP compound 3
        Leeds Leeds NNP {name_dep} {name_head}
        won win VBD ROOT 0
        . . . punct 4
    """)
    assert links(document, [timex(document, "Saturday")], [event(document, "won")]) == {("won", "t1", "IS_INCLUDED")}


def test_a_date_within_a_name_is_not_the_verbs_that_has_its_own_subject():
    document = parsed("""
        In in IN prep 5
        2012 2012 CD nummod 3
        Wembley Wembley NNP pobj 1
        Leeds Leeds NNP nsubj 5
        won win VBD ROOT 0
        . . . punct 5
    """)
    assert links(document, [timex(document, "2012")], [event(document, "won")]) == set()


def test_an_adverbial_between_subject_and_verb_is_the_verbs():
    document = parsed("""
        The the DT det 2
        court court NN nsubj 5
        on on IN prep 2
        Friday Friday NNP pobj 3
        upheld uphold VBD ROOT 0
        it it PRP dobj 5
        . . . punct 5
    """)
    assert ("upheld", "t1", "IS_INCLUDED") in links(document, [timex(document, "Friday")], [event(document, "upheld")])


def test_an_adverbial_does_not_leave_its_relative_clause():
    document = parsed("""
        The the DT det 2
        firm firm NN nsubj 7
        that that WDT nsubj 4
        was be VBD relcl 2
        in in IN prep 4
        2010 2010 CD pobj 5
        grew grow VBD ROOT 0
        . . . punct 7
    """)
    assert links(document, [timex(document, "2010")], [event(document, "grew")]) == set()


SPEAKING = parsed("""
    Speaking speak VBG advcl 5
    on on IN prep 1
    Monday Monday NNP pobj 2
    she she PRP nsubj 5
    praised praise VBD ROOT 0
    the the DT det 7
    attack attack NN dobj 5
    . . . punct 5
""")


def test_a_participle_shares_its_date_with_its_clause_and_what_is_praised_is_not_dated():
    speaking = event(SPEAKING, "Speaking", tense=Tense.PRESPART)
    events = [speaking, event(SPEAKING, "praised"), event(SPEAKING, "attack", tense=Tense.NONE)]
    found = links(SPEAKING, [timex(SPEAKING, "Monday")], events)
    assert found == {("Speaking", "t1", "IS_INCLUDED"), ("praised", "t1", "IS_INCLUDED")}


STATEMENT = parsed("""
    She she PRP nsubj 2
    said say VBD ROOT 0
    in in IN prep 2
    a a DT det 5
    statement statement NN pobj 3
    posted post VBN acl 5
    Monday Monday NNP npadvmod 6
    . . . punct 2
""")


def test_a_saying_happens_when_its_statement_is_posted():
    events = [
        event(STATEMENT, "said", event_class=EventClass.REPORTING),
        event(STATEMENT, "posted", tense=Tense.PASTPART),
    ]
    assert ("said", "t1", "IS_INCLUDED") in links(STATEMENT, [timex(STATEMENT, "Monday")], events)


LATER = parsed("""
    They they PRP nsubj 2
    met meet VBD ROOT 0
    on on IN prep 2
    Monday Monday NNP pobj 3
    . . . punct 2
    They they PRP nsubj 7
    voted vote VBD ROOT 0
    . . . punct 7
""")


def test_the_story_goes_on_at_the_time_it_has_reached():
    events = [event(LATER, "met"), event(LATER, "voted")]
    assert ("voted", "t1", "IS_INCLUDED") in links(LATER, [timex(LATER, "Monday")], events)


def test_a_day_of_a_story_does_not_reach_into_the_next_paragraph():
    document = parsed("""
        They they PRP nsubj 2
        met meet VBD ROOT 0
        on on IN prep 2
        Monday Monday NNP pobj 3
        . . . punct 2
        ¶ ¶ _SP dep 5
        ¶ ¶ _SP dep 5
        They they PRP nsubj 9
        voted vote VBD ROOT 0
        . . . punct 9
    """)
    broken = evolve(document, text=document.text.replace("¶", "\n"))
    events = [event(broken, "met"), event(broken, "voted")]
    assert not any(link[0] == "voted" for link in links(broken, [timex(broken, "Monday")], events))


@pytest.mark.parametrize(
    "fields",
    [
        {"realis": 0.0},
        {"prospective": True},
        {"modality": "may"},
        {"event_class": EventClass.STATE},
        {"aspect": Aspect.PERFECTIVE},
    ],
)
def test_the_story_dates_no_habit_plan_supposition_state_or_earlier_event(fields):
    events = [event(LATER, "met"), event(LATER, "voted", **fields)]
    assert not {link for link in links(LATER, [timex(LATER, "Monday")], events) if link[:2] == ("voted", "t1")}


@pytest.mark.parametrize(("saying", "is_dated"), [(None, True), ("met", False)])
def test_a_report_s_own_day_holds_for_what_it_tells_according_to_others_and_not_for_what_they_say(saying, is_dated):
    told = Attribution(event_id="voted", source_id=None, source=None, by_event=saying, rule="test")
    events = [event(LATER, "met"), event(LATER, "voted")]
    found = links(LATER, [], events, anchor="2021-05-04", attributions=(told,))
    assert (("voted", "anchor", "IS_INCLUDED") in found) == is_dated


def test_a_day_that_the_story_has_reached_does_not_hold_for_what_it_tells_according_to_others():
    told = Attribution(event_id="voted", source_id=None, source=None, by_event=None, rule="test")
    events = [event(LATER, "met"), event(LATER, "voted")]
    found = links(LATER, [timex(LATER, "Monday")], events, attributions=(told,))
    assert ("voted", "t1", "IS_INCLUDED") not in found


REPORTED = parsed("""
    They they PRP nsubj 2
    met meet VBD ROOT 0
    quietly quietly RB advmod 2
    often often RB advmod 2
    today today NN npadvmod 2
    . . . punct 2
    They they PRP nsubj 8
    voted vote VBD ROOT 0
    . . . punct 8
""")


def other_year(text, year):
    return evolve(
        timex(REPORTED, text, interval=Interval(Moment(year), Moment(year + 1)), granularity=Granularity.YEAR), id=text
    )


def test_a_text_of_other_years_reports_nothing_of_its_own_day():
    events = [event(REPORTED, "met"), event(REPORTED, "voted")]
    dated_now = ("voted", "anchor", "IS_INCLUDED")
    assert dated_now in links(REPORTED, [other_year("often", 1990)], events, anchor="2021-05-04")
    history = [other_year("quietly", 1988), other_year("often", 1990)]
    assert dated_now not in links(REPORTED, history, events, anchor="2021-05-04")
    today = timex(REPORTED, "today", interval=Interval(Moment(2021, 5, 4), Moment(2021, 5, 5)))
    assert dated_now in links(REPORTED, [*history, today], events, anchor="2021-05-04")


def test_in_a_text_that_leaps_over_years_no_day_holds():
    early, late = (
        evolve(timex(LATER, "Monday", interval=Interval(Moment(year), Moment(year + 1))), id=str(year))
        for year in (1990, 2010)
    )
    found = links(LATER, [timex(LATER, "Monday"), early, late], [event(LATER, "met"), event(LATER, "voted")])
    assert not any(link[0] == "voted" for link in found)


def taking_part(document, text, person, role=Role.AGENT):
    return Participation(event_id=text, actor_id=person, role=role, mention=words(document, text), rule="test")


@pytest.mark.parametrize(
    ("event_class", "person", "is_dated"),
    [
        (EventClass.REPORTING, "lee", True),
        (EventClass.REPORTING, "moss", False),
        (EventClass.OCCURRENCE, "lee", True),
        (EventClass.OCCURRENCE, "moss", True),
    ],
)
def test_the_story_dates_a_saying_only_by_somebody_who_is_in_it(event_class, person, is_dated):
    people = [taking_part(LATER, "met", "lee"), taking_part(LATER, "voted", person, Role.SPEAKER)]
    events = [event(LATER, "met"), event(LATER, "voted", event_class=event_class)]
    found = links(LATER, [timex(LATER, "Monday")], events, participants=people)
    assert (("voted", "t1", "IS_INCLUDED") in found) == is_dated


@pytest.mark.parametrize(("teller", "is_dated"), [(None, True), ("said", False)])
def test_a_saying_is_of_the_time_of_the_next_one_but_not_of_one_that_it_tells_of(teller, is_dated):
    document = parsed("""
        Lee Lee NNP nsubj 2
        said say VBD ROOT 0
        no no DT dobj 2
        . . . punct 2
        Lee Lee NNP nsubj 6
        wrote write VBD ROOT 0
        on on IN prep 6
        Monday Monday NNP pobj 7
        . . . punct 6
    """)
    events = [event(document, word, event_class=EventClass.REPORTING) for word in ("said", "wrote")]
    people = [taking_part(document, word, "lee", Role.SPEAKER) for word in ("said", "wrote")]
    told = [Attribution(event_id="wrote", source_id="lee", source=None, by_event=teller, rule="test")] if teller else []
    found = links(document, [timex(document, "Monday")], events, attributions=told, participants=people)
    assert (("said", "t1", "IS_INCLUDED") in found) == is_dated


@pytest.mark.parametrize(("quotation", "is_dated"), [(None, True), (Span(0, 5), False)])
def test_what_is_told_in_indirect_speech_takes_the_story_on(quotation, is_dated):
    events = [event(LATER, "met"), event(LATER, "voted")]
    told = Attribution(event_id="met", source_id=None, source=None, by_event="said", quotation=quotation, rule="test")
    found = links(LATER, [timex(LATER, "Monday")], events, attributions=(told,))
    assert (("voted", "t1", "IS_INCLUDED") in found) == is_dated


@pytest.mark.parametrize(
    ("word", "tag", "is_dated"), [("third", "JJ", False), ("bad", "JJ", True), ("worst", "JJS", False)]
)
def test_how_far_back_one_counts_is_no_date(word, tag, is_dated):
    document = parsed(f"""
        It it PRP nsubj 2
        marked mark VBD ROOT 0
        the the DT det 5
        {word} {word} {tag} amod 5
        time time NN dobj 2
        in in IN prep 5
        years year NNS pobj 6
        . . . punct 2
    """)
    reach = timex(document, "years", type=TimexType.DURATION)
    assert bool(links(document, [reach], [event(document, "marked")])) == is_dated


def test_the_story_dates_no_relative_clause():
    document = parsed("""
        They they PRP nsubj 2
        met meet VBD ROOT 0
        on on IN prep 2
        Monday Monday NNP pobj 3
        . . . punct 2
        They they PRP nsubj 7
        praised praise VBD ROOT 0
        the the DT det 9
        man man NN dobj 7
        who who WP nsubj 11
        founded found VBD relcl 9
        it it PRP dobj 11
        . . . punct 7
    """)
    events = [event(document, "met"), event(document, "praised"), event(document, "founded")]
    found = links(document, [timex(document, "Monday")], events)
    assert ("praised", "t1", "IS_INCLUDED") in found
    assert not any(link[0] == "founded" for link in found)


@pytest.mark.parametrize(("word", "is_dated"), [("when", True), ("as", False)])
def test_a_clause_with_when_says_what_happened_at_the_time_before_it(word, is_dated):
    document = parsed(f"""
        She she PRP nsubj 2
        waited wait VBD ROOT 0
        until until IN prep 2
        Monday Monday NNP pobj 3
        , , , punct 4
        {word} {word} WRB advmod 8
        they they PRP nsubj 8
        voted vote VBD relcl 4
        . . . punct 2
    """)
    events = [event(document, "waited"), event(document, "voted")]
    assert (("voted", "t1", "IS_INCLUDED") in links(document, [timex(document, "Monday")], events)) == is_dated


@pytest.mark.parametrize(("preposition", "is_dated"), [("by", True), ("after", False), ("without", False)])
def test_what_is_done_by_doing_shares_the_date(preposition, is_dated):
    document = parsed(f"""
        She she PRP nsubj 2
        won win VBD ROOT 0
        on on IN prep 2
        Monday Monday NNP pobj 3
        {preposition} {preposition} IN prep 2
        beating beat VBG pcomp 5
        him he PRP dobj 6
        . . . punct 2
    """)
    events = [event(document, "won"), event(document, "beating", tense=Tense.PRESPART)]
    assert (("beating", "t1", "IS_INCLUDED") in links(document, [timex(document, "Monday")], events)) == is_dated


def test_a_word_without_a_place_on_the_calendar_leaves_the_present_to_the_creation_time():
    now = timex(BOARD, "Monday", interval=None)
    found = links(BOARD, [now], [event(BOARD, "met", tense=Tense.PRESENT)], anchor="2021-05-04")
    assert ("met", "anchor", "INCLUDES") in found


def test_a_background_date_does_not_move_a_report():
    old = timex(LATER, "Monday", interval=Interval(Moment(1998, 5, 3), Moment(1998, 5, 4)))
    found = links(LATER, [old], [event(LATER, "met"), event(LATER, "voted")], anchor="2021-05-04")
    assert not any(link[:2] == ("voted", "t1") for link in found)


@pytest.mark.parametrize(
    ("fields", "relation"),
    [
        ({"tense": Tense.PAST}, "BEFORE"),
        ({"tense": Tense.PRESENT, "aspect": Aspect.PERFECTIVE, "event_class": EventClass.STATE}, "BEFORE"),
        ({"tense": Tense.PRESENT, "event_class": EventClass.STATE}, "INCLUDES"),
        ({"tense": Tense.FUTURE}, "AFTER"),
    ],
)
def test_tense_relates_to_the_creation_time(fields, relation):
    assert ("met", "anchor", relation) in links(BOARD, [], [event(BOARD, "met", **fields)], anchor="2021-05-04")


def test_without_an_anchor_tense_says_nothing():
    assert links(BOARD, [], [event(BOARD, "met")]) == set()


def test_what_is_said_in_the_present_holds_at_the_saying():
    document = parsed("""
        She she PRP nsubj 2
        said say VBD ROOT 0
        Monday Monday NNP npadvmod 2
        it it PRP nsubj 5
        works work VBZ ccomp 2
        . . . punct 2
    """)
    events = [event(document, "said", event_class=EventClass.REPORTING), event(document, "works", tense=Tense.PRESENT)]
    told = Attribution(event_id="works", source_id=None, source=None, by_event="said", rule="test")
    assert ("works", "t1", "INCLUDES") in links(document, [timex(document, "Monday")], events, attributions=(told,))
    perfect = [events[0], evolve(events[1], aspect=Aspect.PERFECTIVE)]
    found = links(document, [timex(document, "Monday")], perfect, attributions=(told,))
    assert not any(link[:2] == ("works", "t1") for link in found)


def order(document, events, *, found=(), attributions=()):
    return {
        (link.source, str(link.relation), link.target, link.distance)
        for link in find_event_links(document, found, events, attributions)
    }


@pytest.mark.parametrize(
    ("conjunction", "relation"),
    [("after", "AFTER"), ("before", "BEFORE"), ("while", "IS_INCLUDED"), ("until", "ENDED_BY"), ("once", "AFTER")],
)
def test_a_conjunction_orders_two_clauses(conjunction, relation):
    document = parsed(f"""
        She she PRP nsubj 2
        left leave VBD ROOT 0
        {conjunction} {conjunction} IN mark 5
        they they PRP nsubj 5
        voted vote VBD advcl 2
        . . . punct 2
    """)
    assert order(document, [event(document, "left"), event(document, "voted")]) == {("left", relation, "voted", None)}


def test_because_orders_nothing():
    document = parsed("""
        She she PRP nsubj 2
        left leave VBD ROOT 0
        because because IN mark 5
        they they PRP nsubj 5
        voted vote VBD advcl 2
        . . . punct 2
    """)
    assert order(document, [event(document, "left"), event(document, "voted")]) == set()


def test_ahead_of_an_event_is_before_it():
    document = parsed("""
        Ahead ahead RB advmod 6
        of of IN prep 1
        the the DT det 4
        vote vote NN pobj 2
        they they PRP nsubj 6
        met meet VBD ROOT 0
        . . . punct 6
    """)
    assert order(document, [event(document, "vote", tense=Tense.NONE), event(document, "met")]) == {
        ("met", "BEFORE", "vote", None)
    }


def test_a_distance_from_an_event_goes_with_the_link_and_keeps_the_story_from_dating():
    document = parsed("""
        They they PRP nsubj 2
        met meet VBD ROOT 0
        two two CD nummod 4
        days day NNS npadvmod 5
        after after IN prep 2
        the the DT det 7
        vote vote NN pobj 5
        . . . punct 2
    """)
    found = [timex(document, "two days", type=TimexType.DURATION, interval=None, value="P2D")]
    events = [event(document, "met"), event(document, "vote", tense=Tense.NONE)]
    assert order(document, events, found=found) == {("met", "AFTER", "vote", "P2D")}
    dating = {"IS_INCLUDED", "SIMULTANEOUS"}
    assert not any(relation in dating for _, _, relation in links(document, found, events, anchor="2021-05-04"))


def test_a_length_elsewhere_is_no_distance():
    document = parsed("""
        They they PRP nsubj 2
        met meet VBD ROOT 0
        for for IN prep 2
        days day NNS pobj 3
        , , , punct 2
        after after IN prep 2
        the the DT det 8
        vote vote NN pobj 6
        . . . punct 2
    """)
    found = [timex(document, "days", type=TimexType.DURATION, interval=None, value="PXD")]
    events = [event(document, "met"), event(document, "vote", tense=Tense.NONE)]
    assert order(document, events, found=found) == {("met", "AFTER", "vote", None)}


def test_a_distance_from_a_clause_keeps_both_ends_out_of_the_story():
    document = parsed("""
        They they PRP nsubj 2
        met meet VBD ROOT 0
        two two CD nummod 4
        days day NNS npadvmod 7
        after after IN mark 7
        Bram bram NNP nsubj 7
        voted vote VBD advcl 2
        . . . punct 2
    """)
    found = [timex(document, "two days", type=TimexType.DURATION, interval=None, value="P2D")]
    events = [event(document, "met"), event(document, "voted")]
    assert order(document, events, found=found) == {("met", "AFTER", "voted", "P2D")}
    dating = {"IS_INCLUDED", "SIMULTANEOUS"}
    assert not any(relation in dating for _, _, relation in links(document, found, events, anchor="2021-05-04"))


def test_the_pluperfect_goes_back_and_then_goes_on():
    document = parsed("""
        She she PRP nsubj 2
        resigned resign VBD ROOT 0
        . . . punct 2
        She she PRP nsubj 6
        had have VBD aux 6
        warned warn VBN ROOT 0
        . . . punct 6
        Then then RB advmod 10
        she she PRP nsubj 10
        left leave VBD ROOT 0
        . . . punct 10
    """)
    events = [event(document, "resigned"), event(document, "warned", aspect=Aspect.PERFECTIVE), event(document, "left")]
    assert order(document, events) == {("warned", "BEFORE", "resigned", None), ("left", "AFTER", "resigned", None)}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"tense": Tense.PAST}, {"BEFORE"}),
        ({"tense": Tense.FUTURE}, {"AFTER"}),
        ({"tense": Tense.PRESENT}, set()),
        ({"tense": Tense.PAST, "modality": "might"}, set()),
    ],
)
def test_what_is_said_stands_to_the_saying_by_its_tense(fields, expected):
    document = parsed("""
        She she PRP nsubj 2
        said say VBD ROOT 0
        they they PRP nsubj 4
        voted vote VBD ccomp 2
        . . . punct 2
    """)
    told = Attribution(event_id="voted", source_id=None, source=None, by_event="said", rule="test")
    events = [event(document, "said", event_class=EventClass.REPORTING), event(document, "voted", **fields)]
    assert {row[1] for row in order(document, events, attributions=(told,))} == expected


def rescheduled(preposition, time="Monday"):
    document = parsed(f"""
        They they PRP nsubj 2
        postponed postpone VBD ROOT 0
        the the DT det 4
        vote vote NN dobj 2
        {preposition} {preposition} IN prep 2
        {time} {time} NNP pobj 5
        . . . punct 2
    """)
    events = [event(document, "postponed"), event(document, "vote", tense=Tense.NONE)]
    return links(document, [timex(document, time)], events)


def test_a_new_time_is_the_time_of_what_is_postponed_and_not_of_the_postponing():
    assert rescheduled("until") == {("vote", "t1", "IS_INCLUDED")}


def test_the_old_time_places_nothing():
    assert rescheduled("from") == set()


def test_the_day_of_the_postponing_is_its_own():
    assert ("postponed", "t1", "IS_INCLUDED") in rescheduled("on")
