import pytest

from tests.export.samples import SAMPLE
from timeline.errors import RecordError
from timeline.export import json, jsonl
from timeline.model.timelines import Timeline


def test_packed_json_is_one_line_without_its_end() -> None:
    assert "\n" not in json.write(SAMPLE, indent=None)
    assert json.write(SAMPLE).endswith("}\n")


def test_misleading_characters_are_escaped_and_others_are_not() -> None:
    assert json.dumps("Zoë \u202e\u2028\ud800\x85") == '"Zoë \\u202e\\u2028\\ud800\\u0085"'


@pytest.mark.parametrize(
    "text", ["", "{", "[1", '{"version": NaN}', '{"version": 1, "version": 1}', b"\xff", "[" * 10**5]
)
def test_what_is_not_json_is_told(text: str | bytes) -> None:
    with pytest.raises(RecordError, match="record is not JSON"):
        json.read(text)


def test_lines_of_many_timelines_are_read_back_in_order() -> None:
    lines = [jsonl.write(SAMPLE), "\n", jsonl.write(Timeline())]
    assert list(jsonl.read(lines)) == [SAMPLE, Timeline()]


def test_a_wrong_line_is_told_by_its_number() -> None:
    lines = [jsonl.write(SAMPLE), "", '{"version": 1, "entries": 5}']
    with pytest.raises(RecordError, match="record line 3, entries: is 5, not an array"):
        list(jsonl.read(lines))
    with pytest.raises(RecordError, match="record line 1: is not JSON"):
        list(jsonl.read(["nonsense"]))
