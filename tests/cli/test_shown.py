"""Saved timelines: read back, rendered, shown and explained."""

import io
import sys
from pathlib import Path

import pytest
from attrs import evolve

from tests.assembly.values import dated, entry, participant
from tests.cli.conftest import Run
from timeline.cli import main
from timeline.export import json, jsonl
from timeline.model.actors import Actor, ActorKind
from timeline.model.events import Status
from timeline.model.timelines import Timeline

ADA = Actor(id="ada", name="ada", kind=ActorKind.PERSON, aliases=("Miss Hill",), rule="test")
TIMELINE = Timeline(
    entries=(
        evolve(
            entry(1, lemma="sign", when=dated("2024-05-06"), participants=(participant("ada"),)), headline="ada signed"
        ),
        evolve(entry(2, lemma="leave", when=dated("2025-01-02"), status=Status.PLANNED), headline="all \x1b[31mleave"),
    ),
    actors=(ADA,),
)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "a.json"
    path.write_text(json.write(TIMELINE), encoding="utf-8")
    return path


def test_a_saved_timeline_is_rendered_from_a_file_or_standard_input(run: Run, saved: Path) -> None:
    by_file, by_pipe = run("render", saved), run("render", stdin=saved.read_bytes())
    assert by_file == by_pipe
    assert by_file.code == 0
    assert "ada signed" in by_file.out


def test_a_saved_timeline_is_known_by_how_it_opens(run: Run, saved: Path, tmp_path: Path) -> None:
    other = tmp_path / "saved.out"
    other.write_bytes(saved.read_bytes())
    assert run("show", other).out == run("show", saved).out


@pytest.mark.model
def test_a_text_on_standard_input_is_read_as_one_in_a_file_is(run: Run) -> None:
    text = "Ann Lee resigned on Monday."
    shown = run("show", "--anchor", "2024-05-14", stdin=text)
    assert (shown.code, "13 May 2024" in shown.out, shown.err) == (0, True, "")
    assert "2024-05-13" in run("explain", "resigned", "-", "--anchor", "2024-05-14", stdin=text).out


def test_a_table_that_nobody_reads_ends_quietly(run: Run, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(io.StringIO):
        def write(self, text: str, /) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(main, "_forget_stdout", lambda: None)
    monkeypatch.setattr(sys, "stdout", Closed())
    assert main.main(["show", str(saved)]) == 0


BO = evolve(ADA, id="bo", name="bo", aliases=())
OTHER = Timeline(
    entries=(evolve(entry(1, document_id="b", participants=(participant("bo"),)), headline="bo left"),), actors=(BO,)
)
LINES = jsonl.write(TIMELINE) + jsonl.write(OTHER)


def test_an_actor_of_one_timeline_of_many_is_shown(run: Run) -> None:
    shown = run("show", "--actor", "bo", stdin=LINES)
    assert (shown.code, shown.err) == (0, "")
    assert "bo left" in shown.out
    lines = run("render", "--actor", "bo", "-f", "jsonl", stdin=LINES)
    assert [len(timeline) for timeline in jsonl.read(lines.out.splitlines())] == [0, 1]
    for command in (("show",), ("render", "-f", "jsonl")):
        ended = run(*command, "--actor", "eva", stdin=LINES)
        assert (ended.code, ended.err) == (1, "timeline: no actor is called 'eva'\n")


def test_several_timelines_are_shown_as_one(run: Run) -> None:
    assert run("show", stdin=LINES).out.count("According to") == 1


def test_what_render_reads_it_can_write(run: Run, saved: Path) -> None:
    assert run("render", saved, "--format", "json").out == saved.read_text()
    assert run("render", saved, "--format", "jsonl").out == jsonl.write(TIMELINE)


def test_json_lines_are_read_one_by_one(run: Run) -> None:
    lines = jsonl.write(TIMELINE) * 2
    assert run("render", "--format", "jsonl", stdin=lines).out == lines


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ((), 2),
        (("--actor", "Miss Hill"), 1),
        (("--from", "2024-06"), 1),
        (("--from", "2024", "--to", "2025"), 2),
        (("--to", "2024-05-05"), 0),
    ],
)
def test_entries_are_chosen_by_actor_and_by_time(run: Run, saved: Path, options: tuple[str, ...], count: int) -> None:
    out = run("render", saved, "--format", "csv", *options).out
    assert len(out.splitlines()) == 1 + count


def test_an_unknown_actor_is_an_error_that_names_the_nearest(run: Run, saved: Path) -> None:
    ended = run("render", saved, "--actor", "aba")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "timeline: no actor is called 'aba'; the nearest are ada\n"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "standard input: no saved timeline: it is not JSON"),
        (
            "{}\n",
            "standard input:1: no saved timeline: version is None; this library reads version 1; 'timeline",
        ),
        ("The pier burned.", "standard input: no saved timeline: it is not JSON"),
    ],
)
def test_what_is_no_timeline_is_refused_with_its_place(run: Run, content: str, problem: str) -> None:
    ended = run("render", stdin=content)
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert problem in ended.err


def test_one_bad_line_leaves_the_others(run: Run) -> None:
    ended = run("render", "--format", "jsonl", stdin=jsonl.write(TIMELINE) + "{\n" + jsonl.write(TIMELINE))
    assert (ended.code, ended.out.count("\n")) == (3, 2)
    assert "standard input:2: no saved timeline" in ended.err


def test_show_puts_entries_below_their_actors_in_plain_text(run: Run, saved: Path) -> None:
    ended = run("show", saved)
    assert ended.code == 0
    assert "\x1b" not in ended.out
    lines = [line.split("  ") for line in ended.out.splitlines()]
    headings = [line[0] for line in lines if line[0] and not line[0][0].isdigit()]
    assert headings == ["When", "ada", "No known actor"]
    assert "2 January 2025" in ended.out
    assert "planned" in ended.out


def test_show_of_one_actor_has_no_part_for_those_beside_it(run: Run, tmp_path: Path) -> None:
    beside = evolve(TIMELINE.entries[0], participants=(participant("ada"), participant("bo")))
    bo = evolve(ADA, id="bo", name="bo", aliases=())
    path = tmp_path / "two.json"
    path.write_text(json.write(evolve(TIMELINE, entries=(beside,), actors=(ADA, bo))), encoding="utf-8")
    assert "\nbo  person" in run("show", path).out
    out = run("show", path, "--actor", "Miss Hill").out
    assert "\nada  person" in out
    assert "\nbo  person" not in out


def test_corrections_by_hand_are_applied(run: Run, saved: Path, tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.toml"
    corrections.write_text('[[override]]\naction = "rename"\nactor = "ada"\nvalue = "Ada Hill"\n')
    for command in ("render", "merge", "show"):
        ended = run(command, saved, "--overrides", corrections)
        assert ended.code == 0
        assert "Ada Hill" in ended.out


def test_explain_finds_an_entry_by_its_corrected_headline(run: Run, saved: Path, tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.toml"
    corrections.write_text(
        '[[override]]\naction = "headline"\ntrigger = "sign"\nsentence = "sign"\nvalue = "The pact is made"\n'
    )
    ended = run("explain", "pact is made", saved, "--overrides", corrections)
    assert (ended.code, ended.out.startswith("The pact is made")) == (0, True)


def test_bad_corrections_are_one_line_and_1(run: Run, saved: Path, tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.toml"
    corrections.write_text('[[override]]\naction = "rename"\n')
    for name in (corrections, tmp_path / "none.toml"):
        ended = run("render", saved, "--overrides", name)
        assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)


def test_explain_finds_an_entry_by_id_or_by_words(run: Run, saved: Path) -> None:
    by_id, by_words = run("explain", TIMELINE[0].id, saved), run("explain", "ADA SIGNED", saved)
    assert by_id == by_words
    assert by_id.out.startswith("ada signed\n")


def test_explain_says_when_it_finds_none(run: Run, saved: Path) -> None:
    ended = run("explain", "e99", saved)
    assert (ended.code, ended.out, ended.err) == (1, "", "timeline: no entry has the id or the words 'e99'\n")


def test_explain_looks_into_the_quotes_where_no_headline_has_the_words(run: Run, saved: Path) -> None:
    saved.write_text(json.write(evolve(TIMELINE, entries=(evolve(TIMELINE[0], headline="the pact"), TIMELINE[1]))))
    assert TIMELINE[0].quote == "sign"
    assert run("explain", "sign", saved).out.startswith("the pact")


@pytest.mark.parametrize("name", ["html", "md", "mermaid", "tei", "timelinejs"])
def test_a_title_heads_the_page(run: Run, saved: Path, name: str) -> None:
    ended = run("render", saved, "--format", name, "--title", "The pact of 2024", "--quiet")
    assert (ended.code, ended.err) == (0, "")
    assert "The pact of 2024" in ended.out


def test_a_format_without_a_title_says_so_and_is_written(run: Run, saved: Path) -> None:
    ended = run("render", saved, "--format", "edtf", "--title", "The pact")
    assert (ended.code, ended.err) == (0, "timeline: warning: edtf has no title\n")
    assert ended.out == run("render", saved, "--format", "edtf").out
    assert run("render", saved, "--format", "edtf", "--title", "The pact", "--quiet").err == ""
