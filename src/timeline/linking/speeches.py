"""Speeches: who says the words between quotation marks.

A quotation takes the saying beside it: behind it ("…," she said), before it (She said: "…"), or around it. Without
one it carries on: the next part of a split quotation, the next paragraph of a long one, the next turn of a dialogue.
"""

from collections.abc import Mapping, Sequence

from timeline.linking.carried_speeches import Carrying
from timeline.linking.contents import Contents
from timeline.linking.mentions import Mentions
from timeline.linking.sayings import Saying
from timeline.linking.speech_cues import Cues, Speech
from timeline.text.document import Document
from timeline.text.tokens import Tokens


def find_speeches(document: Document, sayings: Mapping[int, Saying], mentions: Mentions) -> tuple[Speech, ...]:
    """A speech for each quotation, in order."""
    quotations = document.quotations
    if not quotations:
        return ()
    tokens = document.tokens
    cues = Cues(document, tokens, quotations, sayings, mentions, Contents(tokens, sayings))
    cued = [cues.find(i) for i in range(len(quotations))]
    carrying = Carrying(cues, cued)
    speeches: list[Speech] = []
    for i, speech in enumerate(cued):
        speeches.append(speech or carrying.find(i, speeches) or Speech(quotation=quotations[i], rule="none"))
    return tuple(speeches)


def speech_by_token(tokens: Tokens, speeches: Sequence[Speech]) -> Mapping[int, Speech]:
    """The innermost speech around each token inside quotation marks."""
    return {i: speech for speech in speeches for i in tokens.within(speech.quotation.content)}
