"""``timeline completion``: a script that teaches a shell the commands, their options and the choices of each."""

import argparse
from collections.abc import Mapping

from timeline.cli.streams import open_output

_BASH = """_timeline() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{commands}" -- "$word")); return
  fi
  case "$command $previous" in
{choices}
  esac
  case "$word" in
    -*) case "$command" in
{options}
    esac ;;
  esac
}}
complete -o default -F _timeline timeline
"""
_ZSH = """#compdef timeline
autoload -U +X bashcompinit && bashcompinit
"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "completion",
        help="print a completion script for a shell",
        description='For bash: eval "$(timeline completion bash)"; for zsh and fish alike.',
    )
    parser.add_argument("shell", choices=tuple(_SCRIPTS))
    parser.set_defaults(run=lambda args: run(args, commands.choices), quiet=False)


def run(args: argparse.Namespace, commands: Mapping[str, argparse.ArgumentParser]) -> int:
    """Print the script for one shell."""
    with open_output(None) as out:
        out.write(_SCRIPTS[args.shell](commands))
    return 0


def _bash(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    options = "\n".join(
        f'      {name}) COMPREPLY=($(compgen -W "{" ".join(_flags(parser))}" -- "$word")) ;;'
        for name, parser in commands.items()
    )
    choices = "\n".join(
        f'    "{name} {flag}") COMPREPLY=($(compgen -W "{" ".join(values)}" -- "$word")); return ;;'
        for name, parser in commands.items()
        for flag, values in _choices(parser)
    )
    return _BASH.format(commands=" ".join(commands), options=options, choices=choices)


def _zsh(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    return _ZSH + _bash(commands)


def _fish(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    lines = [f"complete -c timeline -n __fish_use_subcommand -f -a {name}" for name in commands]
    for name, parser in commands.items():
        seen = f"-n '__fish_seen_subcommand_from {name}'"
        lines += [f"complete -c timeline {seen} -l {flag[2:]}" for flag in _flags(parser) if flag.startswith("--")]
        lines += [
            f"complete -c timeline {seen} -x -l {flag[2:]} -a '{' '.join(values)}'"
            for flag, values in _choices(parser)
            if flag.startswith("--")
        ]
    return "\n".join(lines) + "\n"


def _flags(parser: argparse.ArgumentParser) -> list[str]:
    return [flag for action in parser._actions for flag in action.option_strings]


def _choices(parser: argparse.ArgumentParser) -> list[tuple[str, list[str]]]:
    return [
        (flag, [str(choice) for choice in action.choices])
        for action in parser._actions
        if action.choices
        for flag in action.option_strings
    ]


_SCRIPTS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
