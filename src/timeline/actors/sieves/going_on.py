"""Who goes on speaking: "Lind said the letter to Brandt was late. He added that …" is Lind.

An attribution carries on from the one before it until the text names another source (the news agencies' style
books; Bell 1991, The Language of News Media, chapter 9).
"""

from collections.abc import Callable, Iterator
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.sieves.speakers import saying_verbs
from timeline.actors.vocabulary import PEOPLE
from timeline.lexicon.tables import read_words
from timeline.text.constituents import by_phrase, own_subject
from timeline.text.voice import is_passive

# A quotation of so many sentences may stand between two attributions.
_REACH = 4
# Where the clause stands that tells who speaks; a parser may hang it on what is said.
_CLAUSES = ("ROOT", "ccomp", "conj", "parataxis")


def going_on(clusters: Clusters) -> None:
    """Join he, the subject of a verb of saying, to who spoke in the sentence before, past what is only quoted."""
    tokens = clusters.tokens
    clauses_of = cache(lambda sentence: list(_clauses(clusters, sentence)))  # of one for all that stand behind it
    for n, mention in clusters.pronouns:
        verb = tokens.heads[mention.head]
        if mention.person != 3 or mention.number != "sg" or PEOPLE.isdisjoint(mention.genders):
            continue
        if (
            clusters.is_quoted(n)
            or clusters.is_resolved(n)
            or is_passive(tokens, verb)  # "he is said to"
            or tokens.phrasal_lemma(verb) not in read_words("speech", "carrying_on")
        ):
            continue
        speaker = _spoke_before(clusters, n, clauses_of) if tokens.deps[verb] in _CLAUSES else None
        if speaker is not None:
            clusters.join(speaker, n, "goes-on-speaking")


def _spoke_before(clusters: Clusters, n: int, clauses_of: Callable[[int], list[int]]) -> int | None:
    """The only one who says something in the sentence before; ``None`` where another is told of besides."""
    tokens, sentence = clusters.tokens, clusters.mentions[n].sentence
    for before in range(sentence - 1, max(sentence - 1 - _REACH, -1), -1):
        clauses = clauses_of(before)
        if not clauses:
            continue  # only quoted, or a heading
        sayings = [v for v in clauses if tokens.lemmas[v] in saying_verbs()]
        if len(sayings) != len(clauses):
            return None
        speakers = {clusters.root(s): s for v in sayings if (s := _speaker(clusters, v)) is not None}
        fitting = [s for s in speakers.values() if clusters.may_join(s, n)]
        return fitting[0] if len(fitting) == 1 else None
    return None


def _clauses(clusters: Clusters, sentence: int) -> Iterator[int]:
    """The main clauses of a sentence outside quotations, by their verbs."""
    tokens = clusters.tokens
    main: set[int] = set()
    for verb in tokens.sentence(sentence):
        if own_subject(tokens, verb) is None or clusters.is_inside_quotation(verb):
            continue
        told = tokens.child(verb, "parataxis")
        if _is_main(clusters, verb, main) and (told is None or tokens.lemmas[told] not in saying_verbs()):
            main.add(verb)
            yield verb


def _is_main(clusters: Clusters, verb: int, main: set[int]) -> bool:
    """A root, coordinated to a main clause, or a saying that the parse hangs on what is said."""
    tokens, head = clusters.tokens, clusters.tokens.heads[verb]
    if head == verb or (tokens.deps[verb] == "conj" and head in main):
        return True
    if tokens.deps[verb] not in _CLAUSES or tokens.lemmas[verb] not in saying_verbs():
        return False
    return tokens.deps[verb] == "parataxis" or clusters.is_inside_quotation(head)


def _speaker(clusters: Clusters, verb: int) -> int | None:
    tokens = clusters.tokens
    # "She was thanked by her deputy"
    return clusters.by_head.get(by_phrase(tokens, verb) if is_passive(tokens, verb) else own_subject(tokens, verb))
