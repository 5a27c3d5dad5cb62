"""Polarity, modality and factuality under all that governs an event."""

from tests.events.parses import event, events
from timeline.model.events import Factuality, Polarity

_THAT_CLAUSE = """
    She     she   PRP nsubj 2
    {form}  {lemma} VBD ROOT 0
    that    that  IN  mark  5
    they    they  PRP nsubj 5
    left    leave VBD ccomp 2
"""
_INFINITIVE = """
    She     she   PRP nsubj 2
    {form}  {lemma} VBD ROOT 0
    to      to    TO  aux   4
    leave   leave VB  xcomp 2
"""


def _left(form: str, lemma: str) -> Factuality:
    return event(_THAT_CLAUSE.format(form=form, lemma=lemma), "left").factuality


def _leave(form: str, lemma: str) -> tuple[Factuality, bool]:
    found = event(_INFINITIVE.format(form=form, lemma=lemma), "leave")
    return found.factuality, found.prospective


def test_what_is_said_or_known_is_certain_to_its_source() -> None:
    assert _left("said", "say") is Factuality.CT_PLUS
    assert _left("knew", "know") is Factuality.CT_PLUS


def test_belief_doubt_and_denial_colour_their_clause() -> None:
    assert _left("thought", "think") is Factuality.PR_PLUS
    assert _left("doubted", "doubt") is Factuality.PR_MINUS
    assert _left("denied", "deny") is Factuality.CT_MINUS


def test_implicatives_say_whether_it_was_done() -> None:
    assert _leave("managed", "manage") == (Factuality.CT_PLUS, False)
    assert _leave("refused", "refuse") == (Factuality.CT_MINUS, False)


def test_wishes_and_plans_lie_ahead_and_are_open() -> None:
    assert _leave("wanted", "want") == (Factuality.UU, True)
    assert _leave("planned", "plan") == (Factuality.UU, True)


def test_two_negations_cancel() -> None:
    leave = event(
        """
        She    she   PRP nsubj 4
        did    do    VBD aux   4
        not    not   RB  neg   4
        fail   fail  VB  ROOT  0
        to     to    TO  aux   6
        leave  leave VB  xcomp 4
        """,
        "leave",
    )
    assert leave.factuality is Factuality.CT_PLUS


def test_not_denies_and_an_ordinary_adverb_does_not() -> None:
    rows = """
        She   she   PRP nsubj  3
        {adverb}
        left  leave VBD ROOT   0
    """
    never = event(rows.format(adverb="never never RB neg 3"), "left")
    soon = event(rows.format(adverb="soon soon RB advmod 3"), "left")
    assert (never.polarity, never.factuality) == (Polarity.NEG, Factuality.CT_MINUS)
    assert (soon.polarity, soon.factuality) == (Polarity.POS, Factuality.CT_PLUS)


def test_hardly_had_is_no_negation() -> None:
    left = event(
        """
        She    she    PRP nsubj  4
        had    have   VBD aux    4
        hardly hardly RB  advmod 4
        left   leave  VBN ROOT   0
        """,
        "left",
    )
    assert left.factuality is Factuality.CT_PLUS


def test_nobody_and_no_deny_the_event_they_take_part_in() -> None:
    left = event("Nobody nobody NN nsubj 2\nleft leave VBD ROOT 0", "left")
    won = event("No no DT det 2\nside side NN nsubj 3\nwon win VBD ROOT 0", "won")
    assert left.factuality is won.factuality is Factuality.CT_MINUS


def test_a_modal_names_itself_and_weakens() -> None:
    leave = event("She she PRP nsubj 3\nmight might MD aux 3\nleave leave VB ROOT 0", "leave")
    assert (leave.modality, leave.factuality) == ("might", Factuality.PS_PLUS)


def test_who_could_hear_did_hear() -> None:
    hear = event("She she PRP nsubj 3\ncould could MD aux 3\nhear hear VB ROOT 0\nthem they PRP dobj 3", "hear")
    assert hear.factuality is Factuality.CT_PLUS


def test_will_lies_ahead_and_is_certain() -> None:
    leave = event("She she PRP nsubj 3\nwill will MD aux 3\nleave leave VB ROOT 0", "leave")
    assert (leave.factuality, leave.prospective) == (Factuality.CT_PLUS, True)


def test_would_after_a_saying_in_the_past_is_a_will() -> None:
    leave = event(
        """
        She   she   PRP nsubj 2
        said  say   VBD ROOT  0
        they  they  PRP nsubj 5
        would would MD  aux   5
        leave leave VB  ccomp 2
        """,
        "leave",
    )
    assert (leave.factuality, leave.prospective) == (Factuality.CT_PLUS, True)


def test_a_condition_and_what_hangs_on_it_are_open() -> None:
    rows = """
        If    if    IN  mark  3
        it    it    PRP nsubj 3
        rains rain  VBZ advcl 7
        ,     ,     ,   punct 7
        they  they  PRP nsubj 7
        will  will  MD  aux   7
        leave leave VB  ROOT  0
    """
    assert {e.factuality for e in events(rows)} == {Factuality.UU}


def test_a_question_and_a_command_tell_nothing() -> None:
    question = """
        Did   do    VBD aux   3
        she   she   PRP nsubj 3
        leave leave VB  ROOT  0
        ?     ?     .   punct 3
    """
    assert event(question, "leave").factuality is Factuality.UU
    assert event("Leave leave VB ROOT 0\nnow now RB advmod 1", "Leave").factuality is Factuality.UU


def test_a_quoted_question_does_not_make_the_asking_a_question() -> None:
    asked = event(
        """
        "     "   ``  punct 5
        Why   why WRB ccomp 5
        ?     ?   .   punct 5
        "     "   ''  punct 5
        asked ask VBD ROOT  0
        Ann   Ann NNP nsubj 5
        """,
        "asked",
    )
    assert asked.factuality is Factuality.CT_PLUS


def test_a_purpose_lies_ahead_and_a_time_clause_is_told_as_a_fact() -> None:
    purpose = """
        She   she   PRP nsubj 2
        rose  rise  VBD ROOT  0
        to    to    TO  aux   4
        leave leave VB  advcl 2
    """
    time = """
        She   she   PRP nsubj 2
        rose  rise  VBD ROOT  0
        when  when  WRB advmod 5
        they  they  PRP nsubj 5
        left  leave VBD advcl 2
    """
    assert event(purpose, "leave").prospective
    assert event(time, "left").factuality is Factuality.CT_PLUS


def test_the_purpose_of_what_happened_is_told_as_no_more_than_that() -> None:
    rows = """
        They    they    PRP nsubj {met}
        {will}
        met     meet    VBD ROOT  0
        to      to      TO  aux   {vote}
        vote    vote    VB  advcl {met}
    """
    happened = event(rows.format(will="", met=2, vote=4), "vote")
    ahead = event(rows.format(will="will will MD aux 3", met=3, vote=5), "vote")
    assert (happened.purpose, happened.prospective, happened.factuality) == (True, True, Factuality.UU)
    assert not ahead.purpose


def test_an_infinitive_on_a_noun_looks_ahead_except_behind_a_first_or_last() -> None:
    rows = """
        They    they    PRP nsubj 2
        sought  seek    VBD ROOT  0
        {noun}  NN dobj 2
        to      to      TO  aux   5
        win     win     VB  relcl 3
    """
    woman = event(rows.format(noun="woman woman"), "win")
    first = event(rows.format(noun="first first"), "win")
    assert (woman.prospective, first.prospective) == (True, False)


def test_what_would_later_come_did_come() -> None:
    rows = """
        She    she   PRP nsubj 4
        would  would MD  aux   4
        {adverb} RB advmod 4
        leave  leave VB  ROOT  0
    """
    later = event(rows.format(adverb="later later"), "leave")
    gladly = event(rows.format(adverb="gladly gladly"), "leave")
    assert (later.factuality, gladly.factuality) == (Factuality.CT_PLUS, Factuality.UU)


def test_one_no_denies_a_carried_noun_once() -> None:
    rows = """
        {no}     {no}     DT  det       2
        decision decision NN  nsubjpass 4
        was      be       VBD auxpass   4
        taken    take     VBN ROOT      0
    """
    assert event(rows.format(no="no"), "decision").factuality is Factuality.CT_MINUS
    assert event(rows.format(no="a"), "decision").factuality is Factuality.CT_PLUS


def test_no_longer_denies_and_longer_does_not() -> None:
    rows = """
        She    she    PRP nsubj  4
        {no}
        longer longer RB  advmod 4
        works  work   VBZ ROOT   0
    """
    assert event(rows.format(no="no no RB neg 3"), "works").polarity is Polarity.NEG
    assert event(rows.format(no="much much RB advmod 3"), "works").polarity is Polarity.POS


def test_a_subjunctive_asks_for_what_lies_ahead() -> None:
    rows = """
        She    she    PRP nsubj 2
        stated state  VBD ROOT  0
        that   that   IN  mark  5
        he     he     PRP nsubj 5
        {verb} ccomp 2
    """
    assert event(rows.format(verb="leave leave VB"), "leave").prospective
    assert not event(rows.format(verb="left leave VBD"), "left").prospective


def test_what_a_denied_report_says_is_denied() -> None:
    rows = """
        He      he     PRP nsubj 2
        {verb}  VBD ROOT 0
        reports report NNS dobj  2
        that    that   IN  mark  6
        they    they   PRP nsubj 6
        left    leave  VBD acl   3
    """
    assert event(rows.format(verb="denied deny"), "left").factuality is Factuality.CT_MINUS
    assert event(rows.format(verb="read read"), "left").factuality is Factuality.CT_PLUS


def test_an_attempt_is_a_purpose_and_a_promise_is_none() -> None:
    attempt, promise = (
        event(_INFINITIVE.format(form=form, lemma=lemma), "leave")
        for form, lemma in (("tried", "try"), ("promised", "promise"))
    )
    assert attempt.purpose
    assert not promise.purpose


def test_a_headline_s_infinitive_looks_ahead() -> None:
    resign = event("Lee Lee NNP nsubj 3\nto to TO aux 3\nresign resign VB ROOT 0", "resign")
    assert (resign.factuality, resign.prospective) == (Factuality.CT_PLUS, True)


def test_what_means_are_used_for_is_a_purpose_and_what_they_are_used_for_in_the_passive_is_none() -> None:
    active = """
        They  they PRP nsubj 2
        used  use  VBD ROOT  0
        sand  sand NN  dobj  2
        to    to   TO  aux   5
        stop  stop VB  xcomp 2
    """
    passive = """
        Sand  sand NN  nsubjpass 3
        was   be   VBD auxpass 3
        used  use  VBN ROOT  0
        to    to   TO  aux   5
        stop  stop VB  xcomp 3
    """
    assert event(active, "stop").purpose
    assert not event(passive, "stop").purpose


def test_a_noun_is_as_certain_as_what_plans_prevents_or_describes_it() -> None:
    rows = """
        They   they PRP nsubj 2
        {verb} VBD ROOT 0
        a      a    DT  det   4
        strike strike NN dobj 2
    """
    planned = event(rows.format(verb="planned plan"), "strike")
    averted = event(rows.format(verb="averted avert"), "strike")
    watched = event(rows.format(verb="watched watch"), "strike")
    assert (planned.factuality, planned.prospective) == (Factuality.UU, True)
    assert averted.factuality is Factuality.CT_MINUS
    assert watched.factuality is Factuality.CT_PLUS


def test_the_sign_of_a_possible_event_stands_before_its_noun() -> None:
    strike = event(
        """
        They    they    PRP nsubj 2
        feared  fear    VBD ROOT  0
        the     the     DT  det   5
        alleged alleged JJ  amod  5
        attack  attack  NN  dobj  2
        """,
        "attack",
    )
    assert strike.modality == "alleged"
    assert strike.factuality is not Factuality.CT_PLUS


def test_a_long_list_of_coordinated_verbs_is_read_without_recursion() -> None:
    rows = ["She she PRP nsubj 2", "sang sing VBD ROOT 0"]
    rows += [f"danced dance VBD conj {number - 1}" for number in range(3, 3003)]
    assert len(events("\n".join(rows))) == 3001


def test_a_condition_without_a_conjunction_is_open() -> None:
    rows = """
        Had have VBD aux 3
        bridges bridge NNS nsubj 3
        fallen fall VBN advcl 6
        we we PRP nsubj 6
        would would MD aux 6
        leave leave VB ROOT 0
    """
    assert event(rows, "fallen").factuality is Factuality.UU


def test_an_auxiliary_behind_its_subject_opens_no_condition() -> None:
    rows = """
        When when WRB advmod 4
        bridges bridge NNS nsubj 4
        had have VBD aux 4
        fallen fall VBN advcl 6
        we we PRP nsubj 6
        left leave VBD ROOT 0
    """
    assert event(rows, "fallen").factuality is Factuality.CT_PLUS
