"""Find event mentions: triggers, then what the grammar says of each."""

from attrs import frozen

from timeline.events.attributes import aspect_of, class_of, tense_of
from timeline.events.factuality import Commitment, Commitments, own_commitment
from timeline.events.modality import is_negated, modality_of
from timeline.events.triggers import Trigger, find_triggers
from timeline.model.events import EventMention, Polarity
from timeline.model.spans import Span
from timeline.model.timexes import Timex
from timeline.text.document import Document
from timeline.text.tokens import Tokens


@frozen(kw_only=True)
class EventFinder:
    """Event mentions of a parsed document, in text order."""

    def __call__(self, document: Document, timexes: tuple[Timex, ...]) -> tuple[EventMention, ...]:
        tokens = document.tokens
        triggers = find_triggers(tokens)
        ids = {trigger.head: f"e{number}" for number, trigger in enumerate(triggers, start=1)}
        commitments = Commitments(tokens)
        sentences = _sentence_spans(document)
        return tuple(_mention(document, tokens, trigger, ids, commitments, sentences) for trigger in triggers)


def _sentence_spans(document: Document) -> list[Span]:
    text = document.text
    spans = []
    for sentence in document.sentences():
        words = text[sentence.start_char : sentence.end_char]
        start = sentence.start_char + len(words) - len(words.lstrip())
        spans.append(Span(start, max(start, start + len(words.strip()))))
    return spans


def _mention(
    document: Document,
    tokens: Tokens,
    trigger: Trigger,
    ids: dict[int, str],
    commitments: Commitments,
    sentences: list[Span],
) -> EventMention:
    head, grammar = trigger.head, trigger.grammar
    commitment = _commitment(trigger, commitments, tokens)
    modality = modality_of(tokens, grammar)
    negated = is_negated(tokens, grammar) or (grammar != head and is_negated(tokens, head))
    return EventMention(
        id=ids[head],
        trigger=document.words(Span(tokens.starts[trigger.first], tokens.ends[trigger.stop - 1])),
        head=Span(tokens.starts[head], tokens.ends[head]),
        lemma=trigger.lemma,
        event_class=class_of(tokens, head),
        tense=tense_of(tokens, grammar),
        aspect=aspect_of(tokens, grammar),
        polarity=Polarity.NEG if negated else Polarity.POS,
        modality=modality.cue if modality else None,
        factuality=commitment.factuality,
        phase=trigger.phase,
        prospective=commitment.prospective,
        carries=ids[trigger.carries] if trigger.carries is not None else None,
        sentence=sentences[tokens.sentences[head]],
        confidence=trigger.confidence,
        rule=trigger.rule,
    )


def _commitment(trigger: Trigger, commitments: Commitments, tokens: Tokens) -> Commitment:
    """A carried noun is as certain as the word that carries it."""
    if trigger.grammar == trigger.head:
        return commitments.of(trigger.head)
    return own_commitment(tokens, trigger.head).under(commitments.of(trigger.grammar))
