"""When a report tells the day of its lead below it, where it tells again of the mishap, or of what is done but once.

"A blast shook Oslo. The blast happened late on Tuesday." The lead has no day of its own and would be of the day of the
report.
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
from timeline.model.timexes import Timex
from timeline.text.constituents import is_definite, own_subject
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_REACH = 6  # sentences
_RETOLD = 0.6


@frozen
class _Telling:
    """A happening told below the lead, its token, and its time."""

    event: EventMention
    token: int
    told: Told


def retold_lead(
    document: Document,
    events: Sequence[EventMention],
    token_of: Mapping[str, int],
    told: Mapping[str, Sequence[Told]],
    timexes: Mapping[str, Timex],
) -> Told | None:
    """When that was which the lead tells without a time, by the sentences that follow."""
    tokens, lead = document.tokens, document.layout.lead
    if document.dct is None or not lead:
        return None
    placed = [(event, i) for event in events if (i := token_of.get(event.id)) is not None]
    near = [(event, i) for event, i in placed if min(lead) <= tokens.sentences[i] <= min(lead) + _REACH]
    first = min((tokens.sentences[i] for _, i in near), default=0)
    opening = [(event, i) for event, i in near if tokens.sentences[i] == first]
    if any(told[event.id] for event, _ in opening):
        return None
    is_mishap_told = any(_tells_of_mishap(tokens, *one) for one in opening)
    news = (event for event, i in opening if (tells_of_past(event) or is_hot_news(event)) and is_main(tokens, i))
    kin = {kin_of(event.lemma) for event in news} & _seldom()
    if not is_mishap_told and not kin:
        return None
    for one in _tellings(document, near[len(opening) :], told, timexes):
        if _is_done_again(tokens, one, kin) or (is_mishap_told and _is_told_again(tokens, one)):
            return evolve(one.told, confidence=_RETOLD, rule="lead told again", by_day=True)
    return None


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
            yield _Telling(event, i, date)


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


def _is_told_again(tokens: Tokens, one: _Telling) -> bool:
    """ "The blast on Tuesday", "the blast happened on Tuesday"."""
    noun = one.token if tokens.pos[one.token] == "NOUN" else _subject(tokens, one.token)
    if noun is None or not is_definite(tokens, noun) or not _is_mishap(tokens.lemmas[noun]):
        return False
    return one.event.lemma in (tokens.lemmas[noun], *read_words("temporal_signals", "occurring"))


def _subject(tokens: Tokens, verb: int) -> int | None:
    own = own_subject(tokens, verb)
    return tokens.heads[verb] if own is None and tokens.deps[verb] == "acl" else own


def _tells_of_mishap(tokens: Tokens, event: EventMention, i: int) -> bool:
    """ "A bus crashed", "an avalanche buried a hut"; also under a noun that the parser makes the whole clause of."""
    if not _is_told_as_past(event) or not (is_main(tokens, i) or tokens.deps[tokens.heads[i]] == "ROOT"):
        return False
    own = _subject(tokens, i)
    return _is_mishap(event.lemma) or (own is not None and _is_mishap(tokens.lemmas[own]))


def _is_mishap(lemma: str) -> bool:
    """A word for an accident, a disaster or a violent crime."""
    if lemma in of_kind("mishaps") or kin_of(lemma) in of_kind("mishaps"):
        return True
    if lemma in read_words("temporal_signals", "harming", "occurring"):
        return True
    return lemma in read_section("trigger_kin", "takes_up")
