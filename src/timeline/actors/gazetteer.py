"""Gazetteers: actors that the caller knows, by all their names; where the text names one, it wins over the model."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from os import PathLike

from attrs import define, frozen

from timeline.actors.gazetteer_files import Row, read_rows
from timeline.errors import AnchorError, GazetteerError
from timeline.model.actors import ActorKind, RoleTitle
from timeline.model.intervals import Interval, Moment
from timeline.model.names import fold_name
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document

_FIRST_WORD = re.compile(r"\w+")
# Shorter names are matched in their own case alone: "US" is not "us", "WHO" not "who".
_SHORT = 4
_FIELDS = frozenset(("name", "aliases", "kind", "id", "roles", "apart_from"))
_ROLE_FIELDS = frozenset(("title", "from", "to"))


@frozen(kw_only=True)
class GazetteerEntry:
    """An actor known beforehand.

    ``id`` is its id elsewhere, such as Wikidata's ("Q12345"), ``None`` for none. ``aliases`` are other names that may
    stand in a text; one that two entries share names neither. ``roles`` hold with the time they are true of.
    ``apart_from`` are names that must never be taken for this actor.
    """

    name: str
    kind: ActorKind = ActorKind.UNKNOWN
    aliases: tuple[str, ...] = ()
    id: str | None = None
    roles: tuple[RoleTitle, ...] = ()
    apart_from: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells the entry from every other: its id, else its name."""
        return self.id or self.name

    def titles_at(self, moment: Moment | None) -> tuple[str, ...]:
        """The titles that are true at a moment, lower-case; at ``None`` those true at any time."""
        held = (r for r in self.roles if r.interval is None or moment is None or _holds(r.interval, moment))
        return tuple(role.title.casefold() for role in held)


def _holds(interval: Interval, moment: Moment) -> bool:
    after_start = interval.start is None or interval.start <= moment
    return after_start and (interval.end is None or moment < interval.end)


@define(frozen=True, eq=False, slots=False)
class Gazetteer:
    """Known actors, looked up by their names in a text; how many they are does not slow that down.

    ``read`` and ``from_records`` make one. Names are compared without case, those of up to four letters with it.
    """

    entries: tuple[GazetteerEntry, ...]

    @classmethod
    def read(cls, path: str | PathLike[str]) -> "Gazetteer":
        """The gazetteer of a CSV, JSON or TOML file, told by its suffix.

        CSV has a header with any of ``name, aliases, kind, id, roles, apart_from``; lists are parted by ``|``, a role
        is ``title`` or ``title@from/to``. JSON is a list of objects, TOML tables ``[[actors]]``, with the same keys; a
        role there has ``title``, ``from`` and ``to``. ``from`` and ``to`` are years, months or days in ISO 8601, both
        included; either may be left off. Raises ``GazetteerError``, which lists every row that is wrong.
        """
        return cls.from_records(read_rows(path), source=str(path))

    @classmethod
    def from_records(cls, records: Iterable[Row], *, source: str = "records") -> "Gazetteer":
        """The gazetteer of mappings with the keys that ``read`` tells of. Raises ``GazetteerError``."""
        entries, problems = [], []
        names: set[str] = set()
        for number, record in enumerate(records, 1):
            try:
                entry = _entry(record)
                if fold_name(entry.name) in names:
                    raise ValueError(f"the name {entry.name!r} is already taken")
            except ValueError as problem:
                problems.append((number, str(problem)))
            else:
                names.add(fold_name(entry.name))
                entries.append(entry)
        if problems:
            raise GazetteerError(source, problems)
        return cls(tuple(entries))

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def by_key(self) -> Mapping[str, GazetteerEntry]:
        """Every entry by its key."""
        return {entry.key: entry for entry in self.entries}

    @cached_property
    def apart(self) -> frozenset[frozenset[str]]:
        """Pairs of lower-case names that must stay apart."""
        return frozenset(
            frozenset((fold_name(name), fold_name(other)))
            for entry in self.entries
            for name in (entry.name, *entry.aliases)
            for other in entry.apart_from
        )

    @cached_property
    def _by_first_word(self) -> Mapping[str, tuple[tuple[str, GazetteerEntry], ...]]:
        """Names by their first word, longest first; a name of two entries is left out."""
        owners: dict[str, dict[str, GazetteerEntry]] = {}
        for entry in self.entries:
            for name in (entry.name, *entry.aliases):
                owners.setdefault(name, {})[entry.key] = entry
        found: dict[str, list[tuple[str, GazetteerEntry]]] = {}
        for name, entries in owners.items():
            word = _FIRST_WORD.search(name.lower())
            if word is not None and len(entries) == 1:
                found.setdefault(word[0], []).append((name, next(iter(entries.values()))))
        return {word: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for word, pairs in found.items()}

    def find(self, document: Document) -> Iterator[tuple[int, int, GazetteerEntry]]:
        """The names in a document: first token, end and entry; the longest at each place, none overlapping."""
        tokens, index = document.tokens, self._by_first_word
        if not index:
            return
        ends = {end: t + 1 for t, end in enumerate(tokens.ends)}
        free = 0
        for t, low in enumerate(tokens.lower):
            if t < free:
                continue
            word = low if low in index else _first_word(low)
            for name, entry in index.get(word, ()):
                end = ends.get(tokens.starts[t] + len(name))
                if end is not None and _is_same(document.text[tokens.starts[t] : tokens.ends[end - 1]], name):
                    yield t, end, entry
                    free = end
                    break


def _first_word(low: str) -> str:
    found = _FIRST_WORD.match(low)
    return found[0] if found else ""


def _is_same(words: str, name: str) -> bool:
    if len(name) <= _SHORT:
        return words == name
    return words == name or (words.casefold() == name.casefold() and words[:1].isupper())


def _entry(record: Row) -> GazetteerEntry:
    if not isinstance(record, Mapping):
        raise ValueError(f"{record!r} is no mapping of {', '.join(sorted(_FIELDS))}")
    unknown = sorted(record.keys() - _FIELDS)
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}; fields are {', '.join(sorted(_FIELDS))}")
    name = record.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ValueError("the name is missing")
    kind = record.get("kind") or ActorKind.UNKNOWN
    if kind not in tuple(ActorKind):
        raise ValueError(f"kind {kind!r} is none of {', '.join(ActorKind)}")
    identifier = record.get("id")
    if identifier is not None and not isinstance(identifier, str):
        raise ValueError(f"id {identifier!r} is no string")
    return GazetteerEntry(
        name=name.strip(),
        kind=ActorKind(str(kind)),
        aliases=_strings(record, "aliases"),
        id=identifier or None,
        roles=tuple(map(_role, _list(record, "roles"))),
        apart_from=_strings(record, "apart_from"),
    )


def _list(record: Row, key: str) -> list[object]:
    value = record.get(key) or []
    if not isinstance(value, list):
        raise ValueError(f"{key} is no list")
    return value


def _strings(record: Row, key: str) -> tuple[str, ...]:
    values = _list(record, key)
    if not all(isinstance(value, str) and value.strip() for value in values):
        raise ValueError(f"{key} holds something that is no name")
    return tuple(str(value).strip() for value in values)


def _role(value: object) -> RoleTitle:
    role = {"title": value} if isinstance(value, str) else value
    if not isinstance(role, Mapping) or role.keys() - _ROLE_FIELDS or not isinstance(role.get("title"), str):
        raise ValueError(f"role {value!r} has no title, or more than title, from and to")
    start, end = _time(role.get("from")), _time(role.get("to"))
    if start is None and end is None:
        return RoleTitle(title=role["title"])
    try:
        interval = Interval(start.start if start else None, end.end if end else None)
        return RoleTitle(title=role["title"], interval=interval)
    except ValueError:
        raise ValueError(f"role {role['title']!r} ends before it begins") from None


def _time(value: object) -> Interval | None:
    if value is None or value == "":
        return None
    try:
        anchor = read_anchor(str(value))
    except AnchorError:
        raise ValueError(f"{value!r} is no date; give a year, a month or a day such as '2020-03-04'") from None
    return anchor.interval if anchor else None
