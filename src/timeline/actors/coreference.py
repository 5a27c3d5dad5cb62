"""Coreference: mentions to clusters, by sieves from the most certain evidence to the least."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from timeline.actors.clusters import Cluster, Clusters
from timeline.actors.mentions import Mention
from timeline.actors.sieves.accused import accused
from timeline.actors.sieves.acronyms import acronyms
from timeline.actors.sieves.aged import aged
from timeline.actors.sieves.entries import entries
from timeline.actors.sieves.groups import own_groups, same_group
from timeline.actors.sieves.home_country import main_country, own_country
from timeline.actors.sieves.introductions import introduced
from timeline.actors.sieves.kin import kin, own_kin
from timeline.actors.sieves.names import halves, same_name
from timeline.actors.sieves.nearest import nearest_of_kind
from timeline.actors.sieves.of_two import of_two
from timeline.actors.sieves.organisations import organisations
from timeline.actors.sieves.other_names import other_names
from timeline.actors.sieves.people import people
from timeline.actors.sieves.possessives import cataphora, controlled, judged
from timeline.actors.sieves.products import models, stock_indexes
from timeline.actors.sieves.pronouns import pronouns
from timeline.actors.sieves.reflexives import reflexives
from timeline.actors.sieves.reported import going_on, reported, reported_bodies, speeches
from timeline.actors.sieves.roles import roles
from timeline.actors.sieves.speakers import speakers
from timeline.actors.sieves.sued import sued
from timeline.actors.sieves.syntax import appositions, copulas, lives, places, relatives, titles
from timeline.actors.sieves.taken_up_objects import taken_up_objects
from timeline.actors.sieves.weddings import married_names
from timeline.text.document import Document

Sieve: TypeAlias = Callable[[Clusters], None]

# Names before descriptions before pronouns: a pronoun may only choose among actors that are whole.
SIEVES: tuple[Sieve, ...] = (
    same_name,
    stock_indexes,
    models,
    titles,
    lives,
    appositions,
    married_names,
    people,
    other_names,
    organisations,
    acronyms,
    halves,
    places,
    copulas,
    relatives,
    reflexives,
    introduced,
    speeches,
    accused,
    roles,
    same_group,
    own_country,
    reported_bodies,
    nearest_of_kind,
    main_country,
    aged,
    sued,
    reported,
    going_on,
    own_kin,
    speakers,
    entries,
    of_two,
    controlled,
    judged,
    taken_up_objects,
    pronouns,
    cataphora,
    own_groups,
    kin,
)


def resolve(
    document: Document, mentions: Iterable[Mention], *, apart: frozenset[frozenset[str]] = frozenset()
) -> tuple[Cluster, ...]:
    """Mentions that refer to one actor, together; each cluster and the clusters in text order.

    ``apart`` are pairs of lower-case names that must not be joined.
    """
    clusters = Clusters(document, mentions, apart)
    for sieve in SIEVES:
        sieve(clusters)
    return clusters.result()
