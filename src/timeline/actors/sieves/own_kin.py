"""Relatives of who tells a story, by what he calls them: "my mother", "Mother" and "Mum" are one."""

from collections.abc import Mapping
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION
from timeline.actors.mentions import Mention
from timeline.lexicon.tables import read_section


def own_kin(clusters: Clusters) -> None:
    """Join what one narrator calls each of his parents; several, such as those of a transcript, have their own."""
    document = clusters.document
    if len(document.messages) > 1 or any(quotation.label for quotation in document.quotations):
        return
    if not any(m.person == 1 and m.number and not clusters.is_quoted(n) for n, m in clusters.pronouns):
        return
    told: dict[str, int] = {}
    for n, mention in enumerate(clusters.mentions):
        relative = None if clusters.is_quoted(n) else _relative(clusters, mention)
        if relative is not None:
            clusters.join(told.setdefault(relative, n), n, "own-kin")


def _relative(clusters: Clusters, mention: Mention) -> str | None:
    """What somebody is to the narrator: "Mum", "my mother", unlike "the mother", "his mother", "Father Otto"."""
    tokens = clusters.tokens
    if tokens.deps[mention.head] == "compound":
        return None
    owner = tokens.child(mention.head, "poss", "det")
    if mention.kind == DESCRIPTION and mention.number == "sg" and owner is not None:
        return _called().get(mention.noun) if tokens.lower[owner] == "my" else None
    is_bare = owner is None and mention.end == mention.first + 1 and tokens.words[mention.first][0].isupper()
    return _called().get(tokens.lower[mention.first]) if is_bare and not mention.titles else None


@cache
def _called() -> Mapping[str, str]:
    return {word: relative for relative, words in read_section("kin", "called").items() for word in words}
