"""Who stands trial: "Otto Lind was charged … the defendant", where the text tells of nobody else who does."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.clauses import is_passive, subject
from timeline.text.constituents import conjuncts

_NOUNS = frozenset(("accused", "defendant"))


def accused(clusters: Clusters) -> None:
    """Join "the defendant" to the only person whom the text says to be charged, tried, convicted or the like."""
    called = [
        n for n, m in clusters.described if m.noun in _NOUNS and m.definite and m.number == "sg" and not m.country
    ]
    tried = {clusters.root(n): n for n in _tried(clusters)} if called else {}
    if len(tried) == 1:
        (who,) = tried.values()
        for n in called:
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
            if n is not None and clusters.kind(n) == ActorKind.PERSON and clusters.mentions[n].noun not in _NOUNS:
                yield n


def _court_verbs() -> frozenset[str]:
    return frozenset(read_words("person_verbs", "tried"))
