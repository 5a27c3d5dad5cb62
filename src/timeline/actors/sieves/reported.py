"""Who is meant in what is said: "Norvik said it would close", "Lind's remarks, when he said", "he added that".

An attribution carries on from the one before it until the text names another source (the news agencies' style
books; Bell 1991, The Language of News Media, chapter 9).
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import takewhile

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import ORGANISATION, PERSON, UNKNOWN
from timeline.actors.sieves.roles import is_open
from timeline.actors.sieves.speakers import body_of, saying_verbs
from timeline.actors.vocabulary import PEOPLE, is_whole_body
from timeline.lexicon.tables import read_words
from timeline.model.actors import BODIES
from timeline.text.constituents import by_phrase, own_subject
from timeline.text.labels import VERBS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

# A quotation of so many sentences may stand between two attributions.
_REACH = 4
# Where the clause stands that tells who speaks; a parser may hang it on what is said.
_CLAUSES = ("ROOT", "ccomp", "conj", "parataxis")

# A name of no known kind is no person's where "it" goes on.
_CALLED_IT = BODIES | {UNKNOWN}


def reported(clusters: Clusters) -> None:
    """Join it, the subject of a clause that an organisation or a country says or is told, to that one.

    A clause with "be" is left alone: "said it was clear that" speaks of nobody. So is what begins a sentence in
    quotation marks: who speaks says "we".
    """
    tokens = clusters.tokens
    for n, mention in clusters.pronouns:
        if mention.noun != "it" or tokens.deps[mention.head] not in ("nsubj", "nsubjpass"):
            continue
        verb = tokens.heads[mention.head]
        saying = tokens.heads[verb]
        if tokens.deps[verb] != "ccomp" or tokens.lemmas[verb] == "be" or tokens.lemmas[saying] not in saying_verbs():
            continue
        sides = [clusters.by_head.get(t) for t in _sides_of(tokens, saying, verb)]
        body = next((side for side in sides if side is not None and clusters.kind(side) in _CALLED_IT), None)
        if body is None:
            continue
        if tokens.words[mention.head] == "It" and clusters.is_inside_quotation(mention.head):
            clusters.keep_apart(n, body)
        else:
            clusters.join(body, n, "reported-subject")


def _sides_of(tokens: Tokens, saying: int, clause: int) -> Iterator[int]:
    """Who says a clause, or is told it, and whom one who says it tells it to."""
    for label in ("nsubj", "nsubjpass", "dobj", "dative"):
        side = tokens.child(saying, label)
        if side is not None and (side < clause or label == "nsubj"):
            yield side


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
        if owner is not None:
            clusters.join(owner, n, "owner-of-speech")


def _owner_of_speech(tokens: Tokens, t: int) -> int:
    """The owner of the remarks or the interview that a token stands behind; -1 for none."""
    above = takewhile(lambda a: tokens.pos[a] not in VERBS, (t, *tokens.ancestors(t)))
    speeches = read_words("speech", "saying_nouns", "speeches")
    owners = (tokens.child(a, "poss") for a in above if tokens.lemmas[a] in speeches)
    return next((owner for owner in owners if owner is not None), -1)


def reported_bodies(clusters: Clusters) -> None:
    """Join "the company" in what somebody says to the company that he speaks for."""
    for n, mention in clusters.described:
        if mention.actor_kind != ORGANISATION or not is_whole_body(mention.noun) or mention.modifiers:
            continue
        speaker = _speaker(clusters, mention.head) if is_open(clusters, n, mention) else None
        if speaker is None or clusters.kind(speaker) != PERSON:
            continue
        body = body_of(clusters, speaker)
        if body is not None:
            clusters.join(body, n, "reported-body")


def _speaker(clusters: Clusters, t: int) -> int | None:
    """Who says the clause that a token stands in."""
    tokens = clusters.tokens
    for clause in tokens.ancestors(t):
        saying = tokens.heads[clause]
        if tokens.deps[clause] == "ccomp" and tokens.lemmas[saying] in saying_verbs():
            return clusters.by_head.get(tokens.child(saying, "nsubj"))
    return None


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
        speakers = {clusters.root(s): s for v in sayings if (s := _who_spoke(clusters, v)) is not None}
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


def _who_spoke(clusters: Clusters, verb: int) -> int | None:
    tokens = clusters.tokens
    # "She was thanked by her deputy"
    return clusters.by_head.get(by_phrase(tokens, verb) if is_passive(tokens, verb) else own_subject(tokens, verb))
