"""Whether a name may be called by a description: no parliament is "the company", and no carmaker "the airline"."""

from collections.abc import Iterable
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.countries import is_city
from timeline.actors.kinds import ORGANISATION, PLACE, PRODUCT, UNKNOWN
from timeline.actors.known_organisations import known_organisations
from timeline.actors.mentions import Mention
from timeline.actors.trades import any_firm, is_called_a_firm, known_trades, trades_called
from timeline.actors.vocabulary import is_whole_body, vocabulary
from timeline.model.actors import ActorKind
from timeline.text.labels import COMPOUNDED

_OF = frozenset(("of", "for", "in", "at"))


def of_such_a_name(clusters: Clusters, near: Iterable[int], mention: Mention) -> int | None:
    """ "The cruise operator" behind "Norvik Cruise Line": the nearest whose name holds all that tells it."""
    is_told = all(map(str.islower, clusters.tokens.words[mention.first + 1 : mention.head]))  # no "Norvik supplier"
    names = (c for c in near if is_told and is_alike(clusters, c, mention.actor_kind))
    return next((c for c in names if mention.modifiers <= set(clusters.mentions[c].name)), None)


def head_of(name: tuple[str, ...]) -> str:
    """ "foundation" of "Lind Foundation for the Arts"."""
    for n, word in enumerate(name):
        if n > 0 and word in _OF:
            return name[n - 1]
    return name[-1]


def is_of_another_trade(clusters: Clusters, c: int, noun: str) -> bool:
    """ "The airline" is not "the planemaker Norvik" and not Boeing; "the automaker" may be "the carmaker Norvik"."""
    trades = trades_called(noun)
    members = [clusters.mentions[m] for m in clusters.members(c)]
    if not trades:
        # A well-known firm, and one with a firm's name, is "the company", and no agency, court or union.
        if noun in any_firm() or noun in vocabulary().product_nouns or not is_whole_body(noun):
            return False
        return any(known_trades(m) or is_called_a_firm(m) for m in members if m.name)
    told = {trade for m in members for trade in (known_trades(m) if m.name else trades_called(m.noun))}
    return bool(told) and trades.isdisjoint(told)


def may_be_called(name: Mention, mention: Mention) -> bool:
    """ "The company" is no parliament, court or university, and "the continent" no city."""
    words, head = vocabulary(), head_of(name.name)
    if mention.noun in words.towns_and_lands and head in words.halls:
        return False  # "the village" is not Village Hall
    if mention.noun in words.playing and head in words.contests:
        return False  # "the club" plays in a league
    if mention.noun in words.land_nouns:
        return name.actor_kind != PLACE or not is_city(name.name)
    if mention.noun not in words.businesses:
        return True
    is_body = head in words.organisation_nouns or head in words.organisation_heads
    return head in words.optional_heads or not is_body


def is_alike(clusters: Clusters, c: int, kind: ActorKind) -> bool:
    """A name of the kind that is not known to be something else; for a body one of unknown kind too, if it acts."""
    name, own = clusters.mentions[c], clusters.kind(c)
    if name.first and clusters.tokens.words[name.first - 1] == "(":
        return False  # "(AP)" is an aside
    acts = own == UNKNOWN and kind == ORGANISATION and clusters.tokens.deps[name.head] == "nsubj"
    # "the Luna", unlike "the Lanterns"
    is_thing = clusters.tokens.child(name.head, "det") is not None and clusters.tokens.tags[name.head] != "NNPS"
    if own != kind and not (acts and not is_thing):
        return False
    if (
        own != PRODUCT  # "the Luna programme"
        and clusters.tokens.deps[name.head] in COMPOUNDED
        and clusters.tokens.lemmas[clusters.tokens.heads[name.head]] in _sites()
    ):
        return False  # "the Hanover fair"
    return " ".join(name.name) not in known_organisations()


@cache
def _sites() -> frozenset[str]:
    """What is called after where or for whom it is, and tells of no body: a fair, a station."""
    return vocabulary().not_actors | vocabulary().premises_nouns
