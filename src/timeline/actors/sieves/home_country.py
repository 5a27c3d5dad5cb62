"""The country that a text is about: "our country", "the nation" where none is named close by."""

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import COUNTRY
from timeline.actors.mentions import Mention

_OWN = frozenset(("our", "my", "this"))
# "This state" may be a part of the country, "the republic" how it is governed, "the empire" another.
_NOUNS = frozenset(("country", "nation"))
# The main country is named so often at least.
_NAMED = 2
# "This Asian country" need not be the main one.
_WHOLE = frozenset(("entire", "own", "whole"))


def own_country(clusters: Clusters) -> None:
    """ "Our country": the one that the text names most by far."""
    _join_to_main(clusters, own=True)


def main_country(clusters: Clusters) -> None:
    """ "The nation", where no country is named close by."""
    _join_to_main(clusters, own=False)


def _join_to_main(clusters: Clusters, *, own: bool) -> None:
    pointing = [n for n, mention in clusters.described if _points(clusters, n, mention, own)]
    main = _main(clusters) if pointing else None
    if main is not None:
        for n in pointing:
            clusters.join(main, n, "main-country")


def _points(clusters: Clusters, n: int, mention: Mention, own: bool) -> bool:
    if (
        mention.noun not in _NOUNS
        or mention.number != "sg"
        or not mention.definite
        or mention.country
        or clusters.is_linked(n)
    ):
        return False
    determiner = clusters.tokens.child(mention.head, "det", "poss")
    if determiner is None or clusters.tokens.lower[determiner] not in (_OWN if own else ("the",)):
        return False
    told = clusters.tokens.lower[determiner + 1 : mention.head]
    return clusters.tokens.deps[determiner] == "poss" or _WHOLE.issuperset(told)


def _main(clusters: Clusters) -> int | None:
    named = (n for n, m in clusters.named if m.via is None and clusters.kind(n) == COUNTRY)
    return clusters.main(named, _NAMED)
