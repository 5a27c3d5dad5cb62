"""Run every scorer on the development corpora and keep the figures in ``docs/accuracy.md``.

    python -m benchmarks.run LABEL [--corpora DIR] [--scorers DIR] [--only DATA ...]

LABEL names the state measured; a second run under a label replaces its figures. Corpora or scorers that are not
there are skipped with a message.
"""

import argparse
import csv
import os
import re
import subprocess
import sys
from pathlib import Path

from benchmarks.scorers import SCORERS, Figure, Scorer

ROOT = Path(__file__).parent.parent
FIGURES = ROOT / "docs" / "accuracy.tsv"
PAGE = ROOT / "docs" / "accuracy.md"
TABLE = re.compile(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", re.DOTALL)
# Columns of the page: the goal, then the first and the latest states.
SHOWN = 8


def measure(scorer: Scorer, scorers: Path, corpora: Path) -> str:
    """What the scorer prints; empty, with a message, where it fails."""
    done = subprocess.run(
        scorer.command(scorers, corpora),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
    )
    if done.returncode:
        print(f"{scorer.data}, {scorer.script}: {(done.stderr or done.stdout).strip()[-400:]}", file=sys.stderr)
    return done.stdout


def read_figure(figure: Figure, output: str) -> str | None:
    found = re.search(figure.pattern, output, re.MULTILINE)
    return found[1] if found else None


def load() -> dict[tuple[str, str], dict[str, str]]:
    """Figures so far: (data, name) to label to value."""
    rows: dict[tuple[str, str], dict[str, str]] = {}
    if FIGURES.exists():
        with FIGURES.open(encoding="utf8", newline="") as lines:
            for data, name, label, value in csv.reader(lines, delimiter="\t"):
                rows.setdefault((data, name), {})[label] = value
    return rows


def save(rows: dict[tuple[str, str], dict[str, str]]) -> None:
    with FIGURES.open("w", encoding="utf8", newline="") as out:
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        for (data, name), values in rows.items():
            writer.writerows((data, name, label, value) for label, value in values.items())


def table(rows: dict[tuple[str, str], dict[str, str]]) -> str:
    goals = {(s.data, f.name): f"{f.goal:g}" for s in SCORERS for f in s.figures}
    labels = list(dict.fromkeys(label for values in rows.values() for label in values))[-SHOWN:]
    head = ["data", "measure", "aim", *labels]
    lines = [f"| {' | '.join(head)} |", "| --- " * 2 + "| ---: " * (len(head) - 2) + "|"]
    lines += [
        f"| {' | '.join([data, name, goals.get((data, name), ''), *(values.get(label, '') for label in labels)])} |"
        for (data, name), values in rows.items()
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("label")
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--scorers", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--only", nargs="+", help="names of data")
    arguments = parser.parse_args()
    if not arguments.corpora.is_dir() or not arguments.scorers.is_dir():
        print(f"skipped: no corpora in {arguments.corpora} or no scorers in {arguments.scorers}", file=sys.stderr)
        return
    rows = load()
    for scorer in SCORERS:
        if arguments.only and scorer.data not in arguments.only:
            continue
        output = measure(scorer, arguments.scorers.resolve(), arguments.corpora.resolve())
        for figure in scorer.figures:
            value = read_figure(figure, output)
            print(f"{scorer.data:32} {figure.name:44} {value or '-':>8}  (aim {figure.goal:g})", flush=True)
            rows.setdefault((scorer.data, figure.name), {})[arguments.label] = value or "-"
    save(rows)
    page = PAGE.read_text(encoding="utf8")
    PAGE.write_text(TABLE.sub(lambda found: found[1] + table(rows) + found[2], page), encoding="utf8")


if __name__ == "__main__":
    main()
