"""It in what an organisation says: "Norvik said it would close the plant", "Norvik announced that it has settled"."""

from timeline.actors.clusters import Clusters
from timeline.actors.sieves.speakers import saying_verbs
from timeline.model.actors import ActorKind, MentionKind

_SPEAKERS = (ActorKind.ORGANISATION, ActorKind.COUNTRY)


def reported(clusters: Clusters) -> None:
    """Join it, the subject of a clause that an organisation or a country says, to who says it.

    A clause with "be" is left alone: "said it was clear that" speaks of nobody.
    """
    tokens = clusters.tokens
    named = {m.head: n for n, m in enumerate(clusters.mentions) if m.kind != MentionKind.PRONOUN}
    for n, mention in enumerate(clusters.mentions):
        if mention.noun != "it" or mention.kind != MentionKind.PRONOUN or tokens.deps[mention.head] != "nsubj":
            continue
        verb = tokens.heads[mention.head]
        saying = tokens.heads[verb]
        if tokens.deps[verb] != "ccomp" or tokens.lemmas[verb] == "be" or tokens.lemmas[saying] not in saying_verbs():
            continue
        subject = tokens.child(saying, "nsubj")
        speaker = named.get(subject) if subject is not None else None
        if speaker is not None and clusters.kind(speaker) in _SPEAKERS:
            clusters.join(speaker, n, "reported-subject")
