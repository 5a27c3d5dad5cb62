"""From a cluster of mentions to an actor: its name, id, kind, aliases and roles."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import TypeAlias

from timeline.actors.clusters import Cluster
from timeline.actors.countries import countries
from timeline.actors.gazetteer import Gazetteer, GazetteerEntry
from timeline.actors.kinds import DESCRIPTION, GROUP, NAME, PERSON, PRODUCT, PRONOUN, UNKNOWN
from timeline.actors.lands import with_land
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import is_whole_body, unaccented, vocabulary
from timeline.model.actors import Actor, ActorKind, ActorMention, RoleTitle
from timeline.text.capitals import with_plain_openings
from timeline.text.inflection import possessive

# Links that say something of a mention, and do not mention it again.
_NOT_TAKEN_UP = frozenset(("copula", "relative"))
_ARTICLES = ("the", "a", "an")
_NOT_WORD = re.compile(r"[^0-9a-z]+")

Told: TypeAlias = tuple[Mention, str]  # what is no pronoun, and its words on one line


def to_actors(clusters: Iterable[Cluster], gazetteer: Gazetteer | None) -> tuple[Actor, ...]:
    """Actors in the order of their first mention.

    Clusters of pronouns alone name nobody and are left out, as are descriptions that nothing takes up again and those
    that point back at a body or a thing without a name ("the company").
    """
    taken: Counter[str] = Counter()
    known = gazetteer.by_key if gazetteer is not None else {}
    clusters = list(clusters)
    owners = {link.mention.first: cluster for cluster in clusters for link in cluster if link.mention.kind == PRONOUN}
    return tuple(_actor(cluster, taken, known, owners) for cluster in clusters if _refers(cluster))


def _refers(cluster: Cluster) -> bool:
    if any(link.mention.kind == NAME for link in cluster):
        return True
    if len(cluster) == 1:
        return False
    # "It is a company" names nobody; "I am the mayor" tells who speaks, and goes on speaking.
    speaks = sum(link.mention.person == 1 for link in cluster) > 1
    mentions = [link.mention for link in cluster if speaks or link.rule not in _NOT_TAKEN_UP]
    described = any(m.kind == DESCRIPTION and not _points_back(m) for m in mentions)
    return described and len(mentions) > 1


def _points_back(description: Mention) -> bool:
    is_bare = description.definite and not description.modifiers
    is_whole = is_bare and is_whole_body(description.noun)
    return is_whole or description.actor_kind == PRODUCT


def _actor(
    cluster: Cluster, taken: Counter[str], known: Mapping[str, GazetteerEntry], owners: Mapping[int, Cluster]
) -> Actor:
    mentions = [link.mention for link in cluster]
    told = [(m, _plain(m)) for m in mentions if m.kind != PRONOUN]
    entry = next((known[m.key] for m in mentions if m.key is not None), None) if known else None
    name = entry.name if entry is not None else _owned(told, _name(_called(cluster, told)), owners)
    base = slug(name)
    taken[base] += 1
    # "The chief engineer, Ann Lee" tells what she is and then the name.
    others = [words for _, words in told if words != name and not words.endswith(f", {name}")]
    with_lands = [with_land(name, m.land, m.actor_kind) for m in mentions if m.land]
    return Actor(
        id=base if taken[base] == 1 else f"{base}-{taken[base]}",
        name=name,
        kind=entry.kind if entry is not None and entry.kind != UNKNOWN else _kind(mentions),
        aliases=tuple(dict.fromkeys([*others, *with_lands])),
        mentions=tuple(
            [
                ActorMention(words=(m := link.mention).words, head=m.head_span, kind=m.kind, via=m.via, rule=link.rule)
                for link in cluster
            ]
        ),
        roles=(*(entry.roles if entry is not None else ()), *(RoleTitle(title=t) for t in _roles(told))),
        external_id=entry.id if entry is not None else None,
        rule=mentions[0].rule if entry is None else "gazetteer",
    )


def _owned(told: list[Told], name: str, owners: Mapping[int, Cluster]) -> str:
    """ "Otto Lind's aunt" for "my aunt" and "his aunt", where the text tells whose and that one has a name."""
    if any(m.kind == NAME for m, _ in told):
        return name
    described = next((m for m, words in told if words == name), None)
    owner = owners.get(described.first, ()) if described is not None else ()
    names = [(link.mention, _plain(link.mention)) for link in owner if link.mention.kind == NAME]
    return f"{possessive(_name(names))} {name.partition(' ')[2]}" if names else name


def _called(cluster: Cluster, told: list[Told]) -> list[Told]:
    """The names, else all but what is only said of one: "the boys were tried as adults"."""
    if names := [(m, words) for m, words in told if m.kind == NAME]:
        return names
    said = {link.mention.first for link in cluster if link.rule in _NOT_TAKEN_UP}
    return [(m, words) for m, words in told if m.first not in said] or told


def _name(told: list[Told]) -> str:
    """The fullest name, else a description."""
    names = [(m, words) for m, words in told if m.kind == NAME and m.via is None]
    if names:
        return _fullest(names)
    metonym = next((m for m, _ in told if m.via is not None), None)
    if metonym is not None:
        return countries().titles[metonym.country]
    if told[0][0].actor_kind == GROUP:
        # What all tellings agree on: "Russian diplomats", not "senior Russian diplomats".
        return min(told, key=lambda pair: (pair[0].end - pair[0].first, pair[1][0].isupper()))[1]
    forms = Counter(words for _, words in told)
    return max(forms, key=lambda form: forms[form])


def _fullest(names: list[Told]) -> str:
    """Most words, then most frequent, then longest; in Latin letters and mixed case where the text has such a form.

    Of two names of a person first the one that most others shorten: "Fifi Young, born Tan Kiem Nio", later "Young".
    """
    told = [_bare(m, words) for m, words in names]
    if len(set(told)) == 1:
        return told[0]
    forms = Counter(told)
    is_people = names[0][0].actor_kind == GROUP
    echoes = _echoes(forms) if names[0][0].actor_kind == PERSON else Counter[str]()
    return max(
        forms,
        key=lambda form: (
            _is_latin(form),
            not form.isupper() or any(map(str.isdigit, form)),  # "A300" is no name in capitals
            echoes[form],
            is_people or not (form.endswith("s") and form[:-1] in forms),  # "the Luna", not "two Lunas"
            len(form.split()),
            forms[form],
            len(form),
        ),
    )


def _echoes(forms: Counter[str]) -> Counter[str]:
    """How often each form or a part of it is told, where two have no surname in common; else nothing."""
    words = {form: form.casefold().split() for form in forms}
    full = [own for own in words.values() if len(own) > 1]
    if all(one[-1] in other or other[-1] in one for one, other in combinations(full, 2)):
        return Counter()
    return Counter({form: sum(forms[part] for part in forms if set(words[part]) <= set(words[form])) for form in forms})


def _is_latin(form: str) -> bool:
    return unaccented(form).isascii() or all("LATIN" in unicodedata.name(c, "") for c in form if c.isalpha())


def _bare(mention: Mention, plain: str) -> str:
    """A name without what was conferred on its bearer: "Ana Lind OBE"."""
    if mention.actor_kind != PERSON or len(mention.name) < 2:
        return plain
    words = plain.split()
    honours = vocabulary().honours
    while len(words) > 2 and words[-1].casefold().replace(".", "") in honours:
        words[-2:] = [words[-2].rstrip(",")]
    return " ".join(words)


def _plain(mention: Mention) -> str:
    """The words on one line, without an article."""
    text = " ".join(mention.words.text.split())
    first, _, rest = text.partition(" ")
    if not rest:
        return f"{text} {mention.surname}".rstrip()
    text = rest if first.lower() in _ARTICLES else text
    surname, _, given = text.partition(", ")
    if mention.kind == NAME and given and mention.actor_kind == PERSON:
        words = given.split()
        own = next((n for n, word in enumerate(words) if word.lower() == mention.name[0]), None)
        last = [words.pop()] if words[-1].lower().rstrip(".") in vocabulary().generations else []
        return text if own is None else " ".join([*words[own:], surname, *last]).replace(",", "")
    if mention.kind == DESCRIPTION and first.isupper():
        # "A MAN who …", "TWO men", at the head of a report
        return text.lower() if text.casefold() in vocabulary().person_nouns else with_plain_openings(text)
    return text


def _kind(mentions: list[Mention]) -> ActorKind:
    """The first that is known, of a name rather than of another mention."""
    known = [m for m in mentions if m.actor_kind != UNKNOWN]
    return next((m for m in known if m.kind == NAME), known[0]).actor_kind if known else UNKNOWN


def _roles(told: list[Told]) -> tuple[str, ...]:
    if not any(m.actor_kind == PERSON for m, _ in told):
        return ()
    return tuple(dict.fromkeys(words for m, words in told if m.kind == DESCRIPTION))


def slug(name: str) -> str:
    """An id from a name: lower-case letters and digits, hyphens between."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_WORD.sub("-", plain).strip("-") or "-".join(f"{ord(c):x}" for c in name)
