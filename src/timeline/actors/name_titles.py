"""Titles and roles before names: "Prime Minister", "Solicitor", "Environment" of an environment minister."""

from collections.abc import Set

from timeline.actors.name_pieces import SAINTS
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens


def title_at(tokens: Tokens, first: int, limit: int, *, sure: bool) -> int:
    """How many tokens from ``first`` make a title: the longest that stands in the table, 0 for none.

    Unless it is ``sure`` that a person is named, words such as "Major" and "General" may begin another name.
    """
    if not begins_title(tokens, first):
        return 0
    table = vocabulary()
    for length in (3, 2, 1):
        words = joined(tokens, first, first + length)
        known = words in table.titles and (sure or words not in table.other_words)
        known = known and not (words in SAINTS and _is_after_saint(tokens, first, limit))
        if first + length <= limit and known:
            return length
    return 0


def _is_after_saint(tokens: Tokens, first: int, limit: int) -> bool:
    """What is named after a saint: "at St Andrews", "the school of St Andrews", "St Mary's Hospital"."""
    before = tokens.lower[first - 1] if first else ""
    is_of = before == "of" and tokens.lower[first - 2] in vocabulary().bodies_places_things
    return is_of or before in ("at", "in", "near") or "POS" in tokens.tags[first : limit + 1]


def begins_title(tokens: Tokens, t: int) -> bool:
    return tokens.lower[t].rstrip(".") in vocabulary().title_starts


def title_before(tokens: Tokens, end: int) -> int:
    table = vocabulary()
    if not end or tokens.lower[end - 1].rstrip(".") not in table.title_ends:
        return 0
    lengths = (n for n in (3, 2, 1) if end >= n and joined(tokens, end - n, end) in table.titles)
    return next(lengths, 0)


def before_honorifics(tokens: Tokens, first: int) -> int:
    """Where the honorifics begin that stand right before a name: "Prime Minister [Datuk Seri] Ana Lind"."""
    while first > 0 and tokens.lower[first - 1].rstrip(".") in read_words("titles", "honorifics"):
        first -= 1
    return first


def joined(tokens: Tokens, first: int, end: int) -> str:
    """The words of a title, with a blank for each hyphen: "Rear-Admiral"."""
    return " ".join([low.rstrip(".") for low in tokens.lower[first:end] if low != "-"])


def role_before(tokens: Tokens, outside: int, end: int) -> int:
    """ "Solicitor Anne Lind": a role with a capital, which hangs on a name in full."""
    role = outside - 1
    if role < 0 or tokens.entities[role] or tokens.tags[role] != "NNP" or end - outside < 2:
        return 0
    is_tied = outside <= tokens.heads[role] < end and tokens.words[role][0].isupper()
    return int(is_tied and tokens.lower[role] in vocabulary().person_nouns)


def is_portfolio(tokens: Tokens, t: int) -> bool:
    """ "Environment Minister Lind": the first word says of what."""
    return tokens.lower[t] in vocabulary().portfolios and tokens.words[t][0].isupper()


def is_land_of_office(tokens: Tokens, t: int) -> bool:
    """ "Secretary of State for Wales Simon Hart": what lies between an office and a given name is what it is for."""
    sexes, is_office = vocabulary().sexes, tokens.lower[t - 2] in vocabulary().title_ends
    return is_office and sexes(tokens.lower[t]) is None and sexes(tokens.lower[t + 1]) is not None


def is_charge(tokens: Tokens, t: int) -> bool:
    """ "Minister for Education Ana Lind": what somebody, whose name goes on behind it, has an office for."""
    return tokens.lower[max(t - 1, 0)] in ("for", "of") and (is_portfolio(tokens, t) or is_land_of_office(tokens, t))


def is_role(tokens: Tokens, t: int) -> bool:
    """ "Treasurer Peter Costello", but "Son Heung-min" and "Mason T. Lind", where an initial follows a given name."""
    low, words = tokens.lower[t], vocabulary()
    is_given = len(tokens.words[t + 1].rstrip(".")) == 1 and words.sexes(low) is not None
    return low in words.person_nouns and low not in words.relational_nouns and not is_given


def hangs_as_role(tokens: Tokens, t: int, people: Set[int]) -> bool:
    """ "Road Safety Officers Ana Lind and Otto Roe": what they are whose name, one of ``people``, it hangs on."""
    is_role = tokens.lower[t].removesuffix("s") in vocabulary().person_nouns
    return is_role and tokens.heads[t] > t and tokens.heads[t] in people


def is_office(words: tuple[str, ...]) -> bool:
    """ "Group Chief Executive", "No." of "No. 1": nobody's name."""
    table = vocabulary()
    if words[0].rstrip(".") == "no":
        return True
    return words[-1] in table.person_nouns and table.ranks.issuperset(words[-2:])
