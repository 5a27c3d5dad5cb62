"""Trades: what firms are called by theirs, "the carrier", "the German car giant", and well-known firms of each."""

from collections.abc import Iterable, Mapping, Set
from functools import cache, lru_cache

from attrs import frozen

from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_section, read_words

_TABLE = "firms"
# Words and names that are kept once looked up: those of some texts, not of all that a process ever reads.
_WORDS = 1 << 14


@frozen(kw_only=True)
class Trade:
    """Nouns for a firm of the trade, words that tell it before other nouns, and words that names of its firms hold."""

    called: frozenset[str]
    of: frozenset[str]
    held: frozenset[str]


@cache
def trades() -> Mapping[str, Trade]:
    """Every trade by its name, read on first use. Raises ``LexiconError`` where the table is malformed."""
    rows = read_section(_TABLE, "trades")
    return {name: Trade(**{part: frozenset(words) for part, words in row.items()}) for name, row in rows.items()}


def is_called_a_firm(name: Mention) -> bool:
    """The name ends as those of firms do: "Holm & Sons", "Norvik Ltd."."""
    last = name.name[-1].rstrip(".")
    return last in vocabulary().organisation_suffixes or last in read_words(_TABLE, "kin")


def any_firm() -> frozenset[str]:
    """Nouns for a firm of any trade."""
    return read_words(_TABLE, "any")


@lru_cache(maxsize=_WORDS)
def trades_called(noun: str) -> frozenset[str]:
    """The trades whose firms a noun stands for: "airline"."""
    return frozenset(name for name, trade in trades().items() if noun in trade.called)


@lru_cache(maxsize=_WORDS)
def trades_held(word: str) -> frozenset[str]:
    """The trades that a word in a name tells: "airways"."""
    return frozenset(name for name, trade in trades().items() if word in trade.held)


def trades_told(mention: Mention) -> frozenset[str]:
    """The trades that a description tells: "the airline", "the car giant", "the plane maker"."""
    called = trades_called(mention.noun)
    if called or mention.noun not in any_firm():
        return called
    return frozenset(name for name, trade in trades().items() if not trade.of.isdisjoint(mention.modifiers))


def known_trades(name: Mention) -> Mapping[str, str]:
    """The trades of a well-known firm, each with the firm's country; nothing for a name that is no such firm's."""
    return _known(name.name, name.words.text.split()[0].isupper()) or _read("ambiguous").get(" ".join(name.name), {})


def trades_in(lemmas: Set[str], names: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """The trades that a text is of: by its words for their firms, and by the well-known firms that it names."""
    called = {name for name, trade in trades().items() if not trade.called.isdisjoint(lemmas)}
    return frozenset(called.union(*(_known(words, upper=False) for words in names)))


def is_firm(words: tuple[str, ...], told: Set[str], *, upper: bool) -> bool:
    """A name is a well-known firm's; one that has other senses, where the text is of its trade, ``told``."""
    if _known(words, upper):
        return True
    return not _read("ambiguous").get(" ".join(words), {}).keys().isdisjoint(told)


def is_maker(words: tuple[str, ...]) -> bool:
    """A well-known firm whose models go by its name: "Chevrolet Impala"."""
    is_called_so = vocabulary().sexes(words[0]) is not None  # "Chevy Chase"
    return not is_called_so and not _known(words, upper=False).keys().isdisjoint(read_words(_TABLE, "makers"))


def is_firm_of(name: Mention, mention: Mention) -> bool:
    """A well-known firm is of the trade and the country that a description tells: "the German carmaker" for Opel."""
    known = known_trades(name)
    told = trades_told(mention)
    fitting = {trade: country for trade, country in known.items() if trade in told} if told else known
    if not told and not (mention.country and mention.noun in any_firm()):
        return False
    if not told and mention.noun in read_words(_TABLE, "of_something"):
        return False  # "the Japanese camera maker"
    if not mention.modifiers.isdisjoint(read_words(_TABLE, "others")):
        return False
    return mention.country in fitting.values() if mention.country else bool(fitting)


@lru_cache(maxsize=_WORDS)
def _known(words: tuple[str, ...], upper: bool) -> Mapping[str, str]:
    firms, suffixes, ends = _read("firms"), vocabulary().organisation_suffixes, read_words(_TABLE, "ends")
    whole, stem = _written(words), words
    while len(stem) > 1 and (stem[-1].rstrip(".") in suffixes or stem[-1] in ends):
        stem = stem[:-1]
    own = _written(stem)
    return firms.get(whole) or firms.get(own) or (firms.get(own.upper()) if upper else None) or {}


def _written(words: tuple[str, ...]) -> str:
    """As one writes it: tokens part "Mercedes-Benz" and "Sainsbury's"."""
    return " ".join(words).replace(" - ", "-").replace(" '", "'")


@cache
def _read(section: str) -> Mapping[str, Mapping[str, str]]:
    """Each name with the trades and countries of the firm."""
    found: dict[str, dict[str, str]] = {}
    for trade, rows in read_section(_TABLE, section).items():
        for country, names in rows.items():
            for name in names:
                found.setdefault(name, {})[trade] = country
    return found
