"""Compose the linking steps into ``Links``."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import frozen

from timeline.linking.ages import find_age_links
from timeline.linking.attribution import find_attributions
from timeline.linking.event_order import find_event_links
from timeline.linking.event_time import find_time_links
from timeline.linking.mentions import Mentions
from timeline.linking.participants import find_participants
from timeline.linking.sayings import Saying, find_sayings
from timeline.linking.speech_cues import Speech
from timeline.linking.speeches import find_speeches
from timeline.model.actors import Actor
from timeline.model.events import EventMention
from timeline.model.links import Attribution, EventLink, Links, Participation, TimeLink
from timeline.model.timexes import Timex
from timeline.text.document import Document

Events: TypeAlias = tuple[EventMention, ...]
FindSpeeches: TypeAlias = Callable[[Document, Mapping[int, Saying], Mentions], tuple[Speech, ...]]
FindAttributions: TypeAlias = Callable[
    [Document, Events, Mapping[int, Saying], Sequence[Speech]], Iterable[Attribution]
]
FindParticipants: TypeAlias = Callable[
    [Document, Events, Mentions, Mapping[int, Saying], Sequence[Speech]], Iterable[Participation]
]
FindEventLinks: TypeAlias = Callable[[Document, tuple[Timex, ...], Events, Sequence[Attribution]], Iterable[EventLink]]
FindAgeLinks: TypeAlias = Callable[[Document, Events, Sequence[Participation], Mentions], Iterable[EventLink]]
FindTimeLinks: TypeAlias = Callable[
    [Document, tuple[Timex, ...], Events, Sequence[Attribution], Sequence[EventLink], Sequence[Participation]],
    Iterable[TimeLink],
]


@frozen(kw_only=True)
class Linker:
    """Links of a document: each step is a field and may be replaced."""

    find_sayings: Callable[[Document, Events, Mentions], Mapping[int, Saying]] = find_sayings
    find_speeches: FindSpeeches = find_speeches
    find_attributions: FindAttributions = find_attributions
    find_participants: FindParticipants = find_participants
    find_event_links: FindEventLinks = find_event_links
    find_age_links: FindAgeLinks = find_age_links
    find_time_links: FindTimeLinks = find_time_links

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
    ) -> Links:
        mentions = Mentions(document, actors)
        sayings = self.find_sayings(document, events, mentions)
        speeches = self.find_speeches(document, sayings, mentions)
        attributions = tuple(self.find_attributions(document, events, sayings, speeches))
        participants = tuple(self.find_participants(document, events, mentions, sayings, speeches))
        order = (
            *self.find_event_links(document, timexes, events, attributions),
            *self.find_age_links(document, events, participants, mentions),
        )
        return Links(
            times=tuple(self.find_time_links(document, timexes, events, attributions, order, participants)),
            order=order,
            participants=participants,
            attributions=attributions,
        )
