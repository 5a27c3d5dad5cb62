"""Nouns: happenings told apart from things, products and places."""

from tests.events.parses import events
from timeline.model.events import EventMention


def _nouns(rows: str) -> list[EventMention]:
    return [e for e in events(rows) if e.rule.split("+")[0] not in ("verb", "participle", "multiword_verb")]


def test_a_noun_of_happening_is_an_event() -> None:
    (resignation,) = _nouns("""
        Her         she         PRP$ poss  2
        resignation resignation NN   nsubj 3
        surprised   surprise    VBD  ROOT  0
        us          we          PRP  dobj  3
    """)
    assert (resignation.lemma, resignation.rule) == ("resignation", "event_noun")


def test_a_document_is_no_event_but_the_same_noun_in_time_is() -> None:
    assert not _nouns("""
        The    the    DT  det   2
        report report NN  nsubj 3
        has    have   VBZ ROOT  0
        pages  page   NNS dobj  3
    """)
    (exhibition,) = _nouns("""
        They       they       PRP nsubj 2
        met        meet       VBD ROOT  0
        during     during     IN  prep  2
        the        the        DT  det   5
        exhibition exhibition NN  pobj  3
    """)
    assert exhibition.rule == "event_reading"


def test_an_act_with_a_date_is_an_event_and_a_thing_with_a_date_is_none() -> None:
    rows = """
        They   they   PRP nsubj 2
        broke  break  VBD ROOT  0
        an     a      DT  det   4
        {noun}
        made   make   VBN acl   4
    """
    (agreement,) = _nouns(rows.format(noun="agreement agreement NN dobj 2"))
    assert agreement.rule == "event_reading"
    assert not _nouns(rows.format(noun="instrument instrument NN dobj 2"))


def test_a_plan_with_an_aim_is_an_event() -> None:
    (plan,) = _nouns("""
        The      the      DT  det   2
        plan     plan     NN  nsubj 5
        to       to       TO  aux   4
        sell     sell     VB  acl   2
        surprised surprise VBD ROOT 0
        us       we       PRP dobj  5
    """)
    assert plan.lemma == "plan"


def test_a_derived_noun_outside_the_lists_needs_a_sign_of_time() -> None:
    assert not _nouns("""
        The       the       DT  det   2
        carnation carnation NN  nsubj 3
        wilted    wilt      VBD ROOT  0
    """)
    (found,) = _nouns("""
        They       they       PRP nsubj 2
        waited     wait       VBD ROOT  0
        after      after      IN  prep  2
        the        the        DT  det   5
        demagnetisation demagnetisation NN pobj 3
    """)
    assert found.rule == "deverbal_noun"


def test_a_name_is_an_event_only_where_its_head_names_one() -> None:
    (conference,) = _nouns("""
        The        the        DT  det      3
        Lisbon     Lisbon     NNP compound 3
        Conference Conference NNP nsubj    4
        ended      end        VBD ROOT     0
    """)
    assert conference.rule.startswith("named_event")
    assert not _nouns("""
        The    the    DT  det      3
        Lisbon Lisbon NNP compound 3
        Bridge Bridge NNP nsubj    4
        opened open   VBD ROOT     0
    """)


def test_the_noun_of_a_multiword_verb_is_part_of_its_trigger() -> None:
    rows = """
        The   the   DT  det   2
        match match NN  nsubj 3
        took  take  VBD ROOT  0
        place place NN  dobj  3
    """
    match, took = events(rows)
    assert (took.trigger.text, took.lemma, took.carries) == ("took place", "take place", match.id)


def test_words_between_a_verb_and_its_noun_stay_out_of_the_trigger() -> None:
    (drew,) = events("""
        It        it        PRP nsubj 2
        drew      draw      VBD ROOT  0
        wide      wide      JJ  amod  4
        attention attention NN  dobj  2
    """)
    assert (drew.trigger.text, drew.lemma) == ("drew", "draw attention")
