"""Sayings: the words by which a text tells that somebody says, writes or believes something, and who that is."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from attrs import define, frozen

from timeline.lexicon.tables import read_words
from timeline.linking.mentions import Mentions, Named
from timeline.model.actors import ActorKind
from timeline.model.events import EventMention
from timeline.text.clauses import NOMINAL, by_phrase, inserted_speaker, is_passive, object_of, subject
from timeline.text.document import Document
from timeline.text.tokens import Tokens


class SayingKind(StrEnum):
    """What a saying may introduce."""

    SAY = "say"  # a quotation or a clause
    VOICE = "voice"  # a quotation beside it
    NAME = "name"  # quoted words as a part of its own clause
    BELIEVE = "believe"  # a clause
    NOUN = "noun"  # a clause: "the claim that"
    SOURCE = "source"  # the clause it stands in: "according to"


@define(kw_only=True)
class Saying:
    """A saying, and who says it to whom; ``speaker`` is ``None`` where the text does not tell ("it is said").

    ``speaker_noun`` is the head of the words that name the speaker of a verb, ``None`` for other sayings.
    """

    token: int
    kind: SayingKind
    speaker_noun: int | None = None
    speaker: Named | None
    addressee: Named | None = None
    event_id: str | None = None


# "The Herald quoted her as saying": she says it.
_MARKS = frozenset({"``", "''"})
_SAYING = frozenset({"VERB", "NOUN"})
_MODIFIERS = frozenset({"advmod", "amod"})
_QUOTING = frozenset({"quote", "cite"})
_ASIDES = frozenset({"prep", "advmod", "advcl", "amod"})
_BLAMING = frozenset({"of", "with"})


@cache
def speech_words(section: str) -> frozenset[str]:
    """A section of the table of speech words."""
    return frozenset(read_words("speech", section))


@cache
def _verb_kinds() -> Mapping[str, SayingKind]:
    kinds = (SayingKind.BELIEVE, SayingKind.NAME, SayingKind.VOICE, SayingKind.SAY)
    return {lemma: kind for kind in kinds for lemma in speech_words(kind)}


def find_sayings(document: Document, events: Iterable[EventMention], mentions: Mentions) -> Mapping[int, Saying]:
    """The sayings of a document, by the index of their token."""
    return _Finder(document.tokens, mentions).find(
        {i: event.id for event in events for i in document.tokens.within(event.head)}
    )


@frozen
class _Finder:
    tokens: Tokens
    mentions: Mentions

    def find(self, event_ids: Mapping[int, str]) -> Mapping[int, Saying]:
        found: dict[int, Saying] = {}
        tokens = self.tokens
        for i, pos in enumerate(tokens.pos):
            # "According" is a verb to the parser, seldom anything else.
            kind = self._kind(i, pos) if pos in _SAYING or tokens.lower[i] == "according" else None
            if tokens.deps[i] in _MODIFIERS and tokens.lower[i] in speech_words("unnamed"):
                kind = SayingKind.SOURCE
            if kind is not None:
                noun = speaker_noun(tokens, i) if pos == "VERB" else None
                found[i] = Saying(
                    token=i,
                    kind=kind,
                    speaker_noun=noun,
                    speaker=self._speaker(i, kind, noun),
                    addressee=self._addressee(i) if kind is SayingKind.SAY else None,
                    event_id=event_ids.get(i),
                )
        return found

    def _kind(self, i: int, pos: str) -> SayingKind | None:
        tokens = self.tokens
        if tokens.lower[i] == "according":
            return SayingKind.SOURCE if self._according_to(i) is not None else None
        if pos == "VERB":
            kinds = _verb_kinds()
            return kinds.get(tokens.phrasal_lemma(i)) or kinds.get(tokens.lemmas[i])
        return SayingKind.NOUN if tokens.lemmas[i] in speech_words("saying_nouns") else None

    def _according_to(self, i: int) -> int | None:
        """The noun of "according to"; the parser hangs it on either word."""
        tokens = self.tokens
        if i + 1 >= len(tokens) or tokens.lower[i + 1] != "to":
            return None
        noun = tokens.child(i + 1, "pobj")
        return noun if noun is not None else tokens.child(i, "pobj")

    def _speaker(self, i: int, kind: SayingKind, noun: int | None) -> Named | None:
        if kind is SayingKind.NOUN:
            return self._owner(i) or self._teller(i)
        noun = self._according_to(i) if kind is SayingKind.SOURCE else noun
        if noun is None:
            return None
        if self.tokens.lemmas[noun] in speech_words("media"):
            return self._owner(noun) or self._teller(noun) or self.mentions.at(noun)
        return self._with_title(noun)

    def _with_title(self, noun: int) -> Named:
        """Whom a noun names; failing that, the name that ends its phrase: "the envoy to Rome Ann Lee"."""
        if self.mentions.actor_at(noun) is None:
            for preposition in self.tokens.children[noun]:
                inner = self.tokens.child(preposition, "pobj")
                if inner is not None and inner > noun and self.tokens.child(inner, "compound", "appos") is not None:
                    candidate = self.mentions.at(inner)
                    if candidate.actor is not None and candidate.actor.kind is ActorKind.PERSON:
                        return candidate
        return self.mentions.at(noun)

    def _owner(self, noun: int) -> Named | None:
        """Whose statement, view or report it is."""
        tokens = self.tokens
        owner = tokens.child(noun, "poss")
        if owner is None:
            owner = object_of(tokens, noun, "by", "of", "from")
            owner = None if owner is not None and tokens.lower[owner] == "own" else owner
        if owner is None:
            parts = (c for c in tokens.children[noun] if tokens.deps[c] in {"compound", "nmod", "amod"})
            return next((self.mentions.at(c) for c in parts if self.mentions.actor_at(c) is not None), None)
        return self.mentions.at(owner)

    def _teller(self, noun: int) -> Named | None:
        """The subject of the verb that a saying belongs to: "she made the claim that", "resigned in a letter that"."""
        tokens = self.tokens
        verb = tokens.heads[noun]
        if tokens.deps[noun] == "pobj" and tokens.lower[verb] in {"in", "with", "by", "through", "via"}:
            verb = tokens.heads[verb]
        elif tokens.deps[noun] != "dobj":
            return None
        understood = subject(tokens, verb) if tokens.pos[verb] == "VERB" else None
        return None if understood is None or understood.passive else self.mentions.at(understood.token)

    def _addressee(self, verb: int) -> Named | None:
        tokens = self.tokens
        addresses = tokens.lemmas[verb] in speech_words("address")
        if is_passive(tokens, verb):
            told = tokens.child(verb, "nsubjpass")
            return self.mentions.at(told) if told is not None and addresses else None
        told = tokens.child(verb, "dative", "dobj") if addresses else tokens.child(verb, "dative")
        if told is not None and tokens.pos[told] == "ADP":
            told = tokens.child(told, "pobj")
        if told is None:
            told = object_of(tokens, verb, "to")
        return self.mentions.at(told) if told is not None else None


def speaker_noun(tokens: Tokens, verb: int) -> int | None:
    """The noun of who says: the subject, before the verb or behind it, however the parser took it."""
    if verb > 0 and tokens.tags[verb - 1] in _MARKS:
        # Behind a quotation the parse may join the verb to the quoted clause and take its subject.
        inverted = inverted_speaker(tokens, verb)
        if inverted is not None:
            return inverted
    inserted = inserted_speaker(tokens, verb)
    if inserted is not None:
        return inserted
    understood = subject(tokens, verb)
    if is_passive(tokens, verb):
        if tokens.lemmas[verb] in _QUOTING:
            return understood.token if understood else None
        return by_phrase(tokens, verb)
    if tokens.lemmas[verb] in _QUOTING and (quoted := tokens.child(verb, "dobj")) is not None:
        return quoted
    if understood is None:
        return inverted_speaker(tokens, verb)
    return understood.token


def is_deed(tokens: Tokens, verb: int) -> bool:
    """ "added a room", "wrote a book": a verb that may say something does something to its object."""
    if tokens.lemmas[verb] not in speech_words("deeds") or tokens.child(verb, "ccomp", "xcomp") is not None:
        return False
    return tokens.child(verb, "dobj") is not None or is_passive(tokens, verb)


def inverted_speaker(tokens: Tokens, verb: int) -> int | None:
    """The noun right behind the verb, "said the mayor", which the parser may take for an object."""
    if tokens.tags[verb] not in {"VBD", "VBZ", "VBP"}:
        return None
    start = verb + 1
    while start < len(tokens) and tokens.pos[start] == "ADV":
        start += 1
    if start >= len(tokens) or tokens.pos[start] not in {"DET", "ADJ", "NOUN", "PROPN", "PRON"}:
        return None
    head = start
    while (
        tokens.heads[head] not in (head, verb)
        and tokens.heads[head] > verb
        and tokens.edges[tokens.heads[head]][0] >= start
    ):
        head = tokens.heads[head]
    return head if tokens.pos[head] in NOMINAL else None


def governing(tokens: Tokens, i: int, sayings: Mapping[int, Saying]) -> Saying | None:
    """The nearest saying whose content, a clause or an object, holds a token."""
    came_from = i
    while True:
        aside = _aside(tokens, i, came_from, sayings)
        if aside is not None:
            return aside
        parent = tokens.heads[i]
        if parent == i:
            return None
        saying = _past_noun(tokens, i, sayings) or sayings.get(parent)
        if saying is not None and _introduces(tokens, saying, i):
            return saying
        came_from, i = i, parent


def _past_noun(tokens: Tokens, clause: int, sayings: Mapping[int, Saying]) -> Saying | None:
    """The verb in "said in an interview that …", where the parser hangs the clause on the noun."""
    if tokens.deps[clause] not in {"acl", "relcl", "ccomp"} or (mark := tokens.child(clause, "mark")) is None:
        return None
    node = tokens.heads[clause]
    while tokens.lower[mark] == "that" and tokens.deps[node] in {"pobj", "prep", "npadvmod"}:
        node = tokens.heads[node]
        saying = sayings.get(node)
        if saying is not None and saying.kind is SayingKind.SAY:
            return saying if tokens.child(node, "ccomp") is None else None
    return None


def _introduces(tokens: Tokens, saying: Saying, part: int) -> bool:
    """A dependant of the saying is what is said: a clause, or an object that tells of an event."""
    label = tokens.deps[part]
    if tokens.heads[part] != saying.token:
        return True
    match saying.kind:
        case SayingKind.SAY | SayingKind.BELIEVE | SayingKind.VOICE:
            lemma = tokens.lemmas[saying.token]
            return (
                (label == "ccomp" and is_content(tokens, part))
                or (label == "xcomp" and lemma in speech_words("commit"))
                or (label == "xcomp" and is_passive(tokens, saying.token) and lemma in speech_words("hearsay"))
                or (label == "dobj" and lemma in speech_words("tell_of"))
                or (label == "prep" and lemma in speech_words("blame") and tokens.lower[part] in _BLAMING)
            )
        case SayingKind.NOUN:
            return label in {"acl", "ccomp"} and tokens.child(part, "mark", "nsubj", "nsubjpass") is not None
    return False


def is_content(tokens: Tokens, clause: int) -> bool:
    """Is the clause what its verb says? Parsers hang others there too.

    "Ordered ten ships, the first of which came" describes the ships; in "it was close: half said no" only "no" is said.
    """
    own, verb, last = tokens.child(clause, "nsubj", "nsubjpass"), tokens.heads[clause], tokens.edges[clause][1]
    inner = object_of(tokens, own, "of") if own is not None else None
    is_relative = inner is not None and tokens.tags[inner] in {"WDT", "WP"}
    return not is_relative and ":" not in tokens.words[last + 1 : verb]


def _aside(tokens: Tokens, clause: int, came_from: int, sayings: Mapping[int, Saying]) -> Saying | None:
    """A saying put into the clause that it reports: "the bank, she said, will close", "according to"."""
    for part in tokens.children[clause]:
        saying = sayings.get(part)
        if saying is None or part == came_from:
            continue
        if saying.kind is SayingKind.SOURCE and tokens.deps[part] in _ASIDES:
            return saying
        if saying.kind is SayingKind.SAY and tokens.deps[part] == "parataxis":
            return saying
    return None
