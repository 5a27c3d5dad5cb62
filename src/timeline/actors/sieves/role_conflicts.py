"""Two descriptions that no one bears: of two bodies, two posts, two countries, two portfolios."""

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import MentionKind


def is_of_another(clusters: Clusters, known: Mention, mention: Mention) -> bool:
    """ "The Norvik executive" is not the Halden chief executive."""
    if known.kind != MentionKind.DESCRIPTION:
        return False
    names = [_names_before(clusters, m) for m in (known, mention)]
    one, other = (set(words) - vocabulary().ranks for words in names)
    if not one or not other or not one.isdisjoint(other):
        return False
    letters = ["".join(word[0] for word in words) for words in names]
    return not any(word in letters[0] for word in other) and not any(word in letters[1] for word in one)


def _names_before(clusters: Clusters, mention: Mention) -> list[str]:
    """ "Norvik" in "the Norvik executive"."""
    tokens = clusters.tokens
    return [tokens.lower[t] for t in range(mention.first, mention.head) if tokens.tags[t] in ("NNP", "NNPS")]


def posted_elsewhere(clusters: Clusters, known: Mention, mention: Mention) -> bool:
    """ "The ambassador to Greece" is not the ambassador to Venezuela."""
    if known.noun != mention.noun:
        return False
    posts = [_post(clusters, m) for m in (known, mention)]
    return bool(posts[0] and posts[1] and not posts[0] & posts[1])


def _post(clusters: Clusters, mention: Mention) -> set[str]:
    """The names behind the noun."""
    tokens = clusters.tokens
    return {tokens.lower[t] for t in range(mention.head + 1, mention.end) if tokens.tags[t] in ("NNP", "NNPS")}


def agree(known: Mention, mention: Mention) -> bool:
    """No country against another, no portfolio against another: "the foreign minister" is no finance minister."""
    if known.country and mention.country and known.country != mention.country:
        return False
    portfolios = vocabulary().portfolios
    own = known.modifiers | {word for title in known.titles for word in title.split()}
    return mention.modifiers & portfolios <= own & portfolios
