import pytest

from tests.assembly.values import dated, entry
from timeline.assembly.order import order_entries
from timeline.linking.ages import AGE
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import EventLink, TemporalRelation


def link(source, target, relation, distance):
    return EventLink(
        source=f"e{source}", target=f"e{target}", relation=relation, distance=distance, confidence=0.9, rule="test"
    )


def edtf_of(number, ordered):
    return next(one.when.edtf for one in ordered.entries if one.id == f"e{number}")


@pytest.mark.parametrize(
    ("relation", "distance", "expected"),
    [
        (TemporalRelation.AFTER, "P2D", "2021-05-05"),
        (TemporalRelation.BEFORE, "P2D", "2021-05-01"),
        (TemporalRelation.AFTER, "P1M", "2021-06"),
        (TemporalRelation.BEFORE, "P3Y", "2018"),
    ],
)
def test_a_distance_from_a_dated_event_dates_the_other_to_its_unit(relation, distance, expected):
    entries = [entry(1, when=dated("2021-05-03")), entry(2)]
    assert edtf_of(2, order_entries(entries, [link(2, 1, relation, distance)])) == expected


def test_a_distance_works_backwards_and_along_a_chain():
    entries = [entry(1), entry(2, when=dated("2021-05-03")), entry(3)]
    links = [link(2, 1, TemporalRelation.AFTER, "P2D"), link(1, 3, TemporalRelation.AFTER, "P1D")]
    ordered = order_entries(entries, links)
    assert (edtf_of(1, ordered), edtf_of(3, ordered)) == ("2021-05-01", "2021-04-30")


@pytest.mark.parametrize("distance", [None, "PXD", "PT"])
def test_a_vague_distance_dates_nothing(distance):
    entries = [entry(1, when=dated("2021-05-03")), entry(2)]
    assert edtf_of(2, order_entries(entries, [link(2, 1, TemporalRelation.AFTER, distance)])) == ""


def test_nothing_is_counted_from_a_year():
    year = When(interval=Interval(Moment(2021), Moment(2022)), granularity=Granularity.YEAR, edtf="2021", rule="test")
    entries = [entry(1, when=year), entry(2)]
    assert edtf_of(2, order_entries(entries, [link(2, 1, TemporalRelation.AFTER, "P2D")])) == ""


def test_a_date_of_its_own_is_kept():
    entries = [entry(1, when=dated("2021-05-03")), entry(2, when=dated("2021-05-09"))]
    assert edtf_of(2, order_entries(entries, [link(2, 1, TemporalRelation.AFTER, "P2D")])) == "2021-05-09"


def roughly(value, granularity, start, end):
    interval = Interval(Moment(*start), Moment(*end))
    return When(interval=interval, granularity=granularity, value=value, edtf=value, confidence=0.9, rule="test")


IN_1905 = roughly("1905", Granularity.YEAR, (1905,), (1906,))
IN_MAY = roughly("1998-05", Granularity.MONTH, (1998, 5), (1998, 6))


@pytest.mark.parametrize(("origin", "distance", "expected"), [(IN_1905, "P1Y", "1904"), (IN_MAY, "P2M", "1998-03")])
def test_whole_units_are_counted_from_an_event_known_to_that_unit(origin, distance, expected):
    entries = [entry(1, when=origin), entry(2)]
    assert edtf_of(2, order_entries(entries, [link(2, 1, TemporalRelation.BEFORE, distance)])) == expected


@pytest.mark.parametrize("distance", ["P3D", "P1W", "P1M"])
def test_days_are_not_counted_from_an_event_known_to_the_year(distance):
    entries = [entry(1, when=IN_1905), entry(2)]
    assert edtf_of(2, order_entries(entries, [link(2, 1, TemporalRelation.BEFORE, distance)])) == ""


@pytest.mark.parametrize(
    ("birth", "expected"), [(dated("1871-03-12"), "1890-03-12/1891-03-11"), (IN_1905, "1924/1925")]
)
def test_an_age_lasts_from_one_birthday_to_the_next(birth, expected):
    at_nineteen = EventLink(
        source="e2", target="e1", relation=TemporalRelation.AFTER, distance="P19Y", confidence=0.9, rule=AGE
    )
    assert edtf_of(2, order_entries([entry(1, when=birth), entry(2)], [at_nineteen])) == expected


def test_an_age_dates_no_birth():
    at_nineteen = EventLink(
        source="e2", target="e1", relation=TemporalRelation.AFTER, distance="P19Y", confidence=0.9, rule=AGE
    )
    assert edtf_of(1, order_entries([entry(1), entry(2, when=dated("1890-03-12"))], [at_nineteen])) == ""
