"""Who says each quotation of the table, with the English pipeline."""

import tomllib

import pytest
from benchmarks.quotations import TABLE, cases

pytestmark = pytest.mark.model


def test_nearly_every_speaker_of_the_table_is_found() -> None:
    found = list(cases(tomllib.loads(TABLE.read_text(encoding="utf8"))))
    wrong = [(case.quote, case.found, case.speaker) for case in found if not case.right]
    assert len(found) >= 120
    assert len(wrong) <= 0.04 * len(found), wrong
