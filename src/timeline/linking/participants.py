"""Who takes part in an event: the actors and others that its arguments name.

Inside a quotation "I" is the speaker, "we" the body that the speaker speaks for, else the speaker, and "you" the one
spoken to, but for the press, which passes it on to anybody.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.linking.arguments import Arguments
from timeline.linking.mentions import Mentions, Named
from timeline.linking.noun_arguments import Argument
from timeline.linking.nouns import is_abstract, last_piece, whole
from timeline.linking.role_words import role_words
from timeline.linking.sayings import Saying, SayingKind, is_deed, speech_words
from timeline.linking.speech_cues import Speech
from timeline.linking.speeches import speech_by_token
from timeline.linking.unnamed_people import stands_for_people
from timeline.model.actors import BODIES, Actor, ActorKind
from timeline.model.events import EventMention
from timeline.model.links import Participation, Role
from timeline.text.clauses import subject
from timeline.text.constituents import apposed_conjuncts, conjuncts, included, is_everybody, object_of, shared_by_all
from timeline.text.document import Document
from timeline.text.labels import COMPOUNDED, NOUNS, TIMES
from timeline.text.lives import LIFE_DATES
from timeline.text.tokens import Tokens

_WE = frozenset({"we", "us", "our", "ourselves"})
_FIRST_PERSON = _WE | {"i", "me", "my", "myself"}
_SECOND_PERSON = frozenset({"you", "your", "yourself", "yourselves"})
_NO_PLACES = frozenset({ActorKind.PERSON, ActorKind.GROUP, ActorKind.PRODUCT})
_ASIDE = frozenset({Role.OBLIQUE, Role.LOCATION})
# Roles that not everybody can have.
_CHOOSING = frozenset({Role.LOCATION, Role.ADDRESSEE})
_OWNING = COMPOUNDED | {"poss"}
_AMOUNTS = TIMES | {"PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"}


def find_participants(
    document: Document,
    events: Sequence[EventMention],
    mentions: Mentions,
    sayings: Mapping[int, Saying],
    speeches: Sequence[Speech],
) -> Iterator[Participation]:
    """Those who take part in each event, each once an event, the subject first.

    A light verb and the noun it carries share theirs: "they filed a suit against the firm" names the firm for both.
    Who has what another ends takes no part in that: "they ended Lee's strike".
    """
    tokens = document.tokens
    at = document.heads(events)
    heads = {at[event.id]: event for event in events if event.id in at}
    carriers = {event.carries: i for i, event in heads.items() if event.carries is not None}
    quoting = frozenset(s.saying.token for s in speeches if s.saying is not None)
    says = {i: s for i, s in sayings.items() if s.kind is SayingKind.SAY and not is_deed(tokens, i)}
    speaking = says | {i: s for i, s in sayings.items() if i in quoting}
    arguments = Arguments(tokens, mentions, speaking)
    naming = _Naming(tokens, mentions, speech_by_token(tokens, speeches), frozenset(heads))
    for i, event in heads.items():
        found = arguments.of(i, event)
        partner = carriers.get(event.id, at.get(event.carries or ""))
        if partner is not None and "NOUN" in {tokens.pos[i], tokens.pos[partner]}:
            found += arguments.of(partner, event)
            carried = event if event.carries is None else heads[partner]
            if carried.phase is not None:
                found = _without_owner(tokens, found)
        yield from naming.participations(event.id, found)


def _without_owner(tokens: Tokens, found: list[Argument]) -> list[Argument]:
    """Of a verb and the noun whose phase it tells: without whose the noun is, where another begins or ends it."""
    acting = [argument for argument in found if argument.role is Role.AGENT]
    owners = [argument for argument in acting if tokens.deps[argument.noun] == "poss"]
    return [a for a in found if a not in owners] if len(owners) < len(acting) else found


@define
class _Party:
    """Somebody or something that a noun names; ``measured`` where the noun is their shares, sales or profits."""

    noun: int
    named: Named
    measured: bool


@define
class _Naming:
    """Who the arguments of events name."""

    tokens: Tokens
    mentions: Mentions
    spoken: Mapping[int, Speech]
    events: frozenset[int]
    # Events of one sentence share their nouns.
    _known: dict[int, list[_Party]] = field(init=False, factory=dict)

    def participations(self, event_id: str, arguments: Iterable[Argument]) -> Iterator[Participation]:
        """A participation for everybody named, in the order of the arguments."""
        seen: set[object] = set()
        for argument in arguments:
            for party in self._taking_part(argument):
                actor = party.named.actor
                who = party.noun if actor is None else actor.id
                if who in seen:
                    continue
                role = self._role(Role.EXPERIENCER if party.measured else argument.role, party)
                if role in _ASIDE and (actor is None or self._is_occasion(party.named)):
                    continue
                seen.add(who)
                yield Participation(
                    event_id=event_id,
                    actor_id=None if actor is None else actor.id,
                    role=role,
                    mention=party.named.words,
                    preposition=argument.preposition if role in _ASIDE else None,
                    rule=argument.rule,
                )

    def _taking_part(self, argument: Argument) -> list[_Party]:
        """Those whom an argument names; a relative clause and a bracket tell of no more than stand before."""
        parties = self._parties(argument.noun)[: 1 if argument.rule == LIFE_DATES else None]
        if argument.rule != "relative" or len(parties) < 2:
            return parties
        if self.tokens.deps[argument.noun] == "attr" and parties[0].named.actor is not None:
            parties = [p for p in parties if p.named.actor is not None]  # "Lee is a lawyer and politician who …" is one
        clause = self.tokens.child(argument.noun, "relcl")
        return parties if clause is None else [party for party in parties if party.noun < clause]

    def _parties(self, noun: int) -> list[_Party]:
        """Those whom a noun and the nouns coordinated to it name."""
        known = self._known.get(noun)
        if known is None:
            known = self._known[noun] = [party for one in self._all(noun) for party in self._read(one)]
        return known

    def _read(self, noun: int) -> list[_Party]:
        named = self._named(noun)
        if named is None or named.actor is None:
            measured = self._measured(noun)
            if measured:
                return [_Party(noun, self.mentions.at(owner), measured=True) for owner in measured]
        return [] if named is None else [_Party(noun, named, measured=False)]

    def _all(self, noun: int) -> list[int]:
        """The nouns coordinated to one, and to its apposition where they name others: "its head, Lee, and Roy"."""
        tokens, described = self.tokens, shared_by_all(self.tokens, noun)
        noun = self._meant(noun if described is None else described)
        if not tokens.children[noun]:
            return [last_piece(tokens, noun)]
        parts = conjuncts(tokens, noun)
        found = [last_piece(tokens, part) for part in parts if part == noun or not self._is_same(noun, part)]
        before = self._before_name(noun) if tokens.pos[noun] == "PROPN" else ()
        for part in (*self._apposed(noun), *included(tokens, noun), *before):
            actor = self.mentions.actor_at(part)
            if actor is not None and actor is not self.mentions.actor_at(noun):
                found.append(part)
        return found

    def _apposed(self, noun: int) -> tuple[int, ...]:
        """Who is coordinated to an apposition; the first too of "its brands, Acme and Norvik", "its buy, the Luna"."""
        tokens, found = self.tokens, apposed_conjuncts(self.tokens, noun)
        if noun not in self.events and (not found or tokens.tags[noun] != "NNS"):
            return found
        return (*(c for c in tokens.children[noun] if tokens.deps[c] == "appos"), *found)

    def _before_name(self, noun: int) -> Iterator[int]:
        """Who is coordinated to the first word of a longer name, by the parse: "Acme and Norvik Airways"."""
        tokens = self.tokens
        for part in tokens.children[noun]:
            if part in tokens.labelled["conj"] and tokens.deps[part] in COMPOUNDED:
                span = self.mentions.at(noun).words.span
                listed = (c for c in tokens.children[part] if tokens.deps[c] == "conj")
                if not span.contains(tokens.span(part, part)) and any(span.contains(tokens.span(c, c)) for c in listed):
                    yield part

    def _is_same(self, noun: int, part: int) -> bool:
        """ "Ann Lee, the diver and writer who found it": two descriptions of one under one article."""
        tokens = self.tokens
        bare = tokens.tags[part] == "NN" and tokens.child(part, "det", "poss") is None
        return bare and tokens.deps[noun] == "appos" and tokens.tags[noun] == "NN"

    def _is_occasion(self, named: Named) -> bool:
        """Named after a happening: who speaks "at the Lisbon Conference" does so with nobody of that name."""
        last = self.tokens.within(named.words.span)[-1]
        return self.tokens.lower[last] in read_words("event_nouns", "named")

    def _meant(self, noun: int) -> int:
        """What an amount or a part is of; what a version is of, where that has a name: "a version of the Luna"."""
        noun = self._seated(whole(self.tokens, last_piece(self.tokens, noun)))
        inner = object_of(self.tokens, noun, "of") if self.tokens.lemmas[noun] in vocabulary().versions else None
        actor = None if inner is None else self.mentions.actor_at(inner)
        # "the family of Ben Lee" is not he
        return noun if inner is None or actor is None or actor.kind is ActorKind.PERSON else inner

    def _seated(self, noun: int) -> int:
        """The body before its seat, where the parse takes that for who acts: "the High Court, Leeds, has ruled"."""
        tokens = self.tokens
        if tokens.entities[noun] != "GPE" or noun < 2 or tokens.words[noun - 1] != ",":
            return noun
        body = noun - 2
        is_beside = tokens.heads[body] == noun and tokens.deps[body] == "nmod" and tokens.entities[body] == "ORG"
        return body if is_beside else noun

    def _role(self, role: Role, party: _Party) -> Role:
        """The role that fits who is named: nothing happens in a person, and nobody speaks to a thing."""
        if role not in _CHOOSING:
            return role
        actor = party.named.actor
        if role is Role.LOCATION and actor is not None and actor.kind in _NO_PLACES:
            return Role.OBLIQUE
        is_nobody = actor is None and self.tokens.lemmas[party.noun] not in vocabulary().person_nouns
        if role is Role.ADDRESSEE and (is_nobody or (actor is not None and actor.kind is ActorKind.PRODUCT)):
            return Role.PATIENT
        return role

    def _named(self, noun: int) -> Named | None:
        """Who a noun names; ``None`` for one that names nobody: an event, an amount, an empty word."""
        tokens = self.tokens
        speech = self.spoken.get(noun)
        if speech is not None and tokens.pos[noun] == "PRON":  # the US is not us
            spoken_by = speech.speaker if tokens.lower[noun] in _FIRST_PERSON else None
            spoken_to = speech.addressee if tokens.lower[noun] in _SECOND_PERSON else None
            if spoken_to is not None and _is_press(spoken_to):
                return None
            meant = spoken_by or spoken_to
            if meant is not None and meant.actor is not None:
                is_body = tokens.lower[noun] in _WE and not is_everybody(tokens, noun)
                spoken_for = self.mentions.body_of(meant.actor) if is_body else None
                return Named(words=self.mentions.at(noun).words, actor=spoken_for or meant.actor)
            if meant is not None:
                # The words that name nobody known say more than a pronoun, unless they are one.
                return None if meant.words.text.casefold() in vocabulary().pronouns else meant
        if (known := self.mentions.known_at(noun)) is not None:
            return known
        if tokens.tags[noun] == "NNS" and (body := self._body(noun)) is not None:
            return Named(words=self.mentions.at(noun).words, actor=body)
        if noun not in self.events and stands_for_people(tokens, noun):
            return self.mentions.at(noun)
        if tokens.pos[noun] not in NOUNS or noun in self.events or tokens.entities[noun] in _AMOUNTS:
            return None
        alone = tokens.tags[noun] == "NN" and tokens.child(noun, "det", "poss") is None
        many = tokens.tags[noun] == "NNS" and tokens.lemmas[noun] in role_words("members")  # "rebel forces"
        return None if not many and is_abstract(tokens.lemmas[noun], alone=alone) else self.mentions.at(noun)

    def _measured(self, noun: int) -> list[int]:
        """Whose shares, sales or profits they are: what happens to those happens to the body."""
        tokens = self.tokens
        if tokens.lemmas[noun] not in role_words("measures") and not self._is_price(noun):
            return []
        owners = [c for c in tokens.children[noun] if tokens.deps[c] in _OWNING or tokens.words[c].isupper()]
        of = object_of(tokens, noun, "of", "in", "at", "for")
        named = [n for n in (*owners, *(() if of is None else (of,))) if _is_body(self.mentions.actor_at(n))]
        return named[:1] or self._telling_of(noun)

    def _is_price(self, noun: int) -> bool:
        """ "Norvik's share price"."""
        tokens = self.tokens
        if tokens.lemmas[noun] != "price":
            return False
        return any(tokens.lemmas[c] in role_words("measured_prices") for c in tokens.children[noun])

    def _telling_of(self, noun: int) -> list[int]:
        """The bodies that tell of shares, sales or profits of nobody else: "Acme said net profit fell"."""
        tokens = self.tokens
        verb = tokens.heads[noun]
        told = tokens.deps[noun] == "nsubj" and tokens.deps[verb] == "ccomp"
        if not told or not all(tokens.lower[c] in of_kind("of_accounts") for c in tokens.children[noun]):
            return []
        telling = tokens.heads[verb]
        if tokens.lemmas[telling] != "see" and tokens.lemmas[telling] not in speech_words("say"):
            return []
        understood = subject(tokens, telling)
        teller = None if understood is None or understood.passive else understood.token
        return [] if teller is None else [n for n in self._all(teller) if _is_body(self.mentions.actor_at(n))]

    def _body(self, members: int) -> Actor | None:
        """Whom members act for: "NATO allies", "Peruvian officials"."""
        tokens = self.tokens
        if tokens.lemmas[members] not in role_words("members") or tokens.tags[tokens.edges[members][0]] == "CD":
            return None  # "fifty NATO members" are not the body
        parts = (c for c in tokens.children[members] if tokens.deps[c] == "amod" or tokens.deps[c] in _OWNING)
        return next(filter(_is_body, map(self.mentions.actor_at, parts)), None)


def _is_body(actor: Actor | None) -> bool:
    return actor is not None and actor.kind in BODIES


def _is_press(addressee: Named) -> bool:
    """Who carries the words to everybody: "you" is anybody there."""
    is_body = addressee.actor is not None and addressee.actor.kind is ActorKind.ORGANISATION
    words = addressee.words.text.split()
    return words[-1].lower() in speech_words("press") or (is_body and words[0][0].isupper())
