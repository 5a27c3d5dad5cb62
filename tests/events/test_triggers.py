"""Which words evoke an event."""

from tests.events.parses import event, events
from timeline.model.events import Phase, Tense


def _triggers(rows: str) -> list[str]:
    return [e.trigger.text for e in events(rows)]


def test_a_verb_is_an_event_and_its_auxiliaries_are_not() -> None:
    assert _triggers("""
        She   she   PRP nsubj 4
        has   have  VBZ aux   4
        been  be    VBN aux   4
        dancing dance VBG ROOT 0
    """) == ["dancing"]


def test_a_copula_is_no_event() -> None:
    assert (
        _triggers("""
        Tom   Tom   NNP nsubj 2
        is    be    VBZ ROOT  0
        tall  tall  JJ  acomp 2
    """)
        == []
    )


def test_the_going_of_going_to_is_no_event() -> None:
    assert _triggers("""
        It    it    PRP nsubj 3
        is    be    VBZ aux   3
        going go    VBG ROOT  0
        to    to    TO  aux   5
        rain  rain  VB  xcomp 3
    """) == ["rain"]


def test_a_particle_belongs_to_the_trigger_and_the_verb_is_its_head() -> None:
    mention = event(
        """
        She    she  PRP nsubj 2
        lashed lash VBD ROOT  0
        out    out  RP  prt   2
        at     at   IN  prep  2
        critics critic NNS pobj 4
    """,
        "lashed",
    )
    assert (mention.trigger.text, mention.lemma) == ("lashed out", "lash out")


def test_a_light_verb_gives_way_to_its_object_and_lends_its_tense() -> None:
    rows = """
        She    she  PRP nsubj 2
        gave   give VBD ROOT  0
        a      a    DT  det   4
        speech speech NN dobj 2
    """
    speech = event(rows, "speech")
    assert speech.tense is Tense.PAST
    assert event(rows, "gave").carries == speech.id


def test_a_light_verb_with_a_thing_stays_an_event() -> None:
    gave = event(
        """
        She    she  PRP nsubj 2
        gave   give VBD ROOT  0
        a      a    DT  det   4
        coat   coat NN dobj 2
    """,
        "gave",
    )
    assert gave.carries is None


def test_an_aspectual_verb_gives_way_and_leaves_its_phase() -> None:
    rows = """
        The    the  DT  det   2
        talks  talk NNS nsubj 3
        began  begin VBD ROOT 0
    """
    talks = event(rows, "talks")
    assert (talks.phase, talks.tense) == (Phase.INITIATES, Tense.PAST)
    assert event(rows, "began").carries == talks.id


def test_an_implicative_verb_gives_way_to_its_complement() -> None:
    rows = """
        He     he   PRP nsubj 2
        chose  choose VBD ROOT 0
        to     to   TO  aux   4
        step   step VB  xcomp 2
        down   down RP  prt   4
    """
    step = event(rows, "step")
    assert step.trigger.text == "step down"
    assert event(rows, "chose").carries == step.id


def test_a_noun_before_another_noun_names_no_event_of_its_own() -> None:
    assert (
        _triggers("""
        The     the     DT  det      3
        meeting meeting NN  compound 3
        room    room    NN  nsubj    4
        is      be      VBZ ROOT     0
        small   small   JJ  acomp    4
    """)
        == []
    )


def test_a_thing_with_the_ending_of_an_event_is_none() -> None:
    assert (
        _triggers("""
        The      the      DT  det   2
        building building NN  nsubj 3
        is       be       VBZ ROOT  0
        old      old      JJ  acomp 3
    """)
        == []
    )


def test_a_carrier_of_a_carrier_names_the_last() -> None:
    rows = """
        They   they  PRP nsubj 2
        began  begin VBD ROOT  0
        to     to    TO  aux   4
        hold   hold  VB  xcomp 2
        talks  talk  NNS dobj  4
    """
    talks = event(rows, "talks")
    assert talks.phase is Phase.INITIATES
    assert event(rows, "began").carries == event(rows, "hold").carries == talks.id
