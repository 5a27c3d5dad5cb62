"""Headlines: short clauses that a reader understands alone.

A headline is made of the event's own words: who acts, the verb with its auxiliaries and particles, the object and the
nearest phrases. Pronouns give way to names, participles to finite verbs; times and quotations are left out, since an
entry shows them beside it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TypeAlias

from attrs import frozen

from timeline.linking.sayings import speech_words
from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.model.entries import Participant
from timeline.model.events import EventMention
from timeline.model.links import Participation, Role
from timeline.model.timexes import Timex
from timeline.text.clauses import conjuncts, is_passive, noun_phrase, own_subject, subject
from timeline.text.document import Document
from timeline.text.inflection import past, third_person
from timeline.text.tokens import Tokens

_ACTING = frozenset({Role.AGENT, Role.SPEAKER, Role.EXPERIENCER})
_UNDERGOING = frozenset({Role.PATIENT, Role.ADDRESSEE, Role.RECIPIENT})
_FROM_BEHIND = frozenset({"object", "by-phrase", "preposition", "indirect object"})
_OWN = frozenset({"subject", "speaker"})
_ONE = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY})
_GROUP = frozenset({"aux", "auxpass", "neg"})
_FULL_FORMS = {"n't": "not", "'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "wo": "will", "ca": "can"}
_SINGULAR = {"have": "has", "are": "is", "am": "is", "do": "does", "were": "was"}
_MARKS = frozenset("\"“”„«»'‘’`")
# A headline is read at a glance: words in all, words of one phrase, and phrases after the object.
_LONGEST = 20
_LONGEST_PHRASE = 8
_PHRASES = 2
_SUBJECTS = 3
# Adverbs that belong to the verb, though the parse takes them for no particle: "hit back".
_DIRECTIONS = frozenset(
    {"ahead", "apart", "aside", "away", "back", "down", "forward", "home", "off", "out", "together", "up"}
)


@frozen
class _Name:
    """Who the word at a token stands for, and the words that name them there."""

    first: int
    last: int
    actor: Actor
    kind: MentionKind


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
    quoted = {
        i: number
        for number, quotation in enumerate(document.quotations)
        if quotation.whole and not quotation.depth
        for i in tokens.within(quotation.span)
    }
    quoting: dict[int, set[int]] = {}
    for i, number in quoted.items():
        quoting.setdefault(tokens.sentences[i], set()).add(number)
    return _Writer(
        tokens=tokens,
        names=names,
        starting={name.first: name for name in names.values()},
        kinds={actor.id: actor.kind for actor in actors},
        times=frozenset(i for timex in timexes for i in tokens.within(timex.span)),
        quoted=quoted,
        quoting=quoting,
        carriers={e.carries: i for e in events if e.carries is not None for i in tokens.within(e.head)},
    ).headline


def _plain(event: EventMention, participants: Sequence[Participant]) -> str:
    acting = [p.name for p in participants if p.role in _ACTING]
    undergoing = [p.name for p in participants if p.role in _UNDERGOING]
    return " ".join([*acting[:1], event.trigger.text, *undergoing[:1]])


def _names(tokens: Tokens, actors: Iterable[Actor], participants: Iterable[Participation]) -> Mapping[int, _Name]:
    names: dict[int, _Name] = {}
    known = {actor.id: actor for actor in actors}
    for actor in known.values():
        for mention in actor.mentions:
            at = tokens.within(mention.span)
            for i in tokens.within(mention.head):
                names.setdefault(i, _Name(at[0], at[-1], actor, mention.kind))
    for link in participants:
        # "We" in a quotation is no mention of an actor by itself; whose it is shows where it takes part.
        at = tokens.within(link.mention.span)
        if len(at) == 1 and link.actor_id in known:
            names.setdefault(at[0], _Name(at[0], at[0], known[link.actor_id], MentionKind.PRONOUN))
    return names


@frozen
class _Writer:
    """What the headlines of one document share.

    ``names`` says who a token stands for, ``starting`` the same by the first token of the words. ``quoted`` says which
    quotation a token is in, ``quoting`` which quotations a sentence holds. ``carriers`` says which verb carries an
    event that stands for both (by its id).
    """

    tokens: Tokens
    names: Mapping[int, _Name]
    starting: Mapping[int, _Name]
    kinds: Mapping[str, ActorKind]
    times: Set[int]
    quoted: Mapping[int, int]
    quoting: Mapping[int, Set[int]]
    carriers: Mapping[str, int]

    def headline(self, event: EventMention, participants: Sequence[Participant]) -> str:
        """The headline of one event."""
        at = self.tokens.within(event.head)
        if not len(at):
            return _plain(event, participants)
        head = self.carriers.get(event.id, self.tokens.top(at))
        clause = _Clause(self, self.tokens, participants, self.quoted.get(head))
        pos = self.tokens.pos[head]
        words = (
            clause.verb(head)
            if pos in {"VERB", "AUX"}
            else clause.noun(head)
            if pos != "ADJ"
            else clause.adjective(head)
        )
        text = " ".join(" ".join(words).split()[:_LONGEST]).rstrip(",;:–—-")
        return text[:1].upper() + text[1:] if text else event.trigger.text


@frozen
class _Clause:
    """One clause in the making."""

    source: _Writer
    tokens: Tokens
    participants: Sequence[Participant]
    quotation: int | None
    told_of: Set[str] = frozenset()  # who the clause around this one names already

    def _is_left_out(self, i: int) -> bool:
        """A time, or words of a quotation that the event is not part of."""
        return i in self.source.times or self.source.quoted.get(i, self.quotation) != self.quotation

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
            who = self._phrase(governor, set())
        passive = is_passive(tokens, i)
        if passive and tokens.deps[i] in {"acl", "relcl"} and (agents := self._named(_ACTING)):
            return [
                _joined(agents),
                past(tokens.lemmas[i]),
                *self._phrase(governor, set()),
                *self._rest(i, depth, set()),
            ]
        own = {p.actor_id for p in self.participants if p.role in (_UNDERGOING if passive else _ACTING) and p.actor_id}
        rest = self._rest(i, depth, own)
        return [*who, *self._group(i, bool(who)), *rest, *(["…"] if self._quotes(i) else [])]

    def _quotes(self, i: int) -> bool:
        """What is said is a quotation, which stays out of the headline."""
        others = self.source.quoting.get(self.tokens.sentences[i])
        if not others or not any(p.role is Role.SPEAKER for p in self.participants):
            return False
        told = any(self.tokens.deps[c] == "ccomp" and self._is_told(c) for c in self.tokens.children[i])
        return not told and any(number != self.quotation for number in others)

    def noun(self, i: int) -> list[str]:
        """A nominal event, with those who take part and are not named in its phrase."""
        tokens = self.tokens
        words = self._phrase(i, set(), long=True)
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
            return [_possessive(_joined(known)), *words]
        return [*words, "by", _joined(known)]

    def adjective(self, i: int) -> list[str]:
        tokens = self.tokens
        copula = tokens.heads[i]
        if tokens.deps[i] == "acomp" and tokens.pos[copula] in {"VERB", "AUX"}:
            return [*self._subjects(copula), *self._group(copula, True), *self._phrase(i, set(), long=True)]
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
        if nouns[0] not in self.source.names and self.tokens.lower[nouns[0]] in {"it", "there"}:
            return []
        return [_joined([" ".join(self._phrase(n, self.told_of)) for n in nouns])]

    def _named(self, roles: Set[Role], *, before: bool = False) -> list[str]:
        """Names of those in these roles; ``before`` leaves out those that stand behind the verb."""
        taking_part = [p for p in self.participants if p.role in roles and not (before and p.rule in _FROM_BEHIND)]
        return list(dict.fromkeys(p.name if p.actor_id else _unmarked(p.mention.text) for p in taking_part))[:3]

    def _group(self, i: int, singular: bool) -> list[str]:
        """The verb with its auxiliaries, negation and particle, in a form that may stand in a main clause."""
        tokens = self.tokens
        particle = [
            tokens.lower[c]
            for c in tokens.children[i]
            if tokens.deps[c] == "prt" or (c == i + 1 and tokens.deps[c] == "advmod" and tokens.lower[c] in _DIRECTIONS)
        ]
        before = [c for c in tokens.children[i] if tokens.deps[c] in _GROUP and c < i]
        words = [_FULL_FORMS.get(tokens.lower[c].replace("’", "'"), tokens.lower[c]) for c in before]
        verb = tokens.lower[i]
        if not any(tokens.deps[c] != "neg" for c in before) and tokens.deps[i] in {"advcl", "dep"}:
            if tokens.tags[i] == "VBG":
                return [*words, self._finite(i), *particle]
            if tokens.tags[i] == "VBN" and is_passive(tokens, i):
                return ["was", *words, verb, *particle]
        if singular and self._agrees_anew(i):
            words = [_SINGULAR.get(words[0], words[0]), *words[1:]] if words else words
            verb = third_person(tokens.lemmas[i]) if tokens.tags[i] == "VBP" else verb
        return [*words, verb, *particle]

    def _finite(self, i: int) -> str:
        """A participle as its main clause would tell it: "he left, adding …" gives "added"."""
        tokens = self.tokens
        main = tokens.heads[i]
        while tokens.heads[main] != main and tokens.tags[main] in {"VBG", "VB"}:
            main = tokens.heads[main]
        tags = {tokens.tags[main]} | {tokens.tags[c] for c in tokens.children[main] if tokens.deps[c] in _GROUP}
        if "VBD" in tags or "VBN" in tags:
            return past(tokens.lemmas[i])
        who = subject(tokens, i)
        plural = who is not None and (tokens.tags[who.token] in {"NNS", "NNPS"} or tokens.child(who.token, "conj"))
        return tokens.lemmas[i] if plural else third_person(tokens.lemmas[i])

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
            if self._is_left_out(part):
                continue
            if label in {"dobj", "attr", "oprd", "acomp"} and not (label == "dobj" and objects):
                objects += label == "dobj"
                words += self._phrase(part, own, long=True)
            elif label == "dative" and tokens.pos[part] != "ADP":
                words += self._phrase(part, own)
            elif label in {"prep", "agent", "dative"} and phrases < _PHRASES:
                phrase = self._prepositional(part, own)
                phrases += bool(phrase)
                words += phrase
            elif label == "xcomp" and depth:
                words += [*self._group(part, False), *self._rest(part, depth - 1, own)]
            elif label == "ccomp" and depth and self._is_told(part):
                words += self._told(part, own)
        return words

    def _told(self, clause: int, own: Set[str]) -> list[str]:
        """What is said or believed; who says it stays a pronoun there."""
        mark = self.tokens.child(clause, "mark")
        inner = _Clause(self.source, self.tokens, (), self.quotation, own | self.told_of).verb(clause, 0)
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
        return clause > verb and not any(self._is_left_out(i) for i in (first, clause, last))

    def _prepositional(self, i: int, own: Set[str]) -> list[str]:
        tokens = self.tokens
        inner = tokens.child(i, "pobj", "pcomp")
        if inner is None or self._is_left_out(inner) or tokens.tags[inner] in {"WP", "WDT"}:
            return []
        if tokens.deps[inner] == "pobj":
            return [tokens.lower[i], *self._phrase(inner, own, long=True)]
        target = tokens.child(inner, "dobj")
        return [tokens.lower[i], *self._group(inner, False), *(self._phrase(target, own) if target is not None else [])]

    # --- noun phrases

    def _phrase(self, noun: int, own: Set[str], *, long: bool = False) -> list[str]:
        """A noun phrase, with the phrases that belong to it as far as they are short."""
        tokens = self.tokens
        name = self.source.names.get(noun)
        if name is not None and name.actor.id not in own and self._may_replace(name, noun):
            return [name.actor.name]
        first, last = noun_phrase(tokens, noun)
        if long:
            for part in tokens.children[noun]:
                end = tokens.edges[part][1]
                inner = tokens.deps[part] in {"prep", "cc", "conj"} and tokens.edges[part][0] == last + 1
                if inner and end - part < _LONGEST_PHRASE and not any(map(self._is_left_out, range(part, end + 1))):
                    last = end
        return self._words(first, last, own)

    def _may_replace(self, name: _Name, noun: int) -> bool:
        """A pronoun, or a description or short name of somebody with a better one; not a possessive."""
        if name.kind is MentionKind.DESCRIPTION:
            return name.actor.kind is ActorKind.PERSON and name.actor.name[:1].isupper()
        return self.tokens.tags[noun] != "PRP$" and (
            name.kind is MentionKind.PRONOUN or name.actor.kind is ActorKind.PERSON
        )

    def _words(self, first: int, last: int, own: Set[str]) -> list[str]:
        """The words of a stretch of text, spaced as there, with names for pronouns and without quotation marks."""
        tokens = self.tokens
        text = ""
        i = first
        while i <= last:
            name = self.source.starting.get(i)
            spaced = i > first and tokens.starts[i] > tokens.ends[i - 1]
            word = tokens.words[i]
            if name is not None and name.last <= last and name.actor.id not in own and self._shortens(name):
                word = _possessive(name.actor.name) if tokens.tags[i] == "PRP$" else name.actor.name
                i = name.last
            elif word in _MARKS and tokens.tags[i] in {"``", "''"}:
                word = ""
            elif tokens.lower[i] == "whose" and (owner := self._antecedent(i)) is not None:
                word = _possessive(" ".join(self._phrase(owner, own)))
            text += (" " if spaced else "") + word
            i += 1
        return text.split()

    def _antecedent(self, i: int) -> int | None:
        """What the relative clause around a token describes."""
        tokens = self.tokens
        while tokens.heads[i] != i and tokens.deps[i] != "relcl":
            i = tokens.heads[i]
        return tokens.heads[i] if tokens.deps[i] == "relcl" else None

    def _shortens(self, name: _Name) -> bool:
        return name.kind is MentionKind.PRONOUN or (
            name.kind is MentionKind.NAME and name.actor.kind is ActorKind.PERSON
        )


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _unmarked(text: str) -> str:
    return "".join(c for c in text if c not in '"“”„«»')
