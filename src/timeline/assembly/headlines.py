"""Headlines: short clauses that a reader understands alone.

A headline is made of the event's own words: who acts, the verb with its auxiliaries and particles, the object and the
nearest phrases. Pronouns give way to names, participles to finite verbs; times and quotations are left out, since an
entry shows them beside it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TypeAlias

from attrs import evolve, frozen

from timeline.assembly.noun_phrases import Name, NounPhrases, possessive
from timeline.assembly.verb_groups import verb_group
from timeline.linking.sayings import speech_words
from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.model.entries import Participant
from timeline.model.events import EventMention
from timeline.model.links import Participation, Role
from timeline.model.timexes import Timex
from timeline.text.clauses import conjuncts, is_passive, own_subject, subject
from timeline.text.document import Document
from timeline.text.inflection import past
from timeline.text.lives import LIFE_DATES
from timeline.text.tokens import Tokens

_ACTING = frozenset({Role.AGENT, Role.SPEAKER, Role.EXPERIENCER})
_UNDERGOING = frozenset({Role.PATIENT, Role.ADDRESSEE, Role.RECIPIENT})
# Verbs whose "it" or "there" stands for nothing.
_IMPERSONAL = {
    "appear",
    "arise",
    "be",
    "begin",
    "emerge",
    "exist",
    "follow",
    "happen",
    "remain",
    "seem",
    "take",
    "turn",
}
_FROM_BEHIND = frozenset({"object", "by-phrase", "preposition", "indirect object"})
_OWN = frozenset({"subject", "speaker"})
_ONE = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY})
# A headline is read at a glance: its words in all, the phrases after the object, and the subjects it names.
_LONGEST = 20
_PHRASES = 2
_SUBJECTS = 3

WriteHeadline: TypeAlias = Callable[[EventMention, Sequence[Participant]], str]


def headline_writer(
    document: Document,
    events: Iterable[EventMention],
    actors: Sequence[Actor],
    timexes: Iterable[Timex],
    participants: Iterable[Participation],
) -> WriteHeadline:
    """What writes the headlines of a document's events, using the names of its actors and leaving out its times.

    Without a parse a headline is who acts, the trigger, and who undergoes it.
    """
    if document.doc is None:
        return _plain
    tokens = document.tokens
    names = _names(tokens, actors, participants)
    quoted: Mapping[int, int] = {
        i: number
        for number, quotation in enumerate(document.quotations)
        if quotation.whole and not quotation.depth
        for i in tokens.within(quotation.span)
    }
    quoting: dict[int, set[int]] = {}
    for i, number in quoted.items():
        quoting.setdefault(tokens.sentences[i], set()).add(number)
    phrases = NounPhrases(
        tokens=tokens,
        names=names,
        starting={name.first: name for name in names.values()},
        times=frozenset(i for timex in timexes for i in tokens.within(timex.span)),
        quoted=quoted,
    )
    return _Writer(
        tokens=tokens,
        phrases=phrases,
        kinds={actor.id: actor.kind for actor in actors},
        quoting=quoting,
        carriers={e.carries: i for e in events if e.carries is not None for i in tokens.within(e.head)},
    ).headline


def _plain(event: EventMention, participants: Sequence[Participant]) -> str:
    acting = [p.name for p in participants if p.role in _ACTING]
    undergoing = [p.name for p in participants if p.role in _UNDERGOING]
    return " ".join([*acting[:1], event.trigger.text, *undergoing[:1]])


def _names(tokens: Tokens, actors: Iterable[Actor], participants: Iterable[Participation]) -> Mapping[int, Name]:
    names: dict[int, Name] = {}
    known = {actor.id: actor for actor in actors}
    for actor in known.values():
        for mention in actor.mentions:
            at = tokens.within(mention.span)
            for i in tokens.within(mention.head):
                names.setdefault(i, Name(at[0], at[-1], actor, mention.kind))
    for link in participants:
        # "We" in a quotation is no mention of an actor by itself; whose it is shows where it takes part.
        at = tokens.within(link.mention.span)
        if len(at) == 1 and link.actor_id in known:
            names.setdefault(at[0], Name(at[0], at[0], known[link.actor_id], MentionKind.PRONOUN))
    return names


@frozen
class _Writer:
    """What the headlines of one document share.

    ``quoting`` says which quotations a sentence holds, ``carriers`` which verb carries an event that stands for both
    (by its id).
    """

    tokens: Tokens
    phrases: NounPhrases
    kinds: Mapping[str, ActorKind]
    quoting: Mapping[int, Set[int]]
    carriers: Mapping[str, int]

    def headline(self, event: EventMention, participants: Sequence[Participant]) -> str:
        """The headline of one event."""
        at = self.tokens.within(event.head)
        if not len(at):
            return _plain(event, participants)
        if event.rule == LIFE_DATES:
            return " ".join([*(p.name for p in participants), "was born" if event.lemma == "bear" else "died"])
        head = self.carriers.get(event.id, self.tokens.top(at))
        quotation = self.phrases.quoted.get(head)
        phrases = self.phrases if quotation is None else evolve(self.phrases, quotation=quotation)
        clause = _Clause(self, self.tokens, phrases, participants)
        words = _BY_PART_OF_SPEECH.get(self.tokens.pos[head], _Clause.noun)(clause, head)
        text = " ".join(" ".join(words).split()[:_LONGEST]).rstrip(",;:–—-")
        return text[:1].upper() + text[1:] if text else event.trigger.text


@frozen
class _Clause:
    """One clause in the making."""

    source: _Writer
    tokens: Tokens
    phrases: NounPhrases
    participants: Sequence[Participant]
    told_of: Set[str] = frozenset()  # who the clause around this one names already

    # --- clauses

    def verb(self, i: int, depth: int = 2) -> list[str]:
        """The clause of a verb."""
        tokens = self.tokens
        governor = tokens.heads[i]
        if (
            depth
            and tokens.deps[i] == "xcomp"
            and tokens.pos[governor] == "VERB"
            and tokens.child(governor, "dobj") is None
        ):
            return self.verb(governor, depth - 1)
        if tokens.deps[i] == "amod":
            return self.noun(governor)
        who = self._subjects(i)
        if not who and tokens.deps[i] in {"acl", "relcl"} and tokens.tags[i] == "VB":
            who = self.phrases.phrase(governor, set())
        passive = is_passive(tokens, i)
        if passive and tokens.deps[i] in {"acl", "relcl"} and (agents := self._named(_ACTING)):
            return [
                _joined(agents),
                past(tokens.lemmas[i]),
                *self.phrases.phrase(governor, set()),
                *self._rest(i, depth, set()),
            ]
        own = {p.actor_id for p in self.participants if p.role in (_UNDERGOING if passive else _ACTING) and p.actor_id}
        rest = self._rest(i, depth, own)
        return [*who, *self._group(i, finite=bool(who)), *rest, *(["…"] if self._quotes(i) else [])]

    def _quotes(self, i: int) -> bool:
        """What is said is a quotation, which stays out of the headline."""
        others = self.source.quoting.get(self.tokens.sentences[i])
        if not others or not any(p.role is Role.SPEAKER for p in self.participants):
            return False
        told = any(self.tokens.deps[c] == "ccomp" and self._is_told(c) for c in self.tokens.children[i])
        return not told and any(number != self.phrases.quotation for number in others)

    def noun(self, i: int) -> list[str]:
        """A nominal event, with those who take part and are not named in its phrase."""
        tokens = self.tokens
        words = self.phrases.phrase(i, set(), long=True)
        if words and words[0].lower() in {"the", "a", "an", "this", "that", "these", "those", "such"}:
            words = words[1:]
        text = " ".join(words)
        missing = [
            p for p in self.participants if p.role in _ACTING and p.name not in text and p.mention.text not in text
        ]
        known = list(dict.fromkeys(p.name for p in missing if p.actor_id is not None))[:2]
        if not known:
            return words
        if tokens.child(i, "poss") is None:
            return [possessive(_joined(known)), *words]
        return [*words, "by", _joined(known)]

    def adjective(self, i: int) -> list[str]:
        tokens = self.tokens
        copula = tokens.heads[i]
        if tokens.deps[i] == "acomp" and tokens.pos[copula] in {"VERB", "AUX"}:
            return [
                *self._subjects(copula),
                *self._group(copula, finite=True),
                *self.phrases.phrase(i, set(), long=True),
            ]
        return self.noun(copula) if tokens.deps[i] == "amod" else [tokens.words[i]]

    # --- parts of a clause

    def _subjects(self, i: int) -> list[str]:
        passive = is_passive(self.tokens, i)
        roles = _UNDERGOING if passive else _ACTING
        names = self._named(roles, before=True)
        understood = subject(self.tokens, i)
        nouns = list(conjuncts(self.tokens, understood.token))[:_SUBJECTS] if understood is not None else []
        is_known = any(p.role in roles and p.actor_id is not None for p in self.participants)
        if len(names) >= len(nouns) and (is_known or not nouns):
            return [_joined(names)] if names else []
        impersonal = passive or self.tokens.lemmas[i] in _IMPERSONAL
        if impersonal and nouns[0] not in self.phrases.names and self.tokens.lower[nouns[0]] in {"it", "there"}:
            return []
        return [_joined([" ".join(self.phrases.phrase(n, self.told_of)) for n in nouns])]

    def _named(self, roles: Set[Role], *, before: bool = False) -> list[str]:
        """Names of those in these roles; ``before`` leaves out those that stand behind the verb."""
        taking_part = [p for p in self.participants if p.role in roles and not (before and p.rule in _FROM_BEHIND)]
        return list(dict.fromkeys(p.name if p.actor_id else _unmarked(p.mention.text) for p in taking_part))[:3]

    def _group(self, i: int, *, finite: bool = False) -> list[str]:
        return verb_group(self.tokens, i, singular=finite and self._agrees_anew(i))

    def _agrees_anew(self, i: int) -> bool:
        """A name of one stands for "I", "we", "you" or "they": the verb must agree with it."""
        own = own_subject(self.tokens, i)
        if own is None or self.tokens.lower[own] not in {"i", "we", "you", "they"}:
            return False
        acting = {p.actor_id for p in self.participants if p.role in _ACTING | _UNDERGOING and p.rule in _OWN}
        return len(acting) == 1 and all(self.source.kinds.get(a or "") in _ONE for a in acting)

    def _rest(self, i: int, depth: int, own: Set[str]) -> list[str]:
        """What follows the verb: objects, then the nearest phrases, then a clause that is said."""
        tokens = self.tokens
        words: list[str] = []
        phrases = objects = 0
        for part in self._following(i):
            label = tokens.deps[part]
            if self.phrases.is_left_out(part):
                continue
            if label in {"dobj", "attr", "oprd", "acomp"} and not (label == "dobj" and objects):
                objects += label == "dobj"
                words += self.phrases.phrase(part, own, long=True)
            elif label == "dative" and tokens.pos[part] != "ADP":
                words += self.phrases.phrase(part, own)
            elif label in {"prep", "agent", "dative"} and phrases < _PHRASES:
                phrase = self._prepositional(part, own)
                phrases += bool(phrase)
                words += phrase
            elif label == "xcomp" and depth:
                words += [*self._group(part), *self._rest(part, depth - 1, own)]
            elif label == "ccomp" and depth and self._is_told(part):
                words += self._told(part, own)
        return words

    def _told(self, clause: int, own: Set[str]) -> list[str]:
        """What is said or believed; who says it stays a pronoun there."""
        mark = self.tokens.child(clause, "mark")
        inner = _Clause(self.source, self.tokens, self.phrases, (), own | self.told_of).verb(clause, 0)
        return [self.tokens.lower[mark], *inner] if mark is not None else inner

    def _following(self, i: int) -> list[int]:
        """The dependants behind a verb; of a subject that stands behind it, the phrases that name where it was said."""
        tokens = self.tokens
        following = [c for c in tokens.children[i] if c > i]
        inverted = own_subject(tokens, i)
        if inverted is not None and inverted > i:
            following += [c for c in tokens.children[inverted] if c > inverted and tokens.lower[c] == "in"]
        return following

    def _is_told(self, clause: int) -> bool:
        """A clause that is said, believed or known, in the text's own words and not in quotation marks."""
        tokens = self.tokens
        verb, mark = tokens.heads[clause], tokens.child(clause, "mark")
        told = speech_words("say").union(speech_words("believe"))
        if tokens.lemmas[verb] not in told and (mark is None or tokens.lower[mark] != "that"):
            return False
        first, last = tokens.edges[clause]
        return clause > verb and not any(self.phrases.is_left_out(i) for i in (first, clause, last))

    def _prepositional(self, i: int, own: Set[str]) -> list[str]:
        tokens = self.tokens
        inner = tokens.child(i, "pobj", "pcomp")
        if inner is None or self.phrases.is_left_out(inner) or tokens.tags[inner] in {"WP", "WDT"}:
            return []
        if tokens.deps[inner] == "pobj":
            return [tokens.lower[i], *self.phrases.phrase(inner, own, long=True)]
        target = tokens.child(inner, "dobj")
        return [tokens.lower[i], *self._group(inner), *(self.phrases.phrase(target, own) if target is not None else [])]


_BY_PART_OF_SPEECH: Mapping[str, Callable[[_Clause, int], list[str]]] = {
    "VERB": _Clause.verb,
    "AUX": _Clause.verb,
    "ADJ": _Clause.adjective,
}


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def _unmarked(text: str) -> str:
    return "".join(c for c in text if c not in '"“”„«»')
