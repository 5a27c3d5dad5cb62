"""Who stands trial: "Otto Lind was charged … the defendant", where the text tells of nobody else who does."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.clauses import is_passive, subject
from timeline.text.constituents import conjuncts

_NOUNS = frozenset(("accused", "defendant"))


def accused(clusters: Clusters) -> None:
    """Join "the defendant", and him who "pleaded not guilty", to the only person who is charged, tried or the like."""
    called = [
        n for n, m in clusters.described if m.noun in _NOUNS and m.definite and m.number == "sg" and not m.country
    ]
    people = list(_tried(clusters))
    pleading = [n for n in people if clusters.mentions[n].person == 3 and not clusters.is_resolved(n)]
    tried = {clusters.root(n): n for n in people if clusters.kind(n) == ActorKind.PERSON}
    if len(tried) == 1:
        (who,) = tried.values()
        for n in (*called, *pleading):
            clusters.join(who, n, "accused")


def _tried(clusters: Clusters) -> Iterator[int]:
    """The people who undergo, or plead in, what is done in a criminal court."""
    tokens = clusters.tokens
    for verb, lemma in enumerate(tokens.lemmas):
        if tokens.pos[verb] != "VERB" or lemma not in _court_verbs():
            continue
        understood = subject(tokens, verb)
        noun = tokens.child(verb, "dobj")
        if lemma == "plead" or is_passive(tokens, verb):
            noun = understood.token if understood is not None else None
        for person in conjuncts(tokens, noun) if noun is not None else ():
            n = clusters.by_head.get(person)
            if n is not None and clusters.mentions[n].noun not in _NOUNS:
                yield n


def _court_verbs() -> frozenset[str]:
    return frozenset(read_words("person_verbs", "tried"))
