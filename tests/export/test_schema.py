from typing import Any

import jsonschema
import pytest

from tests.export.samples import SAMPLE
from timeline.export.schema import json_schema


def test_the_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_a_record_meets_the_schema() -> None:
    jsonschema.validate(SAMPLE.to_dict(), json_schema())


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"colour": "red"},
        {"entries": [{}]},
        {"notes": [5]},
        {"documents": [{"id": "", "text": "", "anchor": {"kind": "guess"}}]},
    ],
)
def test_a_wrong_record_does_not(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(SAMPLE.to_dict() | change, json_schema())


def test_every_definition_is_explained() -> None:
    definitions = json_schema()["$defs"]
    assert {"Entry", "When", "Actor", "Timex", "Moment"} <= set(definitions)
    assert all(definition["description"] for definition in definitions.values())
