"""How an event is told: as one happening, as past, as news of the day, or only as supposed."""

from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Tense
from timeline.text.release_notes import NOTED
from timeline.text.tokens import Tokens

_PAST, _PRESENT = Tense.PAST, Tense.PRESENT
_SIMPLE = {Aspect.NONE, Aspect.PROGRESSIVE}
_TELEGRAPHIC = {Tense.PRESENT, Tense.PAST, Tense.PASTPART}
_LASTING = {EventClass.STATE, EventClass.I_STATE, EventClass.PERCEPTION}
_AWAITED = {"expect", "fear"}
_SUPPOSED = {Factuality.UU, Factuality.CTU, Factuality.PS_PLUS, Factuality.PS_MINUS}


def is_main(tokens: Tokens, i: int) -> bool:
    """A main clause, or one coordinated with it."""
    while tokens.deps[i] == "conj":
        i = tokens.heads[i]
    return tokens.deps[i] in ("ROOT", "ccomp", "parataxis", NOTED)


def is_single(event: EventMention) -> bool:
    """One happening, asserted."""
    return event.event_class not in _LASTING and not event.generic and not is_supposed(event)


def is_supposed(event: EventMention) -> bool:
    """Planned, possible, or left open."""
    return event.prospective or event.modality is not None or event.factuality in _SUPPOSED


def tells_of_past(event: EventMention) -> bool:
    """A happening told as past: what moves a story on."""
    return event.tense is _PAST and event.aspect in _SIMPLE and is_single(event)


def is_awaited(event: EventMention) -> bool:
    """ "The toll was expected to rise": how things stood on the day of a report, which no happening opens."""
    return event.lemma in _AWAITED and event.tense is _PAST and event.aspect is Aspect.NONE


def is_hot_news(event: EventMention) -> bool:
    """ "The mayor has resigned": the perfect of hot news (McCawley 1971)."""
    return event.tense is _PRESENT and event.aspect is Aspect.PERFECTIVE and is_single(event)


def is_headline_tense(event: EventMention) -> bool:
    """ "Ferry strikes pier", "Two killed in Ostrov": the news of the day, in the telegraphic tenses of headlines."""
    return event.tense in _TELEGRAPHIC and is_single(event)
