"""Who is meant in what is said: "Norvik said it would close", "Lind's remarks on Friday, when he said"."""

from itertools import takewhile

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import ORGANISATION, PERSON
from timeline.actors.sieves.bodies import body_of
from timeline.actors.sieves.called_so import may_be_called
from timeline.actors.sieves.roles import is_open
from timeline.actors.sieves.speakers import saying_verbs
from timeline.actors.vocabulary import is_whole_body
from timeline.lexicon.tables import read_words
from timeline.model.actors import BODIES
from timeline.text.labels import VERBS
from timeline.text.tokens import Tokens


def reported(clusters: Clusters) -> None:
    """Join it, the subject of a clause that an organisation or a country says, to who says it.

    A clause with "be" is left alone: "said it was clear that" speaks of nobody.
    """
    tokens = clusters.tokens
    for n, mention in clusters.pronouns:
        if mention.noun != "it" or tokens.deps[mention.head] != "nsubj":
            continue
        verb = tokens.heads[mention.head]
        saying = tokens.heads[verb]
        if tokens.deps[verb] != "ccomp" or tokens.lemmas[verb] == "be" or tokens.lemmas[saying] not in saying_verbs():
            continue
        subject = tokens.child(saying, "nsubj")
        speaker = clusters.by_head.get(subject)
        if speaker is not None and clusters.kind(speaker) in BODIES:
            clusters.join(speaker, n, "reported-subject")


def speeches(clusters: Clusters) -> None:
    """Join he in "Kirby's remarks on Sunday, when he said" to whose remarks they were."""
    tokens = clusters.tokens
    for n, mention in clusters.pronouns:
        verb = tokens.heads[mention.head]
        if mention.noun not in ("he", "she") or tokens.lemmas[verb] not in saying_verbs():
            continue
        when = tokens.child(verb, "advmod")
        if when is None or tokens.lower[when] not in ("when", "where"):
            continue
        told = when - 1 - (tokens.words[when - 1] == ",")
        owner = clusters.by_head.get(_owner_of_speech(tokens, told))
        if owner is not None and tokens.heads[told] != verb:
            clusters.join(owner, n, "owner-of-speech")


def _owner_of_speech(tokens: Tokens, t: int) -> int:
    """The owner of the remarks or the interview that a token stands behind; -1 for none."""
    above = takewhile(lambda a: tokens.pos[a] not in VERBS, (t, *tokens.ancestors(t)))
    owners = (tokens.child(a, "poss") for a in above if tokens.lemmas[a] in _speech_nouns())
    return next((owner for owner in owners if owner is not None), -1)


def _speech_nouns() -> frozenset[str]:
    return read_words("speech", "saying_nouns", "speeches")


def reported_bodies(clusters: Clusters) -> None:
    """Join "the company" in what somebody says to the company that he speaks for."""
    for n, mention in clusters.described:
        if mention.actor_kind != ORGANISATION or not is_whole_body(mention.noun) or mention.modifiers:
            continue
        speaker = _speaker(clusters, mention.head) if is_open(clusters, n, mention) else None
        if speaker is None or clusters.kind(speaker) != PERSON:
            continue
        body = body_of(clusters, speaker)
        if body is not None and may_be_called(clusters.names(body)[0], mention):
            clusters.join(body, n, "reported-body")


def _speaker(clusters: Clusters, t: int) -> int | None:
    """Who says the clause that a token stands in."""
    tokens = clusters.tokens
    for clause in tokens.ancestors(t):
        saying = tokens.heads[clause]
        if tokens.deps[clause] == "ccomp" and tokens.lemmas[saying] in saying_verbs():
            return clusters.by_head.get(tokens.child(saying, "nsubj"))
    return None
