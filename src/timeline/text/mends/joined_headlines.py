"""Two headlines joined by a comma, where the parse has the first as what the second says: "Lund wins, Lee admits loss".

Who admits a loss has said what he admits: a verb has one object, and a clause before it is none.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import FINITE, NOUN_SUBJECTS
from timeline.text.mends.parse import Parse


def part_headlines(parse: Parse) -> None:
    """Join such a verb to the clause before it; who is told something, "he told reporters", is no such object."""
    tags, heads = parse.tags, parse.heads
    for first in [i for i in parse.labelled("ccomp") if tags[i] in FINITE]:
        second = heads[first]
        if not first < second or tags[second] not in FINITE or parse.lemmas[second] in read_words("speech", "address"):
            continue
        told = parse.child_behind(second, "dobj")
        own = parse.child(second, range(first + 1, second), *NOUN_SUBJECTS)
        if told is None or own is None or tags[told] != "NN" or parse.lower[first:own].count(",") != 1:
            continue
        if "," in parse.lower[second:told]:
            continue  # "Sales rose, the firm said on Friday, evidence of its strength": what that is, and no object
        parse.take_place(first, second)
        parse.hang(second, first, "conj")
