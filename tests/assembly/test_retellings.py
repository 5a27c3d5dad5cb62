from attrs import evolve

from tests.assembly.values import dated, entry, participant
from tests.events.parses import parsed
from timeline.assembly.coreference import cluster
from timeline.assembly.retellings import retellings
from timeline.model.events import EventClass, Status
from timeline.model.spans import Words

REED = participant("Reed")
DOCUMENT = parsed("""
    Reed Reed NNP nsubj 2
    resigned resign VBD ROOT 0
    . . . punct 2
    The the DT det 5
    resignation resignation NN nsubj 6
    shocked shock VBD ROOT 0
    them they PRP dobj 6
    . . . punct 6
    A a DT det 10
    resignation resignation NN nsubj 11
    hurts hurt VBZ ROOT 0
    . . . punct 11
""")


def told(number, text, lemma, at=0, **fields):
    start = DOCUMENT.text.index(text, at)
    words = Words.at(DOCUMENT.text, start, start + len(text))
    return evolve(entry(number, lemma=lemma, **fields), trigger=words, sentence=words)


def groups(*entries):
    return sorted(sorted(e.id for e in group) for group in retellings(DOCUMENT, entries))


RESIGNED = told(1, "resigned", "resign", participants=(REED,))
DEFINITE = told(2, "resignation", "resignation")
INDEFINITE = told(3, "resignation", "resignation", at=DOCUMENT.text.index("A resignation"))


def test_a_definite_noun_takes_up_the_verb_before_it():
    assert groups(RESIGNED, DEFINITE) == [["e1", "e2"]]


def test_an_indefinite_noun_tells_of_another_occasion():
    assert groups(RESIGNED, INDEFINITE) == [["e1"], ["e3"]]


def test_a_noun_with_another_doer_takes_up_nothing():
    assert groups(RESIGNED, evolve(DEFINITE, participants=(participant("Lind"),))) == [["e1"], ["e2"]]


def test_days_that_differ_are_never_one_happening():
    first = evolve(RESIGNED, when=dated("2021-05-03"))
    assert groups(first, evolve(DEFINITE, when=dated("2021-05-04"))) == [["e1"], ["e2"]]


def test_nobody_dies_twice_however_far_apart_it_is_told():
    first = evolve(RESIGNED, lemma="die", when=dated("2021-05-03"))
    again = evolve(INDEFINITE, lemma="die", participants=(REED,))
    assert groups(first, again) == [["e1", "e3"]]


def test_somebody_else_dies_another_death():
    first = evolve(RESIGNED, lemma="die", when=dated("2021-05-03"))
    again = evolve(INDEFINITE, lemma="die", participants=(participant("Lind"),))
    assert groups(first, again) == [["e1"], ["e3"]]


HEADED = parsed("""
    Reed Reed NNP nsubj 2
    resigns resign VBZ ROOT 0
    ¶ ¶ _SP dep 2
    ¶ ¶ _SP dep 2
    Ada Ada NNP compound 6
    Reed Reed NNP nsubj 7
    quit quit VBD ROOT 0
    her her PRP$ poss 9
    job job NN dobj 7
    today today NN npadvmod 7
    . . . punct 7
    She she PRP nsubj 13
    resigned resign VBD ROOT 0
    by by IN prep 13
    letter letter NN pobj 14
    . . . punct 13
""")


def test_what_a_headline_announces_its_story_tells_again_on_the_day_of_the_report():
    document = evolve(HEADED, text=HEADED.text.replace("¶", "\n"))

    def at(number, text, **fields):
        words = Words.at(document.text, (start := document.text.index(text)), start + len(text))
        return evolve(entry(number, lemma="resign", **fields), trigger=words, sentence=words, participants=(REED,))

    tellings = (at(1, "resigns", when=dated("2021-05-03")), at(2, "quit"), at(3, "resigned"))
    (group,) = retellings(document, tellings)
    assert {e.when.edtf for e in group} == {"2021-05-03", ""}
    somebody_else = evolve(tellings[2], participants=(participant("Lind"),))
    assert len(retellings(document, (*tellings[:2], somebody_else))) == 2


def test_two_sayings_of_a_speaker_on_one_day_stay_two():
    sayings = [
        evolve(one, lemma="say", event_class=EventClass.REPORTING, when=dated("2021-05-03"), participants=(REED,))
        for one in (RESIGNED, INDEFINITE)
    ]
    assert groups(*sayings) == [["e1"], ["e3"]]


def test_with_a_reach_comparisons_grow_with_the_tellings_and_no_faster():
    def comparisons(count):
        met = []
        entries = [entry(number, lemma="meet", when=dated("2021-05-03")) for number in range(count)]
        cluster(entries, lambda one, other: bool(met.append((one, other))), lambda _: ["all"], reach=5)
        return len(met)

    assert comparisons(200) <= 2.5 * comparisons(100)


ATTACKS = parsed("""
    Gunmen gunman NNS nsubj 2
    shot shoot VBD ROOT 0
    them they PRP dobj 2
    . . . punct 2
    The the DT det 6
    attack attack NN nsubj 7
    shocked shock VBD ROOT 0
    us we PRP dobj 7
    . . . punct 7
    The the DT det 12
    second second JJ amod 12
    attack attack NN nsubj 13
    hurt hurt VBD ROOT 0
    us we PRP dobj 13
    . . . punct 13
""")


def attacks(**fields):
    """Groups of a shooting, "the attack" and "the second attack"; the fields are of the shooting."""
    starts = {"e1": "shot", "e2": "attack", "e3": "second attack"}
    lemmas = {"e1": "shoot"}
    told_of = []
    for number, (ident, words) in enumerate(starts.items(), start=1):
        start = ATTACKS.text.index(words) + len(words) - len(words.split()[-1])
        trigger = Words.at(ATTACKS.text, start, start + len(words.split()[-1]))
        made = evolve(entry(number, lemma=lemmas.get(ident, "attack")), trigger=trigger, sentence=trigger)
        told_of.append(evolve(made, **fields) if ident == "e1" else made)
    return sorted(sorted(e.id for e in group) for group in retellings(ATTACKS, told_of))


def test_a_general_noun_takes_up_what_a_special_word_told():
    assert attacks() == [["e1", "e2"], ["e3"]]


def test_a_general_noun_takes_up_nothing_that_was_denied_or_planned():
    assert attacks(status=Status.DENIED) == [["e1"], ["e2"], ["e3"]]
    assert attacks(status=Status.PLANNED) == [["e1"], ["e2"], ["e3"]]


def test_a_general_noun_takes_up_nothing_of_another_kind():
    assert attacks(lemma="sing") == [["e1"], ["e2"], ["e3"]]
