"""Headlines from parses written by hand."""

from typing import Any

import pytest
from attrs import evolve

from tests.events.parses import parsed
from tests.linking.parses import actor_named, event_at
from timeline.assembly.assemble import Assembler
from timeline.linking.link import Linker
from timeline.model.actors import ActorKind
from timeline.model.links import Links
from timeline.text.document import Document
from timeline.text.inflection import past, third_person


def headline(rows: str, word: str, kind: ActorKind = ActorKind.PERSON, **fields: Any) -> str:
    """The headline of the event of a word, with the actors Ann Lee and Bob Roy."""
    document = parsed(rows)
    actors = tuple(actor_named(document, name, kind) for name in ("Ann Lee", "Bob Roy"))
    events = (evolve(event_at(document, word, 0), **fields),)
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


def test_cannot_is_one_word() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 5
        ca can MD aux 5
        n't not RB neg 5
        attend attend VB ROOT 0
    """
    assert headline(rows, "attend") == "Ann Lee cannot attend"


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


def test_what_a_quotation_says_follows_its_saying() -> None:
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
    assert headline(rows, "said") == "Ann Lee said “I welcome the treaty”"


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


def test_an_infinitive_stands_behind_what_leads_to_it() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        forced force VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        to to TO aux 7
        resign resign VB xcomp 3
    """
    assert headline(rows, "resign") == "Bob Roy forced Ann Lee to resign"


PROMISED = """
    Ann Ann NNP compound 2
    Lee Lee NNP nsubj 3
    promised promise VBD ROOT 0
    to to TO aux 5
    resign resign VB xcomp 3
"""


def test_what_somebody_plans_stands_alone() -> None:
    assert headline(PROMISED, "resign", prospective=True) == "Ann Lee to resign"


@pytest.mark.parametrize("fields", [{}, {"prospective": True, "purpose": True}])
def test_what_happened_and_what_is_only_aimed_at_keep_the_verb_above(fields: dict[str, bool]) -> None:
    assert headline(PROMISED, "resign", **fields) == "Ann Lee promised to resign"


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
     ("visit", "visited"), ("admit", "admitted"), ("instal", "installed"),
     ("fulfil", "fulfilled"), ("open", "opened"), ("show", "showed"), ("withdraw", "withdrew"), ("say", "said")],
)  # fmt: skip
def test_verbs_take_their_past(lemma: str, told: str) -> None:
    assert past(lemma) == told


@pytest.mark.parametrize(
    ("lemma", "tells"), [("insist", "insists"), ("go", "goes"), ("deny", "denies"), ("push", "pushes"), ("be", "is")]
)
def test_verbs_agree_with_one(lemma: str, tells: str) -> None:
    assert third_person(lemma) == tells


def test_a_saying_takes_the_quotation_next_to_it() -> None:
    rows = """
        " " `` punct 3
        We we PRP nsubj 3
        agree agree VBP ccomp 8
        , , , punct 8
        " " '' punct 8
        Ann Ann NNP compound 7
        Lee Lee NNP nsubj 8
        said say VBD ROOT 0
        , , , punct 8
        adding add VBG advcl 8
        , , , punct 10
        " " `` punct 14
        I I PRP nsubj 14
        promise promise VBP ccomp 10
        . . . punct 8
        " " '' punct 8
    """
    assert headline(rows, "said") == "Ann Lee said “We agree”"
    assert headline(rows, "adding") == "Ann Lee added “I promise”"


def test_nobody_is_named_twice_in_a_clause() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        hired hire VBD ROOT 0
        Bob Bob NNP compound 5
        Roy Roy NNP dobj 3
        for for IN prep 3
        his his PRP$ poss 8
        patience patience NN pobj 6
    """
    assert headline(rows, "hired") == "Ann Lee hired Bob Roy for his patience"


def test_a_purpose_stands_behind_what_is_done_for_it() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        founded found VBD ROOT 0
        a a DT det 5
        club club NN dobj 3
        to to TO aux 7
        help help VB advcl 3
        the the DT det 9
        poor poor NNS dobj 7
    """
    assert headline(rows, "help") == "Ann Lee founded a club to help the poor"
    assert headline(rows, "founded") == "Ann Lee founded a club to help the poor"


def test_an_infinitive_behind_a_noun_keeps_the_noun_and_its_verb() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        lost lose VBD ROOT 0
        the the DT det 5
        right right NN dobj 3
        to to TO aux 7
        fish fish VB acl 5
    """
    assert headline(rows, "fish") == "Ann Lee lost the right to fish"
    assert headline(rows, "lost") == "Ann Lee lost the right to fish"


@pytest.mark.parametrize(
    ("preposition", "told"), [("by", "Ann Lee sold the boat"), ("without", "Ann Lee won without selling the boat")]
)
def test_a_gerund_tells_where_its_preposition_says_that_it_happened(preposition: str, told: str) -> None:
    rows = f"""
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        won win VBD ROOT 0
        {preposition} {preposition} IN prep 3
        selling sell VBG pcomp 4
        the the DT det 7
        boat boat NN dobj 5
    """
    assert headline(rows, "selling") == told


def test_a_participle_behind_its_noun_becomes_finite_and_agrees() -> None:
    rows = """
        Boats boat NNS nsubj 4
        built build VBN acl 1
        here here RB advmod 2
        sank sink VBD ROOT 0
    """
    assert headline(rows, "built") == "Boats were built"


def test_what_never_happened_again_may_have_happened_once() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 4
        never never RB neg 4
        married marry VBD ROOT 0
        again again RB advmod 4
    """
    assert headline(rows, "married") == "Ann Lee never married again"


def test_there_keeps_its_place() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 6
        there there EX expl 6
        were be VBD ccomp 3
        two two CD nummod 8
        fires fire NNS attr 6
    """
    assert headline(rows, "said") == "Ann Lee said that there were two fires"


def test_a_particle_stays_behind_a_pronoun() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        called call VBD ROOT 0
        it it PRP dobj 3
        off off RP prt 3
    """
    assert headline(rows, "called") == "Ann Lee called it off"


def test_the_number_of_a_name_and_a_word_with_hyphens_stay_whole() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        flew fly VBD ROOT 0
        Apollo Apollo NNP dobj 3
        11 11 CD nummod 4
    """
    assert headline(rows, "flew") == "Ann Lee flew Apollo 11"


def test_the_number_of_what_follows_a_name_is_told_once() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        lent lend VBD ROOT 0
        Norvik Norvik NNP dative 3
        35 35 CD compound 6
        million million CD nummod 7
        crowns crown NNS dobj 3
    """
    assert headline(rows, "lent") == "Ann Lee lent Norvik 35 million crowns"


def test_of_a_long_phrase_its_own_noun_is_kept() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        ordered order VBD ROOT 0
        the the DT det 5
        launch launch NN dobj 3
        of of IN prep 5
        an an DT det 8
        operation operation NN pobj 6
        in in IN prep 8
        the the DT det 12
        small small JJ amod 12
        republic republic NN pobj 9
        on on IN prep 12
        the the DT det 15
        coast coast NN pobj 13
    """
    assert headline(rows, "ordered") == "Ann Lee ordered the launch of an operation"


def test_who_did_it_is_not_repeated_behind_what_they_did() -> None:
    rows = """
        The the DT det 2
        prize prize NN nsubj 7
        given give VBN acl 2
        by by IN agent 3
        Ann Ann NNP compound 6
        Lee Lee NNP pobj 4
        matters matter VBZ ROOT 0
    """
    assert headline(rows, "given") == "Ann Lee gave the prize"


def test_what_is_said_before_the_saying_stands_behind_it() -> None:
    rows = """
        The the DT det 2
        bridge bridge NN nsubj 3
        closed close VBD ccomp 7
        , , , punct 7
        Ann Ann NNP compound 6
        Lee Lee NNP nsubj 7
        said say VBD ROOT 0
    """
    assert headline(rows, "said") == "Ann Lee said the bridge closed"


def test_what_a_relative_clause_describes_is_its_object() -> None:
    rows = """
        The the DT det 2
        records record NNS nsubj 7
        that that WDT dobj 6
        Ann Ann NNP compound 5
        Lee Lee NNP nsubj 6
        published publish VBD relcl 2
        helped help VBD ROOT 0
    """
    assert headline(rows, "published") == "Ann Lee published the records"


def test_a_surname_in_s_is_one_person() -> None:
    rows = """
        Lee Lee NNP compound 2
        Jobs Jobs NNPS nsubj 6
        , , , punct 2
        born bear VBN acl 2
        there there RB advmod 4
        left leave VBD ROOT 0
    """
    assert headline(rows, "born") == "Lee Jobs was born"
    assert headline(rows.replace("Lee Lee NNP compound", "The the DT det"), "born") == "The Jobs were born"


def test_a_perfect_with_there_is_kept_whole() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 7
        there there EX expl 7
        have have VBP aux 7
        been be VBN ccomp 3
        fires fire NNS attr 7
    """
    assert headline(rows, "said") == "Ann Lee said that there have been fires"


def test_what_is_seen_happening_is_told() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        saw see VBD ROOT 0
        men man NNS nsubj 5
        stealing steal VBG ccomp 3
        boats boat NNS dobj 5
    """
    assert headline(rows, "saw") == "Ann Lee saw men stealing boats"


def test_a_headline_ends_with_no_word_that_leads_to_more() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        praised praise VBD ROOT 0
        the the DT det 5
        house house NN dobj 3
        , , , punct 5
        or or CC cc 5
    """
    assert headline(rows, "praised") == "Ann Lee praised the house"


def test_whose_is_written_as_the_genitive_of_whom_it_describes() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        spoke speak VBD ROOT 0
        , , , punct 2
        whose whose WP$ poss 6
        maps map NNS nsubj 7
        changed change VBD relcl 2
        trade trade NN dobj 7
    """
    assert headline(rows, "changed") == "Ann Lee's maps changed trade"


def test_a_preposition_of_two_words_is_kept_whole() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        objected object VBD ROOT 0
        because because IN prep 3
        of of IN pcomp 4
        the the DT det 7
        traffic traffic NN pobj 4
    """
    assert headline(rows, "objected") == "Ann Lee objected because of the traffic"


def test_what_happens_to_its_shares_is_told_of_the_shares() -> None:
    rows = """
        Shares share NNS nsubj 5
        in in IN prep 1
        Ann Ann NNP compound 4
        Lee Lee NNP pobj 2
        fell fall VBD ROOT 0
    """
    assert headline(rows, "fell", ActorKind.ORGANISATION) == "Shares in Ann Lee fell"


def test_no_age_is_left_hanging_at_the_end() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 4
        has have VBZ aux 4
        died die VBN ROOT 0
        aged aged VBN acomp 4
    """
    assert headline(rows, "died") == "Ann Lee has died"


def test_a_participle_that_is_never_passive_becomes_a_past() -> None:
    rows = """
        A a DT det 2
        row row NN nsubj 6
        ensued ensue VBN acl 2
        but but CC cc 2
        it it PRP nsubj 6
        ended end VBD ROOT 0
    """
    assert headline(rows, "ensued") == "A row ensued"


def test_a_full_name_for_a_short_one_takes_its_own_genitive() -> None:
    rows = """
        James James NNP poss 3
        ' ' POS case 1
        boat boat NN nsubj 4
        sank sink VBD ROOT 0
    """
    document = parsed(rows)
    actors = (evolve(actor_named(document, "James", ActorKind.PERSON), name="James Lind"),)
    events = (event_at(document, "sank", 0),)
    entries = Assembler()(document, (), events, actors, Linker()(document, (), events, actors))
    assert entries[0].headline == "James Lind's boat sank"
