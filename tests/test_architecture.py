"""The layers of the library, read from its imports."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline

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
    assert getattr(timeline, name).__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        timeline.no_such_name  # noqa: B018
