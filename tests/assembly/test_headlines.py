"""Headlines from parses written by hand."""

import pytest

from tests.events.parses import parsed
from tests.linking.parses import actor_named, event_at
from timeline.assembly.assemble import Assembler
from timeline.linking.link import Linker
from timeline.model.actors import ActorKind
from timeline.model.links import Links
from timeline.text.document import Document
from timeline.text.inflection import past, third_person


def headline(rows: str, word: str) -> str:
    """The headline of the event of a word, with the actors Ann Lee and Bob Roy."""
    document = parsed(rows)
    actors = tuple(actor_named(document, name, ActorKind.PERSON) for name in ("Ann Lee", "Bob Roy"))
    events = (event_at(document, word, 0),)
    links = Linker()(document, (), events, actors)
    return Assembler()(document, (), events, actors, links)[0].headline


def test_without_a_parse_the_trigger_is_the_headline() -> None:
    document = Document(text="She resigned.")
    events = (event_at(document, "resigned", 0),)
    assert Assembler()(document, (), events, (), Links())[0].headline == "resigned"


def test_a_negation_is_written_in_full() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 5
        did do VBD aux 5
        n't not RB neg 5
        attend attend VB ROOT 0
        the the DT det 7
        meeting meeting NN dobj 5
    """
    assert headline(rows, "attend") == "Ann Lee did not attend the meeting"


def test_a_participle_becomes_finite_and_takes_the_shared_subject() -> None:
    rows = """
        She she PRP nsubj 2
        left leave VBD ROOT 0
        , , , punct 2
        thanking thank VBG advcl 2
        Bob Bob NNP compound 6
        Roy Roy NNP dobj 4
    """
    assert headline(rows, "thanking") == "She thanked Bob Roy"


def test_the_speaker_stands_for_i_and_the_verb_agrees() -> None:
    rows = """
        " " `` punct 3
        I I PRP nsubj 3
        welcome welcome VBP ccomp 10
        the the DT det 5
        treaty treaty NN dobj 3
        , , , punct 10
        " " '' punct 10
        Ann Ann NNP compound 9
        Lee Lee NNP nsubj 10
        said say VBD ROOT 0
    """
    assert headline(rows, "welcome") == "Ann Lee welcomes the treaty"


def test_a_quotation_is_left_out() -> None:
    rows = """
        " " `` punct 3
        I I PRP nsubj 3
        welcome welcome VBP ccomp 10
        the the DT det 5
        treaty treaty NN dobj 3
        , , , punct 10
        " " '' punct 10
        Ann Ann NNP compound 9
        Lee Lee NNP nsubj 10
        said say VBD ROOT 0
    """
    assert headline(rows, "said") == "Ann Lee said …"


def test_what_is_reported_is_kept() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 6
        she she PRP nsubj 6
        saw see VBD ccomp 3
        Bob Bob NNP compound 8
        Roy Roy NNP dobj 6
    """
    assert headline(rows, "said") == "Ann Lee said that she saw Bob Roy"


def test_a_controlled_infinitive_takes_its_subject() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        forced force VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        to to TO aux 7
        resign resign VB xcomp 3
    """
    assert headline(rows, "resign") == "Ann Lee to resign"


def test_what_governs_an_infinitive_is_kept() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        wants want VBZ ROOT 0
        to to TO aux 5
        join join VB xcomp 3
        Peru Peru NNP dobj 5
    """
    assert headline(rows, "join") == "Ann Lee wants to join Peru"


def test_a_passive_stays_one() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubjpass 4
        was be VBD auxpass 4
        arrested arrest VBN ROOT 0
        by by IN agent 4
        Bob Bob NNP compound 7
        Roy Roy NNP pobj 5
        in in IN prep 7
        Peru Peru NNP pobj 8
    """
    assert headline(rows, "arrested") == "Ann Lee was arrested by Bob Roy"


def test_a_nominal_event_keeps_its_phrases() -> None:
    rows = """
        The the DT det 2
        talks talk NNS ROOT 0
        between between IN prep 2
        Peru Peru NNP pobj 3
        and and CC cc 4
        Chile Chile NNP conj 4
    """
    assert headline(rows, "talks") == "Talks between Peru and Chile"


def test_a_direction_belongs_to_the_verb() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        hit hit VBD ROOT 0
        back back RB advmod 3
        at at IN prep 3
        critics critic NNS pobj 5
    """
    assert headline(rows, "hit") == "Ann Lee hit back at critics"


def test_who_gives_a_speech_is_named() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        gave give VBD ROOT 0
        a a DT det 5
        speech speech NN dobj 3
        to to IN dative 3
        Peru Peru NNP pobj 6
    """
    assert headline(rows, "gave") == "Ann Lee gave a speech to Peru"


@pytest.mark.parametrize(
    ("lemma", "told"),
    [("insist", "insisted"), ("agree", "agreed"), ("deny", "denied"), ("play", "played"), ("stop", "stopped"),
     ("visit", "visited"), ("admit", "admitted"), ("show", "showed"), ("withdraw", "withdrew"), ("say", "said")],
)  # fmt: skip
def test_verbs_take_their_past(lemma: str, told: str) -> None:
    assert past(lemma) == told


@pytest.mark.parametrize(
    ("lemma", "tells"), [("insist", "insists"), ("go", "goes"), ("deny", "denies"), ("push", "pushes"), ("be", "is")]
)
def test_verbs_agree_with_one(lemma: str, tells: str) -> None:
    assert third_person(lemma) == tells
