"""The same actor in several documents is one; namesakes are not."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from timeline.actors.join import JoinedActors, join_actors
from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind, RoleTitle
from timeline.model.spans import Span, Words


def actor(
    *names: str, kind: ActorKind = ActorKind.PERSON, roles: tuple[str, ...] = (), key: str | None = None
) -> Actor:
    mentions = tuple(
        ActorMention(
            words=Words(Span(n * 50, n * 50 + len(name)), name),
            head=Span(n * 50, n * 50 + len(name)),
            kind=MentionKind.NAME,
            rule="test",
        )
        for n, name in enumerate(names)
    )
    return Actor(
        id=names[0].lower().replace(" ", "-"),
        name=names[0],
        kind=kind,
        aliases=names[1:],
        mentions=mentions,
        roles=tuple(RoleTitle(title=role) for role in roles),
        external_id=key,
        rule="test",
    )


def names(joined: JoinedActors) -> set[str]:
    return {a.name for a in joined.actors}


def test_a_particle_is_no_middle_name() -> None:
    joined = join_actors([("a", (actor("Gregorio De Lind"),)), ("b", (actor("Gregorio Maria De Lind"),))])
    assert names(joined) == {"Gregorio Maria De Lind"}


def test_two_middle_names_are_two_people() -> None:
    joined = join_actors([("a", (actor("Gregorio Anton De Lind"),)), ("b", (actor("Gregorio Maria De Lind"),))])
    assert len(names(joined)) == 2


def test_a_person_of_one_name_in_two_documents_is_one() -> None:
    joined = join_actors([("a", (actor("Mara Lind"),)), ("b", (actor("Mara Lind"),))])
    assert names(joined) == {"Mara Lind"}
    assert joined.ids["a", "mara-lind"] == joined.ids["b", "mara-lind"]
    assert [join.rule for join in joined.joins] == ["same-name"]


def test_a_familiar_form_and_a_middle_initial_are_the_same_person() -> None:
    joined = join_actors([("a", (actor("Timothy D. Rusk"),)), ("b", (actor("Tim Rusk"),))])
    assert names(joined) == {"Timothy D. Rusk"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergei Lindov", "Sergey Lindov"),
        ("Mohammed Haddad", "Muhammad Haddad"),
        ("Oleh Lindsky", "Oleh Lindskyy"),
        ("Jürgen Höss", "Juergen Hoess"),
        ("Karim al-Lind", "Karim Lind"),
    ],
)
def test_a_name_from_another_script_is_one_however_it_is_written(one: str, other: str) -> None:
    joined = join_actors([("a", (actor(one),)), ("b", (actor(other),))])
    assert len(joined.actors) == 1
    assert [join.rule for join in joined.joins] == ["romanisation"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jon Lind", "John Lind"),
        ("Mara Hansen", "Mara Hanson"),
        ("Ana Lindov", "Ana Lindova"),
        ("Mark Lee", "Marc Lee"),
    ],
)
def test_a_letter_that_tells_two_names_apart_keeps_them_apart(one: str, other: str) -> None:
    assert len(join_actors([("a", (actor(one),)), ("b", (actor(other),))]).actors) == 2


def test_a_surname_alone_joins_its_only_bearer() -> None:
    joined = join_actors([("a", (actor("Lind"),)), ("b", (actor("Mara Lind"),))])
    assert names(joined) == {"Mara Lind"}
    assert [join.rule for join in joined.joins] == ["only-bearer"]


def test_a_surname_with_two_bearers_joins_neither() -> None:
    joined = join_actors([("a", (actor("Lind"),)), ("b", (actor("Mara Lind"), actor("Jonas Lind")))])
    assert names(joined) == {"Lind", "Mara Lind", "Jonas Lind"}


def test_other_middle_initials_are_other_people() -> None:
    joined = join_actors([("a", (actor("Otto H. Brandt"),)), ("b", (actor("Otto W. Brandt"),))])
    assert len(joined.actors) == 2


def test_father_and_son_stay_apart() -> None:
    joined = join_actors([("a", (actor("Otto Brandt Jr."),)), ("b", (actor("Otto Brandt Sr."),))])
    assert len(joined.actors) == 2


def test_namesakes_in_other_walks_of_life_stay_apart() -> None:
    striker = actor("Otto Brandt", roles=("the club's striker",))
    bishop = actor("Otto Brandt", roles=("bishop of Lund",))
    assert len(join_actors([("a", (striker,)), ("b", (bishop,))]).actors) == 2


def test_a_person_and_a_place_of_one_name_stay_apart() -> None:
    joined = join_actors([("a", (actor("Chelsea"),)), ("b", (actor("Chelsea", kind=ActorKind.PLACE),))])
    assert len(joined.actors) == 2


def test_a_name_of_unknown_kind_joins_its_only_bearer() -> None:
    unknown = actor("Norvik", kind=ActorKind.UNKNOWN)
    body = join_actors([("a", (unknown,)), ("b", (actor("Norvik Inc.", kind=ActorKind.ORGANISATION),))])
    person = join_actors([("a", (actor("Lind", kind=ActorKind.UNKNOWN),)), ("b", (actor("Mara Lind"),))])
    assert (names(body), names(person)) == ({"Norvik Inc."}, {"Mara Lind"})


def test_a_name_of_unknown_kind_with_bearers_of_two_kinds_joins_neither() -> None:
    bearers = (actor("Mara Lind"), actor("Lind Inc.", kind=ActorKind.ORGANISATION))
    joined = join_actors([("a", (actor("Lind", kind=ActorKind.UNKNOWN),)), ("b", bearers)])
    assert len(joined.actors) == 3


def test_a_country_is_one_by_all_its_names() -> None:
    joined = join_actors(
        [("a", (actor("US", kind=ActorKind.COUNTRY),)), ("b", (actor("United States", kind=ActorKind.COUNTRY),))]
    )
    assert names(joined) == {"United States"}


def test_a_legal_suffix_makes_no_other_company() -> None:
    joined = join_actors(
        [
            ("a", (actor("Norvik Inc.", kind=ActorKind.ORGANISATION),)),
            ("b", (actor("Norvik", kind=ActorKind.ORGANISATION),)),
        ]
    )
    assert names(joined) == {"Norvik Inc."}


def test_two_companies_that_one_word_may_mean_stay_apart_from_it() -> None:
    joined = join_actors(
        [
            ("a", (actor("Norvik Shipping", "Norvik", kind=ActorKind.ORGANISATION),)),
            ("b", (actor("Norvik Foods", "Norvik", kind=ActorKind.ORGANISATION),)),
            ("c", (actor("Norvik", kind=ActorKind.ORGANISATION),)),
        ]
    )
    assert len(joined.actors) == 3


def test_other_gazetteer_ids_are_other_actors() -> None:
    joined = join_actors([("a", (actor("Mara Lind", key="Q1"),)), ("b", (actor("Mara Lind", key="Q2"),))])
    assert len(joined.actors) == 2


def test_one_gazetteer_id_is_one_actor_whatever_the_name() -> None:
    joined = join_actors([("a", (actor("Mara Lind", key="Q1"),)), ("b", (actor("Mara Holm", key="Q1"),))])
    assert len(joined.actors) == 1


def test_towns_of_two_lands_are_two() -> None:
    def town(*aliases: str) -> Actor:
        return evolve(actor("Springfield", kind=ActorKind.PLACE), aliases=aliases)

    documents = [("a", (town("Springfield, Illinois"),)), ("b", (town("Springfield, Massachusetts"),))]
    assert len(join_actors(documents).actors) == 2
    assert len(join_actors([documents[0], ("b", (town(),))]).actors) == 1


def test_a_ruler_is_not_everybody_of_his_given_name() -> None:
    assert len(join_actors([("a", (actor("Henry II"),)), ("b", (actor("Henry"),))]).actors) == 2


@pytest.mark.parametrize(("short", "count"), [("Mara", 2), ("Lind", 1)])
def test_a_given_name_alone_may_be_anybodys(short: str, count: int) -> None:
    assert len(join_actors([("a", (actor("Mara Lind"),)), ("b", (actor(short),))]).actors) == count


_SOME = st.sampled_from(
    ["Mara Lind", "Lind", "Jonas Lind", "Otto H. Brandt", "Otto Brandt", "Brandt", "Sergei Lind", "Sergey Lind"]
).map(actor)


@given(st.lists(st.lists(_SOME, max_size=3, unique_by=lambda a: a.id).map(tuple), max_size=5), st.randoms())
def test_the_order_of_documents_does_not_matter(documents: list[tuple[Actor, ...]], random: object) -> None:
    named = [(f"d{n}", actors) for n, actors in enumerate(documents)]
    shuffled = list(named)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert join_actors(named) == join_actors(shuffled)


@given(st.lists(st.lists(_SOME, max_size=3, unique_by=lambda a: a.id).map(tuple), max_size=5))
def test_every_actor_is_in_exactly_one_joined_actor(documents: list[tuple[Actor, ...]]) -> None:
    named = [(f"d{n}", actors) for n, actors in enumerate(documents)]
    joined = join_actors(named)
    assert set(joined.ids) == {(id_, a.id) for id_, actors in named for a in actors}
    assert set(joined.ids.values()) == {a.id for a in joined.actors}
    assert len({a.id for a in joined.actors}) == len(joined.actors)
