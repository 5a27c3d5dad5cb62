"""Whose wrong a suit is about: "Norvik sued Halden, alleging it had copied", "the suit alleged that it copied"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

# A complaint tells of those who were sued so many sentences before it at most.
_REACH = 3


def sued(clusters: Clusters) -> None:
    """Join the pronoun of who did what is alleged to the one sued: a suit is about what the other side did.

    What one underwent, owns or lost may be told of either side.
    """
    tokens = clusters.tokens
    if read_words("speech", "alleging").isdisjoint(tokens.lemmas):
        return
    defendants = dict(_defendants(tokens))
    verbs = list(defendants)
    for n, mention in clusters.pronouns:
        if mention.person != 3 or clusters.is_resolved(n):
            continue
        alleging = _alleging(tokens, mention)
        verb = None if alleging is None else _suing(tokens, alleging, verbs)
        defendant = None if verb is None else clusters.by_head.get(defendants[verb])
        if defendant is not None and clusters.may_join(defendant, n):
            clusters.join(defendant, n, "sued")


def _alleging(tokens: Tokens, mention: Mention) -> int | None:
    """The verb that alleges what a pronoun did: "alleging that it copied", "its phones copied", "accusing it of"."""
    noun, label = mention.head, tokens.deps[mention.head]
    if label == "dobj":
        verb = tokens.heads[noun]
        return verb if tokens.lemmas[verb] in read_words("speech", "blame") else None
    is_owner = label == "poss"
    noun = tokens.heads[noun] if is_owner else noun
    deed = tokens.heads[noun]
    verb = tokens.heads[deed]
    if tokens.deps[noun] != "nsubj" or tokens.deps[deed] != "ccomp" or is_passive(tokens, deed):
        return None
    if is_owner and tokens.child(deed, "dobj") is None:
        return None  # "alleging its sales fell"
    is_deed = tokens.lemmas[deed] not in read_words("roles", "experience") | read_words("person_verbs", "own_lot")
    return verb if is_deed and tokens.lemmas[verb] in read_words("speech", "alleging") else None


def _suing(tokens: Tokens, alleging: int, verbs: Sequence[int]) -> int | None:
    """The suing that an allegation is made with, or that the complaint which makes it goes on from."""
    teller = tokens.child(alleging, "nsubj")
    if teller is None:
        above = tokens.heads[alleging]
        above = tokens.heads[above] if tokens.deps[alleging] == "acl" else above
        at = bisect_left(verbs, above)
        return above if tokens.tags[alleging] == "VBG" and verbs[at : at + 1] == [above] else None
    if tokens.lemmas[teller] not in read_words("speech", "complaints"):
        return None
    first = tokens.sentence(max(tokens.sentences[alleging] - _REACH, 0)).start
    last = bisect_left(verbs, alleging) - 1
    return verbs[last] if last >= 0 and verbs[last] >= first else None


def _defendants(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Each verb of suing with the noun of who is sued: "sued Halden", "filed a suit against Halden"."""
    for verb in (i for i, pos in enumerate(tokens.pos) if pos == "VERB"):
        what = tokens.child(verb, "dobj")
        if tokens.lemmas[verb] == "sue":
            noun = tokens.child(verb, "nsubjpass") if is_passive(tokens, verb) else what
        elif what is not None and tokens.lemmas[what] in read_words("speech", "complaints"):
            beside = (c for place in (verb, what) for c in tokens.children[place] if tokens.lower[c] == "against")
            noun = next((n for c in beside if (n := tokens.child(c, "pobj")) is not None), None)
        else:
            continue
        if noun is not None and tokens.child(noun, "conj") is None:
            yield verb, noun
