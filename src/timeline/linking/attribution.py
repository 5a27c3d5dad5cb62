"""Who tells of an event: attribution of events to sayings, inside and outside quotation marks."""

from collections.abc import Iterator, Mapping, Sequence

from timeline.linking.contents import Contents
from timeline.linking.mentions import Named
from timeline.linking.sayings import Saying
from timeline.linking.speech_cues import Speech
from timeline.linking.speeches import speech_by_token
from timeline.model.events import EventMention
from timeline.model.links import Attribution
from timeline.text.document import Document


def find_attributions(
    document: Document, events: Sequence[EventMention], sayings: Mapping[int, Saying], speeches: Sequence[Speech]
) -> Iterator[Attribution]:
    """An attribution for each event that is not told in the author's own voice: to the innermost saying.

    What that saying is itself attributed to is found by its own event, which nests.
    """
    tokens = document.tokens
    spoken = speech_by_token(tokens, speeches)
    contents = Contents(tokens, sayings)
    heads = document.heads(events)
    for event in events:
        i = heads.get(event.id)
        if i is None:
            continue
        speech = spoken.get(i)
        governor = contents.governing(i)
        if governor is not None and _crosses_marks(spoken.get(governor.token), speech):
            governor = None
        if governor is not None:
            yield _told(event, governor, governor.speaker, speech, f"reported: {governor.kind}")
        elif speech is not None and speech.speaker is not None:
            yield _told(event, speech.saying, speech.speaker, speech, f"quotation {speech.rule}")


def _crosses_marks(around_saying: Speech | None, speech: Speech | None) -> bool:
    """The parse runs over quotation marks: the saying is in another quotation, or outside of one that has a speaker."""
    if around_saying is speech:
        return False
    if around_saying is not None and around_saying.quotation.whole:
        return True
    return speech is not None and speech.quotation.whole and speech.speaker is not None


def _told(
    event: EventMention, saying: Saying | None, speaker: Named | None, speech: Speech | None, rule: str
) -> Attribution:
    return Attribution(
        event_id=event.id,
        source_id=speaker.actor_id if speaker else None,
        source=speaker.words if speaker else None,
        by_event=saying.event_id if saying else None,
        quotation=speech.quotation.span if speech else None,
        rule=rule,
    )
