"""Lines of facts: "Born: 3 May 1906, Leeds", "Died: 13 August 1996", "Founded: 1908".

Pages about people and firms open with such lines. Nothing joins one to the next, and whom they are of stands over them.
"""

import re

from timeline.lexicon.tables import read_section
from timeline.model.spans import Span
from timeline.text.clauses import Understood
from timeline.text.headed_lives import NAME_ABOVE
from timeline.text.paragraphs import fact_lines
from timeline.text.subjectless import copied, make_verb, settled
from timeline.text.tokens import Tokens

# What these do is no one's doing; the rest is done to who or what it is of.
_ACTIVE = frozenset({"close", "die", "open"})
_TITLE = re.compile(r"[ \t]*(?:#{1,6}[ \t]+)?(?:\*\*)?(?P<name>[A-Z][^\n:*#]{1,60}?[^\s.,;!?:*])(?:\*\*)?[ \t]*")
# How far above the title may stand, in characters.
_FARTHEST = 400


def with_facts_read(tokens: Tokens, text: str) -> Tokens:
    """The tokens, where the word that opens such a line is its verb, of whom or what the title over it names."""
    verbs = read_section("milestones", "fields")
    lines = fact_lines(text) if not verbs.keys().isdisjoint(tokens.places) else []
    facts = [(i, line) for line in lines for i in tokens.within(Span(*line.span("label")))]
    if not facts:
        return tokens
    mended = copied(tokens)
    for i, line in facts:
        lemma = verbs[line["label"].lower()]
        make_verb(mended, i, lemma, "VBD" if lemma in _ACTIVE else "VBN")
        for value in mended.within(Span(*line.span())):
            if mended.heads[value] == i and mended.deps[value] == "dobj":
                mended.deps[value] = "npadvmod"  # a place, "Died: Leeds"
    mended = settled(mended)
    for i, line in facts:
        passive = mended.tags[i] == "VBN"
        mended.passives[i] = passive
        bearer = _bearer(mended, text, line.start())
        if bearer is not None:
            mended.subjects[i] = Understood(token=bearer, passive=passive, rule=NAME_ABOVE)
    return mended


def _bearer(tokens: Tokens, text: str, start: int) -> int | None:
    """The name that stands alone on the nearest line above that is no fact itself."""
    above = text[max(0, start - _FARTHEST) : start]
    end = start
    for line in reversed(above.split("\n")[:-1]):
        end -= len(line) + 1
        if line.strip() and ":" not in line and line.split()[0].lower() not in read_section("milestones", "fields"):
            title = _TITLE.fullmatch(line)
            words = tokens.within(Span(end + title.start("name"), end + title.end("name"))) if title else range(0)
            return top if len(words) and tokens.pos[top := tokens.top(words)] == "PROPN" else None
    return None
