"""Arguments: the nouns in the roles of an event, read from the parse.

Those of a verb come from its subject, objects and prepositions, also where they are shared, controlled or relative
(``timeline.text.clauses``); nominal events have a file of their own.
"""

from collections.abc import Iterator, Mapping

from attrs import define, evolve, field

from timeline.linking.mentions import Mentions
from timeline.linking.noun_arguments import PLACE_KINDS, PLACES, Argument, NounArguments
from timeline.linking.role_words import role_words
from timeline.linking.sayings import Saying, speech_words
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Role
from timeline.text.clauses import Understood, is_passive, outdone, subject
from timeline.text.constituents import NOMINAL, by_phrase
from timeline.text.lives import LIFE_DATES, bearer_of
from timeline.text.tokens import Tokens

# Relative and empty words, whose place is no gap.
_EMPTY = frozenset(
    {"it", "there", "this", "that", "these", "those", "what", "which", "who", "whom", "whose", "whatever", "all", "one"}
)


@define
class Arguments:
    """Reads the arguments of events; ``sayings`` are those that speak, by their token."""

    tokens: Tokens
    mentions: Mentions
    sayings: Mapping[int, Saying]
    _nouns: NounArguments = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._nouns = NounArguments(self.tokens, self.mentions, self.sayings)

    def of(self, i: int, event: EventMention) -> Iterator[Argument]:
        """The arguments of the event at a token, whose class decides who feels rather than acts."""
        if event.rule == LIFE_DATES:
            role = Role.AGENT if event.lemma == "die" else Role.PATIENT
            yield Argument(bearer_of(self.tokens, i), role, LIFE_DATES)
        elif self.tokens.pos[i] in {"VERB", "AUX"}:
            yield from self._of_verb(i, event)
        elif self.tokens.pos[i] in {"NOUN", "PROPN"}:
            yield from self._nouns.of(i)
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
            yield from self._beside_in_headline(i, understood, acting)
        passive = is_passive(tokens, i)
        if passive:
            agent = by_phrase(tokens, i)
            if agent is not None:
                yield Argument(agent, acting, "by-phrase")
            elif tokens.deps[i] == "acl" and tokens.lemmas[tokens.heads[i]] in speech_words("media"):
                # "said in a statement posted on his page": the speaker posted it.
                yield from self._nouns.speaking(tokens.heads[i])
        direct = tokens.child(i, "dobj") or outdone(tokens, i)
        yield from self._objects(i, acting, direct, passive=passive)
        yield from self._oblique(i, acting)
        if direct is not None:
            yield from self._parties(direct)

    def _beside_in_headline(self, i: int, understood: Understood, acting: Role) -> Iterator[Argument]:
        """Who stands before a comma for "and": "Norvik, Halden cut jobs", where the verb is one of several."""
        tokens, noun = self.tokens, understood.token
        if tokens.tags[i] not in {"VB", "VBP"} or tokens.tags[noun] != "NNP" or understood.rule != "subject":
            return
        beside = [c for c in tokens.children[i] if c != noun and tokens.deps[c] == "nsubj" and c < i]
        beside += [c for c in tokens.children[noun] if tokens.deps[c] == "appos"]
        commas = [c for c in (*tokens.children[i], *tokens.children[noun]) if c < i and tokens.words[c] == ","]
        if len(beside) == len(commas) == 1 and tokens.tags[beside[0]] == "NNP" and tokens.child(i, "aux") is None:
            yield Argument(beside[0], acting, "beside in a headline")

    def _parties(self, noun: int) -> Iterator[Argument]:
        """With or against whom an object is: "settled their dispute with the firm", "lost the case against it"."""
        for part in self.tokens.children[noun]:
            argument = self._nouns.preposition(noun, part, acts=False)
            if argument is not None and argument.rule in {"party", "target"}:
                yield evolve(argument, role=Role.OBLIQUE)

    def _authors(self, noun: int, rule: str, acting: Role) -> Iterator[Argument]:
        """Who acts; of a letter that does something, who wrote it: "she resigned in a letter thanking them"."""
        authors = []
        if rule == "participle" and self.tokens.lemmas[noun] in speech_words("media"):
            authors = [evolve(author, role=acting) for author in self._nouns.speaking(noun)]
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
            if word in PLACES:
                yield Argument(noun, Role.LOCATION, "preposition", word)
                yield from self._inner_places(noun)
            elif word == "as":
                continue  # what somebody is or becomes: "replaced Norvik as the main supplier"
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
            inner = tokens.child(part, "pobj") if tokens.lower[part] in PLACES else None
            actor = self.mentions.actor_at(inner) if inner is not None else None
            if inner is not None and actor is not None and actor.kind in PLACE_KINDS:
                yield Argument(inner, Role.LOCATION, "place of a place", tokens.lower[part])

    def _of_adjective(self, i: int) -> Iterator[Argument]:
        tokens = self.tokens
        if tokens.deps[i] == "acomp":
            understood = subject(tokens, tokens.heads[i])
            if understood is not None:
                yield Argument(understood.token, Role.EXPERIENCER, "predicate")
        elif tokens.deps[i] == "amod" and tokens.pos[tokens.heads[i]] in NOMINAL:
            yield Argument(tokens.heads[i], Role.EXPERIENCER, "attributive")
