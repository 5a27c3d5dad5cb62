"""Arguments: the nouns in the roles of an event, read from the parse.

Those of a verb come from its subject, objects and prepositions, also where they are shared, controlled or relative
(``timeline.text.clauses``); those of a nominal event from its possessor, modifiers and prepositions, after NomBank
(Meyers et al. 2004).
"""

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, frozen

from timeline.linking.mentions import Mentions
from timeline.linking.role_words import role_words
from timeline.linking.sayings import Saying, speech_words
from timeline.model.actors import ActorKind
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Role
from timeline.text.clauses import is_passive, outdone, subject
from timeline.text.constituents import NOMINAL, by_phrase
from timeline.text.lives import LIFE_DATES, bearer_of
from timeline.text.tokens import Tokens

_PLACES = frozenset({"in", "near", "inside", "outside", "across", "throughout"})
_PLACE_KINDS = frozenset({ActorKind.PLACE, ActorKind.COUNTRY})
_PARTS = frozenset({"npadvmod", "compound", "nmod"})
# Relative and empty words, whose place is no gap.
_EMPTY = frozenset(
    {"it", "there", "this", "that", "these", "those", "what", "which", "who", "whom", "whose", "whatever", "all", "one"}
)


@define
class Argument:
    """A noun in a role; ``preposition`` is the one that introduces it, if any."""

    noun: int
    role: Role
    rule: str
    preposition: str | None = None


@frozen
class Arguments:
    """Reads the arguments of events; ``sayings`` are those that speak, by their token."""

    tokens: Tokens
    mentions: Mentions
    sayings: Mapping[int, Saying]

    def of(self, i: int, event: EventMention) -> Iterator[Argument]:
        """The arguments of the event at a token, whose class decides who feels rather than acts."""
        if event.rule == LIFE_DATES:
            role = Role.AGENT if event.lemma == "die" else Role.PATIENT
            yield Argument(bearer_of(self.tokens, i), role, LIFE_DATES)
        elif self.tokens.pos[i] in {"VERB", "AUX"}:
            yield from self._of_verb(i, event)
        elif self.tokens.pos[i] in {"NOUN", "PROPN"}:
            yield from self._of_noun(i)
        elif self.tokens.pos[i] == "ADJ":
            yield from self._of_adjective(i)

    def _of_verb(self, i: int, event: EventMention) -> Iterator[Argument]:
        tokens = self.tokens
        saying = self.sayings.get(i)
        acting = self._acting(i, event, saying)
        understood = subject(tokens, i)
        speaker = saying.speaker_noun if saying is not None else None
        if speaker is not None:
            is_subject = understood is not None and understood.token == speaker
            yield from self._authors(speaker, understood.rule if understood and is_subject else "speaker", Role.SPEAKER)
        if understood is not None and understood.passive and understood.token != speaker:
            yield Argument(understood.token, self._undergoing(i), understood.rule)
        elif understood is not None and speaker is None:
            yield from self._authors(understood.token, understood.rule, acting)
        passive = is_passive(tokens, i)
        if passive:
            agent = by_phrase(tokens, i)
            if agent is not None:
                yield Argument(agent, acting, "by-phrase")
            elif tokens.deps[i] == "acl" and tokens.lemmas[tokens.heads[i]] in speech_words("media"):
                # "said in a statement posted on his page": the speaker posted it.
                yield from self._speaking(tokens.heads[i])
        direct = tokens.child(i, "dobj") or outdone(tokens, i)
        yield from self._objects(i, acting, direct, passive=passive)
        yield from self._oblique(i, acting)
        if direct is not None:
            yield from self._parties(direct)

    def _parties(self, noun: int) -> Iterator[Argument]:
        """With or against whom an object is: "settled their dispute with the firm", "lost the case against it"."""
        for part in self.tokens.children[noun]:
            argument = self._of_noun_preposition(noun, part, acts=False)
            if argument is not None and argument.rule in {"party", "target"}:
                yield evolve(argument, role=Role.OBLIQUE)

    def _authors(self, noun: int, rule: str, acting: Role) -> Iterator[Argument]:
        """Who acts; of a letter that does something, who wrote it: "she resigned in a letter thanking them"."""
        authors = []
        if rule == "participle" and self.tokens.lemmas[noun] in speech_words("media"):
            authors = [evolve(author, role=acting) for author in self._speaking(noun)]
        yield from authors or [Argument(noun, acting, rule)]

    def _acting(self, i: int, event: EventMention, saying: Saying | None) -> Role:
        if saying is not None:
            return Role.SPEAKER
        if self.tokens.lemmas[i] in role_words("experience") or event.event_class is EventClass.PERCEPTION:
            return Role.EXPERIENCER
        return Role.AGENT

    def _undergoing(self, i: int) -> Role:
        return Role.ADDRESSEE if self.tokens.lemmas[i] in speech_words("address") else Role.PATIENT

    def _objects(self, i: int, acting: Role, direct: int | None, *, passive: bool) -> Iterator[Argument]:
        tokens = self.tokens
        if direct is None and not passive:
            # "named Ann Lee as his successor"
            named = tokens.child(i, "oprd")
            direct = named if named is not None and tokens.pos[named] == "PROPN" else None
        dative = tokens.child(i, "dative")
        if dative is not None and tokens.pos[dative] == "ADP":
            dative = tokens.child(dative, "pobj")
        if dative is not None:
            yield Argument(dative, Role.ADDRESSEE if acting is Role.SPEAKER else Role.RECIPIENT, "indirect object")
        if direct is not None:
            relative = tokens.deps[i] in {"relcl", "acl"} and tokens.lower[direct] in _EMPTY
            noun = tokens.heads[i] if relative else direct
            addressed = acting is Role.SPEAKER and tokens.lemmas[i] in speech_words("address")
            yield Argument(noun, Role.ADDRESSEE if addressed else Role.PATIENT, "object")
        elif not passive and self._lacks_object(i):
            yield Argument(tokens.heads[i], Role.PATIENT, "relative")

    def _lacks_object(self, i: int) -> bool:
        """A clause of a noun whose gap is the object: "the town they took", "records that the firm published"."""
        tokens = self.tokens
        bare = tokens.deps[i] == "relcl" and tokens.child(i, "prep") is None
        if not (bare or self._is_thing_that(i)) or tokens.child(i, "ccomp", "xcomp", "attr", "acomp") is not None:
            return False
        own = tokens.child(i, "nsubj")
        return own is not None and tokens.lower[own] not in _EMPTY

    def _is_thing_that(self, i: int) -> bool:
        """ "records that the firm published" tells no content of theirs, unlike "reports that the firm closed"."""
        tokens = self.tokens
        that = tokens.child(i, "mark") if tokens.deps[i] == "acl" else None
        if that is None or tokens.lower[that] != "that":
            return False
        head = tokens.heads[i]
        noun = tokens.lemmas[head]
        if noun in speech_words("saying_nouns"):
            return False
        return noun in role_words("concrete") or (tokens.tags[head] == "NNS" and noun not in role_words("abstract"))

    def _oblique(self, i: int, acting: Role) -> Iterator[Argument]:
        tokens = self.tokens
        for part in tokens.children[i]:
            if tokens.deps[part] != "prep":
                continue
            noun = tokens.child(part, "pobj")
            if noun is None:
                continue
            word = tokens.lower[part]
            if word in _PLACES:
                yield Argument(noun, Role.LOCATION, "preposition", word)
                yield from self._inner_places(noun)
            elif word == "to" and acting is Role.SPEAKER:
                yield Argument(noun, Role.ADDRESSEE, "preposition", word)
            elif word == "to" and tokens.lemmas[i] in role_words("transfer"):
                yield Argument(noun, Role.RECIPIENT, "preposition", word)
            else:
                yield Argument(noun, Role.OBLIQUE, "preposition", word)
                yield from self._inner_places(noun)

    def _inner_places(self, noun: int) -> Iterator[Argument]:
        """Where the place or the meeting is: "at the Grand Hotel in Oslo"."""
        tokens = self.tokens
        for part in tokens.children[noun]:
            inner = tokens.child(part, "pobj") if tokens.lower[part] in _PLACES else None
            actor = self.mentions.actor_at(inner) if inner is not None else None
            if inner is not None and actor is not None and actor.kind in _PLACE_KINDS:
                yield Argument(inner, Role.LOCATION, "place of a place", tokens.lower[part])

    def _of_noun(self, i: int) -> Iterator[Argument]:
        tokens = self.tokens
        lemma = tokens.lemmas[i]
        possessor = tokens.child(i, "poss")
        agents = [possessor] if possessor is not None and lemma not in role_words("undergo") else []
        if possessor is not None:
            yield Argument(possessor, Role.PATIENT if lemma in role_words("undergo") else Role.AGENT, "possessor")
        for part in tokens.children[i]:
            for argument in self._of_dependant(i, part, agents):
                if argument.role is Role.AGENT:
                    agents.append(argument.noun)
                yield argument
        if lemma in speech_words("media"):
            yield from self._speaking(i)
        if not agents:
            yield from self._governor_of(i)

    def _of_dependant(self, i: int, part: int, agents: Sequence[int]) -> Iterator[Argument]:
        label = self.tokens.deps[part]
        if (argument := self._of_noun_preposition(i, part, acts=not agents)) is not None:
            yield argument
        elif label in {"compound", "nmod", "amod"} and self._names_other(part, i):
            yield Argument(part, self._modifier_role(part, i, agents), "modifier")
        elif self.tokens.tags[part] == "VBN":
            yield from self._of_participle(part)

    def _names_other(self, part: int, noun: int) -> bool:
        """The modifier names an actor on its own, not as a part of the event's name ("the Harvest Festival")."""
        if self.mentions.actor_at(part) is None:
            return False
        return not self.mentions.at(part).words.span.contains(self.tokens.span(noun, noun))

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
        actor = self.mentions.actor_at(part)
        placed = actor is not None and actor.kind in _PLACE_KINDS and tokens.deps[part] != "amod"
        acts = placed and actor is not None and actor.kind is ActorKind.COUNTRY and lemma not in role_words("located")
        return Role.LOCATION if placed and not acts else Role.AGENT

    def _of_noun_preposition(self, i: int, part: int, *, acts: bool) -> Argument | None:
        """The argument that a dependant of a noun introduces; ``acts``: what an act is "of" may be who acts."""
        tokens = self.tokens
        noun = tokens.child(part, "pobj") if tokens.deps[part] in {"prep", "agent"} else None
        if noun is None:
            return None
        word, lemma = tokens.lower[part], tokens.lemmas[i]
        if word == "by":
            return Argument(noun, Role.AGENT, "by-phrase")
        if word == "between" or (word == "with" and lemma in role_words("mutual")):
            return Argument(noun, Role.AGENT, "party")
        if word == "of":
            is_agent = acts and lemma in role_words("intransitive")
            return Argument(noun, Role.AGENT if is_agent else Role.PATIENT, "of-phrase")
        if word in {"against", "on"} and lemma in role_words("aimed"):
            return Argument(noun, Role.PATIENT, "target")
        if word == "to" and lemma in role_words("transfer_nouns"):
            return Argument(noun, Role.RECIPIENT, "preposition", word)
        return Argument(noun, Role.LOCATION if word in _PLACES else Role.OBLIQUE, "preposition", word)

    def _of_participle(self, participle: int) -> Iterator[Argument]:
        """ "the US-led invasion": the first part of the compound acts; "a meeting held by the firm"."""
        tokens = self.tokens
        if tokens.deps[participle] == "acl" and tokens.lemmas[participle] in role_words("support"):
            holder = by_phrase(tokens, participle)
            if holder is not None:
                yield Argument(holder, Role.AGENT, "support verb")
        for part in tokens.children[participle]:
            if (
                tokens.deps[participle] == "amod"
                and tokens.deps[part] in _PARTS
                and self.mentions.actor_at(part) is not None
            ):
                yield Argument(part, Role.AGENT, "compound participle")

    def _governor_of(self, i: int) -> Iterator[Argument]:
        """Who gives, holds or begins it: the subject of the verb that a nominal event is the object of."""
        tokens = self.tokens
        governor = tokens.heads[i]
        judged = tokens.child(governor, "oprd", "acomp") is not None  # "called the deal painful"
        if tokens.deps[i] == "dobj" and tokens.lemmas[governor] in role_words("support") and not judged:
            yield from self._subject_as_agent(governor)

    def _speaking(self, i: int) -> Iterator[Argument]:
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
        if governor in self.sayings or tokens.pos[governor] == "VERB":
            yield from self._subject_as_agent(governor)
        elif tokens.lemmas[governor] in speech_words("media"):
            owner = tokens.child(governor, "poss")
            if owner is not None:
                yield Argument(owner, Role.AGENT, "speaker")

    def _subject_as_agent(self, verb: int) -> Iterator[Argument]:
        saying = self.sayings.get(verb)
        if saying is not None and saying.speaker_noun is not None:
            yield Argument(saying.speaker_noun, Role.AGENT, "support verb")
            return
        understood = subject(self.tokens, verb) if self.tokens.pos[verb] == "VERB" else None
        if understood is not None and not understood.passive:
            yield Argument(understood.token, Role.AGENT, "support verb")

    def _of_adjective(self, i: int) -> Iterator[Argument]:
        tokens = self.tokens
        if tokens.deps[i] == "acomp":
            understood = subject(tokens, tokens.heads[i])
            if understood is not None:
                yield Argument(understood.token, Role.EXPERIENCER, "predicate")
        elif tokens.deps[i] == "amod" and tokens.pos[tokens.heads[i]] in NOMINAL:
            yield Argument(tokens.heads[i], Role.EXPERIENCER, "attributive")
