"""``timeline times``: what goes in, what comes out, and what failed."""

import json
from pathlib import Path

from tests.cli.conftest import Run

TEXT = "The pier burned on 6 May 2024."


def rows(out: str) -> list[dict[str, str]]:
    head, *lines = (line.split("\t") for line in out.splitlines())
    return [dict(zip(head, line, strict=True)) for line in lines]


def test_each_expression_is_a_row_of_a_table(run: Run) -> None:
    ended = run("times", stdin=TEXT)
    assert (ended.code, ended.err) == (0, "")
    (row,) = rows(ended.out)
    assert (row["start"], row["end"], row["type"], row["value"]) == ("19", "29", "DATE", "2024-05-06")
    assert (row["document"], row["words"]) == ("standard input", "6 May 2024")


def test_json_lines_hold_the_whole_expression(run: Run) -> None:
    ended = run("times", "--format", "jsonl", stdin=TEXT)
    record = json.loads(ended.out)
    assert (record["document_id"], record["value"], record["words"]["text"]) == (
        "standard input",
        "2024-05-06",
        "6 May 2024",
    )


def test_the_anchor_places_relative_times(run: Run) -> None:
    (row,) = rows(run("times", "--anchor", "2024-05-08", stdin="The pier burned yesterday.").out)
    assert row["value"] == "2024-05-07"


def test_the_order_of_numbers_and_the_language_are_the_users_to_name(run: Run) -> None:
    (row,) = rows(run("times", stdin="It burned on 03/05/2024.").out)
    assert row["value"] == "2024-03-05"
    (row,) = rows(run("times", "--day-first", stdin="It burned on 03/05/2024.").out)
    assert row["value"] == "2024-05-03"
    (row,) = rows(run("times", "--language", "de", stdin="Sie brannte am 3. Mai 2024.").out)
    assert row["value"] == "2024-05-03"
    ended = run("ground", "--language", "de", "--anchor", "2024-05-08", stdin="Sie brannte gestern.")
    assert ended.out.strip() == "Sie brannte gestern (2024-05-07)."
    assert run("times", "--language", "xx").code == 2


def test_standard_input_may_hold_json_lines(run: Run) -> None:
    line = json.dumps({"id": "pier", "text": "It burned yesterday.", "published": "2024-05-08"})
    (row,) = rows(run("times", "--lines", stdin=line).out)
    assert (row["document"], row["value"]) == ("pier", "2024-05-07")


def test_words_over_two_lines_stay_in_one_row(run: Run) -> None:
    (row,) = rows(run("times", stdin="The pier burned on 6 May\n2024.").out)
    assert row["words"] == "6 May 2024"


def test_some_failed_documents_are_3_and_the_others_are_done(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_bytes(b"caf\xe9")
    ended = run("times", tmp_path, tmp_path / "none.txt")
    assert (ended.code, len(rows(ended.out)), ended.err.count("\n")) == (3, 1, 2)
    assert "b.txt: not UTF-8 at byte 3" in ended.err


def test_all_failed_is_1(run: Run, tmp_path: Path) -> None:
    ended = run("times", tmp_path / "none.txt")
    assert (ended.code, ended.err) == (1, f"timeline: {tmp_path}/none.txt: no such file or directory\n")


def test_a_text_without_words_is_said_and_no_failure(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n")
    ended = run("times", tmp_path / "a.txt")
    assert (ended.code, rows(ended.out)) == (0, [])
    assert ended.err == f"timeline: warning: {tmp_path}/a.txt: no text\n"
    assert run("times", "--quiet", tmp_path / "a.txt").err == ""


def test_a_file_takes_the_place_of_standard_output(run: Run, tmp_path: Path) -> None:
    ended = run("times", "-o", tmp_path / "times.tsv", stdin=TEXT)
    assert (ended.code, ended.out) == (0, "")
    assert len(rows((tmp_path / "times.tsv").read_text())) == 1
