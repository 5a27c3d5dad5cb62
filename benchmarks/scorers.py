"""The scorers, how each is called, and where each figure stands in what it prints."""

import sys
from pathlib import Path

from attrs import frozen


@frozen
class Figure:
    """One number of a scorer's output: the first group of ``pattern``; ``goal`` is what we aim at."""

    name: str
    pattern: str
    goal: float


@frozen
class Scorer:
    """A scorer and the arguments it gets; ``{corpora}`` stands for the corpora's folder.

    ``script`` is a file of the scorers' folder, or a module of ours.
    """

    data: str
    script: str
    arguments: tuple[str, ...]
    figures: tuple[Figure, ...]

    def command(self, scorers: Path, corpora: Path) -> list[str]:
        target = [str(scorers / self.script)] if self.script.endswith(".py") else ["-m", self.script]
        return [sys.executable, *target, *(a.format(corpora=corpora) for a in self.arguments)]


def _timex(figure: str, goal: float) -> Figure:
    row = figure if figure in ("value", "type") else f"{figure} +[\\d.]+ +[\\d.]+"
    label = f"{row} F1" if figure in ("value", "type") else row
    return Figure(f"{figure} F1", rf"^{label} +([\d.]+)", goal)


def _share(name: str, goal: int) -> Figure:
    return Figure(name, rf"\b{name} (\d+)/", goal)


_SUITES = ("ctparse", "datefinder", "dateparser", "ms_recognizers", "parsedatetime", "timefhuman")


def _suite_figures() -> tuple[Figure, ...]:
    row = r"^{} +\d+ +\S+ +\S+ +\S+ +"
    return tuple(
        figure
        for suite in _SUITES
        for figure in (
            Figure(f"{suite}, all resolved", row.format(suite) + r"([\d.]+)", 85),
            Figure(f"{suite}, core resolved", row.format(suite) + r"[\d.]+ +\S+ +([\d.]+)", 92),
        )
    )


def _gum_actors(data: str, genres: tuple[str, ...], figures: tuple[Figure, ...]) -> Scorer:
    arguments = ("{corpora}/gum/train.jsonl", "actors", "benchmarks.adapters:actors", *genres)
    return Scorer(data, "gum/score.py", arguments, figures)


SCORERS = (
    Scorer(
        "seed",
        "score_article.py",
        ("{corpora}/seed", "benchmarks.adapters:article"),
        (
            _share("time", 8),
            _share("event", 43),
            _share("actor", 41),
            _share("dated", 13),
            _share("source", 42),
            _share("status", 41),
            _share("apart", 5),
            _share("alias", 16),
        ),
    ),
    Scorer(
        "tbaq",
        "timex/score.py",
        ("--gold", "{corpora}/tbaq/TimeBank", "{corpora}/tbaq/AQUAINT", "--adapter", "benchmarks.adapters:tag"),
        (_timex("strict", 90), _timex("relaxed", 95), _timex("value", 84), _timex("type", 91)),
    ),
    Scorer(
        "tbaq",
        "timex/throughput.py",
        ("--gold", "{corpora}/tbaq/TimeBank", "{corpora}/tbaq/AQUAINT", "--adapter", "benchmarks.adapters:tag"),
        (Figure("times, speed as a multiple of the parser's", r'"ratio": ([\d.]+)', 40),),
    ),
    Scorer(
        "gum",
        "gum/score.py",
        ("{corpora}/gum/train.jsonl", "dates", "benchmarks.adapters:times"),
        (
            Figure("dates found", r"found ([\d.]+)", 95),
            Figure("dates resolved", r"resolved ([\d.]+)", 88),
            Figure("dates exact", r"exact ([\d.]+)", 85),
        ),
    ),
    Scorer(
        "suites",
        "suites/score_suites.py",
        (
            "--cases",
            *(f"{{corpora}}/suites/{suite}.jsonl" for suite in _SUITES),
            "--adapter",
            "benchmarks.adapters:times",
            "--path",
            ".",
        ),
        _suite_figures(),
    ),
    Scorer(
        "tbaq TimeBank",
        "events/score.py",
        ("--gold", "{corpora}/tbaq/TimeBank", "--adapter", "benchmarks.adapters:events"),
        (
            Figure("events F1", r"F1 ([\d.]+)", 82),
            Figure("event class", r"event_class ([\d.]+)", 68),
            Figure("tense", r"tense ([\d.]+)", 66),
            Figure("aspect", r"aspect ([\d.]+)", 78),
            Figure("polarity", r"polarity ([\d.]+)", 80),
        ),
    ),
    Scorer(
        "meantime-apple",
        "timelines/score_participants.py",
        (
            "--path",
            ".",
            "--adapter",
            "benchmarks.adapters:participants",
            "--only",
            "apple",
            "--meantime",
            "{corpora}/meantime-apple",
        ),
        (
            Figure("events F1, overlap", r"events, overlap .*F1 +([\d.]+)", 66),
            Figure("participants F1", r"participants, all events .*F1 +([\d.]+)", 55),
            Figure("named actors F1", r"named actors, all events .*F1 +([\d.]+)", 65),
            Figure("named actors F1, events matched", r"named actors, matched events .*F1 +([\d.]+)", 85),
            Figure("dates exact", r"dates, all anchored .*?exact ([\d.]+)", 72),
            Figure("earlier, same or later", r"than DCT .*?right ([\d.]+)", 75),
        ),
    ),
    _gum_actors(
        "gum news, bio, interview, speech",
        ("--genre", "news,bio,interview,speech"),
        (
            Figure("LEA F1", r"LEA .*?F1 ([\d.]+)", 52),
            Figure("B-cubed F1", r"B-cubed .*?F1 ([\d.]+)", 58),
            Figure("names right", r"name ([\d.]+)%", 90),
            Figure("pronouns right", r"pronoun ([\d.]+)%", 64),
            Figure("descriptions right", r"nominal ([\d.]+)%", 38),
        ),
    ),
    _gum_actors("gum", (), (Figure("LEA F1", r"LEA .*?F1 ([\d.]+)", 45),)),
    Scorer(
        "semeval-trial",
        "timelines/run_timelines.py",
        (
            "--path",
            ".",
            "--adapter",
            "benchmarks.adapters:timelines",
            "--only",
            "trial",
            "--trial",
            "{corpora}/semeval-trial",
        ),
        (
            Figure("official F1", r"^trial +\S+ +\S+ +([\d.]+)", 26),
            Figure("mention F1", r"^trial(?: +\S+){5} +([\d.]+)", 42),
            Figure("dates exact", r"^trial(?: +\S+){7} +([\d.]+)", 70),
        ),
    ),
    Scorer(
        "meantime-apple",
        "benchmarks.meantime",
        ("{corpora}/meantime-apple",),
        (
            Figure("certainty", r"certainty: ([\d.]+)", 85),
            Figure("polarity", r"polarity: ([\d.]+)", 95),
            Figure("time", r"time: ([\d.]+)", 80),
        ),
    ),
    Scorer(
        "litbank",
        "benchmarks.litbank",
        ("{corpora}/litbank",),
        (Figure("realis events F1", r"F1 ([\d.]+)", 65),),
    ),
)
