"""Which words evoke an event."""

from tests.events.parses import event, events
from timeline.model.events import EventClass, Phase, Tense


def _triggers(rows: str) -> list[str]:
    return [e.trigger.text for e in events(rows)]


def test_a_verb_is_an_event_and_its_auxiliaries_are_not() -> None:
    assert _triggers("""
        She   she   PRP nsubj 4
        has   have  VBZ aux   4
        been  be    VBN aux   4
        dancing dance VBG ROOT 0
    """) == ["dancing"]


_COPULA = """
    Tom   Tom   NNP nsubj 2
    was   be    VBD ROOT  0
    {rest}
"""


def test_an_age_is_no_event_and_to_age_is_one() -> None:
    rows = """
        He he PRP nsubj 2
        left leave VBD ROOT 0
        , , , punct 2
        aged age VBN advcl 2
        81 81 CD npadvmod 4
    """
    assert [e.trigger.text for e in events(rows)] == ["left"]
    wine = "Wine wine NN nsubj 2\naged age VBD ROOT 0\nwell well RB advmod 2"
    assert [e.trigger.text for e in events(wine)] == ["aged"]


def test_an_adjective_behind_a_copula_is_a_state_with_its_copula() -> None:
    ill = event(_COPULA.format(rest="ill ill JJ acomp 2"), "ill")
    assert (ill.trigger.text, ill.event_class, ill.tense) == ("was ill", EventClass.STATE, Tense.PAST)


def test_words_between_copula_and_adjective_other_than_adverbs_part_the_trigger() -> None:
    ill = event(_COPULA.format(rest="on on IN prep 2\nMonday Monday NNP pobj 3\nill ill JJ acomp 2"), "ill")
    assert ill.trigger.text == "ill"


def test_an_adjective_that_is_a_cue_of_its_clause_is_no_state() -> None:
    assert _triggers(_COPULA.format(rest="likely likely JJ acomp 2\nto to TO aux 5\nleave leave VB xcomp 3")) == [
        "leave"
    ]


def test_a_copula_tells_what_someone_was() -> None:
    mayor = event(_COPULA.format(rest="mayor mayor NN attr 2\nuntil until IN prep 2\nMay May NNP pobj 4"), "was")
    assert (mayor.rule, mayor.event_class, mayor.tense) == ("copula", EventClass.STATE, Tense.PAST)


def test_how_much_or_which_one_something_is_then_is_a_state() -> None:
    age = "36 36 CD attr 2"
    assert _triggers(_COPULA.format(rest=age)) == []
    assert _triggers(_COPULA.format(rest=f"then then RB advmod 2\n{age}")) == ["was"]
    first = "once once RB advmod 2\nthe the DT det 5\nlongest long JJS attr 2"
    assert _triggers(_COPULA.format(rest=first)) == ["was"]
    assert _triggers(_COPULA.format(rest="still still RB advmod 2\nill ill JJ acomp 2")) == ["was still ill"]


def test_where_the_predicate_names_an_event_the_copula_does_not() -> None:
    assert _triggers(_COPULA.format(rest="a a DT det 4\nrevolution revolution NN attr 2")) == ["revolution"]


def test_a_copula_before_a_clause_and_that_of_a_cleft_tell_no_state() -> None:
    clause = """
        The  the  DT  det   2
        fact fact NN  nsubj 3
        is   be   VBZ ROOT  0
        that that IN  mark  6
        they they PRP nsubj 6
        left leave VBD ccomp 3
    """
    cleft = """
        It   it   PRP nsubj 2
        was  be   VBD ROOT  0
        Lee  Lee  NNP attr  2
        who  who  WP  nsubj 5
        left leave VBD relcl 3
    """
    assert _triggers(clause) == _triggers(cleft) == ["left"]


def test_a_predicate_that_describes_an_event_gives_way_to_it() -> None:
    rows = """
        The      the      DT  det   2
        {noun}   NN  nsubj 3
        was      be       VBD ROOT  0
        a        a        DT  det   5
        disaster disaster NN  attr  3
    """
    match = rows.format(noun="match match")
    assert event(match, "disaster").carries == event(match, "match").id
    assert event(rows.format(noun="boat boat"), "disaster").carries is None


def test_being_in_an_event_gives_way_to_it() -> None:
    rows = """
        They  they PRP nsubj 2
        are   be   VBP ROOT  0
        in    in   IN  prep  2
        talks talk NNS pobj  3
    """
    talks = event(rows, "talks")
    assert (talks.phase, talks.tense) == (Phase.CONTINUES, Tense.PRESENT)
    assert event(rows, "are").carries == talks.id


def test_what_has_its_time_set_lies_ahead() -> None:
    rows = """
        The     the     DT  det       2
        vote    vote    NN  nsubjpass 4
        was     be      VBD auxpass   4
        planned plan    VBN ROOT      0
        {rest}
    """
    vote = event(rows.format(rest="for for IN prep 4\nMonday Monday NNP pobj 5"), "vote")
    assert (vote.prospective, vote.rule) == (True, "event_noun+planning_verb")
    undated = events(rows.format(rest=". . . punct 4"))
    assert undated
    assert all(e.carries is None for e in undated)


def test_an_abbreviation_in_brackets_stands_for_the_event_before_it() -> None:
    rows = """
        The   the   NNP det   3
        Water Water NNP compound 3
        Forum forum NNP nsubj 7
        (     (     -LRB- punct 3
        LWF   lwf   NNP appos 3
        )     )     -RRB- punct 3
        ended end   VBD ROOT  0
    """
    assert event(rows, "LWF").carries == event(rows, "Forum").id


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
    assert _triggers("""
        The     the     DT  det      3
        meeting meeting NN  compound 3
        room    room    NN  nsubj    4
        fills   fill    VBZ ROOT     0
    """) == ["fills"]


def test_a_thing_with_the_ending_of_an_event_is_none() -> None:
    assert _triggers("""
        The      the      DT  det   2
        building building NN  nsubj 3
        stands   stand    VBZ ROOT  0
    """) == ["stands"]


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


def test_signs_and_addresses_evoke_nothing() -> None:
    assert _triggers("""
        She she PRP nsubj 2
        read read VBD ROOT 0
        = = VB dep 2
        https://tarn.example/launch launch VB dep 2
        ana@tarn.example ana VBD dep 2
        re-read re-read VBD conj 2
    """) == ["read", "re-read"]


def test_a_verb_of_a_set_phrase_is_no_event() -> None:
    rows = """
        She she PRP nsubj 2
        smiled smile VBD ROOT 0
        , , , punct 2
        generally generally RB advmod 5
        {word} {lemma} VBG advcl 2
    """
    assert _triggers(rows.format(word="speaking", lemma="speak")) == ["smiled"]
    assert _triggers(rows.format(word="singing", lemma="sing")) == ["smiled", "singing"]
