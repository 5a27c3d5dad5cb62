"""Who takes part in an event, and in which role."""

from tests.linking.parses import links_of, roles


def test_the_by_phrase_of_a_passive_acts_and_its_subject_undergoes() -> None:
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
    assert roles(rows, "arrested", people=["Ann Lee", "Bob Roy"], places=["Peru"]) == {
        ("patient", "Ann Lee"),
        ("agent", "Bob Roy"),
    }


def test_the_antecedent_of_an_object_relative_undergoes() -> None:
    rows = """
        The the DT det 2
        envoy envoy NN nsubj 7
        whom whom WP dobj 6
        Ann Ann NNP compound 5
        Lee Lee NNP nsubj 6
        met meet VBD relcl 2
        left leave VBD ROOT 0
    """
    assert roles(rows, "met", people=["Ann Lee"]) == {("agent", "Ann Lee"), ("patient", "The envoy")}


def test_the_antecedent_of_a_subject_relative_acts() -> None:
    rows = """
        The the DT det 2
        envoy envoy NN nsubj 7
        who who WP nsubj 4
        met meet VBD relcl 2
        Ann Ann NNP compound 6
        Lee Lee NNP dobj 4
        left leave VBD ROOT 0
    """
    assert roles(rows, "met", people=["Ann Lee"]) == {("agent", "The envoy"), ("patient", "Ann Lee")}


def test_a_second_verb_shares_the_subject() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        met meet VBD ROOT 0
        Bob Bob NNP compound 5
        Roy Roy NNP dobj 3
        and and CC cc 3
        promised promise VBD conj 3
        aid aid NN dobj 7
    """
    assert roles(rows, "promised", people=["Ann Lee", "Bob Roy"]) == {("speaker", "Ann Lee"), ("patient", "aid")}


def test_the_object_controls_an_infinitive() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        forced force VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        to to TO aux 7
        resign resign VB xcomp 3
    """
    assert roles(rows, "resign", people=["Ann Lee", "Bob Roy"]) == {("agent", "Ann Lee")}


def test_the_subject_of_promise_controls_its_infinitive() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        promised promise VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        to to TO aux 7
        resign resign VB xcomp 3
    """
    assert roles(rows, "resign", people=["Ann Lee", "Bob Roy"]) == {("agent", "Bob Roy")}


def test_a_participle_shares_the_subject() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        left leave VBD ROOT 0
        , , , punct 3
        thanking thank VBG advcl 3
        Bob Bob NNP compound 7
        Roy Roy NNP dobj 5
    """
    assert roles(rows, "thanking", people=["Ann Lee", "Bob Roy"]) == {("speaker", "Ann Lee"), ("addressee", "Bob Roy")}


def test_who_joined_at_an_age_is_the_name_behind_it() -> None:
    rows = """
        At at IN prep 7
        the the DT det 3
        age age NN pobj 1
        of of IN prep 3
        nineteen nineteen CD nummod 6
        Lee Lee NNP pobj 4
        left leave VBD ROOT 0
    """
    assert roles(rows, "left", people=["Lee"]) == {("agent", "Lee")}


def test_nobody_is_agreed_in_as_agreed() -> None:
    rows = """
        As as IN mark 2
        agreed agree VBN advcl 7
        , , , punct 7
        Ann Ann NNP compound 5
        Lee Lee NNP nsubj 7
        will will MD aux 7
        leave leave VB ROOT 0
    """
    assert roles(rows, "agreed", people=["Ann Lee"]) == set()
    assert roles(rows, "leave", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_a_reduced_passive_undergoes() -> None:
    rows = """
        The the DT det 2
        officers officer NNS nsubj 6
        accused accuse VBN acl 2
        of of IN prep 3
        theft theft NN pobj 4
        fled flee VBD ROOT 0
    """
    assert roles(rows, "accused") == {("addressee", "The officers")}


def test_all_of_a_list_act() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 9
        , , , punct 2
        Bob Bob NNP compound 5
        Roy Roy NNP appos 2
        and and CC cc 5
        Cem Cem NNP compound 8
        Kaya Kaya NNP conj 5
        signed sign VBD ROOT 0
    """
    assert roles(rows, "signed", people=["Ann Lee", "Bob Roy", "Cem Kaya"]) == {
        ("agent", "Ann Lee"),
        ("agent", "Bob Roy"),
        ("agent", "Cem Kaya"),
    }


def test_an_indirect_object_receives() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        gave give VBD ROOT 0
        Bob Bob NNP compound 5
        Roy Roy NNP dative 3
        a a DT det 7
        medal medal NN dobj 3
    """
    assert roles(rows, "gave", people=["Ann Lee", "Bob Roy"]) == {
        ("agent", "Ann Lee"),
        ("recipient", "Bob Roy"),
        ("patient", "a medal"),
    }


def test_a_dative_phrase_receives() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        gave give VBD ROOT 0
        a a DT det 5
        medal medal NN dobj 3
        to to IN dative 3
        Bob Bob NNP compound 8
        Roy Roy NNP pobj 6
    """
    assert roles(rows, "gave", people=["Ann Lee", "Bob Roy"]) == {
        ("agent", "Ann Lee"),
        ("recipient", "Bob Roy"),
        ("patient", "a medal"),
    }


def test_the_object_of_telling_is_spoken_to() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        told tell VBD ROOT 0
        Bob Bob NNP compound 5
        Roy Roy NNP dobj 3
        that that IN mark 8
        it it PRP nsubj 8
        rained rain VBD ccomp 3
    """
    assert roles(rows, "told", people=["Ann Lee", "Bob Roy"]) == {("speaker", "Ann Lee"), ("addressee", "Bob Roy")}


def test_the_subject_of_fearing_experiences() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        fears fear VBZ ROOT 0
        wolves wolf NNS dobj 3
    """
    assert roles(rows, "fears", people=["Ann Lee"]) == {("experiencer", "Ann Lee"), ("patient", "wolves")}


def test_the_possessor_of_a_nominal_event_acts() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP poss 4
        's 's POS case 2
        remarks remark NNS ROOT 0
    """
    assert roles(rows, "remarks", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_both_parties_act() -> None:
    rows = """
        The the DT det 2
        talks talk NNS ROOT 0
        between between IN prep 2
        Peru Peru NNP pobj 3
        and and CC cc 4
        Chile Chile NNP conj 4
    """
    assert roles(rows, "talks", places=["Peru", "Chile"]) == {("agent", "Peru"), ("agent", "Chile")}


def test_the_first_part_of_a_compound_participle_acts() -> None:
    rows = """
        The the DT det 5
        Peru Peru NNP npadvmod 4
        - - HYPH punct 4
        led lead VBN amod 5
        invasion invasion NN ROOT 0
    """
    assert roles(rows, "invasion", places=["Peru"]) == {("agent", "Peru")}


def test_the_of_phrase_beside_a_possessor_undergoes() -> None:
    rows = """
        Peru Peru NNP poss 3
        's 's POS case 1
        invasion invasion NN ROOT 0
        of of IN prep 3
        Chile Chile NNP pobj 4
    """
    assert roles(rows, "invasion", places=["Peru", "Chile"]) == {("agent", "Peru"), ("patient", "Chile")}


def test_the_of_phrase_beside_a_by_phrase_undergoes() -> None:
    rows = """
        The the DT det 2
        arrest arrest NN ROOT 0
        of of IN prep 2
        Ann Ann NNP compound 5
        Lee Lee NNP pobj 3
        by by IN prep 2
        Peru Peru NNP pobj 6
    """
    assert roles(rows, "arrest", people=["Ann Lee"], places=["Peru"]) == {("agent", "Peru"), ("patient", "Ann Lee")}


def test_the_of_phrase_of_a_one_place_event_acts() -> None:
    rows = """
        The the DT det 2
        arrival arrival NN ROOT 0
        of of IN prep 2
        Ann Ann NNP compound 5
        Lee Lee NNP pobj 3
    """
    assert roles(rows, "arrival", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_the_possessor_of_an_arrest_undergoes() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP poss 4
        's 's POS case 2
        arrest arrest NN ROOT 0
    """
    assert roles(rows, "arrest", people=["Ann Lee"]) == {("patient", "Ann Lee")}


def test_an_absolute_participle_has_its_own_subject() -> None:
    rows = """
        With with IN prep 8
        Peru Peru NNP nsubj 3
        pushing push VBG pcomp 1
        for for IN prep 3
        talks talk NNS pobj 4
        , , , punct 8
        Chile Chile NNP nsubj 8
        left leave VBD ROOT 0
    """
    assert roles(rows, "pushing", places=["Peru", "Chile"]) == {("agent", "Peru")}


def test_who_is_criticised_for_it_did_it() -> None:
    rows = """
        Peru Peru NNP nsubj 2
        criticized criticize VBD ROOT 0
        Chile Chile NNP dobj 2
        for for IN prep 2
        selling sell VBG pcomp 4
        arms arm NNS dobj 5
    """
    assert roles(rows, "selling", places=["Peru", "Chile"]) == {("agent", "Chile"), ("patient", "arms")}


def test_a_part_stands_for_what_it_is_part_of() -> None:
    rows = """
        Two two CD nsubj 5
        of of IN prep 1
        the the DT det 4
        sailors sailor NNS pobj 2
        drowned drown VBD ROOT 0
    """
    assert roles(rows, "drowned") == {("agent", "the sailors")}


def test_an_apposition_names_who_acts() -> None:
    rows = """
        The the DT det 2
        envoy envoy NN nsubj 7
        , , , punct 2
        Ann Ann NNP compound 5
        Lee Lee NNP appos 2
        , , , punct 7
        resigned resign VBD ROOT 0
    """
    assert roles(rows, "resigned", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_a_speaker_acts_in_a_statement() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        in in IN prep 3
        a a DT det 6
        statement statement NN pobj 4
        posted post VBN acl 6
        online online RB advmod 7
    """
    assert roles(rows, "statement", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_a_speaker_posts_a_statement() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        in in IN prep 3
        a a DT det 6
        statement statement NN pobj 4
        posted post VBN acl 6
        online online RB advmod 7
    """
    assert roles(rows, "posted", people=["Ann Lee"]) == {("agent", "Ann Lee"), ("patient", "a statement")}


def test_another_phrase_keeps_its_preposition() -> None:
    rows = """
        Peru Peru NNP nsubj 2
        attacked attack VBD ROOT 0
        with with IN prep 2
        Chile Chile NNP pobj 3
    """
    assert roles(rows, "attacked", places=["Peru", "Chile"]) == {("agent", "Peru"), ("oblique with", "Chile")}


def test_an_idea_takes_no_part() -> None:
    rows = """
        The the DT det 2
        plan plan NN nsubj 3
        drew draw VBD ROOT 0
        attention attention NN dobj 3
    """
    assert roles(rows, "drew") == set()


def test_the_one_who_acts_is_the_subject() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        is be VBZ ROOT 0
        the the DT det 5
        one one CD attr 3
        who who WP nsubj 7
        called call VBD relcl 5
    """
    assert roles(rows, "called", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_the_possessor_of_an_effort_controls_its_infinitive() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP poss 4
        's 's POS case 2
        efforts effort NNS ROOT 0
        to to TO aux 6
        mediate mediate VB acl 4
    """
    assert roles(rows, "mediate", people=["Ann Lee"]) == {("agent", "Ann Lee")}


def test_an_endless_list_is_read_without_end_neither_of_time_nor_of_stack() -> None:
    names = "\n".join(f"        N{i} N{i} NNP conj {i + 3}" for i in range(2000))
    rows = f"        Ann Ann NNP nsubj 2\n        met meet VBD ROOT 0\n        Bob Bob NNP dobj 2\n{names}"
    assert ("agent", "Ann") in roles(rows, "met", people=["Ann"])


def test_a_participle_beside_another_subject_has_a_clause_to_itself() -> None:
    rows = """
        Peru   Peru   NNP nsubj 6
        urging urge   VBG acl   1
        caution caution NN dobj 2
        ,      ,      ,   punct 6
        Chile  Chile  NNP nsubj 6
        left   leave  VBD ROOT  0
    """
    (found,) = links_of(rows, ["urging"], places=["Peru", "Chile"]).participants
    assert (found.actor_id, found.rule) == ("Peru", "subject")


def test_what_a_version_is_of_takes_part_where_it_has_a_name() -> None:
    rows = """
        Lee Lee NNP nsubj 2
        unveiled unveil VBD ROOT 0
        a a DT det 4
        version version NN dobj 2
        of of IN prep 4
        Roy Roy NNP pobj 5
    """
    assert roles(rows, "unveiled", people=["Lee"], places=["Roy"]) == {("agent", "Lee"), ("patient", "Roy")}
    assert roles(rows, "unveiled", people=["Lee"]) == {("agent", "Lee"), ("patient", "a version")}


def test_a_word_with_a_hyphen_is_headed_by_its_last_piece() -> None:
    rows = """
        Lee Lee NNP nsubj 2
        sold sell VBD ROOT 0
        several several JJ amod 4
        mini mini NN dobj 2
        - - HYPH punct 4
        tractors tractor NNS npadvmod 2
    """
    assert ("patient", "mini") not in roles(rows, "sold", people=["Lee"])


def test_who_is_questioned_is_spoken_to_and_who_questions_speaks() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubjpass 4
        was be VBD auxpass 4
        questioned question VBN ROOT 0
        by by IN agent 4
        Bob Bob NNP compound 7
        Roy Roy NNP pobj 5
    """
    assert roles(rows, "questioned", people=["Ann Lee", "Bob Roy"]) == {
        ("addressee", "Ann Lee"),
        ("speaker", "Bob Roy"),
    }


def test_an_inserted_clause_has_its_own_subject_and_the_one_around_it_keeps_its() -> None:
    rows = """
        Norvik Norvik NNP nsubj 8
        , , , punct 1
        its its PRP$ poss 4
        head head NN appos 1
        , , , punct 4
        Lee Lee NNP appos 4
        , , , punct 1
        said say VBD ROOT 0
        , , , punct 8
        had have VBD aux 12
        been be VBN auxpass 12
        sold sell VBN ccomp 8
    """
    assert roles(rows, "said", people=["Norvik", "Lee"]) == {("speaker", "Lee")}
    assert roles(rows, "sold", people=["Norvik", "Lee"]) == {("patient", "Norvik")}


def test_a_speaker_with_an_apposition_reports_a_clause_with_a_subject() -> None:
    rows = """
        Lee Lee NNP nsubj 6
        , , , punct 1
        the the DT det 4
        mayor mayor NN appos 1
        , , , punct 1
        said say VBD ROOT 0
        it it PRP nsubj 8
        closed close VBD ccomp 6
    """
    assert roles(rows, "said", people=["Lee"]) == {("speaker", "Lee")}


def test_an_occasion_is_nobody_at_it() -> None:
    rows = """
        Lee Lee NNP nsubj 2
        spoke speak VBD ROOT 0
        at at IN prep 2
        the the DT det 6
        Lisbon Lisbon NNP compound 6
        Summit Summit NNP pobj 3
    """
    assert roles(rows, "spoke", people=["Lee"], places=["Lisbon Summit"]) == {("agent", "Lee")}


def test_a_quality_that_stands_alone_is_no_one_and_a_thing_is_one_of_several() -> None:
    rows = """
        Lee Lee NNP nsubj 2
        drew draw VBD ROOT 0
        attention attention NN dobj 2
    """
    assert roles(rows, "drew", people=["Lee"]) == {("agent", "Lee")}
    rows = """
        Lee Lee NNP nsubj 2
        closed close VBD ROOT 0
        the the DT det 4
        business business NN dobj 2
    """
    assert roles(rows, "closed", people=["Lee"]) == {("agent", "Lee"), ("patient", "the business")}


def test_what_is_to_be_held_is_held_and_a_plan_is_its_makers() -> None:
    rows = """
        Lee Lee NNP nsubj 2
        announced announce VBD ROOT 0
        a a DT det 4
        race race NN dobj 2
        to to TO aux 7
        be be VB auxpass 7
        held hold VBN relcl 4
    """
    assert roles(rows, "held", people=["Lee"]) == set()
    rows = """
        Lee Lee NNP nsubj 2
        announced announce VBD ROOT 0
        a a DT det 4
        plan plan NN dobj 2
        to to TO aux 6
        resign resign VB acl 4
    """
    assert roles(rows, "resign", people=["Lee"]) == {("agent", "Lee")}


def test_the_noun_right_before_a_verb_may_end_the_phrase_of_another() -> None:
    rows = """
        A a DT det 2
        memo memo NN ROOT 0
        at at IN prep 2
        Norvik Norvik NNP pobj 3
        showed show VBD ROOT 0
        losses loss NNS dobj 5
    """
    assert ("agent", "Norvik") not in roles(rows, "showed", people=["Norvik"])


def test_a_relative_clause_may_tell_of_nobody() -> None:
    rows = """
        It it PRP nsubj 2
        was be VBD ROOT 0
        this this DT attr 2
        that that WDT nsubj 5
        hurt hurt VBD relcl 3
        Ann Ann NNP compound 7
        Lee Lee NNP dobj 5
    """
    assert roles(rows, "hurt", people=["Ann Lee"]) == {("patient", "Ann Lee")}
