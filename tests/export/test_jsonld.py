import json
from typing import Any

import pytest
from attrs import evolve

from tests.export.samples import SAMPLE
from timeline.errors import ApproximationWarning
from timeline.export import jsonld
from timeline.model.events import Status
from timeline.model.timelines import Timeline


def graph(timeline: Timeline) -> dict[str, dict[str, Any]]:
    return {node["@id"]: node for node in json.loads(jsonld.write(timeline))["@graph"]}


def test_actors_and_events_are_nodes_of_one_graph() -> None:
    nodes = graph(SAMPLE)
    assert nodes["#holt"] == {"@type": "Person", "@id": "#holt", "name": "Mary Holt", "alternateName": ["Holt"]}
    met = nodes["#news:e5"]
    assert (met["startDate"], met["endDate"]) == ("2023-07-10T14:30:00", "2023-07-10T14:30:59")
    assert met["about"][1] == {"@type": "Role", "roleName": "agent", "about": {"@id": "#union"}}


def test_dates_have_the_unit_that_is_known() -> None:
    nodes = graph(SAMPLE)
    assert nodes["#news:e3"]["startDate"] == nodes["#news:e3"]["endDate"] == "2023-07"
    assert nodes["#news:e1"]["startDate"] == "-000043-03-15"
    assert "endDate" not in nodes["#news:e4"]
    assert "startDate" not in nodes["#news:e6"]


@pytest.mark.parametrize("status", [Status.DENIED, Status.HYPOTHETICAL])
def test_what_did_not_happen_is_no_event(status: Status) -> None:
    doubted = evolve(SAMPLE, entries=(evolve(SAMPLE[0], status=status),))
    with pytest.warns(ApproximationWarning, match=f"1 × {status} entry left out"):
        assert "#news:e1" not in graph(doubted)
