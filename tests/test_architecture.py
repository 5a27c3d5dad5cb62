"""The layers of the library, read from its imports."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

import pytest

import timeline
from timeline.lexicon.tables import read_table

ROOT = Path(timeline.__file__).parent
# Each layer imports only from layers below it; packages of one layer do not import one another.
LAYERS = (
    {"__main__"},
    {"cli"},
    {"integrations"},
    {"api", "documents"},
    {"pipeline"},
    {"stages", "assembly", "export"},
    {"linking"},
    {"timex", "events", "actors"},
    {"text"},
    {"temporal", "lexicon"},
    {"model"},
    {"errors"},
)
LEVEL = {package: level for level, layer in enumerate(LAYERS) for package in layer}
# Where a heavy package may be imported at run time.
HOMES = {
    "spacy": ("text/nlp.py", "integrations/"),
    "dateparser": ("timex/fallback.py",),
}
MODULES = sorted(ROOT.rglob("*.py"))
# A file is read at one sitting.
MOST_LINES = 300
# Tables of nouns and verbs, and those with whose words code may name what it computes: units, tenses, pronouns.
CONTENT = (
    "event_adjectives", "event_classes", "event_nouns", "kin", "organisation_words", "person_nouns", "person_roles",
    "person_verbs", "place_nouns", "product_words", "role_kinds", "speech", "trigger_kin", "word_kinds",
)  # fmt: skip
GRAMMAR = ("generic_cues", "modal_cues", "negation_cues", "pronouns", "temporal_signals", "tense_signs", "times")
# So many words of one kind are a list that wants a table.
LIST = 4


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def package_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def runtime_imports(node: ast.AST) -> Iterator[str]:
    """Modules imported at run time, at the top or in a function; imports for type checkers are passed over."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module
        yield from runtime_imports(child)


def imports(path: Path) -> set[str]:
    return set(runtime_imports(ast.parse(path.read_text(encoding="utf8"))))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_from_layers_below(path: Path) -> None:
    package = package_of(path)
    if package == "__init__":
        return
    below = {name for name, level in LEVEL.items() if level > LEVEL[package]}
    used = {module.split(".")[1] for module in imports(path) if module.startswith("timeline.")}
    assert used <= below | {package}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_heavy_packages_stay_in_their_homes(path: Path) -> None:
    used = {module.split(".")[0] for module in imports(path)} & set(HOMES)
    assert all(name_of(path).startswith(HOMES[package]) for package in used)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_file_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf8").splitlines()) < MOST_LINES


def words_in(table: object) -> Iterator[str]:
    """Words of lists and of rows; the names of lists are none."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, Mapping):
        yield from (name for name, row in table.items() if not isinstance(row, tuple))
        yield from (word for row in table.values() for word in words_in(row))
    elif isinstance(table, tuple):
        yield from (word for row in table for word in words_in(row))


def words_of(*tables: str) -> set[str]:
    return {word for table in tables for word in words_in(read_table(table))}


def collections_of_strings(node: ast.AST) -> Iterator[set[str]]:
    """The strings of each tuple, list, set and keys of a mapping that is written out."""
    for inner in ast.walk(node):
        if isinstance(inner, (ast.Tuple, ast.List, ast.Set, ast.Dict)):
            parts = inner.keys if isinstance(inner, ast.Dict) else inner.elts
            yield {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def listed(source: str) -> list[set[str]]:
    """The lists of nouns and verbs in code."""
    content = words_of(*CONTENT) - words_of(*GRAMMAR)
    found = (words & content for words in collections_of_strings(ast.parse(source)))
    return [words for words in found if len(words) >= LIST]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nouns_and_verbs_are_listed_in_tables_and_not_in_code(path: Path) -> None:
    assert listed(path.read_text(encoding="utf8")) == []


def test_a_list_of_nouns_in_code_is_told_from_one_of_prepositions() -> None:
    assert listed('_PEOPLE = ("nurse", "poet", "baker", "pilot")') == [{"nurse", "poet", "baker", "pilot"}]
    assert listed('_PLACING = ("in", "on", "at", "near", "behind")') == []


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not loaded_after("import timeline") & {"spacy", "numpy", "dateparser", "attrs", "rich"}


def test_the_public_names_load_no_pipeline() -> None:
    assert not loaded_after("from timeline import extract_events, Timeline") & {"spacy", "numpy", "dateparser"}


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_can_be_had_and_is_explained(name: str) -> None:
    value = getattr(timeline, name)
    assert value.__doc__
    parts = {part: what for part, what in vars(value).items() if part[0] != "_" and not isinstance(what, str)}
    assert [
        part for part, what in parts.items() if (callable(what) or hasattr(what, "fget")) and not what.__doc__
    ] == []


def test_the_package_tells_its_version() -> None:
    assert timeline.__version__ == metadata.version("timeline-nlp")


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        timeline.no_such_name  # noqa: B018
