"""Parses written by hand: one row a token, so that a rule is tested on the grammar it names."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from timeline.events.find import EventFinder
from timeline.model.events import EventMention
from timeline.text.document import Document


def parsed(rows: str) -> Document:
    """A document from rows ``word lemma tag dep head``; heads count from 1 over the document, 0 for a root."""
    table = [row.split() for row in rows.strip().splitlines() if row.strip()]
    if not table:
        return Document(text="", doc=Doc(Vocab()))
    words, lemmas, tags, deps, heads = zip(*table, strict=True)
    doc = Doc(
        Vocab(),
        words=list(words),
        lemmas=list(lemmas),
        tags=list(tags),
        pos=[_pos(tag, dep, lemma) for tag, dep, lemma in zip(tags, deps, lemmas, strict=True)],
        deps=list(deps),
        heads=[int(head) - 1 if int(head) else i for i, head in enumerate(heads)],
    )
    return Document(text=doc.text, doc=doc)


def _pos(tag: str, dep: str, lemma: str) -> str:
    if tag.startswith("VB") or tag == "MD":
        is_auxiliary = tag == "MD" or dep in ("aux", "auxpass") or lemma == "be"
        return "AUX" if is_auxiliary else "VERB"
    whole = {
        "NNP": "PROPN",
        "NNPS": "PROPN",
        "TO": "PART",
        "IN": "ADP",
        "RP": "ADP",
        "DT": "DET",
        "PRP$": "PRON",
        "CD": "NUM",
        "PRP": "PRON",
    }
    parts = {"NN": "NOUN", "JJ": "ADJ", "RB": "ADV"}
    return whole.get(tag) or parts.get(tag[:2], "X")


def events(rows: str) -> list[EventMention]:
    return list(EventFinder()(parsed(rows), ()))


def event(rows: str, word: str) -> EventMention:
    """The event whose head is the word."""
    document = parsed(rows)
    (found,) = (e for e in EventFinder()(document, ()) if e.head.of(document.text) == word)
    return found
