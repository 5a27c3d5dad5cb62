"""Arguments of nominal events: possessor, modifiers and prepositions, after NomBank (Meyers et al. 2004)."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, frozen

from timeline.lexicon.tables import read_section
from timeline.linking.mentions import Mentions
from timeline.linking.role_words import role_words
from timeline.linking.sayings import Saying, speech_words
from timeline.model.actors import ActorKind
from timeline.model.links import Role
from timeline.text.clauses import subject
from timeline.text.constituents import by_phrase, object_of
from timeline.text.labels import MODIFIERS
from timeline.text.tokens import Tokens

PLACES = frozenset({"in", "near", "inside", "outside", "across", "throughout"})
"""Prepositions of where it was."""
PLACE_KINDS = frozenset({ActorKind.PLACE, ActorKind.COUNTRY})
_PARTS = frozenset({"npadvmod", "compound", "nmod"})


@define
class Argument:
    """A noun in a role; ``preposition`` is the one that introduces it, if any."""

    noun: int
    role: Role
    rule: str
    preposition: str | None = None


@frozen
class NounArguments:
    """Reads the arguments of nominal events; ``sayings`` are those that speak, by their token."""

    tokens: Tokens
    mentions: Mentions
    sayings: Mapping[int, Saying]

    def of(self, i: int) -> Iterator[Argument]:
        """The arguments of the nominal event at a token."""
        tokens = self.tokens
        lemma = tokens.lemmas[i]
        possessor = tokens.child(i, "poss")
        # "Norway's defeat", but "Denmark's defeat of Norway"
        undergoes = lemma in role_words("undergo") and object_of(tokens, i, "of") is None
        agents = [possessor] if possessor is not None and not undergoes else []
        if possessor is not None:
            yield Argument(possessor, Role.PATIENT if undergoes else Role.AGENT, "possessor")
        for part in tokens.children[i]:
            for argument in self._of_dependant(i, part, agents):
                # One who makes a deal with another is named elsewhere: "Acme reached a deal with Norvik".
                if argument.role is Role.AGENT and argument.preposition != "with":
                    agents.append(argument.noun)
                yield argument
        if lemma in speech_words("media"):
            yield from self.speaking(i)
        if not agents:
            yield from self._governor_of(i)
        yield from self._entered_by(i)

    def _of_dependant(self, i: int, part: int, agents: Sequence[int]) -> Iterator[Argument]:
        label = self.tokens.deps[part]
        if (argument := self.preposition(i, part, acts=not agents)) is not None:
            yield argument
        elif label in MODIFIERS and self._names_other(part, i):
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
        placed = actor is not None and actor.kind in PLACE_KINDS and tokens.deps[part] != "amod"
        acts = placed and actor is not None and actor.kind is ActorKind.COUNTRY and lemma not in role_words("located")
        return Role.LOCATION if placed and not acts else Role.AGENT

    def preposition(self, i: int, part: int, *, acts: bool) -> Argument | None:
        """The argument that a dependant of a noun introduces; ``acts``: what an act is "of" may be who acts."""
        tokens = self.tokens
        noun = tokens.child(part, "pobj") if tokens.deps[part] in {"prep", "agent"} else None
        if noun is None:
            return None
        word, lemma = tokens.lower[part], tokens.lemmas[i]
        if word == "by":
            return Argument(noun, Role.AGENT, "by-phrase")
        if word == "between" or (word == "with" and lemma in role_words("mutual")):
            return Argument(noun, Role.AGENT, "party", word)
        if word == "of":
            is_agent = acts and lemma in role_words("intransitive")
            return Argument(noun, Role.AGENT if is_agent else Role.PATIENT, "of-phrase")
        if word in {"against", "on"} and lemma in role_words("aimed"):
            return Argument(noun, Role.PATIENT, "target")
        if word == "to" and lemma in role_words("transfer_nouns"):
            return Argument(noun, Role.RECIPIENT, "preposition", word)
        return Argument(noun, Role.LOCATION if word in PLACES else Role.OBLIQUE, "preposition", word)

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
            for part in tokens.children[governor]:
                # "reached a deal on Monday with Norvik", where the parse hangs Norvik on the verb
                if tokens.lower[part] == "with" and tokens.lemmas[i] in role_words("mutual"):
                    yield from filter(None, [self.preposition(i, part, acts=False)])

    def _entered_by(self, i: int) -> Iterator[Argument]:
        """Who gets into it or out of it by a verb with a preposition: "filed for bankruptcy", "came under attack"."""
        tokens = self.tokens
        preposition = tokens.heads[i]
        verb = tokens.heads[preposition]
        if tokens.deps[i] != "pobj" or tokens.pos[verb] != "VERB":
            return
        if tokens.lower[preposition] in read_section("roles", "support_prepositions").get(tokens.lemmas[verb], ()):
            role = Role.PATIENT if tokens.lower[preposition] == "under" else Role.AGENT
            yield from (evolve(argument, role=role) for argument in self._subject_as_agent(verb))

    def speaking(self, i: int) -> Iterator[Argument]:
        """Who speaks in it: "Lee said in an interview", "Lee's remarks in an interview"."""
        tokens = self.tokens
        preposition = tokens.heads[i]
        if tokens.deps[i] != "pobj" or tokens.lower[preposition] not in {"in", "during", "through", "via"}:
            return
        governor = tokens.heads[preposition]
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
