"""Corrections by hand, applied after extraction: they name what they correct by its words, so they survive a re-run.

A file of overrides is TOML, a table ``[[override]]`` each, with one ``action``::

    [[override]]
    action = "date"                  # or "drop", "headline"
    document = "harbour"             # the document's id; left out: any
    trigger = "resigned"             # the words of the event
    sentence = "She resigned."       # the sentence that tells it, word for word
    value = "2021-05-03"             # the date (a day, month or year), or the headline; not for "drop"

    [[override]]
    action = "rename"                # or "join", "split"
    actor = "Reed"                   # any name of the actor
    value = "Ada Reed"               # the new name; for "join" the actor that it is, for "split" the alias that is not

An override that fits nothing any more is stale: it is reported in the timeline's notes and changes nothing.
"""

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve, field, fields_dict, frozen

from timeline.assembly.order import order_entries
from timeline.assembly.tellings import with_people
from timeline.errors import AnchorError, OverrideError, UnknownActorError
from timeline.model.actors import Actor
from timeline.model.arguments import of_type
from timeline.model.choices import choose
from timeline.model.entries import Entry, Participant, Source, When
from timeline.model.links import TemporalRelation
from timeline.model.names import fold_name
from timeline.model.timelines import Timeline
from timeline.temporal.anchors import read_anchor
from timeline.temporal.edtf import format_edtf
from timeline.temporal.values import calendar_value, format_value


class Action(StrEnum):
    """What an override does; the first three to an entry, the others to an actor."""

    DROP = "drop"
    DATE = "date"
    HEADLINE = "headline"
    RENAME = "rename"
    JOIN = "join"
    SPLIT = "split"


_ON_ENTRIES = {Action.DROP, Action.DATE, Action.HEADLINE}
_RULE = "override"
_Person = TypeVar("_Person", Participant, Source)


def _action(value: Action | str) -> Action:
    return choose("action", value, Action)


@frozen(kw_only=True)
class Override:
    """One correction; ``action`` says what it does, and the module which of the other fields that takes.

    ``document`` is the id of the only document that it concerns, ``None`` for any. Raises ``ChoiceError`` for an action
    that there is not, ``OverrideError`` for a correction that lacks something or dates an event by no date.
    """

    action: Action = field(converter=_action)
    document: str | None = None
    trigger: str = ""
    sentence: str = ""
    actor: str = ""
    value: str = ""

    def __attrs_post_init__(self) -> None:
        needed = ("trigger", "sentence") if self.action in _ON_ENTRIES else ("actor",)
        missing = [name for name in needed if not getattr(self, name)]
        if self.action is not Action.DROP and not self.value:
            missing.append("value")
        if missing:
            raise OverrideError(str(self), f"lacks {' and '.join(missing)}")
        if self.action is Action.DATE:
            _check_date(self)

    def __str__(self) -> str:
        return f"{self.action} {self.trigger or self.actor!r}"

    def tells(self, entry: Entry) -> bool:
        """The entry has a telling with these words."""
        return any(
            telling.trigger.text == self.trigger
            and telling.sentence.text == self.sentence
            and self.document in (None, telling.document_id)
            for telling in entry.evidence
        )


def _check_date(override: Override) -> None:
    try:
        read_anchor(override.value)
    except AnchorError as error:
        problem = f"dates by {override.value!r}, which is no date; give ISO 8601 such as '2021-05-03' or '2021-05'"
        raise OverrideError(str(override), problem) from error


def read_overrides(path: str | os.PathLike[str]) -> tuple[Override, ...]:
    """The overrides of a TOML file, in its order. Raises ``OverrideError`` or ``OSError``."""
    try:
        rows = tomllib.loads(Path(path).read_text(encoding="utf-8")).get("override", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OverrideError(os.fspath(path), str(error)) from error
    if not isinstance(rows, list):
        raise OverrideError(os.fspath(path), "one correction is an [[override]], in two brackets")
    return tuple(_override(row, f"{os.fspath(path)}: override {number}") for number, row in enumerate(rows, start=1))


def _override(row: Mapping[str, Any], name: str) -> Override:
    unknown = sorted(row.keys() - fields_dict(Override).keys())
    if unknown:
        raise OverrideError(name, f"has no use for {', '.join(unknown)}")
    if row.get("action") not in list(Action):
        raise OverrideError(name, f"needs an action, one of {', '.join(Action)}")
    try:
        # TOML has dates of its own, which need no quotes.
        return Override(**{key: str(value) for key, value in row.items()})
    except OverrideError as error:
        raise OverrideError(f"{name} ({error.name})", error.problem) from None


def apply_overrides(timeline: Timeline, overrides: Iterable[Override]) -> Timeline:
    """The timeline with each override applied in turn; those that fit nothing are named in its ``notes``.

    Raises ``ArgumentTypeError`` for what is no ``Override``, such as the path of a file of them.
    """
    for override in overrides:
        of_type("each of overrides", override, Override, hint="read_overrides reads a file of them")
        corrected = _ACTIONS[override.action](timeline, override)
        if corrected is None:
            timeline = evolve(timeline, notes=(*timeline.notes, f"stale override: {override}"))
        else:
            timeline = corrected
    return timeline


def _dropped(timeline: Timeline, override: Override) -> Timeline | None:
    kept = tuple(entry for entry in timeline.entries if not override.tells(entry))
    return evolve(timeline, entries=kept) if len(kept) < len(timeline.entries) else None


def _dated(timeline: Timeline, override: Override) -> Timeline | None:
    anchor = read_anchor(override.value)
    if anchor is None:
        return None
    unit = anchor.granularity
    when = When(
        interval=anchor.interval,
        granularity=unit,
        value=format_value(calendar_value(anchor.moment, unit)),
        edtf=format_edtf(anchor.interval, unit) or "",
        relation=TemporalRelation.IS_INCLUDED,
        confidence=1.0,
        rule=_RULE,
    )
    changed = _changed(timeline, override, lambda entry: evolve(entry, when=when))
    if changed is None:
        return None
    ordered = order_entries(changed.entries, changed.order)
    return evolve(
        changed, entries=ordered.entries, order=ordered.order, conflicts=(*changed.conflicts, *ordered.conflicts)
    )


def _headlined(timeline: Timeline, override: Override) -> Timeline | None:
    return _changed(timeline, override, lambda entry: evolve(entry, headline=override.value))


def _changed(timeline: Timeline, override: Override, change: Callable[[Entry], Entry]) -> Timeline | None:
    if not any(override.tells(entry) for entry in timeline.entries):
        return None
    entries = (change(entry) if override.tells(entry) else entry for entry in timeline.entries)
    return evolve(timeline, entries=tuple(entries))


def _renamed(timeline: Timeline, override: Override) -> Timeline | None:
    actor = _actor(timeline, override.actor)
    if actor is None:
        return None
    aliases = tuple(dict.fromkeys(name for name in (actor.name, *actor.aliases) if name != override.value))
    return _with_actor(timeline, {actor.id}, evolve(actor, name=override.value, aliases=aliases, rule=_RULE))


def _joined(timeline: Timeline, override: Override) -> Timeline | None:
    one, other = _actor(timeline, override.actor), _actor(timeline, override.value)
    if one is None or other is None or one.id == other.id:
        return None
    names = dict.fromkeys(name for name in (*other.aliases, one.name, *one.aliases) if name != other.name)
    both = evolve(other, aliases=tuple(names), mentions=(*other.mentions, *one.mentions), rule=_RULE)
    return _with_actor(timeline, {one.id, other.id}, both)


def _split(timeline: Timeline, override: Override) -> Timeline | None:
    """What goes by the alias alone becomes an actor of that name."""
    actor, alias = _actor(timeline, override.actor), fold_name(override.value)
    if actor is None or alias not in map(fold_name, actor.aliases):
        return None
    own = [mention for mention in actor.mentions if fold_name(mention.words.text) == alias]
    other = evolve(
        actor,
        id=f"{actor.id}/{alias}",
        name=override.value,
        aliases=(),
        mentions=tuple(own),
        roles=(),
        external_id=None,
        rule=_RULE,
    )
    rest = evolve(
        actor,
        aliases=tuple(name for name in actor.aliases if fold_name(name) != alias),
        mentions=tuple(mention for mention in actor.mentions if mention not in own),
    )
    places = {(mention.document_id, mention.span) for mention in own}
    actors = tuple(new for known in timeline.actors for new in ((rest, other) if known.id == actor.id else (known,)))

    def participant(one: Participant) -> Participant:
        is_other = one.actor_id == actor.id and (one.document_id, one.mention.span) in places
        return evolve(one, actor_id=other.id, name=other.name) if is_other else one

    entries = tuple(with_people(entry, participant, lambda source: source) for entry in timeline.entries)
    return evolve(timeline, actors=actors, entries=entries)


def _actor(timeline: Timeline, name: str) -> Actor | None:
    try:
        return timeline.actor(name)
    except UnknownActorError:
        return None


def _with_actor(timeline: Timeline, old: set[str], actor: Actor) -> Timeline:
    """One actor in the place of those with the old ids, everywhere."""

    def person(one: _Person) -> _Person:
        return evolve(one, actor_id=actor.id, name=actor.name) if one.actor_id in old else one

    names = [known.name for known in timeline.actors if known.id in old and known.name != actor.name]
    actors = dict.fromkeys(actor if known.id in old else known for known in timeline.actors)
    entries = (
        evolve(entry, headline=_with_name(entry.headline, names, actor.name))
        if any(one.actor_id == actor.id for one in entry.participants)
        else entry
        for entry in (with_people(entry, person, person) for entry in timeline.entries)
    )
    return evolve(timeline, actors=tuple(actors), entries=tuple(entries))


def _with_name(headline: str, old: Iterable[str], new: str) -> str:
    """The headline with the new name; as it is where that stands there already."""
    for name in old:
        if new not in headline:
            headline = re.sub(rf"\b{re.escape(name)}\b", lambda _: new, headline)
    return headline


_ACTIONS: Mapping[Action, Callable[[Timeline, Override], Timeline | None]] = {
    Action.DROP: _dropped,
    Action.DATE: _dated,
    Action.HEADLINE: _headlined,
    Action.RENAME: _renamed,
    Action.JOIN: _joined,
    Action.SPLIT: _split,
}
