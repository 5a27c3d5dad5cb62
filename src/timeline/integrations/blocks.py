"""A timeline in a page of documentation: prose or a file, with options, made into dates and what happened then."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import groupby

from attrs import evolve, frozen

from timeline.assembly.assemble import UNANCHORED
from timeline.errors import AnchorError, PeriodError, TimelineError
from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.integrations.store import Extractor
from timeline.model.anchors import Anchor
from timeline.model.entries import Entry
from timeline.model.questions import interval_of
from timeline.model.timelines import Timeline
from timeline.pipeline import TextInput
from timeline.temporal.anchors import read_anchor

OPTIONS = ("anchor", "actor", "from", "to", "view")


class View(StrEnum):
    """How a block is shown: a list of dates, or a frame with chart, list and marked text."""

    LIST = "list"
    PAGE = "page"


class BlockError(TimelineError, ValueError):
    """A block cannot be shown as it is written."""


@frozen(kw_only=True)
class Block:
    """A block of prose and its options.

    ``actor`` is any name of the one whose entries are shown, ``since`` and ``until`` bound them; ``None`` asks for
    all.
    """

    text: str
    anchor: Anchor | None = None
    actor: str | None = None
    since: str | None = None
    until: str | None = None
    view: View = View.LIST

    @classmethod
    def of(cls, text: str, options: Mapping[str, str]) -> "Block":
        """A block from options as an author writes them. Raises ``BlockError``."""
        unknown = sorted(set(options) - set(OPTIONS))
        if unknown:
            raise BlockError(f"no option is called {', '.join(unknown)}; there are {', '.join(OPTIONS)}")
        view = options.get("view", View.LIST)
        if view not in tuple(View):
            raise BlockError(f"no view is called {view!r}; there are {', '.join(View)}")
        return cls(
            text=text,
            anchor=_anchor(options),
            actor=options.get("actor"),
            since=_time(options, "from"),
            until=_time(options, "to"),
            view=View(view),
        )

    def timeline(self, extractor: Extractor) -> Timeline:
        """The entries to show. Raises ``BlockError`` where there are none, ``UnknownActorError``."""
        (timeline,) = extractor.extract([TextInput(text=self.text, anchor=self.anchor)])
        shown = timeline if self.actor is None else timeline.where(actor=self.actor)
        if self.since is not None or self.until is not None:
            shown = shown.between(self.since, self.until)
        if not len(shown):
            raise BlockError("nothing in it is an event" if not len(timeline) else "its options leave no entry")
        return shown


@frozen(kw_only=True)
class Telling:
    """What happened: a clause, what to know of it ("planned, according to Ada Hill") and the words of the text.

    ``quote`` is "" where the next telling of that date has the same.
    """

    headline: str
    remark: str
    quote: str


def by_date(timeline: Timeline) -> Iterator[tuple[str, list[Telling]]]:
    """Dates in words with what happened then, in the order of the timeline."""
    for date, entries in groupby(timeline, key=lambda entry: when_in_words(entry.when)):
        tellings = [_telling(entry) for entry in entries]
        quotes = [telling.quote for telling in tellings]
        yield (
            date,
            [
                evolve(telling, quote="") if telling.quote == after else telling
                for telling, after in zip(tellings, [*quotes[1:], None], strict=True)
            ],
        )


def remarks(timeline: Timeline) -> Iterator[str]:
    """What the author of the block should know of the whole, and what to write."""
    for note in timeline.notes:
        yield f"{note}; set the option 'anchor'" if note == UNANCHORED else note


def _telling(entry: Entry) -> Telling:
    remark = one_line(", ".join(entry.remarks), 100)
    return Telling(headline=one_line(entry.headline), remark=remark, quote=one_line(entry.quote))


def _anchor(options: Mapping[str, str]) -> Anchor | None:
    try:
        return read_anchor(options.get("anchor"))
    except AnchorError as error:
        raise BlockError(str(error)) from None


def _time(options: Mapping[str, str], name: str) -> str | None:
    try:
        interval_of(options.get(name))
    except (AnchorError, PeriodError) as error:
        raise BlockError(f"{name}: {error}") from None
    return options.get(name)
