"""Who stands trial: "Otto Lind was charged … the defendant", where the text tells of nobody else who does."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import PERSON, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.sieves.pronouns import most_salient
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.clauses import subject
from timeline.text.constituents import conjuncts
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive


def accused(clusters: Clusters) -> None:
    """Join "the defendant", him who "pleaded not guilty" and him whom they "charged" to the one held or tried."""
    nouns = _nouns()
    called = [n for n, m in clusters.described if m.noun in nouns and _is_one(clusters.tokens, m)]
    if not called and read_words("person_verbs", "tried").isdisjoint(clusters.tokens.lemmas):
        return
    people = [*_tried(clusters), *(n for n in called if clusters.times_named(n))]
    unknown = {n for n in people if clusters.mentions[n].kind == PRONOUN and not clusters.is_resolved(n)}
    pleading = [n for n in people if clusters.mentions[n].person == 3 and not clusters.is_resolved(n)]
    tried = {clusters.root(n): n for n in people if clusters.kind(n) == PERSON and n not in unknown}
    if not tried:
        # "He was charged with arson"
        said = (n for n in pleading if clusters.mentions[n].kind == PRONOUN)
        meant = (most_salient(clusters, n) for n in said)
        tried = {clusters.root(n): n for n in meant if n is not None}
    if len(tried) == 1:
        (who,) = tried.values()
        for n in (*called, *pleading):
            clusters.join(who, n, "accused")


def _nouns() -> frozenset[str]:
    """What the text calls who stands trial: "the defendant"."""
    return read_words("person_roles", "charged")


def _is_one(tokens: Tokens, mention: Mention) -> bool:
    """ "The accused was", and not "the accused were"."""
    if any(tokens.entities[t] == "ORDINAL" for t in range(mention.first, mention.head)):
        return False  # "the second defendant"
    verb = tokens.heads[mention.head]
    agreeing = (verb, *tokens.children[verb]) if tokens.deps[mention.head] in SUBJECTS else ()
    is_several = any(tokens.tags[t] == "VBP" or tokens.lower[t] == "were" for t in agreeing)
    return mention.definite and mention.number == "sg" and not is_several


def _tried(clusters: Clusters) -> Iterator[int]:
    """The people who are seized, or undergo, plead in or stand what is done in a criminal court."""
    tokens = clusters.tokens
    facing = of_kind("facing")
    tried = read_words("person_verbs", "tried", "seized") | facing
    for verb, lemma in enumerate(tokens.lemmas):
        if lemma not in tried or tokens.pos[verb] != "VERB":
            continue
        noun = tokens.child(verb, "dobj")
        if lemma in facing and (noun is None or tokens.lemmas[noun] not in of_kind("cases")):
            continue
        if lemma == "plead" or lemma in facing or is_passive(tokens, verb):
            understood = subject(tokens, verb)
            noun = understood.token if understood is not None else None
        for person in conjuncts(tokens, noun) if noun is not None else ():
            n = clusters.by_head.get(person)
            if n is not None and clusters.mentions[n].noun not in _nouns():
                yield n
