"""Release notes: the verb that opens a line is its head, whatever the parser took it for."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.events.parses import parsed

from timeline import extract_events
from timeline.text.release_notes import with_notes_read

ROWS = """
    1.2.0   1.2.0 CD ROOT 0
    -       -     :  punct 4
    Fix     fix   NN compound 4
    crash   crash NN ROOT 0
"""


def test_the_first_word_becomes_the_verb_and_the_head_its_object() -> None:
    tokens = parsed(ROWS).tokens
    mended = with_notes_read(tokens, "1.2.0\n- Fix crash")
    assert (mended.tags[2], mended.deps[2], mended.heads[2]) == ("VBD", "ROOT", 2)
    assert (mended.deps[3], mended.heads[3]) == ("dobj", 2)


def test_other_lists_are_left_as_they_are() -> None:
    tokens = parsed(ROWS).tokens
    for text in ("1.2.0 - Fix crash", "1.2.0\n\nIt is out.\n- Fix crash", "Rules\n- Fix crash"):
        assert with_notes_read(tokens, text) is tokens


@pytest.mark.parametrize(
    "text",
    [
        "1.2.0\n- Fix crash",
        "tarn 1.2.0 (2024-03-05)\n=======================\n\nBug fixes:\n\n- Fix crash",
        "v1.2.0\n@ann released this 14 Mar 2024\n\nWhat's new\n* Fix crash",
        "tarn (1.2.0) unstable; urgency=medium\n\n  * Fix crash",
        "1.2.0\n- docs: Fix crash",
        "1.2.0\n* feat(api)!: Fix crash",
        "## [Unreleased]\n\n- Fix crash",
        "commit 0a1b2c3d4e\nAuthor: Ann Lee <a@x>\nDate:   Sun Nov 22 20:44:16 2026 +0000\n\n    Fix crash",
    ],
)
def test_heads_of_versions_and_changes_come_in_many_forms(text: str) -> None:
    tokens = parsed(ROWS).tokens
    at = text.index("Fix")
    moved = evolve(tokens, starts=[0, 6, at, at + 4], ends=[5, 7, at + 3, at + 9])
    assert with_notes_read(moved, text).tags[2] == "VBD"


def test_who_made_a_change_is_its_agent() -> None:
    rows = """
        v1.2.0 v1.2.0 CD ROOT 0
        * * NFP dep 4
        fix: fix: JJ nsubj 4
        Drop drop VB ROOT 0
        a a DT det 6
        lock lock NN dobj 4
        by by IN prep 6
        @ann @ann NN pobj 7
    """
    text = "v1.2.0\n* fix: Drop a lock by @ann"
    words = text.split()
    starts = [text.index(word) for word in words]
    tokens = evolve(parsed(rows).tokens, starts=starts, ends=[s + len(w) for s, w in zip(starts, words, strict=True)])
    mended = with_notes_read(tokens, text)
    assert (mended.deps[2], mended.heads[2]) == ("punct", 3)
    assert (mended.deps[6], mended.heads[6], mended.deps[7]) == ("agent", 3, "pobj")


@given(st.text(alphabet=st.sampled_from("#1.2 -*\nFixadd"), max_size=200))
def test_any_layout_is_read(text: str) -> None:
    with_notes_read(parsed(ROWS).tokens, text)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("v2.1.0 (2024-05-02): Added dark mode.", [("Added dark mode", "2024-05-02")]),
        ("- 2.0.0 (2020-03-03): Dropped support for old files.", [("Dropped support for old files", "2020-03-03")]),
        (
            "Log\n\n0.02 Mon, 11 Sep 2006 08:12:00 +0200\n- Renamed the module.\n\n0.01 2006-09-03\n- Removed a file.",
            [("Removed a file", "2006-09-03"), ("Renamed the module", "2006-09-11")],
        ),
        ("3.5 (May 2019): Lee won.", [("Lee won", "2019-05")]),
        ("The value is 3.5 (2019): it was raised.", []),
    ],
)
def test_a_version_and_its_day_stand_before_a_note_or_over_a_list(text: str, entries: list[tuple[str, str]]) -> None:
    found = [(entry.headline, str(entry.when)[:10]) for entry in extract_events(text)]
    assert [entry for entry in found if entry[1] != "undated"] == entries
