"""I and you: whoever speaks the words around them, in quotations, transcripts, interviews and speeches."""

from collections.abc import Iterator
from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.vocabulary import PEOPLE, vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.clauses import subject
from timeline.text.quotations import Quotation
from timeline.text.tokens import Tokens

# A word of saying stands within so many tokens of its quotation.
_REACH = 15
# The first sentences say who is interviewed, or who speaks.
_OPENING = 15
_STOPS = frozenset((".", "!", "?"))
_INTERVIEWS = frozenset(("interview", "interviews", "interviewed"))
_TALKS = frozenset(("speak", "talk", "sit", "chat", "catch"))
_SPEECHES = frozenset(("remark", "remarks", "speech", "address", "statement", "lecture", "testimony"))
_LABEL_OPENERS = frozenset(("the", "mr", "mrs", "ms", "dr"))
# So many labels make a transcript, so many questions an interview.
_LABELS = 3
_QUESTIONS = 1
# A longer line that ends in a question mark is an answer with a rhetorical end.
_LONGEST_QUESTION = 80


@cache
def saying_verbs() -> frozenset[str]:
    """Lemmas of the verbs that introduce what somebody says."""
    return frozenset(read_words("speech", "say")) | frozenset(read_words("speech", "voice"))


def speakers(clusters: Clusters) -> None:
    """Join I, me and my to who speaks, you to who is spoken to, where the text tells; he is never who speaks."""
    pronouns = [(n, m) for n, m in enumerate(clusters.mentions) if m.kind == MentionKind.PRONOUN and m.number == "sg"]
    at = {m.head: n for n, m in enumerate(clusters.mentions) if m.kind != MentionKind.PRONOUN or m.person == 3}
    quoted = _quoted_tokens(clusters, at)
    for n, mention in enumerate(clusters.mentions):
        # Who speaks says "I", and names others.
        speaker = quoted.get(mention.head)
        if speaker is not None and mention.person == 3 and PEOPLE & mention.genders:
            clusters.keep_apart(n, speaker)
    addressed = [(n, m) for n, m in pronouns if m.person != 3]
    turns = _Turns(clusters, at) if addressed else None
    for n, mention in addressed:
        if mention.head in quoted:
            who, rule = (quoted[mention.head], "quoted-speaker") if mention.person == 1 else (None, "")
        else:
            who, rule = turns.who(mention.head, mention.person) if turns else None, "speaker"
        if who is not None:
            clusters.join(who, n, rule)


def _quoted_tokens(clusters: Clusters, at: dict[int, int]) -> dict[int, int | None]:
    """The speaker of every token inside an outermost quotation, ``None`` where the text names nobody."""
    found: dict[int, int | None] = {}
    last: int | None = None
    last_end = 0
    for quotation in clusters.document.quotations:
        if quotation.depth:
            continue
        inside = clusters.tokens.within(quotation.content)
        speaker = _speaker(clusters, quotation, inside, at)
        if speaker is None and (quotation.continues or _same_line(clusters, last_end, quotation.span.start)):
            speaker = last
        found.update(dict.fromkeys(inside, speaker))
        last, last_end = speaker, quotation.span.end
    return found


def _same_line(clusters: Clusters, end: int, start: int) -> bool:
    return end > 0 and "\n" not in clusters.document.text[end:start]


def _speaker(clusters: Clusters, quotation: Quotation, inside: range, at: dict[int, int]) -> int | None:
    """The subject of the word of saying behind the quotation, else before it."""
    tokens = clusters.tokens
    if not len(inside):
        return None
    after = (t for t in range(inside[-1] + 1, min(len(tokens), inside[-1] + _REACH)))
    before = (t for t in range(inside[0] - 1, max(-1, inside[0] - _REACH), -1))
    for window in (after, before):
        for t in window:
            if tokens.words[t] in _STOPS or "\n" in tokens.words[t]:
                break
            if tokens.pos[t] == "VERB" and tokens.lemmas[t] in saying_verbs():
                understood = subject(tokens, t)
                if understood is not None and understood.token in at and understood.token not in inside:
                    return at[understood.token]
    return None


class _Turns:
    """Who speaks outside quotation marks: by the labels of a transcript, or the one whom the opening announces."""

    def __init__(self, clusters: Clusters, at: dict[int, int]) -> None:
        self._tokens = clusters.tokens
        self._labels = list(_labels(clusters))
        questions = list(_question_lines(clusters.tokens))
        self._questions = {t for line in questions for t in line}
        self._is_interview = len(questions) >= _QUESTIONS
        self._announced = _interviewee(clusters) if self._is_interview else None
        if self._announced is None:
            self._is_interview, self._announced = False, _orator(clusters, at)

    def who(self, token: int, person: int) -> int | None:
        if self._labels:
            return self._labelled(token, person)
        if self._announced is None:
            return None
        if not self._is_interview:
            return self._announced if person == 1 else None
        return self._announced if (token in self._questions) == (person == 2) else None

    def _labelled(self, token: int, person: int) -> int | None:
        before = [n for start, n in self._labels if start <= token]
        if not before:
            return None
        if person == 1:
            return before[-1]
        return next((n for n in reversed(before[:-1]) if n != before[-1]), None)


def _labels(clusters: Clusters) -> list[tuple[int, int]]:
    """ "Ms Lee: I came early." - the people who begin a line and end in a colon, each with its first token."""
    tokens = clusters.tokens
    found = []
    for n, mention in enumerate(clusters.mentions):
        first = mention.first
        while first > 0 and tokens.lower[first - 1].rstrip(".") in _LABEL_OPENERS:
            first -= 1
        starts_line = first == 0 or "\n" in tokens.words[first - 1]
        colon = mention.end < len(tokens) and tokens.words[mention.end] == ":"
        if starts_line and colon and mention.actor_kind == ActorKind.PERSON:
            found.append((mention.first, n))
    return found if len(found) >= _LABELS else []


def _interviewee(clusters: Clusters) -> int | None:
    """The person by full name whom the opening names beside the word interview, or as spoken with."""
    tokens = clusters.tokens
    people = {
        m.head: n
        for n, m in enumerate(clusters.mentions)
        if m.kind == MentionKind.NAME and clusters.kind(n) == ActorKind.PERSON and _has_full_name(clusters, n)
    }
    cues = list(_opening(tokens, _INTERVIEWS))
    for cue in cues:
        line = _line_of(tokens, cue)
        topic = next((t for t in line if t > cue and tokens.lower[t] in ("on", "about")), line.stop)
        near = [people[t] for t in range(line.start, topic) if t in people]
        if near:
            return max(near, key=lambda n: (_has_given_name(clusters, n), len(clusters.names(n)), -n))
    if cues:
        for cue in _opening(tokens, _TALKS):
            for noun in _objects(tokens, cue, "with", "to"):
                if noun in people:
                    return people[noun]
    return None


def _has_full_name(clusters: Clusters, n: int) -> bool:
    return any(len(name.name) > 1 for name in clusters.names(n))


def _has_given_name(clusters: Clusters, n: int) -> bool:
    return any(vocabulary().sexes(name.name[0]) is not None for name in clusters.names(n))


def _orator(clusters: Clusters, at: dict[int, int]) -> int | None:
    """The person whose speech, remarks or address the opening announces, or who delivers them there."""
    tokens = clusters.tokens
    for t in _opening(tokens, _SPEECHES):
        verb = tokens.heads[t]
        delivers = [tokens.child(verb, "nsubj")] if tokens.deps[t] == "dobj" else []
        for c in [tokens.child(t, "poss"), *_objects(tokens, t, "by", "of"), *delivers, *_compounds(tokens, t)]:
            n = at.get(c) if c is not None else None
            if n is not None and clusters.kind(n) == ActorKind.PERSON:
                return n
    return None


def _opening(tokens: Tokens, lemmas: frozenset[str]) -> Iterator[int]:
    for t in range(len(tokens)):
        if tokens.sentences[t] >= _OPENING:
            return
        if tokens.lemmas[t] in lemmas or tokens.lower[t] in lemmas:
            yield t


def _line_of(tokens: Tokens, t: int) -> range:
    first, end = t, t + 1
    while first > 0 and "\n" not in tokens.words[first - 1]:
        first -= 1
    while end < len(tokens) and "\n" not in tokens.words[end]:
        end += 1
    return range(first, end)


def _objects(tokens: Tokens, t: int, *prepositions: str) -> Iterator[int]:
    for c in tokens.children[t]:
        if tokens.deps[c] == "prep" and tokens.lower[c] in prepositions:
            noun = tokens.child(c, "pobj")
            if noun is not None:
                yield noun


def _compounds(tokens: Tokens, t: int) -> Iterator[int]:
    return (c for c in tokens.children[t] if tokens.deps[c] == "compound")


def _question_lines(tokens: Tokens) -> Iterator[range]:
    """The lines that end in a question mark."""
    start = 0
    for t in range(len(tokens) + 1):
        if t == len(tokens) or "\n" in tokens.words[t]:
            if 0 < t - start <= _LONGEST_QUESTION and tokens.words[t - 1] == "?":
                yield range(start, t)
            start = t + 1
