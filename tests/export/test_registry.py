import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from tests.export.samples import SAMPLE
from timeline.errors import UnknownFormatError
from timeline.export import csv, markdown, registry

DECLARED = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"][registry.GROUP]


@pytest.fixture(autouse=True)
def _declared(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [EntryPoint(name, value, registry.GROUP) for name, value in DECLARED.items()]
    monkeypatch.setattr(registry, "entry_points", lambda group: points if group == registry.GROUP else [])
    registry.formats.cache_clear()


def test_formats_are_found_by_name() -> None:
    assert registry.exporter("csv") is csv.write
    assert list(registry.formats()) == sorted(DECLARED)


@pytest.mark.parametrize("name", DECLARED)
@pytest.mark.filterwarnings("ignore::timeline.errors.ApproximationWarning")
def test_every_format_writes_text_and_twice_the_same(name: str) -> None:
    assert isinstance(SAMPLE.export(name), str)
    assert SAMPLE.export(name) == SAMPLE.export(name)


@pytest.mark.parametrize("value", DECLARED.values())
def test_every_format_has_a_contract(value: str) -> None:
    module = __import__(value.partition(":")[0], fromlist=["write"])
    assert "\nContract\n" in module.__doc__


def test_options_reach_the_exporter() -> None:
    assert SAMPLE.export("md", by="actor") == markdown.write(SAMPLE, by="actor")


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UnknownFormatError, match="no format is called 'docx'; there are csv, edtf"):
        SAMPLE.export("docx")
