"""Documents from files, and what stands in their way."""

import csv
import json
from pathlib import Path

import pytest

from timeline.documents import read_documents
from timeline.errors import DocumentError
from timeline.pipeline import TextInput
from timeline.temporal.anchors import read_anchor


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(path: Path) -> TextInput:
    (document,) = read_documents([path])
    return document


def test_a_text_file_is_one_document_with_its_path_as_id(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "The bridge opened.\r\nIt rained.")
    assert only(path) == TextInput(text="The bridge opened.\r\nIt rained.", id=str(path))


def test_one_path_need_not_stand_in_a_list(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "Rain.")
    assert list(read_documents(path)) == list(read_documents(str(path))) == [only(path)]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.txt", b"\xef\xbb\xbfRain.")).text == "Rain."


def test_the_anchor_given_is_for_documents_that_bring_none(tmp_path: Path) -> None:
    dated = write(tmp_path, "a.md", "---\ndate: 2024-05-06\n---\nRain.")
    plain = write(tmp_path, "b.md", "Rain.")
    anchors = [document.anchor for document in read_documents([dated, plain], anchor="2020-01-01")]
    assert anchors == [read_anchor("2024-05-06"), "2020-01-01"]


def test_front_matter_is_blanked_so_that_offsets_hold_in_the_file(tmp_path: Path) -> None:
    content = "---\ntitle: Rain in May\ndate: 2024-05-06\n---\nThe roof leaked."
    text = only(write(tmp_path, "a.md", content)).text
    assert (len(text), text.strip(), text.count("\n")) == (len(content), "The roof leaked.", content.count("\n"))


def test_a_text_file_that_opens_with_dashes_is_left_as_it_is(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.txt", "---\ndate: 2024-05-06\n---\nRain.")).text.startswith("---")


def test_each_line_of_json_lines_is_a_document(tmp_path: Path) -> None:
    lines = [{"id": 7, "text": "Rain.", "published": "2024-05-06"}, {"text": "Sun."}]
    path = write(tmp_path, "a.jsonl", "\n\n".join(json.dumps(line) for line in lines))
    first, second = read_documents([path])
    assert first == TextInput(text="Rain.", anchor=read_anchor("2024-05-06"), id="7")
    assert second == TextInput(text="Sun.", id=f"{path}:3")


def test_a_folder_gives_its_text_and_markdown_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c/d.txt", "e.jsonl", "picture.png", ".git/x.md", ".y.txt"):
        write(tmp_path, name, "Rain.")
    assert [Path(document.id).name for document in read_documents([tmp_path])] == ["a.txt", "b.md", "d.txt"]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", b"caf\xe9", "a.txt: not UTF-8 at byte 3; convert it first"),
        ("a.md", "---\ndate: soon\n---\nRain.", "a.md: anchor 'soon' is not a date"),
        ("a.jsonl", "{", "a.jsonl:1: not a JSON object"),
        ("a.jsonl", "[" * 100_000, "a.jsonl:1: not a JSON object"),
        ("a.jsonl", '\n["text"]', "a.jsonl:2: an object with a string 'text' is wanted"),
        ("a.jsonl", '{"text": 3}', "a.jsonl:1: an object with a string 'text' is wanted"),
        ("a.jsonl", '{"text": "Rain.", "date": 5}', "a.jsonl:1: anchor 5 is not a date"),
        ("a.jsonl", b'{"text": "caf\xe9"}', "a.jsonl:1: not UTF-8 at byte 13"),
    ],
)
def test_what_cannot_be_read_is_an_error_with_file_and_line(
    tmp_path: Path, name: str, content: str | bytes, problem: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        list(read_documents([write(tmp_path, name, content)]))
    assert problem in str(caught.value)


def test_a_missing_file_is_an_error_too(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        list(read_documents([tmp_path / "none.txt"]))


def test_a_handler_of_errors_lets_the_other_documents_pass(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", '{"text": "Rain."}\n{\n{"text": "Sun."}')
    errors: list[DocumentError] = []
    texts = [document.text for document in read_documents([path, tmp_path / "none.txt"], on_error=errors.append)]
    assert texts == ["Rain.", "Sun."]
    assert [error.line for error in errors] == [2, None]


def test_a_pattern_gives_what_it_fits_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "a/1.md", "c/3.txt"):
        write(tmp_path, name, "Rain.")
    names = [Path(document.id).name for document in read_documents(str(tmp_path / "[ab]" / "*.txt"))]
    assert names == ["1.txt", "2.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_itself(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "Rain.")
    assert only(write(tmp_path, "[a].txt", "Sun.")).text == "Sun."


def test_a_pattern_that_fits_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        list(read_documents(tmp_path / "*.txt"))


def test_the_day_in_a_files_name_goes_before_the_anchor_given_where_it_is_asked_for(tmp_path: Path) -> None:
    stamped, plain = write(tmp_path, "2024-05-06.txt", "Rain."), write(tmp_path, "b.txt", "Rain.")
    headed = write(tmp_path, "2024-05-07.md", "---\ndate: 2024-05-01\n---\nRain.")
    paths = [stamped, plain, headed]
    asked = [document.anchor for document in read_documents(paths, anchor="2020-01-01", anchor_from_name=True)]
    assert asked == [read_anchor("2024-05-06"), "2020-01-01", read_anchor("2024-05-01")]
    assert [document.anchor for document in read_documents(stamped)] == [None]


def test_a_list_in_a_json_file_is_a_document_an_item(tmp_path: Path) -> None:
    path = write(tmp_path, "a.json", '[{"text": "Rain."}, {"text": 3}, {"text": "Sun.", "id": "s", "date": ""}]')
    errors: list[DocumentError] = []
    found = list(read_documents(path, on_error=errors.append))
    assert found == [TextInput(text="Rain.", id=f"{path}:1"), TextInput(text="Sun.", id="s")]
    assert [error.line for error in errors] == [2]
    assert list(read_documents(write(tmp_path, "b.json", "[]"))) == []


def test_utf_16_is_read_by_its_mark(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.txt", "Caf\u00e9 \U0001f600.".encode("utf-16"))).text == "Caf\u00e9 \U0001f600."
    with pytest.raises(DocumentError, match="not UTF-16 at byte 4"):
        only(write(tmp_path, "a.txt", b"\xff\xfea\x00b"))


def test_a_json_file_is_one_document(tmp_path: Path) -> None:
    path = write(tmp_path, "a.json", '{\n  "text": "Rain.",\n  "date": "2024-05-06"\n}\n')
    assert only(path) == TextInput(text="Rain.", anchor=read_anchor("2024-05-06"), id=str(path))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{"version": 1, "entries": []}', "a.json: a saved timeline and no text; 'timeline render'"),
        ('["Rain."]', "a.json:1: an object with a string 'text' is wanted"),
        ('["entries"]', "a.json:1: an object with a string 'text' is wanted"),
        ("3", "a.json: an object with a string 'text' is wanted"),
        ("Rain.", "a.json: not JSON"),
    ],
)
def test_other_json_is_an_error_that_says_what_it_is(tmp_path: Path, content: str, problem: str) -> None:
    with pytest.raises(DocumentError) as caught:
        only(write(tmp_path, "a.json", content))
    assert problem in str(caught.value)


def test_a_row_of_a_table_with_a_column_of_texts_is_a_document(tmp_path: Path) -> None:
    rows = 'id,text,published\r\n7,"Ada, Bo\nleft.",2024-05-14\r\n,Rain.,\r\n8,Sun.,soon\r\n9\r\n'
    path, failed = write(tmp_path, "a.csv", rows), []
    assert list(read_documents(path, on_error=failed.append)) == [
        TextInput(text="Ada, Bo\nleft.", id="7", anchor=read_anchor("2024-05-14")),
        TextInput(text="Rain.", id=f"{path}:2"),
    ]
    assert [str(error).removeprefix(str(path))[:20] for error in failed] == [
        ":3: anchor 'soon' is",
        ":4: an object with a",
    ]


def test_a_table_without_a_column_of_texts_is_a_text(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.csv", "when,what\n2024,Rain.\n")).text == "when,what\n2024,Rain.\n"
    heading = "a" * 200_000
    assert only(write(tmp_path, "b.csv", heading)).text == heading


def test_a_row_of_a_table_may_hold_a_book(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    assert only(write(tmp_path, "a.csv", f"id,text\n1,{'a' * 200_000}\n")).text == "a" * 200_000
    assert csv.field_size_limit() == limit
