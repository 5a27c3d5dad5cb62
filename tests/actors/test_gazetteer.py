"""Gazetteers: read, checked, found in a text."""

import json
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from tests.actors.reading import Find
from timeline import ActorFinder, Gazetteer, GazetteerEntry, GazetteerError
from timeline.model.actors import ActorKind
from timeline.model.intervals import Moment
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document

CSV = """name,aliases,kind,id,roles,apart_from
Mara Lind,M. Lind|Minister Lind,person,Q1,foreign minister@2020-03/2022|member,Mara Lindt
Norvik,Norvik Shipping,organisation,Q2,,
"""


def document(text: str, *, dct: str | None = None) -> Document:
    """Words hung on the first, with no names by the model."""
    words = text.split()
    doc = Doc(
        spacy.blank("en").vocab,
        words=words,
        tags=["NNP" if w[0].isupper() else "NN" for w in words],
        pos=["PROPN" if w[0].isupper() else "NOUN" for w in words],
        lemmas=[w.lower() for w in words],
        heads=[0] * len(words),
        deps=["ROOT", *["dep"] * (len(words) - 1)],
        sent_starts=[True, *[False] * (len(words) - 1)],
    )
    return Document(text=doc.text, doc=doc, dct=read_anchor(dct))


def write(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_csv_json_and_toml_tell_the_same(tmp_path: Path) -> None:
    rows = [
        {
            "name": "Mara Lind",
            "aliases": ["M. Lind", "Minister Lind"],
            "kind": "person",
            "id": "Q1",
            "roles": [{"title": "foreign minister", "from": "2020-03", "to": "2022"}, "member"],
            "apart_from": ["Mara Lindt"],
        },
        {"name": "Norvik", "aliases": ["Norvik Shipping"], "kind": "organisation", "id": "Q2"},
    ]
    toml = """
[[actors]]
name = "Mara Lind"
aliases = ["M. Lind", "Minister Lind"]
kind = "person"
id = "Q1"
roles = [{title = "foreign minister", from = 2020-03-01, to = "2022"}, "member"]
apart_from = ["Mara Lindt"]
[[actors]]
name = "Norvik"
aliases = ["Norvik Shipping"]
kind = "organisation"
id = "Q2"
"""
    read = [
        Gazetteer.read(write(tmp_path, "a.csv", CSV)).entries,
        Gazetteer.read(write(tmp_path, "a.json", json.dumps(rows))).entries,
        Gazetteer.read(write(tmp_path, "a.toml", toml)).entries,
    ]
    assert read[0] == read[1] == read[2]


def test_a_role_ends_with_the_last_day_it_names(tmp_path: Path) -> None:
    role = Gazetteer.read(write(tmp_path, "a.csv", CSV)).entries[0].roles[0]
    assert role.interval is not None
    assert (role.interval.start, role.interval.end) == (Moment(2020, 3), Moment(2023))


@pytest.mark.parametrize(
    ("record", "problem"),
    [
        ({"aliases": ["Lind"]}, "row 2: the name is missing"),
        ({"name": "Lind", "kind": "human"}, "row 2: kind 'human' is none of person, organisation"),
        ({"name": "Lind", "aliases": "M. Lind"}, "row 2: aliases is no list"),
        ({"name": "Lind", "nickname": "Lindy"}, "row 2: unknown field 'nickname'"),
        ({"name": "Lind", "roles": [{"title": "mayor", "from": "spring"}]}, "row 2: 'spring' is no date"),
        ({"name": "Lind", "roles": [{"title": "mayor", "from": "2020", "to": "2018"}]}, "row 2: role 'mayor' ends"),
        ({"name": "norvik"}, "row 2: the name 'norvik' is already taken"),
    ],
)
def test_an_error_names_the_row(record: dict[str, object], problem: str) -> None:
    with pytest.raises(GazetteerError) as error:
        Gazetteer.from_records([{"name": "Norvik"}, record])
    assert problem in str(error.value)


def test_every_wrong_row_is_told_at_once() -> None:
    with pytest.raises(GazetteerError) as error:
        Gazetteer.from_records([{}, {"name": "Norvik"}, {"name": ""}])
    assert [number for number, _ in error.value.problems] == [1, 3]


@pytest.mark.parametrize(("name", "text"), [("a.txt", "x"), ("a.json", "{"), ("a.json", '{"a": 1}'), ("a.toml", "=")])
def test_a_file_of_another_form_is_an_error(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(GazetteerError):
        Gazetteer.read(write(tmp_path, name, text))


def test_the_longest_name_is_found() -> None:
    gazetteer = Gazetteer.from_records([{"name": "Norvik"}, {"name": "Norvik Port Authority"}])
    found = [entry.name for _, _, entry in gazetteer.find(document("the Norvik Port Authority sued Norvik"))]
    assert found == ["Norvik Port Authority", "Norvik"]


@pytest.mark.parametrize("text", ["they told us all", "the Norviks came", "a map of it"])
def test_a_word_that_only_looks_like_a_name_is_not_found(text: str) -> None:
    gazetteer = Gazetteer.from_records([{"name": "US"}, {"name": "Norvik"}, {"name": "MAP"}])
    assert list(gazetteer.find(document(text))) == []


def test_a_name_of_two_entries_names_neither() -> None:
    gazetteer = Gazetteer.from_records(
        [{"name": "Mara Lind", "aliases": ["Lind"]}, {"name": "Jo Lind", "aliases": ["Lind"]}]
    )
    assert list(gazetteer.find(document("then Lind left"))) == []


def test_the_gazetteer_gives_name_kind_and_id() -> None:
    gazetteer = Gazetteer.from_records(
        [{"name": "Norvik", "aliases": ["the Firm"], "kind": "organisation", "id": "Q2"}]
    )
    (actor,) = ActorFinder(gazetteer=gazetteer)(document("sued the Firm then"))
    assert (actor.name, actor.kind, actor.external_id) == ("Norvik", ActorKind.ORGANISATION, "Q2")


def test_titles_are_those_of_the_time() -> None:
    entry = Gazetteer.from_records(
        [{"name": "Mara Lind", "roles": [{"title": "Mayor", "to": "2019"}, {"title": "Minister", "from": "2020"}]}]
    ).entries[0]
    assert entry.titles_at(Moment(2019, 12, 31)) == ("mayor",)
    assert entry.titles_at(Moment(2020)) == ("minister",)
    assert entry.titles_at(None) == ("mayor", "minister")


def test_one_record_without_its_list_is_refused_row_by_row() -> None:
    with pytest.raises(GazetteerError, match="row 1: 'name' is no mapping"):
        Gazetteer.from_records({"name": "Mara Lind"})  # type: ignore[arg-type]


def test_the_path_of_a_gazetteer_is_none_and_the_way_to_read_it_is_told() -> None:
    with pytest.raises(TypeError, match=r"not str; Gazetteer\.read reads a file"):
        ActorFinder(gazetteer="people.csv")  # type: ignore[arg-type]


@pytest.mark.model
@pytest.mark.parametrize(("apart", "names"), [((), {"Mara Lind"}), (("Lind",), {"Mara Lind", "Lind"})])
def test_names_kept_apart_are_never_joined(find: Find, apart: tuple[str, ...], names: set[str]) -> None:
    known = Gazetteer((GazetteerEntry(name="Mara Lind", kind=ActorKind.PERSON, apart_from=apart),))
    assert {actor.name for actor in find("Mara Lind resigned in May. Lind wept.", gazetteer=known)} == names
