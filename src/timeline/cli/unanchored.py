"""The warning that relative times of a text are not placed: said once a run, as a folder would repeat it."""

from collections.abc import Callable, Iterable

from timeline.assembly.assemble import UNANCHORED
from timeline.cli.streams import say
from timeline.model.timexes import Timex
from timeline.pipeline import TextInput
from timeline.timex.dateline import find_anchor

HINT = "; give --anchor DATE"


def unanchored_warning(*, quiet: bool) -> Callable[[TextInput, Iterable[Timex]], None]:
    """Says so of the first document of which it is true."""
    said = quiet

    def warn(document: TextInput, times: Iterable[Timex]) -> None:
        nonlocal said
        if said or document.anchor is not None or not any(time.lacks_anchor for time in times):
            return
        if find_anchor(document.text) is None:
            said = True
            say(f"warning: {document.id}: {UNANCHORED}{HINT}")

    return warn
