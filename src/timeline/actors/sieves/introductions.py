"""Reports that open with what somebody is and go on with the name: "A Lund lawyer has appealed. Otto Brandt was …"."""

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, PERSON
from timeline.actors.mentions import Mention
from timeline.actors.sieves.speakers import saying_verbs
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS, VERBS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_STOPS = frozenset((".", "!", "?"))


def introduced(clusters: Clusters) -> None:
    """Join the description that the text opens with to the person whom the next sentence is about, named for the first
    time and by nothing but the full name."""
    lead = _lead(clusters.tokens)
    opening = _opening(clusters, lead)
    if opening is None and lead:
        lead, opening = 0, _opening(clusters, 0)  # "Lawyer sues Holm", where the lead has his name
    if opening is None or _is_damaged(clusters.tokens, clusters.mentions[opening].head):
        return
    # Beside him a headline may have another's name.
    lead = -1 if _has_article(clusters.tokens, clusters.mentions[opening].head) else lead
    people = (n for n, m in clusters.named if m.sentence != lead and clusters.kind(n) == PERSON)
    first = next(people, None)
    if first is None or _may_be_another(clusters, clusters.mentions[opening], first):
        return
    if _takes_up(clusters, first, clusters.mentions[opening]):
        clusters.join(opening, first, "introduction")


def _opening(clusters: Clusters, lead: int) -> int | None:
    return next((n for n, m in clusters.described if m.sentence == lead and _opens(clusters, n, m)), None)


def _may_be_another(clusters: Clusters, opening: Mention, first: int) -> bool:
    """ "A coroner spoke of the death of a man. Otto Brandt …": he may be the man; a coroner with a name is another."""
    told = [m for _, m in clusters.described if m.sentence == opening.sentence and m.head != opening.head]
    if any(m.number == "sg" and m.actor_kind == PERSON and not m.definite for m in told):
        return True
    before = clusters.tokens.lower
    return any(n != first and m.first and before[m.first - 1] == opening.noun for n, m in clusters.named)


def _opens(clusters: Clusters, n: int, mention: Mention) -> bool:
    """The subject of the first sentence, one who is not named."""
    tokens = clusters.tokens
    is_one = (
        mention.number == "sg"
        and mention.actor_kind == PERSON
        and mention.noun not in read_words("person_roles", "anybody")
    )
    is_free = mention.noun in read_words("person_roles", "hired") or mention.noun not in vocabulary().relational_nouns
    alone = is_one and is_free and not clusters.times_named(n)
    verb = tokens.heads[mention.head]
    return alone and tokens.deps[mention.head] in SUBJECTS and tokens.heads[verb] == verb


def _takes_up(clusters: Clusters, n: int, opening: Mention) -> bool:
    """The subject of the next sentence, of whom that is said too ("Ana Lind, a Norvik executive") or nothing else."""
    name, tokens = clusters.mentions[n], clusters.tokens
    # "A Lund lawyer, Otto Brandt, has appealed": the name says who the subject is.
    subject = tokens.heads[name.head] if tokens.deps[name.head] == "appos" else name.head
    verb = tokens.heads[subject]
    if name.sentence != _next(tokens, opening.sentence) or len(name.name) < 2 or name.titles:
        return False
    members = (clusters.mentions[m] for m in clusters.members(n))
    described = [m for m in members if m.kind == DESCRIPTION]
    is_headline = not _has_article(tokens, opening.head)
    if described or is_headline:
        return any(m.noun == opening.noun for m in described)
    return tokens.lemmas[verb] not in saying_verbs()


def _has_article(tokens: Tokens, noun: int) -> bool:
    """Not so in a headline."""
    return tokens.child(noun, "det") is not None


def _lead(tokens: Tokens) -> int:
    """The number of the sentence that a report opens with, below a headline that tells the same: "Man robs bank"."""
    if not tokens.breaks or tokens.words[tokens.breaks[0] - 1] in _STOPS:
        return 0
    lead = tokens.sentences[min(tokens.breaks[0] + 1, len(tokens) - 1)]
    has_article = lead > 0 and tokens.tags[tokens.openings[lead]] == "DT" and tokens.tags[0] != "DT"
    return lead if has_article else 0


def _next(tokens: Tokens, lead: int) -> int:
    """The number of the next sentence that tells something: a date may stand between."""
    verbs = (tokens.sentences[t] for t, pos in enumerate(tokens.pos) if pos in VERBS and tokens.sentences[t] > lead)
    return next(verbs, -1)


def _is_damaged(tokens: Tokens, subject: int) -> bool:
    """ "A teacher was shot dead. Otto Brandt was arrested": two are told of."""
    verb = tokens.heads[subject]
    return tokens.lemmas[verb] == "die" or (tokens.lemmas[verb] in of_kind("assaulting") and is_passive(tokens, verb))
