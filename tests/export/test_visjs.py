import json
from typing import Any

import pytest

from tests.export.samples import SAMPLE
from timeline.errors import ApproximationWarning
from timeline.export import visjs


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    with pytest.warns(ApproximationWarning, match="2 × open side drawn to the edge; 1 × undated entry left out"):
        record: dict[str, Any] = json.loads(visjs.write(SAMPLE))
    return record


def test_there_is_an_item_for_each_entry_and_actor(made: dict[str, Any]) -> None:
    assert [group["id"] for group in made["groups"]] == ["caesar", "holt", "union", ""]
    assert [item["id"] for item in made["items"]] == [
        "news:e1@caesar",
        "news:e2",
        "news:e3@holt",
        "news:e4@union",
        "news:e5@holt",
        "news:e5@union",
    ]


def test_days_are_points_and_longer_times_ranges(made: dict[str, Any]) -> None:
    day, bounds, month, *_ = made["items"]
    assert (day["type"], day["start"]) == ("point", "-000043-03-15T00:00:00")
    assert "end" not in day
    assert (month["type"], month["start"], month["end"]) == ("range", "2023-07-01T00:00:00", "2023-08-01T00:00:00")
    assert bounds["className"] == "occurred bounds"
