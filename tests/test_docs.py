"""The manual is whole: every public name, command and option of a block is in it, and its links lead somewhere."""

import re
from pathlib import Path

import pytest

import timeline
from timeline.cli.main import build_parser, main
from timeline.integrations.blocks import OPTIONS, View

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)
REFERENCE = "\n".join(path.read_text(encoding="utf-8") for path in (DOCS / "reference").glob("*.md"))


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_is_in_the_reference(name: str) -> None:
    home = getattr(timeline, name).__module__
    directive = rf"^\.\. auto(function|class|data):: (timeline\.)?{name}$"
    assert re.search(directive, REFERENCE, re.MULTILINE) or f"automodule:: {home}\n   :members:" in REFERENCE


def test_every_command_is_in_the_guide() -> None:
    guide = (DOCS / "guide/command-line.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    (\w+) ", build_parser().format_help(), re.MULTILINE)
    assert len(commands) > 5
    assert [command for command in commands if f"`timeline {command}`" not in guide] == []


def test_every_option_of_a_command_is_in_the_guide() -> None:
    guide = (DOCS / "guide/command-line.md").read_text(encoding="utf-8")
    (commands,) = (action.choices for action in build_parser()._actions if isinstance(action.choices, dict))
    options = {
        option for command in commands.values() for action in command._actions for option in action.option_strings
    }
    assert len(options) > 20
    assert [option for option in sorted(options) if not re.search(rf"(?<![\w-]){option}(?![\w-])", guide)] == []


def test_every_option_of_a_block_is_in_the_guide() -> None:
    guide = (DOCS / "guide/pages.md").read_text(encoding="utf-8")
    assert [option for option in (*OPTIONS, *View) if f"`{option}`" not in guide] == []


@pytest.mark.model
def test_what_the_readme_says_is_printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DOCS.parent)
    readme = Path("README.md").read_text(encoding="utf-8")
    command = re.search(r"&& timeline (extract .*)", readme)
    assert command is not None
    main(command[1].split())
    printed = capsys.readouterr().out
    told = [line.removesuffix("…").rstrip() for line in re.findall(r"^> (- .*)$", readme, re.MULTILINE)]
    assert len(told) > 2
    assert [line for line in told if line not in printed] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    linked = [link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", text) if "://" not in link]
    assert [link for link in linked if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_page_can_be_reached(page: Path) -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    name = page.relative_to(DOCS).with_suffix("").as_posix()
    assert name == "index" or re.search(rf"^{name}$", index, re.MULTILINE)
