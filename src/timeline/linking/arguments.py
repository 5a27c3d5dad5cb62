"""Arguments: the nouns in the roles of an event, read from the parse.

Those of a verb come from its subject, objects and prepositions, also where they are shared, controlled or relative
(``timeline.text.clauses``); nominal events have a file of their own.
"""

from collections.abc import Iterator, Mapping

from attrs import define, evolve, field

from timeline.events.periphrases import has_done
from timeline.linking.mentions import Mentions
from timeline.linking.noun_arguments import PLACE_KINDS, PLACES, Argument, NounArguments
from timeline.linking.role_words import role_words
from timeline.linking.sayings import Saying, speech_words
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Role
from timeline.text.antecedents import antecedent
from timeline.text.clauses import Understood, outdone, subject
from timeline.text.constituents import by_phrase, clause_above, is_share
from timeline.text.gapping import shared_object, shared_preposition
from timeline.text.labels import CLAUSES_OF_NOUNS, COMMAND_TAGS, NOMINAL
from timeline.text.lives import LIFE_DATES, bearer_of
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_AGENT, _PATIENT, _EXPERIENCER, _SPEAKER = Role.AGENT, Role.PATIENT, Role.EXPERIENCER, Role.SPEAKER
_LOCATION, _OBLIQUE, _PERCEPTION = Role.LOCATION, Role.OBLIQUE, EventClass.PERCEPTION
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

    def of(self, i: int, event: EventMention) -> list[Argument]:
        """The arguments of the event at a token, whose class decides who feels rather than acts."""
        if event.rule == LIFE_DATES:
            return [Argument(bearer_of(self.tokens, i), _AGENT if event.lemma == "die" else _PATIENT, LIFE_DATES)]
        match self.tokens.pos[i]:
            case "VERB" | "AUX":
                return self._of_verb(i, event)
            case "NOUN" | "PROPN":
                return [*self._nouns.of(i)]
            case "ADJ":
                return self._of_adjective(i)
        return []

    def _of_verb(self, i: int, event: EventMention) -> list[Argument]:
        tokens = self.tokens
        saying = self.sayings.get(i)
        acting = self._acting(i, event, saying)
        understood = subject(tokens, i)
        speaker = saying.speaker_noun if saying is not None else None
        found: list[Argument] = []
        if speaker is not None:
            is_subject = understood is not None and understood.token == speaker
            found += self._authors(speaker, understood.rule if understood and is_subject else "speaker", Role.SPEAKER)
        if understood is not None and understood.passive and understood.token != speaker:
            found.append(Argument(understood.token, self._undergoing(i), understood.rule))
        elif understood is not None and speaker is None:
            found += self._authors(understood.token, understood.rule, acting)
            found += self._beside_in_headline(i, understood, acting)
        if has_done(tokens, tokens.heads[i]) and (whose := subject(tokens, tokens.heads[i])) is not None:
            found.append(Argument(whose.token, _EXPERIENCER, "had done"))
        passive = is_passive(tokens, i)
        if passive:
            agent = by_phrase(tokens, i)
            if agent is not None:
                found.append(Argument(agent, acting, "by-phrase"))
            elif tokens.deps[i] == "acl" and tokens.lemmas[tokens.heads[i]] in speech_words("media"):
                # "said in a statement posted on his page": the speaker posted it.
                found += self._nouns.speaking(tokens.heads[i])
        direct = tokens.child(i, "dobj") or outdone(tokens, i) or shared_object(tokens, i)
        found += self._objects(i, acting, direct, passive=passive)
        found += self._oblique(i, acting)
        if direct is not None:
            found += self._parties(direct)
        return found

    def _beside_in_headline(self, i: int, understood: Understood, acting: Role) -> list[Argument]:
        """Who stands before a comma for "and": "Norvik, Halden cut jobs", where the verb is one of several."""
        tokens, noun = self.tokens, understood.token
        if tokens.tags[i] not in COMMAND_TAGS or tokens.tags[noun] != "NNP" or understood.rule != "subject":
            return []
        beside = [c for c in tokens.children[i] if c != noun and tokens.deps[c] == "nsubj" and c < i]
        beside += [c for c in tokens.children[noun] if tokens.deps[c] == "appos"]
        commas = [c for c in (*tokens.children[i], *tokens.children[noun]) if c < i and tokens.words[c] == ","]
        if len(beside) == len(commas) == 1 and tokens.tags[beside[0]] == "NNP" and tokens.child(i, "aux") is None:
            return [Argument(beside[0], acting, "beside in a headline")]
        return []

    def _parties(self, noun: int) -> Iterator[Argument]:
        """With or against whom an object is: "settled their dispute with the firm", "lost the case against it"."""
        for part in self.tokens.children[noun]:
            argument = self._nouns.preposition(noun, part, acts=False)
            if argument is not None and argument.rule in {"party", "target"}:
                yield evolve(argument, role=Role.OBLIQUE)

    def _authors(self, noun: int, rule: str, acting: Role) -> list[Argument]:
        """Who acts; of a letter that does something, who wrote it: "she resigned in a letter thanking them"."""
        authors = []
        if rule == "participle" and self.tokens.lemmas[noun] in speech_words("media"):
            authors = [evolve(author, role=acting) for author in self._nouns.speaking(noun)]
        return authors or [Argument(noun, acting, rule)]

    def _acting(self, i: int, event: EventMention, saying: Saying | None) -> Role:
        if saying is not None:
            return _SPEAKER
        feels = event.event_class is _PERCEPTION or self.tokens.lemmas[i] in role_words("experience")
        return _EXPERIENCER if feels else _AGENT

    def _undergoing(self, i: int) -> Role:
        return Role.ADDRESSEE if self.tokens.lemmas[i] in speech_words("address") else _PATIENT

    def _objects(self, i: int, acting: Role, direct: int | None, *, passive: bool) -> list[Argument]:
        tokens = self.tokens
        found: list[Argument] = []
        if direct is None and not passive:
            # "named Ann Lee as his successor"
            named = tokens.child(i, "oprd")
            direct = named if named is not None and tokens.pos[named] == "PROPN" else None
        dative = tokens.child(i, "dative")
        if dative is not None and tokens.pos[dative] == "ADP":
            dative = tokens.child(dative, "pobj")
        if dative is not None:
            role = Role.ADDRESSEE if acting is _SPEAKER else Role.RECIPIENT
            found.append(Argument(dative, role, "indirect object"))
        clause = clause_above(tokens, i)
        if direct is not None:
            relative = tokens.deps[clause] in CLAUSES_OF_NOUNS and tokens.lower[direct] in _EMPTY
            noun = antecedent(tokens, tokens.heads[clause], direct) if relative else direct
            addressed = acting is _SPEAKER and tokens.lemmas[i] in speech_words("address")
            found.append(Argument(noun, Role.ADDRESSEE if addressed else _PATIENT, "object"))
        elif not passive and self._lacks_object(i, clause):
            found.append(Argument(tokens.heads[clause], _PATIENT, "relative"))
        return found

    def _lacks_object(self, i: int, clause: int) -> bool:
        """A clause of a noun whose gap is an object: "the town they took", "the terms they had to accept"."""
        tokens = self.tokens
        is_where = tokens.tags[tokens.edges[clause][0]] in ("IN", "WRB")
        is_bare = tokens.deps[clause] == "relcl" and not is_where and tokens.child(i, "prep") is None
        is_open = is_bare or (i == clause and self._is_thing_that(i))
        if not is_open or tokens.child(i, "ccomp", "xcomp", "attr", "acomp") is not None:
            return False
        own = tokens.child(clause, "nsubj")
        return own is not None and tokens.lower[own] not in _EMPTY and not is_share(tokens, own)

    def _is_thing_that(self, i: int) -> bool:
        """ "records that the firm published" tells no content of theirs, unlike "reports that the firm closed"."""
        tokens = self.tokens
        if tokens.deps[i] != "acl" or tokens.word_of(i, "mark") != "that":
            return False
        head = tokens.heads[i]
        noun = tokens.lemmas[head]
        if noun in speech_words("saying_nouns"):
            return False
        return noun in role_words("concrete") or (tokens.tags[head] == "NNS" and noun not in role_words("abstract"))

    def _oblique(self, i: int, acting: Role) -> list[Argument]:
        tokens = self.tokens
        found: list[Argument] = []
        if i not in tokens.labelled["prep"]:
            return found
        for part in tokens.children[i]:
            if tokens.deps[part] != "prep":
                continue
            shared = shared_preposition(tokens, part)
            noun = tokens.child(part, "pobj") if shared is None else part
            if noun is None:
                continue
            word = tokens.lower[part if shared is None else shared]
            if word == "as":
                continue  # what somebody is or becomes: "replaced Norvik as the main supplier"
            if word == "to" and acting is _SPEAKER:
                found.append(Argument(noun, Role.ADDRESSEE, "preposition", word))
            elif word == "to" and tokens.lemmas[i] in role_words("transfer"):
                found.append(Argument(noun, Role.RECIPIENT, "preposition", word))
            else:
                found.append(Argument(noun, _LOCATION if word in PLACES else _OBLIQUE, "preposition", word))
                found += self._inner_places(noun)
        return found

    def _inner_places(self, noun: int) -> Iterator[Argument]:
        """Where the place or the meeting is: "at the Grand Hotel in Oslo"."""
        tokens = self.tokens
        for part in tokens.children[noun]:
            inner = tokens.child(part, "pobj") if tokens.lower[part] in PLACES else None
            actor = self.mentions.actor_at(inner) if inner is not None else None
            if inner is not None and actor is not None and actor.kind in PLACE_KINDS:
                yield Argument(inner, _LOCATION, "place of a place", tokens.lower[part])

    def _of_adjective(self, i: int) -> list[Argument]:
        tokens = self.tokens
        if tokens.deps[i] == "acomp":
            understood = subject(tokens, tokens.heads[i])
            return [] if understood is None else [Argument(understood.token, _EXPERIENCER, "predicate")]
        if tokens.deps[i] == "amod" and tokens.pos[tokens.heads[i]] in NOMINAL:
            return [Argument(tokens.heads[i], _EXPERIENCER, "attributive")]
        return []
