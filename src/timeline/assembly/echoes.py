"""What adds nothing to what its document tells already, or nothing that is understood alone, matters less.

Of words in one sentence that tell one thing, the clause matters and not its noun, the governing verb and not the one
that it governs, and what is said rather than that it is said. Of what one speaker goes on to say, the first matters.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from timeline.assembly.drafts import Draft
from timeline.lexicon.tables import read_words
from timeline.linking.sayings import speech_words
from timeline.model.events import EventClass, Polarity, Status, Tense
from timeline.model.links import Role
from timeline.text.inflection import past, third_person

_NONE, _REPORTING = Tense.NONE, EventClass.REPORTING
# Its headline is that of another, or a part of that; it is one word, or its subject whoever the text meant.
_ECHO, _NAMELESS = 0.5, 0.65
_NAMELESS_SUBJECTS = frozenset(
    {"he", "it", "she", "somebody", "something", "that", "these", "they", "this", "those", "which", "who"}
)
# A bullet, a number and a date before what opens a line.
_LEAD = 30
# Somebody says more.
_SAYS_MORE = 0.7
_HAPPENINGS = {EventClass.OCCURRENCE, EventClass.I_ACTION, EventClass.ASPECTUAL}
_BELOW = {Tense.INFINITIVE, Tense.PRESPART}
_FINITE = {Tense.PAST, Tense.PRESENT, Tense.FUTURE}
_TOLD = {Status.CLAIMED, Status.OCCURRED, Status.ONGOING}


def saliences(drafts: Iterable[Draft]) -> Iterator[float]:
    """How much each draft of a document matters, in text order: less where it adds nothing."""
    speakers: set[str] = set()
    for _, told in groupby(drafts, key=lambda draft: draft.telling.sentence.span.start):
        yield from _of_sentence(list(told), speakers)


def _of_sentence(together: Sequence[Draft], speakers: set[str]) -> Iterator[float]:
    """The saliences of what one sentence tells; ``speakers`` are told of those who speak in it."""
    headlines = [_plain_words(draft) for draft in together]
    sayings: set[str] = set()
    contents: dict[str, float] = {}
    plain = {saying.id: headline for saying, headline in zip(together, headlines, strict=True) if _is_plain(saying)}
    for saying in together if plain else ():
        if saying.id in plain and (content := _content(saying, plain[saying.id], together, headlines)) is not None:
            sayings.add(saying.id)
            contents[content.id] = saying.salience
    earlier: set[str] = set()
    joint: list[str] = []  # of several verbs
    for draft, headline in zip(together, headlines, strict=True):
        salience = weight = max(draft.salience, contents.get(draft.id, 0.0))
        is_echo = draft.id in sayings or headline in earlier or any(_ends_in(other, headline) for other in joint)
        is_echo = is_echo or _is_undone(draft)
        if is_echo or (draft.event.tense is _NONE and _stands_in(draft, headline, together, headlines)):
            salience *= _ECHO
        first, blank, _ = headline[1:-1].partition(" ")
        if not blank or first in _NAMELESS_SUBJECTS or _lacks_subject(draft, first):
            salience *= _NAMELESS
        if draft.id in plain and draft.id not in sayings and _says_more(draft, speakers):
            salience *= _SAYS_MORE
        yield weight if salience == weight else round(salience, 3)
        earlier.add(headline)
        if " and " in headline:
            joint.append(headline)


def _plain_words(draft: Draft) -> str:
    """A headline without an article before it, between blanks, so that words are found as a whole."""
    first, blank, rest = draft.headline.casefold().partition(" ")
    return f" {rest} " if blank and first in read_words("determiners", "articles") else f" {first}{blank}{rest} "


def _lacks_subject(draft: Draft, first: str) -> bool:
    """The headline opens with its verb, and no line of an annal or of notes does: nobody knows who did it."""
    trigger, lemma = draft.event.trigger, draft.event.lemma
    if draft.event.tense is _NONE or trigger.span.start - draft.telling.sentence.span.start <= _LEAD:
        return False
    return first == trigger.text.casefold() or first in (past(lemma), third_person(lemma))


def _is_undone(draft: Draft) -> bool:
    """What its governing verb tells was not done: that somebody "refused to leave" says it all."""
    is_below = draft.event.tense in _BELOW and draft.event.polarity is Polarity.POS
    return is_below and draft.telling.status is Status.DENIED


def _is_plain(draft: Draft) -> bool:
    """Tells only that somebody says something."""
    return draft.event.event_class is _REPORTING and draft.event.lemma in speech_words("plain")


def _content(saying: Draft, headline: str, together: Sequence[Draft], headlines: Sequence[str]) -> Draft | None:
    """The happening that a plain saying tells: "police said two men died" tells that they died."""
    for draft, told in zip(together, headlines, strict=True):
        source = draft.telling.source
        is_said = source is not None and source.by_event == saying.id and _is_happening(draft)
        if is_said and (told in headline or _beside_subject(draft, told) in headline):
            return draft
    return None


def _beside_subject(draft: Draft, headline: str) -> str:
    """What a headline tells of its first name: "Norvik said it has sold a mill" tells that Norvik has sold one."""
    for p in draft.telling.participants:
        name = f" {p.name.casefold()} "
        if headline.startswith(name) and headline.count(" ") > name.count(" ") + 1:
            return headline[len(name) - 1 :]
    return headline


def _is_happening(draft: Draft) -> bool:
    event, telling = draft.event, draft.telling
    if event.event_class not in _HAPPENINGS or event.tense not in _FINITE or event.polarity is not Polarity.POS:
        return False
    return telling.status in _TOLD or (telling.status is Status.PLANNED and telling.when.interval is not None)


def _says_more(saying: Draft, speakers: set[str]) -> bool:
    """Of somebody who has spoken before."""
    people = saying.telling.participants
    speaker = next((p.actor_id or p.name.casefold() for p in people if p.role is Role.SPEAKER), None)
    if speaker is None or speaker in speakers:
        return speaker is not None
    speakers.add(speaker)
    return False


def _stands_in(noun: Draft, headline: str, together: Sequence[Draft], headlines: Sequence[str]) -> bool:
    """A noun in the headline of a clause: "a vote" in "the council called a vote", unless it has a day of its own."""
    if any(headline in other != headline for other in headlines):
        return True
    word, day = f" {noun.event.trigger.text.casefold()} ", noun.telling.when.interval
    return any(
        word in other and clause.event.tense is not _NONE and day in (None, clause.telling.when.interval)
        for clause, other in zip(together, headlines, strict=True)
    )


def _ends_in(earlier: str, headline: str) -> bool:
    """ "Lee shot and killed him" ends in "Lee killed him"."""
    if not earlier.endswith(headline[headline.rindex(" ", 0, -1) :]):  # its last word
        return False
    alike = (one == other for one, other in zip(earlier, headline, strict=False))
    shared = sum(1 for _ in takewhile(bool, alike))
    between = earlier[shared : shared + len(earlier) - len(headline)]
    return between.endswith(" and ") and earlier.endswith(headline[shared:]) and bool(headline[:shared].strip())
