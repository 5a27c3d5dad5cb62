"""I, we and you: whoever speaks the words around them, in quotations, transcripts, interviews and speeches."""

from collections.abc import Iterator, Mapping, Set

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, ORGANISATION, PRONOUN, UNKNOWN
from timeline.actors.sieves.turns import Turns
from timeline.actors.vocabulary import PEOPLE, vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.clauses import subject
from timeline.text.constituents import is_everybody
from timeline.text.labels import MODIFIERS
from timeline.text.tokens import Tokens

# A word of saying stands within so many tokens of its quotation.
_REACH = 15
_OURS = frozenset(("our", "ours"))
_STOPS = frozenset((".", "!", "?"))
_BEFORE = MODIFIERS | {"poss"}
_PREPOSITIONS = frozenset(("of", "for", "at"))
_BODIES = (ORGANISATION, UNKNOWN)


def saying_verbs() -> frozenset[str]:
    """Lemmas of the verbs that introduce what somebody says."""
    return read_words("speech", "say", "voice")


def speakers(clusters: Clusters) -> None:
    """Join I, me and my to who speaks, we to the body for which he does, you to who is spoken to, where the text tells.

    He is never who speaks.
    """
    quoted = _quoted_tokens(clusters)
    addressed = [n for n, m in clusters.pronouns if m.person != 3]
    turns = Turns(clusters) if addressed else None
    meant = list(_meant(clusters, addressed, quoted, turns)) if turns else []
    for n, mention in enumerate(clusters.mentions) if quoted or turns else ():
        if mention.person == 3 and not PEOPLE.isdisjoint(mention.genders):
            # Who speaks says "I", and names others; who tells a story may be named in it, but is not he.
            # "who" and "which" have no number.
            tells = turns.telling(mention) if turns and mention.kind == PRONOUN and mention.number else None
            speaker = quoted.get(mention.head, tells)
            if speaker is not None:
                clusters.keep_apart(n, speaker)
    for n, who, rule in meant:
        if clusters.mentions[n].number:
            clusters.join(who, n, rule)
    _join_bodies(clusters, [link for link in meant if not clusters.mentions[link[0]].number])


def _meant(
    clusters: Clusters, addressed: list[int], quoted: Mapping[int, int | None], turns: Turns
) -> Iterator[tuple[int, int, str]]:
    """Each pronoun with who says it, or for you who is addressed, and the rule that tells."""
    for n in addressed:
        mention = clusters.mentions[n]
        if mention.head in quoted:
            who, rule = quoted[mention.head] if mention.person == 1 else None, "quoted-speaker"
        else:
            who, rule = turns.who(n, mention), "speaker"
        if who is not None:
            yield n, who, rule


def _join_bodies(clusters: Clusters, meant: list[tuple[int, int, str]]) -> None:
    """We, before our: "our history" is a people's, unless the body has spoken of itself."""
    spoken: set[int] = set()
    for n, who, rule in sorted(meant, key=lambda link: clusters.mentions[link[0]].noun in _OURS):
        body = body_of(clusters, who)
        if (
            body is None
            or is_everybody(clusters.tokens, clusters.mentions[n].head)
            or (clusters.mentions[n].noun in _OURS and clusters.root(body) not in spoken)
        ):
            continue
        clusters.join(body, n, rule)
        spoken.add(clusters.root(body))


def _quoted_tokens(clusters: Clusters) -> dict[int, int | None]:
    """The speaker of every token inside an outermost quotation, ``None`` where the text names nobody.

    The turns of a transcript are none; a quotation in one is.
    """
    found: dict[int, int | None] = {}
    last: int | None = None
    last_end = 0
    quotations = [q for q in clusters.document.quotations if q.label is None]
    outermost = min((q.depth for q in quotations), default=0)
    for quotation in quotations:
        if quotation.depth > outermost:
            continue
        inside = clusters.tokens.within(quotation.content)
        speaker = _speaker(clusters, inside)
        if speaker is None and quotation.continues:
            speaker = last
        elif speaker is None and last_end and "\n" not in clusters.document.text[last_end : quotation.span.start]:
            speaker = _said_between(clusters, last_end, inside, last)
        found.update(dict.fromkeys(inside, speaker))
        last, last_end = speaker, quotation.span.end
    return found


def _speaker(clusters: Clusters, inside: range) -> int | None:
    """The subject of the word of saying behind the quotation, else before it."""
    tokens = clusters.tokens
    if not len(inside):
        return None
    after = range(inside[-1] + 1, min(len(tokens), inside[-1] + _REACH))
    before = range(inside[0] - 1, max(-1, inside[0] - _REACH), -1)
    # '"You saved us." Lind smiled.': behind a full stop only a verb of saying looks back
    verbs = read_words("speech", "say") if tokens.words[inside[-1]] == "." else saying_verbs()
    for window, sayings in ((after, verbs), (before, saying_verbs())):
        for t in window:
            if tokens.words[t] in _STOPS or "\n" in tokens.words[t]:
                break
            speaker = _who_says(clusters, t, sayings)
            if speaker is not None and clusters.mentions[speaker].head not in inside:
                return speaker
    return None


def _said_between(clusters: Clusters, last_end: int, inside: range, last: int | None) -> int | None:
    """Who says something between two quotations, else ``last``: 'Brandt said he agreed. "I see no risk."'."""
    tokens = clusters.tokens
    for t in range(inside[0] - 1 if len(inside) else -1, -1, -1):
        if tokens.starts[t] < last_end:
            break
        speaker = _who_says(clusters, t, saying_verbs())
        # What directly follows a quotation still belongs to it.
        if speaker is not None and any(
            tokens.words[b] in _STOPS for b in tokens.within(Span(last_end, tokens.starts[t]))
        ):
            return speaker
    return last


def _who_says(clusters: Clusters, t: int, sayings: Set[str]) -> int | None:
    tokens = clusters.tokens
    if tokens.pos[t] != "VERB" or tokens.lemmas[t] not in sayings:
        return None
    understood = subject(tokens, t)
    return clusters.by_head.get(understood.token) if understood is not None else None


def body_of(clusters: Clusters, speaker: int) -> int | None:
    """The one body that a speaker is, or that he speaks for: "Norvik's spokeswoman", "founder of Norvik"."""
    if clusters.kind(speaker) == ORGANISATION:
        return speaker
    named = (n for t in _spoken_for(clusters, speaker) if (n := clusters.by_head.get(t)) is not None)
    found = {clusters.root(n): n for n in named}
    bodies = [n for n in found.values() if clusters.names(n) and clusters.kind(n) in _BODIES]
    return bodies[0] if len(bodies) == 1 else None


def _spoken_for(clusters: Clusters, speaker: int) -> Iterator[int]:
    for m in clusters.members(speaker):
        mention = clusters.mentions[m]
        if mention.kind == DESCRIPTION and mention.noun in vocabulary().representatives:
            yield from _owners(clusters.tokens, mention.head)
            # "Norvik chief executive Ana Lind", where the parse hangs Norvik on Lind
            yield from range(mention.first, mention.head)


def _owners(tokens: Tokens, noun: int) -> Iterator[int]:
    for c in tokens.children[noun]:
        if tokens.deps[c] in _BEFORE:
            yield c
        elif tokens.deps[c] == "prep" and tokens.lower[c] in _PREPOSITIONS:
            yield from tokens.children[c]
