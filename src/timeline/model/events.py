"""Event mentions: the words that evoke an event, and what the grammar says of it.

Class, tense, aspect, polarity and modality are TimeML's (1.2.1, EVENT and MAKEINSTANCE); factuality is FactBank's
(Saurí and Pustejovsky 2009; Computational Linguistics 38(2), 2012).
"""

from enum import StrEnum

from attrs import frozen

from timeline.model.spans import Span, Words


class EventClass(StrEnum):
    """TimeML's classes of event (1.2.1, EVENT): what kind of word evokes it.

    ``REPORTING``: somebody says. ``PERCEPTION``: somebody sees or hears. ``ASPECTUAL``: a part of another event begins,
    goes on or ends. ``I_ACTION`` and ``I_STATE``: an act ("tried to") or a state ("hopes to") that is about another
    event. ``STATE``: how things are. ``OCCURRENCE``: all else that happens.
    """

    OCCURRENCE = "OCCURRENCE"
    REPORTING = "REPORTING"
    PERCEPTION = "PERCEPTION"
    ASPECTUAL = "ASPECTUAL"
    STATE = "STATE"
    I_STATE = "I_STATE"
    I_ACTION = "I_ACTION"


class Tense(StrEnum):
    """TimeML's tense of a verb; ``NONE`` for nouns and adjectives."""

    PAST = "PAST"
    PRESENT = "PRESENT"
    FUTURE = "FUTURE"
    INFINITIVE = "INFINITIVE"
    PRESPART = "PRESPART"
    PASTPART = "PASTPART"
    NONE = "NONE"


class Aspect(StrEnum):
    """TimeML's aspect of a verb; ``NONE`` for what is neither in progress nor completed."""

    PROGRESSIVE = "PROGRESSIVE"
    PERFECTIVE = "PERFECTIVE"
    PERFECTIVE_PROGRESSIVE = "PERFECTIVE_PROGRESSIVE"
    NONE = "NONE"


class Polarity(StrEnum):
    """TimeML's polarity: ``NEG`` where the event is negated."""

    POS = "POS"
    NEG = "NEG"


class Factuality(StrEnum):
    """FactBank's values: certain (CT), probable (PR), possible (PS); happened (+) or not (-).

    ``CTU``: certain, but not whether it happened; ``UU``: nothing is said of it.
    """

    CT_PLUS = "CT+"
    PR_PLUS = "PR+"
    PS_PLUS = "PS+"
    CT_MINUS = "CT-"
    PR_MINUS = "PR-"
    PS_MINUS = "PS-"
    CTU = "CTu"
    UU = "Uu"


class Phase(StrEnum):
    """The part of an event that an aspectual word picks ("began talks": ``INITIATES`` on the talks)."""

    INITIATES = "INITIATES"
    CONTINUES = "CONTINUES"
    TERMINATES = "TERMINATES"
    CULMINATES = "CULMINATES"
    REINITIATES = "REINITIATES"


class Status(StrEnum):
    """What a reader may take from the text: did it happen?

    ``claimed``: somebody in the text says that it happened, the text itself does not. ``denied``: said not to have
    happened. ``ongoing``: it was happening when the text was written. ``planned``: meant or expected to happen.
    ``hypothetical``: supposed, conditional, possible, or no more than what something was done for or what somebody
    wished, asked for, offered or allowed.
    """

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    CLAIMED = "claimed"


@frozen(kw_only=True)
class EventMention:
    """Words that evoke an event.

    ``trigger`` is the whole of a multiword trigger ("lashed out"); ``head`` is its syntactic head alone ("lashed"),
    the word by which links find it in the parse. ``lemma`` is of the whole trigger ("lash out"). ``modality`` is the
    modal word or cue ("may", "expected to"), ``None`` where there is none. ``phase`` is set by an aspectual or
    light verb that carries this event. ``realis`` says how likely it is, from 0 to 1, that the words tell of one
    happening and not of a habit or of how things lie; below 0.5 the event is ``generic``. ``purpose`` marks what is
    told as no more than the aim of something that happened ("they met to discuss it"), or as a wish or a demand.
    ``confidence`` is the rule's, from 0 to 1.

    ``prospective`` says that the event lies ahead of the clause that tells of it ("will meet", "plans to meet",
    "a call to meet"). ``carries`` is set on a light, aspectual or implicative word that gives way ("gave" in "gave a
    keynote", "began" in "began talks"): the id of the event that it lends its tense, aspect and polarity to, and that
    stands for both; ``None`` on all others.
    """

    id: str
    trigger: Words
    head: Span
    lemma: str
    event_class: EventClass
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POS
    modality: str | None = None
    factuality: Factuality = Factuality.CT_PLUS
    phase: Phase | None = None
    realis: float = 1.0
    prospective: bool = False
    purpose: bool = False
    carries: str | None = None
    sentence: Span
    confidence: float = 1.0
    rule: str

    @property
    def generic(self) -> bool:
        """A habitual or generic statement, which tells of no single happening."""
        return self.realis < 0.5

    @property
    def span(self) -> Span:
        return self.trigger.span
