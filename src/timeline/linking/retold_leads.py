"""When a report tells the day of its lead below it, where it tells again of the mishap, or of what is done but once.

"A boat capsized off Oslo. The boat overturned late on Tuesday." The lead has no day of its own and would be of the day
of the report. What is told there to the hour, and is not told as the same, leaves open when a mishap was.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from attrs import evolve, frozen

from timeline.lexicon.kin import kin_of
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.linking.foreground import is_foreground
from timeline.linking.happenings import is_hot_news, is_main, is_single, tells_of_past
from timeline.linking.told import Told, dating
from timeline.model.events import EventClass, EventMention, Tense
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex, TimexMod
from timeline.text.constituents import is_definite, own_subject
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_REACH = 6  # sentences
_RETOLD = 0.6
_DAY = Granularity.DAY.rank
_PARTS = (TimexMod.START, TimexMod.MID, TimexMod.END)  # "late on Wednesday"


@frozen
class Retold:
    """The time of a lead that is told below it: ``told`` where it is known, else whether it ``is_open``."""

    told: Told | None = None
    is_open: bool = False


_NOT_RETOLD = Retold()


@frozen
class _Telling:
    """A happening told below the lead, its token, and its time."""

    event: EventMention
    token: int
    told: Told
    timex: Timex


def retold_lead(
    document: Document,
    events: Sequence[EventMention],
    token_of: Mapping[str, int],
    told: Mapping[str, Sequence[Told]],
    timexes: Mapping[str, Timex],
) -> Retold:
    """When that was which the lead tells without a time, by the sentences that follow."""
    tokens, lead = document.tokens, document.layout.lead
    if document.dct is None or not lead:
        return _NOT_RETOLD
    placed = [(event, i) for event in events if (i := token_of.get(event.id)) is not None]
    near = [(event, i) for event, i in placed if min(lead) <= tokens.sentences[i] <= min(lead) + _REACH]
    first = min((tokens.sentences[i] for _, i in near), default=0)
    opening = [(event, i) for event, i in near if tokens.sentences[i] == first]
    if any(told[event.id] for event, _ in opening):
        return _NOT_RETOLD
    is_mishap_told = any(_tells_of_mishap(tokens, *one) for one in opening)
    news = (event for event, i in opening if (tells_of_past(event) or is_hot_news(event)) and is_main(tokens, i))
    kin = {kin_of(event.lemma) for event in news} & _seldom()
    if not is_mishap_told and not kin:
        return _NOT_RETOLD
    # What the lead brings up; "the fire" in a lead was before.
    new = {tokens.lemmas[i] for i in tokens.sentence(first) if is_mishap_told and not _is_known(tokens, i)}
    below = [*_tellings(document, near[len(opening) :], told, timexes)]
    for one in below:
        if _is_done_again(tokens, one, kin) or (is_mishap_told and _is_told_again(tokens, one, new)):
            return Retold(evolve(one.told, confidence=_RETOLD, rule="lead told again", by_day=True))
    return Retold(is_open=is_mishap_told and any(_is_to_the_hour(one.timex) for one in below))


def _tellings(
    document: Document,
    events: Iterable[tuple[EventMention, int]],
    told: Mapping[str, Sequence[Told]],
    timexes: Mapping[str, Timex],
) -> Iterator[_Telling]:
    """What is told of days just before that of the report."""
    anchor = document.dct
    for event, i in events:
        date = next((date for one in told[event.id] if (date := dating(one, timexes)) is not None), None)
        if date is None or date.timex_id is None or anchor is None or event.event_class is EventClass.REPORTING:
            continue
        timex = timexes[date.timex_id]
        is_noun = document.tokens.pos[i] == "NOUN"
        if not (is_noun or _is_told_as_past(event)) or not is_foreground(timex, anchor):
            continue
        if timex.interval is not None and not anchor.interval.contains(timex.interval):
            yield _Telling(event, i, date, timex)


def _is_known(tokens: Tokens, noun: int) -> bool:
    return any(tokens.deps[c] == "det" and tokens.lower[c] == "the" for c in tokens.children[noun])


def _is_told_as_past(event: EventMention) -> bool:
    """Also by the participle that the parser makes of "the boat overturned"."""
    return tells_of_past(event) or (event.tense is Tense.PASTPART and is_single(event))


def _seldom() -> frozenset[str]:
    """What one does, or undergoes, at most once in some days."""
    return read_words("trigger_kin", "once", "seldom")


def _is_done_again(tokens: Tokens, one: _Telling, kin: Set[str]) -> bool:
    """ "He stepped down on Monday" below "the mayor has resigned"."""
    own = own_subject(tokens, one.token)
    is_known = own is not None and (tokens.pos[own] in ("PRON", "PROPN") or is_definite(tokens, own))
    return is_known and kin_of(one.event.lemma) in kin


def _is_told_again(tokens: Tokens, one: _Telling, new: Set[str]) -> bool:
    """ "The blast happened on Tuesday", "the boat overturned on Tuesday", "the train left the rails late that day"."""
    noun = one.token if tokens.pos[one.token] == "NOUN" else _subject(tokens, one.token)
    if noun is None or not is_definite(tokens, noun):
        return False
    if is_mishap(tokens.lemmas[noun]):
        return one.event.lemma in (tokens.lemmas[noun], *read_words("temporal_signals", "occurring"))
    return tokens.lemmas[noun] in new and (is_mishap(one.event.lemma) or _is_to_the_hour(one.timex))


def _subject(tokens: Tokens, verb: int) -> int | None:
    own = own_subject(tokens, verb)
    return tokens.heads[verb] if own is None and tokens.deps[verb] == "acl" else own


def _is_to_the_hour(timex: Timex) -> bool:
    unit = timex.granularity
    return unit is not None and (unit.rank < _DAY or (unit.rank == _DAY and timex.mod in _PARTS))


def _tells_of_mishap(tokens: Tokens, event: EventMention, i: int) -> bool:
    """ "A bus crashed", "an avalanche buried a hut"; also under a noun that the parser makes the whole clause of."""
    if not _is_told_as_past(event) or not (is_main(tokens, i) or tokens.deps[tokens.heads[i]] == "ROOT"):
        return False
    own = _subject(tokens, i)
    return is_mishap(event.lemma) or (own is not None and is_mishap(tokens.lemmas[own]))


def is_mishap(lemma: str) -> bool:
    """A word for an accident, a disaster or a violent crime."""
    if lemma in of_kind("mishaps") or kin_of(lemma) in of_kind("mishaps"):
        return True
    if lemma in read_words("temporal_signals", "harming", "occurring"):
        return True
    return lemma in read_section("trigger_kin", "takes_up")
