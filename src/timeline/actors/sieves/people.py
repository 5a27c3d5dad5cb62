"""Shorter forms of people's names: surname, given name, familiar form, initials, title and surname."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice, product
from operator import attrgetter, itemgetter

from attrs import define

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import NAME, PERSON, UNKNOWN
from timeline.actors.name_agreement import NUMERAL, conflicting, same_given
from timeline.actors.sieves.told_as_kin import (
    is_relative,
    is_relative_of_another,
    is_told_as_kin,
    is_told_as_relative,
)
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS


def people(clusters: Clusters) -> None:
    """Join a shorter form of a name to the one bearer that fits; to the nearest of several only if he is alone near."""
    cores = {mention.name: _core(mention.name) for _, mention in clusters.named if mention.actor_kind in _PERSON}
    bearers = _bearers(clusters, cores)
    _join_full(clusters, bearers)
    familiar = {name: n for n, m in clusters.named if (name := _familiar(m.name))}
    alone = {mention.name[0] for _, mention in clusters.named if len(mention.name) == 1}
    for n, mention in clusters.named:
        core = cores[mention.name] if mention.actor_kind in _PERSON else ()
        if len(core) == 1:
            _join_short(clusters, n, core[0], bearers, alone)
        elif mention.actor_kind in _PERSON and mention.name in familiar:
            clusters.join(familiar[mention.name], n, "part-of-name")
    _join_titled(clusters, cores)


@define
class _Bearer:
    """A full name of an actor: its words, where it is first told, and everywhere."""

    core: tuple[str, ...]
    first: int
    places: list[int]


def _bearers(clusters: Clusters, cores: Mapping[tuple[str, ...], tuple[str, ...]]) -> Mapping[str, list[_Bearer]]:
    """The full names that hold each word, each once for those whom it names."""
    known: dict[tuple[int, tuple[str, ...]], _Bearer] = {}
    bearers: dict[str, list[_Bearer]] = defaultdict(list)
    for n, mention in clusters.named:
        if mention.actor_kind != PERSON or len(core := cores[mention.name]) < 2:
            continue
        bearer = known.get((clusters.root(n), mention.name))
        if bearer is None:
            bearer = known[clusters.root(n), mention.name] = _Bearer(core=core, first=n, places=[])
            for word in dict.fromkeys((*core, _without_article(core[-1]))):
                bearers[word].append(bearer)
        bearer.places.append(n)
    return bearers


def _join_titled(clusters: Clusters, cores: Mapping[tuple[str, ...], tuple[str, ...]]) -> None:
    """ "Lind" and "Mr Lind", where no full name is given and no other Lind."""
    alone: dict[str, dict[int, int]] = defaultdict(dict)
    for n, mention in clusters.named:
        if mention.actor_kind == PERSON:
            core = cores[mention.name]
            if len(core) == 1:
                alone[core[0]].setdefault(clusters.root(n), n)
    for bearers in alone.values():
        if len(bearers) == 2:
            first, second = bearers.values()
            clusters.join(first, second, "same-surname")


_PERSON = (PERSON, UNKNOWN)
_MARKS = frozenset(('"', "'", "“", "”", "‘", "’", "``", "''"))
_ARTICLES = ("al-", "el-")
# Sentences back from a shorter name to a full one that it takes up.
_NEAR = 3
_TAKING_PART = (*SUBJECTS, "dobj", "ROOT")
# Of so many full names before a short one the last that takes part is looked for.
_FULL = 8
# Of those whom the text tells apart though one name is all they have, so many are compared.
_SAME = 8
# Of a name that more people bear, those told of last may be meant: a chronicle of a family has thousands.
_FAMILY = 50
# Full names of whom a text is about: in its title, and where it introduces her.
_TITLED = 2


def _core(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name; what a hyphen ties is one: "Ana Holm-Lind" is no Lind."""
    conferred = vocabulary().conferred
    core = [w for w in name if w not in conferred and (w[0].isalnum() or w == "-")]
    for t in [t for t, w in enumerate(core) if w == "-"][::-1]:
        core[max(t - 1, 0) : t + 2] = ["".join(core[max(t - 1, 0) : t + 2])]
    if len(core) == 1 and NUMERAL.fullmatch(name[-1]):
        return (*core, name[-1])  # "Henry II" is a name in full
    return tuple(core) or name


def _join_full(clusters: Clusters, bearers: Mapping[str, list[_Bearer]]) -> None:
    """ "George Bush" and "George W. Bush", "Bill Clinton" and "William Clinton"; who bear the same words are two."""
    for same_word in bearers.values():
        by_name: dict[tuple[str, ...], list[_Bearer]] = defaultdict(list)
        for bearer in same_word:
            by_name[clusters.mentions[bearer.first].name].append(bearer)
        named = list(by_name.values())
        near = ((a, b) for k, a in enumerate(named, 1) for b in named[k : k + _FAMILY])
        alike = [(a, b) for a, b in near if _are_alike(a[0].core, b[0].core)]
        pairs = (pair for a, b in alike for pair in product(a[:_SAME], b[:_SAME]))
        for earlier, later in sorted((sorted((one.first, other.first)) for one, other in pairs), key=itemgetter(1, 0)):
            # "James Curley was born in Bath, the son of Michael Curley", "Douglas Lind's father, Doug Lind"
            is_alike = clusters.mentions[earlier].name[0] == clusters.mentions[later].name[0]
            is_told = is_relative_of_another if is_alike else is_told_as_kin
            if not is_told(clusters, later):
                clusters.join(earlier, later, "full-name")


def _are_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    is_one = a[-1] == b[-1] and same_given(a[0], b[0])
    return (is_one or set(a) <= set(b) or set(b) <= set(a)) and not conflicting(a, b)


def _join_short(clusters: Clusters, n: int, word: str, bearers: Mapping[str, list[_Bearer]], alone: Set[str]) -> None:
    """``alone`` are the names of one word."""
    bearing = _last_told(bearers.get(word, ()), n)
    fitting = [b for b in bearing if _fits(clusters, b, n, word)]
    for given in vocabulary().nicknames.get(word, ()):
        fitting.extend(b for b in _last_told(bearers.get(given, ()), n) if _fits(clusters, b, n, given))
    if _is_another(clusters, n):
        return
    fitting = [
        bearer
        for bearer in fitting
        if not is_relative(clusters, bearer.first, n) and not is_told_as_relative(clusters, n, bearer.first)
    ]
    fitting = _by_surname(fitting, word, alone, bearers)
    bearer = _meant(clusters, fitting, n) if fitting else None
    if bearer is not None:
        clusters.join(bearer, n, "part-of-name")


def _last_told(bearers: Sequence[_Bearer], n: int) -> Sequence[_Bearer]:
    """The bearers of a name, of very many those first told of just before a mention."""
    if len(bearers) <= _FAMILY:
        return bearers
    return bearers[max(0, bisect_left(bearers, n, key=attrgetter("first")) - _FAMILY) :][:_FAMILY]


def _by_surname(
    fitting: list[_Bearer], word: str, alone: Set[str], bearers: Mapping[str, list[_Bearer]]
) -> list[_Bearer]:
    """ "Karim" is Otto Karim where Karim Lind goes by "Lind": nobody goes by two names in one report."""
    bears = [bearer.core[-1] == word for bearer in fitting]
    if not any(bears) and any(NUMERAL.fullmatch(bearer.core[-1]) for bearer in fitting):
        # Henry Percy goes by "Percy", and no other Percy
        return [b for b in fitting if b.core[-1] not in alone or {o.core for o in bearers[b.core[-1]]} != {b.core}]
    if all(bears) or not any(bears):
        return fitting
    return [bearer for bearer in fitting if bearer.core[-1] == word or bearer.core[-1] not in alone]


def _is_another(clusters: Clusters, n: int) -> bool:
    """ "The elder John": whom of several of that name the words before it tell."""
    first = clusters.mentions[n].first
    return first > 0 and clusters.tokens.lower[first - 1] in read_words("titles", "namesakes")


def _meant(clusters: Clusters, fitting: list[_Bearer], n: int) -> int | None:
    """Whom a shorter name means: the only bearer, else whom the text is about, the one just named, the main one.

    A text that opens with a Lind and names her in full again says "Lind" of her, and of her husband by his given name;
    only the first use is telling, since the same words are taken for the same person.
    """
    roots = {clusters.root(bearer.first) for bearer in fitting}
    if len(roots) < 2:
        return fitting[0].first
    kin = {clusters.root(b.first) for b in fitting if is_told_as_kin(clusters, b.first)}
    told = {root: b.first for b in reversed(fitting) if (root := clusters.root(b.first)) not in kin}
    opening = next((b for b in told.values() if len(told) == 1 and _opens_as_subject(clusters, b)), None)
    if any(NUMERAL.fullmatch(bearer.core[-1]) for bearer in fitting):
        return _told_last(clusters, fitting, n)
    if opening is not None:
        return opening
    if next(m for m in clusters.members(n) if clusters.mentions[m].kind == NAME) != n:
        return None
    titles = clusters.mentions[n].titles
    held = (b for b in fitting if titles and any(clusters.mentions[place].titles == titles for place in b.places))
    titled = {clusters.root(bearer.first) for bearer in held}
    if len(titled) == 1:
        return titled.pop()  # "Dr Lind" is Dr Ana Lind, not Otto Lind
    main = clusters.main((place for bearer in fitting for place in bearer.places), least=_TITLED)
    if main is not None and clusters.mentions[clusters.members(main)[0]].sentence == 0:
        return main
    before = [bearer.places[k - 1] for bearer in fitting if (k := bisect_left(bearer.places, n))]
    near = {clusters.root(b) for b in before if clusters.mentions[b].sentence >= clusters.mentions[n].sentence - _NEAR}
    if before and len(near) < 2:
        return clusters.root(max(before))
    return clusters.main(place for bearer in fitting for place in bearer.places)


def _told_last(clusters: Clusters, rulers: Iterable[_Bearer], n: int) -> int | None:
    """Of rulers the one told of last, in a sentence that tells of no other: "Henry" behind "Henry II"."""
    mentions, deps = clusters.mentions, clusters.tokens.deps
    told = [last for bearer in rulers if (last := next(_told_before(clusters, bearer, n), None)) is not None]
    latest = max((mentions[b].sentence for b in told), default=0)
    near = [b for b in told if mentions[b].sentence == latest]
    acting = [b for b in near if deps[mentions[b].head] in SUBJECTS]
    told = acting if len(acting) == 1 else near
    return told[0] if len(told) == 1 else None


def _told_before(clusters: Clusters, bearer: _Bearer, n: int) -> Iterator[int]:
    """Where somebody acts or is acted on before a mention, nearest first; of whom a list tells, it tells in passing."""
    tokens = clusters.tokens
    for place in islice(reversed(bearer.places[: bisect_left(bearer.places, n)]), _FULL):
        head = clusters.mentions[place].head
        head = tokens.heads[head] if tokens.deps[head] == "appos" else head
        if tokens.deps[head] in _TAKING_PART:
            yield place


def _opens_as_subject(clusters: Clusters, bearer: int) -> bool:
    """ "Ana Lind was born in Bath, the daughter of Otto Lind. Lind …": whom the first sentence is about."""
    mention = clusters.mentions[bearer]
    return mention.sentence == 0 and clusters.tokens.deps[mention.head] in SUBJECTS


def _fits(clusters: Clusters, bearer: _Bearer, n: int, word: str) -> bool:
    name, core = clusters.mentions[bearer.first].name, bearer.core
    if not set(clusters.mentions[n].name) & vocabulary().generations <= set(name):
        return False  # "Otto Jr." is not the Otto Lind told of without it
    if word != core[0] and not vocabulary().given_name_titles.isdisjoint(clusters.mentions[n].titles):
        return False  # "King Hussein" is no Saddam Hussein
    is_short = word in (core[0], core[-1], _without_article(core[-1])) or _is_familiar(name, word)
    # "Gómez" of "José Luis Gómez Rivas"
    return (is_short or vocabulary().sexes(word) is None) and clusters.may_join(bearer.first, n)


def _without_article(surname: str) -> str:
    """ "Mansour" of "al-Mansour"."""
    return surname[3:] if surname.startswith(_ARTICLES) else surname


def _familiar(name: tuple[str, ...]) -> tuple[str, ...]:
    """ "Wild Bill" of 'Otto "Wild Bill" Lind', () for nothing between marks."""
    if _MARKS.isdisjoint(name):
        return ()
    marks = [t for t, word in enumerate(name) if word in _MARKS]
    return name[marks[0] + 1 : marks[1]] if len(marks) == 2 else ()


def _is_familiar(name: tuple[str, ...], word: str) -> bool:
    """ "Nan" of 'Ana "Nan" Lind': what stands in marks inside a name is it by itself."""
    return word in name and name[name.index(word) - 1] in _MARKS
