"""Headlines: short clauses that a reader understands alone.

A headline is made of the event's own words: who acts, the verb with its auxiliaries and particles, the object and the
nearest phrases. Pronouns give way to names, participles to finite verbs; times are left out, since an entry shows them
beside it, and of a quotation the first words are kept.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TypeAlias

from attrs import evolve, field, frozen

from timeline.assembly.casts import Cast
from timeline.assembly.complements import is_left_undone
from timeline.assembly.headline_clauses import Clause
from timeline.assembly.names import Name
from timeline.assembly.noun_phrases import NounPhrases, unlike_words
from timeline.assembly.questions import question_of
from timeline.assembly.quoted_words import Quoted
from timeline.assembly.third_person import pronouns_of
from timeline.assembly.verb_groups import is_brought_about
from timeline.events.clause_forms import is_in_case
from timeline.linking.dated_works import is_of_standing
from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.model.entries import Participant
from timeline.model.events import EventMention, Factuality, Polarity
from timeline.model.links import ACTING, UNDERGOING, Participation
from timeline.model.timexes import Timex, TimexType
from timeline.text.document import Document
from timeline.text.labels import VERBS
from timeline.text.lives import LIFE_DATES
from timeline.text.tokens import Tokens

# A headline is read at a glance: its words in all.
_LONGEST = 20
# Words behind the one that opens a phrase.
_PHRASE = 4
# Words that lead to more and end nothing.
_LEADING = frozenset(
    {"a", "aged", "an", "and", "as", "but", "from", "of", "or", "saying", "than", "that", "the", "to", "with"}
)
# Particles of a verb may end what has not been cut: "she stepped in".
_PREPOSITIONS = frozenset({"about", "at", "by", "for", "in", "into", "on", "over", "through", "under"})
_VOUCHED = frozenset({Factuality.CT_PLUS, Factuality.PR_PLUS, Factuality.PS_PLUS})
_DENIED = frozenset({Factuality.CT_MINUS, Factuality.PR_MINUS, Factuality.PS_MINUS})
_NO_PLANS = _DENIED | {Factuality.PS_PLUS}
_SHARES = frozenset({"all", "half", "most", "much", "part", "some"})
_MARKS = ",;:–—-"
_QUOTES = ("''", "``")
_NOTHING: Mapping[int, Quoted] = {}

WriteHeadline: TypeAlias = Callable[[EventMention, Sequence[Participant]], str]


def headline_writer(
    document: Document,
    events: Sequence[EventMention],
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
    names, quoted = _names(tokens, actors, participants), _quoted(document)
    times = _with_shares(tokens, frozenset(i for timex in timexes for i in _of_time(tokens, timex)))
    # "My aunt" begins with a pronoun, which stands for somebody else.
    pronouns = {name.first: name for name in names.values() if name.kind is MentionKind.PRONOUN}
    starting = {name.first: name for name in names.values()} | pronouns
    phrases = NounPhrases(
        tokens=tokens,
        names=names,
        starting=starting,
        times=times,
        quoted=quoted,
        set_off=times | quoted.keys(),
        altered=starting.keys() | unlike_words(tokens),
        pronouns=pronouns_of(actors),
    )
    return _Writer(
        tokens=tokens,
        heads=document.heads(events),
        phrases=phrases,
        kinds={actor.id: actor.kind for actor in actors},
        described={actor.id for actor in actors if not any(m.kind is MentionKind.NAME for m in actor.mentions)},
        spoken=_spoken(document, quoted),
        carriers=_carriers(tokens, events),
    ).headline


def _with_shares(tokens: Tokens, times: Set[int]) -> Set[int]:
    """With what takes a part of a time: "for most of 2011"."""
    shares = [i for i in times if i > 1 and tokens.lower[i - 1] == "of" and tokens.lower[i - 2] in _SHARES]
    return times | {j for i in shares for j in (i - 2, i - 1)}


def _of_time(tokens: Tokens, timex: Timex) -> range:
    """The tokens of a time; none of what no date beside it says: "a total of 28 years", "praised the law of 1985"."""
    words = tokens.within(timex.span)
    top = tokens.top(words) if words else 0
    of = tokens.heads[top]
    is_measure = (
        timex.type is TimexType.DURATION and tokens.lower[of] == "of" and tokens.pos[tokens.heads[of]] == "NOUN"
    )
    return range(0) if is_measure or is_of_standing(tokens, top) else words


def _plain(event: EventMention, participants: Sequence[Participant]) -> str:
    acting = [p.name for p in participants if p.role in ACTING]
    undergoing = [p.name for p in participants if p.role in UNDERGOING]
    return " ".join([*acting[:1], event.trigger.text, *undergoing[:1]])


def _names(tokens: Tokens, actors: Iterable[Actor], participants: Iterable[Participation]) -> Mapping[int, Name]:
    names: dict[int, Name] = {}
    known = {actor.id: actor for actor in actors}
    for actor in known.values():
        for mention in actor.mentions:
            at = tokens.within(mention.span)
            for i in at if len(at) == 1 else tokens.within(mention.head):
                if i not in names:
                    names[i] = Name(at[0], at[-1], actor, mention.kind)
    for link in participants:
        # "We" in a quotation is no mention of an actor by itself; whose it is shows where it takes part.
        if link.actor_id not in known or len(at := tokens.within(link.mention.span)) != 1 or at[0] in names:
            continue
        if tokens.pos[at[0]] == "PRON":  # "Norland police" act for it, and are not called so
            names[at[0]] = Name(at[0], at[0], known[link.actor_id], MentionKind.PRONOUN)
    return names


def _quoted(document: Document) -> Mapping[int, int]:
    """Which quotation a token is in, by number; one inside another is part of that."""
    return {
        i: number
        for number, quotation in enumerate(document.quotations)
        if quotation.whole and not quotation.depth
        for i in document.tokens.within(quotation.span)
    }


def _spoken(document: Document, quoted: Mapping[int, int]) -> Mapping[int, Mapping[int, Quoted]]:
    """The quotations of each sentence, by number."""
    spoken: dict[int, dict[int, Quoted]] = {}
    for i, number in quoted.items():
        said = spoken.setdefault(document.tokens.sentences[i], {})
        content = document.quotations[number].content.of(document.text)
        said[number] = Quoted(content, said[number].first if number in said else i, i)
    return spoken


def _carriers(tokens: Tokens, events: Iterable[EventMention]) -> Mapping[str, int]:
    """The verb that stands for an event beside itself, by the event's id."""
    return {
        event.carries: i
        for event in events
        if event.carries is not None
        for i in tokens.within(event.head)
        if tokens.pos[i] in VERBS
    }


@frozen
class _Writer:
    """What the headlines of one document share.

    ``heads`` are the tokens of the events by their ids, ``spoken`` the quotations of a sentence by their numbers;
    ``carriers`` says which verb carries an event that stands for both (by its id).
    """

    tokens: Tokens
    heads: Mapping[str, int]
    phrases: NounPhrases
    kinds: Mapping[str, ActorKind]
    described: Set[str]
    spoken: Mapping[int, Mapping[int, Quoted]]
    carriers: Mapping[str, int]
    _inside: dict[int, NounPhrases] = field(init=False, repr=False, eq=False, factory=dict)
    _groups: dict[tuple[int, bool, bool], list[str]] = field(init=False, repr=False, eq=False, factory=dict)

    def headline(self, event: EventMention, participants: Sequence[Participant]) -> str:
        """The headline of one event."""
        at = self.heads.get(event.id)
        if at is None:
            return _plain(event, participants)
        if event.rule == LIFE_DATES:
            return " ".join([*(p.name for p in participants), "was born" if event.lemma == "bear" else "died"])
        is_noun = self.tokens.pos[at] == "NOUN"
        # What was called off stands alone: "the sale of the mill", which its status says did not come about.
        is_called_off = is_noun and event.polarity is Polarity.POS and event.factuality in _DENIED
        if is_noun and not is_called_off and event.factuality not in _VOUCHED and not event.prospective:
            at = self._told_of(at)
        carrier = self.carriers.get(event.id)
        head = at if carrier is None or is_called_off or is_brought_about(self.tokens, at) else carrier
        phrases = self._phrases_in(self.phrases.quoted.get(head))
        clause = Clause(
            tokens=self.tokens,
            phrases=phrases,
            spoken=self.spoken.get(self.tokens.sentences[head], _NOTHING) if self.spoken else _NOTHING,
            cast=Cast(
                tokens=self.tokens,
                names=phrases.names,
                kinds=self.kinds,
                described=self.described,
                participants=participants,
            ),
            groups=self._groups,
            is_plan=_is_plan(event, is_aim=self.tokens.deps[head] == "advcl"),
        )
        asked = question_of(self.tokens, head)
        if asked is not None and len(asked) <= _LONGEST:
            text = " ".join(phrases.stretch(asked)) + "?"
        else:
            text = _cut(_words_of(clause, head, event))
        return _opened(text) if text else event.trigger.text

    def _phrases_in(self, quotation: int | None) -> NounPhrases:
        """The writer of noun phrases for what one quotation tells, or what is told outside of all."""
        if quotation is None:
            return self.phrases
        if quotation not in self._inside:
            self._inside[quotation] = evolve(self.phrases, quotation=quotation)
        return self._inside[quotation]

    def _told_of(self, noun: int) -> int:
        """The verb that tells of a noun what did not happen: "made no mistake", "not aware of any talks"."""
        tokens = self.tokens
        for i in tokens.ancestors(noun):
            if is_in_case(tokens, i):
                return noun
            if tokens.pos[i] in VERBS:
                return i if abs(i - noun) < _LONGEST // 2 else noun
        return noun


def _words_of(clause: Clause, head: int, event: EventMention) -> list[str]:
    """The words of a headline for the event at a token."""
    match clause.tokens.pos[head]:
        case "VERB" | "AUX":
            is_denied = event.factuality is Factuality.CT_MINUS and not event.prospective
            is_undone = is_denied and is_left_undone(clause.tokens, head)
            return clause.denied(head) if is_undone else clause.verb(head)
        case "ADJ":
            return clause.adjective(head)
    return clause.noun(head)


def _is_plan(event: EventMention, *, is_aim: bool) -> bool:
    """It lies ahead by intent or expectation, not as what is tried or as what one may or cannot do.

    What something else is done for, ``is_aim``, is told beside it: "Lee to end it" beside "met Roy to end it".
    """
    if not event.prospective or (event.purpose and not is_aim):
        return False
    if event.purpose:
        return event.polarity is Polarity.POS
    return event.factuality not in _NO_PLANS and event.polarity is Polarity.POS


def _opened(text: str) -> str:
    """With a capital, but for names that have their own way: "parse_all reads a folder", "iPhones were sold"."""
    if text[:2] in _QUOTES:
        text = text[2:]
    first = text.partition(" ")[0]
    if not first.islower():
        return text
    is_word = first.isalpha() or not any(char.isdigit() or char in "_./()" for char in first)
    return text[:1].upper() + text[1:] if is_word else text


def _cut(words: Sequence[str]) -> str:
    """The words as far as a headline goes, without a mark, a word that leads to more, or half a phrase at the end."""
    whole = " ".join(words).replace(" gon na ", " gonna ").replace(" got ta ", " gotta ").split()
    kept = whole[:_LONGEST]
    leading = _LEADING | _PREPOSITIONS if len(whole) > _LONGEST else _LEADING
    if len(whole) > _LONGEST and whole[_LONGEST].casefold() not in leading:
        # "Away from Norvik's old", of a mill
        phrase = (n for n in range(_LONGEST - 1, _LONGEST - 1 - _PHRASE, -1) if kept[n].casefold() in leading)
        kept = kept[: next(phrase, _LONGEST)]
    while kept and (kept[-1].casefold() in leading or not kept[-1].strip(_MARKS)):
        kept.pop()
    return _closed(" ".join(kept).rstrip(_MARKS))


def _closed(text: str) -> str:
    """Without a bracket that nothing closes or opens, and what the open one holds: "the Harbour Board (HB"."""
    if text.count("(") == text.count(")"):
        return text
    opening = text.rfind("(")
    is_open = opening > text.rfind(")")
    return text[:opening].rstrip() if is_open and opening > 0 else text.replace("(", "").replace(")", "")
