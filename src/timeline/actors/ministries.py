"""Names of ministries and departments, which have two forms: "Ministry of Defence" and "Defence Ministry"."""

from timeline.lexicon.tables import read_words

_OF = frozenset(("of", "for"))


def as_ministry(name: tuple[str, ...]) -> tuple[str, ...]:
    """The form with the head last: "Russian Ministry of Foreign Affairs" is the Russian Foreign Ministry.

    Other names are left as they are.
    """
    heads = read_words("organisation_words", "ministries")
    head = next((n for n, word in enumerate(name) if word in heads), None)
    if head is None:
        return name
    before, behind = name[:head], name[head + 1 :]
    if behind[:1] and behind[0] in _OF:
        charge = behind[2:] if behind[1:2] == ("the",) else behind[1:]
        if _OF.isdisjoint(charge):  # "the Ministry of Defence of Ukraine" has two
            return (*before, *_without_affairs(charge), name[head])
    return name if behind else (*_without_affairs(before), name[head])


def _without_affairs(charge: tuple[str, ...]) -> tuple[str, ...]:
    return charge[:-1] if charge[-1:] == ("affairs",) and len(charge) > 1 else charge
