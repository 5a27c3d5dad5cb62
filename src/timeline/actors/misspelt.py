"""Names misspelt once: two letters that changed places, "Sargysan" in a text about Sargsyan.

Of all slips of the pen this is the one that makes no other name: "Hanson" may be another than Hansen, and "Petrova"
than Petrov.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from attrs import evolve

from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import PEOPLE, vocabulary
from timeline.model.actors import ActorKind

# Shorter words turn into others: "Brian", "Brain".
_LONG = 6
_PERHAPS_PEOPLE = frozenset({ActorKind.ORGANISATION, ActorKind.PERSON, ActorKind.UNKNOWN})


def with_slips_mended(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where a name that stands once has the spelling of a surname that stands more often."""
    told = Counter(m.name[-1] for m in mentions if m.name and m.actor_kind in _PERHAPS_PEOPLE)
    full = [m for m in mentions if m.actor_kind == ActorKind.PERSON and len(m.name) > 1]
    surnames: dict[str, set[str]] = defaultdict(set)
    for mention in full:
        if told[mention.name[-1]] > 1 and len(mention.name[-1]) >= _LONG:
            surnames[_letters(mention.name[-1])].add(mention.name[-1])
    if not surnames:
        return list(mentions)
    given = {m.name for m in full}
    return [_mended(m, surnames, given) if m.name and told[m.name[-1]] == 1 else m for m in mentions]


def _mended(mention: Mention, surnames: Mapping[str, set[str]], full: set[tuple[str, ...]]) -> Mention:
    word = mention.name[-1]
    if mention.actor_kind not in _PERHAPS_PEOPLE or vocabulary().sexes(word) is not None:
        return mention
    for surname in surnames.get(_letters(word), ()):
        name = (*mention.name[:-1], surname)
        if _have_changed_places(word, surname) and (len(name) == 1 or name in full):
            genders = mention.genders & PEOPLE or PEOPLE
            return evolve(
                mention, name=name, actor_kind=ActorKind.PERSON, genders=genders, number="sg", rule="misspelt"
            )
    return mention


def _letters(word: str) -> str:
    return "".join(sorted(word))


def _have_changed_places(word: str, other: str) -> bool:
    """They differ in two letters beside each other, behind the first."""
    unlike = [i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b]
    return len(word) == len(other) and len(unlike) == 2 and unlike[1] == unlike[0] + 1 and unlike[0] > 0
