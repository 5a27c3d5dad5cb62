"""Class, tense and aspect."""

import pytest

from tests.events.parses import event
from timeline.model.events import Aspect, EventClass, Tense


@pytest.mark.parametrize(
    ("group", "tense", "aspect"),
    [
        ("left leave VBD", Tense.PAST, Aspect.NONE),
        ("leaves leave VBZ", Tense.PRESENT, Aspect.NONE),
        ("will will MD / leave leave VB", Tense.FUTURE, Aspect.NONE),
        ("may may MD / leave leave VB", Tense.NONE, Aspect.NONE),
        ("has have VBZ / left leave VBN", Tense.PRESENT, Aspect.PERFECTIVE),
        ("had have VBD / left leave VBN", Tense.PAST, Aspect.PERFECTIVE),
        ("is be VBZ / leaving leave VBG", Tense.PRESENT, Aspect.PROGRESSIVE),
        ("has have VBZ / been be VBN / leaving leave VBG", Tense.PRESENT, Aspect.PERFECTIVE_PROGRESSIVE),
        ("was be VBD / sold sell VBN", Tense.PAST, Aspect.NONE),
        ("is be VBZ / being be VBG / sold sell VBN", Tense.PRESENT, Aspect.PROGRESSIVE),
    ],
)
def test_the_verb_group_gives_tense_and_aspect(group: str, tense: Tense, aspect: Aspect) -> None:
    words = [word.split() for word in group.split(" / ")]
    verb = len(words) + 1
    auxiliaries = [f"{form} {lemma} {tag} aux {verb}" for form, lemma, tag in words[:-1]]
    form, lemma, tag = words[-1]
    rows = "\n".join([f"She she PRP nsubj {verb}", *auxiliaries, f"{form} {lemma} {tag} ROOT 0"])
    mention = event(rows, form)
    assert (mention.tense, mention.aspect) == (tense, aspect)


def test_coordinated_verbs_share_the_auxiliary() -> None:
    danced = event(
        """
        She    she   PRP nsubj 3
        has    have  VBZ aux   3
        sung   sing  VBN ROOT  0
        and    and   CC  cc    3
        danced dance VBN conj  3
        """,
        "danced",
    )
    assert (danced.tense, danced.aspect) == (Tense.PRESENT, Aspect.PERFECTIVE)


def test_a_past_taken_for_a_participle_is_a_past() -> None:
    rows = """
        She    she   PRP nsubj {rose}
        {has}
        rose   rise  VBD ROOT 0
        and    and   CC  cc   {rose}
        passed pass  VBN conj {rose}
    """
    assert event(rows.format(has="", rose=2), "passed").tense is Tense.PAST
    participle = "The the DT det 2\nlaw law NN ROOT 0\npassed pass VBN acl 2"
    assert event(participle, "passed").tense is Tense.PASTPART


def test_going_to_is_future() -> None:
    rain = event(
        """
        It    it   PRP nsubj 3
        is    be   VBZ aux   3
        going go   VBG ROOT  0
        to    to   TO  aux   5
        rain  rain VB  xcomp 3
        """,
        "rain",
    )
    assert rain.tense is Tense.FUTURE


@pytest.mark.parametrize(
    ("verb", "lemma", "event_class"),
    [
        ("announced", "announce", EventClass.REPORTING),
        ("believed", "believe", EventClass.I_STATE),
        ("tried", "try", EventClass.I_ACTION),
        ("watched", "watch", EventClass.PERCEPTION),
        ("began", "begin", EventClass.ASPECTUAL),
        ("owned", "own", EventClass.STATE),
        ("fell", "fall", EventClass.OCCURRENCE),
    ],
)
def test_the_lemma_gives_the_class(verb: str, lemma: str, event_class: EventClass) -> None:
    assert event(f"She she PRP nsubj 2\n{verb} {lemma} VBD ROOT 0", verb).event_class is event_class


def test_adding_is_a_saying_only_where_something_is_said() -> None:
    saying = event(
        """
        She   she   PRP nsubj 2
        added add   VBD ROOT  0
        that  that  IN  mark  5
        they  they  PRP nsubj 5
        left  leave VBD ccomp 2
        """,
        "added",
    )
    adding = event(
        """
        She   she  PRP nsubj 2
        added add  VBD ROOT  0
        salt  salt NN  dobj  2
        """,
        "added",
    )
    assert (saying.event_class, adding.event_class) == (EventClass.REPORTING, EventClass.OCCURRENCE)
