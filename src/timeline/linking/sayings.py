"""Sayings: the words by which a text tells that somebody says, writes or believes something, and who that is."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache

from attrs import define, frozen

from timeline.actors.name_titles import title_before
from timeline.lexicon.tables import read_words
from timeline.linking.mentions import Mentions, Named
from timeline.model.actors import ActorKind, MentionKind
from timeline.model.events import EventMention
from timeline.text.clauses import subject
from timeline.text.constituents import by_phrase, object_of, own_subject
from timeline.text.document import Document
from timeline.text.labels import MODIFIERS, NOMINAL, NOUNS, QUOTE_TAGS, TENSED, TIMES
from timeline.text.lost_subjects import inserted_speaker
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive


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


_MODIFIERS = frozenset({"advmod", "amod"})
# "The Herald quoted her as saying": she says it.
_ACCORDING = "according"


@cache
def speech_words(section: str) -> frozenset[str]:
    """A section of the table of speech words."""
    return read_words("speech", section)


@cache
def _verb_kinds() -> Mapping[str, SayingKind]:
    kinds = (SayingKind.BELIEVE, SayingKind.NAME, SayingKind.VOICE, SayingKind.SAY)
    return {lemma: kind for kind in kinds for lemma in speech_words(kind)}


@cache
def _verbs() -> frozenset[str]:
    """The verbs that tell of a saying by themselves, with a particle or with who says it."""
    return frozenset(lemma.split()[0] for lemma in _verb_kinds()) | speech_words("find") | {"gather", "put"}


@cache
def _lemmas() -> frozenset[str]:
    return _verbs() | speech_words("saying_nouns") | speech_words("headline_sources")


@cache
def _sources() -> frozenset[str]:
    """The words, in lower case, of sayings that are neither verb nor noun."""
    return speech_words("unnamed") | {_ACCORDING}


def find_sayings(document: Document, events: Sequence[EventMention], mentions: Mentions) -> Mapping[int, Saying]:
    """The sayings of a document, by the index of their token."""
    return _Finder(document.tokens, mentions).find({i: event_id for event_id, i in document.heads(events).items()})


@frozen
class _Finder:
    tokens: Tokens
    mentions: Mentions

    def find(self, event_ids: Mapping[int, str]) -> Mapping[int, Saying]:
        found: dict[int, Saying] = {}
        tokens, lemmas = self.tokens, _lemmas()
        sources = {i for word in _sources() for i in tokens.places.get(word, ())}
        sources.update(i for i in tokens.labelled["parataxis"].values() if tokens.pos[i] == "PROPN")
        for i in sorted(sources.union([i for i, lemma in enumerate(tokens.lemmas) if lemma in lemmas])):
            kind = self._kind(i)
            if kind is not None:
                noun = speaker_noun(tokens, i) if tokens.pos[i] == "VERB" else None
                found[i] = Saying(
                    token=i,
                    kind=kind,
                    speaker_noun=noun,
                    speaker=self._speaker(i, kind, noun),
                    addressee=self._addressee(i) if kind is SayingKind.SAY else None,
                    event_id=event_ids.get(i),
                )
        return found

    def _kind(self, i: int) -> SayingKind | None:
        tokens = self.tokens
        if tokens.deps[i] in _MODIFIERS and tokens.lower[i] in speech_words("unnamed"):
            return SayingKind.SOURCE
        if tokens.deps[i] == "parataxis" and tokens.pos[i] in NOUNS:
            is_name = tokens.pos[i] == "PROPN" and tokens.lower[tokens.edges[i][0] - 1] == ":"  # "Bank failed: Lee"
            return SayingKind.SOURCE if is_name or tokens.lemmas[i] in speech_words("headline_sources") else None
        if tokens.lower[i] == _ACCORDING:
            return SayingKind.SOURCE if self._according_to(i) is not None else None
        if tokens.pos[i] == "VERB":
            return self._kind_of_verb(i) if tokens.lemmas[i] in _verbs() else None
        # Taggers take "Rumours" and "Legend" at the head of a sentence for names.
        is_noun = tokens.pos[i] in NOUNS and tokens.lemmas[i] in speech_words("saying_nouns") and not tokens.entities[i]
        return SayingKind.NOUN if is_noun else None

    def _kind_of_verb(self, i: int) -> SayingKind | None:
        kinds, phrase = _verb_kinds(), self.tokens.phrasal_lemma(i)
        if phrase in speech_words("unsaid"):
            return None
        return kinds.get(phrase) or kinds.get(self.tokens.lemmas[i]) or self._kind_of_finding(i)

    def _kind_of_finding(self, i: int) -> SayingKind | None:
        """What a report or an inquiry finds, and a court hears, others say: "the audit found that the bank lied"."""
        tokens = self.tokens
        if tokens.lemmas[i] == "put":  # "as Lee puts it"
            mark, told = tokens.child(i, "mark"), tokens.child(i, "dobj")
            is_told = mark is not None and told is not None and (tokens.lower[mark], tokens.lower[told]) == ("as", "it")
            return SayingKind.SAY if is_told else None
        if tokens.lemmas[i] == "gather":  # "the Herald gathered that two died": of papers, they report it
            return SayingKind.SAY if tokens.child(i, "ccomp") is not None else None
        if tokens.lemmas[i] not in speech_words("find"):
            return None
        own = tokens.child(i, "nsubj")
        is_finder = own is not None and tokens.lemmas[own] in speech_words("finders") | speech_words("media")
        return SayingKind.SAY if is_finder else None

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
        if kind is SayingKind.SOURCE:
            noun = i if self.tokens.pos[i] in NOUNS else self._according_to(i)
        if noun is None:
            return None
        if self.tokens.lemmas[noun] in speech_words("passages"):
            noun = object_of(self.tokens, noun, "of") or noun
        if self.tokens.lemmas[noun] in speech_words("media") and not self._is_body(noun):
            return self._owner(noun) or self._teller(noun) or self.mentions.at(noun)
        return self._with_title(noun)

    def _is_body(self, noun: int) -> bool:
        """ "The Norvik Survey said": a body of that name, no survey of Norvik's."""
        named = self.mentions.known_at(noun) if self.tokens.entities[noun] == "ORG" else None
        return named is not None and named.kind is MentionKind.NAME

    def _with_title(self, noun: int) -> Named:
        """Whom a noun names; failing that, the name that ends its phrase: "the envoy to Rome Ann Lee".

        "The family of Mr Ben Lee" says that it is not he.
        """
        if self.mentions.actor_at(noun) is None:
            for preposition in self.tokens.children[noun]:
                inner = self.tokens.child(preposition, "pobj")
                if inner is None or inner < noun or self.tokens.child(inner, "compound", "appos") is None:
                    continue
                candidate = self.mentions.at(inner)
                first = self.tokens.within(candidate.words.span)[0]
                first -= title_before(self.tokens, first)
                is_his = self.tokens.lower[preposition] == "of" and first == preposition + 1
                if not is_his and candidate.actor is not None and candidate.actor.kind is ActorKind.PERSON:
                    return candidate
        return self.mentions.at(noun)

    def _owner(self, noun: int) -> Named | None:
        """Whose statement, view or report it is."""
        tokens = self.tokens
        owner = tokens.child(noun, "poss")
        if owner is None:
            owner = object_of(tokens, noun, "by", "of", "from")
            owner = None if owner is not None and tokens.lower[owner] == "own" else owner
        if owner is None:  # "a letter signed by forty doctors"
            made = (c for c in tokens.children[noun] if tokens.deps[c] == "acl" and _is_authoring(tokens, c))
            owner = next((by for c in made if (by := by_phrase(tokens, c)) is not None), None)
        if owner is None:
            parts = (c for c in tokens.children[noun] if tokens.deps[c] in MODIFIERS)
            return next((self.mentions.at(c) for c in parts if self.mentions.actor_at(c) is not None), None)
        return None if tokens.entities[owner] in TIMES else self.mentions.at(owner)  # "Friday's report"

    def _teller(self, noun: int) -> Named | None:
        """The subject of the verb that a saying belongs to: "she made the claim that", "resigned in a letter that"."""
        tokens = self.tokens
        verb = tokens.heads[noun]
        if tokens.deps[noun] == "pobj" and tokens.lower[verb] in {"in", "with", "by", "through", "via"}:
            verb = tokens.heads[verb]
        elif tokens.deps[noun] != "dobj" or tokens.lemmas[verb] in speech_words("said_by_others"):
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


def _is_authoring(tokens: Tokens, verb: int) -> bool:
    return tokens.tags[verb] == "VBN" and tokens.lemmas[verb] in speech_words("authoring")


def speaker_noun(tokens: Tokens, verb: int) -> int | None:
    """The noun of who says: the subject, before the verb or behind it, however the parser took it."""
    if verb > 0 and tokens.tags[verb - 1] in QUOTE_TAGS:
        # Behind a quotation the parse may join the verb to the quoted clause and take its subject.
        inverted = inverted_speaker(tokens, verb)
        if inverted is not None:
            return inverted
    inserted = inserted_speaker(tokens, verb)
    if inserted is not None:
        return inserted
    if (first := _saying_before(tokens, verb)) is not None:
        return speaker_noun(tokens, first)
    understood = subject(tokens, verb)
    if is_passive(tokens, verb):
        if tokens.lemmas[verb] in read_words("speech", "quoting"):
            return understood.token if understood else None
        return by_phrase(tokens, verb)
    if tokens.lemmas[verb] in read_words("speech", "quoting") and (quoted := tokens.child(verb, "dobj")) is not None:
        return quoted
    if understood is None:
        return inverted_speaker(tokens, verb)
    return understood.token


def _saying_before(tokens: Tokens, verb: int) -> int | None:
    """'She said the terms were right and added: "…"', where the parse joins the second saying to what is said."""
    said = tokens.heads[verb]
    if tokens.deps[verb] != "conj" or tokens.deps[said] != "ccomp" or own_subject(tokens, verb) is not None:
        return None
    quotes = tokens.words[verb + 1 : verb + 2] == [":"] or tokens.tags[verb + 1 : verb + 2] == ["``"]
    return tokens.heads[said] if quotes and tokens.lemmas[tokens.heads[said]] in speech_words("say") else None


def is_deed(tokens: Tokens, verb: int) -> bool:
    """ "added a room", "added to its woes", "wrote a book": a verb that may say something does something to a thing."""
    if tokens.lemmas[verb] not in speech_words("deeds") or tokens.child(verb, "ccomp", "xcomp") is not None:
        return False
    is_increase = tokens.lemmas[verb] == "add" and tokens.lower[verb + 1 : verb + 2] == ["to"]
    return is_increase or tokens.child(verb, "dobj") is not None or is_passive(tokens, verb)


def inverted_speaker(tokens: Tokens, verb: int) -> int | None:
    """The noun right behind the verb, "said the mayor", which the parser may take for an object."""
    if tokens.tags[verb] not in TENSED:
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
