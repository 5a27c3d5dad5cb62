"""Whose turn it is outside quotation marks: in transcripts, interviews, speeches and what one person tells."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import PERSON, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.constituents import object_of
from timeline.text.message import Message
from timeline.text.nesting import Nested
from timeline.text.tokens import Tokens

# The first sentences say who is interviewed, or who speaks.
_OPENING = 15
_POINTING = frozenset(("it", "this"))
_WHERE = frozenset(("at", "from", "to"))
_LABEL_OPENERS = frozenset(("the", "mr", "mrs", "ms", "dr"))
# Characters of the head and of the foot of a text where its writer may be named.
_HEAD = 400
# Who greets says in so many sentences who he is, and so many words behind the greeting.
_GREETED = 4
_NEAR = 6
# The headline is one of the first sentences, counted from 0.
_HEADLINE = 1
# So many labels make a transcript, or so many in capitals; so many questions an interview.
_LABELS = 3
_CAPITALS = 2
_QUESTIONS = 1
# Who tells something alone asks few questions.
_RHETORICAL = 2
# A longer line that ends in a question mark is an answer with a rhetorical end.
_LONGEST_QUESTION = 80


class Turns:
    """Who speaks outside quotation marks.

    By the labels of a transcript, or the one whom the opening announces; else all that says "I" is one narrator, who
    may have no name.
    """

    def __init__(self, clusters: Clusters) -> None:
        self._messages = Nested(clusters.document.messages)
        self._named_at = _writers_and_readers(clusters)
        self._labels = _labels(clusters)
        questions = list(_question_lines(clusters.tokens))
        self._questions = {t for line in questions for t in line}
        interviewee = _interviewee(clusters) if len(questions) >= _QUESTIONS else None
        self._is_interview = interviewee is not None
        self._writer = _byline(clusters)
        self._announced = next(
            (n for n in (interviewee, _orator(clusters), _greeting(clusters), self._writer) if n is not None), None
        )
        self._is_told = len(questions) <= _RHETORICAL
        self._narrator: int | None = None

    def who(self, n: int, mention: Mention) -> int | None:
        """Whom a pronoun of the first or second person means."""
        message = self._messages.at(mention.words.span.start)
        if message is not None:
            return self._written(message, mention.person) if mention.number else None
        if self._labels:
            return self._labelled(mention.head, mention.person) if mention.number else None
        if self._is_interview:
            return self._announced if (mention.head in self._questions) == (mention.person == 2) else None
        if mention.person != 1 or not mention.number:
            return None  # "we" in a speech are a people, an audience, a party
        if self._announced is None and self._is_told:
            self._announced = self._narrator = n
        return self._announced

    def telling(self, mention: Mention) -> int | None:
        """Who tells what somebody is mentioned in, and so is not he; ``None`` where that may be told by another.

        Of one announced a text may tell in the third person before he speaks.
        """
        message = self._messages.at(mention.words.span.start)
        if message is not None:
            return self._written(message, 1)
        return self._labelled(mention.head, 1) if self._labels else self._narrator

    def _written(self, message: Message, person: int) -> int | None:
        """Who says "I" in a message; whom he calls "you" only the greeting of a letter tells."""
        meant = message.author if person == 1 else message.reader
        if meant is None and person == 1:
            return self._writer
        return self._named_at.get(meant) if meant is not None else None

    def _labelled(self, token: int, person: int) -> int | None:
        before = [n for start, n in self._labels if start <= token]
        if not before:
            return None
        if person == 1:
            return before[-1]
        if len(self._labels) < _LABELS:
            return None  # one speaks after the other, to an audience
        behind = [n for start, n in self._labels if start > token]
        # Of the first question only the answer tells whom it is put to.
        return next((n for n in reversed(before[:-1]) if n != before[-1]), None if before[1:] else behind[0])


def _writers_and_readers(clusters: Clusters) -> dict[Span, int]:
    """The mentions that name those who write a message or are greeted in it, by their places."""
    places = {place for message in clusters.document.messages for place in (message.author, message.reader)}
    return {m.words.span: n for n, m in clusters.named if m.words.span in places} if places else {}


def _labels(clusters: Clusters) -> list[tuple[int, int | None]]:
    """ "Ms Lee: I came early.", "THE PRESIDENT:" - by token who begins a turn, ``None`` for nobody known."""
    tokens = clusters.tokens
    found: dict[int, int | None] = {
        t: None for q in clusters.document.quotations if q.label for t in tokens.within(q.label)[:1]
    }
    colons = frozenset(tokens.places.get(":", ()))
    for n, mention in enumerate(clusters.mentions) if colons else ():
        if mention.end not in colons or mention.kind == PRONOUN:
            continue
        if mention.actor_kind == PERSON and _opens_turn(clusters, mention):
            found[_opening_token(tokens, mention.first)] = n
    capitals = sum(n is not None and clusters.mentions[n].words.text.isupper() for n in found.values())
    return sorted(found.items()) if len(found) >= _LABELS or capitals >= _CAPITALS else []


def _opening_token(tokens: Tokens, first: int) -> int:
    while first > 0 and tokens.lower[first - 1].rstrip(".") in _LABEL_OPENERS:
        first -= 1
    return first


def _opens_turn(clusters: Clusters, mention: Mention) -> bool:
    """At the beginning of a line, or in capitals before its end."""
    tokens = clusters.tokens
    first = _opening_token(tokens, mention.first)
    if first == 0 or "\n" in tokens.words[first - 1]:
        return True
    after = tokens.words[mention.end + 1] if mention.end + 1 < len(tokens) else "\n"
    return "\n" in after and mention.words.text.isupper()


def _interviewee(clusters: Clusters) -> int | None:
    """The person by full name whom the opening names beside the word interview, or as spoken with."""
    tokens = clusters.tokens
    people = {
        m.head: n
        for n, m in clusters.named
        if clusters.kind(n) == PERSON and any(len(name.name) > 1 for name in clusters.names(n))
    }
    cues = list(_opening(tokens, read_words("speech", "interviews")))
    for cue in cues:
        line = tokens.line_of(cue)
        topic = next((t for t in line if t > cue and tokens.lower[t] in ("on", "about")), line.stop)
        near = [people[t] for t in range(line.start, topic) if t in people]
        if near:
            return max(near, key=lambda n: (_has_given_name(clusters, n), len(clusters.names(n)), -n))
    return _talked_to(tokens, people) if cues else _telling(tokens, people)


def _talked_to(tokens: Tokens, people: Mapping[int, int]) -> int | None:
    """ "We sat down with Ana Duarte"."""
    spoken = (object_of(tokens, cue, "with", "to") for cue in _opening(tokens, read_words("speech", "conversing")))
    return next((people[noun] for noun in spoken if noun is not None and noun in people), None)


def _telling(tokens: Tokens, people: Mapping[int, int]) -> int | None:
    """ "Biologist Ana Duarte tells us about her moths": a headline in the present tense."""
    subjects = (
        tokens.child(cue, "nsubj")
        for cue in _opening(tokens, read_words("speech", "answering"))
        if tokens.tags[cue] in ("VBZ", "VBP")
    )
    told = (s for s in subjects if s is not None and tokens.sentences[s] <= _HEADLINE)
    return next((people[s] for s in told if s in people), None)


def _has_given_name(clusters: Clusters, n: int) -> bool:
    return any(vocabulary().sexes(name.name[0]) is not None for name in clusters.names(n))


def _orator(clusters: Clusters) -> int | None:
    """The person whose speech, remarks or address the opening announces, or who delivers them there."""
    tokens = clusters.tokens
    for t in _opening(tokens, read_words("speech", "addresses")):
        verb = tokens.heads[t]
        if tokens.deps[t] == "pobj" and tokens.lower[verb] in _WHERE:
            continue  # "went to Crane's address"
        delivers = [tokens.child(verb, "nsubj")] if tokens.deps[t] == "dobj" else []
        compounds = (c for c in tokens.children[t] if tokens.deps[c] == "compound")
        for c in (tokens.child(t, "poss"), object_of(tokens, t, "by", "of"), *delivers, *compounds):
            n = clusters.by_head.get(c)
            if n is not None and clusters.kind(n) == PERSON:
                return n
    return None


def _greeting(clusters: Clusters) -> int | None:
    """ "Hi, it's Ana Lind", "this is Ana Lind speaking": who says in the first sentences who he is."""
    tokens = clusters.tokens
    for n, mention in clusters.named:
        if mention.sentence >= _GREETED:
            return None
        verb = tokens.heads[mention.head]
        is_told = tokens.deps[mention.head] == "attr" and tokens.child(mention.head, "relcl") is None
        own = tokens.child(verb, "nsubj") if is_told else None
        if own is None or tokens.lower[own] not in _POINTING:
            continue
        before = tokens.lower[max(own - _NEAR, 0) : own]
        behind = tokens.lower[mention.end : mention.end + 1]
        greets = tokens.lower[own] == "it" and not read_words("speech", "hellos").isdisjoint(before)
        if greets or not read_words("speech", "on_air").isdisjoint(behind):
            return n
    return None


def _byline(clusters: Clusters) -> int | None:
    """ "By Ana Duarte", "Reporting officer: Deputy K. Alvarado": who wrote the text, by its head or its foot."""
    text = clusters.document.text
    foot = max(_HEAD, len(text) - _HEAD)
    signed = [line.span("name") for end in ((0, _HEAD), (foot, len(text))) for line in _signing().finditer(text, *end)]
    if not signed:
        return None
    people = (n for n, _ in clusters.named if clusters.kind(n) == PERSON)
    return next((n for n in people if any(a <= clusters.mentions[n].words.span.start < b for a, b in signed)), None)


@cache
def _signing() -> re.Pattern[str]:
    """A line that names the writer, up to what may follow: "By Ana Duarte, Lund", "Posted by Karin on 21 March"."""
    writers, deeds = (any_of(read_words("speech", section)) for section in ("writers", "writing"))
    label = rf"(?i:(?:{writers})[ \t]*:|(?:{deeds})[ \t]+by[ \t:])|(?:By|BY)(?=[ \t:])"
    word = r"[A-Z](?:[\w.’'-]*\w)?\.?"
    name = rf"(?P<name>{word}(?:[ \t]+(?:{word}|de|van|von|der|da|al|del|la)){{0,4}})"
    return re.compile(
        rf"^[ \t*_]*(?:{label})[ \t*_:]*{name}[*_]*(?=[ \t]*(?:[,|(–—-]|\d|(?:at|in|on)\b|$))", re.MULTILINE
    )


def _opening(tokens: Tokens, lemmas: frozenset[str]) -> Iterator[int]:
    end = bisect_left(tokens.sentences, _OPENING)
    if lemmas.isdisjoint(tokens.lemmas[:end]) and lemmas.isdisjoint(tokens.lower[:end]):
        return
    yield from (t for t in range(end) if tokens.lemmas[t] in lemmas or tokens.lower[t] in lemmas)


def _question_lines(tokens: Tokens) -> Iterator[range]:
    """The lines that end in a question mark."""
    for before, after in pairwise((-1, *tokens.breaks, len(tokens))):
        if 1 < after - before <= _LONGEST_QUESTION + 1 and tokens.words[after - 1] == "?":
            yield range(before + 1, after)
