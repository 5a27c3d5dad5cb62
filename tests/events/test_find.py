"""Mentions as a whole: places, ids, order."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.parses import events, parsed
from timeline.events.find import EventFinder
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language

_TAGS = ("VBD", "VBZ", "VB", "VBG", "VBN", "MD", "NN", "NNS", "NNP", "JJ", "RB", "IN", "DT", "TO", "PRP", ".")
_DEPS = ("nsubj", "dobj", "xcomp", "ccomp", "advcl", "acl", "conj", "prep", "pobj", "aux", "neg", "mark", "prt", "amod")
_LEMMAS = ("begin", "give", "talk", "plan", "deny", "take", "place", "attack", "will", "not", "if", "to", "walk", "war")


@st.composite
def _parses(draw: st.DrawFn) -> str:
    """Any tree over a handful of words."""
    size = draw(st.integers(1, 8))
    root = draw(st.integers(1, size))
    rows = []
    for number in range(1, size + 1):
        lemma, tag = draw(st.sampled_from(_LEMMAS)), draw(st.sampled_from(_TAGS))
        # Heads point towards the root, so that there is no cycle.
        between = range(number + 1, root + 1) if number < root else range(root, number)
        head = 0 if number == root else draw(st.sampled_from(list(between)))
        rows.append(f"{lemma} {lemma} {tag} {draw(st.sampled_from(_DEPS)) if head else 'ROOT'} {head}")
    return "\n".join(rows)


@given(_parses())
def test_any_parse_gives_mentions_that_lie_in_the_text_in_order(rows: str) -> None:
    document = parsed(rows)
    found = EventFinder()(document, ())
    assert [e.id for e in found] == [f"e{number}" for number in range(1, len(found) + 1)]
    assert [e.head for e in found] == sorted(e.head for e in found)
    for mention in found:
        assert mention.trigger.span.of(document.text) == mention.trigger.text
        assert mention.trigger.span.contains(mention.head)
        assert mention.sentence.contains(mention.trigger.span)
        assert mention.carries is None or mention.carries in {e.id for e in found if e.id != mention.id}


def test_an_empty_parse_has_no_events() -> None:
    assert events("") == []


@pytest.mark.model
def test_a_sentence_span_has_no_blanks_at_its_ends(nlp: "Language") -> None:
    text = "  It rained.  \n\n  Then the sun came out. \n"
    found = EventFinder()(Document(text=text, doc=next(parse_many(nlp, [text]))), ())
    assert {e.sentence.of(text) for e in found} == {"It rained.", "Then the sun came out."}
