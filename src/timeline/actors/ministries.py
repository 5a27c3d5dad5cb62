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
    # "the Ministry of Defence of Ukraine" has two
    charge = behind[1:] if behind[:1] and behind[0] in _OF and _OF.isdisjoint(behind[1:]) else ()
    if behind and not charge:
        return name
    told = (*before, *charge)
    return (*(told[:-1] if told[-1:] == ("affairs",) else told), name[head])
