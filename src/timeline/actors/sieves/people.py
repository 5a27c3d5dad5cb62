"""Shorter forms of people's names: surname, given name, familiar form, initials, title and surname."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from attrs import define

from timeline.actors.clusters import Clusters
from timeline.actors.name_agreement import conflicting, same_given
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.constituents import SUBJECTS, first_conjunct


def other_names(clusters: Clusters) -> None:
    """ "Jenna Mourey, better known as Jenna Marbles": the text says that one person has two names."""
    tokens = clusters.tokens
    named = [n for n, m in clusters.named if m.actor_kind in _PERSON]
    for place, later in enumerate(named):
        earlier = _before_brackets(clusters, named[max(0, place - _ASIDES) : place], later)
        if earlier is None or _says_whose(clusters, later):
            continue
        between = tokens.lower[clusters.mentions[earlier].end : clusters.mentions[later].first]
        cue = next((k for k in reversed(range(len(between))) if _says_other_name(between, k)), None)
        if cue is not None and len(between) - cue <= _CLOSE:
            clusters.join(earlier, later, "other-name", other_names=True)


def _says_whose(clusters: Clusters, n: int) -> bool:
    """ "Moved to what is known as the Otto Lind farm": the farm is known so."""
    mention, tokens = clusters.mentions[n], clusters.tokens
    return tokens.deps[mention.head] in ("compound", "nmod", "poss") and tokens.heads[mention.head] == mention.end


def _before_brackets(clusters: Clusters, named: list[int], later: int) -> int | None:
    """The name before another in its sentence, past those in brackets: "Ana (Greek: Anna), known as Mia"."""
    words, other = clusters.tokens.words, clusters.mentions[later]
    for earlier in reversed(named):
        one = clusters.mentions[earlier]
        if one.sentence != other.sentence:
            return None
        between = words[one.end : other.first]
        if between.count(")") <= between.count("("):
            return earlier
    return None


def _says_other_name(words: list[str], k: int) -> bool:
    """A cue between two names of one person; "born" only right before the second, as "born to" names a parent."""
    return tuple(words[k : k + 2]) in _KNOWN_AS or words[k] in _BORN or (words[k] == "born" and k == len(words) - 1)


def people(clusters: Clusters) -> None:
    """Join a shorter form of a name to the one bearer that fits; to the nearest of several only if he is alone near."""
    cores = {mention.name: _core(mention.name) for _, mention in clusters.named if mention.actor_kind in _PERSON}
    bearers = _bearers(clusters, cores)
    _join_full(clusters, bearers)
    for n, mention in clusters.named:
        core = cores[mention.name] if mention.actor_kind in _PERSON else ()
        if len(core) == 1:
            _join_short(clusters, n, core[0], bearers)
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
        if mention.actor_kind != ActorKind.PERSON or len(core := cores[mention.name]) < 2:
            continue
        bearer = known.get((clusters.root(n), mention.name))
        if bearer is None:
            bearer = known[clusters.root(n), mention.name] = _Bearer(core=core, first=n, places=[])
            for word in dict.fromkeys(core):
                bearers[word].append(bearer)
        bearer.places.append(n)
    return bearers


def _join_titled(clusters: Clusters, cores: Mapping[tuple[str, ...], tuple[str, ...]]) -> None:
    """ "Lind" and "Mr Lind", where no full name is given and no other Lind."""
    alone: dict[str, dict[int, int]] = defaultdict(dict)
    for n, mention in clusters.named:
        if mention.actor_kind == ActorKind.PERSON:
            core = cores[mention.name]
            if len(core) == 1:
                alone[core[0]].setdefault(clusters.root(n), n)
    for bearers in alone.values():
        if len(bearers) == 2:
            first, second = bearers.values()
            clusters.join(first, second, "same-surname")


_PERSON = (ActorKind.PERSON, ActorKind.UNKNOWN)
_KNOWN_AS = frozenset(
    (
        ("known", "as"),
        ("known", "by"),
        ("the", "pseudonym"),
        ("stage", "name"),
        ("pen", "name"),
        ("identified", "as"),
        ("aka", "."),
        ("name", "of"),
        ("called", "himself"),
        ("called", "herself"),
    )
)
_BORN = frozenset(("aka", "a.k.a.", "alias", "née", "né", "nee", "nicknamed", "dubbed"))
_MARKS = frozenset(('"', "'", "“", "”", "‘", "’", "``", "''"))
# Sentences back from a shorter name to a full one that it takes up.
_NEAR = 3
# Full names of whom a text is about: in its title, and where it introduces her.
_TITLED = 2
# So many names may stand in brackets between two of one person.
_ASIDES = 4
# Words from "known as" to the name.
_CLOSE = 4


def _core(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name; what a hyphen ties is one: "Ana Holm-Lind" is no Lind."""
    conferred = vocabulary().conferred
    core = [w for w in name if w not in conferred and (w[0].isalnum() or w == "-")]
    for t in [t for t, w in enumerate(core) if w == "-"][::-1]:
        core[max(t - 1, 0) : t + 2] = ["".join(core[max(t - 1, 0) : t + 2])]
    return tuple(core) or name


def _join_full(clusters: Clusters, bearers: Mapping[str, list[_Bearer]]) -> None:
    """ "George Bush" and "George W. Bush", "Bill Clinton" and "William Clinton"."""
    for same_word in bearers.values():
        for earlier, later in sorted(combinations(same_word, 2), key=lambda pair: (pair[1].first, pair[0].first)):
            a, b = earlier.core, later.core
            alike = a[-1] == b[-1] and same_given(a[0], b[0])
            if (alike or set(a) <= set(b) or set(b) <= set(a)) and not conflicting(a, b):
                clusters.join(earlier.first, later.first, "full-name")


def _join_short(clusters: Clusters, n: int, word: str, bearers: Mapping[str, list[_Bearer]]) -> None:
    fitting = [b for b in bearers.get(word, ()) if _fits(clusters, b, n, word)]
    for given in vocabulary().nicknames.get(word, ()):
        fitting.extend(b for b in bearers.get(given, ()) if _fits(clusters, b, n, given))
    if _is_wife(clusters, n, bearers.get(word, ())) or _is_another(clusters, n):
        return
    fitting = [
        bearer
        for bearer in fitting
        if not _is_relative(clusters, bearer.first, n) and not _is_told_as_relative(clusters, n, bearer.first)
    ]
    fitting = _by_surname(clusters, fitting, word)
    bearer = _meant(clusters, fitting, n) if fitting else None
    if bearer is not None:
        clusters.join(bearer, n, "part-of-name")


def _by_surname(clusters: Clusters, fitting: list[_Bearer], word: str) -> list[_Bearer]:
    """ "Karim" is Otto Karim where Karim Lind goes by "Lind": nobody goes by two names in one report."""
    bears = [bearer.core[-1] == word for bearer in fitting]
    if all(bears) or not any(bears):
        return fitting
    alone = {m.name[0] for _, m in clusters.named if len(m.name) == 1}
    return [bearer for bearer in fitting if bearer.core[-1] == word or bearer.core[-1] not in alone]


def _is_wife(clusters: Clusters, n: int, bearers: Iterable[_Bearer]) -> bool:
    """ "Lady Lind" beside Sir Otto Lind is his wife, and not his daughter Ana."""
    if clusters.mentions[n].titles[-1:] != ("lady",):
        return False
    return any(clusters.mentions[b.first].titles[-1:] in (("sir",), ("lord",)) for b in bearers)


def _is_relative(clusters: Clusters, bearer: int, n: int) -> bool:
    """ "Lind bought it; his daughter Ana Lind runs it": who is told of as a relative is not the Lind told of before."""
    if min(clusters.members(n)) > bearer:
        return False
    mentions = clusters.mentions
    if _is_relative_of_another(clusters, bearer):
        return True
    beside = (mentions[m] for m in clusters.members(bearer) if mentions[m].sentence == mentions[bearer].sentence)
    relatives = vocabulary().relatives
    return any(m.noun in relatives and clusters.tokens.child(m.head, "poss") is not None for m in beside)


def _is_relative_of_another(clusters: Clusters, bearer: int) -> bool:
    """ "Lind was born in Bath, the son of Otto Lind": it is not himself whose son he was."""
    tokens, head = clusters.tokens, first_conjunct(clusters.tokens, clusters.mentions[bearer].head)
    of = tokens.heads[head]
    is_of = tokens.deps[head] == "pobj" and tokens.lower[of] == "of"
    return is_of and tokens.lemmas[tokens.heads[of]] in vocabulary().relatives


def _is_told_as_relative(clusters: Clusters, n: int, bearer: int) -> bool:
    """ "Otto Lind left; his son Otto stayed": whose relative a pronoun tells of that may be the bearer's."""
    mentions, relatives = clusters.mentions, vocabulary().relatives
    known = {mentions[m].noun for m in clusters.members(bearer)}
    before = (mentions[m] for m in clusters.members(n) if m < n)
    for told in (mention for mention in before if mention.noun in relatives and mention.noun not in known):
        owner = clusters.by_head.get(clusters.tokens.child(told.head, "poss") or -1)
        if owner is not None and mentions[owner].kind == MentionKind.PRONOUN:
            return not mentions[owner].genders.isdisjoint(clusters.genders(bearer))
    return False


def _is_another(clusters: Clusters, n: int) -> bool:
    """ "The elder John": whom of several of that name the words before it tell."""
    first = clusters.mentions[n].first
    return first > 0 and clusters.tokens.lower[first - 1] in read_words("titles", "namesakes")


def _meant(clusters: Clusters, fitting: list[_Bearer], n: int) -> int | None:
    """Whom a shorter name means: the only bearer, else whom the text is about, the one just named, the main one.

    A text that opens with a Lind and names her in full again says "Lind" of her, and of her husband by his given name;
    only the first use is telling, since the same words are taken for the same person.
    """
    if len({clusters.root(bearer.first) for bearer in fitting}) < 2:
        return fitting[0].first
    children = {clusters.root(b.first): b for b in fitting if not _is_relative_of_another(clusters, b.first)}
    if len(children) == 1 and _opens_as_subject(clusters, child := children.popitem()[1].first):
        return child
    if clusters.names(n)[0] is not clusters.mentions[n]:
        return None
    titled = {clusters.root(b.first) for b in fitting if _has_title(clusters, b, clusters.mentions[n].titles)}
    if len(titled) == 1:
        return titled.pop()  # "Dr Lind" is Dr Ana Lind, not Otto Lind
    main = clusters.main((place for bearer in fitting for place in bearer.places), least=_TITLED)
    if main is not None and clusters.mentions[min(clusters.members(main))].sentence == 0:
        return main
    before = [bearer.places[k - 1] for bearer in fitting if (k := bisect_left(bearer.places, n))]
    near = {clusters.root(b) for b in before if clusters.mentions[b].sentence >= clusters.mentions[n].sentence - _NEAR}
    if before and len(near) < 2:
        return clusters.root(max(before))
    return clusters.main(place for bearer in fitting for place in bearer.places)


def _opens_as_subject(clusters: Clusters, bearer: int) -> bool:
    """ "Ana Lind was born in Bath, the daughter of Otto Lind. Lind …": whom the first sentence is about."""
    mention = clusters.mentions[bearer]
    return mention.sentence == 0 and clusters.tokens.deps[mention.head] in SUBJECTS


def _has_title(clusters: Clusters, bearer: _Bearer, titles: tuple[str, ...]) -> bool:
    return bool(titles) and any(clusters.mentions[place].titles == titles for place in bearer.places)


def _fits(clusters: Clusters, bearer: _Bearer, n: int, word: str) -> bool:
    name, core = clusters.mentions[bearer.first].name, bearer.core
    if not set(clusters.mentions[n].name) & vocabulary().generations <= set(name):
        return False  # "Otto Jr." is not the Otto Lind told of without it
    if word != core[0] and not vocabulary().given_name_titles.isdisjoint(clusters.mentions[n].titles):
        return False  # "King Hussein" is no Saddam Hussein
    return (word in (core[0], core[-1]) or _is_familiar(name, word)) and clusters.may_join(bearer.first, n)


def _is_familiar(name: tuple[str, ...], word: str) -> bool:
    """ "Nan" of 'Ana "Nan" Lind': what stands in marks inside a name is it by itself."""
    place = name.index(word) if word in name else 0
    return 0 < place < len(name) - 1 and name[place - 1] in _MARKS and name[place + 1] in _MARKS
