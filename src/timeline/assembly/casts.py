"""Who takes part in the clause of a headline, and what it calls them."""

from collections.abc import Iterable, Mapping, Sequence, Set

from attrs import define, evolve, field

from timeline.assembly.determiners import has_determiner
from timeline.assembly.names import Name
from timeline.assembly.quantities import quantity
from timeline.lexicon.tables import read_words
from timeline.linking.role_words import role_words
from timeline.model.actors import ActorKind, MentionKind
from timeline.model.entries import Participant
from timeline.model.links import ACTING, UNDERGOING, Role
from timeline.text.constituents import first_conjunct, own_subject
from timeline.text.inflection import possessive
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_MEASURED = Role.EXPERIENCER
MOST_NAMED = 3
"""Those named for one role: what is read at a glance."""
_OWN = frozenset({"predicate", "shared", "speaker", "subject", "subject control"})
_ONE = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY, ActorKind.UNKNOWN})
_MARKS = str.maketrans("", "", '"“”„«»')


@define(kw_only=True)
class Cast:
    """Those who take part in a clause in the making.

    ``names`` says who a token stands for, ``kinds`` of what kind an actor is, by id; ``described`` are those without a
    name. ``named`` are the actors that the words so far name: for them pronouns stay. ``acting`` and ``undergoing`` are
    the participants of those roles.
    """

    tokens: Tokens
    names: Mapping[int, Name]
    kinds: Mapping[str, ActorKind]
    described: Set[str]
    participants: Sequence[Participant]
    named: set[str] = field(factory=set)
    acting: list[Participant] = field(init=False)
    undergoing: list[Participant] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.acting, self.undergoing = [], []
        for p in self.participants:
            if p.role in ACTING:
                self.acting.append(p)
            if p.role in UNDERGOING:
                self.undergoing.append(p)

    def agents(self, described: int) -> list[str]:
        """Who does what a passive tells of a noun: in "guards who were asked to stay" nobody, and not the guards.

        Nor does the firm in "the firm's output, which was expected to rise", that its output stands for.
        """
        others = [p for p in self.acting if described not in self.tokens.within(p.mention.span)]
        return self.call([p for p in others if p.rule not in ("relative", "subject control")])

    def of_nobody(self) -> "Cast":
        """The same where nobody is known to take part; whom it names, the clause around it names too."""
        return evolve(self, participants=())

    def in_subject(self, i: int) -> Sequence[Participant]:
        """Those whom the subject of a verb may name."""
        return self.undergoing if is_passive(self.tokens, i) else self.acting

    def of_measures(self, nouns: Sequence[int]) -> str | None:
        """What happens to its shares happens to a firm; but it is "its shares" that fell: "" where they name it.

        Where they do not they are those of who tells of them: "Norvik said sales fell".
        """
        measured = [p for p in self.acting if p.role is _MEASURED] if nouns else []
        inside = {i for p in measured for i in self.tokens.within(p.mention.span)}
        if not inside or not inside.isdisjoint(nouns):
            return None
        if any(first <= i <= last for n in nouns for first, last in (self.tokens.edges[n],) for i in inside):
            return ""
        if not all(self.tokens.lemmas[n] in role_words("measures") for n in nouns):
            return None
        return possessive(self.call(measured)[0])

    def call(self, people: Sequence[Participant]) -> list[str]:
        """The names of the first of these, each once; the clause names them all from here on."""
        self.name(people)
        called = [self._called(p) for p in people]
        return called if len(called) < 2 else list(dict.fromkeys(called))[:MOST_NAMED]

    def _called(self, who: Participant) -> str:
        """A name; the words of the text for those who are not known, or who only act for who is: "Norland police"."""
        is_named = who.actor_id is not None and (who.name == who.mention.text or not self._acts_for(who))
        if not is_named:
            return who.mention.text.translate(_MARKS)
        # Who is called by a description keeps its article: "the island council", but "Norvik".
        is_described = who.name[:1].islower() or who.actor_id in self.described
        if is_described and quantity(who.mention.text) is not None:
            return who.mention.text.translate(_MARKS)  # "three victims", and not all of them
        article = who.mention.text.partition(" ")[0].lower() if is_described else ""
        if article in read_words("determiners", "articles") and not has_determiner(who.name):
            return f"{article} {who.name}"
        name = self.names.get(self.tokens.head_of(who.mention.span) or 0)
        is_pronoun = name is not None and name.kind is MentionKind.PRONOUN and name.actor.id == who.actor_id
        return name.told if name is not None and is_pronoun else who.name

    def _acts_for(self, who: Participant) -> bool:
        head = self.tokens.head_of(who.mention.span)
        return head is not None and self.tokens.tags[head] == "NNS" and head not in self.names

    def name(self, people: Iterable[Participant]) -> None:
        """Say that the words name these."""
        for p in people:
            if p.actor_id is not None:
                self.named.add(p.actor_id)

    def agrees_anew(self, i: int) -> bool:
        """A name of one stands for "I", "we", "you" or "they": the verb must agree with it."""
        own = own_subject(self.tokens, i) or own_subject(self.tokens, first_conjunct(self.tokens, i))
        if own is None or self.tokens.lower[own] not in {"i", "we", "you", "they"}:
            return False
        if not self.participants:
            name = self.names.get(own)
            return name is not None and name.actor.kind in _ONE
        own_names = {p.actor_id for p in (*self.acting, *self.undergoing) if p.rule in _OWN}
        return len(own_names) == 1 and all(self.kinds.get(a or "") in _ONE for a in own_names)
