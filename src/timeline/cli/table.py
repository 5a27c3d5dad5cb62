"""A timeline as a table on the terminal, by actor."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.model.actors import Actor
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.timelines import Timeline

_PIPED_WIDTH = 120
_STYLES = {
    Status.OCCURRED: "",
    Status.ONGOING: "green",
    Status.PLANNED: "cyan",
    Status.HYPOTHETICAL: "dim",
    Status.DENIED: "red",
    Status.CLAIMED: "yellow",
}


class _Console(Console):
    """Leaves a closed pipe to the one place that ends every command alike."""

    def on_broken_pipe(self) -> None:
        raise


def show(timeline: Timeline, out: TextIO, *, actor: str | None = None) -> None:
    """Write the table; colours on a terminal only, and there the terminal's width.

    ``actor`` is any name of the one whose part alone is shown, ``None`` for every part.
    """
    width = None if out.isatty() else _PIPED_WIDTH
    only = None if actor is None else timeline.actor(actor).name
    _show(_Console(file=out, width=width, highlight=False, emoji=False, markup=False), timeline, only)


def _show(console: Console, timeline: Timeline, only: str | None) -> None:
    """The same columns for every actor, so that dates stand below dates; headed once."""
    if not len(timeline):
        console.print(Text("no entries", style="dim"))
        return
    console.print(_table(header=True))
    for name, entries in timeline.by_actor().items():
        if only in (None, name):
            _show_part(console, _heading(timeline.actor(name)), entries, timeline.actor(name))
    nobody = [entry for entry in timeline if not entry.actors]
    if nobody:
        _show_part(console, Text("No known actor", style="bold"), nobody, None)


def _show_part(console: Console, heading: Text, entries: Iterable[Entry], actor: Actor | None) -> None:
    table = _table(header=False)
    for entry in entries:
        table.add_row(*_cells(entry, actor), style=_STYLES[entry.status])
    console.print()
    console.print(heading)
    console.print(table)


def _heading(actor: Actor) -> Text:
    others = ", ".join(one_line(alias, 60) for alias in actor.aliases if alias != actor.name)
    about = f"  {actor.kind}" + (f", also {others}" if others else "")
    return Text.assemble((one_line(actor.name, 60), "bold"), (about, "dim"))


def _table(*, header: bool) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), expand=True, show_header=header, header_style="dim")
    table.add_column("When", width=24)
    table.add_column("What", ratio=1)
    table.add_column("As", width=10)
    table.add_column("Status", width=12)
    table.add_column("According to", width=16)
    table.add_column("Id", width=5, style="dim")
    return table


def _cells(entry: Entry, actor: Actor | None) -> Iterable[Text]:
    roles = dict.fromkeys(p.role.value for p in entry.participants if actor is not None and p.actor_id == actor.id)
    cells = (
        when_in_words(entry.when),
        entry.headline,
        ", ".join(roles),
        "" if entry.status is Status.OCCURRED else entry.status.value,
        entry.source.name if entry.source else "",
        entry.id.rpartition(":")[2],
    )
    return [Text(one_line(cell)) for cell in cells]
