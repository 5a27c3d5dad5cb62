"""What adds nothing to what its document tells already, or nothing that is understood alone, matters less.

Of words in one sentence that tell one thing, the clause matters and not its noun, the governing verb and not the one
that it governs, and what is said rather than that it is said. Of what one speaker goes on to say, the first matters.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, takewhile

from attrs import evolve

from timeline.linking.sayings import speech_words
from timeline.model.entries import Entry
from timeline.model.events import EventClass, Polarity, Status, Tense
from timeline.model.links import Role

# Its headline is that of another, or a part of that; it is one word, or its subject whoever the text meant.
_ECHO, _NAMELESS = 0.5, 0.65
_NAMELESS_SUBJECTS = frozenset({"he", "it", "she", "that", "these", "they", "this", "those", "which", "who"})
# Somebody says more.
_SAYS_MORE = 0.7
_HAPPENINGS = {EventClass.OCCURRENCE, EventClass.I_ACTION, EventClass.ASPECTUAL}
_FINITE = {Tense.PAST, Tense.PRESENT, Tense.FUTURE}
_TOLD = {Status.CLAIMED, Status.OCCURRED, Status.ONGOING}


def without_echoes(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of a document in text order, where what adds nothing matters less."""
    speakers: set[str] = set()
    for _, told in groupby(entries, key=lambda entry: entry.sentence.span):
        yield from _of_sentence(list(told), speakers)


def _of_sentence(together: Sequence[Entry], speakers: set[str]) -> Iterator[Entry]:
    """The entries of one sentence; ``speakers`` are told of those who speak in it."""
    headlines = [_padded(entry.headline) for entry in together]
    told = [(saying, content) for saying in together if (content := _content(saying, together)) is not None]
    sayings, contents = {saying.id for saying, _ in told}, {content.id: saying.salience for saying, content in told}
    for number, (entry, headline) in enumerate(zip(together, headlines, strict=True)):
        salience = max(entry.salience, contents.get(entry.id, 0.0))
        is_echo = entry.id in sayings or _is_retold(headline, headlines[:number])
        if is_echo or (entry.tense is Tense.NONE and _stands_in(entry, headline, together, headlines)):
            salience *= _ECHO
        if " " not in entry.headline or entry.headline.partition(" ")[0].casefold() in _NAMELESS_SUBJECTS:
            salience *= _NAMELESS
        if entry.id not in sayings and _says_more(entry, speakers):
            salience *= _SAYS_MORE
        yield entry if salience == entry.salience else evolve(entry, salience=round(salience, 3))


def _content(saying: Entry, together: Sequence[Entry]) -> Entry | None:
    """The happening that a plain saying tells: "police said two men died" tells that they died."""
    if saying.event_class is not EventClass.REPORTING or saying.lemma not in _plain():
        return None
    headline = _padded(saying.headline)
    told = (e for e in together if e.source is not None and e.source.by_event == saying.id and _is_happening(e))
    return next((e for e in told if _padded(e.headline) in headline or _beside_subject(e) in headline), None)


def _beside_subject(entry: Entry) -> str:
    """What a headline tells of its first name: "Norvik said it has sold a mill" tells that Norvik has sold one."""
    headline = _padded(entry.headline)
    for p in entry.participants:
        name = f" {p.name.casefold()} "
        if headline.startswith(name) and headline.count(" ") > name.count(" ") + 1:
            return headline[len(name) - 1 :]
    return headline


def _is_happening(entry: Entry) -> bool:
    if entry.event_class not in _HAPPENINGS or entry.tense not in _FINITE or entry.polarity is not Polarity.POS:
        return False
    return entry.status in _TOLD or (entry.status is Status.PLANNED and entry.when.interval is not None)


def _says_more(entry: Entry, speakers: set[str]) -> bool:
    """A plain saying of somebody who has spoken before."""
    if entry.event_class is not EventClass.REPORTING or entry.lemma not in _plain():
        return False
    speaker = next((p.actor_id or p.name.casefold() for p in entry.participants if p.role is Role.SPEAKER), None)
    if speaker is None or speaker in speakers:
        return speaker is not None
    speakers.add(speaker)
    return False


@cache
def _plain() -> frozenset[str]:
    return speech_words("plain")


def _stands_in(noun: Entry, headline: str, together: Sequence[Entry], headlines: Sequence[str]) -> bool:
    """A noun in the headline of a clause: "a vote" in "the council called a vote", unless it has a day of its own."""
    if any(headline in other != headline for other in headlines):
        return True
    word = _padded(noun.trigger.text)
    return any(
        clause.tense is not Tense.NONE and word in other and noun.when.interval in (None, clause.when.interval)
        for clause, other in zip(together, headlines, strict=True)
    )


def _is_retold(headline: str, earlier: Sequence[str]) -> bool:
    """The same words, or the second half of "Lee shot and killed him"."""
    return headline in earlier or any(_ends_in(other, headline) for other in earlier if " and " in other)


def _ends_in(earlier: str, headline: str) -> bool:
    """ "Lee shot and killed him" ends in "Lee killed him"."""
    alike = (one == other for one, other in zip(earlier, headline, strict=False))
    shared = sum(1 for _ in takewhile(bool, alike))
    between = earlier[shared : shared + len(earlier) - len(headline)]
    return between.endswith(" and ") and earlier.endswith(headline[shared:]) and bool(headline[:shared].strip())


def _padded(headline: str) -> str:
    """Folded and between blanks, so that words are found as a whole."""
    return f" {headline.casefold()} "
