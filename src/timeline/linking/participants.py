"""Who takes part in an event, and how: roles read from the parse.

The roles of a verb come from its subject, objects and prepositions, also where they are shared, controlled or
relative (``timeline.text.clauses``); those of a nominal event from its possessor and prepositions, after NomBank
(Meyers et al. 2004). Inside a quotation "I" and "we" are the speaker and "you" the one spoken to.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import frozen

from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.linking.mentions import Mentions, Named
from timeline.linking.sayings import Saying, SayingKind, speech_words
from timeline.linking.speeches import Speech, speech_by_token
from timeline.model.actors import ActorKind
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Participation, Role
from timeline.text.clauses import NOMINAL, by_phrase, conjuncts, is_passive, subject
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_FIRST_PERSON = frozenset({"i", "me", "my", "myself", "we", "us", "our", "ourselves"})
_SECOND_PERSON = frozenset({"you", "your", "yourself", "yourselves"})
_PLACES = frozenset({"in", "near", "inside", "outside", "across", "throughout"})
_NO_PLACES = frozenset({ActorKind.PERSON, ActorKind.GROUP, ActorKind.PRODUCT})
_BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.COUNTRY})
_PLACE_KINDS = frozenset({ActorKind.PLACE, ActorKind.COUNTRY})
# Words in a subject's or object's place that stand for no one.
_EMPTY = frozenset(
    {"it", "there", "this", "that", "these", "those", "what", "which", "who", "whom", "whose", "whatever", "all", "one"}
)


@cache
def role_words(section: str) -> frozenset[str]:
    """A section of the table of words whose arguments have roles of their own."""
    return frozenset(read_words("roles", section))


@frozen
class _Argument:
    """A noun in a role."""

    noun: int
    role: Role
    rule: str
    preposition: str | None = None


def find_participants(
    document: Document,
    events: Iterable[EventMention],
    mentions: Mentions,
    sayings: Mapping[int, Saying],
    speeches: Sequence[Speech],
) -> Iterator[Participation]:
    """Those who take part in each event, agents first, each actor once an event."""
    tokens = document.tokens
    spoken = speech_by_token(tokens, speeches)
    heads = {i: event for event in events for i in tokens.within(event.head)}
    carriers = {event.carries: i for i, event in heads.items() if event.carries is not None}
    ids = {event.id: i for i, event in heads.items()}
    quoting = frozenset(s.saying.token for s in speeches if s.saying is not None)
    told = {i: s for i, s in sayings.items() if s.kind is SayingKind.SAY or i in quoting}
    reader = _Reader(tokens, mentions, told, spoken, frozenset(heads))
    for i, event in heads.items():
        yield from reader.participants(i, event, carriers.get(event.id, ids.get(event.carries or "")))


@frozen
class _Reader:
    tokens: Tokens
    mentions: Mentions
    sayings: Mapping[int, Saying]
    spoken: Mapping[int, Speech]
    events: frozenset[int]

    def participants(self, i: int, event: EventMention, partner: int | None) -> Iterator[Participation]:
        """Those who take part in an event; ``partner`` is the light verb that carries it, or the noun that it carries.

        "They filed a suit against the firm" names the firm for both.
        """
        seen: set[object] = set()
        arguments = list(self._arguments(i, event))
        if partner is not None and "NOUN" in {self.tokens.pos[i], self.tokens.pos[partner]}:
            arguments += self._arguments(partner, event)
        for argument in arguments:
            for part in conjuncts(self.tokens, whole(self.tokens, argument.noun)):
                named = self._named(part)
                key = named.actor_id if named is not None and named.actor_id else part
                if named is None or key in seen:
                    continue
                role, preposition = argument.role, argument.preposition
                if role is Role.LOCATION and named.actor is not None and named.actor.kind in _NO_PLACES:
                    role = Role.OBLIQUE
                if (
                    role is Role.ADDRESSEE
                    and named.actor is None
                    and self.tokens.lemmas[part] not in vocabulary().person_nouns
                ):
                    role = Role.PATIENT
                if named.actor is None and role in {Role.OBLIQUE, Role.LOCATION}:
                    continue
                seen.add(key)
                yield Participation(
                    event_id=event.id,
                    actor_id=named.actor_id,
                    role=role,
                    mention=named.words,
                    preposition=preposition if role in {Role.OBLIQUE, Role.LOCATION} else None,
                    rule=argument.rule,
                )

    def _named(self, noun: int) -> Named | None:
        """Who a noun names; ``None`` for one that names nobody: an event, an amount, an empty word."""
        tokens = self.tokens
        speech = self.spoken.get(noun)
        if speech is not None:
            spoken_by = speech.speaker if tokens.lower[noun] in _FIRST_PERSON else None
            spoken_to = speech.addressee if tokens.lower[noun] in _SECOND_PERSON else None
            meant = spoken_by or spoken_to
            if meant is not None:
                return Named(words=self.mentions.at(noun).words, actor=meant.actor)
        named = self.mentions.at(noun)
        if named.actor is not None:
            return named
        if tokens.tags[noun] == "NNS" and (body := self._body(noun)) is not None:
            return Named(words=named.words, actor=body.actor)
        if tokens.pos[noun] not in {"NOUN", "PROPN"} or noun in self.events or tokens.entities[noun] in _AMOUNTS:
            return None
        return None if _is_abstract(tokens.lemmas[noun]) else named

    def _body(self, members: int) -> Named | None:
        """Whom members act for: "NATO allies", "Peruvian officials"."""
        tokens = self.tokens
        if tokens.lemmas[members] not in role_words("members"):
            return None
        for part in tokens.children[members]:
            if tokens.deps[part] in {"compound", "nmod", "amod", "poss"}:
                named = self.mentions.at(part)
                if named.actor is not None and named.actor.kind in _BODIES:
                    return named
        return None

    def _arguments(self, i: int, event: EventMention) -> Iterator[_Argument]:
        if self.tokens.pos[i] in {"VERB", "AUX"}:
            yield from self._of_verb(i, event)
        elif self.tokens.pos[i] in {"NOUN", "PROPN"}:
            yield from self._of_noun(i)
        elif self.tokens.pos[i] == "ADJ":
            yield from self._of_adjective(i)

    # --- verbs

    def _of_verb(self, i: int, event: EventMention) -> Iterator[_Argument]:
        tokens = self.tokens
        saying = self.sayings.get(i)
        acting = self._acting(i, event, saying)
        if saying is not None and saying.speaker_noun is not None:
            yield _Argument(saying.speaker_noun, Role.SPEAKER, "speaker")
        elif (understood := subject(tokens, i)) is not None:
            role = self._undergoing(i) if understood.passive else acting
            yield _Argument(understood.token, role, understood.rule)
        if is_passive(tokens, i):
            agent = by_phrase(tokens, i)
            if agent is not None:
                yield _Argument(agent, acting, "by-phrase")
            elif tokens.deps[i] == "acl" and tokens.lemmas[tokens.heads[i]] in speech_words("media"):
                # "said in a statement posted on his page": the speaker posted it.
                yield from self._speaking(tokens.heads[i])
        yield from self._objects(i, acting)
        yield from self._oblique(i, acting)

    def _acting(self, i: int, event: EventMention, saying: Saying | None) -> Role:
        if saying is not None:
            return Role.SPEAKER
        if self.tokens.lemmas[i] in role_words("experience") or event.event_class is EventClass.PERCEPTION:
            return Role.EXPERIENCER
        return Role.AGENT

    def _undergoing(self, i: int) -> Role:
        return Role.ADDRESSEE if self.tokens.lemmas[i] in speech_words("address") else Role.PATIENT

    def _objects(self, i: int, acting: Role) -> Iterator[_Argument]:
        tokens = self.tokens
        addresses = tokens.lemmas[i] in speech_words("address")
        direct = tokens.child(i, "dobj")
        dative = tokens.child(i, "dative")
        if dative is not None and tokens.pos[dative] == "ADP":
            dative = tokens.child(dative, "pobj")
        if dative is not None:
            yield _Argument(dative, Role.ADDRESSEE if acting is Role.SPEAKER else Role.RECIPIENT, "indirect object")
        if direct is not None:
            relative = tokens.deps[i] == "relcl" and tokens.lower[direct] in _EMPTY
            noun = tokens.heads[i] if relative else direct
            yield _Argument(noun, Role.ADDRESSEE if addresses and acting is Role.SPEAKER else Role.PATIENT, "object")
        elif self._lacks_object(i):
            yield _Argument(tokens.heads[i], Role.PATIENT, "relative")

    def _lacks_object(self, i: int) -> bool:
        """A relative clause without a relative word whose gap is the object: "the town they took"."""
        tokens = self.tokens
        if tokens.deps[i] != "relcl" or tokens.child(i, "ccomp", "xcomp", "prep", "attr", "acomp") is not None:
            return False
        own = tokens.child(i, "nsubj")
        return own is not None and tokens.lower[own] not in _EMPTY and not is_passive(tokens, i)

    def _oblique(self, i: int, acting: Role) -> Iterator[_Argument]:
        tokens = self.tokens
        for part in tokens.children[i]:
            if tokens.deps[part] != "prep":
                continue
            noun = tokens.child(part, "pobj")
            if noun is None:
                continue
            word = tokens.lower[part]
            if word in _PLACES:
                yield _Argument(noun, Role.LOCATION, "preposition", word)
                yield from self._inner_places(noun)
            elif word == "to" and acting is Role.SPEAKER:
                yield _Argument(noun, Role.ADDRESSEE, "preposition", word)
            elif word == "to" and tokens.lemmas[i] in role_words("transfer"):
                yield _Argument(noun, Role.RECIPIENT, "preposition", word)
            else:
                yield _Argument(noun, Role.OBLIQUE, "preposition", word)
                yield from self._inner_places(noun)

    def _inner_places(self, noun: int) -> Iterator[_Argument]:
        """Where the place or the meeting is: "at the Grand Hotel in Oslo"."""
        tokens = self.tokens
        for part in tokens.children[noun]:
            inner = tokens.child(part, "pobj") if tokens.lower[part] in _PLACES else None
            actor = self.mentions.at(inner).actor if inner is not None else None
            if inner is not None and actor is not None and actor.kind in _PLACE_KINDS:
                yield _Argument(inner, Role.LOCATION, "place of a place", tokens.lower[part])

    # --- nouns

    def _of_noun(self, i: int) -> Iterator[_Argument]:
        tokens = self.tokens
        lemma = tokens.lemmas[i]
        possessor = tokens.child(i, "poss")
        agents = [possessor] if possessor is not None and lemma not in role_words("undergo") else []
        if possessor is not None:
            yield _Argument(possessor, Role.PATIENT if lemma in role_words("undergo") else Role.AGENT, "possessor")
        for part in tokens.children[i]:
            label = tokens.deps[part]
            if label in {"prep", "agent"} and (noun := tokens.child(part, "pobj")) is not None:
                argument = self._of_noun_preposition(i, part, noun, agents)
                if argument.role is Role.AGENT:
                    agents.append(noun)
                yield argument
            elif label in {"compound", "nmod", "amod"} and self._names_other(part, i):
                role = self._modifier_role(part, i, agents)
                if role is Role.AGENT:
                    agents.append(part)
                yield _Argument(part, role, "modifier")
            elif label == "amod" and tokens.tags[part] == "VBN":
                yield from self._of_compound_participle(part)
        if lemma in speech_words("media"):
            yield from self._speaking(i)
        if not agents:
            yield from self._governor_of(i)

    def _names_other(self, part: int, noun: int) -> bool:
        """The modifier names an actor on its own, not as a part of the event's name ("the Harvest Festival")."""
        named = self.mentions.at(part)
        return named.actor is not None and not named.words.span.contains(self.tokens.span(noun, noun))

    def _modifier_role(self, part: int, noun: int, agents: Sequence[int]) -> Role:
        """ "the Russian invasion", "Kenya's Red Cross membership", "the Ukraine war", "anti-Russian protests"."""
        tokens = self.tokens
        lemma = tokens.lemmas[noun]
        if (
            agents
            or lemma in role_words("undergo")
            or any(tokens.lower[c] == "anti" for c in (part - 1, part - 2) if c >= 0)
        ):
            return Role.PATIENT
        actor = self.mentions.at(part).actor
        placed = actor is not None and actor.kind in _PLACE_KINDS and tokens.deps[part] != "amod"
        return Role.LOCATION if placed and lemma in role_words("located") else Role.AGENT

    def _of_noun_preposition(self, i: int, part: int, noun: int, agents: Sequence[int]) -> _Argument:
        tokens = self.tokens
        word, lemma = tokens.lower[part], tokens.lemmas[i]
        if word == "by":
            return _Argument(noun, Role.AGENT, "by-phrase")
        if word == "between" or (word == "with" and lemma in role_words("mutual")):
            return _Argument(noun, Role.AGENT, "party")
        if word == "of":
            acts = lemma in role_words("intransitive") and not agents
            return _Argument(noun, Role.AGENT if acts else Role.PATIENT, "of-phrase")
        if word in {"against", "on"} and lemma in role_words("aimed"):
            return _Argument(noun, Role.PATIENT, "target")
        if word == "to" and lemma in role_words("transfer_nouns"):
            return _Argument(noun, Role.RECIPIENT, "preposition", word)
        return _Argument(noun, Role.LOCATION if word in _PLACES else Role.OBLIQUE, "preposition", word)

    def _of_compound_participle(self, participle: int) -> Iterator[_Argument]:
        """ "the US-led invasion": the first part of the compound acts."""
        tokens = self.tokens
        for part in tokens.children[participle]:
            if tokens.deps[part] in {"npadvmod", "compound", "nmod"} and self.mentions.at(part).actor is not None:
                yield _Argument(part, Role.AGENT, "compound participle")

    def _governor_of(self, i: int) -> Iterator[_Argument]:
        """Who gives, holds or begins it: the subject of the verb that a nominal event is the object of."""
        tokens = self.tokens
        governor = tokens.heads[i]
        if tokens.deps[i] == "dobj" and tokens.lemmas[governor] in role_words("support"):
            yield from self._subject_as_agent(governor)

    def _speaking(self, i: int) -> Iterator[_Argument]:
        """Who speaks in it: "Lee said in an interview", "Lee's remarks in an interview"."""
        tokens = self.tokens
        preposition = tokens.heads[i]
        if tokens.deps[i] != "pobj" or tokens.lower[preposition] not in {"in", "during", "through", "via"}:
            return
        governor = tokens.heads[preposition]
        if tokens.deps[governor] == "appos":
            governor = tokens.heads[governor]
        verb = tokens.heads[governor]
        if verb in self.sayings and self.sayings[verb].speaker_noun == governor:
            governor = verb  # "said the mayor in a statement", where the parser hangs the statement on the mayor
        if governor in self.sayings:
            yield from self._subject_as_agent(governor)
        elif tokens.lemmas[governor] in speech_words("media"):
            owner = tokens.child(governor, "poss")
            if owner is not None:
                yield _Argument(owner, Role.AGENT, "speaker")

    def _subject_as_agent(self, verb: int) -> Iterator[_Argument]:
        saying = self.sayings.get(verb)
        if saying is not None and saying.speaker_noun is not None:
            yield _Argument(saying.speaker_noun, Role.AGENT, "support verb")
            return
        understood = subject(self.tokens, verb) if self.tokens.pos[verb] == "VERB" else None
        if understood is not None and not understood.passive:
            yield _Argument(understood.token, Role.AGENT, "support verb")

    def _of_adjective(self, i: int) -> Iterator[_Argument]:
        tokens = self.tokens
        if tokens.deps[i] == "acomp":
            understood = subject(tokens, tokens.heads[i])
            if understood is not None:
                yield _Argument(understood.token, Role.EXPERIENCER, "predicate")
        elif tokens.deps[i] == "amod" and tokens.pos[tokens.heads[i]] in NOMINAL:
            yield _Argument(tokens.heads[i], Role.EXPERIENCER, "attributive")


def whole(tokens: Tokens, noun: int) -> int:
    """The noun that a part or an amount is of: for "some of the crew", "dozens of villages", the crew, the villages."""
    if tokens.lemmas[noun] not in role_words("parts"):
        return noun
    of = next((c for c in tokens.children[noun] if tokens.deps[c] == "prep" and tokens.lower[c] == "of"), None)
    inner = tokens.child(of, "pobj") if of is not None else None
    return noun if inner is None else inner


@cache
def _is_abstract(lemma: str) -> bool:
    """Names no one and nothing that acts or is acted on: an event, an idea, a quality ("attention", "difficulty")."""
    if lemma in role_words("concrete"):
        return False
    if lemma in role_words("abstract") or lemma in read_words("event_nouns", "events"):
        return True
    return lemma in read_words("event_nouns", "ambiguous") or lemma.endswith(_ABSTRACT_ENDINGS)


_ABSTRACT_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ance",
    "ence",
    "ancy",
    "ency",
    "ship",
    "ism",
    "hood",
    "dom",
    "ure",
    "cy",
    "acy",
    "th",
)
_AMOUNTS = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"})
