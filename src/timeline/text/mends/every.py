"""Every mend of a parse, in the order in which they are made: the later ones read what the earlier have set right."""

from collections.abc import Callable

from timeline.text.mends.absolutes import part_absolutes
from timeline.text.mends.brackets import take_out_brackets
from timeline.text.mends.case_histories import read_case_histories
from timeline.text.mends.clauses_before import lower_clauses
from timeline.text.mends.clock_halves import join_halves
from timeline.text.mends.compound_verbs import join_halves_of_verbs
from timeline.text.mends.conditions import open_conditions, turn_back
from timeline.text.mends.contrasts import part_contrasts
from timeline.text.mends.deeds_of_others import give_deeds
from timeline.text.mends.denials import give_denials
from timeline.text.mends.editorial_brackets import read_brackets
from timeline.text.mends.fronted_phrases import end_fronted_phrases, part_openers
from timeline.text.mends.gaps import fill_gaps
from timeline.text.mends.gone_missing import read_gone_missing
from timeline.text.mends.had_done import read_had_done
from timeline.text.mends.happenings_described import describe_happenings
from timeline.text.mends.headline_sources import set_sources_apart
from timeline.text.mends.high_conjuncts import raise_conjuncts, raise_finite, raise_passives
from timeline.text.mends.inversions import turn_passives, turn_round, turn_subjects
from timeline.text.mends.joined_headlines import part_headlines
from timeline.text.mends.left_states import describe_left
from timeline.text.mends.lengths import give_lengths
from timeline.text.mends.lists import list_nouns
from timeline.text.mends.low_agents import raise_agents
from timeline.text.mends.low_conjuncts import lower_conjuncts
from timeline.text.mends.low_descriptions import raise_descriptions
from timeline.text.mends.low_participles import lower_ends, lower_participles
from timeline.text.mends.main_behind import give_verbs_behind
from timeline.text.mends.main_verbs import give_main_verbs
from timeline.text.mends.named_among import part_named_among
from timeline.text.mends.named_to_posts import name_to_posts
from timeline.text.mends.names_before_days import give_names_before_days
from timeline.text.mends.names_beside import give_objects, give_receivers
from timeline.text.mends.objectless import describe_with_participles, free_verbs
from timeline.text.mends.opened_times import open_times
from timeline.text.mends.parents import join_parents
from timeline.text.mends.parse import Parse
from timeline.text.mends.parted_auxiliaries import join_auxiliaries, join_copulas, join_denials
from timeline.text.mends.parted_by_sayings import join_parted
from timeline.text.mends.parted_clauses import give_subjects, join_clauses, part_clauses
from timeline.text.mends.parted_subjects import join_subjects
from timeline.text.mends.participle_subjects import describe_subjects
from timeline.text.mends.particles import read_particles
from timeline.text.mends.past_forms import tell_pasts
from timeline.text.mends.people_described import describe_people, give_people, give_roles
from timeline.text.mends.purposes import raise_means, read_purposes
from timeline.text.mends.recorded_deeds import give_recorded_deeds
from timeline.text.mends.second_subjects import join_second_subjects, part_second_nouns, put_places_aside
from timeline.text.mends.shared_verbs import share_verbs
from timeline.text.mends.shares import give_shares
from timeline.text.mends.to_blame import describe_blame
from timeline.text.mends.told_before import part_told_clauses
from timeline.text.mends.told_clauses import join_told
from timeline.text.mends.verbless_clauses import part_verbless
from timeline.text.mends.words_said import read_answers, read_commands, read_speakers

MENDS: tuple[Callable[[Parse], None], ...] = (
    take_out_brackets,
    join_halves,
    fill_gaps,
    join_parents,
    lower_clauses,
    join_halves_of_verbs,
    part_contrasts,
    tell_pasts,
    lower_conjuncts,
    raise_conjuncts,
    raise_finite,
    raise_passives,
    lower_participles,
    lower_ends,
    open_conditions,
    turn_back,
    share_verbs,
    open_times,
    part_verbless,
    describe_subjects,
    read_gone_missing,
    free_verbs,
    describe_with_participles,
    give_verbs_behind,
    part_absolutes,
    join_told,
    join_parted,
    join_subjects,
    part_headlines,
    part_clauses,
    join_clauses,
    give_subjects,
    give_main_verbs,
    give_names_before_days,
    end_fronted_phrases,
    part_openers,
    describe_people,
    give_people,
    give_roles,
    describe_happenings,
    join_auxiliaries,
    join_copulas,
    join_denials,
    describe_left,
    describe_blame,
    read_purposes,
    raise_means,
    read_case_histories,
    turn_subjects,
    turn_passives,
    join_second_subjects,
    part_second_nouns,
    put_places_aside,
    name_to_posts,
    read_had_done,
    raise_agents,
    part_told_clauses,
    give_deeds,
    give_recorded_deeds,
    read_brackets,
    set_sources_apart,
    part_named_among,
    give_shares,
    list_nouns,
    give_lengths,
    give_objects,
    give_receivers,
    give_denials,
    read_answers,
    read_commands,
    read_speakers,
    turn_round,
    raise_descriptions,
    read_particles,
)
"""What is called on each parse."""


def mend(parse: Parse) -> None:
    """Set right what every rule finds; a root stands above every token before and behind."""
    parse.cut_circles()
    for mended in MENDS:
        mended(parse)
    parse.cut_circles()  # what two mends made of an odd parse
