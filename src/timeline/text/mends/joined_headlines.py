"""Two headlines joined by a comma, where the parse has the first as what the second says: "Lund wins, Lee admits loss".

Who admits a loss has said what he admits: a verb has one object, and a clause before it is none.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import FINITE, NOUN_SUBJECTS
from timeline.text.mends.parse import Parse


def part_headlines(parse: Parse) -> None:
    """Join such a verb to the clause before it; who is told something, "he told reporters", is no such object."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for first in [i for i in parse.labelled("ccomp") if tags[i] in FINITE]:
        second = heads[first]
        if not first < second or tags[second] not in FINITE or parse.lemmas[second] in read_words("speech", "address"):
            continue
        told = next(parse.dependants(second, parse.behind(second), "dobj"), None)
        own = next(parse.dependants(second, range(first + 1, second), *NOUN_SUBJECTS), None)
        if told is None or own is None or tags[told] != "NN" or parse.lower[first:own].count(",") != 1:
            continue
        if "," in parse.lower[second:told]:
            continue  # "Sales rose, the firm said on Friday, evidence of its strength": what that is, and no object
        parse.hang(first, first if heads[second] == second else heads[second], deps[second])
        parse.hang(second, first, "conj")
